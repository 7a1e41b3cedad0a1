"""Copies of a goal: the definition behind them, and the names they have and ought to have."""

from __future__ import annotations

import pytest

from leanmath.lean.copies import CopyNames, copying_term, with_copying
from leanmath.lean.goals import parse_goal, parse_goals
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.session import Environment, HolePlace, ProofState, Statement

STATEMENT = Statement(Environment(""), "theorem a : p := sorry", (17, 22), HolePlace.TERM)


def second_copy(original: str) -> CopyNames:
    return CopyNames.of(ProofState(STATEMENT, (), parse_goals(original)), 2)


@pytest.mark.parametrize(
    ("original", "copied", "expected"),
    [
        ("⊢ p", "case refine_2.left\n⊢ p", "case left\n⊢ p"),
        ("⊢ p", "case refine_2\n⊢ p", "⊢ p"),
        ("⊢ p", "case refine_2.refine_2\n⊢ p", "case refine_2\n⊢ p"),
        ("⊢ p", "case refine_21\n⊢ p", "case refine_21\n⊢ p"),
        ("⊢ p", "⊢ p", "⊢ p"),
        ("case k\n⊢ p", "case k.refine_2.left\n⊢ p", "case k.left\n⊢ p"),
        ("case k✝\n⊢ p", "case k.refine_2✝\n⊢ p", "case k✝\n⊢ p"),
        ("case k\n⊢ p", "case h\n⊢ p", "case h\n⊢ p"),
        ("⊢ p", "case refine_2.h\nx : q ?refine_2.w\n⊢ p", "case h\nx : q ?w\n⊢ p"),
        ("case k\n⊢ p", "case k.refine_2.h\n⊢ ?k.refine_2.w = 1", "case k.h\n⊢ ?k.w = 1"),
    ],
)
def test_a_goal_gets_the_names_of_the_original(original: str, copied: str, expected: str) -> None:
    (goal,) = second_copy(original).goals([parse_goal(copied)])
    assert str(goal) == expected


@pytest.mark.parametrize(
    ("original", "text", "expected"),
    [
        ("⊢ p", "failed\n\ncase refine_2\nh : q\n⊢ p", "failed\n\nh : q\n⊢ p"),
        ("⊢ p", "failed\n\ncase refine_2.left\n⊢ p", "failed\n\ncase left\n⊢ p"),
        ("case k\n⊢ p", "failed\n\ncase k.refine_2\n⊢ p", "failed\n\ncase k\n⊢ p"),
        ("⊢ p", "unknown refine_2", "unknown refine_2"),
    ],
)
def test_messages_name_the_original(original: str, text: str, expected: str) -> None:
    message = Message(Severity.ERROR, text, Position(1, 0))
    (renamed,) = second_copy(original).messages([message])
    assert renamed.text == expected


@pytest.mark.parametrize("imports", ["", "import Init\n", "import Init\nimport Init.Prelude"])
def test_the_definition_stands_alone_after_the_imports(imports: str) -> None:
    lines = with_copying(imports + "\n@[simp]").split("\n")
    (place,) = (n for n, line in enumerate(lines) if line.startswith("namespace LeanMath "))
    assert lines[:place] == imports.rstrip().split("\n")[:place]
    assert lines[-2:] == ["@[simp]", ""]


def test_a_term_with_holes() -> None:
    assert copying_term(3).count("?_") == 3
    assert copying_term(1) == "?_"
