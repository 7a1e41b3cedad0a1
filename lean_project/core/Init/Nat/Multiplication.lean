prelude
import Init.Nat.Order
/-!
# Multiplication of natural numbers

Multiplication is commutative and associative with unit `1`, distributes over addition, is monotone,
and strictly so by a positive factor, which therefore cancels.
-/
namespace Nat
variable {a b c d k l m n : Nat}

/-! ## The laws of multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl
@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih]
theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih => rw [mul_succ, mul_succ, ih, add_succ, add_succ, Nat.add_right_comm]
theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m
protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => rw [Nat.zero_mul, Nat.mul_zero]
  | succ m ih => rw [mul_succ, succ_mul, ih]
@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm, Nat.mul_one]
protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, mul_succ, mul_succ, ih, Nat.add_assoc]
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]
protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k
protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_succ, mul_succ, Nat.mul_add, ih]
instance instAssociativeHMul : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance instCommutativeHMul : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]
protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b, ← Nat.mul_assoc]
protected theorem mul_two (n : Nat) : n * 2 = n + n := by rw [mul_succ, Nat.mul_one]
protected theorem two_mul (n : Nat) : 2 * n = n + n := by rw [Nat.mul_comm, Nat.mul_two]
theorem succ_mul_succ (a b : Nat) : succ a * succ b = a * b + a + b + 1 := by
  rw [mul_succ, succ_mul, add_succ, Nat.add_right_comm]
theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 := succ_mul_succ a b
theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := succ_mul_succ a b

/-! ## Products that vanish -/

protected theorem mul_ne_zero : {n m : Nat} → n ≠ 0 → m ≠ 0 → n * m ≠ 0
  | 0, _, h, _ => absurd rfl h
  | _, 0, _, h => absurd rfl h
  | _ + 1, _ + 1, _, _ => succ_ne_zero _
theorem mul_eq_zero : {m n : Nat} → n * m = 0 ↔ n = 0 ∨ m = 0 := fun {m n} =>
  ⟨fun h => (eq_zero_or_pos n).imp id fun hn =>
    (eq_zero_or_pos m).elim id fun hm => absurd h (ne_of_gt (Nat.mul_pos hn hm)),
   fun h => h.elim (fun e => by rw [e, Nat.zero_mul]) fun e => by rw [e, Nat.mul_zero]⟩
protected theorem zero_eq_mul : 0 = m * n ↔ m = 0 ∨ n = 0 :=
  Iff.trans ⟨Eq.symm, Eq.symm⟩ mul_eq_zero
protected theorem mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 :=
  ⟨fun h => ⟨fun e => h (mul_eq_zero.mpr (.inl e)), fun e => h (mul_eq_zero.mpr (.inr e))⟩,
   fun h => Nat.mul_ne_zero h.1 h.2⟩
protected theorem ne_zero_of_mul_ne_zero_left (h : n * m ≠ 0) : n ≠ 0 :=
  (Nat.mul_ne_zero_iff.mp h).1
protected theorem ne_zero_of_mul_ne_zero_right (h : n * m ≠ 0) : m ≠ 0 :=
  (Nat.mul_ne_zero_iff.mp h).2
protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (ne_of_gt h))
protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (ne_of_gt h))
@[simp] protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩
@[simp] protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun w => Nat.mul_pos w h⟩
protected theorem pos_of_lt_mul_left {a b c : Nat} (h : a < b * c) : 0 < c :=
  Nat.pos_of_mul_pos_left (zero_lt_of_lt h)
protected theorem pos_of_lt_mul_right {a b c : Nat} (h : a < b * c) : 0 < b :=
  Nat.pos_of_mul_pos_right (zero_lt_of_lt h)
theorem succ_mul_pos (m : Nat) (hn : 0 < n) : 0 < succ m * n := Nat.mul_pos (succ_pos m) hn

/-! ## Multiplication is monotone -/

theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  match le.dest h with
  | ⟨w, e⟩ => by rw [← e, Nat.mul_add]; exact le_add_right _ _
theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]; exact mul_le_mul_left k h
protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (mul_le_mul_right q h₁) (mul_le_mul_left m h₂)
protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : k > 0) : k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (mul_le_mul_left k (succ_le_of_lt h))
protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) :
    n * k < m * k := by
  rw [Nat.mul_comm n, Nat.mul_comm m]; exact Nat.mul_lt_mul_of_pos_left h hk
protected theorem mul_lt_mul_of_lt_of_le (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
protected theorem mul_lt_mul_of_lt_of_le' (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac hbd (Nat.lt_of_lt_of_le hb hbd)
protected theorem mul_lt_mul_of_le_of_lt (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) : a * b < c * d :=
  Nat.lt_of_le_of_lt (mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
protected theorem mul_lt_mul_of_le_of_lt' (hac : a ≤ c) (hbd : b < d) (ha : 0 < a) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt hac hbd (Nat.lt_of_lt_of_le ha hac)
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (zero_lt_of_lt hbd)
theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd
protected theorem le_mul_of_pos_left (m : Nat) (h : 0 < n) : m ≤ n * m := by
  have := mul_le_mul_right m h; rw [Nat.one_mul] at this; exact this
protected theorem le_mul_of_pos_right (n : Nat) (h : 0 < m) : n ≤ n * m := by
  rw [Nat.mul_comm]; exact Nat.le_mul_of_pos_left n h
theorem le_mul_self : (n : Nat) → n ≤ n * n
  | 0 => Nat.le_refl 0
  | n + 1 => Nat.le_mul_of_pos_left (n + 1) (zero_lt_succ n)
theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n := mul_lt_mul'' h h

/-! ## Cancellation of a positive factor -/

protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  gt_of_not_le fun k => Nat.not_le_of_gt h (mul_le_mul_left a k)
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  gt_of_not_le fun k => Nat.not_le_of_gt h (mul_le_mul_right a k)
protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun k => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left k hc) h
protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun k => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right k hc) h
protected theorem mul_le_mul_left_iff {n m k : Nat} (w : 0 < k) : k * n ≤ k * m ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_left h w, mul_le_mul_left k⟩
protected theorem mul_le_mul_right_iff {n m k : Nat} (w : 0 < k) : n * k ≤ m * k ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_right h w, mul_le_mul_right k⟩
@[simp] protected theorem mul_lt_mul_left (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
@[simp] protected theorem mul_lt_mul_right (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩
protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) hn)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) hn)
theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k := by
  rw [Nat.mul_comm n, Nat.mul_comm k] at h; exact Nat.eq_of_mul_eq_mul_left hm h
