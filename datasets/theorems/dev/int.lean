/-! The integers. -/

/-- level 1 -/
theorem int_dev_01 (a b : Int) : a + b - a = b := sorry

/-- level 1 -/
theorem int_dev_02 (a : Int) : a - a = 0 := sorry

/-- level 2 -/
theorem int_dev_03 (a b c : Int) (h : a < b) : a + c < b + c := sorry

/-- level 2 -/
theorem int_dev_04 (a b : Int) : -(a - b) = b - a := sorry

/-- level 3 -/
theorem int_dev_05 (x y : Int) (h : 2 * x + 3 * y = 7) (k : x = 2) : y = 1 := sorry

/-- level 3 -/
theorem int_dev_06 (a b : Int) : (a + b) * (a - b) = a * a - b * b := sorry

/-- level 4 -/
theorem int_dev_07 (x y : Int) : ¬(2 * x + 4 * y = 5) := sorry

/-- level 4 -/
theorem int_dev_08 (a : Int) : a.natAbs = (-a).natAbs := sorry

/-- level 5 -/
theorem int_dev_09 (a : Int) : 0 ≤ a * a := sorry

/-- level 5 -/
theorem int_dev_10 (a b : Int) (h : a ∣ b) (k : b ∣ a + 1) : a ∣ 1 := sorry
