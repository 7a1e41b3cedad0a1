"""`leanmath check` from the shell."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

MIXED = """\
namespace A
theorem good : 1 = 1 := rfl
theorem open_one : 1 = 2 := by sorry
theorem bad : 1 = 2 := rfl
end A
"""


def test_one_line_a_declaration_then_a_summary(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "m.lean").write_text(MIXED)
    done = leanmath("check", "m.lean")
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines[0] == "m.lean:2:0: ok     theorem A.good"
    assert lines[1] == "m.lean:3:0: sorry  theorem A.open_one"
    assert lines[2] == "m.lean:4:0: error  theorem A.bad"
    assert any(line.startswith("m.lean:4:23: error: ") for line in lines)
    assert lines[-1].startswith("1 file: 1 ok, 1 error, 1 sorry in ")


def test_a_good_file_ends_with_status_0(leanmath: Run) -> None:
    done = leanmath("check", "-", stdin=b"theorem a : 1 = 1 := rfl")
    assert done.returncode == 0
    assert done.stdout.startswith("<stdin>:1:0: ok     theorem a\n")


def test_axioms_are_named(leanmath: Run) -> None:
    done = leanmath("check", "-", stdin=b"axiom a : False\ntheorem b : 1 = 2 := a.elim")
    assert done.returncode == 1
    assert "<stdin>:2:0: axioms theorem b (a)" in done.stdout


def test_folders_and_several_files(leanmath: Run, tmp_path: Path) -> None:
    for name in ("one.lean", "sub/two.lean", ".lake/packages/skipped.lean"):
        (tmp_path / "d" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "d" / name).write_text("theorem a : 1 = 1 := rfl\n")
    done = leanmath("check", "d", "d/one.lean")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("3 files: 3 ok in ")


def test_json_is_one_document_with_versions(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "m.lean").write_text(MIXED)
    done = leanmath("check", "m.lean", "--json")
    record = json.loads(done.stdout)
    assert done.returncode == 1
    assert record["ok"] is False
    assert record["lean"]["version"] == "4.35.0"
    assert len(record["lean"]["library"]) == 24
    statuses = [item["status"] for item in record["files"][0]["declarations"]]
    assert statuses == ["ok", "sorry", "error"]


def test_windows_line_ends_and_byte_order_marks_are_read(leanmath: Run) -> None:
    text = b"\xef\xbb\xbftheorem a :\r\n  1 = 1 := rfl\r\n"
    assert leanmath("check", "-", stdin=text).returncode == 0


def test_a_file_that_never_ends_does_not_stop_the_others(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "loop.lean").write_text("partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n")
    (tmp_path / "good.lean").write_text("theorem a : 1 = 1 := rfl\n")
    done = leanmath("check", "loop.lean", "good.lean", "--timeout", "3")
    assert done.returncode == 1
    assert "loop.lean:1:0: error: Lean did not finish within 3 s" in done.stdout
    assert "good.lean:1:0: ok     theorem a" in done.stdout
