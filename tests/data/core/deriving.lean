/-! `deriving` for structures and inductive types. -/

structure Point where
  x : Nat
  y : Int
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable, Ord, Nonempty

inductive Tree (α : Type) where
  | leaf
  | node (left : Tree α) (value : α) (right : Tree α)
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable, Ord

inductive Color where
  | red | green | blue
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable, Ord

/-- info: { x := 1, y := -2 } -/
#guard_msgs in
#eval ({ x := 1, y := -2 } : Point)

/-- info: Tree.node (Tree.leaf) 3 (Tree.leaf) -/
#guard_msgs in
#eval Tree.node .leaf 3 .leaf

/-- info: [Color.red, Color.blue] -/
#guard_msgs in
#eval [Color.red, .blue]

/-- info: false -/
#guard_msgs in
#eval Color.red == .blue

/-- info: true -/
#guard_msgs in
#eval Tree.node .leaf 3 .leaf == .node .leaf 3 .leaf

/-- info: Ordering.lt -/
#guard_msgs in
#eval compare Color.red Color.green

/-- info: Ordering.gt -/
#guard_msgs in
#eval compare 3 2

example : Color.red ≠ .green := by decide
example : (⟨1, 2⟩ : Point) ≠ ⟨1, 3⟩ := by decide
example : (default : Color) = .red := rfl

inductive Shape where
  | circle (radius : Nat)
  | square (side : Nat)

deriving instance Repr, DecidableEq for Shape

/-- info: Shape.circle 2 -/
#guard_msgs in
#eval Shape.circle 2

/-! ## Lawful equality tests -/

structure Wrapper (α : Type) where
  value : α
  count : Nat
  deriving BEq, ReflBEq, LawfulBEq

example (a b : Wrapper Nat) (h : (a == b) = true) : a = b := eq_of_beq h

inductive Formula where
  | atom (n : Nat)
  | neg (f : Formula)
  | and (f g : Formula)
  deriving BEq, ReflBEq, LawfulBEq

example (f g : Formula) (h : (f == g) = true) : f = g := by simpa using h
