prelude
import Init.LeanMath.Ranges
/-!
# Factorials and binomial coefficients

`factorial n = 1 * 2 * … * n`, and Pascal's triangle `choose n k`.
-/
namespace LeanMath
variable {k m n : Nat}

/-- `factorial n = 1 * 2 * … * n`. -/
def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

@[simp] theorem factorial_zero : factorial 0 = 1 := rfl
@[simp] theorem factorial_one : factorial 1 = 1 := rfl
theorem factorial_two : factorial 2 = 2 := rfl
theorem factorial_succ (n : Nat) : factorial (n + 1) = (n + 1) * factorial n := rfl
theorem factorial_pos (n : Nat) : 0 < factorial n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos (Nat.zero_lt_succ n) ih
theorem factorial_ne_zero (n : Nat) : factorial n ≠ 0 := Nat.ne_of_gt (factorial_pos n)
theorem prodRange_succ_eq_factorial (n : Nat) : prodRange (fun i => i + 1) n = factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prodRange_succ, ih, factorial_succ, Nat.mul_comm]
theorem factorial_dvd_factorial (h : m ≤ n) : factorial m ∣ factorial n := by
  induction n with
  | zero => rw [Nat.eq_zero_of_le_zero h]; exact Nat.dvd_refl 1
  | succ n ih =>
    match Nat.le_or_eq_of_le_succ h with
    | .inl le => exact Nat.dvd_mul_left_of_dvd (ih le) (n + 1)
    | .inr e => rw [e]; exact Nat.dvd_refl _
theorem factorial_le (h : m ≤ n) : factorial m ≤ factorial n :=
  Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)
/-- Every positive number up to `n` divides `factorial n`. -/
theorem dvd_factorial (hm : 0 < m) (h : m ≤ n) : m ∣ factorial n :=
  match m, hm with
  | m + 1, _ => Nat.dvd_trans (Nat.dvd_mul_right (m + 1) (factorial m)) (factorial_dvd_factorial h)
theorem self_le_factorial : (n : Nat) → n ≤ factorial n
  | 0 => Nat.zero_le 1
  | n + 1 => Nat.le_mul_of_pos_right (n + 1) (factorial_pos n)
theorem factorial_lt_of_lt (hm : 0 < m) (h : m < n) : factorial m < factorial n :=
  Nat.lt_of_lt_of_le ((Nat.lt_mul_iff_one_lt_left (factorial_pos m)).mpr (Nat.succ_lt_succ hm))
    (factorial_le (m := m + 1) h)
theorem two_pow_le_factorial_succ (n : Nat) : 2 ^ n ≤ factorial (n + 1) := by
  induction n with
  | zero => exact Nat.le_refl 1
  | succ n ih =>
    rw [Nat.pow_add_one']; exact Nat.mul_le_mul (Nat.le_add_left 2 n) ih
theorem factorial_le_pow (n : Nat) : factorial n ≤ n ^ n := by
  induction n with
  | zero => exact Nat.le_refl 1
  | succ n ih =>
    rw [Nat.pow_add_one']
    exact Nat.mul_le_mul_left (n + 1) (Nat.le_trans ih (Nat.pow_le_pow_left (Nat.le_succ n) n))

/-! ## Binomial coefficients -/

/-- The number of ways to choose `k` of `n` things, by Pascal's rule. -/
def choose : Nat → Nat → Nat
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

@[simp] theorem choose_zero_right (n : Nat) : choose n 0 = 1 := by cases n <;> rfl
@[simp] theorem choose_zero_succ (k : Nat) : choose 0 (k + 1) = 0 := rfl
theorem choose_succ_succ (n k : Nat) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_eq_zero_of_lt : {n k : Nat} → n < k → choose n k = 0
  | 0, _ + 1, _ => rfl
  | n + 1, k + 1, h => by
    rw [choose_succ_succ, choose_eq_zero_of_lt (Nat.lt_of_succ_lt_succ h),
      choose_eq_zero_of_lt (Nat.lt_of_succ_lt h)]
@[simp] theorem choose_self (n : Nat) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_add_one n)]
@[simp] theorem choose_one_right (n : Nat) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_zero_right, Nat.add_comm]
theorem choose_pos : {n k : Nat} → k ≤ n → 0 < choose n k
  | n, 0, _ => by rw [choose_zero_right]; exact Nat.zero_lt_one
  | n + 1, k + 1, h => Nat.add_pos_left (choose_pos (Nat.le_of_succ_le_succ h)) _
/-- `choose n k = n! / (k! * (n - k)!)`, without division. -/
theorem choose_mul_factorial_mul_factorial : (n k : Nat) →
    choose (k + n) k * factorial k * factorial n = factorial (k + n)
  | n, 0 => by rw [choose_zero_right, Nat.zero_add, factorial_zero, Nat.one_mul]
  | 0, k + 1 => by rw [Nat.add_zero, choose_self, Nat.one_mul, factorial_zero, Nat.mul_one]
  | n + 1, k + 1 => by
    have h₁ := choose_mul_factorial_mul_factorial (n + 1) k
    have h₂ := choose_mul_factorial_mul_factorial n (k + 1)
    have e : k + 1 + n = k + (n + 1) := by rw [Nat.add_right_comm, Nat.add_assoc]
    rw [e] at h₂
    have a : choose (k + (n + 1)) k * factorial (k + 1) * factorial (n + 1)
        = (k + 1) * factorial (k + (n + 1)) := by
      rw [factorial_succ k, Nat.mul_left_comm _ (k + 1), Nat.mul_assoc, h₁]
    have b : choose (k + (n + 1)) (k + 1) * factorial (k + 1) * factorial (n + 1)
        = (n + 1) * factorial (k + (n + 1)) := by
      rw [factorial_succ n, Nat.mul_left_comm _ (n + 1), h₂]
    show choose (k + 1 + n + 1) (k + 1) * _ * _ = factorial (k + 1 + n + 1)
    rw [e, choose_succ_succ, Nat.add_mul, Nat.add_mul, a, b, ← Nat.add_mul,
      factorial_succ (k + (n + 1)), Nat.add_right_comm k 1]
/-- The row sums of Pascal's triangle are the powers of two. -/
theorem sumRange_choose (n : Nat) : sumRange (choose n) (n + 1) = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ_first]
    show _ + sumRange (fun i => choose n i + choose n (i + 1)) (n + 1) = _
    rw [sumRange_add, Nat.two_pow_succ, choose_zero_right, Nat.add_left_comm]
    have := sumRange_succ_first (choose n) (n + 1)
    rw [sumRange_succ, ih, choose_eq_zero_of_lt (Nat.lt_add_one n), choose_zero_right] at this
    rw [← this, ih, Nat.add_zero]

end LeanMath
