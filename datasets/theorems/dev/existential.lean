/-! Statements that ask for a witness. -/

/-- level 1 -/
theorem exists_dev_01 : ∃ n : Nat, n * n = 49 := sorry

/-- level 1 -/
theorem exists_dev_02 (n : Nat) : ∃ m, n < m := sorry

/-- level 2 -/
theorem exists_dev_03 (a b : Nat) (h : a ≤ b) : ∃ c, b = a + c := sorry

/-- level 2 -/
theorem exists_dev_04 : ∃ x y : Nat, x + y = 7 ∧ x * y = 12 := sorry

/-- level 3 -/
theorem exists_dev_05 (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := sorry

/-- level 3 -/
theorem exists_dev_06 (x : Int) : ∃ y : Int, x + y = 0 := sorry

/-- level 4 -/
theorem exists_dev_07 (n : Nat) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := sorry

/-- level 4 -/
theorem exists_dev_08 {α : Type} (x : α) (xs : List α) (h : x ∈ xs) :
    ∃ ys zs, xs = ys ++ x :: zs := sorry

/-- level 5 -/
theorem exists_dev_09 (f : Nat → Nat) (h : ∀ n, f n < f (n + 1)) : ∀ n, ∃ m, n ≤ f m := sorry

/-- level 5 -/
theorem exists_dev_10 (a b : Int) (h : a < b) : ∃ c, a < 2 * c + 1 ∧ 2 * c ≤ b := sorry
