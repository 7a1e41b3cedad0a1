/-! Division with remainder and divisibility. -/

section Division
variable (a b c d k m n q x y : Nat)

example : n * (m / n) + m % n = m := Nat.div_add_mod m n
example (h : 0 < n) : m % n < n := Nat.mod_lt m h
example (h : a < b) : a % b = a := Nat.mod_eq_of_lt h
example (h : a < b) : a / b = 0 := Nat.div_eq_of_lt h
example : n % n = 0 := by simp
example : n / 1 = n := by simp
example : (a + b * c) % b = a % b := by simp
example : (a + b) % n = (a % n + b % n) % n := Nat.add_mod a b n
example : a * b % n = (a % n) * (b % n) % n := Nat.mul_mod a b n
example : a % n % n = a % n := by simp
example (h : 0 < k) : x ≤ y / k ↔ x * k ≤ y := Nat.le_div_iff_mul_le h
example (h : 0 < k) : x / k < y ↔ x < y * k := Nat.div_lt_iff_lt_mul h
example : m / n / k = m / (n * k) := Nat.div_div_eq_div_mul m n k
example : m / n * n ≤ m := Nat.div_mul_le_self m n
example (h : 0 < n) : m * n / n = m := Nat.mul_div_cancel m h
example (h : 0 < n) : (m + n) / n = m / n + 1 := by simp [h]
example (h : a ≤ b) : a / c ≤ b / c := Nat.div_le_div_right h
example (h : 0 < n) (k : 1 < d) : n / d < n := Nat.div_lt_self h k
example : a / b = 0 ↔ b = 0 ∨ a < b := by simp
example (h : b = 3 * q + 2) : b % 3 = 2 ∧ b / 3 = q := by omega
example : 100 % 7 = 2 := rfl
example : n % 2 = 0 ∨ n % 2 = 1 := by omega
example (h : n % 2 = 1) : ∃ k, n = 2 * k + 1 := ⟨n / 2, by omega⟩
example : 7 ^ 100 % 10 = 1 := by decide
example : a ^ b % n = (a % n) ^ b % n := Nat.pow_mod a b n

/-- error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  e ≥ 0
where
 e := ↑n / 2 -/
#guard_msgs in
example : 2 * (n / 2) = n := by omega

end Division

section Divisibility
variable (a b c d k m n : Nat)

example : a ∣ a := Nat.dvd_refl a
example : a ∣ 0 := by simp
example : 1 ∣ a := by simp
example (h : a ∣ b) (k : b ∣ c) : a ∣ c := Nat.dvd_trans h k
example (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := Nat.dvd_add h k
example (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := Nat.dvd_sub h k
example (h : a ∣ b) : a ∣ b * c := Nat.dvd_mul_right_of_dvd h c
example (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := Nat.mul_dvd_mul h k
example (h : a ∣ b) (k : b ∣ a) : a = b := Nat.dvd_antisymm h k
example (h : a ∣ b) (p : 0 < b) : a ≤ b := Nat.le_of_dvd p h
example : a ∣ b ↔ b % a = 0 := Nat.dvd_iff_mod_eq_zero
example (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := Nat.dvd_add_right h
example (h : n ∣ m) : n * (m / n) = m := Nat.mul_div_cancel' h
example (h : a ∣ 1) : a = 1 := by simpa using h
example : 3 ∣ 12 := by decide
example : ¬5 ∣ 12 := by decide
example : 3 ∣ 12 := ⟨4, rfl⟩
example (h : 6 ∣ n) : 3 ∣ n := by omega
example (h : 2 ∣ n) (k : 3 ∣ n) : 6 ∣ n := by omega
example (h : a ∣ b) : ∃ c, b = a * c := h
example (h : a ∣ m) (k : ¬a ∣ n) : ¬a ∣ m + n := fun d => k ((Nat.dvd_add_right h).mp d)
example : (∀ k, k ∣ 12 → k ≤ 12) := fun k h => Nat.le_of_dvd (by decide) h

example (h : a ∣ b) : a ∣ b * c + b := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k * c + k, by rw [Nat.mul_add, Nat.mul_assoc]⟩

/-- error: Tactic `decide` proved that the proposition
  4 ∣ 10
is false -/
#guard_msgs in
example : 4 ∣ 10 := by decide

end Divisibility
