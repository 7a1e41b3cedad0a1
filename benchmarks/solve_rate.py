"""Solve rate and times over a split of datasets/theorems: `python -m benchmarks.solve_rate`.

Runs `leanmath prove` on every file of the split and prints one JSON document: the figures by
subject and by level, and what was not proved.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from leanmath.lean.files import read_lean_file

ROOT = Path(__file__).resolve().parents[1]
_LEVEL = re.compile(r"/-- level (\d) -/")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One statement's result."""

    theorem: str
    subject: str
    level: int
    outcome: str
    seconds: float


def levels(file: Path) -> dict[str, int]:
    """The level of each theorem of a file, from the comment before it."""
    source = read_lean_file(file).source
    found = {}
    for declaration in source.declarations:
        match = _LEVEL.match(source.text, declaration.start)
        if match and declaration.name:
            found[declaration.name] = int(match[1])
    return found


def prove(file: Path, timeout: float, jobs: int) -> list[Attempt]:
    """Run `leanmath prove` on a file."""
    command = [sys.executable, "-m", "leanmath", "prove", str(file), "--json"]
    command += ["--timeout", str(timeout), "--jobs", str(jobs), "--lean", "embedded"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60 + 40 * timeout,
    )
    if done.returncode not in (0, 1):
        sys.exit(f"{file}: {done.stderr.strip()}")
    level = levels(file)
    return [
        Attempt(
            hole["theorem"],
            file.stem,
            level[hole["theorem"]],
            hole["outcome"],
            hole["counts"]["seconds"],
        )
        for hole in json.loads(done.stdout)["holes"]
    ]


def rates(attempts: Iterable[Attempt], key: str) -> dict[str, str]:
    """Proved of all, by subject or by level."""
    groups: dict[str, list[bool]] = {}
    for attempt in attempts:
        group = str(getattr(attempt, key))
        groups.setdefault(group, []).append(attempt.outcome == "proved")
    return {group: f"{sum(won)}/{len(won)}" for group, won in sorted(groups.items())}


def measure(split: str, timeout: float, jobs: int) -> dict[str, object]:
    """The figures of one split."""
    attempts: list[Attempt] = []
    for file in sorted((ROOT / "datasets" / "theorems" / split).glob("*.lean")):
        attempts += prove(file, timeout, jobs)
        print(f"{file.stem}: {rates(attempts, 'subject')[file.stem]}", file=sys.stderr)
    proved = [attempt for attempt in attempts if attempt.outcome == "proved"]
    return {
        "split": split,
        "timeout_seconds": timeout,
        "jobs": jobs,
        "proved": f"{len(proved)}/{len(attempts)}",
        "median_seconds_of_the_proved": round(statistics.median(a.seconds for a in proved), 3),
        "median_seconds_of_all": round(statistics.median(a.seconds for a in attempts), 3),
        "by_subject": rates(attempts, "subject"),
        "by_level": rates(attempts, "level"),
        "not_proved": [a.theorem for a in attempts if a.outcome != "proved"],
    }


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--split", choices=("dev", "test"), default="test")
    arguments.add_argument("--timeout", type=float, default=60.0)
    arguments.add_argument("--jobs", type=int, default=2)
    options = arguments.parse_args()
    print(json.dumps(measure(options.split, options.timeout, options.jobs), indent=2))


if __name__ == "__main__":
    main()
