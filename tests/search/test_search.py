"""The search over a scripted session: order, merging, limits, verification."""

from __future__ import annotations

import asyncio

import pytest

from leanmath.search.best_first import ProofSearch
from leanmath.search.frontier import Frontier, Strategy
from leanmath.search.limits import SearchLimits
from leanmath.search.outcome import FoundProof, OutcomeStatus, ProofOutcome
from leanmath.search.source import make_source, source_names
from tests.search.scripted import STATEMENT, ScriptedSession, ScriptedSource

WIDE = SearchLimits(seconds=5.0)


async def accept(proof: FoundProof) -> bool:
    return True


def run(
    session: ScriptedSession,
    source: ScriptedSource,
    limits: SearchLimits = WIDE,
    strategy: Strategy = Strategy.BEST_FIRST,
) -> tuple[ProofOutcome, ProofSearch]:
    search = ProofSearch(session, source, limits, accept, strategy)
    return asyncio.run(search.prove(STATEMENT)), search


def test_a_proof_carries_its_tactics_and_its_tree() -> None:
    session = ScriptedSession(["a"], {("a", "split"): ("b", "c"), ("b", "s"): (), ("c", "s"): ()})
    outcome, _ = run(session, ScriptedSource({"split": -1.0, "s": -1.0}))
    assert outcome.status is OutcomeStatus.PROVED and outcome.proof is not None
    assert outcome.proof.tactics == ("split", "s", "s")
    tree = outcome.proof.tree
    assert tree is not None and tree.tactic == "split"
    assert [(sub.goal.target, sub.tactic) for sub in tree.subproofs] == [("b", "s"), ("c", "s")]


def test_the_likelier_path_is_followed_first() -> None:
    script = {("a", "x"): ("x",), ("a", "y"): ("y",), ("x", "s"): (), ("y", "s"): ()}
    outcome, _ = run(ScriptedSession(["a"], script), ScriptedSource({"x": -2, "y": -1, "s": -1}))
    assert outcome.proof is not None and outcome.proof.tactics == ("y", "s")


def test_length_normalisation_prefers_long_paths_of_likely_steps() -> None:
    script = {("a", "deep"): ("b",), ("b", "deep"): ("c",), ("a", "wide"): ("d",)}
    source = ScriptedSource({"deep": -1.0, "wide": -1.5})
    for alpha, expected in ((0.0, ["b", "d", "c"]), (1.0, ["b", "c", "d"])):
        seen: list[str] = []
        limits = SearchLimits(seconds=5, alpha=alpha)
        search = ProofSearch(
            ScriptedSession(["a"], script),
            source,
            limits,
            accept,
            on_progress=lambda progress, seen=seen: seen.append(progress.state.goals[0].target),
        )
        asyncio.run(search.prove(STATEMENT))
        assert seen[1:] == expected


def test_a_proof_on_the_last_allowed_expansion_counts() -> None:
    script = {("a", "x"): ("b",), ("b", "s"): ()}
    source = ScriptedSource({"x": -1, "s": -1})
    outcome, _ = run(ScriptedSession(["a"], script), source, SearchLimits(max_expansions=2))
    assert outcome.status is OutcomeStatus.PROVED
    outcome, _ = run(ScriptedSession(["a"], script), source, SearchLimits(max_expansions=1))
    assert outcome.status is OutcomeStatus.GAVE_UP and "1 expansions" in outcome.reason


def test_a_better_path_updates_score_and_parent() -> None:
    script = {
        ("a", "bad"): ("m",),
        ("a", "good"): ("g",),
        ("g", "good"): ("m",),
        ("m", "on"): ("n",),
    }
    source = ScriptedSource({"bad": -5.0, "good": -1.0, "on": -1.0})
    _, search = run(ScriptedSession(["a"], script), source)
    assert search.tree is not None
    by_target = {node.state.goals[0].target: node for node in search.tree.nodes}
    assert by_target["m"].log_probability == pytest.approx(-2.0)
    assert by_target["m"].parent is not None
    assert by_target["m"].parent.source == by_target["g"].identity
    assert by_target["n"].log_probability == pytest.approx(-3.0)
    assert by_target["n"].depth == 3


def test_a_refused_proof_is_remembered_and_the_search_goes_on() -> None:
    script = {("a", "fake"): (), ("a", "x"): ("b",), ("b", "s"): ()}
    refused: list[tuple[str, ...]] = []

    async def verify(proof: FoundProof) -> bool:
        refused.append(proof.tactics)
        return proof.tactics != ("fake",)

    source = ScriptedSource({"fake": -0.1, "x": -1, "s": -1})
    search = ProofSearch(ScriptedSession(["a"], script), source, WIDE, verify)
    outcome = asyncio.run(search.prove(STATEMENT))
    assert outcome.proof is not None and outcome.proof.tactics == ("x", "s")
    assert outcome.counts.rejected == 1 and refused == [("fake",), ("x", "s")]


