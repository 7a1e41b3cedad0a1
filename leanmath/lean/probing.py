"""Documents that try a batch of tactics on one state, and what Lean's messages say about them.

The state's tactics run once; then the first goal is copied, and each tactic runs on a copy of its
own. A tactic has run only if the `trace_state` after it reports, and a document is whole only if
the one at its end reports: silence is never taken for success. What is read here guides a search
and is no proof; a closed goal is tried once more by itself, without any of this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from leanmath.lean.copies import copying_term
from leanmath.lean.goals import Goal, parse_goals
from leanmath.lean.messages import Message, Position, Severity
from leanmath.lean.scripts import fill_hole, first_filled_line, focused, indented, tactic_lines
from leanmath.lean.session import ProofState, Statement

# How far tactics are indented in a document.
_COLUMN = 8
_BEGIN = "the hole"
_END = "everything ran"
_EXHAUSTED = re.compile(r"\(deterministic\) timeout|maximum recursion depth has been reached")
_HEARTBEATS = "(deterministic) timeout"
_PARSE_ERROR = re.compile(
    r"(?:unexpected |expected |unknown |unterminated |missing |invalid |tabs are not|<input>)"
)


class Finding(Enum):
    """What a document shows of one tactic."""

    RAN = auto()
    FAILED = auto()
    EXHAUSTED = auto()
    """It met a limit, perhaps because of the tactics before it."""
    UNSEEN = auto()


@dataclass(frozen=True, slots=True)
class Attempt:
    """Where one tactic stands in a document, in lines of the document's tail from 0.

    Attributes:
        tactic: The tactic as it was given.
        first: The line on which it begins.
        last: The line of the bracket that closes it.
        mark: The line whose message shows that it ran.
    """

    tactic: str
    first: int
    last: int
    mark: int


@dataclass(frozen=True, slots=True)
class Probe:
    """A document's tail that tries tactics.

    Attributes:
        text: The declaration with the hole filled.
        attempts: The tactics in it.
        begin: The line whose message shows that the hole was reached.
        end: The line whose message shows that everything ran.
    """

    text: str
    attempts: tuple[Attempt, ...]
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Observation:
    """What a document shows of one tactic, with the goals it left if it ran."""

    finding: Finding
    goals: tuple[Goal, ...]
    messages: tuple[Message, ...]

    @property
    def out_of_heartbeats(self) -> bool:
        """Whether the heartbeats ran out, which those of other tactics may have done."""
        return any(_HEARTBEATS in message.text for message in self.messages)

    @property
    def unparsed(self) -> bool:
        """Whether Lean's parser stumbled here."""
        return any(map(is_parse_error, self.messages))


@dataclass(frozen=True, slots=True)
class Reading:
    """What the messages about a probe say.

    Attributes:
        observations: One a tactic.
        runs: How often the hole was reached: more than once after `<;>`, say.
        whole: Whether the document did not break off.
        goals: The goals at the hole if no tactics were tried, those of all runs together.
        elsewhere: Errors outside the tactics.
    """

    observations: tuple[Observation, ...]
    runs: int
    whole: bool
    goals: tuple[Goal, ...]
    elsewhere: tuple[Message, ...]


def goal_probe(statement: Statement) -> Probe:
    """A probe without tactics: its first mark shows the goals at the hole."""
    text = fill_hole(statement, ["trace_state", "all_goals sorry"])
    return Probe(text, (), first_filled_line(statement), first_filled_line(statement) + 1)


def batch_probe(state: ProofState, tactics: Sequence[str]) -> Probe:
    """A probe that tries each tactic on a copy of the first goal.

    The first goal must have no metavariables, which its copies would share.
    """
    blocks = [[*_block("· (", tactic), "  trace_state", "  all_goals sorry"] for tactic in tactics]
    return _assemble(state, _replay(state, len(tactics)), blocks, tactics)


def single_probe(state: ProofState, tactic: str) -> Probe:
    """A probe that tries one tactic; its mark shows all goals of the new state."""
    block = [*_block("focus (", tactic), "trace_state"]
    return _assemble(state, _replay(state, 1), [block], [tactic])


