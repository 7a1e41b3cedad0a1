"""What a proof search hands back: how it ended, the proof if there is one, counts and times."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from leanmath.lean.goals import Goal
from leanmath.lean.session import ProofState


class OutcomeStatus(StrEnum):
    """How a search ended."""

    PROVED = "proved"
    DISPROVED = "disproved"
    GAVE_UP = "gave_up"
    """Nothing is left to try, or the limit of expansions is reached."""
    TIMED_OUT = "timed_out"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class ProofStep:
    """One tactic of a proof, the goal it acts on, and the proofs of the goals it leaves.

    Attributes:
        goal: The goal before the tactic.
        tactic: The tactic.
        subproofs: One a goal that the tactic produced, in Lean's order; their goals carry the
            case names.
    """

    goal: Goal
    tactic: str
    subproofs: tuple[ProofStep, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundProof:
    """A tactic list that closes every goal.

    Attributes:
        tactics: The tactics, each acting on the first open goal.
        tree: The same as a tree, or None where a tactic closed goals other than its own.
    """

    tactics: tuple[str, ...]
    tree: ProofStep | None


@dataclass(frozen=True, slots=True)
class SearchCounts:
    """Counts and times of one search.

    Attributes:
        tactics: Tactics tried.
        expansions: States expanded (a state that is taken up again counts again).
        states: Distinct states, up to the names and order of hypotheses.
        rejected: Closed states that the final check refused.
        lean_seconds: Wall time spent waiting for Lean.
        model_seconds: Wall time spent waiting for suggestions.
        seconds: Wall time altogether.
    """

    tactics: int = 0
    expansions: int = 0
    states: int = 0
    rejected: int = 0
    lean_seconds: float = 0.0
    model_seconds: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class ProofOutcome:
    """The result of one search.

    Attributes:
        status: How it ended.
        proof: The verified proof, for `PROVED`.
        counts: Counts and times.
        reason: One line that says why, for every other status.
    """

    status: OutcomeStatus
    proof: FoundProof | None
    counts: SearchCounts = field(default_factory=SearchCounts)
    reason: str = ""


def proof_tree(states: Sequence[ProofState]) -> ProofStep | None:
    """Arrange a proof as a tree.

    Args:
        states: The states of the proof in order, from the start to the one without goals.

    Returns:
        The tree, or None if the steps do not nest (a tactic closed or reordered goals other
        than the first).
    """
    steps = list(itertools.pairwise(states))
    position = 0

    def build() -> ProofStep | None:
        nonlocal position
        if position >= len(steps):
            return None
        before, after = steps[position]
        position += 1
        rest = before.goals[1:]
        produced = len(after.goals) - len(rest)
        if produced < 0 or after.goals[produced:] != rest:
            return None
        subproofs = []
        for _ in range(produced):
            subproof = build()
            if subproof is None:
                return None
            subproofs.append(subproof)
        return ProofStep(before.goals[0], after.tactics[-1], tuple(subproofs))

    tree = build()
    return tree if position == len(steps) else None
