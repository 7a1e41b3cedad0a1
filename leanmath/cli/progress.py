"""Progress on standard error: live on a terminal, quiet in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from leanmath.lean.core_build import Progress


@contextmanager
def core_build_progress() -> Iterator[Progress]:
    """Shows the core library being built, if it comes to that."""
    shown = False

    def report(module: str, done: int, total: int) -> None:
        nonlocal shown
        if sys.stderr.isatty():
            bar = "█" * (20 * done // total)
            sys.stderr.write(
                f"\r\033[KBuilding Lean's core library {bar:<20} {done}/{total} {module}"
            )
        elif not shown:
            sys.stderr.write(f"Building Lean's core library ({total} modules, once) ...\n")
        shown = True
        sys.stderr.flush()

    yield report
    if shown and sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
