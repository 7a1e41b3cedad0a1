"""The built-in source proves small theorems with the real Lean."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from leanmath.lean.command import LeanCommand
from leanmath.lean.language_session import LanguageServerSession
from leanmath.lean.scripts import render_script
from leanmath.lean.session import Environment, HolePlace, Statement
from leanmath.search.best_first import search
from leanmath.search.builtin import BuiltinSource
from leanmath.search.limits import SearchLimits
from leanmath.search.moves.lemmas import library_lemmas
from leanmath.search.outcome import FoundProof, OutcomeStatus, ProofOutcome

pytestmark = pytest.mark.asyncio(loop_scope="module")

SUM = """
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)
"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(lean_command: LeanCommand) -> AsyncIterator[LanguageServerSession]:
    async with LanguageServerSession(lean_command) as opened:
        yield opened


async def prove(
    session: LanguageServerSession, text: str, header: str = "", seconds: float = 60
) -> ProofOutcome:
    source = f"theorem goal {text} := by\n  sorry\n"
    start = source.index("sorry")
    place = HolePlace.TACTIC
    statement = Statement(Environment(header), source, (start, start + 5), place)

    async def verify(proof: FoundProof) -> bool:
        checked = await session.check(header + "\n" + render_script(statement, proof.tactics))
        return checked.ok

    limits = SearchLimits(seconds=seconds)
    return await search(session, statement, BuiltinSource(), limits, verify=verify)


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("(p q : Prop) (h : p ∧ q) : q ∧ p", ""),
        ("(p q : Prop) : ((p → q) → p) → p", ""),
        ("(α : Type) (P : α → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x", ""),
        ("(a b : Nat) (h : 2 * a ≤ 2 * b) : a ≤ b", ""),
        ("(a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b", ""),
        ("(x y : Int) : 2 * (x * y) ≤ x * x + y * y", ""),
        ("(a b c : Nat) (h : a ∣ b) (g : b ∣ c) : a ∣ c", ""),
        ("(b c : Bool) : (b && c) = (c && b)", ""),
        ("(l m : List Nat) : (l ++ m).length = m.length + l.length", ""),
        ("(n : Nat) : ∃ m, m > n ∧ m % 2 = 0", ""),
        ("(n : Nat) : 2 * sumTo n = n * (n + 1)", SUM),
    ],
)
async def test_it_proves(session: LanguageServerSession, text: str, header: str) -> None:
    outcome = await prove(session, text, header)
    assert outcome.status is OutcomeStatus.PROVED, outcome.reason
    assert outcome.proof is not None and outcome.proof.tree is not None


async def test_a_false_statement_is_not_proved(session: LanguageServerSession) -> None:
    outcome = await prove(session, "(n : Nat) : n < 5", seconds=3)
    assert outcome.status in {OutcomeStatus.TIMED_OUT, OutcomeStatus.GAVE_UP}


async def test_a_statement_that_does_not_elaborate_is_an_error(
    session: LanguageServerSession,
) -> None:
    outcome = await prove(session, "(n : Nat) : n < Nat.undefined_thing")
    assert outcome.status is OutcomeStatus.ERROR and "undefined_thing" in outcome.reason


async def test_every_lemma_of_the_table_exists(session: LanguageServerSession) -> None:
    lines = [f"example := @{lemma.name}" for lemma in library_lemmas()]
    checked = await session.check("\n".join(lines) + "\n")
    assert [message.text for message in checked.messages if message.is_error] == []
