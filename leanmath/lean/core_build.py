"""Builds the core library once and keeps it: content-hashed, atomic, safe under concurrency.

A build lies in `CACHE/core/HASH`, where HASH covers the sources and the Lean that compiles them.
It is made in a folder of its own and moved into place when every module has compiled, under a
file lock that the operating system drops when its holder dies. A manifest lists every file, so a
library that was damaged or only half copied is noticed and built again.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Self

from leanmath.atomic import write_atomically
from leanmath.errors import LeanMathError, LeanUnavailable
from leanmath.lean.cache import CACHE_VARIABLE, cache_folder
from leanmath.lean.command import LeanCommand
from leanmath.lean.compile_worker import CompileWorker
from leanmath.lean.embedded import (
    LEAN_COMMIT,
    EmbeddedLibrary,
    bare_command,
    find_library,
    launcher_argv,
    verify_library,
)
from leanmath.lean.olean import Module, all_axioms, read_module
from leanmath.resources import resource

_FORMAT = "1"
_MODULE_SECONDS = 300.0
_LOCK_SECONDS = 600.0
_MANIFEST = "manifest.json"
_AXIOMS = "axioms.json"
# Modules are compiled side by side: threads inside each only cost time. The linters' remarks are
# for whoever works on the library, not for whoever builds it.
_OPTIONS = ("-j1", "-DElab.async=false", "-Dlinter.all=false")
_IMPORT = re.compile(r"^(?:public\s+|meta\s+)*import\s+(\S+)", re.MULTILINE)

Progress = Callable[[str, int, int], None]
"""Called with a module's name, the number of finished modules and of all modules."""


def _silent(module: str, done: int, total: int) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class CoreLibrary:
    """A built core library.

    Attributes:
        folder: Holds the .olean files; the LEAN_PATH of the embedded Lean.
        digest: The content hash that names the build.
    """

    folder: Path
    digest: str

    def axioms(self) -> dict[str, frozenset[str]]:
        """The axioms below each constant that rests on any; worked out when it was built."""
        table = json.loads((self.folder / _AXIOMS).read_text())
        return {name: frozenset(axioms) for axioms, names in table for name in names}


def embedded_lean(progress: Progress = _silent) -> tuple[LeanCommand, CoreLibrary]:
    """The embedded Lean with its core library, built first if need be.

    Raises:
        LeanUnavailable: The wheel is missing, is another Lean, or the library does not build.
    """
    library = find_library()
    wrapper = _wrapper()
    _verify_once(library, wrapper)
    core = _ensure_core(library, wrapper, progress)
    bare = bare_command(library, wrapper)
    return LeanCommand(bare.argv, {**bare.environment, "LEAN_PATH": str(core.folder)}), core


def _ensure_core(library: EmbeddedLibrary, wrapper: Path, progress: Progress) -> CoreLibrary:
    sources = _modules(resource("core"))
    core = CoreLibrary(*_place(sources))
    if _is_intact(core.folder):
        return core
    core.folder.parent.mkdir(parents=True, exist_ok=True)
    with _locked(core.folder.with_suffix(".lock")):
        if not _is_intact(core.folder):
            _build(core.folder, sources, bare_command(library, wrapper), progress)
    return core


def core_location() -> CoreLibrary:
    """Where the core library of the shipped sources is or will be built."""
    return CoreLibrary(*_place(_modules(resource("core"))))


def is_built(core: CoreLibrary) -> bool:
    """Whether the library is in the cache, with every file as it was written."""
    return _is_intact(core.folder)


def _place(sources: dict[str, Path]) -> tuple[Path, str]:
    digest = hashlib.sha256(f"{_FORMAT}:{LEAN_COMMIT}".encode())
    for name in sorted(sources):
        digest.update(f"\n{name}\n".encode() + sources[name].read_bytes())
    short = digest.hexdigest()[:24]
    return cache_folder() / "core" / short, short


def _modules(root: Path) -> dict[str, Path]:
    paths = [root / "Init.lean", *sorted((root / "Init").rglob("*.lean"))]
    return {".".join(path.relative_to(root).with_suffix("").parts): path for path in paths}


def _wrapper() -> Path:
    """An executable that runs the launcher: the language server starts its workers with it."""
    command = " ".join(f"'{part}'" for part in launcher_argv())
    text = f'#!/bin/sh\nexec {command} "$@"\n'
    path = cache_folder() / f"lean-{hashlib.sha256(text.encode()).hexdigest()[:12]}"
    if not (path.is_file() and path.read_text() == text and os.access(path, os.X_OK)):
        write_atomically(path, text.encode(), 0o755)
    return path


def _verify_once(library: EmbeddedLibrary, wrapper: Path) -> None:
    record = cache_folder() / "verified-library"
    if record.is_file() and record.read_text() == library.stamp():
        return
    verify_library(library, wrapper)
    write_atomically(record, library.stamp().encode())


