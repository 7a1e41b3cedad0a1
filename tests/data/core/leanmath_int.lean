/-! What the library adds to Lean's own core for integers, in the namespace `LeanMath.Int`. -/
open LeanMath.Int

variable (a b c d : Int)

example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
example : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
example : a ^ 2 - b ^ 2 = (a + b) * (a - b) := sq_sub_sq a b
example : a * a - b * b = (a + b) * (a - b) := mul_self_sub_mul_self a b
example : 2 * a * b ≤ a ^ 2 + b ^ 2 := two_mul_le_add_sq a b
example : a * a = b * b ↔ a = b ∨ a = -b := mul_self_eq_mul_self_iff
example : 0 ≤ a * a := mul_self_nonneg a
example (h : a ^ 2 + b ^ 2 = 0) : a = 0 ∧ b = 0 := add_sq_eq_zero.mp h
example : a - b + (c - d) = a + c - (b + d) := sub_add_sub_comm a b c d
example : Even a ∨ Odd a := even_or_odd a
example : Even (a * (a + 1)) := even_mul_succ_self a
example : Odd (a * b) ↔ Odd a ∧ Odd b := odd_mul
example (h : Even (a * a)) : Even a := even_mul_self.mp h
example : Even (-6) ∧ Odd (-7) := by decide
example (h : Odd a) (k : Odd b) : Even (a + b) := by unfold Odd Even at *; omega
example : min a b + max a b = a + b := by
  rcases min_max_cases a b with ⟨_, h, k⟩ | ⟨_, h, k⟩ <;> rw [h, k]
  exact Int.add_comm b a
example : ∃ k, a * a - a = 2 * k := by
  induction a using induction_on with
  | zero => exact ⟨0, rfl⟩
  | succ n h =>
    have ⟨k, e⟩ := h
    refine ⟨k + n, ?_⟩
    rw [add_mul_self]; omega
  | pred n h =>
    have ⟨k, e⟩ := h
    refine ⟨k + n + 1, ?_⟩
    rw [sub_mul_self]; omega
example (h : 3 ≤ a) : 9 ≤ a * a := by
  refine le_induction (p := fun x => 9 ≤ x * x) (by decide) ?_ h
  intro k hk ih
  rw [add_mul_self]; omega

/-! Opening the namespace does not hide Lean's own facts. -/

open LeanMath in
example : a - b < c ↔ a < c + b := Int.sub_lt_iff
open LeanMath in
example : a + b = b + a := Int.add_comm a b
