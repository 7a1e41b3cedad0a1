"""The built-in tactic source: hand-made moves by the shape of the goal, no model."""

from __future__ import annotations

from leanmath.lean.goals import Goal
from leanmath.lean.session import ProofState
from leanmath.search.moves.arithmetic import arithmetic
from leanmath.search.moves.auxiliary import auxiliary
from leanmath.search.moves.cases import cases
from leanmath.search.moves.chaining import chaining
from leanmath.search.moves.closing import closing
from leanmath.search.moves.definitions import definitions
from leanmath.search.moves.hypotheses import hypotheses
from leanmath.search.moves.induction import induction
from leanmath.search.moves.lemmas import lemmas
from leanmath.search.moves.move import Family
from leanmath.search.moves.structure import structure
from leanmath.search.moves.witnesses import witnesses
from leanmath.search.shapes import GoalView
from leanmath.search.source import Suggestion, tactic_source

FAMILIES: tuple[Family, ...] = (
    closing,
    structure,
    definitions,
    cases,
    hypotheses,
    chaining,
    induction,
    witnesses,
    arithmetic,
    lemmas,
    auxiliary,
)

_COST_OF_A_GOAL = 0.35
_COST_OF_A_CHARACTER = 0.0015
_COST_OF_UNNAMED = 0.3


@tactic_source("builtin")
class BuiltinSource:
    """Proposes the moves of all families, the cheapest first; the same for the same state."""

    async def suggest(self, state: ProofState, k: int) -> list[Suggestion]:
        """At most `k` moves for the first goal."""
        return self.moves(state)[:k]

    def moves(self, state: ProofState) -> list[Suggestion]:
        """All moves for the first goal, the cheapest first."""
        if not state.goals:
            return []
        view = GoalView.of(state)
        best: dict[str, Suggestion] = {}
        for family in FAMILIES:
            for suggestion in family(view):
                known = best.get(suggestion.tactic)
                if known is None or suggestion.log_probability > known.log_probability:
                    best[suggestion.tactic] = suggestion
        return sorted(best.values(), key=lambda each: -each.log_probability)

    def estimate(self, state: ProofState) -> float:
        """Fewer and shorter goals are more likely to be proved."""
        characters = sum(
            len(goal.target) + sum(len(each.type) for each in goal.hypotheses)
            for goal in state.goals
        )
        extra = max(0, len(state.goals) - 1)
        unnamed = sum(_has_unnamed(goal) for goal in state.goals)
        return (
            -_COST_OF_UNNAMED * unnamed
            - _COST_OF_A_GOAL * extra
            - _COST_OF_A_CHARACTER * characters
        )


def _has_unnamed(goal: Goal) -> bool:
    return any(
        "✝" in name and not name.startswith("inst")
        for hypothesis in goal.hypotheses
        for name in hypothesis.names
    )
