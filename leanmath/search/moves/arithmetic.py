"""Moves for nonlinear arithmetic: a normal form by distributivity and AC, then omega.

There is no `ring` in Lean's core. Distributing products and sorting their factors brings equal
polynomials to equal atoms; bringing the factors back to the left frees the numerals, which AC
sorts last; then omega compares the atoms. Inequalities become linear after a difference gets a
name: `a ≤ b` is `b = a + k`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from leanmath.search.moves.definitions import definitions_in_sight, induction_hypotheses
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import ORDER, Fact, GoalView, words_of
from leanmath.search.terms import Term, TermKind

_ORIGIN = "arithmetic"
_RELATIONS = ORDER | {"=", "≠", "∣", "∧", "∨"}


def arithmetic(view: GoalView) -> Moves:
    """Normalising moves where products or powers of variables are in sight."""
    if not view.is_arithmetic or not (
        view.target.is_operator(*_RELATIONS) or view.target.head == "False"
    ):
        return
    nonlinear = bool(view.symbols & {"*", "^"})
    if nonlinear or any(re.search(r"[*^]", each.body) for each in definitions_in_sight(view)):
        for type_ in _number_types(view):
            yield from _normalise(view, type_)
    if nonlinear:
        yield from _name_differences(view)
        yield from _squares(view)
        yield from _zero_by_square(view)
        yield from _residues(view)


def ring_lemmas(view: GoalView, type_: str) -> str:
    """The lemmas that expand and sort the products of a type, as far as the goal needs them."""
    text = view.text + " ".join(each.body for each in definitions_in_sight(view))
    names = ["mul_add", "add_mul"]
    if "^" in text:
        names = ["pow_succ", "pow_zero", *names]
        if re.search(r"\^ \(\w+ \+ \w+\)", view.text):
            names = ["pow_add", *names]
    if "-" in text:
        names += ["mul_sub", "sub_mul"]
    if "-" in text and type_ == "Int":
        names += ["neg_mul", "mul_neg"]
    names += ["mul_one", "one_mul", "mul_assoc", "mul_comm", "mul_left_comm"]
    return ", ".join(f"{type_}.{name}" for name in names)


def _number_types(view: GoalView) -> list[str]:
    integers = "Int" in view.types.values() or "Int" in view.text
    naturals = "Nat" in view.types.values() or not integers
    return [name for name, used in (("Nat", naturals), ("Int", integers)) if used]


def _has_coefficients(view: GoalView) -> bool:
    numerals = {term.head for term in _all_terms(view) if term.kind is TermKind.NUMERAL}
    return bool(numerals - {"0", "1"})


def _normalise(view: GoalView, type_: str) -> Moves:
    names = [each.name for each in definitions_in_sight(view)]
    known = induction_hypotheses(view)
    ring = ring_lemmas(view, type_)
    base = ", ".join([*names, ring])
    gather = f"simp only [← {type_}.mul_assoc]"
    places = [" at *"] if view.propositions else [""]
    for place in places:
        yield move(f"simp only [{base}]{place}; omega", 0.85, _ORIGIN)
        yield move(f"simp only [{base}]{place}; {gather}{place}; omega", 0.9, _ORIGIN)
        yield move(f"simp [{base}]{place}; omega", 1.3, _ORIGIN)
    yield move(f"simp only [{base}]", 2.4, _ORIGIN)
    yield move(f"simp [{base}]", 1.2, _ORIGIN, 2.0)
    if known:
        listed = ", ".join([*names, *known])
        yield move(f"simp only [{listed}, {ring}]; omega", 1.2, _ORIGIN)
        yield move(f"simp only [{listed}]; simp only [{ring}]; omega", 1.3, _ORIGIN)
        yield move(f"simp only [{listed}]; simp only [{ring}]; {gather}; omega", 1.35, _ORIGIN)
        yield move(f"rw [{type_}.mul_add, {known[0]}]", 2.4, _ORIGIN)
        yield move(f"simp [{listed}, {ring}]", 1.4, _ORIGIN, 2.0)
    if names and view.target.is_operator("="):
        first = names[0]
        yield move(f"rw [{first}, {type_}.mul_add]", 2.2, _ORIGIN)


def _name_differences(view: GoalView) -> Moves:
    """`a ≤ b` becomes `b = a + k`; two variables without a relation are compared."""
    for fact in view.propositions:
        yield from _name_difference(view, fact)
    if not view.target.is_operator(*ORDER, "=", "∨"):
        return
    naturals = [fact.name for fact in view.data if fact.type == "Nat"]
    used = [name for name in naturals if view.mentions(name)]
    known = {fact.type for fact in view.propositions}
    fresh = view.fresh_names()
    h, k = fresh.take("h"), fresh.take("k", "d", "e")
    for a, b in _pairs(used[:3]):
        if {f"{a} ≤ {b}", f"{b} ≤ {a}", f"{a} < {b}", f"{b} < {a}"} & known:
            continue
        split = f"rcases Nat.le_total {a} {b} with {h} | {h}"
        yield move(split, 1.6, _ORIGIN)
        for end in _linearised(view, k, h):
            yield move(f"{split} <;> ({end})", 1.4, _ORIGIN)


def _name_difference(view: GoalView, fact: Fact) -> Moves:
    term = fact.term
    if not term.is_operator(*ORDER):
        return
    small, large = term.arguments
    if term.head in {">", "≥"}:
        small, large = large, small
    if view.types.get(large.text) != "Nat" or large.text in words_of(small.text):
        return
    k = view.fresh_names().take("k", "d", "e")
    if small.kind is TermKind.NUMERAL:
        lemma = "Nat.exists_eq_add_of_le'"
    else:
        lemma = f"Nat.exists_eq_add_of_{'le' if term.head in {'≤', '≥'} else 'lt'}"
    step = f"obtain ⟨{k}, rfl⟩ := {lemma} {fact.name}"
    yield move(step, 0.8, _ORIGIN)
    for end in _linearised(view, k, fact.name, lemma):
        yield move(end, 1.1, _ORIGIN)


def _linearised(
    view: GoalView, k: str, name: str, lemma: str = "Nat.exists_eq_add_of_le"
) -> list[str]:
    """Name a difference, expand, and leave the rest to omega."""
    base = ", ".join(
        [*(each.name for each in definitions_in_sight(view)), ring_lemmas(view, "Nat")]
    )
    start = f"obtain ⟨{k}, rfl⟩ := {lemma} {name}; simp only [{base}] at *"
    gather = "simp only [← Nat.mul_assoc] at *"
    return [f"{start}; {gather}; omega"] if _has_coefficients(view) else [f"{start}; omega"]


def _pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            yield first, second


def _squares(view: GoalView) -> Moves:
    """Facts about signs of products of integers, for omega after normalising."""
    integers = [fact.name for fact in view.data if fact.type == "Int" and view.mentions(fact.name)]
    if not integers or not view.target.is_operator(*ORDER, "∧"):
        return
    ring = ring_lemmas(view, "Int")
    differences = [f"({x} - {y})" for x, y in _pairs(integers[:3])]
    sums = [f"({x} + {y})" for x, y in _pairs(integers[:3])]
    lemmas = ring if "-" in view.text else f"{ring}, Int.mul_sub, Int.sub_mul"
    end = f"simp only [{lemmas}] at *"
    gather = "simp only [← Int.mul_assoc] at *"
    for place, term in enumerate([*differences, *integers, *sums]):
        fact = f"have h := {_nonnegative_square(term)}"
        cost = 1.3 + 0.05 * place
        if term in integers:
            yield move(f"{fact}; omega", cost, _ORIGIN)
        yield move(f"{fact}; {end}; omega", cost, _ORIGIN)
        yield move(f"{fact}; {end}; {gather}; omega", cost + 0.02, _ORIGIN)
    for group in (differences, integers):
        if len(group) > 1:
            facts = "; ".join(f"have := {_nonnegative_square(term)}" for term in group)
            yield move(f"{facts}; {end}; omega", 1.6, _ORIGIN)
            yield move(f"{facts}; {end}; {gather}; omega", 1.6, _ORIGIN)
    for name in integers[:2]:
        h = view.fresh_names().take("h")
        yield move(f"rcases Int.le_total 0 {name} with {h} | {h}", 2.4, _ORIGIN)


def _zero_by_square(view: GoalView) -> Moves:
    """`x = 0` because `x * x = 0`, which omega can tell from the other squares."""
    target = view.target
    if not target.is_operator("=") or target.arguments[1].text != "0" or not view.propositions:
        return
    name = target.arguments[0].text
    if view.types.get(name) != "Int":
        return
    integers = [fact.name for fact in view.data if fact.type == "Int"]
    facts = "; ".join(f"have := {_nonnegative_square(each)}" for each in integers[:4])
    end = f"simp only [{ring_lemmas(view, 'Int')}] at *; omega"
    h = view.fresh_names().take("h")
    done = f"exact (Int.mul_eq_zero.mp {h}).elim id id"
    yield move(f"have {h} : {name} * {name} = 0 := by {facts}; {end}\n{done}", 1.9, _ORIGIN)


def _nonnegative_square(term: str) -> str:
    return (
        f"(Int.le_total 0 {term}).elim (fun h => Int.mul_nonneg h h) "
        "(fun h => Int.mul_nonneg_of_nonpos_of_nonpos h h)"
    )


def _residues(view: GoalView) -> Moves:
    """Products under `%`: distinguish the residues of each variable."""
    numbers = [
        fact for fact in view.data if fact.type in {"Nat", "Int"} and view.mentions(fact.name)
    ]
    if not numbers:
        return
    lemmas = ", ".join(f"{numbers[0].type}.{each}" for each in _RESIDUE_LEMMAS)
    for modulus in sorted(_moduli(view))[:2]:
        for fact in numbers[:3]:
            cases = " ∨ ".join(f"{fact.name} % {modulus} = {r}" for r in range(modulus))
            fresh = view.fresh_names().take("h")
            pattern = " | ".join([fresh] * modulus)
            step = f"have {fresh} : {cases} := by omega; rcases {fresh} with {pattern}"
            step = step.replace("; ", "\n", 1)
            yield move(f"{step} <;> simp [{lemmas}, {fresh}]", 1.2, _ORIGIN)
            yield move(step, 2.2, _ORIGIN)
        yield move(f"simp [{lemmas}, *]", 1.5, _ORIGIN)


_RESIDUE_LEMMAS = ("pow_succ", "mul_mod", "add_mod")


def _moduli(view: GoalView) -> set[int]:
    found = set()
    for term in _all_terms(view):
        if term.is_operator("%") and term.arguments[1].head.isdigit():
            found.add(int(term.arguments[1].head))
        if term.is_operator("∣") and term.arguments[0].head.isdigit():
            found.add(int(term.arguments[0].head))
    return {modulus for modulus in found if 2 <= modulus <= 8}


def _all_terms(view: GoalView) -> list[Term]:
    found = list(view.target.subterms())
    for fact in view.propositions:
        found += fact.term.subterms()
    return found
