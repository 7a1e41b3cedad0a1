"""What the built-in source proposes for goals of a given shape."""

from __future__ import annotations

import pytest

from leanmath.lean.goals import Goal, Hypothesis
from leanmath.lean.session import Environment, HolePlace, ProofState, Statement
from leanmath.search.builtin import BuiltinSource

TEXT = "example : p := by sorry"
RULE = {"P": "α → Prop", "Q": "α → Prop", "a": "α", "h": "∀ x, P x → Q x", "ha": "P a"}
HEADER = """
def sumAcc : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => sumAcc xs (acc + x)
"""


def proposals(target: str, header: str = "", **hypotheses: str) -> list[str]:
    lines = tuple(Hypothesis((name,), type_) for name, type_ in hypotheses.items())
    statement = Statement(Environment(header), TEXT, (18, 23), HolePlace.TACTIC)
    state = ProofState(statement, (), (Goal(lines, target),))
    return [suggestion.tactic for suggestion in BuiltinSource().moves(state)]


@pytest.mark.parametrize(
    ("target", "hypotheses", "tactic", "among"),
    [
        ("p ∧ q → q ∧ p", {"p": "Prop", "q": "Prop"}, "intro h", 3),
        ("p ∧ q", {"p": "Prop", "q": "Prop"}, "constructor", 4),
        ("n + m = m + n", {"n": "Nat", "m": "Nat"}, "omega", 2),
        ("p", {"p": "Prop", "h": "p"}, "assumption", 1),
        ("p", {"p": "Prop", "q": "Prop", "h": "q ∧ p"}, "obtain ⟨hq, hp⟩ := h", 6),
        ("r", {"p": "Prop", "h": "p ∨ q"}, "rcases h with h | h", 9),
        ("∃ k, n = 2 * k", {"n": "Nat"}, "exact ⟨(n / 2), by omega⟩", 12),
        ("Q a", RULE, "exact h a ha", 4),
        ("False", {"p": "Prop", "h": "¬p", "hp": "p"}, "exact h hp", 4),
        ("a ∣ c", {"a": "Nat", "h": "a ∣ b", "g": "b ∣ c"}, "exact Nat.dvd_trans h g", 12),
    ],
)
def test_the_fitting_tactic_comes_early(
    target: str, hypotheses: dict[str, str], tactic: str, among: int
) -> None:
    assert tactic in proposals(target, **hypotheses)[:among]


def test_induction_generalises_the_accumulator() -> None:
    found = proposals("sumAcc l n = n + sumAcc l 0", HEADER, l="List Nat", n="Nat")
    inductions = [tactic for tactic in found if tactic.startswith("induction l")]
    assert inductions[0] == "induction l generalizing n with | nil => ?_ | cons x xs ih => ?_"


def test_introduced_names_do_not_clash() -> None:
    found = proposals("∀ (n : Nat), n = 0 → P n", n="Nat", h="n = 1")
    assert "intro n₁ h₁" in found


def test_nothing_is_proposed_twice_and_the_order_is_by_weight() -> None:
    statement = Statement(Environment(HEADER), TEXT, (18, 23), HolePlace.TACTIC)
    goal = Goal((Hypothesis(("l",), "List Nat"),), "sumAcc l 0 = 0 ∨ ∃ x, x ∈ l")
    moves = BuiltinSource().moves(ProofState(statement, (), (goal,)))
    tactics = [move.tactic for move in moves]
    weights = [move.log_probability for move in moves]
    assert len(set(tactics)) == len(tactics)
    assert weights == sorted(weights, reverse=True) and max(weights) <= 0


def test_a_closed_state_gets_no_proposal() -> None:
    statement = Statement(Environment(""), TEXT, (18, 23), HolePlace.TACTIC)
    assert BuiltinSource().moves(ProofState(statement, (), ())) == []
