"""Terms as Lean prints them, read back into their structure.

The reader knows Lean's usual operators and binders. It never fails: what it does not understand
(a user's own notation, say) becomes one opaque term with its text. It does not know types, and
its result is a guide for choosing tactics, not a basis for any claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class TermKind(StrEnum):
    """What a term is at its top."""

    NAME = "name"
    NUMERAL = "numeral"
    LITERAL = "literal"
    APPLICATION = "application"
    OPERATOR = "operator"
    BINDER = "binder"
    CONDITIONAL = "conditional"
    MATCH = "match"
    LIST = "list"
    TUPLE = "tuple"
    OPAQUE = "opaque"


@dataclass(frozen=True, slots=True)
class Binder:
    """One group of bound names.

    Attributes:
        names: The names bound together.
        type: Their type as printed, or None where Lean left it out.
        bracket: `(`, `{`, `[`, `⦃`, or empty for bare names.
    """

    names: tuple[str, ...]
    type: str | None
    bracket: str


@dataclass(frozen=True, slots=True)
class Term:
    """A term and its parts.

    Attributes:
        kind: What it is at its top.
        head: The operator, the binder symbol, the function (with a leading dot for field
            notation, `.length`), the name or the literal.
        arguments: Parts in order of appearance; for a binder its body, for field notation the
            receiver first.
        binders: The bound names of a binder.
        text: The text as printed, without parentheses around it.
    """

    kind: TermKind
    head: str
    arguments: tuple[Term, ...]
    text: str
    binders: tuple[Binder, ...] = ()

    @property
    def is_atomic(self) -> bool:
        """Whether the text can stand as an argument without parentheses."""
        return self.kind in _ATOMIC or (self.kind is TermKind.APPLICATION and " " not in self.text)

    @property
    def argument_text(self) -> str:
        """The text as it stands in an argument's place."""
        return self.text if self.is_atomic else f"({self.text})"

    def subterms(self) -> Iterator[Term]:
        """This term and all parts of it, outermost first."""
        yield self
        for argument in self.arguments:
            yield from argument.subterms()

    def is_operator(self, *symbols: str) -> bool:
        """Whether the top is one of these operators."""
        return self.kind is TermKind.OPERATOR and self.head in symbols


_ATOMIC = frozenset(
    {TermKind.NAME, TermKind.NUMERAL, TermKind.LITERAL, TermKind.LIST, TermKind.TUPLE}
)

_INFIX: dict[str, tuple[int, int, int]] = {}


def _declare(symbols: str, level: int, left: int, right: int) -> None:
    for symbol in symbols.split():
        _INFIX[symbol] = (level, left, right)


_declare("↔ <->", 20, 21, 21)
_declare("→ ->", 25, 26, 25)
_declare("∨ || ⊕", 30, 31, 30)
_declare("∧ && ×", 35, 36, 35)
_declare("= ≠ < ≤ > ≥ ∣ ∈ ∉ == != ⊆ ⊂ ≍ ≈ ~", 50, 51, 51)
_declare("||| ^^^ &&&", 58, 58, 59)
_declare("::", 67, 68, 67)
_declare("+ - ++ ∪", 65, 65, 66)
_declare("* / % ∩", 70, 70, 71)
_declare("<<< >>>", 75, 75, 76)
_declare("^", 75, 76, 75)
_declare("∘", 90, 91, 90)
_declare("<$> <*> >>=", 55, 55, 56)
_declare("<| $", 10, 11, 10)

_PREFIX = {"¬": 40, "!": 40, "-": 75, "↑": 1024, "⇑": 1024, "@": 1024}
_QUANTIFIERS = frozenset({"∀", "∃", "∃!", "fun", "λ", "Σ", "Π"})
_CLOSERS = frozenset({")", "]", "}", "⟩", ",", "|", "=>", "then", "else", "with", ":=", ":", ";"})
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⦃": "⦄"}

