"""Well-known lemmas of Lean's core, by the symbols that call for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lemma:
    """One lemma.

    Attributes:
        name: Its name.
        symbols: What must occur in the goal, as printed heads.
        conclusion: Head of its conclusion.
        uses: a: apply it; r, l: rewrite with it from left to right, from right to left;
            s: give it to simp; f: give it to omega as a fact.
    """

    name: str
    symbols: frozenset[str]
    conclusion: str
    uses: str


LEMMAS: tuple[Lemma, ...] = ()
