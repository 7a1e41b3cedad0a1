/-! Integers: the ring, the order, absolute values, powers, casts, and what is false. -/

section Ring
variable (a b c d : Int)

example : a + b = b + a := Int.add_comm a b
example : a + b + c = a + (b + c) := Int.add_assoc a b c
example : a * (b + c) = a * b + a * c := Int.mul_add a b c
example : (a + b) * c = a * c + b * c := Int.add_mul a b c
example : a * b * c = a * (b * c) := Int.mul_assoc a b c
example : a - b = a + -b := Int.sub_eq_add_neg
example : -(a + b) = -a + -b := Int.neg_add
example : -(a - b) = b - a := Int.neg_sub a b
example : a - (b - c) = a - b + c := by omega
example : -a * -b = a * b := Int.neg_mul_neg a b
example : a * (b - c) = a * b - a * c := Int.mul_sub a b c
example : a + b + c + d = d + c + (b + a) := by ac_rfl
example : a * b * (c * 1) = c * (b * a) := by ac_rfl
example : a - a + b = b := by simp
example : a + 0 - b + b = a := by simp
example : a * 1 + 0 * b = a := by simp
example : - -a = a := by simp
example : a - -b = a + b := by simp
example : -a * b = -(a * b) := by simp
example (h : a + c = b + c) : a = b := Int.add_right_cancel h
example (h : a - b = 0) : a = b := Int.eq_of_sub_eq_zero h
example (h : a * b = 0) (k : a ≠ 0) : b = 0 := (Int.mul_eq_zero.mp h).resolve_left k
example (h : a * c = b * c) (k : c ≠ 0) : a = b := Int.eq_of_mul_eq_mul_right k h
example (h : a = -b) : b = -a := Int.eq_neg_of_eq_neg h
example (h : a * b ≠ 0) : a ≠ 0 ∧ b ≠ 0 := by simpa using h
example : a - b + (b - c) = a - c := by rw [← Int.add_sub_assoc, Int.sub_add_cancel]
example (h : a = b) : a * a - b * b = 0 := by rw [h, Int.sub_self]
example : (a + b) * (a + b) = a * a + a * b + (b * a + b * b) := by
  rw [Int.mul_add, Int.add_mul, Int.add_mul]; omega
end Ring

section Numerals
example : (3 : Int) + 4 = 7 := by simp
example : (3 : Int) * -4 = -12 := by decide
example : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by decide
example : (7 : Int) / -2 = -3 ∧ (7 : Int) % -2 = 1 := by simp
example : Int.tdiv (-7) 2 = -3 ∧ Int.tmod (-7) 2 = -1 := by decide
example : Int.fdiv 7 (-2) = -4 ∧ Int.fmod 7 (-2) = -1 := by decide
example : Int.bmod 7 4 = -1 := by decide
example : (2 : Int) ^ 10 = 1024 := by simp
example : (-2 : Int) ^ 3 = -8 := by decide
example : (2 : Int) ^ 100 % 7 = 2 := by decide
example : (3 : Int) < 4 ∧ (-4 : Int) ≤ -3 := by decide
example : (3 : Int) ≠ 4 := by simp
example : (3 : Int) ∣ 12 ∧ ¬ (3 : Int) ∣ 11 := by decide
example : ¬ (3 : Int) ∣ 11 := by simp
example : Int.natAbs (-3) = 3 ∧ Int.toNat (-3) = 0 := by decide
example : Int.gcd (-12) 18 = 6 ∧ Int.lcm (-4) 6 = 12 := by decide
example : Int.sign (-5) = -1 := rfl
example : -(3 : Int) = Int.negSucc 2 := rfl
open Int in example : -[2+1] = -3 := rfl
end Numerals

section Order
variable (a b c d : Int)

example (h : a ≤ b) (k : b < c) : a < c := calc
  a ≤ b := h
  _ < c := k
