"""The `leanmath` command: the application, and how its errors end.

Exit status: 0 done and positive, 1 done and negative, 2 usage or bad input, 3 a needed part is
missing, 4 internal, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from leanmath import __version__
from leanmath.cli import check, config, lean, prove
from leanmath.errors import LeanMathError

INTERRUPTED = 130

app = typer.Typer(
    help="Proves and checks mathematics with a real Lean. Language models propose, Lean decides.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("prove")(prove.prove)
app.command("check")(check.check)
app.add_typer(lean.app, name="lean")
app.command("config")(config.config)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"leanmath {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Options of the program itself."""
    from leanmath.config import file_settings

    values = file_settings(Path.cwd())
    context.default_map = {"prove": values, "check": values, "lean": {"status": values}}


def main() -> NoReturn:
    """Run the command line and end the process with its status."""
    try:
        app()
    except LeanMathError as error:
        _end(str(error), error.exit_status)
    except KeyboardInterrupt:
        _end("interrupted", INTERRUPTED)
    except BrokenPipeError:
        # The reader went away; Python would complain once more while closing standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # the outermost boundary: a traceback helps no user
        if os.environ.get("LEANMATH_DEBUG"):
            raise
        _end(
            f"internal error: {type(error).__name__}: {error} "
            "(LEANMATH_DEBUG=1 shows where; please report it)",
            LeanMathError.exit_status,
        )
    sys.exit(0)


def _end(message: str, status: int) -> NoReturn:
    print(f"leanmath: {message}", file=sys.stderr)
    sys.exit(status)