protected theorem mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.eq_of_mul_eq_mul_left np h
protected theorem mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_right mp h
protected theorem mul_left_cancel_iff {n : Nat} (p : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel p, congrArg (n * ·)⟩
protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩
protected theorem mul_left_inj (ha : a ≠ 0) : b * a = c * a ↔ b = c :=
  Nat.mul_right_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_right_inj (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  Nat.mul_left_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_ne_mul_left (ha : a ≠ 0) : b * a ≠ c * a ↔ b ≠ c :=
  ⟨mt (Nat.mul_left_inj ha).mpr, mt (Nat.mul_left_inj ha).mp⟩
protected theorem mul_ne_mul_right (ha : a ≠ 0) : a * b ≠ a * c ↔ b ≠ c :=
  ⟨mt (Nat.mul_right_inj ha).mpr, mt (Nat.mul_right_inj ha).mp⟩
theorem mul_eq_left (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  have h := Nat.mul_right_inj (b := b) (c := 1) ha
  rw [Nat.mul_one] at h; exact h
theorem mul_eq_right (hb : b ≠ 0) : a * b = b ↔ a = 1 := by rw [Nat.mul_comm]; exact mul_eq_left hb
@[simp] protected theorem lt_mul_iff_one_lt_left (hb : 0 < b) : b < a * b ↔ 1 < a := by
  have h := Nat.mul_lt_mul_right (b := 1) (c := a) hb
  rw [Nat.one_mul] at h; exact h
@[simp] protected theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b := by
  rw [Nat.mul_comm]; exact Nat.lt_mul_iff_one_lt_left ha
@[simp] theorem lt_mul_self_iff : {n : Nat} → n < n * n ↔ 1 < n
  | 0 => ⟨fun h => absurd h (Nat.lt_irrefl 0), fun h => absurd h (Nat.not_lt_zero 1)⟩
  | n + 1 => Nat.lt_mul_iff_one_lt_left (zero_lt_succ n)
theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => ge_of_not_lt fun k => Nat.not_le_of_gt (mul_self_lt_mul_self k) h, mul_self_le_mul_self⟩
theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n :=
  ⟨fun h => gt_of_not_le fun k => Nat.not_le_of_gt h (mul_self_le_mul_self k), mul_self_lt_mul_self⟩
theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h))
    (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h.symm)), fun e => by rw [e]⟩

/-! ## Products and one -/

theorem eq_one_of_mul_eq_one_right : {m n : Nat} → m * n = 1 → m = 1
  | 0, n, h => by rw [Nat.zero_mul] at h; exact absurd h Nat.zero_ne_one
  | _, 0, h => absurd h Nat.zero_ne_one
  | m + 1, n + 1, h => Nat.le_antisymm
      (Nat.le_trans (Nat.le_mul_of_pos_right (m + 1) (zero_lt_succ n)) (Nat.le_of_eq h))
      (zero_lt_succ m)
theorem eq_one_of_mul_eq_one_left {m n : Nat} (H : m * n = 1) : n = 1 :=
  eq_one_of_mul_eq_one_right (n := m) (by rw [Nat.mul_comm]; exact H)
/-- A product exceeds `1` when both factors are positive and one of them exceeds `1`. -/
theorem one_lt_mul_iff : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) :=
  ⟨fun h => ⟨Nat.pos_of_lt_mul_right h, Nat.pos_of_lt_mul_left h,
    (Nat.lt_or_ge 1 m).imp id fun hm => gt_of_not_le fun hn =>
      Nat.not_le_of_gt h (Nat.mul_le_mul hm hn)⟩,
   fun ⟨hm, hn, h⟩ => h.elim (fun k => Nat.mul_lt_mul_of_lt_of_le' k hn Nat.zero_lt_one)
    fun k => Nat.mul_lt_mul_of_le_of_lt hm k hm⟩
theorem eq_zero_of_two_mul_le (h : 2 * n ≤ n) : n = 0 :=
  eq_zero_of_le_zero (Nat.le_of_add_le_add_left (a := n) (by rw [Nat.two_mul] at h; exact h))
theorem eq_zero_of_mul_le (hb : 2 ≤ n) (h : n * m ≤ m) : m = 0 :=
  eq_zero_of_two_mul_le (Nat.le_trans (mul_le_mul_right m hb) h)
protected theorem add_le_mul {a : Nat} (ha : 2 ≤ a) : {b : Nat} → 2 ≤ b → a + b ≤ a * b := by
  intro b hb
  match Nat.le_total a b with
  | .inl h => exact Nat.le_trans (Nat.add_le_add_right h b) (Nat.two_mul b ▸ mul_le_mul_right b ha)
  | .inr h => exact Nat.le_trans (Nat.add_le_add_left h a) (Nat.mul_two a ▸ mul_le_mul_left a hb)

end Nat
