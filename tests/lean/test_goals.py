"""Goals: what is parsed prints back exactly, and its parts are the right ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanmath.lean.goals import Goal, Hypothesis, parse_goal, parse_goals, print_goals

DISPLAYS = {
    "bare": "⊢ True",
    "names that share a line": "p q r : Prop\nh : p ∧ q\n⊢ q ∧ p",
    "a case": "case succ\nn : Nat\nih : 0 + n = n\n⊢ 0 + (n + 1) = n + 1",
    "inaccessible names": "case inl.inr✝\nh✝¹ : a✝\na✝ b✝ : Nat\n⊢ a✝ = b✝",
    "a value": "x : Nat := 5\nf : Nat → Nat := fun y => y + 1\n⊢ f x = 6",
    "a let inside a type": "h : let y := 2;\n  y = 2\nx : Nat := let y := 1;\n  y\n⊢ x = 1",
    "instances": "α : Type u_1\ninst✝ : DecidableEq α\nxs : List α\n⊢ xs = xs",
    "a long type": (
        "h :\n  ∀ (a b c d : Nat),\n    a + b + c + d = d + c + b + a ∧\n      a = b\n"
        "f : Nat →\n    Nat\n⊢ ∃ x,\n    x = 1 ∧\n      x = 2"
    ),
    "a long value": "g : Nat → Nat :=\n  fun x =>\n    x + 1\n⊢ g 0 = 1",
    "two goals": "case left\np : Prop\n⊢ p\n\ncase right\np : Prop\n⊢ p",
    "inside conv": "a b : Nat\n| a + b",
    "a quoted name": "«the first» b : Nat\nh✝ : «the first» = b\n⊢ b = «the first»",
    "a match": "o : Option Nat\n⊢ (match o with\n    | none => 0\n    | some n => n) =\n    0",
    "unicode": "𝔸 : Prop\nh₁ : 𝔸 ↔ ¬¬𝔸\n⊢ ∀ ε > 0, ∃ δ, 𝔸",
    "a metavariable": "case h\nn : Nat\n⊢ ?w = n",
}


@pytest.mark.parametrize("display", DISPLAYS.values(), ids=DISPLAYS.keys())
def test_a_display_prints_back_exactly(display: str) -> None:
    assert print_goals(parse_goals(display)) == display


def test_the_parts_of_a_goal() -> None:
    goal = parse_goal("case h.inl\na b✝ : Nat\nx : Nat := a + 1\nh :\n  a =\n    x\n⊢ a = b✝")
    assert goal == Goal(
        (
            Hypothesis(("a", "b✝"), "Nat"),
            Hypothesis(("x",), "Nat", "a + 1"),
            Hypothesis(("h",), "a =\n    x"),
        ),
        "a = b✝",
        "h.inl",
    )


@pytest.mark.parametrize("text", ["", "  \n", "no goals"])
def test_no_goals(text: str) -> None:
    assert parse_goals(text) == ()


def test_goals_that_lean_joined_without_a_blank_line_are_parted() -> None:
    joined = "case left\np : Prop\n⊢ p ∧\n    p\ncase right\np : Prop\n⊢ p"
    assert [goal.case for goal in parse_goals(joined)] == ["left", "right"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("⊢ ?w = 1", True),
        ("h : p ?m.12\n⊢ q", True),
        ("⊢ a? = 1", False),
        ("⊢ xs[0]? = none", False),
    ],
)
def test_metavariables_are_seen(text: str, expected: bool) -> None:
    assert parse_goal(text).has_metavariables is expected


names = st.from_regex(r"[a-zα-ωℕ][a-z0-9₀-₉']{0,4}(✝[¹²]?)?", fullmatch=True).filter(
    lambda name: name not in ("let", "have", "case")
)
terms = st.lists(
    st.sampled_from(["a", "b", "→", "∧", "(x + 1)", "∀ x, p x", "f (g := 2)", "[1, 2]", "?m"]),
    min_size=1,
    max_size=6,
).map(" ".join)
broken = st.lists(terms, min_size=1, max_size=3).map("\n    ".join)
hypotheses = st.builds(
    Hypothesis,
    names=st.lists(names, min_size=1, max_size=3).map(tuple),
    type=broken,
    value=st.none() | broken,
    type_on_new_line=st.booleans(),
    value_on_new_line=st.just(False),
)
goals = st.builds(
    Goal,
    hypotheses=st.lists(hypotheses, max_size=4).map(tuple),
    target=broken,
    case=st.none() | names,
)


@given(st.lists(goals, min_size=1, max_size=3))
def test_any_goals_survive_printing(goals: list[Goal]) -> None:
    assert parse_goals(print_goals(goals)) == tuple(goals)
    assert print_goals(parse_goals(print_goals(goals))) == print_goals(goals)
