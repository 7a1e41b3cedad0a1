"""How tactics are written in place of a hole.

A state's tactics act on the first goal, one after the other. `render_script` writes exactly that
wherever the hole stands: in a bullet, after `<;>`, in a one-line `by` or as a term. The result is
what a session elaborates, so it is also what a finished proof has to be checked with; it is made
to be right everywhere, not to be pretty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leanmath.lean.session import HolePlace, Statement

STEP = "  "


def render_script(statement: Statement, tactics: Sequence[str]) -> str:
    """The declaration with its hole filled by tactics, each acting on the first open goal.

    Args:
        statement: The declaration and its hole.
        tactics: One tactic (or several, on lines of their own) a step; at least one.

    Returns:
        The text of the declaration; other holes stay as they are.
    """
    lines: list[str] = []
    for tactic in tactics:
        lines += focused(tactic)
    return fill_hole(statement, lines)


def fill_hole(statement: Statement, lines: Iterable[str]) -> str:
    """The declaration with its hole filled by the lines of one tactic block.

    The brackets free the block from the column at which the hole stands, and what follows the
    hole keeps its column; the bullet keeps the block to the goal that the hole had.
    """
    start, end = statement.hole
    column = end - statement.text.rfind("\n", 0, end) - 1
    opening = ["(by", ""] if statement.place is HolePlace.TERM else ["(", STEP + "·"]
    block = "\n".join([*opening, *indented(lines, 2), " " * (column - 1) + ")"])
    return statement.text[:start] + block + statement.text[end:]


def first_filled_line(statement: Statement) -> int:
    """The line of the declaration, from 0, on which the lines that fill its hole begin."""
    return statement.text.count("\n", 0, statement.hole[0]) + 2


def focused(tactic: str) -> list[str]:
    """Lines that run a tactic on the first goal only."""
    return ["focus (", *indented(tactic_lines(tactic)), STEP + ")"]


def tactic_lines(tactic: str) -> list[str]:
    """The lines of a tactic, without line breaks around it."""
    return tactic.replace("\r\n", "\n").strip("\n").split("\n")


def indented(lines: Iterable[str], steps: int = 1) -> list[str]:
    """The lines, each moved to the right by the same amount."""
    return [STEP * steps + line for line in lines]
