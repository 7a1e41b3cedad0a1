/-! A proof with gaps: the idea is there, the steps are left to do. -/

theorem square_of_even (n : Nat) (h : n % 2 = 0) : n * n % 4 = 0 := by
  have half : ∃ k, n = 2 * k := ⟨n / 2, sorry⟩
  obtain ⟨k, rfl⟩ := half
  have product : 2 * k * (2 * k) = 4 * (k * k) := sorry
  rw [product]
  sorry

theorem strictly_between (a b : Nat) (h : a < b) : ∃ c, a ≤ c ∧ c < b := by
  refine ⟨a, ?_, ?_⟩
  · sorry
  · sorry
