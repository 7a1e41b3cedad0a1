"""Moves that are meant to close a goal outright."""

from __future__ import annotations

from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import ARITHMETIC, ORDER, FactKind, GoalView

_ORIGIN = "closing"
_UNFINISHED = 1.0


def closing(view: GoalView) -> Moves:
    """The closing tactics that the shape of the goal does not rule out."""
    yield from _by_text(view)
    if view.target.is_operator("=", "↔", "≤", "≍"):
        yield move("rfl", 0.06, _ORIGIN)
    if _omega_may_read(view):
        yield move("omega", 0.08, _ORIGIN)
    yield move("simp", 0.15, _ORIGIN, _UNFINISHED)
    if view.propositions:
        yield move("simp_all", 0.3, _ORIGIN, _UNFINISHED + 0.3)
        yield move("contradiction", 0.35, _ORIGIN)
    if _is_ground(view) and view.target.head != "False":
        yield move("decide", 0.12, _ORIGIN)
    if view.is_arithmetic:
        yield from _arithmetic(view)
    if view.target_symbols & {"+", "*", "++", "∧", "∨", "&&", "||"}:
        yield move("ac_rfl", 1.1, _ORIGIN)


def _by_text(view: GoalView) -> Moves:
    target = view.target.text
    for fact in view.propositions:
        if fact.type == target:
            yield move("assumption", 0.02, _ORIGIN)
            return
    if view.propositions:
        yield move("assumption", 0.5, _ORIGIN)


def _omega_may_read(view: GoalView) -> bool:
    if not view.is_arithmetic:
        return False
    return view.target.head in ORDER | ARITHMETIC | {"=", "≠", "¬", "∧", "∨", "↔", "→", "False"}


def _arithmetic(view: GoalView) -> Moves:
    if view.propositions:
        yield move("simp at *; omega", 1.3, _ORIGIN)
        yield move("simp_all; omega", 1.2, _ORIGIN)
        yield move("exfalso; omega", 1.6, _ORIGIN)
    yield move("simp; omega", 0.9, _ORIGIN)
    yield move("simp +arith", 1.5, _ORIGIN, _UNFINISHED)
    yield move("simp +arith [*]", 2.0, _ORIGIN, _UNFINISHED)


def _is_ground(view: GoalView) -> bool:
    kinds = {FactKind.DATA, FactKind.PROP, FactKind.FUNCTION, FactKind.PREDICATE, FactKind.TYPE}
    return not any(fact.kind in kinds and view.mentions(fact.name) for fact in view.facts)
