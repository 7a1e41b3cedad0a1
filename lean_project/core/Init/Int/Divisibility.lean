prelude
import Init.Int.Inequality
import Init.Int.Quotient
/-!
# Residues and divisibility

Arithmetic modulo an integer, and divisibility.
-/

/-! ## Remainders

Calculation with remainders modulo a fixed integer: two integers have the same remainder when the
modulus divides their difference, and sums and products may be reduced before or after.
-/

namespace Int
variable {a b c : Int}

/-! ### Adding and subtracting multiples of the modulus -/

@[simp] theorem mul_add_emod_self_right (a b c : Int) : (a * b + c) % b = c % b := by
  rw [Int.add_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem add_neg_mul_emod_self_right (a b c : Int) : (a + -(b * c)) % c = a % c := by
  rw [Int.neg_mul_eq_neg_mul, add_mul_emod_self_right]
@[simp] theorem add_neg_mul_emod_self_left (a b c : Int) : (a + -(b * c)) % b = a % b := by
  rw [Int.neg_mul_eq_mul_neg, add_mul_emod_self_left]
@[simp] theorem sub_mul_emod_self_right (a b c : Int) : (a - b * c) % c = a % c :=
  add_neg_mul_emod_self_right a b c
@[simp] theorem sub_mul_emod_self_left (a b c : Int) : (a - b * c) % b = a % b :=
  add_neg_mul_emod_self_left a b c
@[simp] theorem mul_sub_emod_self_right (a b c : Int) : (a * b - c) % b = -c % b :=
  mul_add_emod_self_right a b (-c)
@[simp] theorem mul_sub_emod_self_left (a b c : Int) : (a * b - c) % a = -c % a :=
  mul_add_emod_self_left a b (-c)
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1; rwa [Int.mul_one] at this
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_right]
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := sub_mul_emod_self_left a b 1; rwa [Int.mul_one] at this
@[simp] theorem sub_emod_left (a b : Int) : (a - b) % a = -b % a := add_emod_left a (-b)
@[simp] theorem add_neg_emod_self (a b : Int) : (a + -b) % b = a % b := sub_emod_right a b
@[simp] theorem neg_add_emod_self (a b : Int) : (-a + b) % a = b % a := by
  rw [Int.add_comm, add_neg_emod_self]
@[simp] theorem neg_emod_self (a : Int) : -a % a = 0 := by
  rw [← Int.zero_sub, sub_emod_right, zero_emod]
@[simp] theorem neg_mul_emod_left (a b : Int) : -(a * b) % b = 0 := by
  rw [← Int.neg_mul, mul_emod_left]
@[simp] theorem neg_mul_emod_right (a b : Int) : -(a * b) % a = 0 := by
  rw [← Int.mul_neg, mul_emod_right]
theorem neg_emod_eq_sub_emod {a b : Int} : -a % b = (b - a) % b := (add_emod_left b (-a)).symm
theorem emod_eq_add_self_emod {a b : Int} : a % b = (a + b) % b := (add_emod_right a b).symm

/-! ### Reduction before or after -/

@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m :=
  match h with
  | ⟨t, e⟩ => by rw [emod_def n k, e, Int.mul_assoc, sub_mul_emod_self_left]
@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := emod_emod_of_dvd a (Int.dvd_refl b)
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  rw [emod_def m n, Int.sub_eq_add_neg, Int.add_right_comm, add_neg_mul_emod_self_left]
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n :=
  emod_add_emod m n (-k)
@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  rw [emod_def n k, Int.sub_eq_add_neg, Int.neg_sub, ← Int.add_sub_assoc, Int.add_comm,
    Int.add_sub_assoc,
    mul_add_emod_self_left]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_emod_emod, emod_add_emod]
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  rw [sub_emod_emod, emod_sub_emod]
theorem mul_emod (a b n : Int) : a * b % n = (a % n) * (b % n) % n := by
  have e : a % n * b % n = a * b % n := by
    rw [emod_def a n, Int.sub_mul, Int.mul_assoc, sub_mul_emod_self_left]
  have f : a % n * (b % n) % n = a % n * b % n := by
    rw [emod_def b n, Int.mul_sub, Int.mul_left_comm, sub_mul_emod_self_left]
  rw [f, e]

/-! ### Equal remainders -/

theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n := by
  rw [← emod_add_emod, H, emod_add_emod]
theorem add_emod_eq_add_emod_left {m n k : Int} (i : Int) (H : m % n = k % n) :
    (i + m) % n = (i + k) % n := by
  rw [← add_emod_emod, H, add_emod_emod]
