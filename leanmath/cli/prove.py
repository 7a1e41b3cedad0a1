"""`leanmath prove`: searches a proof for every hole of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leanmath.cli import options

if TYPE_CHECKING:
    from leanmath.search.prove_file import ProveSettings

_TREE_FORMATS = (".html", ".dot", ".graphml", ".json")


def prove(
    file: Annotated[Path, typer.Argument(help="A Lean file with `sorry` in it.")],
    theorem: Annotated[
        list[str] | None, typer.Option(help="Only this declaration (may be repeated).")
    ] = None,
    output: options.Output = None,
    in_place: Annotated[bool, typer.Option("--in-place", help="Write the file itself.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Print the change as a diff.")] = False,
    lean: options.Lean = "auto",
    timeout: Annotated[
        float, typer.Option(min=0.1, help="Seconds for each hole.", envvar="LEANMATH_TIMEOUT")
    ] = 60.0,
    max_expansions: Annotated[
        int, typer.Option(min=1, help="How many states may be taken up, for each hole.")
    ] = 10_000,
    width: Annotated[int, typer.Option(min=1, help="Tactics tried on a state at a time.")] = 32,
    alpha: Annotated[
        float | None, typer.Option(help="Exponent of the length that scores are divided by.")
    ] = None,
    strategy: Annotated[
        Literal["best-first", "breadth-first", "depth-first"],
        typer.Option(help="The order in which states are taken up."),
    ] = "best-first",
    jobs: options.Jobs = 2,
    seed: options.Seed = 0,
    tree: Annotated[
        Path | None, typer.Option(help="Write the search graph: .html, .dot, .graphml or .json.")
    ] = None,
    json: options.Json = False,
) -> None:
    """Prove what a Lean file leaves open.

    Every `sorry` is searched for a proof; what is found is checked afresh by Lean and put in its
    place, everything else stays byte for byte. Ends with status 0 if nothing is left open.
    """
    from leanmath.cli.proving import Destination, run_prove
    from leanmath.errors import ConfigError
    from leanmath.lean.files import read_lean_file, require_supported
    from leanmath.lean.installations import choose_installation
    from leanmath.search.holes import find_holes

    if sum((output is not None, in_place, diff)) > 1:
        raise ConfigError("--output, --in-place and --diff exclude each other: choose one")
    if tree is not None and tree.suffix not in _TREE_FORMATS:
        raise ConfigError(f"--tree {tree}: the name must end in {', '.join(_TREE_FORMATS)}")
    if file.is_dir():
        raise ConfigError(f"{file} is a folder: leanmath prove takes one file")
    destination = Destination(file if in_place else output, diff, tree, json)
    destination.require_folders()
    source = read_lean_file(file)
    installation, _ = choose_installation(lean, file)
    require_supported(source, installation)
    holes = find_holes(source.source, theorem or ())
    settings = _settings(timeout, max_expansions, width, alpha, strategy, jobs, seed)
    if not holes:
        destination.nothing_to_prove(source, theorem or [])
        return
    raise typer.Exit(run_prove(source, holes, installation, settings, destination))


def _settings(
    timeout: float,
    max_expansions: int,
    width: int,
    alpha: float | None,
    strategy: str,
    jobs: int,
    seed: int,
) -> ProveSettings:
    from leanmath.search.frontier import Strategy
    from leanmath.search.limits import SearchLimits
    from leanmath.search.prove_file import ProveSettings

    limits = SearchLimits(
        seconds=timeout,
        max_expansions=max_expansions,
        width=width,
        alpha=SearchLimits().alpha if alpha is None else alpha,
        seed=seed,
    )
    return ProveSettings(search=limits, jobs=jobs, strategy=Strategy(strategy))
