"""Proves the holes of one file: a search for each, a fresh check of each proof, a new text.

Every proof that ends up in the new text has been checked in its declaration by a Lean process
that did not take part in the search; the new text as a whole is checked once more at the end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from leanmath.errors import DataError, LeanMathError
from leanmath.lean.checking import TrustedLibrary, check_source
from leanmath.lean.command import LeanCommand
from leanmath.lean.files import LeanFile
from leanmath.lean.language_session import LanguageServerSession
from leanmath.lean.lexing import uses_sorry
from leanmath.lean.session import (
    CheckResult,
    DeclarationStatus,
    HolePlace,
    LeanSession,
    ProofState,
    SessionLimits,
    Statement,
    TacticStatus,
)
from leanmath.search import builtin as _builtin  # noqa: F401 - registers itself
from leanmath.search.best_first import ProofSearch
from leanmath.search.frontier import Strategy
from leanmath.search.holes import Hole, likely_places, statement_at
from leanmath.search.layout import Edit, apply_edits, hole_edit, proof_lines, shifted
from leanmath.search.limits import SearchLimits, SearchProgress
from leanmath.search.outcome import FoundProof, OutcomeStatus, ProofOutcome
from leanmath.search.source import make_source
from leanmath.search.tree import SearchTree


@dataclass(frozen=True, slots=True)
class ProveSettings:
    """How the holes of a file are searched.

    Attributes:
        search: Limits of each search.
        session: Limits of each Lean that tries tactics.
        check: Limits of each fresh check.
        jobs: How many searches run side by side, each with a Lean of its own.
        strategy: The order in which states are taken up.
        source: Name of the tactic source.
    """

    search: SearchLimits = field(default_factory=SearchLimits)
    # A tactic that needs more than this is not worth the time of the others in its batch.
    session: SessionLimits = field(
        default_factory=lambda: SessionLimits(tactic_seconds=5.0, heartbeats=20_000)
    )
    check: SessionLimits = field(default_factory=SessionLimits)
    jobs: int = 1
    strategy: Strategy = Strategy.BEST_FIRST
    source: str = "builtin"


@dataclass(frozen=True, slots=True)
class HoleResult:
    """What came of one hole.

    Attributes:
        hole: The hole.
        outcome: How its search ended.
        edit: The replacement of the hole in the original text, if it was proved.
        tree: The search graph, if a search began.
    """

    hole: Hole
    outcome: ProofOutcome
    edit: Edit | None = None
    tree: SearchTree | None = None

    @property
    def proved(self) -> bool:
        """Whether the hole is filled in the new text."""
        return self.edit is not None


@dataclass(frozen=True, slots=True)
class FileResult:
    """What came of a file.

    Attributes:
        text: The new text.
        holes: One result a hole, in order.
    """

    text: str
    holes: tuple[HoleResult, ...]


@dataclass(frozen=True, slots=True)
class ProveEvents:
    """What a caller wants to hear of while the holes are searched."""

    on_start: Callable[[Hole], None] = lambda hole: None
    on_progress: Callable[[Hole, SearchProgress], None] = lambda hole, progress: None
    on_end: Callable[[HoleResult], None] = lambda result: None


class FileProver:
    """Fills the holes of one file. One use only."""

    def __init__(
        self,
        file: LeanFile,
        command: LeanCommand,
        library: TrustedLibrary | None,
        settings: ProveSettings,
        events: ProveEvents | None = None,
    ) -> None:
        self._file = file
        self._text = file.source.text
        self._command = command
        self._library = library
        self._settings = settings
        self._events = events or ProveEvents()
        self._edits: dict[Hole, Edit] = {}
        self._pending: set[Hole] = set()
        self._checks: dict[str, CheckResult] = {}

    async def prove(self, holes: Sequence[Hole], stop: asyncio.Event) -> FileResult:
        """Search every hole, and return the file with those filled that were proved.

        Args:
            holes: The holes to fill, in order.
            stop: Set it to end the running searches; what was found is kept.

        Raises:
            DataError: The file has errors of its own.
            LeanMathError: Lean cannot be used at all.
        """
        self._refuse_errors(await self._check(self._text))
        self._pending = set(holes)
        waiting = list(reversed(holes))
        results: dict[Hole, HoleResult] = {}
        workers = [
            asyncio.create_task(self._work(waiting, results, stop))
            for _ in range(min(self._settings.jobs, len(holes)))
        ]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
        return await self._finish([results[hole] for hole in holes])

    def _refuse_errors(self, result: CheckResult) -> None:
        for message in result.messages:
            if message.is_error:
                first = message.text.split("\n")[0]
                raise DataError(f"{self._file.name}:{message.start}: error: {first}")

    async def _work(
        self, waiting: list[Hole], results: dict[Hole, HoleResult], stop: asyncio.Event
    ) -> None:
        session = LanguageServerSession(self._command, self._settings.session)
        try:
            while waiting:
                hole = waiting.pop()
                self._events.on_start(hole)
                result = await self._prove_hole(session, hole, stop)
                results[hole] = result
                self._pending.discard(hole)
                self._events.on_end(result)
        finally:
            await session.close()

    async def _prove_hole(
        self, session: LeanSession, hole: Hole, stop: asyncio.Event
    ) -> HoleResult:
        if stop.is_set():
            return HoleResult(hole, ProofOutcome(OutcomeStatus.GAVE_UP, None, reason="stopped"))
        try:
            statement = await self._statement(session, hole)
        except LeanMathError as error:
            return HoleResult(hole, ProofOutcome(OutcomeStatus.ERROR, None, reason=str(error)))

        async def verify(proof: FoundProof) -> bool:
            edit = await self._accepted_edit(hole, statement.place, proof)
            if edit is not None:
                self._edits[hole] = edit
            return edit is not None

        run = ProofSearch(
            session,
            make_source(self._settings.source),
            self._settings.search,
            verify,
            self._settings.strategy,
            lambda progress: self._events.on_progress(hole, progress),
            stop,
        )
        outcome = await run.prove(statement)
        edit = self._edits.get(hole) if outcome.status is OutcomeStatus.PROVED else None
        return HoleResult(hole, outcome, edit, run.tree)

    async def _statement(self, session: LeanSession, hole: Hole) -> Statement:
        """The hole's statement in the text as it is now, its place confirmed by Lean."""
        errors = []
        for place in likely_places(self._text, hole.span):
            statement = self._placed(hole, place)
            try:
                state = await session.start(statement)
            except DataError as error:
                errors.append(error)
            else:
                await _require_proposition(session, state)
                return statement
        raise errors[0]

    def _placed(self, hole: Hole, place: HolePlace) -> Statement:
        edits = list(self._edits.values())
        start, end = self._file.source.enclosing[hole.declaration]
        return statement_at(
            apply_edits(self._text, edits),
            (shifted(hole.span[0], edits), shifted(hole.span[1], edits)),
            (shifted(start, edits), shifted(end, edits)),
            place,
        )

    async def _accepted_edit(self, hole: Hole, place: HolePlace, proof: FoundProof) -> Edit | None:
        """The nicest form of a proof that a fresh check of its declaration accepts."""
        layouts = [proof_lines(proof), proof_lines(replace(proof, tree=None))]
        for lines in layouts[: 1 if layouts[0] == layouts[1] else 2]:
            if uses_sorry("\n".join(lines)):
                return None
            edit = hole_edit(self._text, hole.span, place, lines)
            if await self._accepts(hole, edit):
                return edit
        return None

    async def _accepts(self, hole: Hole, edit: Edit) -> bool:
        edits = {**self._edits, hole: edit}
        end = shifted(self._file.source.enclosing[hole.declaration][1], edits.values())
        try:
            result = await self._check(apply_edits(self._text, edits.values())[:end] + "\n")
        except LeanMathError:
            return False
        return self._holds(result, hole.declaration, set(edits), self._pending - {hole})

    def _holds(
        self, result: CheckResult, declaration: int, filled: set[Hole], pending: set[Hole]
    ) -> bool:
        """Whether a declaration is proved, or open only where other holes are still open."""
        if any(message.is_error for message in result.messages):
            return False
        if declaration >= len(result.declarations):
            return False
        status = result.declarations[declaration].status
        if status is DeclarationStatus.SORRY:
            return self._open_around(declaration, filled) or any(
                hole.declaration < declaration for hole in pending
            )
        return status is DeclarationStatus.OK

    def _open_around(self, declaration: int, filled: set[Hole]) -> bool:
        """Whether the command of a declaration has holes that are not filled."""
        enclosing = self._file.source.enclosing
        spans = {hole.span for hole in filled}
        return any(
            span not in spans
            for index, item in enumerate(self._file.source.declarations)
            if enclosing[index] == enclosing[declaration]
            for span in item.holes
        )

    async def _finish(self, results: list[HoleResult]) -> FileResult:
        """Keep what holds in the new text as a whole; reopen what rests on a hole left open."""
        kept = {result.hole: result for result in results}
        while True:
            self._edits = {hole: item.edit for hole, item in kept.items() if item.edit is not None}
            text = apply_edits(self._text, self._edits.values())
            if not self._edits:
                break
            check = await self._check(text)
            filled = set(self._edits)
            refused = [h for h in filled if not self._holds(check, h.declaration, filled, set())]
            if not refused:
                break
            for hole in refused:
                outcome = replace(
                    kept[hole].outcome,
                    status=OutcomeStatus.GAVE_UP,
                    reason="the proof found rests on a declaration that is still open",
                )
                kept[hole] = replace(kept[hole], outcome=outcome, edit=None)
        return FileResult(text, tuple(kept.values()))

    async def _check(self, text: str) -> CheckResult:
        if text not in self._checks:
            self._checks[text] = await check_source(
                self._command, text, self._settings.check, self._library
            )
        return self._checks[text]


async def _require_proposition(session: LeanSession, state: ProofState) -> None:
    """Refuse a hole that asks for data, or that stands in a statement: any filling would do.

    Raises:
        DataError: The goal is no proposition.
    """
    (result,) = await session.apply(state, ["refine Classical.byContradiction ?_"])
    if result.status is TacticStatus.ERROR:
        raise DataError("the hole asks for data, not for a proof: it is left as it is")
