/-! The integers. -/

/-- level 1 -/
theorem int_test_01 (a b c : Int) : a + (b + c) = c + b + a := sorry

/-- level 1 -/
theorem int_test_02 (a : Int) : - -a = a := sorry

/-- level 2 -/
theorem int_test_03 (a b : Int) (h : a ≤ b) : -b ≤ -a := sorry

/-- level 2 -/
theorem int_test_04 (a b c : Int) : a * (b - c) = a * b - a * c := sorry

/-- level 3 -/
theorem int_test_05 (x y z : Int) (h : x + y = z) (k : x - y = z) : y = 0 := sorry

/-- level 3 -/
theorem int_test_06 (x : Int) (h : x.natAbs = 3) : x = 3 ∨ x = -3 := sorry

/-- level 4 -/
theorem int_test_07 (a b : Int) : (a - b) * (a - b) = a * a - 2 * (a * b) + b * b := sorry

/-- level 4 -/
theorem int_test_08 (a b : Int) (h : 0 < a) (k : b < 0) : a * b < 0 := sorry

/-- level 5 -/
theorem int_test_09 (a : Int) : a % 2 = 0 ∨ (a + 1) % 2 = 0 := sorry

/-- level 5 -/
theorem int_test_10 (a b c : Int) (h : a ∣ b) (k : a ∣ c) (x y : Int) : a ∣ x * b + y * c := sorry
