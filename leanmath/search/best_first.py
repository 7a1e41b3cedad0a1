"""The proof search: take up the most promising state, try tactics on it, record what comes.

The search is best-first by cumulative log-probability with length normalisation; the other
policies differ in the order only. A state is taken up in rounds: first a few suggestions that
are likely to close its goal, then `width` more, and it is put back with the log-probability of
the best suggestion that is left. A goal list that is empty proves nothing: the caller's `verify`
has the last word, and the search goes on after a refusal.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from time import monotonic
from typing import TypeVar

from leanmath.errors import DataError, LeanMathError
from leanmath.lean.session import (
    LeanSession,
    ProofState,
    Statement,
    TacticResult,
    TacticStatus,
)
from leanmath.search.frontier import Frontier, Strategy
from leanmath.search.limits import SearchLimits, SearchProgress
from leanmath.search.outcome import (
    FoundProof,
    OutcomeStatus,
    ProofOutcome,
    SearchCounts,
    proof_tree,
)
from leanmath.search.source import StateEstimator, Suggestion, TacticSource
from leanmath.search.tidy import shortened
from leanmath.search.tree import Node, NodeStatus, SearchTree

Verify = Callable[[FoundProof], Awaitable[bool]]
OnProgress = Callable[[SearchProgress], None]

_Answer = TypeVar("_Answer")

_FAILURES_IN_A_ROW = 5
_TIDYING_SECONDS = 3.0


async def search(
    session: LeanSession,
    statement: Statement,
    source: TacticSource,
    limits: SearchLimits,
    on_progress: OnProgress | None = None,
    *,
    verify: Verify,
    strategy: Strategy = Strategy.BEST_FIRST,
    stop: asyncio.Event | None = None,
) -> ProofOutcome:
    """Search for a proof of one statement.

    Args:
        session: The Lean that tries the tactics.
        statement: What is to be proved.
        source: Where tactics come from.
        limits: What the search may spend.
        on_progress: Called after every expansion.
        verify: The final check of the whole declaration with these tactics in the hole.
        strategy: The order in which states are taken up.
        stop: Set it to end the search early; the outcome says what was found until then.

    Returns:
        How the search ended. Errors of Lean are an outcome, not an exception.
    """
    run = ProofSearch(session, source, limits, verify, strategy, on_progress, stop)
    return await run.prove(statement)


class _Ended(Exception):
    """The search is over; carries the outcome's status, proof and reason."""

    def __init__(
        self, status: OutcomeStatus, reason: str = "", proof: FoundProof | None = None
    ) -> None:
        super().__init__(reason)
        self.status, self.reason, self.proof = status, reason, proof


