"""Witnesses by calculation: small natural numbers that make a closed arithmetic claim true.

The claim is evaluated here, in Python, over the natural numbers with Lean's conventions
(truncated subtraction, division by zero is zero). Lean has the last word as ever.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from leanmath.search.terms import Term, TermKind

_BOUNDS = {1: 200, 2: 30, 3: 12}
_LARGEST = 10**9


class _NotArithmetic(Exception):
    """The claim speaks of something else than numbers."""


def small_solutions(target: Term, most: int = 2) -> Iterator[tuple[int, ...]]:
    """Numbers for the variables that the leading ∃ bind, the smallest sum first."""
    names: list[str] = []
    while target.kind is TermKind.BINDER and target.head == "∃":
        if any(binder.bracket == "bounded" for binder in target.binders):
            return
        names += [name for binder in target.binders for name in binder.names]
        target = target.arguments[0]
    bound = _BOUNDS.get(len(names))
    if bound is None:
        return
    found = 0
    for values in sorted(product(range(bound), repeat=len(names)), key=sum):
        try:
            true = _claim(target, dict(zip(names, values, strict=True)))
        except (_NotArithmetic, OverflowError):
            return
        if true:
            yield values
            found += 1
            if found == most:
                return


def _claim(term: Term, values: Mapping[str, int]) -> bool:
    if term.kind is not TermKind.OPERATOR:
        raise _NotArithmetic
    if term.head in {"∧", "∨", "→", "↔", "¬"}:
        parts = [_claim(part, values) for part in term.arguments]
        return _connect(term.head, parts)
    left, right = (_number(part, values) for part in term.arguments)
    return _compare(term.head, left, right)


def _connect(symbol: str, parts: list[bool]) -> bool:
    if symbol == "¬":
        return not parts[0]
    left, right = parts
    return {
        "∧": left and right,
        "∨": left or right,
        "→": not left or right,
        "↔": left == right,
    }[symbol]


def _compare(symbol: str, left: int, right: int) -> bool:
    if symbol == "∣":
        return right == 0 if left == 0 else right % left == 0
    table = {
        "=": left == right,
        "≠": left != right,
        "<": left < right,
        "≤": left <= right,
        ">": left > right,
        "≥": left >= right,
    }
    if symbol not in table:
        raise _NotArithmetic
    return table[symbol]


def _number(term: Term, values: Mapping[str, int]) -> int:
    if term.kind is TermKind.NUMERAL and term.head.isdigit():
        return int(term.head)
    if term.kind is TermKind.NAME and term.head in values:
        return values[term.head]
    if term.kind is not TermKind.OPERATOR or len(term.arguments) != 2:
        raise _NotArithmetic
    left, right = (_number(part, values) for part in term.arguments)
    result = _calculate(term.head, left, right)
    if result > _LARGEST:
        raise OverflowError
    return result


def _calculate(symbol: str, left: int, right: int) -> int:
    if symbol == "^":
        if right > 30 and left > 1:
            raise OverflowError
        return int(left**right)
    if symbol in {"/", "%"} and right == 0:
        return 0 if symbol == "/" else left
    operations = {"+": left + right, "*": left * right, "-": max(0, left - right)}
    if symbol in operations:
        return operations[symbol]
    if symbol == "/":
        return left // right
    if symbol == "%":
        return left % right
    raise _NotArithmetic
