"""Leaving needless simp lemmas out."""

from __future__ import annotations

import asyncio

import pytest

from leanmath.search.tidy import shortened
from tests.search.scripted import STATEMENT, ScriptedSession


@pytest.mark.parametrize(
    ("tactic", "accepted", "expected"),
    [
        ("simp [a, b, c]", ["simp [b, c]", "simp [a, b]", "simp [b]"], "simp [b]"),
        (
            "simp only [a, b] at *; omega",
            ["simp only [b] at *; omega"],
            "simp only [b] at *; omega",
        ),
        ("simp [a, b]", ["simp [a]", "simp [b]"], "simp [a]"),
        ("simp_all [a]", [], "simp_all [a]"),
        ("omega", [], "omega"),
    ],
)
def test_shortened(tactic: str, accepted: list[str], expected: str) -> None:
    script = {("g", each): () for each in [tactic, *accepted]}
    session = ScriptedSession(["g"], script)

    async def run() -> str:
        return await shortened(session, await session.start(STATEMENT), tactic)

    assert asyncio.run(run()) == expected
