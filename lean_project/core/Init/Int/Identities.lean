prelude
import Init.Int.Inequality
/-!
# Squares and binomial formulas

The binomial formulas for integers, written with squares `a ^ 2` and with products `a * a`, and what
is special to squares: they are not negative, vanish only at zero, and forget signs.
-/
namespace LeanMath.Int
variable {a b : Int}

/-! ## Binomial formulas -/

theorem pow_three (a : Int) : a ^ 3 = a * a * a := by rw [Int.pow_succ, pow_two]
theorem add_mul_self (a b : Int) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_comm b a, Int.two_mul, ← Int.add_assoc,
    ← Int.add_assoc]
theorem sub_mul_self (a b : Int) : (a - b) * (a - b) = a * a - 2 * (a * b) + b * b := by
  have := add_mul_self a (-b)
  rwa [Int.mul_neg, Int.mul_neg, Int.neg_mul_neg] at this
theorem mul_self_sub_mul_self (a b : Int) : a * a - b * b = (a + b) * (a - b) := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]; omega
theorem add_sq (a b : Int) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, add_mul_self, Int.mul_assoc]
theorem sub_sq (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, sub_mul_self, Int.mul_assoc]
theorem sq_sub_sq (a b : Int) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, mul_self_sub_mul_self]
theorem add_one_sq (a : Int) : (a + 1) ^ 2 = a ^ 2 + 2 * a + 1 := by
  rw [add_sq, Int.mul_one, Int.one_pow]
theorem sub_one_sq (a : Int) : (a - 1) ^ 2 = a ^ 2 - 2 * a + 1 := by
  rw [sub_sq, Int.mul_one, Int.one_pow]
theorem add_sq_add_sub_sq (a b : Int) : (a + b) ^ 2 + (a - b) ^ 2 = 2 * (a ^ 2 + b ^ 2) := by
  rw [add_sq, sub_sq]; omega
theorem add_sq_sub_sub_sq (a b : Int) : (a + b) ^ 2 - (a - b) ^ 2 = 4 * (a * b) := by
  rw [add_sq, sub_sq, Int.mul_assoc]; omega
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← Int.sub_eq_zero, mul_self_sub_mul_self, Int.mul_eq_zero, Int.sub_eq_zero]
  exact ⟨fun h => h.symm.imp id (by omega), fun h => h.symm.imp (by omega) id⟩

/-! ## Squares and the order -/

theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := pow_two a ▸ Int.sq_nonneg a
theorem mul_self_eq_zero : a * a = 0 ↔ a = 0 := Int.mul_eq_zero.trans ⟨fun h => h.elim id id, .inl⟩
theorem mul_self_pos (h : a ≠ 0) : 0 < a * a :=
  Int.lt_iff_le_and_ne.mpr ⟨mul_self_nonneg a, fun e => h (mul_self_eq_zero.mp e.symm)⟩
theorem sq_eq_zero : a ^ 2 = 0 ↔ a = 0 := by rw [pow_two]; exact mul_self_eq_zero
theorem sq_pos (h : a ≠ 0) : 0 < a ^ 2 := by rw [pow_two]; exact mul_self_pos h
theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, Int.neg_mul_neg]
theorem natAbs_sq (a : Int) : (a.natAbs : Int) ^ 2 = a ^ 2 := by
  rw [pow_two, pow_two, Int.natAbs_mul_self']
theorem add_sq_eq_zero : a ^ 2 + b ^ 2 = 0 ↔ a = 0 ∧ b = 0 := by
  have := Int.sq_nonneg a
  have := Int.sq_nonneg b
  rw [← sq_eq_zero (a := a), ← sq_eq_zero (a := b)]; omega
/-- The inequality of arithmetic and geometric mean for two squares. -/
theorem two_mul_le_add_sq (a b : Int) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have := Int.sq_nonneg (a - b)
  rw [sub_sq] at this; omega
theorem sq_le_sq (ha : 0 ≤ a) (h : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [pow_two, pow_two]; exact Int.mul_self_le_mul_self ha h
theorem sq_lt_sq (ha : 0 ≤ a) (h : a < b) : a ^ 2 < b ^ 2 := by
  rw [pow_two, pow_two]; exact Int.mul_self_lt_mul_self ha h

end LeanMath.Int
