prelude
import Init.Omega.Cast
import Init.Omega.Constraint
/-!
# Powers of integers
-/
namespace Int
variable {a b : Int} {m n : Nat}

/-! ## The laws of exponents -/

theorem negSucc_pow (m n : Nat) :
    negSucc m ^ n = if n % 2 = 0 then ofNat (m.succ ^ n) else negOfNat (m.succ ^ n) := rfl

@[simp] protected theorem pow_zero (m : Int) : m ^ 0 = 1 :=
  match m with
  | ofNat _ => rfl
  | negSucc _ => rfl

theorem negOfNat_mul_negSucc (m n : Nat) : negOfNat n * negSucc m = ofNat (n * Nat.succ m) :=
  match n with
  | 0 => (Int.zero_mul _).trans (congrArg ofNat (Nat.zero_mul _).symm)
  | _ + 1 => rfl

protected theorem pow_succ (m : Int) (n : Nat) : m ^ n.succ = m ^ n * m :=
  match m with
  | ofNat _ => rfl
  | negSucc m => by
    rw [negSucc_pow, negSucc_pow]
    by_cases h : n % 2 = 0
    · rw [if_pos h, if_neg (by omega)]; rfl
    · rw [if_neg h, if_pos (by omega), negOfNat_mul_negSucc]; rfl

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.mul_comm]; exact Int.pow_succ b e
protected theorem pow_one (a : Int) : a ^ 1 = a := by
  rw [Int.pow_succ', Int.pow_zero, Int.mul_one]
theorem _root_.LeanMath.Int.pow_two (a : Int) : a ^ 2 = a * a := by rw [Int.pow_succ', Int.pow_one]
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Int.pow_zero, Int.mul_one]; rfl
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc]
protected theorem mul_pow {n : Nat} : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [Int.pow_zero, Int.pow_zero, Int.pow_zero, Int.mul_one]
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm a]
protected theorem pow_mul {n m : Nat} : a ^ (n * m) = (a ^ n) ^ m := by
  induction m with
  | zero => rw [Int.pow_zero]; exact Int.pow_zero a
  | succ m ih => rw [Nat.mul_succ, Int.pow_add, Int.pow_succ, ih]
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 :=
  match n, h with
  | n + 1, _ => by rw [Int.pow_succ, Int.mul_zero]
  | 0, h => absurd rfl h
protected theorem one_pow {n : Nat} : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.mul_one]

/-! ## Powers and the order -/

protected theorem pow_ne_zero (h : a ≠ 0) : a ^ m ≠ 0 := by
  induction m with
  | zero => rw [Int.pow_zero]; exact Int.one_ne_zero
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_ne_zero ih h
protected theorem pow_nonneg (h : 0 ≤ a) : 0 ≤ a ^ m := by
  induction m with
  | zero => rw [Int.pow_zero]; exact Int.one_nonneg
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h
protected theorem pow_pos (h : 0 < a) : 0 < a ^ m := by
  induction m with
  | zero => rw [Int.pow_zero]; exact Int.one_pos
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_pos ih h
protected theorem sq_nonneg (m : Int) : 0 ≤ m ^ 2 := by
  rw [LeanMath.Int.pow_two]
  exact (Int.le_total 0 m).elim (fun h => Int.mul_nonneg h h) fun h =>
    Int.mul_nonneg_of_nonpos_of_nonpos h h
protected theorem pow_nonneg_of_even (h : n % 2 = 0) : 0 ≤ a ^ n := by
  rw [← Nat.mod_add_div n 2, h, Nat.zero_add, Int.pow_mul]; exact Int.pow_nonneg (Int.sq_nonneg a)
theorem pow_lt_pow_of_lt {b c : Nat} (ha : 1 < a) (hbc : b < c) : a ^ b < a ^ c := by
  have pos {n : Nat} : 0 < a ^ n := Int.pow_pos (Int.lt_trans Int.one_pos ha)
  have step (n : Nat) : a ^ n < a ^ (n + 1) := by
    have := Int.mul_lt_mul_of_pos_left ha (pos (n := n))
    rwa [Int.mul_one, ← Int.pow_succ] at this
  induction hbc with
  | refl => exact step b
  | step _ ih => exact Int.lt_trans ih (step _)

/-! ## Absolute value, sign -/

@[simp] theorem natAbs_pow (n : Int) (k : Nat) : (n ^ k).natAbs = n.natAbs ^ k := by
  induction k with
  | zero => rw [Int.pow_zero]; rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih]; rfl
theorem toNat_pow_of_nonneg {x : Int} (h : 0 ≤ x) (k : Nat) : (x ^ k).toNat = x.toNat ^ k :=
  match x, eq_ofNat_of_zero_le h with
  | _, ⟨_, rfl⟩ => rfl
protected theorem neg_pow {m : Int} {n : Nat} : (-m) ^ n = (-1) ^ (n % 2) * m ^ n := by
  have e : ((-1 : Int) ^ 2) ^ (n / 2) = 1 := Int.one_pow
  rw [Int.neg_eq_neg_one_mul, Int.mul_pow, ← Nat.mod_add_div n 2, Int.pow_add (-1), Int.pow_mul, e,
    Int.mul_one, Nat.mod_add_div]

end Int
