"""Readable names that do not clash."""

from __future__ import annotations

from collections.abc import Iterable

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

_BY_TYPE = {
    "Nat": ("n", "m", "k", "a", "b", "c"),
    "ℕ": ("n", "m", "k", "a", "b", "c"),
    "Int": ("x", "y", "z", "a", "b", "c"),
    "Bool": ("b", "c", "d"),
    "Prop": ("p", "q", "r", "s"),
    "Type": ("α", "β", "γ"),
    "List": ("l", "l'", "xs", "ys"),
    "Option": ("o", "o'"),
    "Fin": ("i", "j"),
}
_FALLBACK = ("x", "y", "z", "w")


class FreshNames:
    """Hands out names that are not in use yet, and remembers them."""

    def __init__(self, used: Iterable[str]) -> None:
        self._used = set(used)

    def take(self, *wishes: str) -> str:
        """The first wish that is free, else the first one with a subscript."""
        name = next((wish for wish in wishes if wish not in self._used), None)
        number = 1
        while name is None:
            candidate = wishes[0] + str(number).translate(_SUBSCRIPTS)
            name = candidate if candidate not in self._used else None
            number += 1
        self._used.add(name)
        return name

    def copy(self) -> FreshNames:
        """An independent copy."""
        return FreshNames(self._used)

    def for_type(self, type_: str) -> str:
        """A name for a value of this type."""
        head = type_.split()[0].strip("()") if type_.split() else ""
        if "→" in type_:
            return self.take("f", "g", "h'")
        return self.take(*_BY_TYPE.get(head, _FALLBACK))

    def for_bound(self, name: str, type_: str = "") -> str:
        """A name for a bound variable: its own if it is accessible."""
        plain = name.rstrip("✝⁰¹²³⁴⁵⁶⁷⁸⁹")
        if plain.startswith("_") or not plain or plain == "a✝":
            return self.for_type(type_)
        return self.take(plain)