_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.[^']*)')
      |(?P<number>\d+(?:\.\d+)?)
      |(?P<name>\?[\w.]+|(?:«[^»]*»|[^\W\d])(?:[\w'!?✝]|«[^»]*»|\.(?=[^\W]|«))*)
      |(?P<field>(?<=[)\]}⟩])\.\w[\w'!?]*)
      |(?P<symbol>∃!|<->|<\$>|<\*>|>>=|\|\|\||\^\^\^|&&&|<<<|>>>|:=|=>|->|==|!=|&&|\|\||::|\+\+
        |<\||\S)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    sort: str
    start: int
    end: int


class _Unreadable(Exception):
    """The reader met what it does not know; its caller falls back to an opaque term."""


@lru_cache(maxsize=20_000)
def read_term(text: str, local_names: frozenset[str] = frozenset()) -> Term:
    """Read a printed term.

    Args:
        text: The term as Lean prints it.
        local_names: Names of the context; `l.length` is field notation if `l` is among them.
    """
    source = " ".join(text.split())
    try:
        return _Reader(source, local_names).read()
    except (_Unreadable, RecursionError):
        return Term(TermKind.OPAQUE, source, (), source)


class _Reader:
    """Operator-precedence reader over the tokens of one term."""

    def __init__(self, source: str, local_names: frozenset[str]) -> None:
        self._source = source
        self._local_names = local_names
        self._tokens = [
            _Token(match[0], str(match.lastgroup), match.start(), match.end())
            for match in _TOKEN.finditer(source)
        ]
        self._index = 0

    def read(self) -> Term:
        term = self._expression(0)
        if self._index < len(self._tokens):
            raise _Unreadable
        return term

    def _peek(self, ahead: int = 0) -> str:
        place = self._index + ahead
        return self._tokens[place].text if place < len(self._tokens) else ""

    def _next(self) -> _Token:
        if self._index >= len(self._tokens):
            raise _Unreadable
        self._index += 1
        return self._tokens[self._index - 1]

    def _expect(self, text: str) -> None:
        if self._next().text != text:
            raise _Unreadable

    def _slice(self, start: int) -> str:
        return self._source[start : self._tokens[self._index - 1].end]

    def _start(self) -> int:
        if self._index >= len(self._tokens):
            raise _Unreadable
        return self._tokens[self._index].start

    def _expression(self, level: int) -> Term:
        start = self._start()
        left = self._prefix()
        while (found := _INFIX.get(self._peek())) is not None and found[0] >= level:
            symbol = self._next().text
            right = self._expression(found[2])
            left = Term(TermKind.OPERATOR, symbol, (left, right), self._slice(start))
        return left

    def _prefix(self) -> Term:
        start, token = self._start(), self._peek()
        if token in _PREFIX and token not in {"↑", "⇑", "@"}:
            self._next()
            body = self._expression(_PREFIX[token])
            return Term(TermKind.OPERATOR, token, (body,), self._slice(start))
        if token in _QUANTIFIERS:
            return self._binder()
        if token == "if":
            return self._conditional()
        if token == "match":
            return self._match()
        if token in {"let", "have"}:
            raise _Unreadable
        return self._application()

    def _application(self) -> Term:
        start = self._start()
        function = self._postfix()
        arguments: list[Term] = []
        while self._starts_argument():
            if self._peek() in {"fun", "λ"}:
                arguments.append(self._binder())
                break
            arguments.append(self._postfix())
        if not arguments:
            return function
        text = self._slice(start)
        if function.kind is TermKind.APPLICATION:
            parts = (*function.arguments, *arguments)
            return Term(TermKind.APPLICATION, function.head, parts, text)
        if function.kind is TermKind.NAME:
            return Term(TermKind.APPLICATION, function.head, tuple(arguments), text)
        return Term(TermKind.APPLICATION, "", (function, *arguments), text)

    def _starts_argument(self) -> bool:
        if self._index >= len(self._tokens):
            return False
        token = self._tokens[self._index]
        if token.text in {"then", "else", "with", "if", "match", "let", "have"}:
            return False
        if token.sort in {"string", "number", "name"}:
            return True
        return token.text in {"(", "[", "⟨", "{", "↑", "⇑", "@", "λ", "#"}

    def _postfix(self) -> Term:
        start = self._start()
        term = self._atom()
        while self._index < len(self._tokens):
            token = self._tokens[self._index]
            touching = token.start == self._tokens[self._index - 1].end
            if token.sort == "field":
                self._next()
                term = Term(TermKind.APPLICATION, token.text, (term,), self._slice(start))
            elif token.text == "[" and touching:
                term = self._indexed(term, start)
            else:
                break
        return term

    def _indexed(self, term: Term, start: int) -> Term:
        self._next()
        index = self._expression(0)
        self._expect("]")
        suffix = ""
        touching = self._peek() in {"?", "!"}
        if touching and self._start() == self._tokens[self._index - 1].end:
            suffix = self._next().text
        return Term(TermKind.APPLICATION, f"[]{suffix}", (term, index), self._slice(start))

    def _atom(self) -> Term:
        start, token = self._start(), self._next()
        if token.text in {"↑", "⇑", "@"}:
            inner = self._postfix()
            head = inner.head if token.text == "@" else token.text
            return Term(TermKind.APPLICATION, head, (inner,), self._slice(start))
        if token.text in _BRACKETS:
            return self._bracketed(token, start)
        if token.sort == "number":
            return Term(TermKind.NUMERAL, token.text, (), token.text)
        if token.sort == "string":
            return Term(TermKind.LITERAL, token.text, (), token.text)
        if token.sort == "name" and token.text not in _CLOSERS:
            return self._name(token.text)
        raise _Unreadable

    def _name(self, text: str) -> Term:
        base, dot, field = text.partition(".")
        if not dot or base not in self._local_names:
            return Term(TermKind.NAME, text, (), text)
        term = Term(TermKind.NAME, base, (), base)
        for part in field.split("."):
            term = Term(TermKind.APPLICATION, f".{part}", (term,), f"{term.text}.{part}")
        return term

    def _bracketed(self, opening: _Token, start: int) -> Term:
        closing = _BRACKETS[opening.text]
        parts: list[Term] = []
        while self._peek() != closing:
            parts.append(self._expression(0))
            if self._peek() == ":" and opening.text == "(":
                self._next()
                self._expression(0)
            if self._peek() != ",":
                break
            self._next()
        self._expect(closing)
        if opening.text == "(" and len(parts) == 1:
            return parts[0]
        kinds = {"[": TermKind.LIST, "(": TermKind.TUPLE, "⟨": TermKind.TUPLE}
        kind = kinds.get(opening.text, TermKind.OPAQUE)
        return Term(kind, opening.text + closing, tuple(parts), self._slice(start))

    def _binder(self) -> Term:
        start, symbol = self._start(), self._next().text
        binders: list[Binder] = []
        ending = "=>" if symbol in {"fun", "λ"} else ","
        while self._peek() != ending:
            binders.append(self._binder_group())
        self._expect(ending)
        body = self._expression(0)
        return Term(TermKind.BINDER, symbol, (body,), self._slice(start), tuple(binders))

    def _binder_group(self) -> Binder:
        if self._peek() in {"(", "{", "[", "⦃"}:
            return self._bracketed_group()
        names = []
        while self._index < len(self._tokens) and self._tokens[self._index].sort == "name":
            names.append(self._next().text)
        if not names:
            raise _Unreadable
        if self._peek() == ":":
            self._next()
            return Binder(tuple(names), self._expression(26).text, "")
        if self._peek() in {"∈", "<", "≤", ">", "≥", "≠"}:
            relation = self._next().text
            return Binder(tuple(names), f"{relation} {self._expression(51).text}", "bounded")
        return Binder(tuple(names), None, "")

    def _bracketed_group(self) -> Binder:
        bracket = self._next().text
        closing = _BRACKETS[bracket]
        names = []
        if ":" in self._until(closing):
            while self._peek() != ":":
                names.append(self._next().text)
            self._next()
        kind = self._expression(0).text
        self._expect(closing)
        return Binder(tuple(names), kind, bracket)

    def _until(self, closing: str) -> list[str]:
        depth, found = 0, []
        for token in self._tokens[self._index :]:
            if depth == 0 and token.text == closing:
                break
            depth += (token.text in _BRACKETS) - (token.text in _BRACKETS.values())
            if depth == 0:
                found.append(token.text)
        return found

    def _conditional(self) -> Term:
        start = self._start()
        self._next()
        if self._peek(1) == ":":
            self._next()
            self._next()
        condition = self._expression(0)
        self._expect("then")
        positive = self._expression(0)
        self._expect("else")
        negative = self._expression(0)
        parts = (condition, positive, negative)
        return Term(TermKind.CONDITIONAL, "if", parts, self._slice(start))

    def _match(self) -> Term:
        start = self._start()
        self._next()
        scrutinees = []
        while self._peek() != "with":
            if self._peek(1) == ":" and self._tokens[self._index].sort == "name":
                self._next()
                self._next()
            scrutinees.append(self._expression(0))
            if self._peek() == ",":
                self._next()
        self._next()
        depth = 0
        while self._index < len(self._tokens):
            text = self._peek()
            if depth == 0 and text in {")", "]", "}", "⟩"}:
                break
            depth += (text in _BRACKETS) - (text in _BRACKETS.values())
            self._next()
        return Term(TermKind.MATCH, "match", tuple(scrutinees), self._slice(start))
