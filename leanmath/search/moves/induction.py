"""Moves by induction: structural, strong and functional, generalising what must vary."""

from __future__ import annotations

import re

from leanmath.search.declarations import Declaration, recursion_places
from leanmath.search.moves.alternatives import (
    alternatives,
    value_type,
    without_fixed_index,
)
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import Fact, GoalView, words_of
from leanmath.search.terms import Term, TermKind

_ORIGIN = "induction"
_LONG_STEP = re.compile(r"∀.*\+ [2-9]\b")

_LIST_RECURSIVE = frozenset(
    [
        "++",
        ".length",
        ".map",
        ".filter",
        ".reverse",
        ".foldl",
        ".foldr",
        ".append",
        ".sum",
        ".take",
        ".drop",
        ".zip",
        ".count",
        ".all",
        ".any",
        ".flatten",
        ".flatMap",
        ".filterMap",
        ".contains",
        ".join",
        ".replicate",
        "∈",
        "List.map",
        "List.filter",
        "List.foldr",
        "List.foldl",
        "List.length",
        "List.reverse",
    ]
)


def induction(view: GoalView) -> Moves:
    """Inductions on variables, on hypotheses of inductive predicates, and along functions."""
    for fact in view.data:
        if view.mentions(fact.name):
            yield from _on_variable(view, fact)
        elif any(view.mentions(fact.name, other.term) for other in view.propositions):
            yield from (
                move(each.tactic, 1.2 - each.log_probability, _ORIGIN)
                for each in _on_variable(view, fact)
            )
    for fact in view.propositions:
        yield from _on_predicate(view, fact)
    yield from _along_functions(view)


def _on_variable(view: GoalView, fact: Fact) -> Moves:
    found = value_type(view, fact)
    if found is None or (not found[2] and found[0] != "Int"):
        return
    head, declaration, _ = found
    fresh = view.fresh_names()
    inner = alternatives(declaration, fresh, hypotheses=head != "Int", reuse=fact.name)
    cost = 1.6 if head == "Int" else _cost(view, fact)
    if any(other.name.startswith("ih") for other in view.dependents(fact.name)):
        cost += 1.2
        if head == "Nat":
            # After a strong induction: the cases that a recursion in steps of two or three has.
            yield move(f"rcases {fact.name} with _ | _ | {fact.name}", 0.9, _ORIGIN)
            yield move(f"rcases {fact.name} with _ | _ | _ | {fact.name}", 2.2, _ORIGIN)
    if head == "Int":
        yield move(f"cases {fact.name} with {inner}", 3.0, _ORIGIN)
        return
    others = _others(view, fact)
    varying = [name for name in _varying(view, fact) if name in others]
    plain = f"induction {fact.name} with {inner}"
    yield move(plain, cost + (0.6 if varying else 0.0), _ORIGIN)
    if varying:
        names = " ".join(varying)
        tactic = f"induction {fact.name} generalizing {names} with {inner}"
        yield move(tactic, cost, _ORIGIN)
    if others and set(others) != set(varying):
        names = " ".join(others)
        tactic = f"induction {fact.name} generalizing {names} with {inner}"
        yield move(tactic, cost + 0.8, _ORIGIN)
    if head == "Nat":
        yield from _strong(view, fact, cost, others)


def _strong(view: GoalView, fact: Fact, cost: float, others: list[str]) -> Moves:
    inner = f"| _ {fact.name} ih => ?_"
    # A hypothesis that steps from n to n + 2 or further asks for it.
    stepping = any(_LONG_STEP.search(other.type) for other in view.propositions)
    extra = 0.2 if stepping else 1.3
    yield move(f"induction {fact.name} using Nat.strongRecOn with {inner}", cost + extra, _ORIGIN)
    if others:
        head = f"induction {fact.name} using Nat.strongRecOn generalizing {' '.join(others)}"
        yield move(f"{head} with {inner}", cost + 2.0, _ORIGIN)


