"""The options that every command spells the same way."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Lean = Annotated[
    str,
    typer.Option(
        help="Which Lean: auto, embedded, elan:VERSION, or the path of a lean program.",
        envvar="LEANMATH_LEAN",
        metavar="LEAN",
    ),
]
Jobs = Annotated[
    int,
    typer.Option(
        min=1, max=64, help="How many Lean processes work side by side.", envvar="LEANMATH_JOBS"
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of text.")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write the result to this file.")
]
Seed = Annotated[
    int, typer.Option(help="Seed of everything that is random.", envvar="LEANMATH_SEED")
]
