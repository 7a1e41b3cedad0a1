"""Moves that distinguish cases: on hypotheses, on values, on conditions in sight."""

from __future__ import annotations

from collections.abc import Iterator

from leanmath.search.moves.alternatives import (
    alternatives,
    value_type,
    without_fixed_index,
)
from leanmath.search.moves.induction import other_recursion
from leanmath.search.moves.move import Moves, move
from leanmath.search.moves.structure import hypothesis_name
from leanmath.search.names import FreshNames
from leanmath.search.shapes import Fact, FactKind, GoalView, distinct
from leanmath.search.terms import Term, TermKind

_ORIGIN = "cases"


def cases(view: GoalView) -> Moves:
    """All case distinctions."""
    for fact in view.propositions:
        yield from _on_hypothesis(view, fact)
    for fact in view.data:
        yield from _on_value(view, fact)
    yield from _on_conditions(view)
    yield from _on_propositions(view)
    yield from _naming(view)


def _on_hypothesis(view: GoalView, fact: Fact) -> Moves:
    term, name = fact.term, fact.name
    if term.is_operator("∧", "∨", "↔") or term.head == "∃":
        pattern = destructuring(view, term, view.fresh_names(), name)
        word = "rcases" if term.is_operator("∨") else "obtain"
        step = f"rcases {name} with {pattern}"
        if word == "obtain":
            step = f"obtain {pattern} := {name}"
        yield move(step, 0.3 if term.is_operator("∨") else 0.07, _ORIGIN)
        if term.is_operator("∨"):
            yield move(f"{step} <;> simp_all", 0.9, _ORIGIN)
            if view.is_arithmetic:
                yield move(f"{step} <;> omega", 1.0, _ORIGIN)
    elif term.is_operator("="):
        yield from _on_equation(view, fact)
    elif term.is_operator("∣") and view.is_arithmetic:
        fresh = view.fresh_names()
        k = fresh.take("k", "m", "j")
        h = fresh.take(f"h{k}")
        yield move(f"obtain ⟨{k}, {h}⟩ := {name}", 0.9, _ORIGIN)
    elif view.declarations.named(term.head) is not None:
        yield from _on_predicate(view, fact)
    else:
        yield from _on_relation(view, fact)


def _on_relation(view: GoalView, fact: Fact) -> Moves:
    term, name = fact.term, fact.name
    if term.is_operator("∈"):
        yield from _on_membership(view, fact)
    elif term.is_operator("≤") and _is_variable(view, term.arguments[1]):
        h, ih = view.fresh_names().take("h", "h'"), view.fresh_names().take("ih")
        cost = 1.2 if view.declarations.named(view.target.head) else 2.0
        yield move(f"induction {name} with | refl => ?_ | step {h} {ih} => ?_", cost, _ORIGIN)
    elif term.kind is TermKind.APPLICATION:
        yield move(f"cases {name}", 2.8, _ORIGIN)


def _is_variable(view: GoalView, term: Term) -> bool:
    return view.types.get(term.text) == "Nat" and bool(view.declarations.types)


_MEMBERSHIP = {
    "++": ("List.mem_append", "{h} | {h}"),
    ".filter": ("List.mem_filter", "⟨{h}, {g}⟩"),
    ".map": ("List.mem_map", "⟨{y}, {h}, rfl⟩"),
}


def _on_membership(view: GoalView, fact: Fact) -> Moves:
    """`x ∈ l` by the way the list is made."""
    element, collection = fact.term.arguments
    head = "." + collection.head.rpartition(".")[2] if "." in collection.head else collection.head
    h, fresh = fact.name, view.fresh_names()
    if head == "::":
        first = "rfl" if element.text in view.types else "h₀"
        g = fresh.take("h", "h'")
        yield move(f"rcases List.mem_cons.mp {h} with {first} | {g}", 0.4, _ORIGIN)
        yield move(f"rcases List.mem_cons.mp {h} with {g} | {g}", 0.8, _ORIGIN)
    elif head in _MEMBERSHIP:
        lemma, pattern = _MEMBERSHIP[head]
        names = {"h": fresh.take("h"), "g": fresh.take("h"), "y": fresh.take("y", "z")}
        word = "rcases" if "|" in pattern else "obtain"
        shape = pattern.format(**names)
        step = f"rcases {lemma}.mp {h} with {shape}"
        yield move(step if word == "rcases" else f"obtain {shape} := {lemma}.mp {h}", 0.5, _ORIGIN)
    else:
        yield move(f"cases {h}", 2.8, _ORIGIN)


