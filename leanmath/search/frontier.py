"""In which order a search takes up its open states."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from enum import StrEnum


class Strategy(StrEnum):
    """The policies a search can follow."""

    BEST_FIRST = "best-first"
    BREADTH_FIRST = "breadth-first"
    DEPTH_FIRST = "depth-first"


class Frontier:
    """A queue of node identities under one policy.

    A node may be put in again with another priority; the latest entry counts. Ties are broken
    by a seeded draw, so that equal searches take equal turns.
    """

    def __init__(self, strategy: Strategy, tie_breaker: Callable[[], float]) -> None:
        self._strategy = strategy
        self._tie_breaker = tie_breaker
        self._entries: list[tuple[tuple[float, ...], float, int, int]] = []
        self._latest: dict[int, int] = {}
        self._stamp = 0

    def __len__(self) -> int:
        return len(self._latest)

    def __contains__(self, identity: int) -> bool:
        return identity in self._latest

    def push(self, identity: int, score: float, depth: int) -> None:
        """Put a node in, or change its priority.

        Args:
            identity: The node.
            score: Its (normalised) log-probability.
            depth: Its distance from the root.
        """
        self._stamp += 1
        rank = self._rank(score, depth)
        self._latest[identity] = self._stamp
        heapq.heappush(self._entries, (rank, self._tie_breaker(), self._stamp, identity))

    def discard(self, identity: int) -> None:
        """Take a node out, if it is in."""
        self._latest.pop(identity, None)

    def pop(self) -> int | None:
        """The next node, or None if there is none."""
        while self._entries:
            _, _, stamp, identity = heapq.heappop(self._entries)
            if self._latest.get(identity) == stamp:
                del self._latest[identity]
                return identity
        return None

    def _rank(self, score: float, depth: int) -> tuple[float, ...]:
        if self._strategy is Strategy.BREADTH_FIRST:
            return (depth, -score)
        if self._strategy is Strategy.DEPTH_FIRST:
            return (-depth, -score)
        return (-score,)
