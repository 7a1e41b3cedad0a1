"""States are merged up to names and order of hypotheses, and no further."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leanmath.lean.goals import Goal, Hypothesis
from leanmath.search.keys import goal_key
from tests.search.scripted import goal


def test_names_do_not_matter() -> None:
    first = goal("n + m = m + n", n="Nat", m="Nat", h="n ≤ m")
    second = goal("a + b = b + a", a="Nat", b="Nat", h1="a ≤ b")
    assert goal_key(first) == goal_key(second)


def test_inaccessible_names_do_not_matter() -> None:
    assert goal_key(goal("x✝ = 0", **{"x✝": "Nat"})) == goal_key(goal("n = 0", n="Nat"))


def test_roles_matter() -> None:
    first = goal("n = 0", n="Nat", m="Nat", h="n ≤ m")
    second = goal("m = 0", n="Nat", m="Nat", h="n ≤ m")
    assert goal_key(first) != goal_key(second)


def test_field_notation_of_a_variable_is_renamed() -> None:
    assert goal_key(goal("l.length = 0", l="List Nat")) == goal_key(
        goal("xs.length = 0", xs="List Nat")
    )


def test_a_repeated_hypothesis_adds_nothing() -> None:
    once = goal("q", p="Prop", q="Prop", h="p")
    twice = goal("q", p="Prop", q="Prop", h="p", h2="p")
    assert goal_key(once) == goal_key(twice)


def test_case_names_do_not_matter() -> None:
    assert goal_key(Goal((), "p", "left")) == goal_key(Goal((), "p", "right"))


LINES = [("a", "Nat"), ("b", "Nat"), ("c", "Nat"), ("h", "a < b"), ("g", "b = c + 1")]


@given(st.permutations(range(5)), st.permutations(["x", "y", "z", "u", "v"]))
def test_any_order_and_any_names(order: list[int], names: list[str]) -> None:
    renamed = dict(zip("abchg", names, strict=True))

    def rename(text: str) -> str:
        return "".join(renamed.get(character, character) for character in text)

    hypotheses = [
        Hypothesis((renamed[name],), rename(type_) if name in "hg" else type_)
        for name, type_ in LINES
    ]
    text = rename("a < c + 1")
    shuffled = Goal(tuple(hypotheses[place] for place in order), text)
    plain = Goal(tuple(Hypothesis((name,), type_) for name, type_ in LINES), "a < c + 1")
    assert goal_key(shuffled) == goal_key(plain)
