"""Reads compiled Lean modules (.olean): which constants a module adds and what they rest on.

What Lean *prints* about axioms can be replaced by the file that is being checked; what it
*stores* is data. The reader is pure Python over a memory map: no pickle, no eval, every access
checked against the file's bounds. It knows the format of one Lean version and refuses others.

It does not check proofs: a stored constant has passed Lean's kernel only if the process that
wrote it was honest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from leanmath.errors import DataError
from leanmath.lean.messages import Position

_MAGIC = b"olean\x02"
_COMMIT_OFFSET, _COMMIT_LENGTH = 40, 40
_BASE_WORD, _ROOT_WORD = 10, 11
_ARRAY_TAG, _STRING_TAG = 246, 249
_MAX_NAME_DEPTH = 512
_RANGES_EXTENSION = "Lean.declRangeExt"


class ConstantKind(StrEnum):
    """The kinds of constant that Lean's kernel knows, in the order of its constructors."""

    AXIOM = "axiom"
    DEFINITION = "definition"
    THEOREM = "theorem"
    OPAQUE = "opaque"
    QUOTIENT = "quotient"
    INDUCTIVE = "inductive"
    CONSTRUCTOR = "constructor"
    RECURSOR = "recursor"


_KINDS = tuple(ConstantKind)
# Which object fields of each kind's value hold expressions, after the common name-and-type part.
_VALUE_FIELDS: Mapping[ConstantKind, tuple[int, ...]] = {
    ConstantKind.DEFINITION: (1,),
    ConstantKind.THEOREM: (1,),
    ConstantKind.OPAQUE: (1,),
}
# Expression constructors (by tag) and the object fields that hold subexpressions.
_SUBEXPRESSIONS: Mapping[int, tuple[int, ...]] = {
    5: (0, 1),
    6: (1, 2),
    7: (1, 2),
    8: (1, 2, 3),
    10: (1,),
    11: (2,),
}
_CONST_TAG, _PROJECTION_TAG = 4, 11


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant of a module.

    Attributes:
        name: Full name, dotted.
        kind: What the kernel holds it for.
        references: Names of the constants that its type and value mention.
    """

    name: str
    kind: ConstantKind
    references: frozenset[str]


@dataclass(frozen=True, slots=True)
class Module:
    """What one .olean file adds.

    Attributes:
        imports: Names of the modules it imports directly.
        constants: Its constants by name.
        positions: Where the declarations that have a place in the source begin.
    """

    imports: tuple[str, ...]
    constants: Mapping[str, Constant]
    positions: Mapping[str, Position]


def read_module(path: Path, commit: str) -> Module:
    """Read one .olean file.

    Args:
        path: The file.
        commit: Commit of the Lean whose files are expected.

    Raises:
        DataError: Unreadable, malformed, or written by another Lean.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    if not data.startswith(_MAGIC) or len(data) < 8 * (_ROOT_WORD + 1):
        raise DataError(f"{path}: not a compiled Lean module of a known format")
    found = data[_COMMIT_OFFSET : _COMMIT_OFFSET + _COMMIT_LENGTH].decode("ascii", "replace")
    if found != commit:
        raise DataError(f"{path}: compiled by Lean commit {found[:12]}, expected {commit[:12]}")
    try:
        return _Reader(data).module()
    except (IndexError, ValueError, RecursionError) as error:
        raise DataError(f"{path}: damaged: {error}") from error


