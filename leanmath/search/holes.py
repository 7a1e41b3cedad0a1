"""The holes of a Lean file: each `sorry`, the declaration it is in, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from leanmath.errors import DataError
from leanmath.lean.session import Environment, HolePlace, Statement
from leanmath.lean.source import Declaration, SourceFile
from leanmath.lean.tokens import Token, TokenKind, tokens

# A `sorry` after one of these is a tactic, after any other word or symbol a term, unless it
# begins its line: a line of a tactic block follows a complete tactic.
_BEFORE_TACTIC = frozenset({"by", ";", "<;>", "·", "try", "repeat", "all_goals", "any_goals"})
_BEFORE_TERM = frozenset(
    [
        ":=",
        "=>",
        "(",
        "⟨",
        ",",
        "[",
        "{",
        "exact",
        "refine",
        "apply",
        "show",
        "from",
        "fun",
        "have",
        "let",
        "suffices",
        "then",
        "else",
        "return",
        "pure",
        "rw",
        "simp",
        "at",
        "with",
        "using",
        "|",
        "<|",
        "$",
        "▸",
        "+",
        "-",
        "*",
        "/",
        "=",
        "∧",
        "∨",
        "→",
        "↔",
        "¬",
        ":",
        "←",
        "!",
    ]
)


@dataclass(frozen=True, slots=True)
class Hole:
    """One `sorry`.

    Attributes:
        declaration: Index of its declaration in the file.
        span: Half-open range of the word in the file's original text.
        label: What to call it: the declaration's name, numbered if it has several holes.
    """

    declaration: int
    span: tuple[int, int]
    label: str


def find_holes(source: SourceFile, theorems: Iterable[str] = ()) -> list[Hole]:
    """The holes of a file in order, or those of some of its declarations.

    Args:
        source: The file.
        theorems: Names of declarations, full or without their namespaces; none means all.

    Raises:
        DataError: There is no declaration of such a name.
    """
    wanted = _wanted(source, list(theorems))
    return [
        Hole(index, span, _label(source, declaration, number))
        for index, declaration in enumerate(source.declarations)
        if wanted is None or index in wanted
        for number, span in enumerate(declaration.holes)
    ]


def _wanted(source: SourceFile, theorems: list[str]) -> set[int] | None:
    if not theorems:
        return None
    found = set()
    for theorem in theorems:
        indices = [i for i, item in enumerate(source.declarations) if _answers(item, theorem)]
        if not indices:
            names = [item.name for item in source.declarations if item.name]
            known = ", ".join(names[:10]) + (", ..." if len(names) > 10 else "") or "none"
            raise DataError(f"there is no declaration named {theorem} (there are: {known})")
        found.update(indices)
    return found


def _answers(declaration: Declaration, theorem: str) -> bool:
    name = declaration.name or ""
    return name == theorem or name.endswith(f".{theorem}")


def _label(source: SourceFile, declaration: Declaration, number: int) -> str:
    line = source.position(declaration.keyword).line
    name = declaration.name or f"{declaration.kind} at line {line}"
    return f"{name} #{number + 1}" if len(declaration.holes) > 1 else name


def likely_places(text: str, hole: tuple[int, int]) -> tuple[HolePlace, HolePlace]:
    """Where a hole stands by the look of the text before it: the likelier place first.

    Only Lean's parser knows; the caller tries the second place if the first does not parse.
    """
    before = [token for token in tokens(text[: hole[0]]) if token.kind is not TokenKind.COMMENT]
    tactic_first = (HolePlace.TACTIC, HolePlace.TERM)
    term_first = (HolePlace.TERM, HolePlace.TACTIC)
    if not before:
        return term_first
    last = before[-1]
    fresh_line = "\n" in text[last.end : hole[0]]
    if last.text in _BEFORE_TACTIC:
        return tactic_first
    if last.text == "=>":
        return tactic_first if _in_alternatives(before) else term_first
    if last.text in _BEFORE_TERM or not fresh_line:
        return term_first
    return tactic_first


def _in_alternatives(before: list[Token]) -> bool:
    """Whether the last `=>` belongs to `induction ... with` or its like, not to a `fun`."""
    for token in reversed(before[:-1]):
        if token.text in ("fun", "λ", "match"):
            return False
        if token.text in ("induction", "cases", "next", "case", "fun_induction", "fun_cases"):
            return True
    return False


def statement_at(
    text: str, span: tuple[int, int], enclosing: tuple[int, int], place: HolePlace
) -> Statement:
    """The statement of a hole for a Lean session: what precedes its command, and the command."""
    start, end = enclosing
    return Statement(
        environment=Environment(text[:start]),
        text=text[start:end],
        hole=(span[0] - start, span[1] - start),
        place=place,
    )
