"""What every conversation with a Lean offers, whichever Lean it is.

A session is a running Lean. Its states are immutable values: a `ProofState` remembers the text
it lives in and the tactics that lead to it, so that any session of the same Lean can replay it
after a crash. An empty goal list is *not* a proof; only `check` of the whole text is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from leanmath.lean.goals import Goal
from leanmath.lean.messages import Message, Position


@dataclass(frozen=True, slots=True)
class SessionLimits:
    """Limits of one session; each is finite.

    Attributes:
        tactic_seconds: Wall-clock limit for one tactic.
        check_seconds: Wall-clock limit for one check or one header.
        heartbeats: Lean's `maxHeartbeats` (in thousands of small allocations).
        memory_megabytes: Lean's own memory limit (`-M`).
    """

    tactic_seconds: float = 10.0
    check_seconds: float = 120.0
    heartbeats: int = 200_000
    memory_megabytes: int = 4096

    def arguments(self) -> list[str]:
        """The options of `lean` that put the limits into force inside the process."""
        return [f"-M{self.memory_megabytes}", f"-DmaxHeartbeats={self.heartbeats}"]


class HolePlace(StrEnum):
    """Where the `sorry` of a statement stands: as a tactic or as a term."""

    TACTIC = "tactic"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Environment:
    """Everything that precedes a statement in its file.

    Attributes:
        header: Source text from the start of the file: imports, options, open namespaces,
            sections with their variables, earlier declarations.
    """

    header: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A declaration with one hole that a proof shall fill.

    Attributes:
        environment: What precedes the declaration.
        text: Source of the declaration (one command), holes included.
        hole: Half-open range of the hole in `text`, in code points: the word `sorry`.
        place: Whether the hole stands for a tactic or for a term.
    """

    environment: Environment
    text: str
    hole: tuple[int, int]
    place: HolePlace


@dataclass(frozen=True, slots=True)
class ProofState:
    """The goals that are open at a hole after some tactics.

    Attributes:
        statement: The statement whose hole is being filled.
        tactics: The tactics so far, one a step; each acts on the first goal.
        goals: Open goals, the one that the next tactic acts on first. Empty means only that
            Lean shows no open goal: whether the proof holds is for `check` to say.
    """

    statement: Statement
    tactics: tuple[str, ...]
    goals: tuple[Goal, ...]


class TacticStatus(StrEnum):
    """What came of one tactic on one state."""

    OPEN = "open"
    """It ran and goals remain."""
    CLOSED = "closed"
    """It ran and no goal remains."""
    ERROR = "error"
    """Lean rejected it, or it used `sorry`."""
    TIMEOUT = "timeout"
    """It exceeded the heartbeats or the wall-clock limit."""


@dataclass(frozen=True, slots=True)
class TacticResult:
    """The outcome of one tactic.

    Attributes:
        tactic: The tactic as it was given.
        status: What came of it.
        state: The state after it (for `OPEN` and `CLOSED`), else None.
        messages: What Lean said about it; positions count from the tactic's own text.
        seconds: Lean's time for it; an equal share where a batch was measured as one.
    """

    tactic: str
    status: TacticStatus
    state: ProofState | None
    messages: tuple[Message, ...]
    seconds: float


class DeclarationStatus(StrEnum):
    """What became of one declaration of a checked text."""

    OK = "ok"
    ERROR = "error"
    SORRY = "sorry"
    AXIOMS = "axioms"
    """It rests on axioms beyond the three of classical Lean."""


@dataclass(frozen=True, slots=True)
class DeclarationReport:
    """One declaration of a checked text.

    Attributes:
        name: Full name; for an `example` or other nameless command, its keyword.
        kind: The keyword that introduced it (`theorem`, `def`, `instance`, `example`, ...).
        start: Where the declaration begins.
        status: What became of it.
        axioms: Every axiom that it rests on, sorted.
    """

    name: str
    kind: str
    start: Position
    status: DeclarationStatus
    axioms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a fresh elaboration of a whole text said.

    Attributes:
        messages: All messages in order of position.
        declarations: One report a declaration, in order of position.
        seconds: Wall-clock time.
    """

    messages: tuple[Message, ...]
    declarations: tuple[DeclarationReport, ...]
    seconds: float

    @property
    def ok(self) -> bool:
        """No error, and every declaration is free of sorry and of further axioms."""
        return not any(message.is_error for message in self.messages) and all(
            report.status is DeclarationStatus.OK for report in self.declarations
        )


class LeanSession(Protocol):
    """A conversation with one Lean. Every call has a time limit and ends in a result or an error.

    Raises (every method): LeanTimeout, LeanCrashed after one replacement of a dead process
    failed too, LeanUnavailable.
    """

    async def open(self, header: str) -> Environment:
        """Elaborate a header once, so that statements after it start quickly.

        Raises:
            DataError: This Lean lacks an import. Other errors are for `check` to report.
        """
        ...

    async def start(self, statement: Statement) -> ProofState:
        """The state at the hole of a statement, before any tactic.

        Raises:
            DataError: The statement itself does not elaborate, or there is no goal at the hole.
        """
        ...

    async def apply(self, state: ProofState, tactics: Sequence[str]) -> list[TacticResult]:
        """Try each tactic on the same state, independently; results in the same order.

        A tactic that fails in any way (does not parse, runs out of time or memory, kills Lean)
        costs itself only.
        """
        ...

    async def check(self, source: str) -> CheckResult:
        """Elaborate a whole text afresh, in a process that has seen nothing else."""
        ...

    async def close(self) -> None:
        """End the process; safe to call twice."""
        ...
