"""A session with Lean 4 over its language server, the embedded Lean or any other alike.

A batch of tactics is one edit of one document (`probing`). What a batch cannot tell for sure is
tried again without the tactic that got in the way, and in the end by itself: a tactic that does
not parse, exhausts a limit, hangs or kills the process costs itself only.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Self, TypeVar

from leanmath.errors import DataError, LeanCrashed, LeanTimeout
from leanmath.lean.batches import BatchRun, Outcome, Unfinished
from leanmath.lean.checking import TrustedLibrary, check_source
from leanmath.lean.command import LeanCommand
from leanmath.lean.copies import with_copying
from leanmath.lean.lexing import imports_end, uses_sorry
from leanmath.lean.messages import Message, Position
from leanmath.lean.probing import (
    Probe,
    Reading,
    closing_script,
    goal_probe,
    is_parse_error,
    read,
)
from leanmath.lean.server import LanguageServer
from leanmath.lean.session import (
    CheckResult,
    Environment,
    ProofState,
    SessionLimits,
    Statement,
    TacticResult,
    TacticStatus,
)

T = TypeVar("T")

# Once a process is over its memory limit, whoever asks next is told so.
_OUT_OF_MEMORY = "excessive memory consumption detected"


class LanguageServerSession:
    """A `LeanSession` over `lean --server`. Calls of several tasks wait for one another."""

    def __init__(
        self,
        command: LeanCommand,
        limits: SessionLimits | None = None,
        library: TrustedLibrary | None = None,
    ) -> None:
        """Nothing is started before the first call.

        Args:
            command: The Lean to talk to.
            limits: Limits of the session.
            library: What is known of the library under the texts; `check` uses it.
        """
        self._command = command
        self._limits = limits or SessionLimits()
        self._library = library
        self._server: LanguageServer | None = None
        self._header: str | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self, header: str) -> Environment:
        """Elaborate a header once, so that statements after it start quickly.

        Raises:
            DataError: Lean lacks an import. Other errors are for a check to report.
        """
        async with self._turn:
            await self._retried(lambda: self._ready(header))
        return Environment(header)

    async def start(self, statement: Statement) -> ProofState:
        """The state at the hole of a statement, before any tactic.

        For a hole that runs several times (after `<;>`) the goals are those of all runs, and a
        tactic must serve every run.

        Raises:
            DataError: The statement itself does not elaborate, or there is no goal at the hole.
        """
        _refuse_surrogates(statement)
        probe = goal_probe(statement)
        async with self._turn:
            reading, _ = await self._retried(lambda: self.read(probe, statement))
        if reading.elsewhere:
            raise _refusal(statement, reading.elsewhere)
        if not reading.goals:
            raise DataError("there is no goal at the hole")
        return ProofState(statement, (), reading.goals)

    async def apply(self, state: ProofState, tactics: Sequence[str]) -> list[TacticResult]:
        """Try each tactic on the same state, independently; results in the same order."""
        async with self._turn:
            outcomes = await BatchRun(state, tactics, self).outcomes()
        return [_result(state, tactic, outcomes[tactic]) for tactic in tactics]

    async def check(self, source: str) -> CheckResult:
        """Elaborate a whole text afresh, in a process that has seen nothing else."""
        return await check_source(self._command, source, self._limits, self._library)

    async def close(self) -> None:
        """End the process; safe to call twice. Calls that are under way raise `LeanCrashed`."""
        self._closed = True
        server, self._server = self._server, None
        if server is not None:
            await server.close()

    async def read(self, probe: Probe, statement: Statement) -> tuple[Reading, float]:
        """What Lean says about a probe, and the seconds it took; for `BatchRun`.

        Raises:
            Unfinished, LeanCrashed: The process did not answer and was ended.
        """
        messages, seconds = await self._elaborate(statement.environment.header, probe.text)
        return read(probe, messages), seconds

    async def complaints(
        self, state: ProofState, tactics: Sequence[str]
    ) -> tuple[tuple[Message, ...], float]:
        """Why a declaration finished by these tactics is no proof, and the seconds it took.

        Other holes of the declaration excuse the warning about `sorry`.
        """
        statement = state.statement
        text = closing_script(state, tactics)
        messages, seconds = await self._elaborate(statement.environment.header, text)
        warned = any(message.warns_of_sorry for message in messages) and not _other_holes(statement)
        bad = [
            replace(message, start=Position(1, 0), end=None)
            for message in messages
            if message.is_error or (warned and message.warns_of_sorry)
        ]
        return tuple(bad), seconds

    async def _elaborate(self, header: str, tail: str) -> tuple[list[Message], float]:
        """What Lean says about a tail after a header, and the seconds it took.

        Raises:
            Unfinished: Not done in time, with what Lean had said until then.
            LeanCrashed: The process died or is out of memory. It is ended either way.
        """
        server = await self._ready(header)
        began = time.monotonic()
        try:
            await server.replace_tail(tail)
            await server.finished(self._limits.tactic_seconds)
            messages = server.messages(tail)
            if any(_OUT_OF_MEMORY in message.text for message in messages):
                raise LeanCrashed(f"Lean needs more than {self._limits.memory_megabytes} MB")
            return messages, time.monotonic() - began
        except LeanTimeout as error:
            await self._drop()
            raise Unfinished(str(error), server.messages(tail)) from error
        except (LeanCrashed, asyncio.CancelledError):
            await self._drop()
            raise

    async def _ready(self, header: str) -> LanguageServer:
        """A live server whose document begins with the header."""
        if self._closed:
            raise LeanCrashed("the session is closed")
        if self._server is not None and not self._server.alive:
            await self._drop()
        if self._server is None:
            self._server = await LanguageServer.start(self._command, self._limits)
            self._header = None
        if self._header != header:
            await self._open(self._server, header)
        return self._server

    async def _open(self, server: LanguageServer, header: str) -> None:
        self._header = None
        prepared = with_copying(header)
        try:
            await server.open(prepared)
            await server.finished(self._limits.check_seconds)
        except (LeanTimeout, LeanCrashed, asyncio.CancelledError):
            await self._drop()
            raise
        imports = header.count("\n", 0, imports_end(header)) + 1 if imports_end(header) else 0
        for message in server.header_messages(prepared):
            if message.is_error and message.start.line <= imports:
                raise DataError(f"{message.start}: {message.text.splitlines()[0]}")
        self._header = header

    async def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            await asyncio.shield(server.kill())

    async def _retried(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do a piece of work, once more if the process dies on it."""
        try:
            return await work()
        except LeanCrashed:
            return await work()


def _refusal(statement: Statement, errors: Sequence[Message]) -> DataError:
    """The first error, or the first that the parser has raised: the others may follow from it."""
    error = next(filter(is_parse_error, errors), errors[0])
    line = error.start.line + statement.environment.header.count("\n")
    return DataError(f"{line}:{error.start.column}: {error.text.splitlines()[0]}")


def _refuse_surrogates(statement: Statement) -> None:
    try:
        (statement.environment.header + statement.text).encode()
    except UnicodeEncodeError as error:
        raise DataError("the statement is not valid Unicode text") from error


def _other_holes(statement: Statement) -> bool:
    """Whether the declaration has a `sorry` besides the hole."""
    start, end = statement.hole
    return uses_sorry(statement.text[:start] + " " + statement.text[end:])


def _result(state: ProofState, tactic: str, outcome: Outcome) -> TacticResult:
    after = None
    if outcome.status in (TacticStatus.OPEN, TacticStatus.CLOSED):
        after = ProofState(state.statement, (*state.tactics, tactic), outcome.goals)
    return TacticResult(tactic, outcome.status, after, outcome.messages, outcome.seconds)
