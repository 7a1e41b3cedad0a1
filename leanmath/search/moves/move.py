"""How a family of moves writes a suggestion: by cost, the negative log-probability."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from leanmath.search.shapes import GoalView
from leanmath.search.source import Suggestion

Moves = Iterator[Suggestion]
Family = Callable[[GoalView], Moves]


def move(tactic: str, cost: float, origin: str, open_penalty: float = 0.0) -> Suggestion:
    """A suggestion.

    Args:
        tactic: The tactic.
        cost: Negative natural logarithm of the belief in it.
        origin: Name of the family.
        open_penalty: Further cost if it leaves the goal open.
    """
    return Suggestion(tactic, -cost, origin, open_penalty)
