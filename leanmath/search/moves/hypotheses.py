"""Moves that use a hypothesis: rewrite with it, apply it, combine it with another."""

from __future__ import annotations

from leanmath.search.declarations import split_arrows
from leanmath.search.moves.move import Moves, move
from leanmath.search.moves.structure import hypothesis_name
from leanmath.search.shapes import Fact, GoalView, conclusion, words_of
from leanmath.search.terms import Term, TermKind

_ORIGIN = "hypotheses"


def hypotheses(view: GoalView) -> Moves:
    """Everything that one hypothesis, or two together, can do to the goal."""
    for place, fact in enumerate(view.propositions[:12]):
        yield from _use(view, fact, 0.05 * place)
    yield from _forward(view)
    equations = [fact.name for fact in view.propositions if _is_equation(fact.term)]
    if equations:
        yield move("simp [*]", 0.9, _ORIGIN, 1.0)
        yield move("simp only [*]", 1.9, _ORIGIN)
        yield move("subst_vars", 2.0, _ORIGIN)
    if view.propositions:
        yield move("simp at *", 1.8, _ORIGIN)


def _is_equation(term: Term) -> bool:
    return conclusion(term).is_operator("=", "↔")


def _use(view: GoalView, fact: Fact, extra: float) -> Moves:
    name, term, target = fact.name, fact.term, view.target
    end = conclusion(term)
    general = end is not term
    if end.head == target.head or (end.kind is TermKind.NAME and general):
        yield from _matching(view, fact, general, extra)
    if end.is_operator("¬", "≠") or end.head == "False":
        yield from _refuting(view, fact, extra)
    if end.is_operator("=", "↔"):
        yield from _rewriting(view, fact, end, general, extra)
    elif end.is_operator("∧") and general:
        yield move(f"have := {name} ..", 3.0 + extra, _ORIGIN)
    if term.is_operator("∧"):
        yield from _projections(view, fact)
    if not general and not term.is_operator("∧", "∨"):
        yield move(f"simp at {name}", 1.4 + extra, _ORIGIN)
    if view.is_arithmetic and general:
        yield move(f"have := {name} ..; omega", 2.2 + extra, _ORIGIN)


def _matching(view: GoalView, fact: Fact, general: bool, extra: float) -> Moves:
    name = fact.name
    if not general:
        yield move(f"exact {name}", 0.9 + extra, _ORIGIN)
        if view.target.is_operator("=", "↔", "≠"):
            yield move(f"exact {name}.symm", 0.9 + extra, _ORIGIN)
        return
    yield move(f"exact {name} ..", 0.6 + extra, _ORIGIN)
    yield move(f"apply {name}", 0.75 + extra, _ORIGIN)
    yield move(f"apply {name} <;> assumption", 0.7 + extra, _ORIGIN)
    if view.is_arithmetic:
        yield move(f"apply {name} <;> omega", 1.0 + extra, _ORIGIN)


def _refuting(view: GoalView, fact: Fact, extra: float) -> Moves:
    if view.target.head == "False":
        yield move(f"apply {fact.name}", 0.5 + extra, _ORIGIN)
        if view.is_arithmetic:
            yield move(f"apply {fact.name} <;> omega", 1.0 + extra, _ORIGIN)
    elif not view.target.is_operator("→", "¬"):
        yield move(f"exact absurd (by assumption) {fact.name}", 2.0 + extra, _ORIGIN)
        yield move(f"apply absurd _ {fact.name}", 2.8 + extra, _ORIGIN)


def _rewriting(view: GoalView, fact: Fact, end: Term, general: bool, extra: float) -> Moves:
    if end.is_operator("="):
        yield from _rewriting_with_equation(view, fact, end, general, extra)
    elif general:
        yield move(f"rw [{fact.name}]", 1.5 + extra, _ORIGIN)
        yield move(f"apply ({fact.name} ..).mp", 1.7 + extra, _ORIGIN)
        yield move(f"apply ({fact.name} ..).mpr", 1.7 + extra, _ORIGIN)
    else:
        left, right = end.arguments
        if right.text == view.target.text:
            yield move(f"apply {fact.name}.mp", 0.6 + extra, _ORIGIN)
        if left.text == view.target.text:
            yield move(f"apply {fact.name}.mpr", 0.6 + extra, _ORIGIN)
        yield move(f"rw [{fact.name}]", 1.6 + extra, _ORIGIN)


def _rewriting_with_equation(
    view: GoalView, fact: Fact, end: Term, general: bool, extra: float
) -> Moves:
    left, right = end.arguments
    name = fact.name
    cost = 1.0 if general or left.text in view.target.text else 2.4
    yield move(f"rw [{name}]", cost + extra, _ORIGIN)
    if right.kind not in {TermKind.NUMERAL, TermKind.LITERAL}:
        cost = 1.4 if general or right.text in view.target.text else 2.8
        yield move(f"rw [← {name}]", cost + extra, _ORIGIN)
    if general:
        yield move(f"simp [{name}]", 1.2 + extra, _ORIGIN)
    for other in view.propositions[:6]:
        if other.name != name and (general or left.text in other.type):
            yield move(f"rw [{name}] at {other.name}", 2.3 + extra, _ORIGIN)
        elif other.name != name and right.text in other.type and right.arguments:
            yield move(f"rw [← {name}] at {other.name}", 2.9 + extra, _ORIGIN)


def _projections(view: GoalView, fact: Fact) -> Moves:
    for number, part in enumerate(fact.term.arguments, start=1):
        if part.text == view.target.text:
            yield move(f"exact {fact.name}.{number}", 0.1, _ORIGIN)


