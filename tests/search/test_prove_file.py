"""Files are proved as wholes: what is accepted, and what is taken back."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from leanmath.errors import DataError
from leanmath.lean.checking import TrustedLibrary
from leanmath.lean.command import LeanCommand
from leanmath.lean.files import decode_lean
from leanmath.search.holes import find_holes
from leanmath.search.limits import SearchLimits
from leanmath.search.prove_file import FileProver, FileResult, ProveSettings

SETTINGS = ProveSettings(search=SearchLimits(seconds=30), jobs=1)


async def prove(
    text: str,
    command: LeanCommand,
    library: TrustedLibrary,
    settings: ProveSettings = SETTINGS,
) -> FileResult:
    file = decode_lean(text.encode(), "test.lean")
    prover = FileProver(file, command, library, settings)
    return await prover.prove(find_holes(file.source), asyncio.Event())


# Each text is proved whole; holes stand wherever a sorry can stand.
WHOLE = {
    "term": "theorem a (p q : Prop) : p ∧ q → q ∧ p := sorry",
    "tactic": "theorem a (n : Nat) : 0 + n = n := by\n  sorry",
    "argument": "theorem a (p q : Prop) (h : p) : p ∨ q := Or.inl sorry",
    "after <;>": "theorem a (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor <;> sorry",
    "alternatives": (
        "theorem a (n : Nat) : 0 + n = n := by\n  induction n with\n"
        "  | zero => sorry\n  | succ n ih => sorry"
    ),
    "match": (
        "theorem a (n : Nat) : n = n ∨ n = 0 :=\n  match n with\n  | 0 => sorry\n  | _ + 1 => sorry"
    ),
    "where": "theorem a : 1 + 1 = 2 := b\nwhere\n  b : 1 + 1 = 2 := sorry",
    "termination": (
        "def half (n : Nat) : Nat := if h : n < 2 then 0 else half (n - 2) + 1\n"
        "termination_by n\ndecreasing_by sorry"
    ),
    "instance": "instance : Inhabited { n : Nat // n > 3 } where\n  default := ⟨4, sorry⟩",
    "example": "example (p : Prop) : p → p := fun h => sorry",
    "section": "section\nvariable (p : Prop) (h : p)\ninclude h\ntheorem a : p := sorry\nend",
    "calc": (
        "theorem a (x y z : Nat) (h : x = y) (k : y = z) : x = z := calc\n"
        "  x = y := sorry\n  _ = z := sorry"
    ),
    "mutual": ("mutual\ntheorem a : 1 = 1 := sorry\ntheorem b : 2 = 2 := by sorry\nend"),
}


@pytest.mark.parametrize("name", WHOLE)
async def test_holes_of_every_kind_are_filled(
    name: str, lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    result = await prove(WHOLE[name] + "\n", lean_command, lean_library)
    assert all(hole.proved for hole in result.holes), [h.outcome.reason for h in result.holes]
    assert "sorry" not in result.text


@pytest.mark.parametrize(
    "text",
    [
        "def x : Nat := sorry",
        "instance : Inhabited Nat where\n  default := sorry",
        "theorem a : ∀ p : sorry, p = p := fun _ => rfl",
    ],
)
async def test_data_and_statements_are_left_alone(
    text: str, lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    result = await prove(text, lean_command, lean_library)
    assert result.text == text
    assert "asks for data" in result.holes[0].outcome.reason


async def test_a_proof_from_a_further_axiom_is_none(
    lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    text = (
        "opaque P : Nat → Prop\naxiom base : P 0\n"
        "theorem lemma_one (h : P 0 → P 7) : P 7 := sorry\n"
    )
    settings = replace(SETTINGS, search=SearchLimits(seconds=3))
    result = await prove(text, lean_command, lean_library, settings)
    assert not result.holes[0].proved, "a proof that rests on a further axiom is none"
    assert result.text == text


async def test_errors_of_the_file_are_refused(
    lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    with pytest.raises(DataError, match=r"^test\.lean:1:\d+: error: "):
        await prove(
            "theorem a : 1 = 2 := rfl\ntheorem b : 1 = 1 := sorry", lean_command, lean_library
        )
