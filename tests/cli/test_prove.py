"""`leanmath prove` from the shell, with the real Lean."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.conftest import ROOT, Run

FILE = """\
/-! About sorry. -/
namespace A
variable (p q : Prop)

theorem swap : p ∧ q → q ∧ p := sorry

theorem pair (h : p ∧ q) : q ∧ p := ⟨sorry, sorry⟩  -- two sorry

theorem false_one : ∀ n : Nat, n * n + 7 < 5 * n + 1000 := by
  sorry

example (n : Nat) : 0 + n = n := by
  induction n with
  | zero => sorry
  | succ n ih => sorry
end A
"""


def test_found_proofs_replace_their_holes_and_nothing_else(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text(FILE)
    done = leanmath("prove", "a.lean", "--output", "b.lean", "--timeout", "3")
    assert done.returncode == 1
    assert "A.swap" in done.stdout
    assert done.stdout.rstrip().endswith("5 of 6 proved")
    assert (tmp_path / "a.lean").read_text() == FILE
    new = (tmp_path / "b.lean").read_text()
    old_lines, new_lines = FILE.splitlines(), new.splitlines()
    untouched = [line for line in old_lines if "sorry" not in line.split("--")[0]]
    assert [line for line in new_lines if line in untouched] == untouched
    assert new.count("sorry") == FILE.count("sorry") - 5
    checked = leanmath("check", "b.lean", "--json")
    statuses = [d["status"] for d in json.loads(checked.stdout)["files"][0]["declarations"]]
    assert statuses == ["ok", "ok", "sorry", "ok"]


def test_in_place_keeps_line_ends_mark_and_permissions(leanmath: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.lean"
    file.write_bytes(b"\xef\xbb\xbftheorem a : 1 = 1 :=\r\n  sorry\r\n")
    file.chmod(0o640)
    assert leanmath("prove", "a.lean", "--in-place").returncode == 0
    written = file.read_bytes()
    assert written.startswith(b"\xef\xbb\xbftheorem a : 1 = 1 :=\r\n  ")
    assert written.endswith(b"\r\n")
    assert b"sorry" not in written
    assert file.stat().st_mode & 0o777 == 0o640


def test_diff_prints_a_patch_only(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text("theorem a : 1 = 1 := sorry\n")
    done = leanmath("prove", "a.lean", "--diff")
    assert done.stdout.startswith("--- a.lean\n+++ a.lean\n@@")
    assert "-theorem a : 1 = 1 := sorry\n+theorem a : 1 = 1 := " in done.stdout
    assert "1 of 1 proved" in done.stderr


def test_json_carries_proofs_versions_and_seed(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text("theorem a (p : Prop) (h : p) : p := sorry\n")
    record = json.loads(leanmath("prove", "a.lean", "--json", "--seed", "7").stdout)
    (hole,) = record["holes"]
    assert (hole["theorem"], hole["outcome"]) == ("a", "proved")
    assert record["seed"] == 7
    assert record["lean"]["commit"].startswith("eb6cafb7290e")
    assert record["text"] == f"theorem a (p : Prop) (h : p) : p := {hole['proof']}\n"


def test_one_theorem_of_a_file(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text("theorem a : 1 = 1 := sorry\ntheorem b : 1 = 1 := sorry\n")
    done = leanmath("prove", "a.lean", "--theorem", "b", "--output", "-")
    first, second = done.stdout.splitlines()
    assert first == "theorem a : 1 = 1 := sorry"
    assert "sorry" not in second


def test_what_rests_on_an_open_lemma_is_not_proved(leanmath: Run, tmp_path: Path) -> None:
    """The only way to the second statement leads through the first, which is false."""
    (tmp_path / "a.lean").write_text(
        "opaque P : Nat → Prop\n"
        "theorem lemma_one : P 3 := sorry\n"
        "theorem uses : P 3 := by\n  have h := lemma_one\n  sorry\n"
    )
    done = leanmath("prove", "a.lean", "--timeout", "2", "--jobs", "2")
    assert done.returncode == 1
    assert done.stdout.rstrip().endswith("0 of 2 proved")


def test_an_interrupt_keeps_what_was_found(tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text(
        "theorem easy (p : Prop) (h : p) : p := sorry\n"
        "theorem false_one (n : Nat) : n * n < 5 * n + 1000 := sorry\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "leanmath", "prove", "a.lean", "--output", "b.lean", "--jobs", "1"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "1 of 2 proved" in output
    assert "what was found is kept" in errors
    first, second = (tmp_path / "b.lean").read_text().splitlines()
    assert "sorry" not in first
    assert second.endswith("sorry")
