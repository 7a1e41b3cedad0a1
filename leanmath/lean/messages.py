"""Positions and messages as Lean reports them, whichever way they came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a message is, in Lean's own three levels."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source text, counted as Lean prints it.

    Attributes:
        line: Line number, from 1.
        column: Column in code points, from 0.
    """

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the elaborator or the kernel.

    Attributes:
        severity: Error, warning or information.
        text: The message without position and severity.
        start: Where it begins.
        end: Where it ends, if Lean said so.
    """

    severity: Severity
    text: str
    start: Position
    end: Position | None = None

    @property
    def is_error(self) -> bool:
        """Whether this message alone makes the file fail."""
        return self.severity is Severity.ERROR
