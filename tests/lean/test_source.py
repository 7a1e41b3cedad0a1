"""Declarations and holes are found in source text, whatever surrounds them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanmath.lean.messages import Position
from leanmath.lean.source import read_source
from leanmath.lean.tokens import TokenKind, tokens

# One declaration a row: text, name, kind, number of holes.
ONE = [
    ("theorem a : True := trivial", "a", "theorem", 0),
    ("theorem a : True := by sorry", "a", "theorem", 1),
    ("theorem a : True := by -- sorry\n  trivial", "a", "theorem", 0),
    ("theorem a : True := by /- sorry /- sorry -/ -/ trivial", "a", "theorem", 0),
    ('theorem a : "sorry" = "sorry" := rfl', "a", "theorem", 0),
    ('theorem a : r#"sorry"# = "\\"sorry" := sorry', "a", "theorem", 1),
    ("theorem a : '\\'' = 'x' := sorry", "a", "theorem", 1),
    ("theorem sorry' (x' : Nat) : x' = x' := sorry", "sorry'", "theorem", 1),
    ("theorem «sorry» : True := foo.sorry", "«sorry»", "theorem", 0),
    ("/-- sorry -/\n@[simp] theorem a : True := sorry", "a", "theorem", 1),
    ("@[simp, local instance] private noncomputable def a.b : Nat := 1", "a.b", "def", 0),
    ("open Nat in\n/-- doc -/\ntheorem a : True := trivial", "a", "theorem", 0),
    ("set_option maxHeartbeats 400 in theorem a : True := sorry", "a", "theorem", 1),
    ("theorem _root_.x.a : True := by\n  open Nat in\n  sorry", "x.a", "theorem", 1),
    ("example : True := sorry", None, "example", 1),
    ("instance : Inhabited Nat where\n  default := sorry", None, "instance", 1),
    ("instance (priority := low) foo : Inhabited Nat := ⟨sorry⟩", "foo", "instance", 1),
    ("class inductive Foo : Prop | mk", "Foo", "class", 0),
    ("theorem αβ₁ : ∀ ε > 0, ε = ε := by\n  intro ε _\n  sorry", "αβ₁", "theorem", 1),
]


@pytest.mark.parametrize(("text", "name", "kind", "holes"), ONE)
def test_one_declaration(text: str, name: str | None, kind: str, holes: int) -> None:
    (declaration,) = read_source(text).declarations
    assert (declaration.name, declaration.kind, len(declaration.holes)) == (name, kind, holes)
    assert text[declaration.start : declaration.end] == text
    assert all(text[start:end] == "sorry" for start, end in declaration.holes)


def test_names_follow_namespaces_and_sections() -> None:
    source = read_source(
        "namespace A.B\nsection S\ntheorem a : True := trivial\nend S\n"
        "theorem b : True := trivial\nend A.B\ntheorem c : True := trivial\n"
        "namespace C section theorem d : True := trivial end end C\ntheorem e : True := trivial"
    )
    assert [item.name for item in source.declarations] == ["A.B.a", "A.B.b", "c", "C.d", "e"]


def test_commands_on_one_line_are_told_apart() -> None:
    text = "theorem a : True := trivial theorem b : True := sorry\n#eval 1\ndef c := 1"
    source = read_source(text)
    assert [text[item.start : item.end] for item in source.declarations] == [
        "theorem a : True := trivial",
        "theorem b : True := sorry",
        "def c := 1",
    ]


def test_a_mutual_block_is_given_to_lean_as_one_command() -> None:
    text = (
        "mutual\n  def even : Nat → Bool\n    | 0 => true | n+1 => odd n\n"
        "  def odd : Nat → Bool\n    | 0 => sorry | n+1 => even n\nend\ntheorem a : True := sorry"
    )
    source = read_source(text)
    assert [item.name for item in source.declarations] == ["even", "odd", "a"]
    block, same, own = (text[start:end] for start, end in source.enclosing)
    assert block == same == text[: text.index("\ntheorem")]
    assert own == "theorem a : True := sorry"


def test_imports_and_prelude() -> None:
    assert read_source("import A.B\npublic import C\n\ndef a := 1").imports == ("A.B", "C")
    assert read_source('local infixl:65 " ⊕ " => add\nscoped notation "a" => 1').imports == ()
    assert read_source("prelude\ndef a := 1").has_prelude
    assert not read_source("-- prelude\ndef a := 1").has_prelude


def test_positions_and_offsets_are_inverse() -> None:
    source = read_source("def a := 1\n\ntheorem ∀∃ : True :=\n  sorry")
    for offset in range(len(source.text) + 1):
        assert source.offset(source.position(offset)) == offset
    assert source.position(12) == Position(3, 0)


@given(
    st.text(alphabet=st.sampled_from(list("/-\"'«»\\ \nasorry:=([{⟨⟩}])theorem end")), max_size=80)
)
def test_any_text_can_be_read(text: str) -> None:
    source = read_source(text)
    for declaration in source.declarations:
        assert 0 <= declaration.start <= declaration.keyword < declaration.end <= len(text)
    covered = [token for token in tokens(text) if token.kind is not TokenKind.COMMENT]
    assert all(a.end <= b.start for a, b in itertools.pairwise(covered))
