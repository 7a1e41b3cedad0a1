/-! Products, powers and induction on the natural numbers. -/

/-- level 1 -/
theorem nat_nonlinear_dev_01 (a b c : Nat) : a * (b + c) = c * a + b * a := sorry

/-- level 1 -/
theorem nat_nonlinear_dev_02 : 2 ^ 10 = 4 ^ 5 := sorry

/-- level 2 -/
theorem nat_nonlinear_dev_03 (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := sorry

/-- level 2 -/
theorem nat_nonlinear_dev_04 (a b c : Nat) (h : a ≤ b) : a * c ≤ b * c := sorry

/-- level 3 -/
theorem nat_nonlinear_dev_05 (n : Nat) : n < 2 ^ n := sorry

/-- level 3 -/
theorem nat_nonlinear_dev_06 (n : Nat) : 2 ∣ n * (n + 1) := sorry

/-- level 4 -/
theorem nat_nonlinear_dev_07 (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := sorry

/-- level 4 -/
theorem nat_nonlinear_dev_08 (n : Nat) : 3 ∣ 4 ^ n + 2 := sorry

/-- level 5 -/
theorem nat_nonlinear_dev_09 (n : Nat) (h : 5 ≤ n) : n * n < 2 ^ n := sorry

/-- level 5 -/
theorem nat_nonlinear_dev_10 (a b : Nat) : 2 * (a * b) ≤ a * a + b * b := sorry
