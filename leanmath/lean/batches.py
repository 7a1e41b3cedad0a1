"""One batch of tactics on one state, brought to exactly one outcome a tactic.

The batch is tried as one document. Whatever that cannot decide is tried again: together where
only the culprit has to be left out, alone where a tactic may have hit a limit, hung or killed
Lean. Each round decides at least one tactic or takes one out of the batch, so it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.goals import Goal
from leanmath.lean.lexing import imbalance, is_blank, uses_sorry
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.probing import (
    Finding,
    Observation,
    Probe,
    Reading,
    batch_probe,
    copy_goals,
    single_probe,
)
from leanmath.lean.session import ProofState, Statement, TacticStatus

MAX_CRASHES = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one tactic: its status, the goals after it, Lean's messages, Lean's time."""

    status: TacticStatus
    goals: tuple[Goal, ...] = ()
    messages: tuple[Message, ...] = ()
    seconds: float = 0.0


class Prober(Protocol):
    """What a batch needs of a session. Both methods end a process that fails them."""

    async def read(self, probe: Probe, statement: Statement) -> tuple[Reading, float]:
        """What Lean says about a probe, and the seconds it took."""
        ...

    async def complaints(
        self, state: ProofState, tactics: Sequence[str]
    ) -> tuple[tuple[Message, ...], float]:
        """Why a declaration finished by these tactics is no proof, and the seconds it took."""
        ...


