"""All figures one after the other: `make bench`. Prints one JSON document."""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks import solve_rate, start_up


def main() -> None:
    """Measure and print."""
    throughput = subprocess.run(
        [sys.executable, "-m", "benchmarks.tactic_throughput"],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    figures = {
        "start_up_seconds": start_up.measure(),
        "tactic_throughput": json.loads(throughput.stdout),
        "solve_rate": solve_rate.measure("test", 60.0, 2),
    }
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
