prelude
import Init.Omega.Coefficients
/-!
# Linear combinations for `omega`

A linear combination `c + a₀ x₀ + a₁ x₁ + ⋯` of the atoms of a goal, its value at a list of
integers, and that taking values commutes with the operations.
-/
namespace Lean.Omega

/-- An affine linear form: a constant and the coefficients of the atoms. -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []

namespace LinearCombo

/-- The value of a linear combination when the atoms have the given values. -/
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

/-- The linear combination that is one atom. -/
def coordinate (i : Nat) : LinearCombo where
  coeffs := Coeffs.set [] i 1

def add (l r : LinearCombo) : LinearCombo := ⟨l.const + r.const, l.coeffs.add r.coeffs⟩
def sub (l r : LinearCombo) : LinearCombo := ⟨l.const - r.const, l.coeffs.sub r.coeffs⟩
def neg (l : LinearCombo) : LinearCombo := ⟨-l.const, l.coeffs.neg⟩
def smul (l : LinearCombo) (i : Int) : LinearCombo := ⟨i * l.const, l.coeffs.smul i⟩
instance instAdd : Add LinearCombo := ⟨add⟩
instance instSub : Sub LinearCombo := ⟨sub⟩
instance instNeg : Neg LinearCombo := ⟨neg⟩

/-- The product, given that one of the two is constant. -/
def mul (l r : LinearCombo) : LinearCombo :=
  smul l r.const + smul r l.const - { const := l.const * r.const }

theorem add_eval (l r : LinearCombo) (v : Coeffs) : (l + r).eval v = l.eval v + r.eval v := by
  show l.const + r.const + IntList.dot (.add l.coeffs r.coeffs) v = _
  rw [IntList.dot_add, Int.add_assoc, Int.add_left_comm r.const, ← Int.add_assoc]; rfl
theorem sub_eval (l r : LinearCombo) (v : Coeffs) : (l - r).eval v = l.eval v - r.eval v := by
  show l.const - r.const + IntList.dot (.sub l.coeffs r.coeffs) v = _
  rw [IntList.dot_sub, LeanMath.Int.sub_add_sub_comm]; rfl
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = -l.eval v := by
  show -l.const + IntList.dot (.neg l.coeffs) v = -(l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_neg, Int.neg_add]
theorem smul_eval (l : LinearCombo) (i : Int) (v : Coeffs) : (smul l i).eval v = i * l.eval v := by
  show i * l.const + IntList.dot (.smul l.coeffs i) v = i * (l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_smul, Int.mul_add]
theorem eval_of_isZero (l : LinearCombo) (v : Coeffs) (h : l.coeffs.isZero) :
    l.eval v = l.const := by
  show l.const + _ = _
  rw [Coeffs.dot_of_isZero _ v h, Int.add_zero]
theorem mul_eval (l r : LinearCombo) (v : Coeffs) (w : l.coeffs.isZero ∨ r.coeffs.isZero) :
    (mul l r).eval v = l.eval v * r.eval v := by
  show (smul l r.const + smul r l.const - { const := l.const * r.const }).eval v = _
  rw [sub_eval, add_eval, smul_eval, smul_eval, eval_of_isZero ⟨l.const * r.const, []⟩ v trivial]
  rcases w with w | w <;> rw [eval_of_isZero _ v w]
  · rw [Int.mul_comm r.const, Int.add_sub_cancel_left]
  · rw [Int.mul_comm r.const, Int.add_sub_cancel]

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set _ _ _ _ (IntList.get_of_length_le [] i (Nat.zero_le i)), Int.zero_add,
    Int.one_mul]
  exact Int.zero_add _

/-! The first ten atoms, whose place in the list of values is spelled out. -/

variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval ..
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval ..
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 :=
  coordinate_eval ..
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 :=
  coordinate_eval ..
theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 :=
  coordinate_eval ..
theorem coordinate_eval_5 :
    (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval ..
theorem coordinate_eval_6 :
    (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
      coordinate_eval ..
theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval ..
theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval ..
theorem coordinate_eval_9 :
    (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) =
      a9 :=
  coordinate_eval ..

end LinearCombo
end Lean.Omega
