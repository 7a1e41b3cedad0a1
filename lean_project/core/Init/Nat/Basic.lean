prelude
import Init.Logic
import Init.Bool.Basic
/-!
# Init.Nat.Basic

A small library of facts about natural numbers: order, cancellation,
truncated subtraction, division with remainder, divisibility.
-/
set_option linter.unusedVariables false
namespace Nat
variable {a b c d k m n : Nat}

/-! ## Addition -/
@[simp] theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
@[simp] theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, ih]
theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => rw [add_succ, ih, add_succ]
theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
@[simp] theorem zero_eq : Nat.zero = 0 := rfl
theorem one_add (n : Nat) : 1 + n = succ n := by rw [succ_add, zero_add]
protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => rw [zero_add, add_zero]
  | succ m ih => rw [add_succ, succ_add, ih]
protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, add_succ, add_succ, ih]
protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]
protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  induction n with
  | zero => rw [zero_add, zero_add] at h; exact h
  | succ n ih => rw [succ_add, succ_add] at h; exact ih (Nat.succ.inj h)
protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  rw [Nat.add_comm n, Nat.add_comm k] at h; exact Nat.add_left_cancel h
protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun e => e ▸ rfl⟩
protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun e => e ▸ rfl⟩
theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := by
  cases m with
  | zero => rfl
  | succ m => exact Nat.noConfusion h
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h

/-! ## Multiplication and powers -/
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
  | succ m ih =>
    rw [mul_succ, mul_succ, ih, add_succ, add_succ, Nat.add_right_comm]
theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m
protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => rw [Nat.zero_mul, Nat.mul_zero]
  | succ m ih => rw [mul_succ, succ_mul, ih]
@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm, Nat.mul_one]
protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, mul_succ, mul_succ, ih, Nat.add_assoc]
protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.mul_add n m k
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.mul_add, Nat.mul_comm k n, Nat.mul_comm k m]
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.add_mul n m k
protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_succ, mul_succ, Nat.mul_add, ih]
protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem mul_two (n : Nat) : n * 2 = n + n := by rw [mul_succ, Nat.mul_one]
protected theorem two_mul (n : Nat) : 2 * n = n + n := by rw [Nat.mul_comm, Nat.mul_two]
@[simp] theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
theorem pow_succ (b n : Nat) : b ^ (n + 1) = b ^ n * b := rfl
protected theorem pow_add (b n m : Nat) : b ^ (n + m) = b ^ n * b ^ m := by
  induction m with
  | zero => rw [add_zero, pow_zero, Nat.mul_one]
  | succ m ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, Nat.mul_assoc]

/-! ## Order -/
theorem le.dest : {n m : Nat} → n ≤ m → ∃ k, n + k = m
  | _, _, Nat.le.refl => ⟨0, rfl⟩
  | _, _, Nat.le.step h => match le.dest h with
    | ⟨k, e⟩ => ⟨k + 1, congrArg succ e⟩
theorem le_add_right (n k : Nat) : n ≤ n + k := by
  induction k with
  | zero => exact Nat.le.refl
  | succ k ih => exact Nat.le.step ih
theorem le_add_left (n k : Nat) : n ≤ k + n := by rw [Nat.add_comm]; exact le_add_right n k
theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
@[simp] protected theorem le_refl' (n : Nat) : n ≤ n := Nat.le.refl
theorem le_of_eq (h : n = m) : n ≤ m := h ▸ Nat.le.refl
protected theorem le_of_lt (h : n < m) : n ≤ m := Nat.le_trans (le_succ n) h
theorem le_of_succ_le (h : succ n ≤ m) : n ≤ m := Nat.le_of_lt h
theorem lt_iff_add_one_le : n < m ↔ n + 1 ≤ m := Iff.rfl
theorem lt_succ : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
theorem lt_add_one_iff : m < n + 1 ↔ m ≤ n := lt_succ
@[simp] theorem succ_le_succ_iff : succ n ≤ succ m ↔ n ≤ m := ⟨le_of_succ_le_succ, succ_le_succ⟩
protected theorem lt_of_not_ge (h : ¬ n ≥ m) : n < m := Nat.lt_of_not_le h
protected theorem not_le {n m : Nat} : ¬ n ≤ m ↔ m < n :=
  ⟨Nat.lt_of_not_le, fun h k => Nat.lt_irrefl _ (Nat.lt_of_lt_of_le h k)⟩
