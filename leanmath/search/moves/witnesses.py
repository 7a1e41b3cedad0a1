"""Moves for targets ∃ x, …: witnesses from the terms in sight and small numerals."""

from __future__ import annotations

from collections.abc import Iterator
from math import gcd

from leanmath.search.moves.evaluation import small_solutions
from leanmath.search.moves.hypotheses import lower_words, terms_for
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import GoalView, distinct
from leanmath.search.terms import Term, TermKind

_ORIGIN = "witnesses"
_NUMERALS = ("0", "1", "2", "3")


def witnesses(view: GoalView) -> Moves:
    """Candidates for the first bound variable, tried with and without closing the rest."""
    target = view.target
    if target.is_operator("∣"):
        yield from _divisibility(view)
    if target.head != "∃" or target.kind is not TermKind.BINDER:
        return
    yield from _calculated(view)
    yield from _from_hypotheses(view)
    candidates = _candidates(view, target)
    arithmetic = (
        view.is_arithmetic
        or "Nat" in target.text
        or bool({"+", "*", "<", "≤", ">"} & view.target_symbols)
    )
    for place, term in enumerate(candidates[:14]):
        extra = 0.09 * place
        yield move(f"exact ⟨{term}, by simp⟩", 0.7 + extra, _ORIGIN)
        if arithmetic:
            yield move(f"exact ⟨{term}, by omega⟩", 0.65 + extra, _ORIGIN)
        yield move(f"refine ⟨{term}, ?_⟩", 1.0 + 1.6 * extra, _ORIGIN)
        if view.propositions:
            yield move(f"exact ⟨{term}, by simp_all⟩", 1.0 + extra, _ORIGIN)
    if _bound_count(target) > 1:
        yield from _pairs(candidates, arithmetic)


def _bound_count(target: Term) -> int:
    count = 0
    while target.kind is TermKind.BINDER and target.head == "∃":
        count += sum(len(binder.names) for binder in target.binders)
        target = target.arguments[0]
    return count


def _calculated(view: GoalView) -> Moves:
    """Numbers found by calculation, and the solution of `p * a + q * b = t`."""
    for values in small_solutions(view.target):
        numbers = ", ".join(str(value) for value in values)
        yield move(f"exact ⟨{numbers}, by decide⟩", 0.14, _ORIGIN)
        yield move(f"exact ⟨{numbers}, by simp⟩", 0.3, _ORIGIN)
    for pair in _two_coins(view.target):
        yield move(f"exact ⟨{pair}, by omega⟩", 0.2, _ORIGIN)


def _two_coins(target: Term) -> Iterator[str]:
    """Both unknowns of `p * a + q * b = t` for coprime numerals, the second one less than p."""
    names: list[str] = []
    while target.kind is TermKind.BINDER and target.head == "∃":
        names += [name for binder in target.binders for name in binder.names]
        target = target.arguments[0]
    if len(names) != 2 or not target.is_operator("="):
        return
    for total, side in (target.arguments, target.arguments[::-1]):
        if not side.is_operator("+") or lower_words(total.text) & set(names):
            continue
        found = [_multiple(part, names) for part in side.arguments]
        factors = {name: factor for factor, name in found if name}
        if len(factors) == 2 and gcd(*factors.values()) == 1:
            p, q = (factors[name] for name in names)
            t = total.argument_text
            second = f"{pow(q, -1, p) if p > 1 else 0} * {t} % {p}"
            yield f"({t} - {q} * ({second})) / {p}, {second}"


def _multiple(term: Term, names: list[str]) -> tuple[int, str]:
    if term.text in names:
        return 1, term.text
    if term.is_operator("*"):
        for factor, name in (term.arguments, term.arguments[::-1]):
            if factor.head.isdigit() and name.text in names and int(factor.head) > 0:
                return int(factor.head), name.text
    return 0, ""


def _from_hypotheses(view: GoalView) -> Moves:
    for place, fact in enumerate(view.propositions[:6]):
        yield move(f"exact ⟨_, {fact.name}⟩", 0.8 + 0.1 * place, _ORIGIN)
        yield move(f"refine ⟨_, {fact.name}, ?_⟩", 1.5 + 0.1 * place, _ORIGIN)
    yield move("exact ⟨_, rfl⟩", 0.6, _ORIGIN)
    yield move("refine ⟨_, rfl, ?_⟩", 1.6, _ORIGIN)
    yield move("refine ⟨?_, ?_⟩", 6.0, _ORIGIN)


