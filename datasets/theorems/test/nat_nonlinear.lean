/-! Products, powers and induction on the natural numbers. -/

/-- level 1 -/
theorem nat_nonlinear_test_01 (a b c : Nat) : a * b * c = c * b * a := sorry

/-- level 1 -/
theorem nat_nonlinear_test_02 (n : Nat) : n * 1 + 0 * n = n := sorry

/-- level 2 -/
theorem nat_nonlinear_test_03 (n : Nat) : (n + 1) ^ 2 = n ^ 2 + 2 * n + 1 := sorry

/-- level 2 -/
theorem nat_nonlinear_test_04 (a b : Nat) (h : 0 < a) (k : 0 < b) : 0 < a * b := sorry

/-- level 3 -/
theorem nat_nonlinear_test_05 (n : Nat) : 1 ≤ 3 ^ n := sorry

/-- level 3 -/
theorem nat_nonlinear_test_06 (a b c : Nat) (h : a ∣ b) : a ∣ b * c := sorry

/-- level 4 -/
theorem nat_nonlinear_test_07 (n : Nat) : 2 ∣ n * n + n := sorry

/-- level 4 -/
theorem nat_nonlinear_test_08 (a b m n : Nat) (h : a ≤ b) (k : m ≤ n) : a * m ≤ b * n := sorry

/-- level 5 -/
theorem nat_nonlinear_test_09 (n : Nat) (h : 4 ≤ n) : n * n ≤ 2 ^ n := sorry

/-- level 5 -/
theorem nat_nonlinear_test_10 (n : Nat) : 7 ∣ 8 ^ n - 1 := sorry