protected theorem not_lt {n m : Nat} : ¬ n < m ↔ m ≤ n :=
  ⟨fun h => (Nat.lt_or_ge n m).elim (fun x => absurd x h) id, fun h k => Nat.lt_irrefl _ (Nat.lt_of_lt_of_le k h)⟩
protected theorem le_of_not_lt {n m : Nat} (h : ¬ n < m) : m ≤ n := Nat.not_lt.mp h
protected theorem le_total (n m : Nat) : n ≤ m ∨ m ≤ n := (Nat.lt_or_ge n m).elim (fun h => .inl (Nat.le_of_lt h)) .inr
protected theorem lt_trichotomy (n m : Nat) : n < m ∨ n = m ∨ m < n :=
  (Nat.lt_or_ge n m).elim .inl fun h => match Nat.eq_or_lt_of_le h with
    | .inl e => .inr (.inl e.symm)
    | .inr l => .inr (.inr l)
protected theorem lt_or_gt_of_ne {n m : Nat} (h : n ≠ m) : n < m ∨ n > m :=
  (Nat.lt_trichotomy n m).elim .inl fun k => k.elim (fun e => absurd e h) .inr
protected theorem ne_of_lt {n m : Nat} (h : n < m) : n ≠ m := fun e => Nat.lt_irrefl m (e ▸ h)
protected theorem ne_of_gt {n m : Nat} (h : m < n) : n ≠ m := fun e => Nat.lt_irrefl m (e ▸ h)
protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := Nat.lt_of_le_of_ne (zero_le n) fun e => h e.symm
theorem eq_zero_of_le_zero (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)
@[simp] theorem le_zero_eq (n : Nat) : (n ≤ 0) = (n = 0) := propext ⟨eq_zero_of_le_zero, fun e => e ▸ Nat.le.refl⟩
@[simp] theorem not_lt_zero' (n : Nat) : ¬ n < 0 := Nat.not_lt_zero n
attribute [simp] Nat.zero_le
theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  match le.dest h with
  | ⟨w, e⟩ => exact le.intro (k := w) (by rw [Nat.add_assoc, e])
theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact add_le_add_left h k
protected theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (add_le_add_right h c) (add_le_add_left k b)
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by
  match le.dest h with
  | ⟨w, e⟩ => exact le.intro (k := w) (Nat.add_left_cancel (n := a) (by rw [← Nat.add_assoc]; exact e))
protected theorem le_of_add_le_add_right (h : b + a ≤ c + a) : b ≤ c := by
  rw [Nat.add_comm b, Nat.add_comm c] at h; exact Nat.le_of_add_le_add_left h
@[simp] protected theorem add_le_add_iff_left : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => add_le_add_left h n⟩
@[simp] protected theorem add_le_add_iff_right : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => add_le_add_right h n⟩
protected theorem add_lt_add_left (h : n < m) (k : Nat) : k + n < k + m := add_le_add_left (n := n+1) h k
protected theorem add_lt_add_right (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact Nat.add_lt_add_left h k
theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, Nat.mul_add]; exact le_add_right _ _
theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]; exact mul_le_mul_left k h
protected theorem mul_le_mul {p q m n : Nat} (h : p ≤ m) (k : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (mul_le_mul_right q h) (mul_le_mul_left m k)

/-! ## Subtraction -/
@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [succ_sub_succ, ih]
@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sub_succ, ih]; rfl
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [sub_succ, add_succ, sub_succ, ih]
theorem sub_add_eq (n m k : Nat) : n - (m + k) = n - m - k := (Nat.sub_sub n m k).symm
protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, add_succ, succ_sub_succ, ih]
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [Nat.add_comm k n, Nat.add_comm k m, Nat.add_sub_add_right]
@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rw [zero_add] at h; exact h
@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem add_sub_of_le (h : n ≤ m) : n + (m - n) = m := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, Nat.add_sub_cancel_left]
protected theorem sub_add_cancel (h : n ≤ m) : m - n + n = m := by rw [Nat.add_comm, Nat.add_sub_of_le h]
protected theorem sub_eq_zero_of_le (h : n ≤ m) : n - m = 0 := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, sub_add_eq, Nat.sub_self, Nat.zero_sub]
protected theorem le_of_sub_eq_zero (h : n - m = 0) : n ≤ m := by
  cases Nat.le_total n m with
  | inl k => exact k
  | inr k =>
    have e := Nat.add_sub_of_le k
    rw [h, add_zero] at e; exact le_of_eq e.symm