def _candidates(view: GoalView, target: Term) -> list[str]:
    """Terms in sight, simplest first."""
    bound = {name for binder in target.binders for name in binder.names}
    variables = [fact.name for fact in view.data]
    found = [*_functions(target, bound), *_solutions(target, bound), *variables]
    found += [term for term in terms_for(view, None) if not lower_words(term) & bound]
    if "true" in target.text or "Bool" in view.text or "&&" in target.text:
        found += ["true", "false"]
    if _may_be_number(view):
        found += _NUMERALS
        found += [f"({name} + 1)" for name in variables]
        found += [f"(2 * {name} + 2)" for name in variables]
        found += [f"({name} - 1)" for name in variables]
        found += [f"({x} + {y})" for x in variables for y in variables if x < y]
        found += [f"({x} * {y})" for x in variables for y in variables if x < y]
        found += [f"({x} + {y} + 1)" for x in variables for y in variables if x < y]
    if "[" in target.text or "List" in view.text or "length" in target.text:
        found += ["[]", *(f"[{name}]" for name in variables)]
    if "some" in target.text:
        found += ["none"]
    if {"Prop"} & {fact.type for fact in view.facts} or "Prop" in target.text:
        found += ["True", "False", *view.props]
    return distinct(found)


def _functions(target: Term, bound: set[str]) -> list[str]:
    """Simple functions, where the bound variable is applied to something."""
    if not any(part.head in bound and part.arguments for part in target.subterms()):
        return []
    numerals = {part.head for part in target.subterms() if part.kind is TermKind.NUMERAL}
    shifts = [f"(fun x => x + {number})" for number in ("1", *sorted(numerals - {"0", "1"}))]
    multiples = [
        f"(fun x => {number} * x)" for number in ("2", *sorted(numerals - {"0", "1", "2"}))
    ]
    return ["(fun x => x)", *shifts, *multiples, "(fun _ => 0)", "(fun x => x - 1)"]


def _may_be_number(view: GoalView) -> bool:
    numeral = any(term.kind is TermKind.NUMERAL for term in view.target.subterms())
    return view.is_arithmetic or numeral


def _solutions(target: Term, bound: set[str]) -> list[str]:
    """Right-hand sides of equations for the bound variable, and halves of linear ones."""
    found = []
    for part in target.arguments[0].subterms():
        if not part.is_operator("=", "≤", "<", "≥", ">"):
            continue
        left, right = part.arguments
        for this, other in ((left, right), (right, left)):
            free = not lower_words(other.text) & bound
            if this.text in bound and free:
                found.append(other.argument_text)
                if part.head in {"<", ">"}:
                    found.append(f"({other.text} + 1)")
            found += _inverses(this, other, bound) if free else []
    return found


def _inverses(this: Term, other: Term, bound: set[str]) -> list[str]:
    """Solve `k * c = t`, `t + k = s` and their like for the bound variable."""
    if this.is_operator("+", "-") and len(this.arguments) == 2:
        left, right = this.arguments
        inverse = "-" if this.head == "+" else "+"
        for inner, shift in ((left, right), (right, left)):
            if lower_words(shift.text) & bound:
                continue
            solved = f"({other.text} {inverse} {shift.argument_text})"
            if inner.text in bound:
                return [solved, other.argument_text]
            if inner.is_operator("*"):
                factors = [f.argument_text for f in inner.arguments if f.text not in bound]
                return [f"({other.argument_text} / {f})" for f in factors]
    if this.is_operator("*"):
        remaining = [part for part in this.arguments if part.text not in bound]
        if len(remaining) == 1 and not lower_words(remaining[0].text) & bound:
            return [f"({other.argument_text} / {remaining[0].argument_text})"]
    return []


def _pairs(candidates: list[str], arithmetic: bool) -> Moves:
    short = candidates[:6]
    place = 0
    for first in short:
        for second in short:
            extra = 0.05 * place
            yield move(f"exact ⟨{first}, {second}, by simp⟩", 1.3 + extra, _ORIGIN)
            if arithmetic:
                yield move(f"exact ⟨{first}, {second}, by omega⟩", 1.25 + extra, _ORIGIN)
            place += 1


def _divisibility(view: GoalView) -> Moves:
    """`a ∣ b` by giving the quotient."""
    variables = [fact.name for fact in view.data]
    products = [f"{x} * {y}" for x in variables for y in variables if x < y]
    sums = [f"{x} + {y}" for x in variables for y in variables if x < y]
    for place, term in enumerate(distinct([*variables, *products, *sums])[:10]):
        yield move(f"refine ⟨{term}, ?_⟩", 1.6 + 0.1 * place, _ORIGIN)
