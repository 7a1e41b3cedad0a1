"""What a running search shows: live on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from leanmath.search.holes import Hole
from leanmath.search.limits import SearchProgress
from leanmath.search.prove_file import HoleResult, ProveEvents


class SearchDisplay:
    """One line a running search and one for the whole file, on standard error."""

    def __init__(self, holes: int) -> None:
        console = Console(stderr=True, markup=False, highlight=False)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[note]}", markup=False),
            TimeElapsedColumn(),
            console=console,
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        self._whole = self._progress.add_task("holes", total=holes, note=f"0/{holes}")
        self._holes = holes
        self._done = 0
        self._tasks: dict[Hole, TaskID] = {}

    def events(self) -> ProveEvents:
        """The callbacks that keep the display up to date."""
        return ProveEvents(self._start, self._advance, self._end)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def _start(self, hole: Hole) -> None:
        self._tasks[hole] = self._progress.add_task(hole.label, total=None, note="")

    def _advance(self, hole: Hole, progress: SearchProgress) -> None:
        counts = progress.counts
        note = f"{counts.tactics} tactics, {counts.states} states, {progress.open_states} open"
        self._progress.update(self._tasks[hole], note=note)

    def _end(self, result: HoleResult) -> None:
        self._done += 1
        self._progress.remove_task(self._tasks.pop(result.hole))
        self._progress.update(self._whole, advance=1, note=f"{self._done}/{self._holes}")