def test_a_goal_that_is_proved_once_is_not_proved_again() -> None:
    script = {
        ("a", "split"): ("b", "c"),
        ("b", "s"): (),
        ("b", "slow"): ("b2",),
        ("b2", "slow"): ("b3",),
    }
    source = ScriptedSource({"split": -1, "s": -1, "slow": -0.5})
    outcome, search = run(ScriptedSession(["a"], script), source)
    assert outcome.status is OutcomeStatus.GAVE_UP and search.tree is not None
    statuses = {len(node.state.goals): str(node.status) for node in search.tree.nodes[2:]}
    assert statuses[2] == "dropped"


def test_it_ends_when_everything_was_tried() -> None:
    outcome, _ = run(ScriptedSession(["a"], {}), ScriptedSource({"x": -1}))
    assert outcome.status is OutcomeStatus.GAVE_UP
    assert outcome.counts.expansions == 1 and outcome.counts.tactics == 1


def test_suggestions_beyond_the_width_are_tried_later() -> None:
    script = {("a", "t40"): ()}
    source = ScriptedSource({f"t{number}": -float(number) for number in range(1, 50)})
    limits = SearchLimits(width=8, opening=2)
    outcome, _ = run(ScriptedSession(["a"], script), source, limits)
    assert outcome.status is OutcomeStatus.PROVED and outcome.counts.expansions == 5


def test_time_is_bounded() -> None:
    session = ScriptedSession(["a"], {})
    outcome, _ = run(session, ScriptedSource({"hang": -1}), SearchLimits(seconds=0.05))
    assert outcome.status is OutcomeStatus.TIMED_OUT
    assert outcome.counts.seconds < 2


def test_a_crash_costs_its_batch_and_many_end_the_search() -> None:
    outcome, _ = run(ScriptedSession(["a"], {}), ScriptedSource({"crash": -1}))
    assert outcome.status is OutcomeStatus.GAVE_UP
    source = ScriptedSource({"x": -1}, **{f"g{n}": {"crash": -1.0} for n in range(9)})
    script = {("a", "x"): tuple(f"g{n}" for n in range(9))}
    assert run(ScriptedSession(["a"], script), source)[0].status is OutcomeStatus.GAVE_UP


def test_it_can_be_stopped() -> None:
    async def stopped() -> ProofOutcome:
        stop = asyncio.Event()
        session = ScriptedSession(["a"], {})
        search = ProofSearch(session, ScriptedSource({"hang": -1}), WIDE, accept, stop=stop)
        asyncio.get_running_loop().call_later(0.05, stop.set)
        return await search.prove(STATEMENT)

    outcome = asyncio.run(stopped())
    assert outcome.status is OutcomeStatus.GAVE_UP and outcome.reason == "stopped"


@pytest.mark.parametrize(
    ("strategy", "order"),
    [
        (Strategy.BEST_FIRST, [2, 1, 3]),
        (Strategy.BREADTH_FIRST, [1, 2, 3]),
        (Strategy.DEPTH_FIRST, [3, 2, 1]),
    ],
)
def test_the_policies_differ_in_order(strategy: Strategy, order: list[int]) -> None:
    frontier = Frontier(strategy, lambda: 0.0)
    for identity, score, depth in ((1, -2.0, 1), (2, -1.0, 2), (3, -3.0, 3)):
        frontier.push(identity, score, depth)
    assert [frontier.pop() for _ in range(3)] == order and frontier.pop() is None


def test_the_latest_priority_counts() -> None:
    frontier = Frontier(Strategy.BEST_FIRST, lambda: 0.0)
    frontier.push(1, -1.0, 0)
    frontier.push(2, -2.0, 0)
    frontier.push(1, -3.0, 0)
    frontier.discard(9)
    assert [frontier.pop(), frontier.pop(), frontier.pop()] == [2, 1, None]


def test_equal_seeds_make_equal_searches() -> None:
    script = {("a", f"t{n}"): (f"b{n}",) for n in range(6)}
    orders = []
    for seed in (1, 1, 2):
        session = ScriptedSession(["a"], script)
        source = ScriptedSource({f"t{n}": -1.0 for n in range(6)})
        _, search = run(session, source, SearchLimits(seed=seed, seconds=5))
        orders.append(session.applied)
        assert search.tree is not None and len(search.tree.nodes) == 7
    assert orders[0] == orders[1]


def test_the_builtin_source_is_registered() -> None:
    import leanmath.search.builtin  # noqa: F401

    assert "builtin" in source_names() and make_source("builtin") is not make_source("builtin")
