"""Moves that unfold the user's own definitions and use the user's own earlier theorems."""

from __future__ import annotations

import re

from leanmath.search.declarations import Declaration, recursion_places
from leanmath.search.moves.move import Moves, move
from leanmath.search.patterns import match
from leanmath.search.shapes import (
    ARITHMETIC,
    ORDER,
    GoalView,
    conclusion,
    distinct,
    symbols_of,
    words_of,
)
from leanmath.search.terms import TermKind, read_term

_ORIGIN = "definitions"


def definitions_in_sight(view: GoalView, text: str | None = None) -> list[Declaration]:
    """The user's definitions that the goal mentions, and those that these mention."""
    words = words_of(view.text if text is None else text)
    found: dict[str, Declaration] = {}
    waiting = [each for each in view.declarations.definitions if each.short_name in words]
    while waiting:
        declaration = waiting.pop(0)
        if declaration.name in found:
            continue
        found[declaration.name] = declaration
        inner = words_of(declaration.body)
        waiting += [each for each in view.declarations.definitions if each.short_name in inner]
    return list(found.values())


def induction_hypotheses(view: GoalView) -> list[str]:
    """Names of the hypotheses that an induction left."""
    return [fact.name for fact in view.propositions if fact.name.startswith("ih")]


def definitions(view: GoalView) -> Moves:
    """Unfoldings, alone and followed by what usually closes."""
    found = definitions_in_sight(view)
    if found:
        yield from _unfoldings(view, found)
    yield from _theorems(view)
    yield from _laws(view)


def _unfoldings(view: GoalView, found: list[Declaration]) -> Moves:
    names = ", ".join(each.name for each in found)
    hypotheses = induction_hypotheses(view)
    arithmetic = view.is_arithmetic
    yield move(f"simp [{names}]", 0.2, _ORIGIN, 0.5)
    if hypotheses:
        known = ", ".join([names, *hypotheses])
        yield move(f"simp [{known}]", 0.18, _ORIGIN, 0.6)
        yield move(f"simp only [{known}]", 1.6, _ORIGIN)
        yield move(f"rw [{known}]", 1.5, _ORIGIN)
        if arithmetic:
            yield move(f"simp [{known}]; omega", 0.4, _ORIGIN)
            yield move(f"simp only [{known}]; omega", 0.9, _ORIGIN)
    if view.propositions:
        yield move(f"simp_all [{names}]", 0.45, _ORIGIN, 1.2)
        yield move(f"simp [{names}] at *", 1.9, _ORIGIN)
    if arithmetic:
        yield move(f"simp [{names}]; omega", 0.45, _ORIGIN)
        yield move(f"simp only [{names}]; omega", 1.0, _ORIGIN)
        if view.propositions:
            yield move(f"simp_all [{names}]; omega", 0.9, _ORIGIN)
            yield move(f"simp [{names}] at *; omega", 0.95, _ORIGIN)
            yield move(f"simp only [{names}] at *; omega", 1.3, _ORIGIN)
    yield from _single(view, found)


def _single(view: GoalView, found: list[Declaration]) -> Moves:
    branching = any(_branches(each) for each in found)
    for declaration in found[:4]:
        name = declaration.name
        if not view.mentions(declaration.short_name):
            continue
        stuck = 0.0 if _computes(view, declaration) else 1.0
        yield move(f"simp only [{name}]", 1.1 + stuck, _ORIGIN)
        yield move(f"unfold {name}", 1.3 + stuck, _ORIGIN)
        yield move(f"rw [{name}]", 2.2 + stuck, _ORIGIN)
        if _branches(declaration):
            yield move(f"unfold {name}; split <;> simp_all", 1.2, _ORIGIN)
            yield move(f"unfold {name}; split <;> omega", 1.2, _ORIGIN)
            yield move(f"simp only [{name}]; split <;> simp_all", 1.7, _ORIGIN)
    if branching:
        names = ", ".join(each.name for each in found)
        known = ", ".join([*(each.name for each in found), *induction_hypotheses(view)])
        yield move(f"simp [{names}]; split <;> simp_all <;> omega", 1.2, _ORIGIN)
        yield move(f"simp [{names}]; split <;> simp [{known}] <;> omega", 1.1, _ORIGIN)
        yield move(f"simp only [{names}]; split <;> simp_all <;> omega", 1.4, _ORIGIN)
        yield move(f"simp only [{names}]; split <;> simp_all [{names}] <;> omega", 1.5, _ORIGIN)
    if any(term.kind in _BRANCHING for term in view.target.subterms()):
        names = ", ".join(each.name for each in found)
        known = ", ".join([*(each.name for each in found), *induction_hypotheses(view)])
        yield move(f"split <;> simp [{known}]", 0.6, _ORIGIN, 1.0)
        yield move(f"split <;> simp_all [{names}]", 0.65, _ORIGIN, 1.2)
        yield move(f"split <;> simp [{known}] <;> omega", 0.7, _ORIGIN)
        yield move(f"split <;> simp_all [{names}] <;> omega", 0.75, _ORIGIN)


