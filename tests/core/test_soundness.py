"""What keeps the core library from proving something false, as tests that can fail.

The kernel checks every proof, but it evaluates some functions on literals by their name alone. A
name of that kind which the library left undeclared would be open to a wrong definition.
"""

import json
import re
from pathlib import Path

import pytest

from leanmath.lean.command import LeanCommand

from .conftest import CORE, RunLean

THE_AXIOMS = {"propext", "Classical.choice", "Quot.sound"}
"""All that a proof may rest on."""
UNSAFE_AXIOMS = {
    "lcErased", "lcAny", "lcVoid", "lcProof", "lcCast", "lcUnreachable", "Quot.lcInv",
}  # fmt: skip
"""Markers of the code generator, which the kernel bans from proofs."""

EVALUATED = (
    "Nat.add", "Nat.sub", "Nat.mul", "Nat.div", "Nat.mod", "Nat.gcd", "Nat.pow", "Nat.beq",
    "Nat.ble", "Nat.land", "Nat.lor", "Nat.xor", "Nat.shiftLeft", "Nat.shiftRight",
)  # fmt: skip
"""Functions that the kernel evaluates on literals; `soundness.lean` compares them on a grid."""
LITERALS = (
    "Nat", "Nat.zero", "Nat.succ", "Bool.true", "Bool.false", "Char", "Char.ofNat", "List.nil",
    "List.cons", "String", "String.ofList",
)  # fmt: skip
"""What the kernel takes literals apart into, or answers with."""
OTHERWISE_SPECIAL = (
    "Eq", "Eq.refl", "Quot", "Quot.mk", "Quot.lift", "Quot.ind", "eagerReduce", "sorryAx",
    "propext", "Classical.choice", "Quot.sound",
)  # fmt: skip

NOT_EVALUATED = (
    "and", "bit", "bitwise", "blt", "bodd", "cast", "choose", "dist", "div2", "digits", "factorial",
    "fib", "hasNotBit", "imax", "invMod", "lcm", "log2", "max", "min", "modPow", "nextPowerOfTwo",
    "not", "or", "powMod", "pred", "repr", "size", "sqrt", "testBit", "toDigits",
)  # fmt: skip
"""Functions on natural numbers of Lean and its libraries that the kernel knows nothing of."""


def code(path: Path) -> str:
    """The text of a module without comments and strings."""
    text = re.sub(r"/-.*?-/", "", path.read_text("utf-8"), flags=re.S)
    return re.sub(r'--[^\n]*|"(\\.|[^"\\])*"', "", text)


def modules() -> list[Path]:
    return [CORE / "Init.lean", *sorted((CORE / "Init").rglob("*.lean"))]


def test_no_module_has_a_hole() -> None:
    suspects = r"\b(sorry|admit|native_decide|debug\.\w+)\b"
    for path in modules():
        if path.parent.name != "Grammar":
            assert re.findall(suspects, code(path)) == [], path


def test_no_module_declares_another_axiom() -> None:
    declared = [
        (bool(unsafe), name)
        for path in modules()
        for unsafe, name in re.findall(r"\b(unsafe\s+)?axiom\s+(\S+)", code(path))
    ]
    safe = {name for unsafe, name in declared if not unsafe}
    assert safe == {*THE_AXIOMS, "sorryAx"}
    assert {name for unsafe, name in declared if unsafe} == UNSAFE_AXIOMS


def declarations(core: Path) -> list[str]:
    """Every public declaration of the library that its index files list."""
    names = {
        name
        for path in core.rglob("*.ilean")
        if path.parent.name != "Grammar"
        for name in json.loads(path.read_text("utf-8"))["decls"]
    }
    return sorted(name for name in names if not name.startswith("_private"))