theorem emod_add_cancel_right {m n k : Int} (i : Int) : (m + i) % n = (k + i) % n ↔ m % n = k % n :=
  ⟨fun H => by
    have := add_emod_eq_add_emod_right (-i) H
    rwa [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at this, add_emod_eq_add_emod_right i⟩
theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm, Int.add_comm i, emod_add_cancel_right]
theorem emod_sub_cancel_right {m n k : Int} (i : Int) : (m - i) % n = (k - i) % n ↔ m % n = k % n :=
  emod_add_cancel_right (-i)
theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [← emod_sub_cancel_right k, Int.sub_self, zero_emod]
theorem emod_sub_cancel_left {m n k : Int} (i : Int) :
    (i - m) % n = (i - k) % n ↔ m % n = k % n := by
  rw [emod_eq_emod_iff_emod_sub_eq_zero, LeanMath.Int.sub_sub_sub_cancel_left,
    emod_eq_emod_iff_emod_sub_eq_zero, ← dvd_iff_emod_eq_zero, ← dvd_iff_emod_eq_zero,
      ← Int.dvd_neg, Int.neg_sub]
theorem dvd_self_sub_emod {x m : Int} : m ∣ x - x % m := ⟨x / m, (mul_ediv_self x m).symm⟩
theorem dvd_emod_sub_self {x m : Int} : m ∣ x % m - x := by
  rw [← Int.dvd_neg, Int.neg_sub]; exact dvd_self_sub_emod
theorem dvd_self_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := h ▸ dvd_self_sub_emod
theorem dvd_sub_self_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ c - a := h ▸ dvd_emod_sub_self

/-! ### Particular remainders -/

theorem ofNat_mod_ofNat (m n : Nat) : (m % n : Int) = ((m % n : Nat) : Int) := rfl
theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega
@[simp] theorem neg_emod_two (i : Int) : -i % 2 = i % 2 := by omega
@[simp] theorem emod_self_add_one {x : Int} (h : 0 ≤ x) : x % (x + 1) = x :=
  emod_eq_of_lt h (Int.lt_succ x)
theorem toNat_emod {x y : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) : (x % y).toNat = x.toNat % y.toNat :=
  match x, y, eq_ofNat_of_zero_le hx, eq_ofNat_of_zero_le hy with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
theorem natAbs_emod_of_nonneg {a : Int} (h : 0 ≤ a) (b : Int) :
    natAbs (a % b) = natAbs a % natAbs b :=
  match a, eq_ofNat_of_zero_le h with
  | _, ⟨_, rfl⟩ => rfl
@[simp] theorem bmod_emod {x : Int} {m : Nat} : bmod x m % m = x % m := by
  unfold bmod
  by_cases h : x % m < (m + 1) / 2
  · rw [if_pos h, emod_emod]
  · rw [if_neg h, sub_emod_right, emod_emod]
theorem bmod_def (x : Int) (m : Nat) :
    bmod x m = if x % m < (m + 1) / 2 then x % m else x % m - m := rfl
theorem le_bmod {x : Int} {m : Nat} (h : 0 < m) : -((m : Int) / 2) ≤ bmod x m := by
  have := emod_nonneg x (b := m) (by omega)
  rw [bmod_def]
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; omega
  · rw [if_neg c]; omega
theorem bmod_lt {x : Int} {m : Nat} (h : 0 < m) : bmod x m < (m + 1) / 2 := by
  have := emod_lt_of_pos x (b := m) (by omega)
  rw [bmod_def]
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; exact c
  · rw [if_neg c]; omega

end Int

/-! ## Divisibility

Divisors of sums, products and quotients, the bound on a divisor, and the sign-free statements by
absolute values.
-/

namespace Int
variable {a b c d m n : Int}

/-! ### Sums -/

protected theorem dvd_add_left (H : a ∣ c) : a ∣ b + c ↔ a ∣ b :=
  ⟨fun h => Int.add_sub_cancel b c ▸ Int.dvd_sub h H, (Int.dvd_add · H)⟩
protected theorem dvd_add_right (H : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  rw [Int.add_comm, Int.dvd_add_left H]
@[simp] protected theorem dvd_add_mul_self : a ∣ b + c * a ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_mul_left c a)
@[simp] protected theorem dvd_add_self_mul : a ∣ b + a * c ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_mul_right a c)
@[simp] protected theorem dvd_mul_self_add : a ∣ b * a + c ↔ a ∣ c :=
  Int.dvd_add_right (Int.dvd_mul_left b a)