def _forward(view: GoalView) -> Moves:
    """From an implication and its premise to its conclusion; from ∀ and a term to an instance."""
    by_type = {fact.type: fact.name for fact in reversed(view.propositions)}
    known = set(by_type)
    for place, fact in enumerate(view.propositions[:10]):
        term = fact.term
        if term.is_operator("→") and term.arguments[0].text in by_type:
            result = term.arguments[1]
            name = hypothesis_name(view, result, view.fresh_names())
            premise = by_type[term.arguments[0].text]
            if result.text not in known:
                yield move(f"have {name} := {fact.name} {premise}", 0.35, _ORIGIN)
        if term.is_operator("↔"):
            yield from _forward_equivalence(view, fact, by_type)
        if term.is_operator("¬") and term.arguments[0].text in by_type:
            yield move(f"exact absurd {by_type[term.arguments[0].text]} {fact.name}", 0.1, _ORIGIN)
        if term.kind is TermKind.BINDER and term.head == "∀":
            yield from _instances(view, fact, 0.1 * place)
        if term.is_operator("="):
            yield from _pointwise(view, fact)


def _pointwise(view: GoalView, fact: Fact) -> Moves:
    """An equation between functions, at each variable that fits."""
    if not any(_is_function(view, side) for side in fact.term.arguments):
        return
    name = view.fresh_names().take("h")
    for variable in view.data[:4]:
        yield move(f"have {name} := congrFun {fact.name} {variable.name}", 1.5, _ORIGIN)
        yield move(f"have := congrFun {fact.name} {variable.name}; simp_all", 1.6, _ORIGIN)


def _is_function(view: GoalView, side: Term) -> bool:
    if side.kind is TermKind.BINDER and side.head == "fun":
        return True
    arrows = split_arrows(view.types.get(side.head, ""))
    return len(arrows) - 1 > len(side.arguments) if side.head in view.types else False


def _diagonals(view: GoalView, type_: str) -> list[str]:
    """Predicates on the diagonal of a relation in sight: `fun x => ¬R x x`."""
    parts = split_arrows(type_)
    if len(parts) != 2 or parts[1] not in {"Prop", "Bool"}:
        return []
    negation = "¬" if parts[1] == "Prop" else "!"
    wanted = " → ".join([parts[0], *parts])
    return [
        f"(fun x => {negation}{fact.name} x x)"
        for fact in view.facts
        if fact.type in {wanted, f"{parts[0]} → {type_}"}
    ]


def _forward_equivalence(view: GoalView, fact: Fact, by_type: dict[str, str]) -> Moves:
    left, right = fact.term.arguments
    for start, end, way in ((left, right, "mp"), (right, left, "mpr")):
        if start.text in by_type and end.text not in by_type:
            name = hypothesis_name(view, end, view.fresh_names())
            yield move(f"have {name} := {fact.name}.{way} {by_type[start.text]}", 0.4, _ORIGIN)


def _instances(view: GoalView, fact: Fact, extra: float) -> Moves:
    """Instances of a universal hypothesis at terms in sight of a fitting type."""
    binders = fact.term.binders
    explicit = [binder for binder in binders if binder.bracket in {"", "(", "bounded"}]
    if not explicit:
        return
    name = view.fresh_names().take("h")
    for term in terms_for(view, explicit[0].type)[:8]:
        used = _already(view, fact, explicit[0].names[0], term)
        if used:
            continue
        yield move(f"have {name} := {fact.name} {term}", 1.3 + extra, _ORIGIN)
        if len(binders) == 1 and len(explicit[0].names) == 1:
            yield move(f"specialize {fact.name} {term}", 2.2 + extra, _ORIGIN)
        if view.is_arithmetic:
            yield move(f"have := {fact.name} {term}; omega", 1.7 + extra, _ORIGIN)
        yield move(f"have := {fact.name} {term}; simp_all", 1.8 + extra, _ORIGIN)


def _already(view: GoalView, fact: Fact, bound: str, term: str) -> bool:
    if len(fact.term.binders) != 1 or len(fact.term.binders[0].names) != 1:
        return False
    body = fact.term.arguments[0].text
    instance = " ".join(term if word == bound else word for word in body.split())
    return any(other.type == instance for other in view.propositions)


def terms_for(view: GoalView, type_: str | None) -> list[str]:
    """Terms in sight that may have a type, as arguments: variables first, then subterms."""
    if type_ and "→" in type_:
        fitting = [fact.name for fact in view.facts if fact.type == type_ and fact.accessible]
        return [*_diagonals(view, type_), *fitting]
    wanted = type_ if type_ and not type_.startswith(("∈", "<", "≤", ">", "≥", "≠")) else None
    found = [fact.name for fact in view.data if wanted in (None, fact.type)]
    names = {fact.name for fact in view.facts}
    for term in [view.target, *(fact.term for fact in view.propositions)]:
        for part in term.subterms():
            if part.kind is not TermKind.APPLICATION or view.is_proposition(part):
                continue
            if not (lower_words(part.text) <= names | {part.head}):
                continue
            if wanted is None or _result_type(view, part.head) == wanted:
                found.append(part.argument_text)
    return list(dict.fromkeys(found))


def lower_words(text: str) -> set[str]:
    """The identifiers of a text that may be variables."""
    return {word for word in words_of(text) if word[0].islower() or not word[0].isascii()}


def _result_type(view: GoalView, head: str) -> str:
    local = view.types.get(head)
    if local is not None:
        return local.rpartition("→")[2].strip()
    declaration = view.declarations.named(head)
    return declaration.result.rpartition("→")[2].strip() if declaration else ""
