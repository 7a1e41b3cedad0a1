"""The regression examples: files that a user could have written, each of which Lean accepts.

An example of something that must fail says so itself, with `#guard_msgs` and the exact message.
"""

from pathlib import Path

import pytest

from .conftest import RunLean

FILES = sorted((Path(__file__).parents[1] / "data" / "core").glob("*.lean"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_lean_has_nothing_to_say(path: Path, run_lean: RunLean) -> None:
    answer = run_lean(path.read_text("utf-8"))
    assert answer.output == ""
    assert answer.status == 0
