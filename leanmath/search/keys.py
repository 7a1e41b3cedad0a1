"""When two states are the same: equal up to the names and the order of hypotheses.

The key of a goal is the goal itself under a canonical renaming, so two goals with equal keys
differ by names and order only. The converse may fail where hypotheses are alike in every
respect; then the search merely does some work twice.
"""

from __future__ import annotations

import re
from functools import lru_cache

from leanmath.lean.goals import Goal
from leanmath.lean.session import ProofState

GoalKey = tuple[str, ...]
StateKey = tuple[GoalKey, ...]

_ROUNDS = 3
_WORD = re.compile(r"(?<![\w.✝'])(?:«[^»]*»|[^\W\d][\w'!?]*✝?[⁰¹²³⁴⁵⁶⁷⁸⁹]*)")


def state_key(state: ProofState) -> StateKey:
    """The key of a state: the keys of its goals, sorted."""
    return tuple(sorted(goal_key(goal) for goal in state.goals))


@lru_cache(maxsize=50_000)
def goal_key(goal: Goal) -> GoalKey:
    """The goal under a canonical renaming, hypotheses sorted, repetitions dropped."""
    lines = _lines(goal)
    colours = _colours(lines, goal.target)
    used = _used_names(lines, goal.target)
    order = sorted(lines, key=lambda line: colours[line[0]])
    canonical = {name: f"v{place}" for place, (name, _) in enumerate(_only(order, used))}
    entries = {f"{canonical.get(name, '_')} : {_rename(type_, canonical)}" for name, type_ in lines}
    return (*sorted(entries), _rename(goal.target, canonical))


def _lines(goal: Goal) -> list[tuple[str, str]]:
    found = []
    for hypothesis in goal.hypotheses:
        value = f" := {hypothesis.value}" if hypothesis.value is not None else ""
        found += [(name, hypothesis.type + value) for name in hypothesis.names]
    return found


def _only(lines: list[tuple[str, str]], used: set[str]) -> list[tuple[str, str]]:
    return [line for line in lines if line[0] in used]


def _used_names(lines: list[tuple[str, str]], target: str) -> set[str]:
    words: set[str] = set(_WORD.findall(target))
    for _, type_ in lines:
        words.update(_WORD.findall(type_))
    return words & {name for name, _ in lines}


def _colours(lines: list[tuple[str, str]], target: str) -> dict[str, str]:
    """Refine what distinguishes each name: its type, and the places where it is mentioned."""
    colours = {name: "" for name, _ in lines}
    mentions: dict[str, list[str]] = {name: [] for name, _ in lines}
    for text in (target, *(type_ for _, type_ in lines)):
        for name in set(_WORD.findall(text)) & colours.keys():
            mentions[name].append(text)
    for _ in range(_ROUNDS):
        refined = {}
        for name, type_ in lines:
            around = sorted({_rename(text, colours | {name: "@"}) for text in mentions[name]})
            refined[name] = _digest((colours[name], _rename(type_, colours), *around))
        colours = refined
    return colours


def _digest(parts: tuple[str, ...]) -> str:
    # A stable digest, so that searches with the same seed agree between processes.
    value = 14695981039346656037
    for byte in "\0".join(parts).encode():
        value = (value ^ byte) * 1099511628211 % (1 << 64)
    return f"c{value:016x}"


def _rename(text: str, names: dict[str, str]) -> str:
    return _WORD.sub(lambda match: names.get(match[0], match[0]), text)