def closing_script(state: ProofState, tactics: Sequence[str]) -> str:
    """The declaration with each of the tactics finishing the state, and nothing else."""
    lines = _replay(state, len(tactics))
    for tactic in tactics:
        lines += _block("· (", tactic)
    return fill_hole(state.statement, lines)


def _block(opening: str, tactic: str) -> list[str]:
    return [opening, *indented(tactic_lines(tactic), 2), "  )"]


def _replay(state: ProofState, copies: int) -> list[str]:
    lines = [line for tactic in state.tactics for line in focused(tactic)]
    if copies > 1:
        lines.append(f"refine {copying_term(copies)}")
    return lines


def _assemble(
    state: ProofState, lines: list[str], blocks: list[list[str]], tactics: Sequence[str]
) -> Probe:
    """Put the blocks, which end with their marks, after the lines; note where they stand."""
    offset = first_filled_line(state.statement)
    lines.insert(0, f'trace "{_BEGIN}"')
    attempts = []
    for tactic, block in zip(tactics, blocks, strict=True):
        first = offset + len(lines) + 1
        last = first + len(tactic_lines(tactic))
        attempts.append(Attempt(tactic, first, last, last + 1))
        lines += block
    lines += ["all_goals sorry", f'trace "{_END}"']
    end = offset + len(lines) - 1
    return Probe(fill_hole(state.statement, lines), tuple(attempts), offset, end)


def read(probe: Probe, messages: Sequence[Message]) -> Reading:
    """Attribute the messages about a probe's text to its tactics."""
    lines = probe.text.split("\n")
    by_line: dict[int, list[Message]] = {}
    for message in messages:
        by_line.setdefault(message.start.line - 1, []).append(message)
    seen = {probe.begin, probe.end}
    for attempt in probe.attempts:
        seen.update(range(attempt.first - 1, attempt.mark + 1))
    elsewhere = [m for n, group in by_line.items() if n not in seen for m in group if m.is_error]
    begins, ends = _marks(by_line, probe.begin), _marks(by_line, probe.end)
    return Reading(
        tuple(_observe(attempt, by_line, lines) for attempt in probe.attempts),
        sum(mark.text.count(_BEGIN) for mark in begins),
        any(_END in mark.text for mark in ends),
        () if probe.attempts else tuple(g for mark in begins for g in parse_goals(mark.text)),
        tuple(elsewhere),
    )


def is_parse_error(message: Message) -> bool:
    """Whether Lean's parser, not its elaborator, has raised this, as far as the words tell."""
    return _PARSE_ERROR.match(message.text) is not None


def _observe(attempt: Attempt, by_line: dict[int, list[Message]], lines: list[str]) -> Observation:
    region = range(attempt.first, attempt.last + 1)
    messages = [message for number in region for message in by_line.get(number, ())]
    messages = messages or by_line.get(attempt.first - 1, [])
    own = tuple(_relative(message, attempt, lines) for message in messages)
    errors = [message for message in messages if message.is_error]
    marks = _marks(by_line, attempt.mark)
    if any(_EXHAUSTED.search(message.text) for message in errors):
        return Observation(Finding.EXHAUSTED, (), own)
    if errors:
        return Observation(Finding.FAILED, (), own)
    if not marks:
        return Observation(Finding.UNSEEN, (), own)
    goals = tuple(goal for mark in marks for goal in parse_goals(mark.text))
    return Observation(Finding.RAN, goals, own)


def _marks(by_line: dict[int, list[Message]], line: int) -> list[Message]:
    return [m for m in by_line.get(line, ()) if m.severity is Severity.INFORMATION]


def _relative(message: Message, attempt: Attempt, lines: list[str]) -> Message:
    """A message whose positions count from the beginning of the tactic's own text."""

    def moved(position: Position) -> Position:
        line = min(max(position.line - 1, attempt.first), attempt.last - 1)
        inside = position.line - 1 == line
        column = position.column if inside else len(lines[line])
        return Position(line - attempt.first + 1, max(column - _COLUMN, 0))

    end = None if message.end is None else moved(message.end)
    return replace(message, start=moved(message.start), end=end)
