/-! Linear arithmetic on the natural numbers. -/

/-- level 1 -/
theorem nat_linear_dev_01 (a b c : Nat) : a + b + c = c + (b + a) := sorry

/-- level 1 -/
theorem nat_linear_dev_02 (a b : Nat) (h : a < b) : a + 1 ≤ b := sorry

/-- level 2 -/
theorem nat_linear_dev_03 (a b c : Nat) (h : a ≤ b) (k : b < c) : 2 * a < 2 * c := sorry

/-- level 2 -/
theorem nat_linear_dev_04 (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := sorry

/-- level 3 -/
theorem nat_linear_dev_05 (a b : Nat) : max a b + min a b = a + b := sorry

/-- level 3 -/
theorem nat_linear_dev_06 (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := sorry

/-- level 4 -/
theorem nat_linear_dev_07 (a b c : Nat) (h : a - b = c) (k : 0 < c) : a = b + c := sorry

/-- level 4 -/
theorem nat_linear_dev_08 (x y : Nat) (h : 3 * x + 5 * y = 8) (k : 0 < x) : x = 1 ∧ y = 1 := sorry

/-- level 5 -/
theorem nat_linear_dev_09 (n : Nat) (h : 8 ≤ n) (k : n < 20) : ∃ a b : Nat, 3 * a + 5 * b = n := sorry

/-- level 5 -/
theorem nat_linear_dev_10 (a b c d : Nat) (h₁ : a + b = c + d) (h₂ : a + c = b + d)
    (h₃ : a + d = b + c) : a = b ∧ b = c ∧ c = d := sorry
