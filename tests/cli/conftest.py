"""Runs the command line as a user does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from leanmath.lean.core_build import CoreLibrary

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def leanmath(core_library: CoreLibrary, tmp_path: Path) -> Run:
    """Runs `leanmath ARGS` in an empty folder, with the core library built already."""
    environment = {name: value for name, value in os.environ.items() if name != "LEANMATH_LEAN"}
    environment["PYTHONPATH"] = str(ROOT)

    def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "leanmath", *map(str, arguments)],
            cwd=tmp_path,
            env=environment,
            input=stdin,
            capture_output=True,
            timeout=120,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run
