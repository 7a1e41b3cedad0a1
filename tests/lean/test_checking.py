"""What a fresh check says of each declaration, with the real Lean."""

from __future__ import annotations

import pytest

from leanmath.errors import LeanTimeout
from leanmath.lean.checking import TrustedLibrary, check_source
from leanmath.lean.command import LeanCommand
from leanmath.lean.session import CheckResult, SessionLimits

GOOD = "theorem good : 1 = 1 := rfl\n"
# Text, and the status of each of its declarations.
CASES = {
    "proved": ("theorem a (p : Prop) : p ∨ ¬p := Classical.em p", "ok"),
    "sorry": ("theorem a : 1 = 2 := by sorry", "sorry"),
    "below a sorry": ("theorem a : 1 = 2 := sorry\ntheorem b : 1 = 2 := a", "sorry sorry"),
    "error": ("theorem a : 1 = 2 := rfl", "error"),
    "does not parse": ("theorem a : 1 = := rfl", "error"),
    "axiom": ("axiom a : False", "axioms"),
    "below an axiom": ("axiom a : False\ntheorem b : 1 = 2 := a.elim", "axioms axioms"),
    "example": ("example : 1 = 1 := rfl", "ok"),
    "example with sorry": ("example : 1 = 2 := sorry", "sorry"),
    "example on an axiom": ("axiom a : False\nexample : 1 = 2 := a.elim", "axioms axioms"),
    "private": ("private theorem a : 1 = 1 := rfl", "ok"),
    "private on an axiom": (
        "axiom a : False\nnamespace X\nprivate theorem b : 1 = 2 := a.elim\nend X",
        "axioms axioms",
    ),
    "unnamed instance": ("instance : Inhabited Bool := ⟨true⟩", "ok"),
    "where block": ("theorem a : 1 = 1 := b\n  where b : 1 = 1 := sorry", "sorry"),
    "error and good": (f"theorem a : 1 = 2 := rfl\n{GOOD}", "error ok"),
    "error and axiom": (
        "axiom a : False\ntheorem b : 1 = 2 := rfl\ntheorem c : 1 = 2 := a.elim",
        "axioms error axioms",
    ),
    "missing import": (f"import Nowhere\n{GOOD}", "error"),
    "after #exit": ("theorem a : 1 = 1 := rfl\n#exit\ntheorem b : 1 = 2 := sorry", "ok"),
    "never reached": ("theorem a : 1 = 1 := rfl\n  #exit\ntheorem b : 1 = 2 := sorry", "ok error"),
    "open namespace at the end": ("namespace A\ntheorem a : 1 = 1 := rfl", "ok"),
    "a look-alike axiom": (
        "namespace Mine\naxiom propext : False\ntheorem a : 1 = 2 := propext.elim\nend Mine",
        "axioms axioms",
    ),
    "made by a macro": (
        'macro "claim" n:ident : command => `(theorem $n:ident : 1 = 2 := sorry)\nclaim a',
        "sorry",
    ),
    "made by a macro below an honest name": (
        (
            'macro "claim" n:ident : command => `(theorem $n:ident : 1 = 2 := sorry)\n'
            "theorem a : 1 = 1 := rfl\n#check a\nclaim a.b"
        ),
        "ok sorry",
    ),
    "a macro over #print": (
        (
            'macro "#print" "axioms" n:ident : command => `(#eval "nothing")\n'
            "axiom a : False\ntheorem b : 1 = 2 := a.elim"
        ),
        "axioms axioms",
    ),
}


async def _check(
    text: str, command: LeanCommand, library: TrustedLibrary | None, seconds: float = 60
) -> CheckResult:
    return await check_source(command, text, SessionLimits(check_seconds=seconds), library)


@pytest.mark.parametrize("name", CASES)
async def test_statuses(name: str, lean_command: LeanCommand, lean_library: TrustedLibrary) -> None:
    text, expected = CASES[name]
    result = await _check(text, lean_command, lean_library)
    assert [report.status.value for report in result.declarations] == expected.split()
    assert result.ok == (set(expected.split()) == {"ok"})


@pytest.mark.parametrize("name", ["proved", "sorry", "below a sorry", "below an axiom"])
async def test_statuses_from_printed_axioms(name: str, lean_command: LeanCommand) -> None:
    """Without knowledge of the library, Lean is asked to print the axioms."""
    text, expected = CASES[name]
    result = await _check(text, lean_command, None)
    assert [report.status.value for report in result.declarations] == expected.split()


async def test_axioms_and_places(lean_command: LeanCommand, lean_library: TrustedLibrary) -> None:
    text = "\n@[simp]\ntheorem a (p : Prop) : p ∨ ¬p := Classical.em p"
    (report,) = (await _check(text, lean_command, lean_library)).declarations
    assert (report.start.line, report.start.column) == (3, 0)
    assert report.axioms == ("Classical.choice", "Quot.sound", "propext")


async def test_a_text_that_never_ends_is_cut_off(
    lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    text = "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0"
    with pytest.raises(LeanTimeout, match="2 s"):
        await _check(text, lean_command, lean_library, seconds=2)
