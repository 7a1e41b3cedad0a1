prelude
import Init.Omega.Basic
import Init.Nat.MinMax
/-!
# Squares, cubes, and inequalities between them

The binomial formulas in the natural numbers, and the inequality `2 * a * b ≤ a ^ 2 + b ^ 2`.
-/
namespace LeanMath
variable {a b c d k m n : Nat}

/-! ## Binomial formulas -/

theorem sq_eq (a : Nat) : a ^ 2 = a * a := Nat.pow_two a
theorem cube_eq (a : Nat) : a ^ 3 = a * a * a := by rw [Nat.pow_succ, sq_eq]
theorem add_mul_self (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_comm b a]; omega
theorem add_sq (a b : Nat) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [sq_eq, sq_eq, sq_eq, add_mul_self, Nat.mul_assoc]
theorem add_one_sq (a : Nat) : (a + 1) ^ 2 = a ^ 2 + 2 * a + 1 := by
  rw [add_sq, Nat.mul_one, Nat.one_pow]
theorem sub_sq (h : b ≤ a) : (a - b) ^ 2 + 2 * a * b = a ^ 2 + b ^ 2 :=
  match Nat.le.dest h with
  | ⟨k, e⟩ => by
    rw [← e, Nat.add_sub_cancel_left, add_sq, Nat.mul_add, Nat.add_mul, sq_eq, sq_eq,
      Nat.mul_assoc 2 k b, Nat.mul_comm k b, Nat.mul_assoc, Nat.mul_assoc]
    omega
theorem sq_sub_sq (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := Nat.pow_two_sub_pow_two a b
theorem mul_sq (a b : Nat) : (a * b) ^ 2 = a ^ 2 * b ^ 2 := Nat.mul_pow a b 2
theorem add_cube (a b : Nat) : (a + b) ^ 3 = a ^ 3 + 3 * a ^ 2 * b + 3 * a * b ^ 2 + b ^ 3 := by
  rw [cube_eq, cube_eq, cube_eq, sq_eq, sq_eq, add_mul_self, Nat.mul_assoc 3 (a * a),
    Nat.mul_assoc 3 a, Nat.add_mul, Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_add (b * b),
    Nat.mul_assoc 2, Nat.mul_assoc 2, Nat.mul_right_comm a b a, Nat.mul_comm (b * b) a,
    Nat.mul_assoc a b b]
  omega
theorem add_one_cube (a : Nat) : (a + 1) ^ 3 = a ^ 3 + 3 * a ^ 2 + 3 * a + 1 := by
  rw [add_cube, Nat.mul_one, Nat.one_pow, Nat.mul_one]

/-! ## Monotone squares -/

theorem sq_le_sq_iff : a ^ 2 ≤ b ^ 2 ↔ a ≤ b := Nat.pow_le_pow_iff_left (Nat.succ_ne_zero 1)
theorem sq_lt_sq_iff : a ^ 2 < b ^ 2 ↔ a < b := Nat.pow_lt_pow_iff_left (Nat.succ_ne_zero 1)
theorem sq_inj : a ^ 2 = b ^ 2 ↔ a = b := Nat.pow_left_inj (Nat.succ_ne_zero 1)
theorem le_sq (a : Nat) : a ≤ a ^ 2 := Nat.le_self_pow (Nat.succ_ne_zero 1) a
theorem sq_pos_iff : 0 < a ^ 2 ↔ 0 < a := by
  rw [sq_eq]; exact ⟨Nat.pos_of_mul_pos_left, fun h => Nat.mul_pos h h⟩
theorem sq_eq_zero_iff : a ^ 2 = 0 ↔ a = 0 := by
  rw [sq_eq, Nat.mul_eq_zero]; exact ⟨fun h => h.elim id id, .inl⟩

/-! ## Arithmetic and geometric means -/

/-- The inequality of arithmetic and geometric mean for two squares. -/
theorem two_mul_le_add_sq (a b : Nat) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  match Nat.le_total b a with
  | .inl h => exact Nat.le.intro (by rw [Nat.add_comm]; exact sub_sq h)
  | .inr h =>
    rw [Nat.mul_right_comm, Nat.add_comm]
    exact Nat.le.intro (by rw [Nat.add_comm]; exact sub_sq h)
/-- The inequality of arithmetic and geometric mean, without roots and fractions. -/
theorem four_mul_le_add_sq (a b : Nat) : 4 * (a * b) ≤ (a + b) ^ 2 := by
  have h := two_mul_le_add_sq a b
  rw [Nat.mul_assoc] at h
  rw [add_sq, Nat.mul_assoc]; omega
theorem add_sq_le (a b : Nat) : (a + b) ^ 2 ≤ 2 * (a ^ 2 + b ^ 2) := by
  have h := two_mul_le_add_sq a b
  rw [add_sq]; omega
/-- The inequality of Cauchy and Schwarz for two pairs. -/
theorem cauchy_schwarz (a b c d : Nat) :
    (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by
  have h := two_mul_le_add_sq (a * d) (b * c)
  have e : a * c * (b * d) = a * d * (b * c) := by
    rw [Nat.mul_mul_mul_comm, Nat.mul_comm c d, ← Nat.mul_mul_mul_comm]
  rw [add_sq, Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_assoc 2, e]
  rw [Nat.mul_assoc 2] at h
  simp only [mul_sq] at *
  omega

end LeanMath
