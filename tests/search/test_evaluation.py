"""Witnesses by calculation."""

from __future__ import annotations

import pytest

from leanmath.search.moves.evaluation import small_solutions
from leanmath.search.terms import read_term


@pytest.mark.parametrize(
    ("target", "solutions"),
    [
        ("∃ n, n * n = 49", [(7,), (-7,)]),
        ("∃ x y, x + y = 7 ∧ x * y = 12", [(3, 4), (4, 3)]),
        ("∃ n, n > 3 ∧ n % 5 = 2", [(7,), (12,)]),
        ("∃ n, 2 - 5 = n ∧ n / 0 = 0 ∧ 3 % 0 = 3", [(0,), (-3,)]),
        ("∃ n, 4 ∣ n ∧ ¬n = 0 ∧ n ≠ 4", [(8,), (12,), (-4,), (-8,)]),
        ("∃ x, x < 0 ∧ x * x = 16", [(-4,)]),
        ("∃ x y, x - y = 5 ∧ x + y = 1", [(3, -2)]),
        ("∃ x, x / 2 = -2 ∧ x % 2 = 1", [(-3,)]),
        ("∃ n, n + m = 3", []),
        ("∃ n, n ^ n ^ n = 2", []),
        ("∃ f, f 0 = 1", []),
        ("n = 0", []),
    ],
)
def test_small_solutions(target: str, solutions: list[tuple[int, ...]]) -> None:
    assert list(small_solutions(read_term(target))) == solutions
