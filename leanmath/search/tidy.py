"""Shortens a proof that was found: lemmas that a `simp` in it does not need are left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leanmath.lean.session import LeanSession, ProofState, TacticResult, TacticStatus

_LIST = re.compile(r"\bsimp(?:_all)?(?: only)? \[([^\[\]]*)\]")
_MOST = 24


async def shortened(session: LeanSession, state: ProofState, tactic: str) -> str:
    """The tactic with the simp lemmas left out that make no difference to its result.

    Args:
        session: The Lean to try it with.
        state: The state that the tactic acts on.
        tactic: A tactic that Lean accepts there.

    Raises:
        LeanMathError: As the session does.
    """
    if not _LIST.search(tactic):
        return tactic
    for number in range(len(_LIST.findall(tactic))):
        tactic = await _shorten_list(session, state, tactic, number)
    return tactic


async def _shorten_list(session: LeanSession, state: ProofState, tactic: str, number: int) -> str:
    lemmas = list(_LIST.finditer(tactic))[number][1].split(", ")
    if not 1 < len(lemmas) <= _MOST:
        return tactic
    singles = [_without(tactic, number, {lemma}) for lemma in lemmas]
    first, *results = await session.apply(state, [tactic, *singles])
    spare = {lemma for lemma, result in zip(lemmas, results, strict=True) if _same(first, result)}
    if not spare:
        return tactic
    for dropped in _selections(lemmas, spare):
        candidate = _without(tactic, number, dropped)
        (result,) = await session.apply(state, [candidate])
        if _same(first, result):
            return candidate
    return tactic


def _selections(lemmas: Sequence[str], spare: set[str]) -> list[set[str]]:
    """What to leave out, the most first: all spare ones, all but one, half of them, one."""
    ordered = [lemma for lemma in lemmas if lemma in spare]
    half = len(ordered) // 2
    found = [set(ordered), *({*ordered} - {lemma} for lemma in ordered[:4])]
    found += [set(ordered[:half]), set(ordered[half:]), {ordered[0]}]
    return [each for each in found if each and len(each) < len(lemmas)]


def _without(tactic: str, number: int, dropped: set[str]) -> str:
    match = list(_LIST.finditer(tactic))[number]
    kept = [lemma for lemma in match[1].split(", ") if lemma not in dropped]
    return tactic[: match.start(1)] + ", ".join(kept) + tactic[match.end(1) :]


def _same(first: TacticResult, other: TacticResult) -> bool:
    if first.status is not other.status or first.state is None or other.state is None:
        return False
    return first.status is TacticStatus.CLOSED or first.state.goals == other.state.goals
