prelude
import Init.Int.Residue
import Init.Int.Quotient
/-!
# Divisibility

Divisors of sums, products and quotients, the bound on a divisor, and the sign-free statements by
absolute values.
-/
namespace Int
variable {a b c d m n : Int}

/-! ## Sums -/

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

/-! ## Size -/

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

/-! ## Products -/

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

/-! ## Quotients -/

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

/-! ## Quotients and remainders of negative numbers -/

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

/-! ## Remainders -/

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
