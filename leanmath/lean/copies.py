"""Copies of a goal, one for each tactic of a batch, and the names that goals have in them.

A definition in the document turns one goal into several of the same type. Lean names the copies
`refine_1`, `refine_2` and so on below the case of the original; what a tactic leaves of a copy,
and says about it, gets the original's name back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from leanmath.lean.goals import Goal
from leanmath.lean.lexing import imports_end
from leanmath.lean.messages import Message
from leanmath.lean.session import ProofState

# Library search passes over names with an underscore in front.
_COPY = "LeanMath._firstOf"
_DEFINITION = "namespace LeanMath def _firstOf.{u} {α : Sort u} (a _b : α) : α := a end LeanMath\n"
_MARKS = "✝⁰¹²³⁴⁵⁶⁷⁸⁹"


def with_copying(header: str) -> str:
    """A header to which the definition that copies goals is added, on a line of its own.

    It stands right after the imports, so nothing that the header declares can change it. What
    follows keeps its columns, which Lean's grammar looks at.
    """
    end = imports_end(header)
    text = header[:end] + ("\n" if end else "") + _DEFINITION + header[end:]
    return text if text.endswith("\n") else text + "\n"


def copying_term(copies: int) -> str:
    """A term whose holes are that many copies of the goal; for `refine`."""
    return f"({_COPY} ?_ " * (copies - 1) + "?_" + ")" * (copies - 1)


@dataclass(frozen=True, slots=True)
class CopyNames:
    """The names in one copy of a state's first goal.

    Attributes:
        original: The case of the original, without the mark of an inaccessible name, or "".
        copied: What the copy has in its place.
    """

    original: str
    copied: str

    @classmethod
    def of(cls, state: ProofState, copy: int) -> CopyNames:
        """The names in that copy, counted from 1."""
        original = (state.goals[0].case or "").rstrip(_MARKS)
        return cls(original, f"{original}.refine_{copy}" if original else f"refine_{copy}")

    def goals(self, goals: Sequence[Goal]) -> tuple[Goal, ...]:
        """Goals left of the copy, as they would be left of the original."""
        return tuple(self._goal(goal) for goal in goals)

    def messages(self, messages: Sequence[Message]) -> tuple[Message, ...]:
        """Messages about the copy, as they would be about the original."""
        return tuple(replace(message, text=self._text(message.text)) for message in messages)

    def _goal(self, goal: Goal) -> Goal:
        hypotheses = tuple(
            replace(h, type=self._term(h.type), value=h.value and self._term(h.value))
            for h in goal.hypotheses
        )
        case = goal.case and self._case(goal.case)
        return replace(goal, hypotheses=hypotheses, target=self._term(goal.target), case=case)

    def _case(self, case: str) -> str | None:
        if not re.match(re.escape(self.copied) + r"(?![\w'])", case):
            return case
        rest = case.removeprefix(self.copied)
        return (self.original + rest if self.original else rest.removeprefix(".")) or None

    def _term(self, text: str) -> str:
        """Metavariables bear the names of the cases that they are."""
        if "?" not in text:
            return text
        if self.original:
            return re.sub(rf"\?{re.escape(self.copied)}(?![\w'])", f"?{self.original}", text)
        return text.replace(f"?{self.copied}.", "?")

    def _text(self, text: str) -> str:
        if self.copied not in text:
            return text
        return re.sub(r"(?m)^case (\S+)\n", self._case_line, self._term(text))

    def _case_line(self, line: re.Match[str]) -> str:
        case = self._case(line.group(1))
        return "" if case is None else f"case {case}\n"
