"""First-order matching of a lemma's statement against printed terms.

A pattern is a term whose one-letter names (with subscripts or primes) stand for anything.
Matching ignores types and implicit arguments, so a match is a hint and never more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from leanmath.search.shapes import conclusion, words_of
from leanmath.search.terms import Term, TermKind, read_term

Binding = dict[str, Term]

_FLIPPED = {">": "<", "≥": "≤"}


@dataclass(frozen=True, slots=True)
class Lemma:
    """A lemma as a pattern.

    Attributes:
        name: Its full name.
        arguments: Its explicit arguments in order: variables by name, premises as `_`; premises
            that are not listed come last.
        premises: Its hypotheses.
        conclusion: What it says under them.
    """

    name: str
    arguments: tuple[str, ...]
    premises: tuple[Term, ...]
    conclusion: Term

    @property
    def explicit(self) -> list[str]:
        """The variables that it takes explicitly."""
        return [name for name in self.arguments if name != "_"]

    def apply(self, binding: Binding, proofs: list[str]) -> str:
        """The lemma applied to terms and proofs of its premises."""
        left = list(proofs)
        given = [
            left.pop(0) if name == "_" else binding[name].argument_text for name in self.arguments
        ]
        return " ".join([self.name, *given, *left])

    @property
    def is_equation(self) -> bool:
        """Whether one can rewrite with it."""
        return self.conclusion.is_operator("=", "↔")


_VARIABLE = re.compile(r"(?:[^\W\d_]s?|init)[₀-₉']*")


@lru_cache(maxsize=2_000)
def read_lemma(line: str) -> Lemma:
    """Read a line `name (x _ y) : premise → conclusion` of a lemma table."""
    head, _, statement = line.partition(" : ")
    name, _, rest = head.partition(" ")
    variables = frozenset(word for word in words_of(statement) if _VARIABLE.fullmatch(word))
    term = read_term(statement, variables)
    end = conclusion(term)
    premises = []
    while term is not end and term.is_operator("→"):
        premises.append(term.arguments[0])
        term = term.arguments[1]
    return Lemma(name, tuple(rest.strip("() ").split()), tuple(premises), end)


def is_wildcard(term: Term, variables: frozenset[str] | None = None) -> bool:
    """Whether a pattern's term stands for anything."""
    return term.kind is TermKind.NAME and _is_variable(term.head, variables)


def _is_variable(name: str, variables: frozenset[str] | None) -> bool:
    if variables is not None:
        return name in variables
    return _VARIABLE.fullmatch(name) is not None


def match(
    pattern: Term,
    term: Term,
    binding: Binding | None = None,
    variables: frozenset[str] | None = None,
) -> Binding | None:
    """Find what the wildcards of a pattern stand for.

    Args:
        pattern: The pattern.
        term: The term to match.
        binding: What some wildcards already stand for.
        variables: The wildcards; None means every short name.

    Returns:
        The binding, or None if the term does not match.
    """
    found = dict(binding or {})
    return found if _matches(pattern, term, found, variables) else None


def occurrences(pattern: Term, term: Term) -> Iterator[Binding]:
    """All ways to match a part of a term."""
    for part in term.subterms():
        found = match(pattern, part)
        if found is not None:
            yield found


def _matches(pattern: Term, term: Term, binding: Binding, variables: frozenset[str] | None) -> bool:
    if is_wildcard(pattern, variables):
        known = binding.setdefault(pattern.head, term)
        return known is term or known.text == term.text
    pattern, term = _upright(pattern), _upright(term)
    if pattern.kind is TermKind.APPLICATION and _is_variable(pattern.head, variables):
        return False
    if _plain(pattern.head) == _plain(term.head):
        return _all_match(pattern.arguments, term.arguments, binding, variables)
    if pattern.is_operator("¬") and term.is_operator("≠"):
        inner = pattern.arguments[0]
        return inner.is_operator("=") and _all_match(
            inner.arguments, term.arguments, binding, variables
        )
    return False


def _upright(term: Term) -> Term:
    """`a > b` as `b < a`."""
    if term.head not in _FLIPPED or len(term.arguments) != 2:
        return term
    return replace(term, head=_FLIPPED[term.head], arguments=term.arguments[::-1])


def _all_match(
    patterns: tuple[Term, ...],
    terms: tuple[Term, ...],
    binding: Binding,
    variables: frozenset[str] | None,
) -> bool:
    return len(patterns) == len(terms) and all(
        _matches(pattern, term, binding, variables)
        for pattern, term in zip(patterns, terms, strict=True)
    )


def _plain(head: str) -> str:
    """A head without its namespace or the dot of field notation."""
    return head.rpartition(".")[2] if head not in {"."} else head
