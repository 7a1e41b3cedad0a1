/-! Small facts about whole numbers, as they come up in a first course. -/

theorem even_or_odd (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  sorry

theorem sum_of_evens (a b : Nat) (ha : a % 2 = 0) (hb : b % 2 = 0) : (a + b) % 2 = 0 := by
  sorry

theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  sorry

theorem no_solution (x y : Int) : 6 * x + 9 * y ≠ 4 := by
  sorry

theorem heads_and_legs (rabbits hens : Nat) (heads : rabbits + hens = 20)
    (legs : 4 * rabbits + 2 * hens = 56) : rabbits = 8 := by
  sorry
