"""Probe documents: where tactics stand in them, and how messages are attributed."""

from __future__ import annotations

from leanmath.lean.goals import parse_goal
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.probing import Finding, batch_probe, read
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
    assert reading.observations[2].goals == (parse_goal("case k.refine_3\n⊢ p"),)


def test_a_limit_is_not_an_ordinary_failure() -> None:
    probe = batch_probe(STATE, ["simp", "rfl"])
    timeout = error(probe.attempts[0].first + 1, 8, "(deterministic) timeout at `whnf`")
    (observation, _) = read(probe, [timeout]).observations
    assert observation.finding is Finding.EXHAUSTED and observation.out_of_heartbeats
