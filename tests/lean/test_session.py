"""The session over the language server, with a real Lean."""

from __future__ import annotations

import asyncio
import os
import signal
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from leanmath.errors import DataError, LeanCrashed
from leanmath.lean.command import LeanCommand
from leanmath.lean.language_session import LanguageServerSession
from leanmath.lean.rpc import descendants
from leanmath.lean.session import (
    Environment,
    HolePlace,
    ProofState,
    SessionLimits,
    Statement,
    TacticStatus,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

AND = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
ENDLESS = "have : (List.replicate 100000000 0).length = 100000000 := by decide +kernel"
GREEDY = "repeat rw [loop 0] at start"
HOLES = tomllib.loads((Path(__file__).parents[1] / "data/session/holes.toml").read_text())["hole"]
GROWING = (
    "theorem grow (f : Nat → Nat) (loop : ∀ n, f n = f n + f n) (start : f 0 = 1) (p q : Prop)\n"
    "    (h : p ∧ q) : q ∧ p := by\n  sorry\n"
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(lean_command: LeanCommand) -> AsyncIterator[LanguageServerSession]:
    async with LanguageServerSession(lean_command) as opened:
        yield opened


def hole(text: str, *, number: int = 0, header: str = "", term: bool = False) -> Statement:
    """A statement whose hole is the `sorry` of that number, from 0, in a text."""
    start = -1
    for _ in range(number + 1):
        start = text.index("sorry", start + 1)
    place = HolePlace.TERM if term else HolePlace.TACTIC
    return Statement(Environment(header), text, (start, start + 5), place)


async def statuses(
    session: LanguageServerSession, state: ProofState, *tactics: str
) -> list[TacticStatus]:
    return [result.status for result in await session.apply(state, tactics)]


async def after(session: LanguageServerSession, state: ProofState, tactic: str) -> ProofState:
    """The state after a tactic that works."""
    (result,) = await session.apply(state, [tactic])
    assert result.state is not None, result.messages
    return result.state


async def test_each_tactic_of_a_batch_gets_its_own_result(session: LanguageServerSession) -> None:
    state = await session.start(hole(AND))
    results = await session.apply(state, ["exact h", "constructor", "exact ⟨h.2, h.1⟩", "exact h"])
    assert [result.status for result in results] == ["error", "open", "closed", "error"]
    assert results[0].messages[0].text.startswith("Type mismatch")
    assert str(results[0].messages[0].start) == "1:0"
    assert results[1].state is not None
    assert [goal.case for goal in results[1].state.goals] == ["left", "right"]
    assert results[2].state is not None
    assert results[2].state.tactics == ("exact ⟨h.2, h.1⟩",)


async def test_the_other_goals_of_a_state_stay(session: LanguageServerSession) -> None:
    split = await after(session, await session.start(hole(AND)), "constructor")
    first, second = await session.apply(split, ["exact h.2", "exact h.1"])
    assert first.state is not None and first.state.goals == split.goals[1:]
    assert second.status is TacticStatus.ERROR
    assert await statuses(session, first.state, "exact h.1", "skip") == ["closed", "open"]


async def test_a_batch_sees_what_each_tactic_alone_sees(session: LanguageServerSession) -> None:
    text = "theorem t (n m : Nat) (h : n = 0 ∨ n = m) : ∃ k, k = n := by\n  sorry\n"
    state = await after(session, await session.start(hole(text)), "cases h")
    tactics = ["cases n", "refine ⟨?_, ?_⟩", "exists m", "induction m", "rename_i h; rw [h]"]
    together = await session.apply(state, tactics)
    alone = [(await session.apply(state, [tactic]))[0] for tactic in tactics]
    assert [result.state for result in together] == [result.state for result in alone]


async def test_a_large_batch(session: LanguageServerSession) -> None:
    state = await session.start(hole(AND))
    failing = [f'fail "{number}"' for number in range(300)]
    results = await statuses(session, state, *failing, "constructor", *failing)
    assert results == ["error"] * 300 + ["open"] + ["error"] * 300


async def test_metavariables_are_not_shared(session: LanguageServerSession) -> None:
    state = await session.start(hole("theorem t : ∃ n : Nat, n = 3 := by\n  sorry"))
    state = await after(session, state, "refine ⟨?w, ?h⟩\nrotate_left")
    assert state.goals[0].has_metavariables
    results = await session.apply(state, ["exact (rfl : 4 = 4)", "exact (rfl : 3 = 3)", "rfl"])
    assert [result.status for result in results] == ["error", "closed", "closed"]


@pytest.mark.parametrize(
    "bad",
    [
        "exact", "exact (", "foo)", "", "-- nothing", "simp at", "/- open", "exact )(", "\tskip",
        "skip\nend\ntheorem x : True := by\n  trivial", "·", "exact h <;>", "\udc80", "first |",
        "skip\n)\nexample : True := by (\n  trivial", "theorem", "#eval 1", "by simp", "skip;;",
    ],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        (hole("theorem t : Nat.nothing = 1 := by\n  sorry\n"), "^1:12: Unknown constant"),
        (hole("theorem t : 1 = := by\n  sorry\n", header="open Nat\n"), "^2:15: unexpected token"),
        (hole("theorem t : 1 = 1 := by\n  rfl\n  sorry\n"), "No goals"),
        (hole(AND, header="import Nothing.Here\n"), "^1:0: unknown module prefix 'Nothing'"),
    ],
)
async def test_a_statement_that_does_not_elaborate_is_refused(
    session: LanguageServerSession, statement: Statement, reason: str
) -> None:
    with pytest.raises(DataError, match=reason):
        await session.start(statement)


async def test_headers_change_and_come_back(session: LanguageServerSession) -> None:
    one, two = "variable (r : Prop)\n", "variable (r : Prop)\ndef two := 2\n"
    imported = "import Init\nnamespace A\nvariable (r : Prop)\n"
    for header in (one, two, one, imported, two):
        state = await session.start(hole("theorem t : r → r := by sorry", header=header))
        name = "exact two" if header == two else "exact id"
        assert await statuses(session, state, name) == ["error" if header == two else "closed"]


@pytest.mark.parametrize(
    "header",
    ["@[simp]\n", "/-- What it says. -/\n", "open Nat in\n", "theorem a : True := by\n  trivial\n",
     "def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => f n\n"],
)  # fmt: skip
async def test_columns_of_a_header_are_kept(session: LanguageServerSession, header: str) -> None:
    state = await session.start(hole(AND, header=header))
    proof = "exact ⟨h.2, h.1⟩" if "a :" not in header else "have := a; exact ⟨h.2, h.1⟩"
    results = await statuses(session, state, proof, "exact (f 0 : Nat)")
    assert results == ["closed", "error"]


@pytest.mark.parametrize("case", HOLES, ids=[case["name"] for case in HOLES])
async def test_a_hole_anywhere(session: LanguageServerSession, case: dict[str, Any]) -> None:
    header = "variable (p q : Prop) (a b c : Nat)\n"
    term = case["place"] == "term"
    state = await session.start(hole(case["text"], number=case["number"], header=header, term=term))
    tactics = [case["proof"], "exact no.thing", "skip", "exact"]
    good, bad, idle, unparsed = await session.apply(state, tactics)
    assert (good.status, bad.status, unparsed.status) == ("closed", "error", "error")
    assert idle.state is not None and idle.state.goals == state.goals


async def test_who_runs_out_of_heartbeats_costs_itself_only(lean_command: LeanCommand) -> None:
    async with LanguageServerSession(lean_command, SessionLimits(heartbeats=2000)) as session:
        state = await session.start(hole(GROWING))
        tactics = ["constructor", GREEDY, "exact ⟨h.2, h.1⟩", GREEDY + " ", "exact h"]
        results = await statuses(session, state, *tactics)
        assert results == ["open", "timeout", "closed", "timeout", "error"]


async def test_who_hangs_costs_itself_only(lean_command: LeanCommand) -> None:
    async with LanguageServerSession(lean_command, SessionLimits(tactic_seconds=1)) as session:
        state = await session.start(hole(AND))
        results = await statuses(session, state, "constructor", ENDLESS, "exact ⟨h.2, h.1⟩")
        assert results == ["open", "timeout", "closed"]


async def test_a_killed_worker_is_replaced(lean_command: LeanCommand) -> None:
    async with LanguageServerSession(lean_command, SessionLimits(tactic_seconds=5)) as session:
        state = await session.start(hole(AND))
        for victim in (0, -1):
            os.kill((await live_processes(session, state))[victim], signal.SIGKILL)
            assert await statuses(session, state, "constructor", "exact h") == ["open", "error"]


async def live_processes(session: LanguageServerSession, state: ProofState) -> list[int]:
    """The server and its worker, up and idle."""
    await session.apply(state, ["skip"])
    server = session._server
    assert server is not None
    return [server.pid, *descendants(server.pid)]


async def test_a_cancelled_call_does_no_harm(lean_command: LeanCommand) -> None:
    async with LanguageServerSession(lean_command) as session:
        state = await session.start(hole(AND))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await session.apply(state, [ENDLESS])
        assert await statuses(session, state, "constructor", "exact h") == ["open", "error"]


async def test_calls_of_several_tasks_do_not_mix(session: LanguageServerSession) -> None:
    one = await session.start(hole(AND))
    two = await session.start(hole("theorem t (h : 1 = 2) : False := by\n  sorry\n"))
    found = await asyncio.gather(
        *(statuses(session, state, "constructor", "cases h") for state in (one, two) * 3)
    )
    assert found == [["open", "open"], ["error", "closed"]] * 3


async def test_a_closed_session_stays_closed(lean_command: LeanCommand) -> None:
    session = LanguageServerSession(lean_command)
    state = await session.start(hole(AND))
    work = asyncio.create_task(session.apply(state, [ENDLESS]))
    await asyncio.sleep(0.2)
    await session.close()
    await session.close()
    with pytest.raises(LeanCrashed):
        await work
    with pytest.raises(LeanCrashed, match="closed"):
        await session.start(hole(AND))