def _is_intact(folder: Path) -> bool:
    """Whether the manifest lists exactly what is there; content is read only if a file changed."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text())
        return all(_is_same(folder / name, facts) for name, facts in manifest["files"].items())
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _is_same(path: Path, facts: dict[str, int]) -> bool:
    status = path.stat()
    if status.st_size != facts["size"]:
        return False
    return status.st_mtime_ns == facts["mtime_ns"] or zlib.crc32(path.read_bytes()) == facts["crc"]


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        deadline = time.monotonic() + _LOCK_SECONDS
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise LeanUnavailable(
                        f"another process has been building the core library for "
                        f"{_LOCK_SECONDS:.0f} s: end it, or set {CACHE_VARIABLE} to another folder"
                    ) from None
                time.sleep(0.05)
        yield


def _build(
    target: Path, sources: dict[str, Path], command: LeanCommand, progress: Progress
) -> None:
    for leftover in target.parent.glob(f".{target.name}-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    workplace = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-"))
    try:
        modules = _compile_all(workplace, sources, command, progress)
        _write_axioms(workplace, modules)
        _write_manifest(workplace)
        if target.exists():
            shutil.rmtree(target)
        workplace.replace(target)
    except OSError as error:
        raise LeanUnavailable(
            f"cannot build the core library in {target.parent}: {error}"
        ) from error
    finally:
        shutil.rmtree(workplace, ignore_errors=True)


def _write_axioms(folder: Path, modules: Iterable[Module]) -> None:
    """Group the constants by the axioms below them, so that checks need not walk the library."""
    constants = {name: item for module in modules for name, item in module.constants.items()}
    groups: dict[frozenset[str], list[str]] = {}
    for name, axioms in all_axioms(constants).items():
        groups.setdefault(axioms, []).append(name)
    table = [(sorted(axioms), sorted(names)) for axioms, names in groups.items() if axioms]
    (folder / _AXIOMS).write_text(json.dumps(sorted(table)))


def _write_manifest(folder: Path) -> None:
    files = {}
    for path in [folder / _AXIOMS, *sorted(folder.rglob("*.olean"))]:
        status = path.stat()
        files[str(path.relative_to(folder))] = {
            "size": status.st_size,
            "mtime_ns": status.st_mtime_ns,
            "crc": zlib.crc32(path.read_bytes()),
        }
    (folder / _MANIFEST).write_text(json.dumps({"format": _FORMAT, "files": files}))


def _compile_all(
    folder: Path, sources: dict[str, Path], command: LeanCommand, progress: Progress
) -> list[Module]:
    """Compile every module after its imports, as many at a time as there are processors.

    Returns:
        What the compiled modules hold; each is read while the next ones compile.
    """
    waiting = {
        name: {item for item in _IMPORT.findall(path.read_text()) if item in sources}
        for name, path in sources.items()
    }
    weights = _weights(waiting, sources)
    finished: set[str] = set()
    unread: list[str] = []
    modules: list[Module] = []
    running: dict[Future[None], str] = {}
    processors = os.cpu_count() or 2
    environment = {**command.environment, "LEAN_PATH": str(folder)}
    with _Workers(LeanCommand(command.argv, environment), processors) as workers:
        while waiting or running:
            ready = [name for name, needs in waiting.items() if needs <= finished]
            for name in sorted(ready, key=weights.__getitem__, reverse=True):
                if len(running) < processors:
                    del waiting[name]
                    running[workers.compile(name, sources[name], folder)] = name
            if not running:
                raise LeanUnavailable(f"the core library's imports form a cycle: {sorted(waiting)}")
            modules += [read_module(_olean(folder, name), LEAN_COMMIT) for name in unread]
            unread.clear()
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                name = running.pop(future)
                future.result()
                finished.add(name)
                unread.append(name)
                progress(name, len(finished), len(sources))
    return modules + [read_module(_olean(folder, name), LEAN_COMMIT) for name in unread]


def _olean(folder: Path, name: str) -> Path:
    return (folder / name.replace(".", "/")).with_suffix(".olean")


def _weights(imports: Mapping[str, set[str]], sources: Mapping[str, Path]) -> dict[str, int]:
    """The bytes of source on the longest chain of importers above each module.

    What holds up the longest chain is compiled first.
    """
    importers: dict[str, list[str]] = {name: [] for name in imports}
    for name, needs in imports.items():
        for need in needs:
            importers[need].append(name)
    weights: dict[str, int] = {}

    def weigh(name: str) -> int:
        if name not in weights:
            weights[name] = 0  # ends the recursion on a cycle, which is reported elsewhere
            above = max((weigh(importer) for importer in importers[name]), default=0)
            weights[name] = sources[name].stat().st_size + above
        return weights[name]

    for name in imports:
        weigh(name)
    return weights


class _Workers:
    """Threads that each drive a compile worker of their own."""

    def __init__(self, command: LeanCommand, number: int) -> None:
        self._pool = ThreadPoolExecutor(number)
        self._idle: SimpleQueue[CompileWorker] = SimpleQueue()
        self._stack = ExitStack()
        for _ in range(number):
            self._idle.put(self._stack.enter_context(CompileWorker(command)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._pool.shutdown(cancel_futures=True)

    def compile(self, name: str, source: Path, folder: Path) -> Future[None]:
        """Compile one module into a folder."""
        return self._pool.submit(self._compile, name, source, folder)

    def _compile(self, name: str, source: Path, folder: Path) -> None:
        olean = _olean(folder, name)
        olean.parent.mkdir(parents=True, exist_ok=True)
        log = olean.with_suffix(".log")
        arguments = [*_OPTIONS, "-R", str(resource("core")), "-o", str(olean), str(source)]
        worker = self._idle.get()
        try:
            status, output = worker.run(arguments, log, _MODULE_SECONDS)
        except LeanMathError as error:
            raise LeanUnavailable(f"core module {name} does not compile: {error}") from error
        finally:
            self._idle.put(worker)
        log.unlink()
        if status != 0 or not olean.is_file():
            lines = output.strip().splitlines()
            raise LeanUnavailable(
                f"core module {name} does not compile (status {status}): "
                f"{lines[0] if lines else 'Lean said nothing'}"
            )