def _on_equation(view: GoalView, fact: Fact) -> Moves:
    sides = fact.term.arguments
    variables = [side.text for side in sides if side.text in view.types]
    if variables:
        yield move(f"subst {fact.name}", 0.5, _ORIGIN)
    elif any(side.head in {"some", "::", "inl", "inr", "true", "false"} for side in sides):
        yield move(f"cases {fact.name}", 1.6, _ORIGIN)
        yield move(f"injection {fact.name}", 2.2, _ORIGIN)
    elif view.declarations.types:
        yield move(f"injection {fact.name}", 2.4, _ORIGIN)


def _on_predicate(view: GoalView, fact: Fact) -> Moves:
    declaration = view.declarations.named(fact.term.head)
    assert declaration is not None
    if declaration.keyword in {"def", "abbrev"}:
        yield move(f"unfold {declaration.name} at {fact.name}", 1.3, _ORIGIN)
        return
    if declaration.constructors:
        for reading in (declaration, without_fixed_index(declaration)):
            if reading is not None:
                inner = alternatives(reading, view.fresh_names(), hypotheses=False)
                yield move(f"cases {fact.name} with {inner}", 1.1, _ORIGIN)
        yield move(f"cases {fact.name} <;> simp_all", 1.5, _ORIGIN)


def destructuring(view: GoalView, term: Term, fresh: FreshNames, name: str) -> str:
    """An rcases pattern that takes a hypothesis apart as far as its connectives go."""
    if term.is_operator("∨"):
        parts = [destructuring(view, part, fresh.copy(), name) for part in _disjuncts(term)]
        return " | ".join(parts)
    if term.is_operator("∧"):
        parts = [_inner(view, part, fresh) for part in term.arguments]
        if parts[1].startswith("⟨"):
            parts[1] = parts[1][1:-1]
        return f"⟨{', '.join(parts)}⟩"
    if term.is_operator("↔"):
        return f"⟨{fresh.take('h')}, {fresh.take('h')}⟩"
    if term.head == "∃" and term.kind is TermKind.BINDER:
        names = [
            fresh.for_bound(bound, binder.type or "")
            for binder in term.binders
            for bound in binder.names
        ]
        bounded = [fresh.take("h") for binder in term.binders if binder.bracket == "bounded"]
        body = _inner(view, term.arguments[0], fresh)
        if body.startswith("⟨"):
            body = body[1:-1]
        return f"⟨{', '.join([*names, *bounded, body])}⟩"
    return hypothesis_name(view, term, fresh) if name in {"", "_"} else name


def _inner(view: GoalView, term: Term, fresh: FreshNames) -> str:
    pattern = destructuring(view, term, fresh, "")
    return f"({pattern})" if " | " in pattern and not pattern.startswith("⟨") else pattern


def _disjuncts(term: Term) -> Iterator[Term]:
    if term.is_operator("∨"):
        yield term.arguments[0]
        yield from _disjuncts(term.arguments[1])
    else:
        yield term


def _naming(view: GoalView) -> Moves:
    """Names for the hypotheses that a split left without."""
    unnamed = [fact for fact in view.facts if not fact.accessible]
    while unnamed and unnamed[0].kind is FactKind.INSTANCE:
        unnamed.pop(0)
    if not unnamed:
        return
    fresh = view.fresh_names()
    names = [
        fresh.take("h") if fact.kind is FactKind.PROPOSITION else fresh.for_bound(fact.name)
        for fact in unnamed
    ]
    yield move(f"rename_i {' '.join(names)}", 0.5, _ORIGIN)


