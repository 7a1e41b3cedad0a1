"""Witnesses by calculation: small numbers that make a closed arithmetic claim true.

The claim is evaluated here, in Python, with Lean's conventions: over the natural numbers with
truncated subtraction, or over the integers; division by zero is zero. Lean prints no type at a
bound variable, so both are tried. Lean has the last word as ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from leanmath.search.terms import Term, TermKind

_BOUNDS = {1: 200, 2: 30, 3: 12}
_INTEGER_BOUNDS = {1: 60, 2: 12}
_LARGEST = 10**9


class _NotArithmetic(Exception):
    """The claim speaks of something else than numbers."""


def small_solutions(target: Term, most: int = 2) -> Iterator[tuple[int, ...]]:
    """Numbers for the variables that the leading ∃ bind, the smallest sum first.

    Natural numbers come first, then integers of which at least one is negative.
    """
    names, claim = _opened(target)
    if bound := _BOUNDS.get(len(names)):
        every = product(range(bound), repeat=len(names))
        yield from _solutions(claim, names, sorted(every, key=sum), most, integers=False)
    if bound := _INTEGER_BOUNDS.get(len(names)):
        every = product(range(-bound, bound + 1), repeat=len(names))
        mixed = [values for values in every if min(values) < 0]
        mixed.sort(key=lambda values: sum(map(abs, values)))
        yield from _solutions(claim, names, mixed, most, integers=True)


def _opened(target: Term) -> tuple[list[str], Term]:
    """The variables that the leading ∃ bind, and the claim about them."""
    names: list[str] = []
    while target.kind is TermKind.BINDER and target.head == "∃":
        if any(binder.bracket == "bounded" for binder in target.binders):
            return [], target
        names += [name for binder in target.binders for name in binder.names]
        target = target.arguments[0]
    return names, target


def _solutions(
    claim: Term,
    names: list[str],
    candidates: Iterable[tuple[int, ...]],
    most: int,
    *,
    integers: bool,
) -> Iterator[tuple[int, ...]]:
    found = 0
    for values in candidates:
        try:
            true = _claim(claim, dict(zip(names, values, strict=True)), integers)
        except (_NotArithmetic, OverflowError):
            return
        if true:
            yield values
            found += 1
            if found == most:
                return


def _claim(term: Term, values: Mapping[str, int], integers: bool) -> bool:
    if term.kind is not TermKind.OPERATOR:
        raise _NotArithmetic
    if term.head in {"∧", "∨", "→", "↔", "¬"}:
        parts = [_claim(part, values, integers) for part in term.arguments]
        return _connect(term.head, parts)
    left, right = (_number(part, values, integers) for part in term.arguments)
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


def _number(term: Term, values: Mapping[str, int], integers: bool) -> int:
    if term.kind is TermKind.NUMERAL and term.head.isdigit():
        return int(term.head)
    if term.kind is TermKind.NAME and term.head in values:
        return values[term.head]
    if term.kind is not TermKind.OPERATOR or not term.arguments:
        raise _NotArithmetic
    numbers = [_number(part, values, integers) for part in term.arguments]
    if len(numbers) == 1:
        if term.head != "-" or not integers:
            raise _NotArithmetic
        return -numbers[0]
    result = _calculate(term.head, numbers[0], numbers[1], integers)
    if abs(result) > _LARGEST:
        raise OverflowError
    return result


def _calculate(symbol: str, left: int, right: int, integers: bool) -> int:
    if symbol == "^":
        if right < 0:
            raise _NotArithmetic
        if right > 30 and abs(left) > 1:
            raise OverflowError
        return int(left**right)
    if symbol in {"/", "%"} and right == 0:
        return 0 if symbol == "/" else left
    operations = {
        "+": left + right,
        "*": left * right,
        "-": left - right if integers else max(0, left - right),
    }
    if symbol in operations:
        return operations[symbol]
    # Lean rounds quotients of integers so that remainders are never negative.
    remainder = left % abs(right) if symbol in {"/", "%"} else 0
    if symbol == "/":
        return (left - remainder) // right
    if symbol == "%":
        return remainder
    raise _NotArithmetic
