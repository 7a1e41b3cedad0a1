prelude
import Init.Foundation.Simplifier
/-!
# Values of numbered atoms

The tactics for linear arithmetic describe a term by an expression over numbered atoms, and keep
the atoms in a tree.
-/
universe u

/-- Marks a proof that the kernel should check by evaluating it at once. -/
def eagerReduce {α : Sort u} (a : α) : α := a

namespace Lean

/-- A finite map from an initial segment of the numbers, as a tree for fast look-up. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

/-- The value at `n`. A branch at `p` has the indices below `p` on its left. -/
noncomputable def RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  RArray.rec (motive := fun _ => α) (fun x => x) (fun p _ _ l r => cond (Nat.ble p n) r l) a

end Lean
