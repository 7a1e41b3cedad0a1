"""Reading the user's declarations."""

from __future__ import annotations

from leanmath.search.declarations import read_declarations, recursion_places

HEADER = """
/-- A comment with def inside. -/
namespace Zoo

inductive Tree (α : Type) where
  | leaf : Tree α
  | node (l : Tree α) (v : α) (r : Tree α) : Tree α
  deriving Repr

@[simp] def size {α : Type} : Tree α → Nat
  | .leaf => 0
  | .node l _ r => size l + 1 + size r

structure Point where
  x : Nat
  y : Nat

inductive Even : Nat → Prop
  | zero : Even 0
  | step {n : Nat} : Even n → Even (n + 2)

def add (n m : Nat) : Nat := match m with
  | 0 => n
  | m + 1 => add n m + 1

theorem add_zero (n : Nat) : add n 0 = n := rfl

end Zoo

def plain : Nat := 3
"""


def test_names_carry_their_namespace() -> None:
    names = [each.name for each in read_declarations(HEADER).all]
    assert names == [
        "Zoo.Tree",
        "Zoo.size",
        "Zoo.Point",
        "Zoo.Even",
        "Zoo.add",
        "Zoo.add_zero",
        "plain",
    ]


def test_a_printed_name_may_be_shortened() -> None:
    found = read_declarations(HEADER)
    size = found.named("size")
    assert size is not None and size.is_recursive and size.is_simp
    assert found.named(".add") is found.named("Zoo.add")
    assert found.named("absent") is None


def test_constructors_and_fields() -> None:
    found = read_declarations(HEADER)
    tree, point, even = (found.named(name) for name in ("Tree", "Point", "Even"))
    assert tree is not None and point is not None and even is not None
    assert [c.name for c in tree.constructors] == ["leaf", "node"]
    assert [name for name, _ in tree.constructors[1].arguments] == ["l", "v", "r"]
    assert point.constructors[0].arguments == (("x", "Nat"), ("y", "Nat"))
    assert even.is_proposition and even.constructors[1].arguments == (("", "Even n"),)


def test_recursion_places() -> None:
    found = read_declarations(HEADER)
    add, size = found.named("add"), found.named("size")
    assert add is not None and size is not None
    assert recursion_places(add) == {1}
    assert recursion_places(size) == {0}


def test_laws_are_the_equations_of_classes_and_structures() -> None:
    declarations = read_declarations(
        "class Group (G : Type) extends Mul G where\n"
        "  one : G\n"
        "  inv : G → G\n"
        "  assoc : ∀ a b c : G, a * b * c = a * (b * c)\n"
        "  zero_le : ∀ n : Nat, 0 ≤ n\n"
        "  flips : ∀ a b : G, a = b ↔ b = a\n"
    )
    assert [law.name for law in declarations.laws] == ["Group.assoc", "Group.flips"]
