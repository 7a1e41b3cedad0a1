/-! Statements that ask for a witness. -/

/-- level 1 -/
theorem exists_test_01 : ∃ n : Nat, n + 3 = 10 := sorry

/-- level 1 -/
theorem exists_test_02 (p : Nat → Prop) (h : p 5) : ∃ n, p n := sorry

/-- level 2 -/
theorem exists_test_03 (n : Nat) : ∃ m, m > n ∧ m > 10 := sorry

/-- level 2 -/
theorem exists_test_04 (a b : Nat) (h : ∃ k, b = a * k) : ∃ k, b * 2 = a * k := sorry

/-- level 3 -/
theorem exists_test_05 (x y : Int) (h : x < y) : ∃ d, 0 < d ∧ y = x + d := sorry

/-- level 3 -/
theorem exists_test_06 : ∃ x y : Nat, 3 * x + 5 * y = 31 := sorry

/-- level 4 -/
theorem exists_test_07 (n : Nat) : ∃ k r, r < 3 ∧ n = 3 * k + r := sorry

/-- level 4 -/
theorem exists_test_08 {α : Type} (xs : List α) (h : xs ≠ []) : ∃ y ys, xs = y :: ys := sorry

/-- level 5 -/
theorem exists_test_09 {α β : Type} (f : α → β) (xs : List α) (y : β) (h : y ∈ xs.map f) :
    ∃ x, x ∈ xs ∧ f x = y := sorry

/-- level 5 -/
theorem exists_test_10 (n : Nat) : ∃ m, m * m ≤ n ∧ n < (m + 1) * (m + 1) := sorry