def _computes(view: GoalView, declaration: Declaration) -> bool:
    """Whether unfolding leads on: not so if a recursive function only meets variables."""
    if not declaration.is_recursive:
        return True
    places = recursion_places(declaration)
    return any(
        argument.text not in view.types
        for term in view.target.subterms()
        if view.declarations.named(term.head) is declaration
        for place, argument in enumerate(term.arguments)
        if place in places or not places
    )


_BRANCHING = (TermKind.CONDITIONAL, TermKind.MATCH)


def _branches(declaration: Declaration) -> bool:
    return re.search(r"\b(if|match|bif)\b", declaration.body) is not None


def _theorems(view: GoalView) -> Moves:
    ranked = sorted(
        (_relevance(view, each), place, each)
        for place, each in enumerate(reversed(view.declarations.theorems))
    )
    useful = [each for rank, _, each in ranked if rank < _IRRELEVANT][:8]
    for place, theorem in enumerate(useful):
        yield from _use(view, theorem, 0.08 * place)
    if useful:
        names = [each.name for each in definitions_in_sight(view)] + induction_hypotheses(view)
        for theorem in useful[:3]:
            listed = ", ".join([*names, theorem.name])
            yield move(f"simp [{listed}]", 0.7, _ORIGIN, 1.0)
            if view.is_arithmetic:
                yield move(f"simp [{listed}]; omega", 1.0, _ORIGIN)
        everything = ", ".join(distinct([*names, *(each.name for each in useful[:5])]))
        yield move(f"simp [{everything}]", 0.8, _ORIGIN, 1.2)
        yield move(f"simp_all [{everything}]", 1.1, _ORIGIN, 1.4)


def _laws(view: GoalView) -> Moves:
    """Calculation with the laws of the user's own algebraic structures."""
    laws = view.declarations.laws
    if not laws or not view.target.is_operator("=", "↔"):
        return
    names = [each.name for each in laws[:12]]
    regrouped = [f"← {name}" if "assoc" in name else name for name in names]
    yield move(f"simp [{', '.join(names)}]", 0.6, _ORIGIN, 0.6)
    if regrouped != names:
        yield move(f"simp [{', '.join(regrouped)}]", 0.65, _ORIGIN, 0.6)
    for place, name in enumerate(names):
        yield move(f"rw [{name}]", 1.0 + 0.05 * place, _ORIGIN)
        yield move(f"rw [← {name}]", 1.3 + 0.05 * place, _ORIGIN)


_IRRELEVANT = 3


def _relevance(view: GoalView, theorem: Declaration) -> int:
    """0: its conclusion matches the target; 1: one can rewrite with it; 2: shared definitions."""
    end = conclusion(read_term(theorem.result))
    variables = theorem.variables | _bound_names(theorem.result)
    if match(end, view.target, variables=variables) is not None:
        return 0
    if end.is_operator("=", "↔"):
        left = end.arguments[0]
        if left.arguments and any(
            match(left, part, variables=variables) is not None for part in view.target.subterms()
        ):
            return 1
    own = {each.short_name for each in view.declarations.definitions}
    return 2 if words_of(theorem.result) & own & words_of(view.text) else _IRRELEVANT


def _bound_names(statement: str) -> frozenset[str]:
    """The variables of the leading ∀s of a statement."""
    term = read_term(statement)
    names: set[str] = set()
    while term.arguments and (term.head == "∀" or term.is_operator("→")):
        names.update(name for binder in term.binders for name in binder.names)
        term = term.arguments[-1]
    return frozenset(names)


def _use(view: GoalView, theorem: Declaration, extra: float) -> Moves:
    name = theorem.name
    end = conclusion(read_term(theorem.result))
    symbols = frozenset(symbols_of(end))
    variables = theorem.variables | _bound_names(theorem.result)
    if match(end, view.target, variables=variables) is not None:
        yield move(f"exact {name} ..", 0.3 + extra, _ORIGIN)
        yield move(f"apply {name}", 0.9 + extra, _ORIGIN)
        if view.propositions:
            yield move(f"apply {name} <;> assumption", 0.9 + extra, _ORIGIN)
    if end.is_operator("=", "↔"):
        yield move(f"rw [{name}]", 1.0 + extra, _ORIGIN)
        yield move(f"rw [← {name}]", 1.8 + extra, _ORIGIN)
    if symbols & (ORDER | ARITHMETIC) and theorem.parameters:
        for arguments in _argument_lists(view, theorem):
            yield move(f"have := {name} {arguments}; omega", 1.6 + extra, _ORIGIN)
    if view.target.kind is TermKind.NAME and view.target.head == "False":
        yield move(f"exact {name} ..", 1.2 + extra, _ORIGIN)


def _argument_lists(view: GoalView, theorem: Declaration) -> list[str]:
    """A few ways to fill the explicit parameters with variables of the same type."""
    choices: list[list[str]] = [[]]
    for _, type_ in theorem.parameters:
        known = [fact.name for fact in view.facts if fact.type == type_ and fact.accessible]
        choices = [[*front, name] for front in choices for name in known or ["‹_›"]][:6]
    return [" ".join(choice) for choice in choices][:4]
