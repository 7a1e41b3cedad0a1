"""Runs `leanmath prove` for its command: progress, interruption, and what is shown and written."""

from __future__ import annotations

import asyncio
import difflib
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from leanmath.cli.live import SearchDisplay
from leanmath.cli.progress import core_build_progress
from leanmath.cli.table import print_table
from leanmath.errors import ConfigError
from leanmath.lean.files import LeanFile, write_file
from leanmath.lean.installations import LeanInstallation
from leanmath.search.holes import Hole
from leanmath.search.layout import apply_edits
from leanmath.search.prove_file import FileProver, FileResult, ProveSettings

_PROVED, _LEFT_OPEN, _INTERRUPTED = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the result goes.

    Attributes:
        output: The file to write; `-` is standard output, None writes nothing.
        diff: Whether to print the change as a diff.
        tree: Where to write the search graphs.
        json: Whether to print one JSON document instead of text.
    """

    output: Path | None
    diff: bool
    tree: Path | None
    json: bool

    def require_folders(self) -> None:
        """Refuse files in folders that do not exist before any work is done.

        Raises:
            ConfigError: There is no such folder, or it cannot be written.
        """
        named = [] if self.output is None or self._to_standard_output else [self.output]
        for path in [*named, *([self.tree] if self.tree else [])]:
            if not path.resolve().parent.is_dir():
                raise ConfigError(f"{path}: there is no folder {path.resolve().parent}")
            if path.is_dir() or not os.access(path.resolve().parent, os.W_OK):
                raise ConfigError(f"{path}: cannot be written")

    def nothing_to_prove(self, file: LeanFile, theorems: list[str]) -> None:
        """Say that no hole was found, which is a success."""
        what = f"{', '.join(theorems)} in {file.name}" if theorems else file.name
        print(f"{what}: nothing to prove, there is no sorry", file=sys.stderr)
        if self.json:
            from leanmath.cli.json_output import print_json

            print_json({"file": file.name, "holes": []})

    @property
    def _to_standard_output(self) -> bool:
        return self.output is not None and str(self.output) == "-"

    def show(self, file: LeanFile, result: FileResult, lean: LeanInstallation, seed: int) -> None:
        """Write the new file and print what was asked for."""
        changed = any(hole.proved for hole in result.holes)
        if self.output is not None and not self._to_standard_output and changed:
            write_file(self.output, file.encode(result.text))
        if self.tree is not None:
            _write_trees(self.tree, result)
        if self.json:
            self._print_json(file, result, lean, seed)
        elif self._to_standard_output:
            sys.stdout.write(result.text)
            print_table(result.holes, sys.stderr)
        elif self.diff:
            sys.stdout.writelines(_diff(file, result))
            print_table(result.holes, sys.stderr)
        else:
            if self.output is None:
                _print_proofs(file, result)
            print_table(result.holes, sys.stdout)

    def _print_json(
        self, file: LeanFile, result: FileResult, lean: LeanInstallation, seed: int
    ) -> None:
        from leanmath.cli.json_output import hole_record, print_json, versions_record

        print_json(
            {
                **versions_record(lean),
                "seed": seed,
                "file": file.name,
                "holes": [hole_record(file, hole) for hole in result.holes],
                "text": result.text,
            }
        )


def run_prove(
    file: LeanFile,
    holes: list[Hole],
    lean: LeanInstallation,
    settings: ProveSettings,
    destination: Destination,
) -> int:
    """Search the holes, show the result, and return the exit status."""
    with core_build_progress() as progress:
        command, library = lean.ready(progress)
    interrupted = False

    async def run() -> FileResult:
        stop = asyncio.Event()

        def interrupt() -> None:
            nonlocal interrupted
            interrupted = True
            stop.set()
            # A second interrupt ends the program the ordinary way.
            loop.remove_signal_handler(signal.SIGINT)

        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGINT, interrupt)
        with SearchDisplay(len(holes)) as display:
            prover = FileProver(file, command, library, settings, display.events())
            return await prover.prove(holes, stop)

    try:
        result = asyncio.run(run())
    except* KeyboardInterrupt:
        raise KeyboardInterrupt from None
    destination.show(file, result, lean, settings.search.seed)
    if interrupted:
        print("leanmath: interrupted; what was found is kept", file=sys.stderr)
        return _INTERRUPTED
    return _PROVED if all(hole.proved for hole in result.holes) else _LEFT_OPEN


def _diff(file: LeanFile, result: FileResult) -> list[str]:
    before = file.source.text.splitlines(keepends=True)
    after = result.text.splitlines(keepends=True)
    return list(difflib.unified_diff(before, after, file.name, file.name))


def _print_proofs(file: LeanFile, result: FileResult) -> None:
    """Each declaration in which a hole was filled, as it now reads."""
    edits = {hole.hole: hole.edit for hole in result.holes if hole.edit is not None}
    for index in sorted({hole.declaration for hole in edits}):
        declaration = file.source.declarations[index]
        own = [edit for hole, edit in edits.items() if hole.declaration == index]
        start = declaration.start
        moved = [type(e)(e.start - start, e.end - start, e.text) for e in own]
        print(apply_edits(file.source.text[start : declaration.end], moved) + "\n")


def _write_trees(place: Path, result: FileResult) -> None:
    from leanmath.search.graph import write_graph

    trees = [hole for hole in result.holes if hole.tree is not None]
    for number, hole in enumerate(trees, 1):
        suffix = f"-{number}" if len(trees) > 1 else ""
        path = place.with_name(f"{place.stem}{suffix}{place.suffix}")
        assert hole.tree is not None
        write_file(path, write_graph(hole.tree, path.suffix, hole.hole.label))