protected theorem add_sub_assoc (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_eq_iff_eq_add (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨fun e => by rw [← e, Nat.sub_add_cancel h], fun e => by rw [e, Nat.add_sub_cancel]⟩
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := by
  cases Nat.le_total b a with
  | inl h =>
    constructor
    · intro k; have := add_le_add_right k b; rw [Nat.sub_add_cancel h] at this; exact this
    · intro k; rw [← Nat.sub_add_cancel h] at k; exact Nat.le_of_add_le_add_right k
  | inr h =>
    constructor
    · intro _; exact Nat.le_trans h (le_add_left b c)
    · intro _; rw [Nat.sub_eq_zero_of_le h]; exact zero_le c
protected theorem le_sub_iff_add_le (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨fun x => by have := add_le_add_right x k; rw [Nat.sub_add_cancel h] at this; exact this,
   fun x => by rw [← Nat.sub_add_cancel h] at x; exact Nat.le_of_add_le_add_right x⟩

/-! ## Division with remainder -/
@[simp] theorem zero_mod (n : Nat) : 0 % n = 0 := rfl
@[simp] theorem mod_zero (n : Nat) : n % 0 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [LeanMath.Nat.succ_mod, if_neg (succ_ne_zero _), ih]
@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by
  induction n with
  | zero => exact LeanMath.Nat.zero_div 0
  | succ n ih => rw [LeanMath.Nat.succ_div, if_neg (succ_ne_zero _), ih]
theorem mod_eq_of_lt (h : a < b) : a % b = a := by
  induction a with
  | zero => rfl
  | succ n ih =>
    rw [LeanMath.Nat.succ_mod, ih (Nat.lt_trans (lt_succ_self n) h),
      if_neg fun e : succ n = b => Nat.lt_irrefl b (e ▸ h)]
theorem div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by
  induction m with
  | zero => rw [LeanMath.Nat.zero_div]; rfl
  | succ m ih =>
    rw [LeanMath.Nat.succ_div, LeanMath.Nat.succ_mod]
    by_cases h : succ (m % k) = k
    · rw [if_pos h, if_pos h]
      exact (congrArg (k * (m / k) + ·) h.symm).trans (congrArg succ ih)
    · rw [if_neg h, if_neg h]; exact congrArg succ ih
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, div_add_mod]
/-- Uniqueness of quotient and remainder. -/
theorem div_mod_unique {q r k : Nat} (hr : r < k) (h : k * q + r = n) : n / k = q ∧ n % k = r := by
  have hk : 0 < k := Nat.lt_of_le_of_lt (zero_le r) hr
  have e := (div_add_mod n k).trans h.symm
  have hm := Nat.mod_lt n hk
  have hq : n / k = q := by
    cases Nat.lt_trichotomy (n / k) q with
    | inl l =>
      exfalso
      have x := Nat.mul_le_mul_left k ((l : succ _ ≤ _))
      rw [mul_succ] at x
      have y : k * (n / k) + n % k < k * q + r :=
        Nat.lt_of_lt_of_le (Nat.add_lt_add_left hm _) (Nat.le_trans x (le_add_right _ _))
      rw [e] at y; exact Nat.lt_irrefl _ y
    | inr l => cases l with
      | inl l => exact l
      | inr l =>
        exfalso
        have x := Nat.mul_le_mul_left k ((l : succ _ ≤ _))
        rw [mul_succ] at x
        have y : k * q + r < k * (n / k) + n % k :=
          Nat.lt_of_lt_of_le (Nat.add_lt_add_left hr _) (Nat.le_trans x (le_add_right _ _))
        rw [e] at y; exact Nat.lt_irrefl _ y
  refine ⟨hq, ?_⟩
  rw [hq] at e; exact Nat.add_left_cancel e
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact (div_mod_unique (q := 1) (Nat.zero_lt_succ n) (by rw [Nat.mul_one, add_zero])).2
@[simp] theorem mod_one (n : Nat) : n % 1 = 0 := (div_mod_unique (q := n) Nat.le.refl (by rw [Nat.one_mul, add_zero])).2

/-! ## Divisibility -/
instance instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩
protected theorem dvd_refl (n : Nat) : n ∣ n := ⟨1, (Nat.mul_one n).symm⟩
protected theorem dvd_zero (n : Nat) : n ∣ 0 := ⟨0, rfl⟩
protected theorem dvd_mul_right (n m : Nat) : n ∣ n * m := ⟨m, rfl⟩
protected theorem dvd_mul_left (n m : Nat) : n ∣ m * n := ⟨m, Nat.mul_comm m n⟩
protected theorem dvd_trans {a b c : Nat} (h : a ∣ b) (k : b ∣ c) : a ∣ c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x * y, by rw [hy, hx, Nat.mul_assoc]⟩
protected theorem dvd_add {a b c : Nat} (h : a ∣ b) (k : a ∣ c) : a ∣ b + c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x + y, by rw [hy, hx, Nat.mul_add]⟩
theorem mod_eq_zero_of_dvd {k n : Nat} (h : k ∣ n) : n % k = 0 :=
  match h with
  | ⟨q, e⟩ => by
    cases k with
    | zero => rw [e, Nat.zero_mul]
    | succ k => exact (div_mod_unique (q := q) (Nat.zero_lt_succ k) (by rw [e, add_zero])).2
theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n :=
  ⟨n / k, by have e := div_add_mod n k; rw [h, add_zero] at e; exact e.symm⟩
theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 := ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
instance decidable_dvd : (a b : Nat) → Decidable (a ∣ b) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm

/-! ## Functions the kernel evaluates by name

The kernel replaces these five (and `add sub mul div mod gcd pow beq ble`) on
literals by its own arithmetic, whatever their definition says.  They must
therefore be declared here, correctly, so that no later file can claim the names. -/
def bitwiseFuel (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, _ => 0
  | k + 1, a, b =>
    let r := 2 * bitwiseFuel f k (a / 2) (b / 2)
    if f (a % 2 == 1) (b % 2 == 1) = true then r + 1 else r
@[extern "lean_nat_land"] def land (a b : @& Nat) : Nat := bitwiseFuel (fun x y => x && y) (a + b) a b
@[extern "lean_nat_lor"] def lor (a b : @& Nat) : Nat := bitwiseFuel (fun x y => x || y) (a + b) a b
@[extern "lean_nat_lxor"] def xor (a b : @& Nat) : Nat := bitwiseFuel (fun x y => bne x y) (a + b) a b
@[extern "lean_nat_shiftl"] def shiftLeft (a b : @& Nat) : Nat := a * 2 ^ b
@[extern "lean_nat_shiftr"] def shiftRight (a b : @& Nat) : Nat := a / 2 ^ b
instance instAndOp : AndOp Nat := ⟨land⟩
instance instOrOp : OrOp Nat := ⟨lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance instShiftLeft : ShiftLeft Nat := ⟨shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨shiftRight⟩

/-! ## Offsets, as used by the simplification procedures -/
namespace Simproc
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by rw [Nat.add_comm b c, Nat.sub_add_eq]
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : a + b - (c + d) = a - (c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by
  match le.dest h with
  | ⟨w, e⟩ => rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by
  have p := add_sub_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (e ▸ le_add_left b a))
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False :=
  eq_false fun e => of_eq_false (add_eq_gt b h) e.symm
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b = c + d) = (a = c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b = c + d) = (a + (b - d) = c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := by
  have p := add_eq_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) :=
  (propext ⟨Eq.symm, Eq.symm⟩ : (a = b + c) = (b + c = a)).trans (add_eq_le b h)
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b ≤ c + d) = (a ≤ c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b ≤ c + d) = (a + (b - d) ≤ c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := by
  have p := add_le_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (Nat.le_trans (le_add_left b a) e))
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True :=
  eq_true (Nat.le_trans h (le_add_left c b))
theorem le_add_ge {a : Nat} (b : Nat) {c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := by
  have p := add_le_add_ge 0 b h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
end Simproc
@[simp] theorem not_le_eq (a b : Nat) : (¬ a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
@[simp] theorem not_lt_eq (a b : Nat) : (¬ a < b) = (b ≤ a) := propext Nat.not_lt
theorem not_ge_eq (a b : Nat) : (¬ a ≥ b) = (a + 1 ≤ b) := not_le_eq b a
theorem not_gt_eq (a b : Nat) : (¬ a > b) = (a ≤ b) := not_lt_eq b a
theorem lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
end Nat
@[simp] theorem gt_iff_lt {α : Type u} [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl
@[simp] theorem ge_iff_le {α : Type u} [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl
