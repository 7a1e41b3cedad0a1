"""`leanmath check`: what holds in some Lean files, declaration by declaration."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leanmath.cli import options

if TYPE_CHECKING:
    from leanmath.lean.files import LeanFile
    from leanmath.lean.session import CheckResult

STANDARD_INPUT = Path("-")


def check(
    places: Annotated[
        list[Path], typer.Argument(help="Lean files, folders, or - for standard input.")
    ],
    lean: options.Lean = "auto",
    timeout: Annotated[
        float, typer.Option(min=0.1, help="Seconds for one file.", envvar="LEANMATH_TIMEOUT")
    ] = 300.0,
    jobs: options.Jobs = 2,
    json: options.Json = False,
) -> None:
    """Check Lean files: one line a declaration (ok, error, sorry, axioms), then a summary.

    Ends with status 0 if every declaration is proved from the three classical axioms at most.
    """
    import asyncio

    from leanmath.cli.progress import core_build_progress
    from leanmath.errors import LeanCrashed, LeanTimeout
    from leanmath.lean.checking import check_source
    from leanmath.lean.files import require_supported
    from leanmath.lean.installations import choose_installation
    from leanmath.lean.messages import Message, Position, Severity
    from leanmath.lean.session import CheckResult, SessionLimits

    files = _read(places)
    first = None if places[0] == STANDARD_INPUT else places[0]
    installation, _ = choose_installation(lean, first)
    for file in files:
        require_supported(file, installation)
    with core_build_progress() as progress:
        command, library = installation.ready(progress)
    limits = SessionLimits(check_seconds=timeout)

    async def check_all() -> list[CheckResult]:
        places_free = asyncio.Semaphore(jobs)

        async def one(file: LeanFile) -> CheckResult:
            async with places_free:
                try:
                    return await check_source(command, file.source.text, limits, library)
                except (LeanTimeout, LeanCrashed) as error:
                    # One file that fails so says nothing about the others.
                    message = Message(Severity.ERROR, str(error), Position(1, 0))
                    return CheckResult((message,), (), timeout)

        return await asyncio.gather(*(one(file) for file in files))

    results = asyncio.run(check_all())
    if json:
        from leanmath.cli.json_output import check_record, print_json, versions_record

        records = [check_record(f.name, r) for f, r in zip(files, results, strict=True)]
        ok = all(result.ok for result in results)
        print_json({**versions_record(installation), "ok": ok, "files": records})
    else:
        for file, result in zip(files, results, strict=True):
            _print_result(file.name, result)
        _print_summary(results)
    if not all(result.ok for result in results):
        raise typer.Exit(1)


def _read(places: list[Path]) -> list[LeanFile]:
    from leanmath.lean.files import decode_lean, lean_files, read_lean_file

    files = []
    for place in places:
        if place == STANDARD_INPUT:
            files.append(decode_lean(sys.stdin.buffer.read(), "<stdin>"))
        else:
            files += [read_lean_file(path) for path in lean_files([place])]
    return files


def _print_result(name: str, result: CheckResult) -> None:
    from leanmath.lean.session import DeclarationStatus

    for report in result.declarations:
        axioms = (
            f" ({', '.join(report.axioms)})" if report.status is DeclarationStatus.AXIOMS else ""
        )
        where = f"{name}:{report.start}"
        print(f"{where}: {report.status.value:<6} {report.kind} {report.name}{axioms}")
    for message in result.messages:
        if message.is_error:
            print(f"{name}:{message.start}: error: {message.text}")


def _print_summary(results: list[CheckResult]) -> None:
    from collections import Counter

    from leanmath.lean.session import DeclarationStatus

    counts = Counter(item.status for result in results for item in result.declarations)
    parts = [f"{counts[status]} {status.value}" for status in DeclarationStatus if counts[status]]
    seconds = sum(result.seconds for result in results)
    files = f"{len(results)} file{'s' * (len(results) != 1)}"
    print(f"{files}: {', '.join(parts) or 'no declaration'} in {seconds:.1f} s")
