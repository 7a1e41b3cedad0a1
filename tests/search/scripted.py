"""A session that follows a script: which tactic leads from which goals to which."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from leanmath.errors import LeanCrashed
from leanmath.lean.goals import Goal, Hypothesis
from leanmath.lean.session import (
    CheckResult,
    Environment,
    HolePlace,
    ProofState,
    Statement,
    TacticResult,
    TacticStatus,
)
from leanmath.search.source import Suggestion

STATEMENT = Statement(Environment(""), "theorem t : a := by sorry", (20, 25), HolePlace.TACTIC)

Script = Mapping[tuple[str, str], tuple[str, ...]]
"""From the first goal's target and a tactic to the targets that replace it."""


def goal(target: str, **hypotheses: str) -> Goal:
    """A goal with these hypotheses."""
    found = tuple(Hypothesis((name,), type_) for name, type_ in hypotheses.items())
    return Goal(found, target)


class ScriptedSession:
    """Answers from a script; unknown tactics fail, `crash` ends the process, `hang` waits."""

    def __init__(self, start: Sequence[str], script: Script) -> None:
        self._start = tuple(goal(target) for target in start)
        self._script = script
        self.applied: list[str] = []

    async def open(self, header: str) -> Environment:
        return Environment(header)

    async def start(self, statement: Statement) -> ProofState:
        return ProofState(statement, (), self._start)

    async def apply(self, state: ProofState, tactics: Sequence[str]) -> list[TacticResult]:
        if "crash" in tactics:
            raise LeanCrashed("the process died")
        if "hang" in tactics:
            await asyncio.sleep(3600)
        self.applied += tactics
        return [self._answer(state, tactic) for tactic in tactics]

    def _answer(self, state: ProofState, tactic: str) -> TacticResult:
        found = self._script.get((state.goals[0].target, tactic))
        if found is None:
            return TacticResult(tactic, TacticStatus.ERROR, None, (), 0.0)
        goals = (*(goal(target) for target in found), *state.goals[1:])
        after = ProofState(state.statement, (*state.tactics, tactic), goals)
        status = TacticStatus.OPEN if goals else TacticStatus.CLOSED
        return TacticResult(tactic, status, after, (), 0.0)

    async def check(self, source: str) -> CheckResult:  # noqa: ARG002
        return CheckResult((), (), 0.0)

    async def close(self) -> None:
        return None


class ScriptedSource:
    """Suggests the same weighted tactics for every state, or by target."""

    def __init__(self, weights: Mapping[str, float], **by_target: Mapping[str, float]) -> None:
        self._weights = weights
        self._by_target = by_target

    async def suggest(self, state: ProofState, k: int) -> list[Suggestion]:
        weights = self._by_target.get(state.goals[0].target, self._weights)
        ordered = sorted(weights.items(), key=lambda item: -item[1])
        return [Suggestion(tactic, weight, "script") for tactic, weight in ordered][:k]
