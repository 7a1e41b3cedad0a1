"""Goals as structured values, read from and printed back to Lean's own display."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One line of a goal's context.

    Attributes:
        names: The names that share the line; inaccessible ones end in a dagger.
        type: The type as Lean prints it.
        value: The value of a let-bound hypothesis, else None.
    """

    names: tuple[str, ...]
    type: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal.

    Attributes:
        hypotheses: The context, oldest first.
        target: What is to be shown.
        case: The case name, if the goal has one.
    """

    hypotheses: tuple[Hypothesis, ...]
    target: str
    case: str | None = None
