prelude
import Init.Logic.Basic
import Init.Foundation.Macros
import Init.Foundation.Simplifier
/-!
# Options and messages of tactics

What tactics need that belongs nowhere else.
-/

/-! ## Facts that tactics rest on

Steps that the native tactics take by name and that belong to no other module.
-/

/-! ### Boolean equations of numbers -/

namespace Nat.Simproc

theorem beqEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a == b) = (c == d) := by
  show decide (a = b) = decide (c = d)
  simp only [p]

theorem beqFalseOfEqFalse {a b : Nat} (p : (a = b) = False) : (a == b) = false :=
  decide_eq_false (of_eq_false p)

theorem bneEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a != b) = (c != d) :=
  congrArg (!·) (beqEqOfEqEq p)

theorem bneTrueOfEqFalse {a b : Nat} (p : (a = b) = False) : (a != b) = true :=
  congrArg (!·) (beqFalseOfEqFalse p)

end Nat.Simproc

/-! ### Extensionality -/

attribute [ext] propext

/-! ## Options of tactics

The types of the options that are not switches: `rw (occs := .pos [2])`,
`rw (transparency := .default)`, `apply (newGoals := .all)`.
-/

namespace Lean.Meta

/-- Which definitions are unfolded when terms are compared. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none

/-- Whether structures are compared field by field. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none

/-- Which occurrences of a pattern are meant, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)

/-- Which goals remain after `apply`, and in what order. -/
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

end Lean.Meta

/-! ## Tactics that are not here

`grind` and its relatives, `bv_decide` and `native_decide` belong to a full Lean. Here they fail
with a message that says what to do instead.
-/

namespace LeanMath.Unsupported

open Lean

syntax (name := useGrind) (priority := 2000)
  (Lean.Parser.Tactic.grind <|> Lean.Parser.Tactic.grindTrace) : tactic
syntax (name := useArithmetic) (priority := 2000)
  (Lean.Parser.Tactic.lia <|> Lean.Parser.Tactic.cutsat <|> Lean.Parser.Tactic.grobner <|>
    Lean.Parser.Tactic.grind_linarith <|> Lean.Parser.Tactic.grind_order) : tactic
syntax (name := useBits) (priority := 2000) "bv_decide" : tactic
syntax (name := useNative) (priority := 2000) Lean.Parser.Tactic.nativeDecide : tactic

@[macro useGrind] def grindMessage : Macro := fun _ =>
  `(tactic| fail "grind is not part of the embedded Lean: use omega or simp_all, or check the \
file with a full toolchain (leanmath lean status)")

@[macro useArithmetic] def arithmeticMessage : Macro := fun _ =>
  `(tactic| fail "this tactic is not part of the embedded Lean: use omega, or check the file \
with a full toolchain (leanmath lean status)")

@[macro useBits] def bitsMessage : Macro := fun _ =>
  `(tactic| fail "bv_decide is not part of the embedded Lean: use decide, or check the file \
with a full toolchain (leanmath lean status)")

@[macro useNative] def nativeMessage : Macro := fun _ =>
  `(tactic| fail "native_decide rests on more than the three axioms: use decide or \
decide +kernel")

end LeanMath.Unsupported
