"""Moves with well-known lemmas: those whose statement matches something in the goal."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from leanmath.search.moves.lemma_table import LEMMA_LINES
from leanmath.search.moves.move import Moves, move
from leanmath.search.patterns import Binding, Lemma, is_wildcard, match, occurrences, read_lemma
from leanmath.search.shapes import CONNECTIVES, RELATIONS, Fact, GoalView
from leanmath.search.terms import Term

_ORIGIN = "lemmas"


@cache
def library_lemmas() -> tuple[Lemma, ...]:
    """The table, read."""
    lines = (line.strip() for line in LEMMA_LINES.splitlines())
    return tuple(read_lemma(line) for line in lines if line and not line.startswith("--"))


def lemmas(view: GoalView) -> Moves:
    """Apply, rewrite with, or draw facts from the lemmas that match."""
    for lemma in library_lemmas():
        if not _is_about(lemma, view):
            continue
        yield from _backward(view, lemma)
        yield from _rewriting(view, lemma)
        yield from _forward(view, lemma)
        if lemma.conclusion.is_operator("↔"):
            yield from _equivalence(view, lemma)


def _is_about(lemma: Lemma, view: GoalView) -> bool:
    namespace = lemma.name.partition(".")[0]
    if namespace in {"Nat", "Int", "List", "Option", "Bool"}:
        return namespace in _types_in_sight(view)
    return True


def _types_in_sight(view: GoalView) -> set[str]:
    text = " ".join([*view.types.values(), view.target.text])
    found = {name for name in ("Nat", "Int", "List", "Option", "Bool", "Fin") if name in text}
    if view.is_arithmetic and "Int" not in found:
        found.add("Nat")
    if "[" in text or "length" in text or "::" in text:
        found.add("List")
    return found


def _backward(view: GoalView, lemma: Lemma) -> Moves:
    binding = match(lemma.conclusion, view.target)
    if binding is None or is_wildcard(lemma.conclusion):
        return
    vague = all(is_wildcard(part) for part in lemma.conclusion.arguments)
    cost = 1.0 + 0.15 * len(lemma.premises) + (1.6 if vague and lemma.premises else 0.0)
    if not lemma.premises:
        yield move(f"exact {lemma.name} ..", 0.5, _ORIGIN)
        return
    if proof := _from_hypotheses(view, lemma, binding):
        yield move(f"exact {proof}", 0.4, _ORIGIN)
    yield move(f"apply {lemma.name}", cost + 0.2, _ORIGIN)
    if view.propositions:
        yield move(f"apply {lemma.name} <;> assumption", cost, _ORIGIN)
    if view.is_arithmetic:
        yield move(f"apply {lemma.name} <;> omega", cost + 0.1, _ORIGIN)
    yield move(f"apply {lemma.name} <;> simp_all", cost + 0.25, _ORIGIN)


def _from_hypotheses(view: GoalView, lemma: Lemma, binding: Binding) -> str | None:
    """The lemma applied to hypotheses that are its premises."""
    for found, proofs in _premises_met(view, lemma, binding):
        if all(name in found for name in lemma.explicit):
            return lemma.apply(found, proofs)
    return None


def _premises_met(
    view: GoalView, lemma: Lemma, binding: Binding
) -> Iterator[tuple[Binding, list[str]]]:
    partial: list[tuple[Binding, list[str]]] = [(binding, [])]
    for premise in lemma.premises:
        partial = [
            (extended, [*proofs, fact.name])
            for known, proofs in partial
            for fact in view.propositions[:8]
            if (extended := match(premise, fact.term, known)) is not None
        ][:12]
    yield from partial


def _rewriting(view: GoalView, lemma: Lemma) -> Moves:
    if not lemma.is_equation:
        return
    left, right = lemma.conclusion.arguments
    premised = 0.4 * len(lemma.premises)
    if not is_wildcard(left) and _occurs(left, view.target):
        yield move(f"rw [{lemma.name}]", 1.5 + premised, _ORIGIN)
        yield move(f"simp [{lemma.name}]", 1.6 + premised, _ORIGIN, 1.0)
        if lemma.premises:
            yield move(f"rw [{lemma.name} (by assumption)]", 1.5 + premised, _ORIGIN)
            yield move(f"rw [{lemma.name} (by omega)]", 1.7 + premised, _ORIGIN)
    if _may_rewrite_back(lemma) and _is_at_home(view, left) and _occurs(right, view.target):
        vague = all(is_wildcard(part) for part in right.arguments)
        yield move(f"rw [← {lemma.name}]", 1.8 + premised + 0.8 * vague, _ORIGIN)
    for fact in view.propositions[:4]:
        if left.arguments and _occurs(left, fact.term):
            yield move(f"rw [{lemma.name}] at {fact.name}", 2.1 + premised, _ORIGIN)


def _is_at_home(view: GoalView, pattern: Term) -> bool:
    """Whether every function that a pattern speaks of occurs in the goal already."""
    heads = {part.head for part in pattern.subterms() if part.arguments} - CONNECTIVES - RELATIONS
    known = {symbol.rpartition(".")[2] for symbol in view.symbols}
    return {head.rpartition(".")[2] for head in heads} <= known


def _may_rewrite_back(lemma: Lemma) -> bool:
    """Whether the right-hand side fixes all variables and is not merely the simpler form."""
    left, right = lemma.conclusion.arguments
    if is_wildcard(right) or not right.arguments:
        return False
    names = [{part.head for part in side.subterms() if is_wildcard(part)} for side in (left, right)]
    larger = len(list(right.subterms())) >= len(list(left.subterms()))
    return names[0] <= names[1] and (larger or lemma.conclusion.is_operator("↔"))


def _occurs(pattern: Term, term: Term) -> bool:
    return next(occurrences(pattern, term), None) is not None


def _forward(view: GoalView, lemma: Lemma) -> Moves:
    """What the lemma says of terms in sight, for omega or as a new hypothesis."""
    known = {fact.type for fact in view.propositions}
    given = 0
    for binding, proofs in _instances(view, lemma):
        if not all(name in binding for name in lemma.explicit):
            continue
        application = lemma.apply(binding, proofs)
        if given >= 3 or application in known:
            return
        given += 1
        if view.is_arithmetic:
            yield move(f"have := {application}; omega", 1.8, _ORIGIN)
        if lemma.premises:
            name = view.fresh_names().take("h")
            yield move(f"have {name} := {application}", 2.4, _ORIGIN)
            yield move(f"have := {application}; simp_all", 2.4, _ORIGIN)


def _equivalence(view: GoalView, lemma: Lemma) -> Moves:
    """One side of an equivalence from a hypothesis that is the other."""
    left, right = lemma.conclusion.arguments
    for side, other, way in ((left, right, "mp"), (right, left, "mpr")):
        if not is_wildcard(side) and _is_at_home(view, other):
            yield from _one_way(view, lemma, side, other, way)
        if is_wildcard(other) or lemma.premises or not _is_at_home(view, side):
            continue
        if match(other, view.target) is not None:
            yield move(f"apply {lemma.name}.{way}", 2.0, _ORIGIN)


def _one_way(view: GoalView, lemma: Lemma, side: Term, other: Term, way: str) -> Moves:
    name = view.fresh_names().take("h")
    for fact in view.propositions[:6]:
        binding = match(side, fact.term)
        if binding is None:
            continue
        met = list(_premises_met(view, lemma, binding))
        for known, proofs in met or [(binding, ["(by omega)"] * len(lemma.premises))]:
            if not all(word in known for word in lemma.explicit):
                continue
            given = lemma.apply(known, proofs)
            function = f"({given}).{way}" if " " in given else f"{given}.{way}"
            if match(other, view.target, known) is not None:
                yield move(f"exact {function} {fact.name}", 0.3, _ORIGIN)
            yield move(f"have {name} := {function} {fact.name}", 2.2, _ORIGIN)


def _instances(view: GoalView, lemma: Lemma) -> Iterator[tuple[Binding, list[str]]]:
    if lemma.premises:
        yield from _premises_met(view, lemma, {})
    elif not lemma.is_equation:
        for part in lemma.conclusion.arguments:
            if not part.arguments:
                continue
            for term in [view.target, *(fact.term for fact in _relevant(view))]:
                for binding in occurrences(part, term):
                    yield binding, []


def _relevant(view: GoalView) -> list[Fact]:
    return view.propositions[:6]
