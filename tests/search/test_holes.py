"""Holes, their names, and where they stand."""

from __future__ import annotations

import pytest

from leanmath.errors import DataError
from leanmath.lean.session import HolePlace
from leanmath.lean.source import read_source
from leanmath.search.holes import find_holes, likely_places

TEXT = """\
namespace A
theorem one : True := sorry
theorem two : True ∧ True := ⟨sorry, sorry⟩
theorem done : True := trivial
example : True := sorry
end A
"""


def test_every_sorry_is_a_hole_with_a_label() -> None:
    holes = find_holes(read_source(TEXT))
    labels = ["A.one", "A.two #1", "A.two #2", "example at line 5"]
    assert [hole.label for hole in holes] == labels
    assert all(TEXT[slice(*hole.span)] == "sorry" for hole in holes)


@pytest.mark.parametrize(("name", "number"), [("A.one", 1), ("two", 2), ("done", 0)])
def test_holes_of_one_theorem(name: str, number: int) -> None:
    assert len(find_holes(read_source(TEXT), [name])) == number


def test_an_unknown_theorem_is_named_with_those_there_are() -> None:
    with pytest.raises(DataError, match=r"no declaration named wo .*A\.one, A\.two"):
        find_holes(read_source(TEXT), ["wo"])


PLACES = [
    ("theorem a : True := sorry", "term"),
    ("theorem a : True := by sorry", "tactic"),
    ("theorem a : True := by\n  sorry", "tactic"),
    ("theorem a : True := by\n  intro h\n  sorry", "tactic"),
    ("theorem a : True := by\n  exact sorry", "term"),
    ("theorem a : True := by\n  · sorry", "tactic"),
    ("theorem a : True := by\n  constructor <;> sorry", "tactic"),
    ("theorem a : True := by\n  cases h with\n  | inl h => sorry", "tactic"),
    ("theorem a : True := match n with\n  | 0 => sorry", "term"),
    ("theorem a : True := fun h => sorry", "term"),
    ("theorem a : True := ⟨sorry⟩", "term"),
    ("theorem a : True := f sorry", "term"),
    ("theorem a : True := by\n  have h : p := sorry", "term"),
    ("theorem a : True := by\n  simp; sorry", "tactic"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_likely_place_comes_first(text: str, place: str) -> None:
    start = text.index("sorry")
    places = likely_places(text, (start, start + 5))
    assert places[0] is HolePlace(place)
    assert set(places) == set(HolePlace)
