prelude
import Init.Bool.Lemmas
import Init.Logic.Equality
/-!
# Lawful equality tests

What `deriving ReflBEq, LawfulBEq` rests on: taking apart the boolean expression that `deriving BEq`
writes for a constructor.
-/
universe u

namespace DerivingHelpers

@[tactic_parser 1000, extern "leanmath_native"]
opaque tacticDeriving_ReflEq_tactic : Lean.ParserDescr

@[macro tacticDeriving_ReflEq_tactic, extern "leanmath_native"]
opaque _aux_Init_LawfulBEqTactics___macroRules_DerivingHelpers_tacticDeriving_ReflEq_tactic_1 :
    Lean.Macro

theorem and_true_curry {a b : Bool} {P : Prop} (h : a → b → P) : (a && b) → P :=
  fun k => h ((Bool.and_eq_true _ _).mp k).1 ((Bool.and_eq_true _ _).mp k).2

theorem deriving_lawful_beq_helper_dep {α : Type u} {x y : α} [BEq α] [ReflBEq α]
    {t : (x == y) = true → Bool} {P : Prop} (inst : (x == y) = true → x = y)
    (k : (h : x = y) → t (h ▸ ReflBEq.rfl) = true → P) :
    (if h : (x == y) then t h else false) = true → P := by
  intro e
  by_cases h : (x == y) = true
  · rw [dif_pos h] at e
    exact k (inst h) e
  · rw [dif_neg h] at e
    cases e

theorem deriving_lawful_beq_helper_nd {α : Type u} {x y : α} [BEq α] [ReflBEq α] {P : Prop}
    (inst : (x == y) = true → x = y) (k : x = y → P) : (x == y) = true → P := fun h => k (inst h)

end DerivingHelpers