class BatchRun:
    """The work on one batch. Equal tactics are tried once."""

    def __init__(self, state: ProofState, tactics: Sequence[str], prober: Prober) -> None:
        self._state = state
        self._prober = prober
        self._outcomes: dict[str, Outcome] = {}
        self._together: list[str] = []
        self._alone: list[str] = []
        self._crashes = 0
        for tactic in dict.fromkeys(tactics):
            self._sort_in(tactic)

    async def outcomes(self) -> dict[str, Outcome]:
        """The outcome of every tactic.

        Raises:
            LeanCrashed: Lean died on several tactics in a row, each by itself.
            LeanUnavailable: A dead process could not be replaced.
        """
        while self._together or self._alone:
            if len(self._together) > 1:
                await self._round()
            else:
                self._alone += self._together
                self._together = []
                await self._single(self._alone.pop(0))
        await self._confirm()
        return self._outcomes

    def _sort_in(self, tactic: str) -> None:
        """Decide a tactic without Lean, or put it into the right queue."""
        if (reason := _objection(tactic)) is not None:
            self._outcomes[tactic] = _error(reason)
        elif not self._state.goals:
            self._outcomes[tactic] = _error("no goals")
        elif self._state.goals[0].has_metavariables:
            self._alone.append(tactic)
        else:
            self._together.append(tactic)

    async def _round(self) -> None:
        """Try all that can be tried together as one document."""
        batch = self._together
        probe = batch_probe(self._state, batch)
        try:
            reading, seconds = await self._prober.read(probe, self._state.statement)
        except (LeanTimeout, LeanCrashed):
            self._isolate(batch)
            return
        found = dict(zip(batch, reading.observations, strict=True))
        share = seconds / len(batch)
        for copy, tactic in enumerate(batch, start=1):
            goals = copy_goals(found[tactic].goals, self._state, copy)
            found[tactic] = replace(found[tactic], goals=goals)
        if len(reading.runs) > 1:
            self._isolate(batch)
        elif reading.runs:
            self._accept(batch, found, share)
        else:
            self._accept_broken(batch, found, share)

    def _accept(self, batch: list[str], found: dict[str, Observation], share: float) -> None:
        """Take over what a document shows that ran to its end."""
        for tactic in batch:
            observation = found[tactic]
            starved = observation.out_of_heartbeats and tactic is not batch[0]
            if starved or observation.finding is Finding.UNSEEN:
                self._isolate([tactic])
            else:
                self._decide(tactic, observation, share)

    def _accept_broken(
        self, batch: list[str], found: dict[str, Observation], share: float
    ) -> None:
        """Take over what is sure of a document that broke off.

        A limit that was hit ends the document there, and all before it is sound. Of a document
        that did not parse only the tactic with the first error is known to be at fault: Lean
        keeps the other errors to itself.
        """
        exhausted = [n for n, t in enumerate(batch) if found[t].finding is Finding.EXHAUSTED]
        failed = [n for n, t in enumerate(batch) if found[t].finding is Finding.FAILED]
        if exhausted:
            last = exhausted[-1]
            self._accept(batch[:last], found, share)
            self._isolate([batch[last]])
            self._keep(batch[last + 1 :])
        elif failed:
            self._decide(batch[failed[0]], found[batch[failed[0]]], share)
            self._keep([tactic for tactic in batch if tactic not in self._outcomes])
        else:
            self._isolate(batch)

    async def _single(self, tactic: str) -> None:
        """Try one tactic by itself, which always decides it."""
        probe = single_probe(self._state, tactic)
        try:
            reading, seconds = await self._prober.read(probe, self._state.statement)
        except LeanTimeout as error:
            self._outcomes[tactic] = _error(str(error), TacticStatus.TIMEOUT)
            return
        except LeanCrashed as error:
            self._crashes += 1
            if self._crashes == MAX_CRASHES:
                raise
            self._outcomes[tactic] = _error(str(error))
            return
        self._crashes = 0
        observation = reading.observations[0]
        if observation.finding is Finding.UNSEEN:
            observation = replace(observation, messages=reading.elsewhere)
        self._decide(tactic, observation, seconds)

    def _decide(self, tactic: str, observation: Observation, seconds: float) -> None:
        """Settle a tactic by what was seen of it."""
        self._together = [other for other in self._together if other != tactic]
        goals = observation.goals
        if observation.finding is not Finding.RAN:
            status = TacticStatus.TIMEOUT if observation.out_of_heartbeats else TacticStatus.ERROR
            self._outcomes[tactic] = Outcome(status, (), observation.messages, seconds)
            return
        status = TacticStatus.OPEN if goals else TacticStatus.CLOSED
        self._outcomes[tactic] = Outcome(status, goals, observation.messages, seconds)

    def _isolate(self, tactics: list[str]) -> None:
        """Take tactics out of the batch, to be tried one by one."""
        self._together = [tactic for tactic in self._together if tactic not in tactics]
        self._alone += tactics

    def _keep(self, tactics: list[str]) -> None:
        self._together = [tactic for tactic in self._together if tactic in tactics]

    async def _confirm(self) -> None:
        """Try what closed the state once more, now as a whole declaration without any probing."""
        closing = [t for t, o in self._outcomes.items() if o.status is TacticStatus.CLOSED]
        if len(closing) > 1 and not await self._rejected(closing):
            return
        for tactic in closing:
            if rejected := await self._rejected([tactic]):
                self._outcomes[tactic] = rejected

    async def _rejected(self, closing: list[str]) -> Outcome | None:
        """The outcome that the tactics get instead of `CLOSED`, if they deserve it."""
        try:
            messages, seconds = await self._prober.complaints(self._state, closing)
        except LeanTimeout as error:
            return _error(str(error), TacticStatus.TIMEOUT)
        except LeanCrashed as error:
            return _error(str(error))
        return Outcome(TacticStatus.ERROR, (), messages, seconds) if messages else None


def _objection(tactic: str) -> str | None:
    """Why a tactic is refused before Lean sees it."""
    if any("\ud800" <= character <= "\udfff" or character == "\0" for character in tactic):
        return "the tactic is not valid text"
    if is_blank(tactic):
        return "the tactic is empty"
    if (reason := imbalance(tactic)) is not None:
        return reason
    return "the tactic uses sorry" if uses_sorry(tactic) else None


def _error(text: str, status: TacticStatus = TacticStatus.ERROR) -> Outcome:
    return Outcome(status, (), (Message(Severity.ERROR, text, Position(1, 0)),))
