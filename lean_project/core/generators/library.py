"""Read-only access to the Lean shared library: its exported symbols and its native data."""

import ctypes
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNAMIC_SYMBOLS = 11
_DATA = 1


@dataclass(frozen=True, slots=True)
class Symbol:
    """An exported symbol.

    Attributes:
        name: as in the symbol table.
        is_data: whether it names a variable rather than code.
    """

    name: str
    is_data: bool


def exported_symbols(library: Path) -> list[Symbol]:
    """The symbols that a 64-bit little-endian ELF library defines and exports, sorted by name.

    Raises:
        ValueError: the file is not such a library.
    """
    image = memoryview(library.read_bytes())
    if bytes(image[:6]) != b"\x7fELF\x02\x01":
        raise ValueError(f"{library}: not a 64-bit little-endian ELF library")
    sections = list(_sections(image))
    for kind, offset, size, link in sections:
        if kind == _DYNAMIC_SYMBOLS:
            strings = bytes(image[sections[link][1] : sections[link][1] + sections[link][2]])
            found = _symbols(image[offset : offset + size], strings)
            return sorted(found, key=lambda symbol: symbol.name)
    raise ValueError(f"{library}: no table of exported symbols")


def _sections(image: memoryview) -> Iterator[tuple[int, int, int, int]]:
    (table,) = struct.unpack_from("<Q", image, 0x28)
    width, count = struct.unpack_from("<HH", image, 0x3A)
    for index in range(count):
        _, kind, _, _, offset, size, link, *_ = _SECTION.unpack_from(image, table + index * width)
        yield kind, offset, size, link


def _symbols(table: memoryview, strings: bytes) -> Iterator[Symbol]:
    for start, info, _, section, _, _ in _SYMBOL.iter_unpack(table):
        if section:
            name = strings[start : strings.index(0, start)].decode()
            yield Symbol(name, info & 0xF == _DATA)


class NativeData:
    """The Lean objects that the library holds in its variables, read from this process's memory.

    An object starts with a header of eight bytes (the top one is its constructor's tag, the next
    its number of fields), then its fields; a field that is odd is a number, not an address.
    """

    STRING_TAG = 249

    def __init__(self, library: Path) -> None:
        """Load the library and run its initialisers; needs a process of its own."""
        self._library = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
        self._library.lean_initialize()

    def variable(self, symbol: str) -> int:
        """What the variable holds: an address, or a number if odd."""
        return ctypes.c_uint64.in_dll(self._library, symbol).value

    def is_object(self, value: int) -> bool:
        """Whether the value can be the address of an object."""
        return value & 7 == 0 and any(low <= value < high for low, high in self._mapped)

    def shape(self, address: int) -> tuple[int, int]:
        """Constructor tag and number of fields of the object."""
        header = self._word(address)
        return header >> 56, header >> 48 & 0xFF

    def field(self, address: int, index: int) -> int:
        """The field with this index."""
        return self._word(address + 8 + 8 * index)

    def string(self, address: int) -> str:
        """The text of a string object."""
        size = self.field(address, 0)
        return ctypes.string_at(address + 32, size - 1).decode()

    def name(self, address: int) -> tuple[str, ...] | None:
        """The components of a ``Lean.Name`` object; None for other objects and numbered names."""
        components: list[str] = []
        while address & 1 == 0:
            if not self.is_object(address) or self.shape(address) != (1, 2):
                return None
            text = self.field(address, 1)
            if not self.is_object(text) or self.shape(text)[0] != self.STRING_TAG:
                return None
            components.append(self.string(text))
            address = self.field(address, 0)
        return tuple(reversed(components))

    def _word(self, address: int) -> int:
        return ctypes.c_uint64.from_address(address).value

    @cached_property
    def _mapped(self) -> list[tuple[int, int]]:
        ranges = []
        for line in Path("/proc/self/maps").read_text().splitlines():
            bounds, access = line.split()[:2]
            if access.startswith("r"):
                low, _, high = bounds.partition("-")
                ranges.append((int(low, 16), int(high, 16)))
        return ranges
