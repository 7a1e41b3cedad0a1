"""How Lean spells a declaration's name as the name of a C symbol."""

import re

_PLAIN = re.compile(r"[A-Za-z0-9]")
_ESCAPE = re.compile(r"__|_x(?P<x>[0-9a-f]{2})|_u(?P<u>[0-9a-f]{4})|_U(?P<U>[0-9a-f]{8})|_00|_")


def mangle(components: tuple[str, ...]) -> str:
    """The C symbol of the declaration with these name components, without the ``l_`` prefix."""
    return "_".join("".join(map(_encode, component)) for component in components)


def demangle(symbol: str) -> str:
    """The dotted name behind the part of a C symbol that follows ``l_``."""
    return _ESCAPE.sub(_decode, symbol)


def _encode(char: str) -> str:
    if char == "_":
        return "__"
    if _PLAIN.fullmatch(char):
        return char
    code = ord(char)
    if code < 0x100:
        return f"_x{code:02x}"
    return f"_u{code:04x}" if code < 0x10000 else f"_U{code:08x}"


def _decode(match: re.Match[str]) -> str:
    digits = match["x"] or match["u"] or match["U"]
    if digits:
        return chr(int(digits, 16))
    return "_" if match[0] == "__" else "."
