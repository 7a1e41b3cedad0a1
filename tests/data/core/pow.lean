/-! Powers, binary logarithms, bitwise operations on literals. -/
variable (a b c k m n : Nat)

example : 2 ^ 10 = 1024 := rfl
example : a ^ 0 = 1 := by simp
example : a ^ 1 = a := by simp
example : a ^ 2 = a * a := Nat.pow_two a
example : a ^ (n + 1) = a ^ n * a := Nat.pow_succ a n
example : a ^ (m + n) = a ^ m * a ^ n := Nat.pow_add a m n
example : a ^ (m * n) = (a ^ m) ^ n := Nat.pow_mul a m n
example : (a * b) ^ n = a ^ n * b ^ n := Nat.mul_pow a b n
example : 1 ^ n = 1 := by simp
example (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h
example (h : 0 < a) : 0 < a ^ n := Nat.pow_pos h
example : 0 < 2 ^ n := Nat.two_pow_pos n
example (h : a ≤ b) : a ^ n ≤ b ^ n := Nat.pow_le_pow_left h n
example (h : 0 < a) (k : m ≤ n) : a ^ m ≤ a ^ n := Nat.pow_le_pow_right h k
example (h : 1 < a) (k : m < n) : a ^ m < a ^ n := Nat.pow_lt_pow_right h k
example (h : 1 < a) : a ^ m = a ^ n ↔ m = n := Nat.pow_right_inj h
example : n < 2 ^ n := Nat.lt_two_pow_self
example (h : m ≤ n) : a ^ m ∣ a ^ n := Nat.pow_dvd_pow a h
example : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by simp
example : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := Nat.two_pow_succ n
example : n + 1 ≤ 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega
example : Nat.log2 1000 = 9 := by decide
example : Nat.log2 (2 ^ n) = n := by simp
example (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := Nat.le_log2 h
example : 12 &&& 10 = 8 := rfl
example : 12 ||| 10 = 14 := rfl
example : 12 ^^^ 10 = 6 := rfl
example : 1 <<< 5 = 32 := rfl
example : 100 >>> 2 = 25 := rfl

/-- error: Tactic `decide` proved that the proposition
  2 ^ 5 = 25
is false -/
#guard_msgs in
example : 2 ^ 5 = 25 := by decide
