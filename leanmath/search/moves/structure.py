"""Moves that follow the outermost connective of the target."""

from __future__ import annotations

from leanmath.search.moves.move import Moves, move
from leanmath.search.names import FreshNames
from leanmath.search.shapes import GoalView, conclusion
from leanmath.search.terms import Term, TermKind, read_term

_ORIGIN = "structure"


def structure(view: GoalView) -> Moves:
    """Introductions, splits and choices."""
    target = view.target
    if target.is_operator("→", "¬", "≠") or _is_forall(target):
        yield from _introductions(view)
    if target.is_operator("∧"):
        yield move("constructor", 0.25, _ORIGIN)
    if target.is_operator("↔"):
        yield move("constructor", 0.3, _ORIGIN)
        yield move("constructor <;> intro h <;> simp_all", 0.9, _ORIGIN)
        yield move("constructor <;> intro h <;> omega", 1.2, _ORIGIN)
    if target.is_operator("∨"):
        yield from _choices(view)
    if target.is_operator("=") and _are_functions(view):
        yield move(f"funext {view.fresh_names().take('x', 'y', 'z')}", 0.6, _ORIGIN)
    if target.is_operator("="):
        yield move("apply propext", 3.5, _ORIGIN)
        yield move("congr 1", 2.6, _ORIGIN)
        yield move("symm", 4.5, _ORIGIN)
    yield from _predicates(view)
    yield from _contradictions(view)


def _is_forall(term: Term) -> bool:
    return term.kind is TermKind.BINDER and term.head == "∀"


def _introductions(view: GoalView) -> Moves:
    names = introduced_names(view)
    yield move(f"intro {' '.join(names)}", 0.04, _ORIGIN)
    if len(names) > 1:
        yield move(f"intro {names[0]}", 1.5, _ORIGIN)


def introduced_names(view: GoalView) -> list[str]:
    """Names for everything that the target lets one introduce."""
    fresh = view.fresh_names()
    names: list[str] = []
    _collect(view, view.target, fresh, names)
    return names


def _collect(view: GoalView, term: Term, fresh: FreshNames, names: list[str]) -> None:
    if _is_forall(term):
        for binder in term.binders:
            for bound in binder.names or ("inst",):
                names.append(_bound_name(view, bound, binder.type or "", fresh))
            if binder.bracket == "bounded":
                names.append(fresh.take("h", "h'"))
        _collect(view, term.arguments[0], fresh, names)
    elif term.is_operator("→"):
        names.append(hypothesis_name(view, term.arguments[0], fresh))
        _collect(view, term.arguments[1], fresh, names)
    elif term.is_operator("¬", "≠"):
        names.append(fresh.take("h"))


def _bound_name(view: GoalView, bound: str, type_: str, fresh: FreshNames) -> str:
    proposition = view.is_proposition(read_term(type_, view.local_names)) if type_ else False
    if proposition and "✝" in bound:
        return fresh.take("h")
    return fresh.for_bound(bound, type_)


def hypothesis_name(view: GoalView, term: Term, fresh: FreshNames) -> str:
    """`hp` for a variable `p : Prop`, `hxy`-free `h` for everything longer."""
    if term.kind is TermKind.NAME and term.head in view.props:
        return fresh.take(f"h{term.head}")
    return fresh.take("h")


def _choices(view: GoalView) -> Moves:
    known = {fact.type for fact in view.propositions}
    for side, part in zip(("left", "right"), view.target.arguments, strict=True):
        yield move(side, 0.4 if part.text in known else 1.3, _ORIGIN)
    left = view.target.arguments[0]
    name = view.fresh_names().take("h")
    yield move(f"by_cases {name} : {left.text}", 1.6, _ORIGIN)
    if not view.propositions:
        yield move(f"by_cases {name} : {left.text} <;> simp_all", 1.5, _ORIGIN)


def _are_functions(view: GoalView) -> bool:
    for side in view.target.arguments:
        if side.kind is TermKind.BINDER or side.is_operator("∘") or side.head == "id":
            return True
        if "→" in view.types.get(side.head, "") and side.kind is TermKind.NAME:
            return True
        declaration = view.declarations.named(side.head)
        given = len(side.arguments)
        if declaration is not None and declaration.explicit_count > given:
            return True
    return False


def _predicates(view: GoalView) -> Moves:
    """Targets that are a predicate applied: the user's own, injectivity and the like."""
    target = view.target
    if target.kind not in {TermKind.APPLICATION, TermKind.NAME} or target.head in view.types:
        return
    declaration = view.declarations.named(target.head)
    if declaration is None or declaration.keyword in {"inductive", "structure", "class"}:
        yield move("constructor", 1.0, _ORIGIN)
    if declaration is not None:
        for constructor in declaration.constructors:
            yield move(f"apply {declaration.name}.{constructor.name}", 0.9, _ORIGIN)
    if target.head.rpartition(".")[2] in {"Injective", "Surjective", "Bijective"} or (
        declaration is not None and declaration.keyword in {"def", "abbrev"}
    ):
        fresh = view.fresh_names()
        x, y, h = fresh.take("x", "y"), fresh.take("y", "z"), fresh.take("h")
        yield move(f"intro {x} {y} {h}", 0.9, _ORIGIN)
        yield move(f"intro {x}", 1.2, _ORIGIN)


def _contradictions(view: GoalView) -> Moves:
    target = view.target
    if target.head == "False" or target.is_operator("→", "∧", "↔", "¬") or _is_forall(target):
        return
    name = view.fresh_names().take("h")
    hard = target.is_operator("∨", "∃") or target.head == "∃" or target.text in view.props
    cost = 1.7 if hard else 2.8
    yield move(f"apply Classical.byContradiction; intro {name}", cost, _ORIGIN)
    if any(conclusion(fact.term).head in {"False", "¬", "≠"} for fact in view.propositions):
        yield move("exfalso", 2.0, _ORIGIN)
