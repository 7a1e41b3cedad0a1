"""One batch of tactics on one state, brought to exactly one outcome a tactic.

The batch is tried as one document. Whatever that cannot decide is tried again: together where
only the culprit has to be left out, alone where a tactic may have hit a limit, hung or killed
Lean. Each round decides at least one tactic or takes one out of the batch, so it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.copies import CopyNames
from leanmath.lean.goals import Goal
from leanmath.lean.lexing import imbalance, is_blank, uses_sorry
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.probing import (
    Finding,
    Observation,
    Probe,
    Reading,
    batch_probe,
    read,
    single_probe,
)
from leanmath.lean.session import ProofState, Statement, TacticStatus

# Each copy of a goal stands one level deeper in a term, and Lean's elaborator has a depth limit.
MAX_TOGETHER = 128


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one tactic: its status, the goals after it, Lean's messages, Lean's time."""

    status: TacticStatus
    goals: tuple[Goal, ...] = ()
    messages: tuple[Message, ...] = ()
    seconds: float = 0.0


class Unfinished(LeanTimeout):
    """Lean did not finish a document in time.

    Attributes:
        messages: What it had said about it until then.
    """

    def __init__(self, text: str, messages: Sequence[Message]) -> None:
        super().__init__(text)
        self.messages = messages


class Prober(Protocol):
    """What a batch needs of a session.

    Both methods raise `Unfinished` or `LeanCrashed` if Lean fails on the document, and have ended
    the process then.
    """

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
        for tactic in dict.fromkeys(tactics):
            self._sort_in(tactic)

    async def outcomes(self) -> dict[str, Outcome]:
        """The outcome of every tactic.

        Raises:
            LeanCrashed: Lean dies on the state itself, without any of the tactics.
            LeanTimeout: A dead process could not be replaced in time.
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
        """Try what can be tried together as one document."""
        batch = self._together[:MAX_TOGETHER]
        probe = batch_probe(self._state, batch)
        try:
            reading, seconds = await self._prober.read(probe, self._state.statement)
        except Unfinished as error:
            self._accept_unfinished(batch, self._found(batch, read(probe, error.messages)))
        except LeanCrashed:
            self._isolate(batch)
        else:
            found, share = self._found(batch, reading), seconds / len(batch)
            if reading.runs > 1:
                self._isolate(batch)
            elif reading.whole:
                self._accept(batch, found, share)
            else:
                self._accept_broken(batch, found, share)

    def _found(self, batch: list[str], reading: Reading) -> dict[str, Observation]:
        """What was seen of each tactic of the batch, with the goals of the whole state."""
        found = {}
        pairs = zip(batch, reading.observations, strict=True)
        for copy, (tactic, observation) in enumerate(pairs, start=1):
            names = CopyNames.of(self._state, copy)
            found[tactic] = replace(
                observation,
                goals=(*names.goals(observation.goals), *self._state.goals[1:]),
                messages=names.messages(observation.messages),
            )
        return found

    def _accept_unfinished(self, batch: list[str], found: dict[str, Observation]) -> None:
        """Take over what was seen of a document until time ran out on some tactic.

        Where Lean reports nothing before the end, any of them may be that tactic.
        """
        pending = [n for n, t in enumerate(batch) if found[t].finding is Finding.UNSEEN]
        if not pending or pending[0] == 0:
            self._isolate(batch)
        else:
            self._accept(batch[: pending[0] + 1], found, 0.0)

    def _accept(self, batch: list[str], found: dict[str, Observation], share: float) -> None:
        """Take over what a document shows that ran to its end, or to where `batch` ends.

        Heartbeats are counted for the whole declaration: who runs out of them first may be the
        victim of those before, and whoever follows is its victim, to be tried without it.
        """
        starving = False
        for number, tactic in enumerate(batch):
            observation = found[tactic]
            if observation.finding is Finding.UNSEEN:
                self._isolate([tactic])
            elif number == 0 or not observation.out_of_heartbeats:
                self._decide(tactic, observation, share)
            elif not starving:
                self._isolate([tactic])
            starving = starving or observation.out_of_heartbeats

    def _accept_broken(self, batch: list[str], found: dict[str, Observation], share: float) -> None:
        """Take over what is sure of a document that broke off: all up to the tactic to blame.

        That is the last one which hit a limit, or else the first which did not parse; nothing
        after it has run, though it may have errors that are not its own.
        """
        findings = [found[tactic].finding for tactic in batch]
        ran = max((n for n, finding in enumerate(findings) if finding is Finding.RAN), default=-1)
        failed = [n for n, f in enumerate(findings) if n > ran and f is Finding.FAILED]
        unparsed = [n for n in failed if found[batch[n]].unparsed]
        if Finding.EXHAUSTED in findings:
            culprit = max(n for n, f in enumerate(findings) if f is Finding.EXHAUSTED)
        elif failed:
            culprit = (unparsed or failed)[0]
        else:
            self._isolate(batch)
            return
        self._accept(batch[: culprit + 1], found, share)

    async def _single(self, tactic: str) -> None:
        """Try one tactic by itself, which always decides it."""
        probe = single_probe(self._state, tactic)
        try:
            reading, seconds = await self._prober.read(probe, self._state.statement)
        except Unfinished as error:
            self._outcomes[tactic] = _error(str(error), TacticStatus.TIMEOUT)
            return
        except LeanCrashed as error:
            self._outcomes[tactic] = _error(str(error))
            await self._survives()
            return
        observation = reading.observations[0]
        if observation.finding is Finding.UNSEEN:
            observation = replace(observation, messages=reading.elsewhere)
        self._decide(tactic, observation, seconds)

    async def _survives(self) -> None:
        """Make sure that it was the tactic that killed Lean, and not the state."""
        with suppress(Unfinished):
            await self._prober.read(single_probe(self._state, "skip"), self._state.statement)

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
        except Unfinished as error:
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
