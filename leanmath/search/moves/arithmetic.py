"""Moves for nonlinear arithmetic: a normal form by distributivity and AC, then omega."""

from __future__ import annotations

from leanmath.search.moves.definitions import definitions_in_sight, induction_hypotheses
from leanmath.search.moves.move import Moves, move
from leanmath.search.shapes import GoalView
from leanmath.search.terms import Term, TermKind

_ORIGIN = "arithmetic"

_NAT_RING = (
    "Nat.pow_succ, Nat.pow_zero, Nat.mul_add, Nat.add_mul, Nat.mul_sub, Nat.sub_mul, "
    "Nat.mul_one, Nat.one_mul, "
    "Nat.mul_assoc, Nat.mul_comm, Nat.mul_left_comm"
)
_INT_RING = (
    "Int.pow_succ, Int.pow_zero, Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, "
    "Int.neg_mul, Int.mul_neg, Int.mul_one, Int.one_mul, "
    "Int.mul_assoc, Int.mul_comm, Int.mul_left_comm"
)


def arithmetic(view: GoalView) -> Moves:
    """Normalising moves where products or powers of variables are in sight."""
    if (
        not view.is_arithmetic
        or not view.target.is_operator("=", "≤", "<", "≥", ">", "≠", "∣")
        and view.target.head != "False"
    ):
        return
    nonlinear = _is_nonlinear(view) or bool(definitions_in_sight(view))
    if nonlinear:
        for ring in _rings(view):
            yield from _normalise(view, ring)
    yield from _residues(view)


def _rings(view: GoalView) -> list[str]:
    integers = "Int" in view.types.values() or "Int" in view.text
    naturals = "Nat" in view.types.values() or not integers
    return [ring for ring, used in ((_NAT_RING, naturals), (_INT_RING, integers)) if used]


def _is_nonlinear(view: GoalView) -> bool:
    return bool(view.symbols & {"*", "^"})


def _normalise(view: GoalView, ring: str) -> Moves:
    names = [each.name for each in definitions_in_sight(view)]
    known = [*names, *induction_hypotheses(view)]
    base = ", ".join([*names, ring])
    yield move(f"simp only [{base}]; omega", 0.95, _ORIGIN)
    yield move(f"simp [{base}]", 1.15, _ORIGIN, 2.0)
    yield move(f"simp [{base}]; omega", 1.1, _ORIGIN)
    if view.propositions:
        yield move(f"simp only [{base}] at *; omega", 1.0, _ORIGIN)
        yield move(f"simp [{base}] at *; omega", 1.35, _ORIGIN)
    if len(known) > len(names):
        listed = ", ".join([*known, ring])
        yield move(f"simp only [{listed}]; omega", 1.2, _ORIGIN)
        yield move(f"simp [{listed}]", 1.3, _ORIGIN, 2.0)
        yield move(f"simp [{listed}]; omega", 1.3, _ORIGIN)
        first = ", ".join(known)
        yield move(f"simp only [{first}]; simp only [{ring}]; omega", 1.7, _ORIGIN)
        distribute = ring.split(", ")[2]
        yield move(f"rw [{', '.join([*names, distribute, *known[len(names) :]])}]", 2.2, _ORIGIN)
    yield move(f"simp only [{base}]", 2.6, _ORIGIN)


def _residues(view: GoalView) -> Moves:
    """Products under `%`: distinguish the residues of each variable."""
    moduli = {
        term.arguments[1].text
        for term in _all_terms(view)
        if term.is_operator("%", "∣") and term.arguments[-1].kind is TermKind.NUMERAL
    } | {
        term.arguments[0].text
        for term in _all_terms(view)
        if term.is_operator("∣") and term.arguments[0].kind is TermKind.NUMERAL
    }
    if not _is_nonlinear(view):
        return
    numbers = [fact for fact in view.data if fact.type in {"Nat", "Int"}]
    for modulus in sorted(moduli)[:2]:
        if not modulus.isdigit() or not 2 <= int(modulus) <= 8:
            continue
        for fact in numbers[:3]:
            lemmas = ", ".join(f"{fact.type}.{each}" for each in _RESIDUE_LEMMAS)
            cases = " ∨ ".join(f"{fact.name} % {modulus} = {r}" for r in range(int(modulus)))
            pattern = " | ".join(["h"] * int(modulus))
            start = f"have h : {cases} := by omega"
            step = f"{start}; rcases h with {pattern}"
            yield move(f"{step} <;> simp [{lemmas}, h]", 1.5, _ORIGIN)
            yield move(step, 2.6, _ORIGIN)
        lemmas = (
            ", ".join(f"{numbers[0].type}.{each}" for each in _RESIDUE_LEMMAS) if numbers else ""
        )
        if numbers:
            yield move(f"simp [{lemmas}, *]", 1.9, _ORIGIN)


_RESIDUE_LEMMAS = ("pow_succ", "mul_mod", "add_mod")


def _all_terms(view: GoalView) -> list[Term]:
    found = list(view.target.subterms())
    for fact in view.propositions:
        found += fact.term.subterms()
    return found