def test_nothing_rests_on_another_axiom(lean_command: LeanCommand, run_lean: RunLean) -> None:
    names = declarations(Path(lean_command.environment["LEAN_PATH"]))
    assert len(names) > 1000
    answer = run_lean("\n".join(f"#print axioms {name}" for name in names))
    assert "error" not in answer.output
    rests = dict(re.findall(r"'(\S+)' depends on axioms: \[(.*?)\]", answer.output, flags=re.S))
    assert len(rests) > 100
    strange = {
        name: used - THE_AXIOMS
        for name, listed in rests.items()
        if (used := set(listed.split(", "))) - THE_AXIOMS
    }
    unsafe = {name for name, used in strange.items() if used <= UNSAFE_AXIOMS}
    assert unsafe == {
        *UNSAFE_AXIOMS, "unsafeCast", "Lean.TSyntaxArray.mkImpl", "Lean.TSyntaxArray.rawImpl",
    }  # fmt: skip
    assert set(strange) - unsafe == {"sorryAx"}


@pytest.mark.parametrize("name", [*EVALUATED, *LITERALS, *OTHERWISE_SPECIAL])
def test_special_name_is_taken(name: str, run_lean: RunLean) -> None:
    answer = run_lean(f"axiom {name} : True")
    assert f"`{name}` has already been declared" in answer.output


def test_wrong_definition_of_an_evaluated_function_is_refused(run_lean: RunLean) -> None:
    answer = run_lean(
        "def Nat.land (_a _b : Nat) : Nat := 0\n"
        "theorem zero (a b : Nat) : Nat.land a b = 0 := rfl\n"
        "theorem three : Nat.land 3 3 = 3 := by decide +kernel\n"
        "theorem boom : False := by\n"
        "  have h : (0 : Nat) = 3 := (zero 3 3).symm.trans three\n"
        "  contradiction\n"
    )
    assert "`Nat.land` has already been declared" in answer.output
    assert answer.status == 1


@pytest.mark.parametrize("arguments", ["(_a : Nat)", "(_a _b : Nat)"])
def test_kernel_evaluates_no_other_function(arguments: str, run_lean: RunLean) -> None:
    values = " 12 5" if "_b" in arguments else " 12"
    answer = run_lean(
        "\n".join(
            f"namespace N{number}\n"
            f"def _root_.Nat.{name} {arguments} : Nat := 77\n"
            f"theorem t : Nat.beq (Nat.{name}{values}) 77 = true := by decide +kernel\n"
            f"end N{number}"
            for number, name in enumerate(NOT_EVALUATED)
        )
    )
    lines = [int(line) for line in re.findall(r"\.lean:(\d+):\d+: error", answer.output)]
    declared = re.findall(r"`Nat\.(\w+)` has already been declared", answer.output)
    wrong = {NOT_EVALUATED[(line - 1) // 4] for line in lines}
    assert wrong <= set(declared)
    assert len(declared) < len(NOT_EVALUATED)


def test_kernel_runs_no_compiled_code(run_lean: RunLean) -> None:
    answer = run_lean(
        "def Lean.reduceBool (b : Bool) : Bool := b\n"
        "def Lean.reduceNat (n : Nat) : Nat := n\n"
        "def yes : Bool := true\n"
        "def one : Nat := 1\n"
        "@[implemented_by yes] def no : Bool := false\n"
        "@[implemented_by one] def zero : Nat := 0\n"
        "theorem a : Lean.reduceBool no = false := by decide +kernel\n"
        "theorem b : Lean.reduceNat zero = 0 := by decide +kernel\n"
    )
    assert answer.output == ""


@pytest.mark.parametrize("marker", sorted(UNSAFE_AXIOMS - {"Quot.lcInv"}))
def test_proof_cannot_use_an_unsafe_marker(marker: str, run_lean: RunLean) -> None:
    assert run_lean(f"theorem t : True := (fun _ => trivial) @{marker}").status == 1


def test_native_evaluation_shows_as_an_axiom(run_lean: RunLean) -> None:
    answer = run_lean("theorem t : 10 < 20 := by native_decide\n#print axioms t")
    assert "'t' depends on axioms: [t._native.native_decide.ax" in answer.output
