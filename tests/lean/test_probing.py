"""Probe documents: where tactics stand in them, and how messages are attributed."""

from __future__ import annotations

from leanmath.lean.goals import parse_goal
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.probing import Finding, batch_probe, copy_goals, read, with_copying
from leanmath.lean.scripts import render_script
from leanmath.lean.session import Environment, HolePlace, ProofState, Statement

TEXT = "theorem a : p := by\n  constructor <;> sorry; skip\n"
HOLE = (TEXT.index("sorry"), TEXT.index("sorry") + 5)
STATEMENT = Statement(Environment(""), TEXT, HOLE, HolePlace.TACTIC)
STATE = ProofState(STATEMENT, ("intro x\nintro y",), (parse_goal("case k\n⊢ p"), parse_goal("⊢ q")))


def error(line: int, column: int, text: str = "wrong") -> Message:
    return Message(Severity.ERROR, text, Position(line, column))


def information(line: int, text: str) -> Message:
    return Message(Severity.INFORMATION, text, Position(line, 0))


def test_a_script_keeps_the_column_of_what_follows_the_hole() -> None:
    script = render_script(STATEMENT, ["intro x", "cases x with\n| a => rfl"])
    assert (
        script.splitlines()[-1] == " " * (TEXT.index("; skip") - TEXT.index("\n") - 2) + "); skip"
    )
    assert "    focus (\n      cases x with\n      | a => rfl\n      )\n" in script


def test_a_term_hole_becomes_a_block() -> None:
    statement = Statement(Environment(""), "theorem a : p := sorry", (17, 22), HolePlace.TERM)
    assert render_script(statement, ["rfl"]).startswith("theorem a : p := (by\n")


def test_attempts_know_their_lines() -> None:
    probe = batch_probe(STATE, ["rfl", "intro z\nrfl"])
    lines = probe.text.split("\n")
    first, second = probe.attempts
    assert lines[first.first] == " " * 8 + "rfl"
    assert lines[second.first : second.last] == [" " * 8 + "intro z", " " * 8 + "rfl"]
    assert all(lines[attempt.mark].strip() == "trace_state" for attempt in probe.attempts)
    assert lines[probe.begin].strip() == 'trace "the hole"'
    assert lines[probe.end].strip() == 'trace "everything ran"'


def test_messages_go_to_the_tactic_on_whose_lines_they_are() -> None:
    probe = batch_probe(STATE, ["rfl", "intro z\nrfl", "skip", "simp"])
    one, two, three, _ = probe.attempts
    reading = read(
        probe,
        [
            information(probe.begin + 1, "the hole"),
            information(one.mark + 1, ""),
            error(two.first + 2, 10),
            information(two.mark + 1, ""),
            information(three.mark + 1, "case k.refine_3\n⊢ p"),
            error(1, 0, "elsewhere"),
        ],
    )
    findings = [observation.finding for observation in reading.observations]
    assert findings == [Finding.RAN, Finding.FAILED, Finding.RAN, Finding.UNSEEN]
    assert reading.observations[1].messages[0].start == Position(2, 2)
    assert [message.text for message in reading.elsewhere] == ["elsewhere"]
    assert (reading.runs, reading.whole) == (1, False)
    assert copy_goals(reading.observations[2].goals, STATE, 3) == STATE.goals


def test_case_names_lose_the_copy_only() -> None:
    def renamed(case: str, parent: str | None) -> str | None:
        state = ProofState(STATEMENT, (), (parse_goal(f"case {parent}\n⊢ p" if parent else "⊢ p"),))
        return copy_goals([parse_goal(f"case {case}\n⊢ p")], state, 2)[0].case

    assert renamed("refine_2.left", None) == "left"
    assert renamed("refine_2", None) is None
    assert renamed("refine_2.refine_2", None) == "refine_2"
    assert renamed("k.refine_2.left", "k") == "k.left"
    assert renamed("k.refine_2✝", "k✝") == "k✝"
    assert renamed("refine_21", None) == "refine_21"
    assert renamed("h", "k") == "h"


def test_goals_that_name_metavariables_of_a_copy() -> None:
    for parent, shown, expected in [
        ("case k\n⊢ p", "case k.refine_2.h\nx : q ?k.refine_2.w\n⊢ ?k.refine_2.w = 1", "k.h"),
        ("⊢ p", "case refine_2.h\nx : q ?refine_2.w\n⊢ ?refine_2.w = 1", "h"),
    ]:
        state = ProofState(STATEMENT, (), (parse_goal(parent),))
        (goal,) = copy_goals([parse_goal(shown)], state, 2)
        name = "?" + expected.replace("h", "w")
        assert str(goal) == f"case {expected}\nx : q {name}\n⊢ {name} = 1"


def test_a_limit_is_not_an_ordinary_failure() -> None:
    probe = batch_probe(STATE, ["simp", "rfl"])
    timeout = error(probe.attempts[0].first + 1, 8, "(deterministic) timeout at `whnf`")
    (observation, _) = read(probe, [timeout]).observations
    assert observation.finding is Finding.EXHAUSTED and observation.out_of_heartbeats


def test_the_definition_for_copies_takes_no_line() -> None:
    header = "import Init\n\nopen Nat"
    assert with_copying(header).startswith("import Init namespace LeanMath")
    assert with_copying(header).count("\n") == header.count("\n") + 1
