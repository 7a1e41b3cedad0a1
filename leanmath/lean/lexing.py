"""What can be said of a piece of Lean source from its tokens alone.

Enough to keep untrusted text inside its place: outside comments and literals, brackets are
matched and words are looked for. It is no parser; Lean's own grammar decides the rest.
"""

from __future__ import annotations

from leanmath.lean.tokens import TokenKind, tokens

_CLOSING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
_SORRY_WORDS = frozenset({"sorry", "admit", "sorryAx", "stop"})
_IMPORT_WORDS = frozenset({"module", "prelude", "public", "private", "meta", "import"})
_COMMENTS = frozenset({TokenKind.COMMENT, TokenKind.DOC_COMMENT})


def imbalance(text: str) -> str | None:
    """Why a text would not stay inside brackets put around it; None if it would."""
    # A comment or a string without an end swallows whatever follows.
    *inside, last = tokens(f"{text}\n)")
    if last.text != ")":
        return f"unterminated {last.text[:2]!r}"
    expected: list[str] = []
    for token in inside:
        if token.kind is not TokenKind.SYMBOL:
            continue
        if token.text == "«":
            return "unterminated '«'"
        if token.text in _CLOSING:
            expected.append(_CLOSING[token.text])
        elif token.text == "@[":
            expected.append("]")
        elif token.text in _CLOSING.values() and (not expected or expected.pop() != token.text):
            return f"unexpected {token.text!r}"
    return f"missing {expected[-1]!r}" if expected else None


def uses_sorry(text: str) -> bool:
    """Whether `sorry`, `admit` or a word like them stands in a text outside comments."""
    return any(
        token.kind is TokenKind.WORD and token.text.lstrip("@").split(".")[0] in _SORRY_WORDS
        for token in tokens(text)
    )


def is_blank(text: str) -> bool:
    """Whether a text has nothing but white space and comments."""
    return all(token.kind in _COMMENTS for token in tokens(text))


def imports_end(text: str) -> int:
    """The offset after the imports with which a file begins (0 if there are none)."""
    end = 0
    expects_name = False
    for token in tokens(text):
        if token.kind is TokenKind.COMMENT:
            continue
        if token.kind is not TokenKind.WORD:
            break
        if expects_name:
            expects_name = token.text == "all"
        elif token.text in _IMPORT_WORDS:
            expects_name = token.text == "import"
        else:
            break
        end = token.end
    return end
