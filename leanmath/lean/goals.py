"""Goals as structured values, read from and printed back to Lean's own display.

Printing what was parsed gives the same text again, line breaks included. Types stay text: they
are Lean's own rendering and are not parsed further.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_NAMES = re.compile(r"((?:«[^»]*»|[^\s«:])+(?: (?:«[^»]*»|[^\s«:])+)*) :(?=\s|\Z)")
_TARGET = re.compile(r"(⊢|\|) ")
_TOKEN = re.compile(r":=|[()\[\]{}⟨⟩]|\b(?:let|have|letI|haveI|let_fun)\b")
_METAVARIABLE = re.compile(r"(?<![\w?'!✝.])\?[\w«]")


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One line of a goal's context.

    Attributes:
        names: The names that share the line; inaccessible ones end in a dagger.
        type: The type as Lean prints it; long ones have line breaks.
        value: The value of a let-bound hypothesis, else None.
        type_on_new_line: Lean began the type on a line of its own (layout only).
        value_on_new_line: Lean began the value on a line of its own (layout only).
    """

    names: tuple[str, ...]
    type: str
    value: str | None = None
    type_on_new_line: bool = field(default=False, compare=False, repr=False)
    value_on_new_line: bool = field(default=False, compare=False, repr=False)

    def __str__(self) -> str:
        if not self.names:
            return self.type
        text = f"{' '.join(self.names)} :{_lead(self.type_on_new_line)}{self.type}"
        if self.value is not None:
            text += f" :={_lead(self.value_on_new_line)}{self.value}"
        return text


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal.

    Attributes:
        hypotheses: The context, oldest first.
        target: What is to be shown.
        case: The case name, if the goal has one.
        turnstile: The sign before the target: `⊢`, or `|` inside `conv`.
    """

    hypotheses: tuple[Hypothesis, ...]
    target: str
    case: str | None = None
    turnstile: str = "⊢"

    def __str__(self) -> str:
        lines = [] if self.case is None else [f"case {self.case}"]
        lines += [str(hypothesis) for hypothesis in self.hypotheses]
        return "\n".join([*lines, f"{self.turnstile} {self.target}"])

    @property
    def has_metavariables(self) -> bool:
        """Whether a metavariable such as `?w` shows anywhere in the goal."""
        texts = [self.target]
        for hypothesis in self.hypotheses:
            texts += [hypothesis.type, hypothesis.value or ""]
        return any(_METAVARIABLE.search(text) for text in texts)


def parse_goals(text: str) -> tuple[Goal, ...]:
    """Read goals from Lean's display: blocks parted by blank lines; "no goals" gives none.

    Displays that Lean has joined line to line, without a blank line between, are parted as well.
    """
    if not text.strip() or text.strip() == "no goals":
        return ()
    blocks: list[list[str]] = [[]]
    after_target = False
    for line in text.split("\n"):
        if blocks[-1] and (not line or (after_target and not line.startswith(" "))):
            blocks.append([])
            after_target = False
        if line:
            blocks[-1].append(line)
        after_target = after_target or _TARGET.match(line) is not None
    return tuple(parse_goal("\n".join(block)) for block in blocks if block)


def print_goals(goals: Iterable[Goal]) -> str:
    """The text that `parse_goals` reads as these goals."""
    return "\n\n".join(str(goal) for goal in goals)


def parse_goal(text: str) -> Goal:
    """Read one goal. A text without a turnstile is taken as a bare target."""
    lines = text.split("\n")
    case = None
    if lines[0].startswith("case ") and len(lines) > 1:
        case = lines.pop(0).removeprefix("case ")
    for number, line in enumerate(lines):
        if turnstile := _TARGET.match(line):
            rest = [line[turnstile.end() :], *lines[number + 1 :]]
            context = tuple(_hypothesis(entry) for entry in _entries(lines[:number]))
            return Goal(context, "\n".join(rest), case, turnstile.group(1))
    return Goal((), "\n".join(lines), case)


def _entries(lines: list[str]) -> list[str]:
    """Join the continuation lines of a context, which are indented, to their first line."""
    entries: list[str] = []
    for line in lines:
        if entries and not _NAMES.match(line):
            entries[-1] += "\n" + line
        else:
            entries.append(line)
    return entries


def _hypothesis(entry: str) -> Hypothesis:
    head = _NAMES.match(entry)
    if head is None:
        return Hypothesis((), entry)
    names = tuple(re.findall(r"(?:«[^»]*»|[^\s«])+", head.group(1)))
    type_text, value_text = _split_value(entry[head.end() :])
    type_, type_broken = _unlead(type_text)
    if value_text is None:
        return Hypothesis(names, type_, None, type_broken)
    value, value_broken = _unlead(value_text)
    return Hypothesis(names, type_, value, type_broken, value_broken)


def _split_value(text: str) -> tuple[str, str | None]:
    """Part `T := v` at the `:=` that belongs to no bracket and to no `let` inside the type."""
    depth = binders = 0
    for token in _TOKEN.finditer(text):
        sign = token.group()
        if sign in "([{⟨":
            depth += 1
        elif sign in ")]}⟩":
            depth -= 1
        elif depth == 0 and sign != ":=":
            binders += 1
        elif depth == 0 and binders:
            binders -= 1
        elif depth == 0 and text[token.start() - 1] == " " and _breaks(text, token.end()):
            return text[: token.start() - 1], text[token.end() :]
    return text, None


def _breaks(text: str, position: int) -> bool:
    return text.startswith((" ", "\n  "), position)


def _lead(on_new_line: bool) -> str:
    return "\n  " if on_new_line else " "


def _unlead(text: str) -> tuple[str, bool]:
    """Take off the space, or the line break and indentation, that follows a colon."""
    if text.startswith("\n  "):
        return text[3:], True
    return text[1:], False
