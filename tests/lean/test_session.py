"""The session over the language server, with a real Lean."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from leanmath.errors import DataError
from leanmath.lean.command import LeanCommand
from leanmath.lean.language_session import LanguageServerSession
from leanmath.lean.session import Environment, HolePlace, ProofState, Statement, TacticStatus

pytestmark = pytest.mark.asyncio(loop_scope="module")

AND = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(lean_command: LeanCommand) -> AsyncIterator[LanguageServerSession]:
    async with LanguageServerSession(lean_command) as opened:
        yield opened


def hole(text: str, *, number: int = 0, header: str = "", term: bool = False) -> Statement:
    """A statement whose hole is the given `sorry` of a text."""
    start = -1
    for _ in range(number + 1):
        start = text.index("sorry", start + 1)
    place = HolePlace.TERM if term else HolePlace.TACTIC
    return Statement(Environment(header), text, (start, start + 5), place)


async def statuses(
    session: LanguageServerSession, state: ProofState, *tactics: str
) -> list[TacticStatus]:
    return [result.status for result in await session.apply(state, tactics)]


async def test_each_tactic_of_a_batch_gets_its_own_result(session: LanguageServerSession) -> None:
    state = await session.start(hole(AND))
    results = await session.apply(state, ["exact h", "constructor", "exact ⟨h.2, h.1⟩"])
    assert [result.status for result in results] == ["error", "open", "closed"]
    assert results[0].messages[0].text.startswith("Type mismatch")
    assert results[1].state is not None
    assert [goal.case for goal in results[1].state.goals] == ["left", "right"]


async def test_the_other_goals_of_a_state_stay(session: LanguageServerSession) -> None:
    state = await session.start(hole(AND))
    (split,) = await session.apply(state, ["constructor"])
    assert split.state is not None
    first, second = await session.apply(split.state, ["exact h.2", "exact h.1"])
    assert first.state is not None and first.state.goals == split.state.goals[1:]
    assert second.status is TacticStatus.ERROR
    assert await statuses(session, first.state, "exact h.1", "skip") == ["closed", "open"]


@pytest.mark.parametrize(
    "bad",
    ["exact", "exact (", "foo)", "", "-- nothing", "simp at", "/- open", "exact )(", "\tskip"],
)
async def test_a_tactic_that_does_not_parse_harms_no_other(
    session: LanguageServerSession, bad: str
) -> None:
    state = await session.start(hole(AND))
    results = await statuses(session, state, "constructor", bad, "exact ⟨h.2, h.1⟩", "exact h")
    assert results == ["open", "error", "closed", "error"]


async def test_sorry_is_no_proof(session: LanguageServerSession) -> None:
    header = 'macro "cheat" : tactic => `(tactic| sorry)\n'
    state = await session.start(hole(AND, header=header))
    results = await statuses(session, state, "sorry", "admit", "cheat", "exact ⟨h.2, h.1⟩")
    assert results == ["error", "error", "error", "closed"]


async def test_a_theorem_does_not_prove_itself(session: LanguageServerSession) -> None:
    state = await session.start(hole(AND))
    assert await statuses(session, state, "exact swap p q h") == ["error"]


async def test_a_statement_that_does_not_elaborate_is_refused(
    session: LanguageServerSession,
) -> None:
    with pytest.raises(DataError, match="^1:17: "):
        await session.start(hole("theorem broken : Nat.nothing = 1 := by\n  sorry\n"))