@[simp] protected theorem dvd_self_mul_add : a ∣ a * b + c ↔ a ∣ c :=
  Int.dvd_add_right (Int.dvd_mul_right a b)
protected theorem dvd_iff_dvd_of_dvd_sub (H : a ∣ b - c) : a ∣ b ↔ a ∣ c :=
  ⟨fun h => Int.sub_sub_self b c ▸ Int.dvd_sub h H,
   fun h => Int.sub_add_cancel b c ▸ Int.dvd_add H h⟩
protected theorem dvd_iff_dvd_of_dvd_add (H : a ∣ b + c) : a ∣ b ↔ a ∣ c :=
  (Int.dvd_iff_dvd_of_dvd_sub (c := -c) (Int.sub_neg b c ▸ H)).trans Int.dvd_neg

/-! ### Size -/

theorem le_of_dvd (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  refine Int.le_trans le_natAbs (natAbs_of_nonneg (Int.le_of_lt bpos) ▸ ofNat_le.mpr ?_)
  exact Nat.le_of_dvd (natAbs_pos.mpr (Int.ne_of_gt bpos)) (natAbs_dvd_natAbs.mpr H)
theorem dvd_antisymm (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (k : b ∣ a) : a = b :=
  match a, b, eq_ofNat_of_zero_le H1, eq_ofNat_of_zero_le H2, h, k with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩, h, k =>
    congrArg ofNat (Nat.dvd_antisymm (ofNat_dvd.mp h) (ofNat_dvd.mp k))
theorem natAbs_eq_of_dvd_dvd (hmn : m ∣ n) (hnm : n ∣ m) : natAbs m = natAbs n :=
  Nat.dvd_antisymm (natAbs_dvd_natAbs.mpr hmn) (natAbs_dvd_natAbs.mpr hnm)
theorem eq_one_of_dvd_one (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 :=
  dvd_antisymm H (by decide) H' (Int.one_dvd a)
theorem eq_one_of_mul_eq_one_right (H : 0 ≤ a) (H' : a * b = 1) : a = 1 :=
  eq_one_of_dvd_one H ⟨b, H'.symm⟩
theorem eq_one_of_mul_eq_one_left (H : 0 ≤ b) (H' : a * b = 1) : b = 1 :=
  eq_one_of_mul_eq_one_right (b := a) H (by rw [Int.mul_comm, H'])
theorem eq_zero_of_dvd_of_natAbs_lt_natAbs {d n : Int} (h : d ∣ n) (h₁ : n.natAbs < d.natAbs) :
    n = 0 :=
  (Decidable.em (n = 0)).elim id fun z => absurd (Nat.lt_of_lt_of_le h₁
    (Nat.le_of_dvd (natAbs_pos.mpr z) (natAbs_dvd_natAbs.mpr h))) (Nat.lt_irrefl _)
theorem natAbs_dvd_self : (a.natAbs : Int) ∣ a := natAbs_dvd.mpr (Int.dvd_refl a)
theorem dvd_natAbs_self : a ∣ (a.natAbs : Int) := dvd_natAbs.mpr (Int.dvd_refl a)
@[simp] theorem negSucc_dvd {a : Nat} {b : Int} : negSucc a ∣ b ↔ ((a + 1 : Nat) : Int) ∣ b :=
  Int.neg_dvd (a := ((a + 1 : Nat) : Int))
@[simp] theorem dvd_negSucc {a : Int} {b : Nat} : a ∣ negSucc b ↔ a ∣ ((b + 1 : Nat) : Int) :=
  Int.dvd_neg (b := ((b + 1 : Nat) : Int))

/-! ### Products -/

protected theorem mul_dvd_mul (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x * y, by rw [hx, hy, Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm x]⟩
protected theorem mul_dvd_mul_left (a : Int) (h : b ∣ c) : a * b ∣ a * c :=
  Int.mul_dvd_mul (Int.dvd_refl a) h
protected theorem mul_dvd_mul_right (a : Int) (h : b ∣ c) : b * a ∣ c * a :=
  Int.mul_dvd_mul h (Int.dvd_refl a)
theorem dvd_of_mul_dvd_mul_left {a m n : Int} (ha : a ≠ 0) (h : a * m ∣ a * n) : m ∣ n :=
  match h with
  | ⟨k, e⟩ => ⟨k, Int.eq_of_mul_eq_mul_left ha (e.trans (Int.mul_assoc a m k))⟩
theorem dvd_of_mul_dvd_mul_right {a m n : Int} (ha : a ≠ 0) (h : m * a ∣ n * a) : m ∣ n :=
  dvd_of_mul_dvd_mul_left ha (Int.mul_comm m a ▸ Int.mul_comm n a ▸ h)
protected theorem mul_dvd_mul_iff_left (h : a ≠ 0) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨dvd_of_mul_dvd_mul_left h, Int.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right (h : a ≠ 0) : b * a ∣ c * a ↔ b ∣ c :=
  ⟨dvd_of_mul_dvd_mul_right h, Int.mul_dvd_mul_right a⟩

/-! ### Quotients -/

theorem dvd_mul_of_ediv_dvd (h : b ∣ a) (hdiv : a / b ∣ c) : a ∣ b * c :=
  match hdiv with
  | ⟨e, he⟩ => ⟨e, by rw [he, ← Int.mul_assoc, mul_ediv_cancel_of_dvd h]⟩
theorem mul_dvd_of_dvd_ediv (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b := by
  rw [← mul_ediv_cancel_of_dvd hcb]; exact Int.mul_dvd_mul_left c h
theorem dvd_ediv_of_mul_dvd (h : a * b ∣ c) : b ∣ c / a := by
  by_cases z : a = 0
  · rw [z, Int.ediv_zero]; exact Int.dvd_zero b
  · exact match h with
    | ⟨k, e⟩ => ⟨k, Int.ediv_eq_of_eq_mul_right z (by rw [e, Int.mul_assoc])⟩
@[simp] theorem dvd_ediv_iff_mul_dvd (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_ediv hbc, dvd_ediv_of_mul_dvd⟩
theorem ediv_dvd_ediv (h : a ∣ b) (k : b ∣ c) : b / a ∣ c / a :=
  dvd_ediv_of_mul_dvd (by rw [mul_ediv_cancel_of_dvd h]; exact k)
theorem ediv_dvd_of_dvd (hmn : m ∣ n) : n / m ∣ n :=
  ⟨m, (ediv_mul_cancel_of_dvd hmn).symm⟩

/-! ### Quotients and remainders of negative numbers -/

theorem neg_ediv : -a / b = -(a / b) - if b ∣ a then 0 else b.sign := by
  by_cases h : b ∣ a
  · rw [if_pos h, neg_ediv_of_dvd h, Int.sub_zero]
  by_cases z : b = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, sign_zero, ite_self]; rfl
  have pos := (emod_pos_of_not_dvd h).resolve_left z
  have lt := emod_lt a z
  have e : -a / b = -(a / b) + -(a % b) / b := by
    rw [← mul_add_ediv_left _ _ z, Int.mul_neg, ← Int.neg_add, mul_ediv_add_emod]
  rw [if_neg h, e]
  rcases Int.lt_or_gt_of_ne z with n | p
  · rw [sign_eq_neg_one_of_neg n, ediv_eq_one_of_neg_of_le (a := -(a % b)) (by omega) (by omega)]
    rfl
  · rw [sign_eq_one_of_pos p, ediv_eq_neg_one_of_neg_of_le (a := -(a % b)) (by omega) (by omega)]
    rfl
theorem neg_emod : -a % b = if b ∣ a then 0 else b.natAbs - a % b := by
  have e := mul_ediv_add_emod a b
  rw [emod_def, neg_ediv]
  by_cases h : b ∣ a
  · rw [if_pos h, if_pos h, Int.sub_zero, Int.mul_neg, mul_ediv_cancel_of_dvd h, Int.sub_self]
  · rw [if_neg h, if_neg h, Int.mul_sub, mul_sign_self, Int.mul_neg]; omega

/-! ### Remainders -/

theorem emod_eq_iff {a b c : Int} (hb : b ≠ 0) : a % b = c ↔ 0 ≤ c ∧ c < b.natAbs ∧ b ∣ c - a := by
  constructor
  · rintro rfl
    exact ⟨emod_nonneg a hb, emod_lt a hb, dvd_emod_sub_self⟩
  · rintro ⟨h₁, h₂, h₃⟩
    have h₄ := Int.dvd_sub (dvd_emod_sub_self (x := a) (m := b)) h₃
    have e : a % b - a - (c - a) = a % b - c := by omega
    have := emod_nonneg a hb
    have := emod_lt a hb
    exact Int.eq_of_sub_eq_zero (eq_zero_of_dvd_of_natAbs_lt_natAbs (e ▸ h₄) (by omega))

end Int
