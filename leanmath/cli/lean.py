"""`leanmath lean`: which Lean there is, building the core library, running Lean itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from leanmath.cli import options

app = typer.Typer(help="Show, build and run the Lean in force.", no_args_is_help=True)


@app.command()
def status(
    file: Annotated[
        Path | None, typer.Argument(help="Show what is in force for this file.")
    ] = None,
    lean: options.Lean = "auto",
    json: options.Json = False,
) -> None:
    """Show every Lean that was found, the one in force, and why."""
    from leanmath.errors import LeanMathError
    from leanmath.lean.installations import choose_installation, find_installations

    found = list(find_installations(file))
    chosen, why = choose_installation(lean, file)
    if json:
        from leanmath.cli.json_output import installation_record, print_json

        good = [item for item in found if not isinstance(item, LeanMathError)]
        bad = [str(item) for item in found if isinstance(item, LeanMathError)]
        print_json(
            {
                "in_force": installation_record(chosen),
                "reason": why,
                "found": [installation_record(item) for item in good],
                "unusable": bad,
            }
        )
        return
    for item in found:
        if isinstance(item, LeanMathError):
            print(f"  unusable: {item}")
        else:
            mark = "*" if item == chosen else " "
            print(f"{mark} {item.describe()}\n    {item.place}")
    print(f"In force: {chosen.describe()}\n  because {why}")


@app.command()
def build(json: options.Json = False) -> None:
    """Build the embedded Lean's core library, unless it is built already."""
    from leanmath.cli.progress import core_build_progress
    from leanmath.lean.core_build import embedded_lean

    with core_build_progress() as progress:
        _, core = embedded_lean(progress)
    if json:
        from leanmath.cli.json_output import print_json

        print_json({"folder": str(core.folder), "digest": core.digest})
    else:
        print(f"core library {core.digest[:12]} is ready in {core.folder}")


@app.command(
    "exec",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def execute(context: typer.Context, lean: options.Lean = "auto") -> None:
    """Run Lean itself: everything after `--` goes to it."""
    from leanmath.cli.progress import core_build_progress
    from leanmath.lean.installations import choose_installation

    installation, _ = choose_installation(lean)
    with core_build_progress() as progress:
        command, _ = installation.ready(progress)
    sys.stdout.flush()
    sys.stderr.flush()
    argv = command.with_arguments(context.args)
    os.execvpe(argv[0], argv, command.full_environment())  # noqa: S606 - we become Lean
