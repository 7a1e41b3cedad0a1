"""Bad input: one clear line, the right status, nothing written, never a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

# Name of the file, its bytes, arguments, exit status, what the line must say.
CASES = [
    ("", b"", "prove missing.lean", 2, "missing.lean: cannot be read: No such file"),
    ("", b"", "check missing.lean", 2, "missing.lean: no such file"),
    ("folder/x.txt", b"", "check folder", 2, "folder: no .lean file in this folder"),
    ("folder/x.txt", b"", "prove folder", 2, "folder is a folder"),
    ("a.lean", b"theorem a : 1 = := sorry", "prove a.lean", 2, "a.lean:1:15: error: unexpected"),
    ("a.lean", b"theorem a : Nope := sorry", "prove a.lean", 2, r"a.lean:1:\d+: error: "),
    ("a.lean", b"prelude\ntheorem a := sorry", "prove a.lean", 2, "a.lean:1:0: .*prelude"),
    ("a.lean", b"prelude\ntheorem a := sorry", "check a.lean", 2, "a.lean:1:0: .*prelude"),
    ("a.lean", b"import Mathlib.Data\n", "prove a.lean", 2, "a.lean:1:7: .*Mathlib.*--lean"),
    ("a.lean", b"import Std\n", "check a.lean", 2, "a.lean:1:7: .*a full Lean"),
    ("a.lean", b"theorem a : True := sorry", "prove a.lean --theorem b", 2, "named b .*are: a"),
    ("a.lean", b"-- ok\n  \xff", "prove a.lean", 2, "a.lean:2:2: not UTF-8"),
    ("a.lean", b"-- x\n" * 2_000_000, "prove a.lean", 2, "10.0 MB .* limit"),
    ("a.lean", b"-- x\n" * 2_000_000, "check a.lean", 2, "10.0 MB .* limit"),
    ("a.lean", b"example : 1 = 1 := rfl", "prove a.lean", 0, "nothing to prove"),
    ("a.lean", b"theorem a : True := trivial", "prove a.lean --theorem a", 0, "nothing to prove"),
    ("a.lean", b"", "prove a.lean --output no/b.lean", 2, "no/b.lean: there is no folder"),
    ("a.lean", b"", "prove a.lean --tree b.png", 2, "b.png: the name must end in .html"),
    ("a.lean", b"", "prove a.lean --diff --in-place", 2, "exclude each other"),
    ("a.lean", b"", "check a.lean --lean nothing", 2, "--lean nothing: say auto"),
    ("a.lean", b"", "check a.lean --lean /bin/true", 3, "/bin/true is no Lean 4"),
    ("a.lean", b"", "check a.lean --lean elan:v0", 3, "no toolchain v0"),
]


@pytest.mark.parametrize(("name", "content", "arguments", "status", "line"), CASES)
def test_one_line_and_nothing_written(
    leanmath: Run, tmp_path: Path, name: str, content: bytes, arguments: str, status: int, line: str
) -> None:
    if name:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    before = sorted(tmp_path.rglob("*"))
    done = leanmath(*arguments.split())
    assert done.returncode == status, done.stderr
    (said,) = done.stderr.splitlines()

    assert re.search(line, said), said
    assert done.stdout == ""
    assert sorted(tmp_path.rglob("*")) == before
    if name:
        assert (tmp_path / name).read_bytes() == content


@pytest.mark.parametrize("arguments", ["", "nonsense", "prove", "check", "prove a --timeout x"])
def test_usage_errors(leanmath: Run, arguments: str) -> None:
    done = leanmath(*arguments.split())
    assert done.returncode == 2
    assert "Usage" in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