example : a < b ∨ a = b ∨ b < a := Int.lt_trichotomy a b
example (h : a ≤ b) (k : b ≤ a) : a = b := Int.le_antisymm h k
example (h : ¬ a ≤ b) : b < a := by simpa using h
example : a < b ↔ a + 1 ≤ b := Int.lt_iff_add_one_le
example : a < b ↔ a ≤ b ∧ a ≠ b := Int.lt_iff_le_and_ne
example (h : a ≤ b) : a + c ≤ b + c := by simpa using h
example (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := Int.add_le_add h k
example (h : a ≤ b) : c - b ≤ c - a := Int.sub_le_sub_left h c
example (h : a ≤ b) : -b ≤ -a := Int.neg_le_neg h
example (h : 0 ≤ a - b) : b ≤ a := Int.le_of_sub_nonneg h
example (h : a < b) : 0 < b - a := Int.sub_pos_of_lt h
example (h : a ≤ c - b) : a + b ≤ c := Int.add_le_of_le_sub_right h
example (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg h k
example (h : 0 < a) (k : b < 0) : a * b < 0 := Int.mul_neg_of_pos_of_neg h k
example (h : a ≤ b) (k : 0 ≤ c) : c * a ≤ c * b := Int.mul_le_mul_of_nonneg_left h k
example (h : a ≤ b) (k : c ≤ 0) : c * b ≤ c * a := Int.mul_le_mul_of_nonpos_left k h
example (h : c * a ≤ c * b) (k : 0 < c) : a ≤ b := Int.le_of_mul_le_mul_left h k
example (h : 0 ≤ a) (k : a < b) : a * a < b * b := Int.mul_self_lt_mul_self h k
example : 0 ≤ a ^ 2 := Int.sq_nonneg a
example : min a b ≤ max a b := Int.le_trans (Int.min_le_left a b) (Int.le_max_left a b)
example : max a (min b c) = min (max a b) (max a c) := Int.max_min_distrib_left a b c
example : min (a + c) (b + c) = min a b + c := by simp
example : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := Int.le_min
end Order

section AbsoluteValue
variable (a b : Int) (n : Nat)

example : (-a).natAbs = a.natAbs := by simp
example : (a * b).natAbs = a.natAbs * b.natAbs := Int.natAbs_mul a b
example : a.natAbs = 0 ↔ a = 0 := by simp
example (h : a.natAbs = b.natAbs) : a = b ∨ a = -b := Int.natAbs_eq_natAbs_iff.mp h
example (h : 0 ≤ a) : (a.natAbs : Int) = a := Int.natAbs_of_nonneg h
example : (a + b).natAbs ≤ a.natAbs + b.natAbs := Int.natAbs_add_le a b
example : a.sign * a.natAbs = a := Int.sign_mul_natAbs a
example : (a * b).sign = a.sign * b.sign := by simp
example (h : 0 ≤ a) : (a.toNat : Int) = a := Int.toNat_of_nonneg h
example : (n : Int).toNat = n := by simp
example : a.natAbs ^ 2 = (a ^ 2).natAbs := by simp
end AbsoluteValue

section Powers
variable (a b : Int) (m n : Nat)

example : a ^ 0 = 1 := by simp
example : a ^ (n + 1) = a ^ n * a := Int.pow_succ a n
example : a ^ (m + n) = a ^ m * a ^ n := Int.pow_add a m n
example : (a * b) ^ n = a ^ n * b ^ n := Int.mul_pow
example : a ^ (m * n) = (a ^ m) ^ n := Int.pow_mul
example (h : 0 < a) : 0 < a ^ n := Int.pow_pos h
example : (1 : Int) ^ n = 1 := Int.one_pow
example : (-a) ^ n = (-1) ^ (n % 2) * a ^ n := Int.neg_pow
end Powers

section Casts
variable (a b : Nat) (x : Int)

example : ((a + b : Nat) : Int) = a + b := by simp
example : ((a * b + 3 : Nat) : Int) = a * b + 3 := by norm_cast
example (h : (a : Int) + b ≤ 5) : a + b ≤ 5 := by exact_mod_cast h
example (h : a ∣ b) : (a : Int) ∣ b := by exact_mod_cast h
example (h : a < b) : (a : Int) < b := by simpa using h
example (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := Int.ofNat_sub h
example : (a : Int) = b ↔ a = b := by simp
example : 0 ≤ (a : Int) := by simp
example (h : 0 ≤ x) : ∃ n : Nat, x = n := Int.eq_ofNat_of_zero_le h
example : ((a ^ b : Nat) : Int) = (a : Int) ^ b := by simp
example : ¬ (a : Int) < 0 := by omega
end Casts

section Cases
example (p : Int → Prop) (h : ∀ n : Nat, p n) (k : ∀ n : Nat, p (Int.negSucc n)) (x : Int) : p x := by
  cases x with
  | ofNat n => exact h n
  | negSucc n => exact k n
example (x : Int) : x * x = ((x.natAbs * x.natAbs : Nat) : Int) := by
  induction x using Int.wlog_sign with
  | inv a => simp
  | w n => simp
example : ∀ x : Int, x.natAbs ≤ 1 → x = -1 ∨ x = 0 ∨ x = 1 := by
  intro x h
  omega
example (x : Int) (h : x = 2 ∨ x = 3) : x * x ≤ 9 := by
  rcases h with rfl | rfl <;> decide
end Cases

/-! What is false or not settled stays unproved. -/

/--
error: Tactic `decide` proved that the proposition
  -7 / 2 = -3
is false
-/
#guard_msgs in
example : (-7 : Int) / 2 = -3 := by decide

/--
error: Type mismatch
  Int.mul_comm x y
has type
  x * y = y * x
but is expected to have type
  x - y = y - x
-/
#guard_msgs in
example (x y : Int) : x - y = y - x := Int.mul_comm x y

/--
error: unsolved goals
x y : Int
h : x < y
⊢ y < x
-/
#guard_msgs in
example (x y : Int) (h : x < y) : ¬ x ≤ y := by
  simp
