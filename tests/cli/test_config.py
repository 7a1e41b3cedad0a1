"""Settings from files and variables, and their order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def no_user_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_defaults(leanmath: Run) -> None:
    settings = json.loads(leanmath("config", "--json").stdout)
    assert settings["lean"] == {"value": "auto", "source": "default"}
    assert set(settings) == {"lean", "timeout", "jobs", "seed"}


def test_a_file_near_by_beats_the_users(leanmath: Run, tmp_path: Path) -> None:
    (tmp_path / "config" / "leanmath").mkdir(parents=True)
    (tmp_path / "config" / "leanmath" / "leanmath.toml").write_text("jobs = 3\nseed = 5\n")
    (tmp_path / "leanmath.toml").write_text("jobs = 4\ntimeout = 7\n")
    settings = json.loads(leanmath("config", "--json").stdout)
    assert settings["jobs"]["value"] == 4
    assert settings["jobs"]["source"].endswith("leanmath.toml")
    assert settings["seed"]["value"] == 5
    assert settings["timeout"]["value"] == 7.0


def test_the_order_is_file_variable_command_line(
    leanmath: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.lean").write_text("theorem a : 1 = 1 := rfl\n")
    (tmp_path / "leanmath.toml").write_text('lean = "elan:none"\n')
    assert "no toolchain none" in leanmath("check", "a.lean").stderr
    assert leanmath("check", "a.lean", "--lean", "embedded").returncode == 0


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("jobs = \n", "not valid TOML"),
        ("job = 1\n", "unknown key job"),
        ("jobs = true\n", "jobs: True is no int"),
        ("lean = 4\n", "lean: 4 is no text"),
    ],
)
def test_a_bad_file_is_one_line(leanmath: Run, tmp_path: Path, text: str, line: str) -> None:
    (tmp_path / "leanmath.toml").write_text(text)
    done = leanmath("config")
    assert done.returncode == 2
    (said,) = done.stderr.splitlines()
    assert line in said
    assert "leanmath.toml" in said
