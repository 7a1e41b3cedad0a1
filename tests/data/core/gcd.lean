/-! Greatest common divisors, least common multiples, coprime numbers. -/
variable (a b c d k m n : Nat)

example : Nat.gcd 12 18 = 6 := rfl
example : Nat.gcd 12 18 = 6 := by decide
example : Nat.gcd m n = Nat.gcd n m := Nat.gcd_comm m n
example : Nat.gcd (Nat.gcd m n) k = Nat.gcd m (Nat.gcd n k) := Nat.gcd_assoc m n k
example : Nat.gcd m n ∣ m := Nat.gcd_dvd_left m n
example (h : k ∣ m) (l : k ∣ n) : k ∣ Nat.gcd m n := Nat.dvd_gcd h l
example : k ∣ Nat.gcd m n ↔ k ∣ m ∧ k ∣ n := Nat.dvd_gcd_iff
example : Nat.gcd n n = n := by simp
example : Nat.gcd 0 n = n := by simp
example : Nat.gcd n 1 = 1 := by simp
example : Nat.gcd m n = Nat.gcd (n % m) m := Nat.gcd_rec m n
example : Nat.gcd (m * n) (m * k) = m * Nat.gcd n k := Nat.gcd_mul_left m n k
example : Nat.gcd m (m + n) = Nat.gcd m n := by simp
example (h : 0 < m) : 0 < Nat.gcd m n := Nat.gcd_pos_of_pos_left n h
example : Nat.gcd m n = 0 ↔ m = 0 ∧ n = 0 := by simp
example (h : m ∣ n) : Nat.gcd m n = m := Nat.gcd_eq_left h

example : Nat.lcm 4 6 = 12 := rfl
example : Nat.gcd m n * Nat.lcm m n = m * n := by simp
example (h : m ∣ k) (l : n ∣ k) : Nat.lcm m n ∣ k := Nat.lcm_dvd h l
example : Nat.lcm m n = Nat.lcm n m := Nat.lcm_comm m n
example : Nat.lcm m m = m := by simp

example : Nat.Coprime 9 16 := by decide
example : ¬Nat.Coprime 9 15 := by decide
example (h : Nat.Coprime k m) (d : k ∣ m * n) : k ∣ n := h.dvd_of_dvd_mul_left d
example (h : Nat.Coprime m n) : Nat.Coprime n m := h.symm
example (h : Nat.Coprime m n) (hm : m ∣ a) (hn : n ∣ a) : m * n ∣ a := h.mul_dvd_of_dvd_of_dvd hm hn
example (h : Nat.Coprime m k) (l : Nat.Coprime n k) : Nat.Coprime (m * n) k := h.mul_left l
example (h : Nat.Coprime m n) : Nat.Coprime (m ^ 2) n := h.pow_left 2

/-- Consecutive numbers are coprime. -/
example : Nat.Coprime n (n + 1) := by simp [Nat.Coprime]

/-- error: Tactic `decide` proved that the proposition
  Nat.Coprime 6 9
is false -/
#guard_msgs in
example : Nat.Coprime 6 9 := by decide

example : Nat.gcd (m ^ k) (n ^ k) = Nat.gcd m n ^ k := Nat.pow_gcd_pow
example (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by simp [h]
example (h : m ∣ k) : Nat.gcd m (n + k) = Nat.gcd m n := by simp [h]
