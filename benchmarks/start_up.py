"""Start-up times from the shell: `python -m benchmarks.start_up`. Prints one JSON document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = [sys.executable, "-m", "leanmath"]


def seconds(
    command: list[str], runs: int = 5, environment: Mapping[str, str] | None = None
) -> float:
    """The least time of some runs of a command that must succeed."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            check=True,
            timeout=600,
        )
        times.append(time.perf_counter() - began)
    return round(min(times), 3)


def measure() -> dict[str, float]:
    """Seconds, start to end, by what was run."""
    prove_first = [*PROGRAM, "prove", "examples/first.lean"]
    with tempfile.TemporaryDirectory() as folder:
        build = seconds([*PROGRAM, "lean", "build"], 1, {"LEANMATH_CACHE_DIR": folder})
    return {
        "python -c pass": seconds([sys.executable, "-c", "pass"]),
        "import leanmath": seconds([sys.executable, "-c", "import leanmath"]),
        "leanmath --help": seconds([*PROGRAM, "--help"]),
        "leanmath lean build, empty cache": build,
        "leanmath lean status": seconds([*PROGRAM, "lean", "status"]),
        "leanmath prove examples/first.lean, library built": seconds(prove_first),
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