class ProofSearch:
    """One search, with its tree open to inspection (`tree` is None until it has begun)."""

    def __init__(
        self,
        session: LeanSession,
        source: TacticSource,
        limits: SearchLimits,
        verify: Verify,
        strategy: Strategy = Strategy.BEST_FIRST,
        on_progress: OnProgress | None = None,
        stop: asyncio.Event | None = None,
    ) -> None:
        self.tree: SearchTree | None = None
        self._session = session
        self._source = source
        self._limits = limits
        self._verify = verify
        self._on_progress = on_progress
        self._stop = stop or asyncio.Event()
        self._frontier = Frontier(strategy, random.Random(limits.seed).random)
        self._began = monotonic()
        self._tactics = self._expansions = self._rejected = self._failures = 0
        self._lean_seconds = self._model_seconds = 0.0

    async def prove(self, statement: Statement) -> ProofOutcome:
        """Run the search once."""
        self._began = monotonic()
        try:
            await self._run(statement)
        except _Ended as ended:
            return ProofOutcome(ended.status, ended.proof, self.counts(), ended.reason)
        except (LeanMathError, DataError) as error:
            return ProofOutcome(OutcomeStatus.ERROR, None, self.counts(), str(error))
        raise AssertionError("a search ends by raising its outcome")

    def counts(self) -> SearchCounts:
        """Counts and times so far."""
        return SearchCounts(
            tactics=self._tactics,
            expansions=self._expansions,
            states=len(self.tree.nodes) if self.tree else 0,
            rejected=self._rejected,
            lean_seconds=self._lean_seconds,
            model_seconds=self._model_seconds,
            seconds=monotonic() - self._began,
        )

    async def _run(self, statement: Statement) -> None:
        start = await self._lean(self._session.start(statement))
        self.tree = SearchTree(start)
        if not start.goals:
            raise _Ended(OutcomeStatus.ERROR, "there is no goal at the hole")
        self._enqueue(self.tree.root, 0.0)
        while True:
            if self._expansions >= self._limits.max_expansions:
                limit = self._limits.max_expansions
                raise _Ended(OutcomeStatus.GAVE_UP, f"the limit of {limit} expansions is reached")
            identity = self._frontier.pop()
            if identity is None:
                raise _Ended(OutcomeStatus.GAVE_UP, "every suggestion was tried")
            await self._expand(self.tree.nodes[identity])

    async def _expand(self, node: Node) -> None:
        self._expansions += 1
        node.expansions += 1
        wanted = self._limits.width * node.expansions
        suggestions = await self._model(self._source.suggest(node.state, wanted + 1))
        fresh = [each for each in suggestions if each.tactic not in node.tried]
        batch = fresh[: self._limits.width]
        opening = self._limits.opening if node.expansions == 1 else 0
        for part in (batch[:opening], batch[opening:]):
            if part and node.status is NodeStatus.OPEN:
                await self._try(node, part)
        self._put_back(node, fresh[len(batch) :])
        self._report(node)

    def _put_back(self, node: Node, left: list[Suggestion]) -> None:
        if node.status is not NodeStatus.OPEN:
            return
        if left and node.expansions < self._limits.rounds:
            self._enqueue(node, left[0].log_probability)
        else:
            node.status = NodeStatus.EXHAUSTED

    async def _try(self, node: Node, batch: list[Suggestion]) -> None:
        tactics = [suggestion.tactic for suggestion in batch]
        for tactic in tactics:
            node.tried.setdefault(tactic, None)
        self._tactics += len(tactics)
        try:
            results = await self._lean(self._session.apply(node.state, tactics))
        except LeanMathError as error:
            self._failures += 1
            if self._failures >= _FAILURES_IN_A_ROW:
                raise _Ended(OutcomeStatus.ERROR, str(error)) from error
            return
        self._failures = 0
        for suggestion, result in zip(batch, results, strict=True):
            if result.status is TacticStatus.CLOSED:
                await self._close(node, suggestion, result)
        for suggestion, result in zip(batch, results, strict=True):
            if result.status is TacticStatus.OPEN and node.status is NodeStatus.OPEN:
                self._record(node, suggestion, result)

    async def _close(self, node: Node, suggestion: Suggestion, result: TacticResult) -> None:
        assert self.tree is not None and result.state is not None
        closed, _ = self.tree.add(node, suggestion, result.state)
        path = self.tree.path_states(result.state)
        proof = FoundProof(result.state.tactics, proof_tree(path) if path else None)
        if await self._lean(self._verify(proof)):
            closed.status = NodeStatus.CLOSED
            raise _Ended(OutcomeStatus.PROVED, "", await self._tidied(proof, path))
        closed.status = NodeStatus.REJECTED
        self._rejected += 1

    async def _tidied(self, proof: FoundProof, path: list[ProofState] | None) -> FoundProof:
        """The proof without needless simp lemmas, if that passes the final check too."""
        if path is None:
            return proof
        try:
            states = await self._lean(self._replayed(path))
            if states[-1].tactics == proof.tactics:
                return proof
            shorter = FoundProof(states[-1].tactics, proof_tree(states))
            return shorter if await self._lean(self._verify(shorter)) else proof
        except (LeanMathError, _Ended):
            return proof

    async def _replayed(self, path: list[ProofState]) -> list[ProofState]:
        """The states of a path with each tactic shortened."""
        states = [path[0]]
        began = monotonic()
        for after in path[1:]:
            tactic = after.tactics[-1]
            if monotonic() - began < _TIDYING_SECONDS:
                tactic = await shortened(self._session, states[-1], tactic)
            tactics = (*states[-1].tactics, tactic)
            states.append(ProofState(path[0].statement, tactics, after.goals))
        return states

    def _record(self, node: Node, suggestion: Suggestion, result: TacticResult) -> None:
        assert self.tree is not None and result.state is not None
        if suggestion.open_penalty and len(result.state.goals) >= len(node.state.goals):
            weight = suggestion.log_probability - suggestion.open_penalty
            suggestion = replace(suggestion, log_probability=weight)
        child, changed = self.tree.add(node, suggestion, result.state)
        if not changed or child.status is not NodeStatus.OPEN:
            return
        self._enqueue(child, 0.0)
        for rival in self.tree.drop_dominated(child):
            self._frontier.discard(rival.identity)

    def _enqueue(self, node: Node, bonus: float) -> None:
        if node.status is not NodeStatus.OPEN:
            return
        total = node.log_probability + bonus
        score = total / max(1, node.depth) ** self._limits.alpha
        if isinstance(self._source, StateEstimator):
            score += self._source.estimate(node.state)
        self._frontier.push(node.identity, score, node.depth)

    def _report(self, node: Node) -> None:
        if self._on_progress is not None:
            progress = SearchProgress(self.counts(), len(self._frontier), node.state)
            self._on_progress(progress)

    async def _lean(self, work: Awaitable[_Answer]) -> _Answer:
        began = monotonic()
        try:
            return await self._bounded(work)
        finally:
            self._lean_seconds += monotonic() - began

    async def _model(self, work: Awaitable[_Answer]) -> _Answer:
        began = monotonic()
        try:
            return await self._bounded(work)
        finally:
            self._model_seconds += monotonic() - began

    async def _bounded(self, work: Awaitable[_Answer]) -> _Answer:
        """Await within what is left of the time, and no longer than until the stop signal."""
        left = self._limits.seconds - (monotonic() - self._began)
        task = asyncio.ensure_future(work)
        signal = asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait({task, signal}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
        finally:
            signal.cancel()
            task.cancel()
        if self._stop.is_set():
            raise _Ended(OutcomeStatus.GAVE_UP, "stopped")
        seconds = self._limits.seconds
        raise _Ended(OutcomeStatus.TIMED_OUT, f"the limit of {seconds:g} s is reached")
