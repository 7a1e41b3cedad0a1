"""Lean source text as tokens: enough to find words outside comments and strings.

This is no parser: user notation can make tokens that it splits. It never mistakes a comment, a
string, a character or a quoted identifier for a word, which is what finding `sorry` and command
keywords needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_IDENTIFIER_START = r"[^\W\d]|[_\u2100-\u214f\U0001d49c-\U0001d59f]"
_IDENTIFIER_PART = r"(?:«[^»\n]*»|(?:" + _IDENTIFIER_START + r")(?:[\w'!?₀-₉\u2100-\u214f])*)"
_TOKEN = re.compile(
    r"(?P<line_comment>--[^\n]*)"
    r"|(?P<block_comment>/-)"
    r'|(?P<raw_string>r(?P<hashes>#*)"(?:.|\n)*?(?:"(?P=hashes)|\Z))'
    r'|(?P<string>"(?:[^"\\]|\\(?:.|\n))*(?:"|\Z))'
    r"|(?P<character>'(?:[^'\\\n]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.))')"
    r"|(?P<word>[#@]?(?:" + _IDENTIFIER_PART + r")(?:\.(?:" + _IDENTIFIER_PART + r"))*)"
    r"|(?P<number>\d[\w.]*)"
    r"|(?P<space>\s+)"
    r"|(?P<symbol>:=|=>|<;>|@\[|\.|.)",
)


class TokenKind(Enum):
    """What a token is, as far as the scanner can tell."""

    WORD = "word"
    SYMBOL = "symbol"
    LITERAL = "literal"
    COMMENT = "comment"
    DOC_COMMENT = "doc comment"


@dataclass(frozen=True, slots=True)
class Token:
    """A token and the half-open range of code points that it covers."""

    kind: TokenKind
    text: str
    start: int
    end: int


_LITERALS = {"raw_string", "string", "character", "number"}


def tokens(source: str) -> Iterator[Token]:
    """The tokens of a source text in order; white space is left out."""
    offset = 0
    while offset < len(source):
        match = _TOKEN.match(source, offset)
        assert match is not None  # the last alternative takes any character but a newline
        name = match.lastgroup if match.lastgroup != "hashes" else "raw_string"
        end = match.end()
        if name == "block_comment":
            end = _block_comment_end(source, offset)
            doc = source.startswith("/--", offset) and not source.startswith("/--/", offset)
            kind = TokenKind.DOC_COMMENT if doc else TokenKind.COMMENT
            yield Token(kind, source[offset:end], offset, end)
        elif name == "line_comment":
            yield Token(TokenKind.COMMENT, match.group(), offset, end)
        elif name in _LITERALS:
            yield Token(TokenKind.LITERAL, match.group(), offset, end)
        elif name == "word":
            yield Token(TokenKind.WORD, match.group(), offset, end)
        elif name == "symbol":
            yield Token(TokenKind.SYMBOL, match.group(), offset, end)
        offset = end


def _block_comment_end(source: str, start: int) -> int:
    """Where a comment that may hold further comments ends; the end of the text if it never does."""
    depth, offset = 0, start
    for match in re.compile(r"/-|-/").finditer(source, start):
        if match.start() < offset:
            continue
        offset = match.end()
        depth += 1 if match.group() == "/-" else -1
        if depth == 0:
            return offset
    return len(source)
