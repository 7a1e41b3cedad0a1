"""Moves with well-known lemmas, chosen by the symbols that occur in the goal."""

from __future__ import annotations

from leanmath.search.moves.lemma_table import LEMMAS, Lemma
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import GoalView

_ORIGIN = "lemmas"


def lemmas(view: GoalView) -> Moves:
    """Apply, rewrite with, or feed to simp and omega what the table has for these symbols."""
    useful = [lemma for lemma in LEMMAS if lemma.symbols <= view.symbols]
    for place, lemma in enumerate(useful):
        yield from _use(view, lemma, 0.02 * place)


def _use(view: GoalView, lemma: Lemma, extra: float) -> Moves:
    base = 1.6 + extra
    if "a" in lemma.uses and view.target.head == lemma.conclusion:
        yield move(f"exact {lemma.name} ..", base - 0.3, _ORIGIN)
        yield move(f"apply {lemma.name}", base, _ORIGIN)
        if view.propositions:
            yield move(f"apply {lemma.name} <;> assumption", base - 0.1, _ORIGIN)
    if "r" in lemma.uses:
        yield move(f"rw [{lemma.name}]", base + 0.4, _ORIGIN)
    if "l" in lemma.uses:
        yield move(f"rw [← {lemma.name}]", base + 0.9, _ORIGIN)
    if "s" in lemma.uses:
        yield move(f"simp [{lemma.name}]", base - 0.1, _ORIGIN)
    if "f" in lemma.uses:
        yield move(f"have := {lemma.name} ..; omega", base + 0.5, _ORIGIN)
