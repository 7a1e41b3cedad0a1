"""What the tests of the core library share: Lean on a piece of text, with a time limit."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from leanmath.lean.command import LeanCommand

SECONDS = 120.0
CORE = Path(__file__).parents[2] / "lean_project" / "core"


@dataclass(frozen=True, slots=True)
class Answer:
    """What Lean said about a file.

    Attributes:
        status: 0 if it has no error.
        output: all messages.
    """

    status: int
    output: str


RunLean = Callable[[str], Answer]


@pytest.fixture
def run_lean(lean_command: LeanCommand, tmp_path: Path) -> RunLean:
    """Lean on the text of a file."""

    def run(text: str) -> Answer:
        path = tmp_path / "Example.lean"
        path.write_text(text, "utf-8")
        done = subprocess.run(
            lean_command.with_arguments(["-DmaxErrors=1000", str(path)]),
            env=lean_command.full_environment(),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        return Answer(done.returncode, done.stdout + done.stderr)

    return run
