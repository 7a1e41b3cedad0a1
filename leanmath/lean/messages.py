"""Positions and messages as Lean reports them, whichever way they came."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_SORRY = re.compile(r"declaration uses ['`]sorry['`]")


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

    @property
    def warns_of_sorry(self) -> bool:
        """Whether Lean says that a declaration uses sorry, in any version's spelling."""
        return self.severity is Severity.WARNING and _SORRY.search(self.text) is not None


_LSP_SEVERITIES = {1: Severity.ERROR, 2: Severity.WARNING}


def message_from_diagnostic(diagnostic: Mapping[str, Any], lines: Sequence[str]) -> Message:
    """A message from a diagnostic of the language server.

    Args:
        diagnostic: The diagnostic, its range counted from 0 and in UTF-16 units.
        lines: The lines of the document that it is about.
    """
    span = diagnostic["range"]
    return Message(
        severity=_LSP_SEVERITIES.get(diagnostic.get("severity", 1), Severity.INFORMATION),
        text=diagnostic["message"],
        start=position_from_lsp(span["start"], lines),
        end=position_from_lsp(span["end"], lines),
    )


def position_from_lsp(position: Mapping[str, int], lines: Sequence[str]) -> Position:
    """A position in code points from the language server's line and UTF-16 units."""
    number = position["line"]
    line = lines[number] if 0 <= number < len(lines) else ""
    return Position(number + 1, code_points(line, position["character"]))


def code_points(line: str, units: int) -> int:
    """How many code points of a line fill that many UTF-16 units."""
    if line.isascii():
        return min(units, len(line))
    return len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def message_from_json(record: Mapping[str, Any]) -> Message:
    """A message from one line that `lean --json` prints."""
    start, end = record["pos"], record.get("endPos")
    return Message(
        severity=Severity(record["severity"]),
        text=record["data"],
        start=Position(start["line"], start["column"]),
        end=None if end is None else Position(end["line"], end["column"]),
    )
