"""`leanmath lean` from the shell, and the start-up times of the program."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run


def test_status_shows_the_lean_in_force_and_why(leanmath: Run) -> None:
    done = leanmath("lean", "status", "--lean", "embedded")
    assert done.returncode == 0
    assert "* embedded Lean 4.35.0 (commit eb6cafb7290e)" in done.stdout
    assert done.stdout.rstrip().endswith("because selected: embedded")
    record = json.loads(leanmath("lean", "status", "--lean", "embedded", "--json").stdout)
    assert record["in_force"]["kind"] == "embedded"


def test_exec_behaves_as_lean(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text("#print axioms Classical.em\nexample : 1 = 2 := rfl\n")
    assert leanmath("lean", "exec", "--", "--version").stdout.startswith("Lean (version 4.35.0")
    done = leanmath("lean", "exec", "--", "a.lean")
    assert done.returncode == 1
    assert (
        "'Classical.em' depends on axioms: [propext, Classical.choice, Quot.sound]" in done.stdout
    )


def test_build_says_where_the_library_lies(leanmath: Run) -> None:
    done = leanmath("lean", "build", "--json")
    assert Path(json.loads(done.stdout)["folder"], "Init.olean").is_file()


def test_a_lake_project_without_lake_is_refused(
    leanmath: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "p"\n')
    (tmp_path / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    (tmp_path / "a.lean").write_text("theorem a : 1 = 1 := rfl\n")
    done = leanmath("check", "a.lean")
    assert done.returncode == 3
    assert "wants the toolchain leanprover/lean4:v4.9.0" in done.stderr
    assert leanmath("check", "a.lean", "--lean", "embedded").returncode == 0


def _seconds(*command: str) -> float:
    """The best of three runs: what the machine does besides is not our concern."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=30)
        times.append(time.perf_counter() - began)
    return min(times)


def test_help_and_import_are_quick() -> None:
    nothing = _seconds(sys.executable, "-c", "pass")
    assert _seconds(sys.executable, "-m", "leanmath", "--help") - nothing < 0.3
    assert _seconds(sys.executable, "-c", "import leanmath") - nothing < 0.15