def _others(view: GoalView, fact: Fact) -> list[str]:
    """Other variables in the target that an induction can generalise."""
    types = words_of(fact.type)
    return [
        other.name
        for other in view.data
        if other.name != fact.name and view.mentions(other.name) and other.name not in types
    ]


def _varying(view: GoalView, fact: Fact) -> list[str]:
    """Variables that stand in another place of a recursive function's application to `fact`."""
    found: list[str] = []
    for term in view.target.subterms():
        if term.kind is not TermKind.APPLICATION or len(term.arguments) < 2:
            continue
        declaration = view.declarations.named(term.head)
        recursive = declaration is not None and declaration.is_recursive
        if not recursive and term.head not in {".foldl", "List.foldl"}:
            continue
        inside = [words_of(argument.text) for argument in term.arguments]
        if any(fact.name in words for words in inside):
            fixed = _unchanged_positions(declaration) if declaration else set()
            for place, words in enumerate(inside):
                if fact.name not in words and place not in fixed:
                    found += sorted(words)
    return found


def _unchanged_positions(declaration: Declaration) -> set[int]:
    """Explicit parameters before the colon never vary unless the function is given them anew."""
    if not re.search(r"(^|\n)\s*\|", declaration.body):
        return set()
    names = [name for name, _ in declaration.parameters]
    matched = re.search(r"\bmatch\b", declaration.body)
    return set() if matched else set(range(len(names)))


def _cost(view: GoalView, fact: Fact) -> float:
    """Cheaper where a recursive function takes the variable as its recursion argument."""
    best = 2.3 if other_recursion(view, fact) else 1.5
    for term in view.target.subterms():
        if not any(argument.text == fact.name for argument in term.arguments):
            continue
        if _recurses_on(view, term, fact.name):
            return 0.8
        if term.head in _LIST_RECURSIVE and term.arguments[0].text == fact.name:
            best = min(best, 0.9)
        elif term.head in _LIST_RECURSIVE or term.head in {"^", "*"}:
            best = min(best, 1.2)
    return best


def other_recursion(view: GoalView, fact: Fact) -> bool:
    """Whether a recursive function in the target recurses on another variable than this one."""
    return any(
        _recurses_on(view, term, other.name)
        for term in view.target.subterms()
        for other in view.data
        if other.name != fact.name
    )


def _recurses_on(view: GoalView, term: Term, name: str) -> bool:
    declaration = view.declarations.named(term.head)
    if declaration is None or not declaration.is_recursive:
        return False
    places = recursion_places(declaration)
    return any(
        argument.text == name and (not places or place in places)
        for place, argument in enumerate(term.arguments)
    )


def _on_predicate(view: GoalView, fact: Fact) -> Moves:
    declaration = view.declarations.named(fact.term.head)
    if declaration is None or declaration.keyword != "inductive" or not declaration.is_recursive:
        return
    for reading in (declaration, without_fixed_index(declaration)):
        if reading is not None:
            inner = alternatives(reading, view.fresh_names(), hypotheses=True)
            yield move(f"induction {fact.name} with {inner}", 1.0, _ORIGIN)


def _along_functions(view: GoalView) -> Moves:
    """Functional induction on applications of the user's recursive functions to variables."""
    seen = set()
    for term in view.target.subterms():
        if term.kind is not TermKind.APPLICATION or term.text in seen:
            continue
        declaration = view.declarations.named(term.head)
        if declaration is None or declaration.keyword != "def" or not declaration.is_recursive:
            continue
        seen.add(term.text)
        names = view.types
        if any(argument.text in names for argument in term.arguments):
            yield move(f"fun_induction {term.text}", 1.9, _ORIGIN)
            yield move(f"fun_induction {term.text} <;> simp_all", 1.7, _ORIGIN)
            yield move(f"fun_induction {term.text} <;> simp_all <;> omega", 1.8, _ORIGIN)
