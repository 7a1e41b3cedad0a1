/-! Natural numbers: addition, order, multiplication, subtraction. -/

section Addition
variable (a b c d m n k : Nat)

example : a + 0 = a := by rw [Nat.add_zero]
example : 0 + a = a := by rw [Nat.zero_add]
example : a + b = b + a := by rw [Nat.add_comm]
example : a + b + c = a + (c + b) := by rw [Nat.add_assoc, Nat.add_comm b c]
example : (a + b) + (c + d) = (a + c) + (b + d) := Nat.add_add_add_comm a b c d
example : (a + b) + (c + d) = (d + b) + (a + c) := by ac_rfl
example (h : a + b = a + c) : b = c := Nat.add_left_cancel h
example : a + b = a + c ↔ b = c := by simp
example : a + b = a ↔ b = 0 := by simp
example : a + b = 0 ↔ a = 0 ∧ b = 0 := by simp
example : a + 1 ≠ 0 := by simp
example (h : n ≠ 0) : ∃ k, n = k + 1 := Nat.exists_eq_add_one_of_ne_zero h
example : n.succ = m.succ ↔ n = m := Nat.succ_inj
example (h : a + 2 = b + 2) : a = b := by simpa using h

/-- error: unsolved goals
a b c d m n k : Nat
⊢ a = b -/
#guard_msgs in
example : a + 1 = b + 1 := by simp

end Addition

section Order
variable (a b c d m n k : Nat)

example (h : a < b) : ¬b ≤ a := Nat.not_le_of_gt h
example (h : ¬a ≤ b) : b < a := Nat.lt_of_not_le h
example : ¬a < b ↔ b ≤ a := by simp
example : a ≤ a + b := by simp
example : a < a + 1 := by simp
example : a < b + 1 ↔ a ≤ b := Nat.lt_succ_iff
example (h : a ≤ b) (k : b ≤ a) : a = b := Nat.le_antisymm h k
example : a < b ∨ a = b ∨ b < a := Nat.lt_trichotomy a b
example : a < b ∨ a ≥ b := Nat.lt_or_ge a b
example : n = 0 ∨ 0 < n := Nat.eq_zero_or_pos n
example (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
example : 0 < n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
example (h : a ≤ b) : a + c ≤ b + c := Nat.add_le_add_right h c
example (h : a < b) (k : c ≤ d) : a + c < b + d := Nat.add_lt_add_of_lt_of_le h k
example : a + c ≤ b + c ↔ a ≤ b := by simp
example : c + a < c + b ↔ a < b := by simp
example : n < 1 ↔ n = 0 := by simp
example : n ≤ 0 ↔ n = 0 := by simp
example (h : a < b) : ∃ k, b = a + k + 1 := Nat.exists_eq_add_of_lt h
example (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 := Nat.le_or_eq_of_le_succ h
example (h : a < b) (k : b ≤ c) : a < c :=
  calc a < b := h
    _ ≤ c := k
example (h : a ≤ b) (k : b < c) (l : c = d) : a < d :=
  calc a ≤ b := h
    _ < c := k
    _ = d := l

/-- error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  f ≥ 0
  e ≥ 0
  e - f ≥ 0
where
 e := ↑m
 f := ↑n -/
#guard_msgs in
example (h : n ≤ m) : m < n := by omega

end Order

section Multiplication
variable (a b c d m n k : Nat)

example : a * (b + c) = a * b + a * c := Nat.mul_add a b c
example : (a + b) * (a + b) = a * a + a * b + (a * b + b * b) := by
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_comm b a]
example : a * b * c = c * (b * a) := by rw [Nat.mul_comm, Nat.mul_comm a b]
example : a * b * c = c * (b * a) := by ac_rfl
example : 2 * n = n + n := Nat.two_mul n
example : n * m = 0 ↔ n = 0 ∨ m = 0 := Nat.mul_eq_zero
example (h : 0 < a) (e : a * b = a * c) : b = c := Nat.eq_of_mul_eq_mul_left h e
example (h : 0 < a) : a * b < a * c ↔ b < c := by simp [h]
example (h : a ≤ b) : c * a ≤ c * b := Nat.mul_le_mul_left c h
example (h : a < b) (k : c < d) : a * c < b * d := Nat.mul_lt_mul'' h k
example : m * m = n * n ↔ m = n := Nat.mul_self_inj
example : n ≤ n * n := Nat.le_mul_self n
example (h : m * n = 1) : m = 1 := Nat.eq_one_of_mul_eq_one_right h
example : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) := Nat.one_lt_mul_iff
example : n * 1 + 0 * n = n := by simp

/-- error: Tactic `rewrite` failed: Did not find an occurrence of the pattern
  n * 0
in the target expression
  n + 0 = n

a b c d m n k : Nat
⊢ n + 0 = n -/
#guard_msgs in
example : n + 0 = n := by rw [Nat.mul_zero n]

end Multiplication

section Subtraction
variable (a b c d m n k : Nat)

example : n - n = 0 := by simp
example : a + b - b = a := by simp
example (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
example (h : a ≤ b) : a - b = 0 := Nat.sub_eq_zero_of_le h
example : a - b - c = a - (b + c) := Nat.sub_sub a b c
example : a - b ≤ c ↔ a ≤ c + b := Nat.sub_le_iff_le_add
example (h : c ≤ b) : a + b - c = a + (b - c) := Nat.add_sub_assoc h a
example : a * (b - c) = a * b - a * c := Nat.mul_sub a b c
example : (a - b) * c = a * c - b * c := by rw [Nat.sub_mul]
example : a * a - b * b = (a + b) * (a - b) := Nat.mul_self_sub_mul_self_eq a b
example : 0 < n - m ↔ m < n := Nat.sub_pos_iff_lt
example (h : m ≤ n) : n - (n - m) = m := Nat.sub_sub_self h
example (h : 0 < n) : n - 1 < n := Nat.sub_one_lt_of_lt h
example (h : a ≤ b) : a - c ≤ b - c := Nat.sub_le_sub_right h c
example : n.pred = n - 1 := by simp
example (h : b ≤ a) : a - b = c ↔ a = c + b := by omega

/-- error: unsolved goals
a b c d m n k : Nat
⊢ b ≤ a -/
#guard_msgs in
example : a - b + b = a := by rw [Nat.sub_add_cancel]

end Subtraction

section Decisions

example : 17 * 23 = 391 := rfl
example : ¬(5 : Nat) < 3 := by decide
example : ∀ x, x < 12 → x * x ≤ 11 * x := by decide
example : ∃ x, x < 10 ∧ x * x = 49 := by decide
example : ∀ x, x ≤ 6 → ∃ y, y ≤ 12 ∧ y = 2 * x := by decide

/-- error: Tactic `decide` proved that the proposition
  ∀ (x : Nat), x < 5 → x * x < 10
is false -/
#guard_msgs in
example : ∀ x, x < 5 → x * x < 10 := by decide

end Decisions