_COSTS = {"Bool": 0.7, "Option": 0.9, "Sum": 0.8, "Prod": 0.6, "Unit": 0.5, "Fin": 2.5, "Int": 2.8}


def _on_value(view: GoalView, fact: Fact) -> Moves:
    found = value_type(view, fact)
    if found is None or not _occurs(view, fact.name):
        return
    head, declaration, recursive = found
    inner = alternatives(declaration, view.fresh_names(), hypotheses=False, reuse=fact.name)
    cost = (2.9 if other_recursion(view, fact) else 2.1) if recursive else _COSTS.get(head, 0.9)
    if len(declaration.constructors) == 1:
        arguments = inner.partition(" => ")[0].split()[2:]
        yield move(f"obtain ⟨{', '.join(arguments)}⟩ := {fact.name}", cost, _ORIGIN)
    else:
        yield move(f"cases {fact.name} with {inner}", cost, _ORIGIN)
    if not recursive:
        yield move(f"cases {fact.name} <;> rfl", cost + 0.4, _ORIGIN)
        yield move(f"cases {fact.name} <;> simp_all", cost + 0.5, _ORIGIN)


def _occurs(view: GoalView, name: str) -> bool:
    return view.mentions(name) or any(view.mentions(name, f.term) for f in view.propositions)


def _on_conditions(view: GoalView) -> Moves:
    conditions = []
    splittable = False
    for term in view.target.subterms():
        if term.kind in {TermKind.CONDITIONAL, TermKind.MATCH}:
            splittable = True
        if term.kind is TermKind.CONDITIONAL:
            conditions.append(term.arguments[0].text)
    if splittable:
        yield move("split", 0.4, _ORIGIN)
        yield move("split <;> simp_all", 0.7, _ORIGIN)
        yield move("split <;> omega", 0.8, _ORIGIN)
    name = view.fresh_names().take("h")
    for condition in distinct(conditions)[:3]:
        yield move(f"by_cases {name} : {condition}", 1.4, _ORIGIN)
        yield move(f"by_cases {name} : {condition} <;> simp_all", 1.1, _ORIGIN)
    for fact in view.propositions:
        kinds = {term.kind for term in fact.term.subterms()}
        if kinds & {TermKind.CONDITIONAL, TermKind.MATCH}:
            yield move(f"split at {fact.name}", 0.8, _ORIGIN)
            yield move(f"split at {fact.name} <;> simp_all", 0.9, _ORIGIN)


def _on_propositions(view: GoalView) -> Moves:
    variables = [name for name in view.props if _occurs(view, name)]
    if 0 < len(variables) <= 5 and not view.data:
        splits = [f"by_cases h{name} : {name}" for name in variables]
        yield move(" <;> ".join([*splits, "simp_all"]), 0.45, _ORIGIN)
    for name in variables:
        yield move(f"by_cases h{name} : {name}", 1.6, _ORIGIN)
    fresh = view.fresh_names().take("h")
    known = {fact.type for fact in view.propositions}
    for text in _atomic_propositions(view):
        if text not in known and f"¬{text}" not in known:
            yield move(f"by_cases {fresh} : {text}", 2.4, _ORIGIN)


def _atomic_propositions(view: GoalView) -> list[str]:
    """Closed propositions that stand as parts of the target or a hypothesis."""
    found = []
    for term in [view.target, *(fact.term for fact in view.propositions)]:
        for part in _open_parts(term):
            if part is not view.target and view.is_proposition(part):
                found.append(part.text)
    unwanted = {view.target.text, *view.props, "True", "False"}
    return [text for text in distinct(found) if text not in unwanted][:8]


def _open_parts(term: Term) -> Iterator[Term]:
    """Parts of a proposition outside its binders."""
    if term.kind is TermKind.OPERATOR and term.head in {"∧", "∨", "→", "↔", "¬"}:
        for argument in term.arguments:
            yield from _open_parts(argument)
    else:
        yield term
