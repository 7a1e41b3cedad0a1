"""The generated modules are what their generator makes of the shared library of Lean."""

import subprocess
import sys

from leanmath.lean.embedded import find_library

from .conftest import CORE, SECONDS


def test_grammar_is_up_to_date() -> None:
    generator = CORE / "generators" / "grammar.py"
    done = subprocess.run(
        [sys.executable, str(generator), "--library", str(find_library().path), "--check"],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_generated_modules_say_so() -> None:
    for name in ("Terms", "Tactics", "TermMacros", "TacticMacros", "Display", "LibraryDisplay"):
        head = (CORE / "Init" / "Grammar" / f"{name}.lean").read_text("utf-8")[:400]
        assert "do not edit" in head and "generators/grammar.py" in head
