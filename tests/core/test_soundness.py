"""What keeps the core library from proving something false, as tests that can fail.

The kernel checks every proof, but it evaluates some functions on literals by their name alone. A
name of that kind which the library left undeclared would be open to a wrong definition.
"""

import re
from pathlib import Path

import pytest

from leanmath.lean.core_build import CoreLibrary

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
    suspects = r"\b(sorry|admit|debug\.\w+)\b"
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


def test_nothing_rests_on_another_axiom(core_library: CoreLibrary) -> None:
    rests = core_library.axioms()
    assert len(rests) > 300
    strange = {name for name, axioms in rests.items() if axioms - THE_AXIOMS}
    unsafe = {name for name in strange if rests[name] <= UNSAFE_AXIOMS}
    assert strange - unsafe == {"sorryAx"}
    compiled = r"unsafeCast.*|Lean\.TSyntaxArray\.(mk|raw)Impl|Lean\.Name\.\w+\._override"
    assert [name for name in unsafe - UNSAFE_AXIOMS if not re.fullmatch(compiled, name)] == []


def test_the_table_of_axioms_is_what_lean_says(
    core_library: CoreLibrary, run_lean: RunLean
) -> None:
    rests = core_library.axioms()
    names = [name for name in rests if re.fullmatch(r"[A-Za-z][\w.']*", name)][::10]
    answer = run_lean("\n".join(f"#print axioms {name}" for name in names))
    printed = re.findall(r"'(\S+)' depends on axioms: \[(.*?)\]", answer.output, flags=re.S)
    assert {name: frozenset(listed.split(", ")) for name, listed in printed} == {
        name: rests[name] for name in names
    }


def test_special_names_are_taken(run_lean: RunLean) -> None:
    names = (*EVALUATED, *LITERALS, *OTHERWISE_SPECIAL)
    answer = run_lean("\n".join(f"axiom {name} : True" for name in names))
    taken = re.findall(r"`(\S+)` has already been declared", answer.output)
    assert taken == list(names)


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


def test_proof_cannot_use_an_unsafe_marker(run_lean: RunLean) -> None:
    uses = {
        "lcErased": "lcErased",
        "lcAny": "lcAny",
        "lcVoid": "lcVoid",
        "lcProof": "@lcProof False",
        "lcCast": "@lcCast True False trivial",
        "lcUnreachable": "@lcUnreachable False",
        "Quot.lcInv": "@Quot.lcInv.{1}",
    }
    assert set(uses) == UNSAFE_AXIOMS
    theorems = [
        f"theorem t{i} : True := (fun _ => trivial) ({use})" for i, use in enumerate(uses.values())
    ]
    answer = run_lean("\n".join(theorems))
    assert re.findall(r"it uses unsafe declaration '(\S+)'", answer.output) == list(uses)


def test_native_evaluation_shows_as_an_axiom(run_lean: RunLean) -> None:
    answer = run_lean("theorem t : 10 < 20 := by decide +native\n#print axioms t")
    assert "'t' depends on axioms: [t._native.decide.ax" in answer.output
