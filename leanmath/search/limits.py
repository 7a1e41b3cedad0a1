"""What a search may spend, and what it shows while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from leanmath.lean.session import ProofState
from leanmath.search.outcome import SearchCounts


@dataclass(frozen=True, slots=True)
class SearchLimits:
    """What one search may spend, and how it weighs paths.

    Attributes:
        seconds: Wall-clock limit of the whole search.
        max_expansions: How many times a state may be taken up.
        width: Tactics tried when a state is taken up.
        opening: How many of them are tried first, alone: most goals fall to these.
        rounds: How often one state may be taken up.
        alpha: Exponent of the path length that divides a log-probability.
        seed: Seed of the draw between equal priorities.
    """

    seconds: float = 60.0
    max_expansions: int = 10_000
    width: int = 32
    opening: int = 8
    rounds: int = 12
    alpha: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class SearchProgress:
    """A glimpse of a running search.

    Attributes:
        counts: Counts and times so far.
        open_states: States that wait to be taken up.
        state: The state that was taken up last.
    """

    counts: SearchCounts
    open_states: int
    state: ProofState
