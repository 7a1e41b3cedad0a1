/-! Linear arithmetic on the natural numbers. -/

/-- level 1 -/
theorem nat_linear_test_01 (a b : Nat) : a + b + 1 = b + (1 + a) := sorry

/-- level 1 -/
theorem nat_linear_test_02 (a b c : Nat) (h : a ≤ b) : a + c ≤ b + c := sorry

/-- level 2 -/
theorem nat_linear_test_03 (a b : Nat) (h : ¬a ≤ b) : b + 1 ≤ a := sorry

/-- level 2 -/
theorem nat_linear_test_04 (n : Nat) (h : n < 3) : n = 0 ∨ n = 1 ∨ n = 2 := sorry

/-- level 3 -/
theorem nat_linear_test_05 (a b : Nat) (h : a ≤ b) : a + (b - a) = b := sorry

/-- level 3 -/
theorem nat_linear_test_06 (n : Nat) : (n + n) % 2 = 0 := sorry

/-- level 4 -/
theorem nat_linear_test_07 (n : Nat) (h : n / 10 = 4) : 40 ≤ n ∧ n ≤ 49 := sorry

/-- level 4 -/
theorem nat_linear_test_08 (a b : Nat) (h : 6 ∣ a) (k : 4 ∣ b) : 2 ∣ a + b := sorry

/-- level 5 -/
theorem nat_linear_test_09 (legs heads rabbits hens : Nat) (h : rabbits + hens = heads)
    (k : 4 * rabbits + 2 * hens = legs) (hh : heads = 35) (hl : legs = 94) :
    rabbits = 12 ∧ hens = 23 := sorry

/-- level 5 -/
theorem nat_linear_test_10 (n : Nat) (h : n % 3 = 2) (k : n % 5 = 3) (b : n < 15) : n = 8 := sorry
