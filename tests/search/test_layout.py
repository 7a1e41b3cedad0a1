"""Found proofs are laid out as a person would write them, in the place of their holes."""

from __future__ import annotations

import pytest

from leanmath.lean.goals import Goal
from leanmath.lean.session import HolePlace
from leanmath.search.layout import apply_edits, hole_edit, proof_lines, shifted
from leanmath.search.outcome import FoundProof, ProofStep

GOAL = Goal((), "True")


def step(tactic: str, *subproofs: ProofStep) -> ProofStep:
    return ProofStep(GOAL, tactic, subproofs)


def lines(tree: ProofStep) -> list[str]:
    return proof_lines(FoundProof(("unused",), tree))


def test_one_tactic() -> None:
    assert lines(step("simp")) == ["simp"]


def test_a_chain_is_flat_and_intros_are_joined() -> None:
    tree = step("intro a", step("intro b c", step("simp at b", step("exact c"))))
    assert lines(tree) == ["intro a b c", "simp at b", "exact c"]


def test_several_goals_get_bullets() -> None:
    tree = step("constructor", step("intro h", step("exact h")), step("omega"))
    assert lines(tree) == ["constructor", "· intro h", "  exact h", "· omega"]


def test_alternatives_hold_their_proofs() -> None:
    tree = step(
        "induction n with | zero => ?_ | succ n ih => ?_",
        step("rfl"),
        step("rw [ih]", step("simp")),
    )
    assert lines(tree) == [
        "induction n with",
        "| zero => rfl",
        "| succ n ih =>",
        "  rw [ih]",
        "  simp",
    ]


def test_sequences_are_written_on_lines_of_their_own() -> None:
    assert lines(step("simp only [a; b] at *; omega")) == ["simp only [a; b] at *", "omega"]
    assert lines(step("cases h <;> (simp; omega)")) == ["cases h <;> (simp; omega)"]


def test_long_lines_are_broken_after_commas() -> None:
    names = ", ".join(f"Nat.some_lemma_{number}" for number in range(12))
    found = lines(step("constructor", step("rfl"), step(f"simp only [{names}] at *")))
    assert all(len(line) <= 92 for line in found)
    assert found[2].startswith("· simp only [Nat.some_lemma_0, ")
    assert found[3].startswith("    Nat.some_lemma_")
    assert " ".join(line.strip() for line in found[2:]) == f"· simp only [{names}] at *"


def test_a_proof_without_a_tree_stays_flat() -> None:
    assert proof_lines(FoundProof(("intro h", "constructor\nskip"), None)) == [
        "intro h",
        "constructor",
        "skip",
    ]


# Text with a hole, place, lines of the proof, text with the proof.
FILLED = [
    ("a := sorry", "term", ["simp"], "a := by simp"),
    ("a := sorry", "term", ["exact h.2"], "a := h.2"),
    ("a := sorry", "term", ["x", "y"], "a := by\n  x\n  y"),
    ("a :=\n  sorry", "term", ["simp"], "a :=\n  by simp"),
    ("a :=\n  sorry", "term", ["x", "y"], "a :=\n  by\n    x\n    y"),
    ("a := f sorry", "term", ["simp"], "a := f (by simp)"),
    ("a := f sorry", "term", ["exact h"], "a := f h"),
    ("a := f sorry", "term", ["exact g h"], "a := f (by exact g h)"),
    ("a := ⟨sorry, sorry⟩", "term", ["simp"], "a := ⟨by simp, sorry⟩"),
    ("a := ⟨sorry, b⟩", "term", ["x", "y"], "a := ⟨(by\n  x\n  y), b⟩"),
    ("a := by sorry", "tactic", ["simp"], "a := by simp"),
    ("a := by sorry", "tactic", ["x", "y"], "a := by\n  x\n  y"),
    ("a := by\n  sorry", "tactic", ["x", "y"], "a := by\n  x\n  y"),
    ("  · sorry", "tactic", ["x", "y"], "  · x\n    y"),
    ("  | zero => sorry", "tactic", ["x", "y"], "  | zero =>\n    x\n    y"),
    ("  constructor <;> sorry", "tactic", ["x", "y"], "  constructor <;> (x\n" + " " * 19 + "y)"),
    ("  exact ⟨h, sorry⟩\n  rfl", "term", ["simp"], "  exact ⟨h, by simp⟩\n  rfl"),
]


@pytest.mark.parametrize(("text", "place", "proof", "expected"), FILLED)
def test_holes_are_filled(text: str, place: str, proof: list[str], expected: str) -> None:
    start = text.index("sorry")
    edit = hole_edit(text, (start, start + 5), HolePlace(place), proof)
    assert apply_edits(text, [edit]) == expected


def test_a_long_line_is_broken() -> None:
    text = "theorem a " + "x" * 80 + " := sorry"
    start = text.index("sorry")
    edit = hole_edit(text, (start, start + 5), HolePlace.TERM, ["simp [lemma_one]"])
    assert apply_edits(text, [edit]).endswith(" := by\n  simp [lemma_one]")


def test_edits_move_what_comes_after_them() -> None:
    text = "a := sorry\nb := sorry\nc"
    edits = [
        hole_edit(text, (5, 10), HolePlace.TERM, ["x", "y"]),
        hole_edit(text, (16, 21), HolePlace.TERM, ["exact h"]),
    ]
    changed = apply_edits(text, edits)
    assert changed[shifted(text.index("c"), edits) :] == "c"
    assert changed[shifted(text.index("b"), edits) :].startswith("b := h")