class _Reader:
    """Object access over the bytes of one file; offsets count words of eight bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._words = memoryview(data[: len(data) // 8 * 8]).cast("Q")
        self._base = self._words[_BASE_WORD]
        self._names: dict[int, str] = {}

    def module(self) -> Module:
        root = self._at(self._words[_ROOT_WORD])
        imports, _names, constants, _extra, entries = (self._field(root, i) for i in range(5))
        found = (self._constant(self._at(item)) for item in self._array(constants))
        return Module(
            imports=tuple(
                self._name(self._field(self._at(item), 0)) for item in self._array(imports)
            ),
            constants={constant.name: constant for constant in found},
            positions=dict(self._positions(entries)),
        )

    def _positions(self, entries: int) -> Iterator[tuple[str, Position]]:
        """The entries of Lean's extension for declaration ranges."""
        for extension in map(self._at, self._array(entries)):
            if self._name(self._field(extension, 0)) == _RANGES_EXTENSION:
                for entry in map(self._at, self._array(self._field(extension, 1))):
                    ranges = self._at(self._field(entry, 1))
                    start = self._at(self._field(self._at(self._field(ranges, 0)), 0))
                    line, column = (self._field(start, number) >> 1 for number in (0, 1))
                    yield self._name(self._field(entry, 0)), Position(line, column)

    def _at(self, pointer: int) -> int:
        offset = pointer - self._base
        if pointer & 7 or not 8 * _ROOT_WORD < offset < len(self._data):
            raise ValueError("a pointer leaves the file")
        return offset >> 3

    def _tag(self, index: int) -> int:
        return self._words[index] >> 56

    def _field(self, index: int, number: int) -> int:
        if number >= self._words[index] >> 48 & 0xFF:
            raise ValueError("an object has too few fields")
        return self._words[index + 1 + number]

    def _array(self, pointer: int) -> memoryview:
        index = self._at(pointer)
        size = self._words[index + 1]
        if self._tag(index) != _ARRAY_TAG or index + 3 + size > len(self._words):
            raise ValueError("not an array")
        return self._words[index + 3 : index + 3 + size]

    def _string(self, pointer: int) -> str:
        index = self._at(pointer)
        size = self._words[index + 1]
        if self._tag(index) != _STRING_TAG or not 0 < size <= len(self._data):
            raise ValueError("not a string")
        start = 8 * (index + 4)
        return self._data[start : start + size - 1].decode("utf-8")

    def _name(self, pointer: int) -> str:
        """A name, dotted; the empty string for the anonymous one."""
        chain: list[int] = []
        while pointer & 1 == 0 and pointer not in self._names:
            chain.append(pointer)
            pointer = self._field(self._at(pointer), 0)
            if len(chain) > _MAX_NAME_DEPTH:
                raise ValueError("a name is too deep")
        prefix = "" if pointer & 1 else self._names[pointer]
        for link in reversed(chain):
            last = self._field(self._at(link), 1)
            part = str(last >> 1) if last & 1 else self._string(last)
            prefix = f"{prefix}.{part}" if prefix else part
            self._names[link] = prefix
        return prefix

    def _constant(self, index: int) -> Constant:
        tag = self._tag(index)
        if tag >= len(_KINDS):
            raise ValueError("an unknown kind of constant")
        kind = _KINDS[tag]
        value = self._at(self._field(index, 0))
        common = self._at(self._field(value, 0))
        roots = [self._field(common, 2)]
        roots += [self._field(value, number) for number in _VALUE_FIELDS.get(kind, ())]
        return Constant(self._name(self._field(common, 0)), kind, self._references(roots))

    def _references(self, pointers: list[int]) -> frozenset[str]:
        """The names of the constants below some expressions, each shared part visited once."""
        words, seen = self._words, set[int]()
        found: set[int] = set()
        stack = list(pointers)
        while stack:
            pointer = stack.pop()
            if pointer in seen or pointer & 1:
                continue
            seen.add(pointer)
            index = self._at(pointer)
            tag = words[index] >> 56
            if tag == _CONST_TAG:
                found.add(words[index + 1])
            elif tag in _SUBEXPRESSIONS:
                if tag == _PROJECTION_TAG:
                    found.add(words[index + 1])
                stack.extend(words[index + 1 + number] for number in _SUBEXPRESSIONS[tag])
        return frozenset(map(self._name, found))


def axioms_of(
    constants: Mapping[str, Constant],
    roots: Iterable[str],
    library: Mapping[str, frozenset[str]],
) -> frozenset[str]:
    """Every axiom that some constants rest on.

    Args:
        constants: The constants of the module at hand.
        roots: Names to start from.
        library: The axioms below the constants of imported modules that rest on any.
    """
    axioms: set[str] = set()
    seen: set[str] = set()
    stack = list(roots)
    while stack:
        name = stack.pop()
        if name in seen:
            continue
        seen.add(name)
        constant = constants.get(name)
        if constant is None:
            axioms |= library.get(name, frozenset())
            continue
        if constant.kind is ConstantKind.AXIOM:
            axioms.add(name)
        stack.extend(constant.references)
    return frozenset(axioms)


def all_axioms(constants: Mapping[str, Constant]) -> dict[str, frozenset[str]]:
    """The axioms below every constant of a closed library.

    Each axiom is pushed from the constants that mention it to those that mention them, so the
    work is one walk of the reversed references for each axiom.
    """
    users: dict[str, list[str]] = {}
    for constant in constants.values():
        for name in constant.references:
            users.setdefault(name, []).append(constant.name)
    below: dict[str, set[str]] = {}
    for constant in constants.values():
        if constant.kind is not ConstantKind.AXIOM:
            continue
        stack, seen = [constant.name], {constant.name}
        while stack:
            name = stack.pop()
            below.setdefault(name, set()).add(constant.name)
            fresh = [user for user in users.get(name, ()) if user not in seen]
            seen.update(fresh)
            stack += fresh
    return {name: frozenset(axioms) for name, axioms in below.items()}
