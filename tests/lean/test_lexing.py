"""What may be said of untrusted text from its tokens alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanmath.lean.lexing import imbalance, imports_end, is_blank, uses_sorry


@pytest.mark.parametrize(
    "text",
    [
        "exact ⟨h.1, (by simp [*])⟩",
        'trace ")"',
        "exact foo ')' -- (",
        "/- ( /- [ -/ -/ skip",
        'exact r#"a " ("#',
        "exact h' a'",
        "exact «odd (name»",
        "",
    ],
)
def test_balanced(text: str) -> None:
    assert imbalance(text) is None


@pytest.mark.parametrize(
    "text", ["exact (", "foo)", "(]", "/- skip", 'trace "', 'r#"a"', "⟨h", "exact )(", "«a"]
)
def test_unbalanced(text: str) -> None:
    assert imbalance(text) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sorry", True),
        ("exact ¬sorry", True),
        ("exact foo (by admit)", True),
        ("exact sorryAx _ false", True),
        ("simp -- sorry", False),
        ('trace "sorry"', False),
        ("exact range.stop", False),
        ("exact sorry'", False),
    ],
)
def test_sorry_is_found(text: str, expected: bool) -> None:
    assert uses_sorry(text) is expected


@pytest.mark.parametrize(("text", "expected"), [(" \n", True), ("-- a", True), ("skip", False)])
def test_blank(text: str, expected: bool) -> None:
    assert is_blank(text) is expected


@pytest.mark.parametrize(
    ("imports", "rest"),
    [
        ("", "theorem a : True := trivial\n"),
        ("import Init", "\nopen Nat\n"),
        ("import Init.Nat.Basic import Foo", " open Nat\n"),
        ("/- a -/ import «A B».C\n-- x\nimport D", "\nD\n"),
        ("module\npublic import Init", "\n\nvariable (p : Prop)"),
        ("import all Foo", "\nfoo"),
    ],
)
def test_imports_end(imports: str, rest: str) -> None:
    assert imports_end(imports + rest) == len(imports)


@given(st.text(alphabet="ab()[]\"'/-«»r#\\ \n⟨⟩.", max_size=30))
def test_any_text_can_be_judged(text: str) -> None:
    if imbalance(text) is None:
        assert imbalance(f"({text}\n)") is None
        assert imbalance(f"{text}\n)") is not None
