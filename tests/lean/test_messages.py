"""Positions and messages from the language server and from `lean --json`."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leanmath.lean.messages import (
    Message,
    Position,
    Severity,
    code_points,
    message_from_diagnostic,
    message_from_json,
)


def utf16_units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def test_a_diagnostic_counts_utf16_units_from_zero() -> None:
    diagnostic = {
        "severity": 2,
        "message": "look",
        "range": {"start": {"line": 1, "character": 3}, "end": {"line": 1, "character": 4}},
    }
    assert message_from_diagnostic(diagnostic, ["", "𝔸 x y"]) == Message(
        Severity.WARNING, "look", Position(2, 2), Position(2, 3)
    )


def test_a_diagnostic_past_the_end_is_kept() -> None:
    span = {"line": 9, "character": 7}
    diagnostic = {"message": "end", "range": {"start": span, "end": span}}
    message = message_from_diagnostic(diagnostic, ["one"])
    assert message.is_error and message.start == Position(10, 0)


def test_a_line_of_json() -> None:
    record = {"severity": "information", "data": "x", "pos": {"line": 3, "column": 1}}
    assert message_from_json(record) == Message(Severity.INFORMATION, "x", Position(3, 1))


@given(st.text(alphabet="aβ𝔸e\u0301", max_size=10), st.integers(0, 10))
def test_units_and_code_points_are_inverse(line: str, column: int) -> None:
    column = min(column, len(line))
    assert code_points(line, utf16_units(line[:column])) == column
