"""Moves that prove a small lemma on the way: how a function of the user's treats `++`; and
generalisations of a call to a variable.

An induction over lists often gets stuck at `f (xs ++ [x])`. Whether `f` turns `++` into a sum or
into `++` is guessed from its result type, and the guess is proved by induction on the spot.
"""

from __future__ import annotations

from collections.abc import Iterator

from leanmath.search.declarations import Declaration, split_arrows
from leanmath.search.moves.definitions import definitions_in_sight, induction_hypotheses
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import GoalView
from leanmath.search.terms import TermKind, read_term

_ORIGIN = "auxiliary"
_APPENDING = frozenset({"++", ".reverse", "List.reverse", "::"})


def auxiliary(view: GoalView) -> Moves:
    """Lemmas about `f (a ++ b)` for the user's functions `f` on lists."""
    yield from _generalising(view)
    if not view.target_symbols & _APPENDING and "List" not in view.types.values():
        return
    found = definitions_in_sight(view, view.target.text)
    if not any(each.name in view.text or "++" in each.body for each in found):
        return
    known = " ".join(fact.type for fact in view.propositions)
    names = ", ".join(each.name for each in found)
    for function in found:
        for right in _guesses(function):
            yield from _lemma(view, function, right, names, known)


def _generalising(view: GoalView) -> Moves:
    """A call of the user's inside another call becomes a variable, for an induction on it."""
    inner = {
        part.text
        for term in view.target.subterms()
        for argument in term.arguments
        for part in argument.subterms()
        if view.declarations.named(term.head) and part.kind is TermKind.APPLICATION
    }
    name = view.fresh_names().take("ys", "t")
    for text in sorted(inner):
        head = read_term(text, view.local_names).head
        declaration = view.declarations.named(head)
        if declaration is None or not declaration.is_recursive:
            continue
        yield move(f"generalize {text} = {name}", 1.8, _ORIGIN)
        for hypothesis in induction_hypotheses(view):
            yield move(f"rw [← {hypothesis}]; generalize {text} = {name}", 1.5, _ORIGIN)


def _lemma(view: GoalView, function: Declaration, right: str, names: str, known: str) -> Moves:
    place = _list_place(function)
    if place is None or f"{function.short_name} (a ++ b)" in known:
        return
    list_type = _argument_types(function)[place]
    name = view.fresh_names().take("key", "key'")
    statement = f"∀ a b : {list_type}, {function.name} (a ++ b) = {right}"
    proof = f"  intro a b\n  induction a <;> simp_all [{names}, {_SETS[_kind(function)]}]"
    yield move(f"have {name} : {statement} := by\n{proof}", 1.9, _ORIGIN)


_SETS = {
    "number": "Nat.add_assoc, Nat.add_comm, Nat.add_left_comm",
    "list": "List.append_assoc",
    "truth": "Bool.and_assoc, Bool.or_assoc",
}


def _kind(function: Declaration) -> str:
    result = _argument_types(function)[-1]
    if result.startswith("List"):
        return "list"
    return {"Nat": "number", "Int": "number", "Bool": "truth"}.get(result, "")


def _guesses(function: Declaration) -> Iterator[str]:
    if len(_argument_types(function)) != 2 or not function.is_recursive:
        return
    f = function.name
    kind = _kind(function)
    if kind == "number":
        yield f"{f} a + {f} b"
    elif kind == "list":
        yield f"{f} b ++ {f} a"
        yield f"{f} a ++ {f} b"
    elif kind == "truth":
        yield f"({f} a && {f} b)"
        yield f"({f} a || {f} b)"


def _argument_types(function: Declaration) -> list[str]:
    return [type_ for _, type_ in function.parameters] + split_arrows(function.result)


def _list_place(function: Declaration) -> int | None:
    types = _argument_types(function)[:-1]
    return next((place for place, type_ in enumerate(types) if type_.startswith("List ")), None)
