"""Lean files as users bring them: read with care, written back byte for byte where unchanged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from leanmath.atomic import write_atomically
from leanmath.errors import DataError
from leanmath.lean.installations import LeanInstallation, LeanKind
from leanmath.lean.source import SourceFile, read_source

MAX_BYTES = 4_000_000
_BOM = b"\xef\xbb\xbf"
_EMBEDDED_MODULES = frozenset({"Init"})
_SKIPPED_FOLDERS = frozenset({".lake", "lake-packages", "build", ".git"})


@dataclass(frozen=True, slots=True)
class LeanFile:
    """A Lean file as read.

    Attributes:
        name: What to call it in messages.
        source: Its text, with `\\n` line ends and no byte order mark, and what is in it.
        crlf: Whether its lines end in `\\r\\n`.
        bom: Whether it begins with a byte order mark.
    """

    name: str
    source: SourceFile
    crlf: bool = False
    bom: bool = False

    def encode(self, text: str) -> bytes:
        """A changed text in this file's own encoding and line ends."""
        body = text.replace("\n", "\r\n") if self.crlf else text
        return (_BOM if self.bom else b"") + body.encode()


def lean_files(places: Iterable[Path]) -> Iterator[Path]:
    """The Lean files among some files and folders, folders searched in depth and sorted.

    Raises:
        DataError: A place does not exist, or a folder holds no Lean file.
    """
    for place in places:
        if place.is_dir():
            found = [p for p in sorted(place.rglob("*.lean")) if not _is_skipped(p, place)]
            if not found:
                raise DataError(f"{place}: no .lean file in this folder")
            yield from found
        elif place.exists():
            yield place
        else:
            raise DataError(f"{place}: no such file")


def _is_skipped(path: Path, root: Path) -> bool:
    return not path.is_file() or not _SKIPPED_FOLDERS.isdisjoint(path.relative_to(root).parts)


def read_lean_file(path: Path) -> LeanFile:
    """Read a Lean file.

    Raises:
        DataError: It cannot be read, is too large, or is not UTF-8.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise DataError(
                f"{path}: {size / 1e6:.1f} MB is more than the limit of {MAX_BYTES / 1e6:.0f} MB: "
                "split the file"
            )
        data = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    return decode_lean(data, str(path))


def decode_lean(data: bytes, name: str) -> LeanFile:
    """Make a Lean file of its bytes.

    Raises:
        DataError: Too large, or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise DataError(f"{name}: more than the limit of {MAX_BYTES / 1e6:.0f} MB: split the file")
    bom = data.startswith(_BOM)
    body = data[len(_BOM) :] if bom else data
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        column = error.start - (body.rfind(b"\n", 0, error.start) + 1)
        raise DataError(f"{name}:{line}:{column}: not UTF-8: save the file as UTF-8") from error
    crlf = "\r\n" in text and text.count("\r\n") == text.count("\n")
    return LeanFile(name, read_source(text.replace("\r\n", "\n") if crlf else text), crlf, bom)


def require_supported(file: LeanFile, lean: LeanInstallation) -> None:
    """Refuse what the Lean in force cannot or must not elaborate.

    Raises:
        DataError: A `prelude` header (it could redefine what the kernel evaluates by name), or
            an import that the embedded Lean lacks.
    """
    if file.source.has_prelude:
        raise DataError(
            f"{file.name}:1:0: a file with a `prelude` header is not accepted: "
            "it could redefine what the kernel computes with; remove the header"
        )
    if lean.kind is not LeanKind.EMBEDDED:
        return
    for module in file.source.imports:
        if module not in _EMBEDDED_MODULES:
            where = file.source.position(file.source.text.find(module))
            raise DataError(
                f"{file.name}:{where}: the embedded Lean has no module {module} "
                f"(only Init): {_owner(module)} has it; choose one with --lean"
            )


def _owner(module: str) -> str:
    if module.split(".")[0] in ("Std", "Lean", "Init"):
        return f"a full Lean {_needs_toolchain()}"
    return f"a Lake project that depends on {module.split('.')[0]}"


def _needs_toolchain() -> str:
    return "toolchain (elan toolchain install stable)"


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; an existing file keeps its permissions.

    Raises:
        DataError: It cannot be written.
    """
    try:
        write_atomically(path, data)
    except OSError as error:
        raise DataError(f"{path}: cannot be written: {error.strerror}") from error
