"""What can be said of a piece of Lean source from its tokens alone.

Enough to keep untrusted text inside its place: comments, strings, characters and quoted names
are recognised, brackets are matched. It is no parser; Lean's own grammar decides the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*)
      | (?P<block>/-)
      | (?P<raw>\br(?P<hashes>\#*)"(?:.|\n)*?"(?P=hashes))
      | (?P<string>"(?:[^"\\]|\\(?:.|\n))*")
      | (?P<character>'(?:[^'\\\n]|\\(?:.|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}))')
      | (?P<quoted>«[^»\n]*»)
      | (?P<word>[^\W\d][\w'!?]*)
      | (?P<open>[(\[{⟨])
      | (?P<close>[)\]}⟩])
      | (?P<stray>["»«]|-/)
      | (?P<other>\d\w*|\s+|.)""",
    re.VERBOSE,
)
_CLOSING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
_IMPORT_WORDS = frozenset({"module", "prelude", "public", "private", "meta", "import"})
_SORRY_WORDS = frozenset({"sorry", "admit", "sorryAx", "stop"})


def tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """Kind, text and offset of each token; an unterminated comment has the kind `stray`."""
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        assert match is not None
        kind, token = match.lastgroup or "other", match.group()
        if match.group("raw"):
            kind = "raw"
        if kind == "block":
            end = block_comment_end(text, position)
            kind, token = (
                ("stray", text[position:])
                if end is None
                else (
                    "comment",
                    text[position:end],
                )
            )
        yield kind, token, position
        position += len(token)


def block_comment_end(text: str, start: int) -> int | None:
    """The offset after the (nesting) block comment that begins at `start`, if it ends at all."""
    depth = 0
    for sign in re.compile(r"/-|-/").finditer(text, start):
        depth += 1 if sign.group() == "/-" else -1
        if depth == 0:
            return sign.end()
    return None


def imbalance(text: str) -> str | None:
    """Why a text would not stay inside brackets put around it; None if it would."""
    expected: list[str] = []
    for kind, token, _ in tokens(text):
        if kind == "stray":
            return f"unterminated or stray {token[:2]!r}"
        if kind == "open":
            expected.append(_CLOSING[token])
        elif kind == "close" and (not expected or expected.pop() != token):
            return f"unexpected {token!r}"
    return f"missing {expected[-1]!r}" if expected else None


def uses_sorry(text: str) -> bool:
    """Whether `sorry`, `admit` or a word like them stands in a text outside comments."""
    previous = ""
    for kind, token, _ in tokens(text):
        if kind == "word" and token in _SORRY_WORDS and previous != ".":
            return True
        previous = token
    return False


def is_blank(text: str) -> bool:
    """Whether a text has nothing but white space and comments."""
    return all(kind == "comment" or token.isspace() for kind, token, _ in tokens(text))


def imports_end(text: str) -> int:
    """The offset after the imports with which a file begins (0 if there are none)."""
    end = 0
    expects_name = False
    for kind, token, offset in tokens(text):
        if kind == "comment" or token.isspace():
            continue
        if kind == "word" and not expects_name and token in _IMPORT_WORDS:
            expects_name = token == "import"
        elif expects_name and kind in ("word", "quoted"):
            expects_name = token == "all" and text[offset + 3 : offset + 4] != "."
        elif token == "." and offset == end and not expects_name:
            expects_name = True
        else:
            break
        end = offset + len(token)
    return end
