/-! Division with remainder and divisibility of integers. -/

section Remainders
variable (a b c n : Int)

example : b * (a / b) + a % b = a := Int.mul_ediv_add_emod a b
example : a % b + b * (a / b) = a := Int.emod_add_mul_ediv a b
example (h : b ≠ 0) : 0 ≤ a % b := Int.emod_nonneg a h
example (h : 0 < b) : a % b < b := Int.emod_lt_of_pos a h
example (h : 0 ≤ a) (k : a < b) : a % b = a := Int.emod_eq_of_lt h k
example (h : 0 ≤ a) (k : a < b) : a / b = 0 := Int.ediv_eq_zero_of_lt h k
example : (a + b * c) % b = a % b := by simp
example : (a + b) % b = a % b := by simp
example : (a * b) % b = 0 := by simp
example : (a % n + b % n) % n = (a + b) % n := by simp
example : (a + b) % n = (a % n + b % n) % n := Int.add_emod a b n
example : (a * b) % n = a % n * (b % n) % n := Int.mul_emod a b n
example : (a - b) % n = (a % n - b % n) % n := Int.sub_emod a b n
example : a % n % n = a % n := by simp
example (h : a % n = b % n) : (a + c) % n = (b + c) % n := Int.add_emod_eq_add_emod_right c h
example : a % n = b % n ↔ (a - b) % n = 0 := Int.emod_eq_emod_iff_emod_sub_eq_zero
example : a % -b = a % b := by simp
example : a / -b = -(a / b) := by simp
example : a / 0 = 0 ∧ a % 0 = a := by simp
example : a / 1 = a ∧ a % 1 = 0 := by simp
example : a % 2 = 0 ∨ a % 2 = 1 := Int.emod_two_eq a
example (h : 0 < b) : a / b = c ∧ a % b = n ↔ n + b * c = a ∧ 0 ≤ n ∧ n < b := Int.ediv_emod_unique h
end Remainders

section Quotients
variable (a b c : Int)

example (h : b ≠ 0) : a * b / b = a := by simp [h]
example (h : b ≠ 0) : (a + b * c) / b = a / b + c := Int.add_mul_ediv_left a c h
example (h : 0 < c) : a / c < b ↔ a < b * c := Int.ediv_lt_iff_lt_mul h
example (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := Int.le_ediv_iff_mul_le h
example (h : 0 < c) (k : a ≤ b) : a / c ≤ b / c := Int.ediv_le_ediv h k
example (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a / b := Int.ediv_nonneg h k
example (h : 0 < c) : c * a / (c * b) = a / b := Int.mul_ediv_mul_of_pos a b h
example (h : 0 ≤ b) : a / b / c = a / (b * c) := Int.ediv_ediv_of_nonneg h
example (h : b ∣ a) : a / b * b = a := Int.ediv_mul_cancel h
example (h : c ∣ b) : (a + b) / c = a / c + b / c := Int.add_ediv_of_dvd_right h
example (h : 0 ≤ a) : a.tdiv b = a / b := Int.tdiv_eq_ediv_of_nonneg h
example : (-a).tdiv b = -(a.tdiv b) := by simp
example : a.tmod b + b * a.tdiv b = a := Int.tmod_add_mul_tdiv a b
example (h : 0 ≤ b) : a.fdiv b = a / b := Int.fdiv_eq_ediv_of_nonneg a h
end Quotients

section Divisibility
variable (a b c : Int) (m n : Nat)

example : a ∣ a * b := by simp
example : a ∣ 0 ∧ 1 ∣ a := by simp
example (h : a ∣ b) (k : b ∣ c) : a ∣ c := Int.dvd_trans h k
example (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := Int.dvd_add h k
example (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := Int.dvd_sub h k
example (h : a ∣ b) : a ∣ b * c := Int.dvd_mul_of_dvd_left h
example (h : a ∣ b) : a ∣ b + a * c := by simpa using h
example : a ∣ -b ↔ a ∣ b := by simp
example : -a ∣ b ↔ a ∣ b := by simp
example : a.natAbs ∣ b.natAbs ↔ a ∣ b := by simp
example : (m : Int) ∣ n ↔ m ∣ n := Int.ofNat_dvd
example : a ∣ b ↔ b % a = 0 := Int.dvd_iff_emod_eq_zero
example (h : a ∣ b) (k : 0 < b) : a ≤ b := Int.le_of_dvd k h
example (h : 0 ≤ a) (k : 0 ≤ b) (p : a ∣ b) (q : b ∣ a) : a = b := Int.dvd_antisymm h k p q
example (h : 0 ≤ a) (k : a * b = 1) : a = 1 := Int.eq_one_of_mul_eq_one_right h k
example (h : 0 ∣ a) : a = 0 := by simpa using h
example : (a.gcd b : Int) ∣ a := Int.gcd_dvd_left a b
example (h : c ∣ a) (k : c ∣ b) : c ∣ (a.gcd b : Int) := Int.dvd_coe_gcd h k
example : a.gcd b = b.gcd a := Int.gcd_comm a b
example : a.gcd (b + a) = a.gcd b := by simp
example : (-a).gcd b = a.gcd b := by simp
example (h : ¬ a ∣ b) (k : 0 < a) : 0 < b % a :=
  (Int.emod_pos_of_not_dvd h).resolve_left (by omega)
end Divisibility

/-- error: Tactic `decide` proved that the proposition
  5 ∣ 12
is false -/
#guard_msgs in
example : (5 : Int) ∣ 12 := by decide

/-- error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  a ≤ -1
  -1 ≤ 2*a - b ≤ 0
where
 a := x / 2
 b := x -/
#guard_msgs in
example (x : Int) : 0 ≤ x / 2 := by omega
