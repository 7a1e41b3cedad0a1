"""Matching lemma statements against printed terms."""

from __future__ import annotations

import pytest

from leanmath.search.patterns import match, occurrences, read_lemma
from leanmath.search.terms import read_term


@pytest.mark.parametrize(
    ("pattern", "term", "expected"),
    [
        ("a ∣ b * c", "2 ∣ n * (m + 1)", {"a": "2", "b": "n", "c": "m + 1"}),
        ("a * a", "n * n", {"a": "n"}),
        ("a * a", "n * m", None),
        ("a < b", "n > 0", {"a": "0", "b": "n"}),
        ("¬a = b", "x ≠ y", {"a": "x", "b": "y"}),
        ("gcd a b", "n.gcd 3", {"a": "n", "b": "3"}),
        ("f x", "g y", None),
    ],
)
def test_match(pattern: str, term: str, expected: dict[str, str] | None) -> None:
    found = match(read_term(pattern), read_term(term, frozenset({"n"})))
    assert (found and {name: part.text for name, part in found.items()}) == expected


def test_given_variables_replace_the_convention() -> None:
    pattern, term = read_term("P who"), read_term("P socrates")
    assert match(pattern, term) is None
    assert match(pattern, term, variables=frozenset({"who"})) is not None


def test_occurrences_finds_inner_terms() -> None:
    found = list(occurrences(read_term("a + b"), read_term("(x + y) * (y + z)")))
    assert [binding["a"].text for binding in found] == ["x", "y"]


def test_a_line_becomes_a_lemma() -> None:
    lemma = read_lemma("Nat.dvd_mul_right_of_dvd (_ c) : a ∣ b → a ∣ b * c")
    assert [premise.text for premise in lemma.premises] == ["a ∣ b"]
    assert lemma.conclusion.text == "a ∣ b * c"
    binding = {"c": read_term("x + 1")}
    assert lemma.apply(binding, ["h"]) == "Nat.dvd_mul_right_of_dvd h (x + 1)"
