/-! Minimum and maximum of natural numbers. -/
variable (a b c d : Nat)

example : min a b ≤ a := Nat.min_le_left a b
example : b ≤ max a b := Nat.le_max_right a b
example (h : a ≤ b) : min a b = a := by simp [h]
example (h : a ≤ b) : max a b = b := Nat.max_eq_right h
example : min a b = min b a := Nat.min_comm a b
example : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := Nat.le_min
example : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := Nat.max_le
example : min a a = a := Nat.min_self a
example : min (min a b) c = min a (min b c) := Nat.min_assoc a b c
example : max a (min b c) = min (max a b) (max a c) := Nat.max_min_distrib_left a b c
example : min (a + c) (b + c) = min a b + c := by simp
example : max (a * c) (b * c) = max a b * c := by simp
example : min a b + max a b = a + b := by omega
example : min 0 a = 0 := by simp
example : max a 0 = a := by simp
example : max 3 7 = 7 := rfl
example : min a b = if a ≤ b then a else b := Nat.min_def
example (h : c < a) (k : c < b) : c < min a b := Nat.lt_min.mpr ⟨h, k⟩

/-- error: Tactic `decide` proved that the proposition
  max 3 4 = 3
is false -/
#guard_msgs in
example : max 3 4 = 3 := by decide
