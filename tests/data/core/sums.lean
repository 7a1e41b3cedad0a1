/-! Sums and products over ranges, squares, parity, factorials, primes. -/
open LeanMath

section Sums
variable (f g : Nat → Nat) (c m n : Nat)

example : sumRange f 0 = 0 := by simp
example : sumRange f (n + 1) = sumRange f n + f n := sumRange_succ f n
example : sumRange (fun _ => c) n = n * c := by simp
example : sumRange (fun i => f i + g i) n = sumRange f n + sumRange g n := sumRange_add f g n
example : sumRange (fun i => c * f i) n = c * sumRange f n := sumRange_mul_left c f n
example : 2 * sumRange (fun i => i) (n + 1) = n * (n + 1) := gauss n
example : sumRange (fun i => i) (n + 1) = n * (n + 1) / 2 := sumRange_id n
example : sumRange (fun i => 2 * i + 1) n = n ^ 2 := sumRange_odd n
example : sumRange (fun i => i ^ 3) (n + 1) = sumRange (fun i => i) (n + 1) ^ 2 := sumRange_cube n
example : sumRange (fun i => 2 ^ i) n + 1 = 2 ^ n := sumRange_two_pow n
example : sumRange (fun i => 2 * i) (n + 1) = n * (n + 1) := by
  rw [sumRange_mul_left, gauss]
example (h : ∀ i, i < n → f i ≤ g i) : sumRange f n ≤ sumRange g n := sumRange_le h
example : sumRange (fun i => i * i) 5 = 30 := rfl
example : sumRange (fun i => i ^ 2) 11 = 385 := by decide
example : prodRange (fun i => i + 1) 5 = 120 := by decide
example : prodRange (fun _ => c) n = c ^ n := by simp
example : prodRange (fun i => f i * g i) n = prodRange f n * prodRange g n := prodRange_mul f g n
example : sumRange (fun i => i * (i + 1)) (n + 1) * 3 = n * (n + 1) * (n + 2) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, Nat.add_mul, ih, Nat.mul_assoc n, Nat.mul_comm n]
    exact (Nat.mul_add ((n + 1) * (n + 2)) n 3).symm

/-- error: unsolved goals
f g : Nat → Nat
c m n : Nat
⊢ n * 2 = n -/
#guard_msgs in
example : sumRange (fun _ => 2) n = n := by rw [sumRange_const]

end Sums

section Squares
variable (a b c d : Nat)

example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
example : (a + 1) ^ 2 = a ^ 2 + 2 * a + 1 := add_one_sq a
example : a ^ 2 - b ^ 2 = (a + b) * (a - b) := sq_sub_sq a b
example : 2 * a * b ≤ a ^ 2 + b ^ 2 := two_mul_le_add_sq a b
example : 4 * (a * b) ≤ (a + b) ^ 2 := four_mul_le_add_sq a b
example : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := cauchy_schwarz a b c d
example (h : a ^ 2 = b ^ 2) : a = b := sq_inj.mp h
example (m n : Nat) (h : m ^ 2 = 2 * n ^ 2) : n = 0 := sq_eq_two_mul_sq n m h

end Squares

section Parity
variable (m n : Nat)

example : Even 10 := by decide
example : ¬Odd 10 := by decide
example : Even n ∨ Odd n := even_or_odd n
example : Even (n * (n + 1)) := even_mul_succ_self n
example (h : Even m) (k : Odd n) : Odd (m + n) := h.add_odd k
example : Even (n ^ 2) ↔ Even n := even_sq_iff
example (h : Odd m) (k : Odd n) : Odd (m * n) := h.mul k
example (h : Even n) : ∃ k, n = 2 * k := even_iff_exists.mp h
example : n % 2 = 0 ∨ n % 2 = 1 := Nat.mod_two_eq_zero_or_one n

/-- error: Tactic `decide` proved that the proposition
  Even 7
is false -/
#guard_msgs in
example : Even 7 := by decide

end Parity

section Factorials
variable (k m n p : Nat)

example : factorial 5 = 120 := rfl
example : factorial (n + 1) = (n + 1) * factorial n := factorial_succ n
example : 0 < factorial n := factorial_pos n
example (h : 0 < m) (le : m ≤ n) : m ∣ factorial n := dvd_factorial h le
example : 2 ^ n ≤ factorial (n + 1) := two_pow_le_factorial_succ n
example : choose 5 2 = 10 := rfl
example : sumRange (choose n) (n + 1) = 2 ^ n := sumRange_choose n

example : Prime 31 := by decide
example : ¬Prime 33 := by decide
example (h : Prime p) (d : p ∣ m * n) : p ∣ m ∨ p ∣ n := h.dvd_mul.mp d
example (h : Prime p) (d : p ∣ m ^ n) : p ∣ m := h.dvd_of_dvd_pow d
example : ∃ p, n < p ∧ Prime p := exists_prime_gt n
example (h : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n := exists_prime_dvd h

end Factorials
