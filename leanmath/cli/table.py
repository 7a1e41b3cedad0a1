"""The table at the end of `leanmath prove`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table

from leanmath.search.prove_file import HoleResult

_COLUMNS = ("theorem", "outcome", "tactics", "expansions", "Lean time", "wall time")
_PIPE_WIDTH = 100


def print_table(results: Sequence[HoleResult], stream: TextIO) -> None:
    """Print one row a hole, then how many were proved."""
    table = Table(*_COLUMNS, box=None, pad_edge=False, header_style="bold")
    for column in table.columns[2:]:
        column.justify = "right"
    for result in results:
        counts = result.outcome.counts
        table.add_row(
            result.hole.label,
            "proved" if result.proved else result.outcome.status.value.replace("_", " "),
            str(counts.tactics),
            str(counts.expansions),
            f"{counts.lean_seconds:.2f} s",
            f"{counts.seconds:.2f} s",
        )
    width = None if stream.isatty() else _PIPE_WIDTH
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
    console.print(table)
    for result in results:
        if not result.proved and result.outcome.reason:
            console.print(f"{result.hole.label}: {result.outcome.reason}", soft_wrap=True)
    proved = sum(result.proved for result in results)
    console.print(f"{proved} of {len(results)} proved")
