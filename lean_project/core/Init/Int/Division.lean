prelude
import Init.Int.NatAbs
/-!
# Division with remainder

For `b ≠ 0` the quotient `a / b` and the remainder `a % b` are the only integers `q` and `r` with
`r + b * q = a` and `0 ≤ r < |b|`.  What this module says of `/` and `%` comes from there.
`Int.Quotient` and `Int.Residue` have more.
-/
namespace Int
open LeanMath.Difference
variable {a b c : Int}

/-! ## Existence -/

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 :=
  match a with
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := congrArg ofNat (Nat.zero_mod (natAbs b))
@[simp] theorem emod_zero (a : Int) : a % 0 = a :=
  match a with
  | ofNat m => congrArg ofNat (Nat.mod_zero m)
  | negSucc m => congrArg (fun k => 0 ⊖ (k + 1)) (Nat.mod_zero m)
@[simp] theorem emod_neg (a b : Int) : a % -b = a % b :=
  match a with
  | ofNat m => congrArg (fun n => ofNat (m % n)) (natAbs_neg b)
  | negSucc m => congrArg (fun n => n ⊖ (m % n + 1)) (natAbs_neg b)
@[simp] theorem ediv_neg (a b : Int) : a / -b = -(a / b) :=
  match a, b with
  | a, 0 => by rw [Int.neg_zero, Int.ediv_zero, Int.neg_zero]
  | ofNat _, ofNat (_ + 1) => rfl
  | ofNat _, negSucc _ => (Int.neg_neg _).symm
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl

private theorem emod_add_nat_mul_ediv (a : Int) (n : Nat) : a % n + n * (a / n) = a :=
  match a, n with
  | ofNat m, n => congrArg ofNat (Nat.mod_add_div m n)
  | a, 0 => by rw [natCast_zero, emod_zero, Int.zero_mul, Int.add_zero]
  | negSucc m, n + 1 => by
    show ((n + 1) ⊖ (m % (n + 1) + 1)) + ((n + 1 : Nat) : Int) * negSucc (m / (n + 1)) = negSucc m
    have e : (n + 1) * (m / (n + 1) + 1) + (m % (n + 1) + 1) = n + 1 + (m + 1) := by
      rw [Nat.mul_add_one, Nat.add_right_comm, ← Nat.add_assoc _ (m % (n + 1)), Nat.div_add_mod,
        Nat.add_comm]
    rw [ofNat_mul_negSucc, ← Int.sub_eq_add_neg, Int.subNatNat_eq_coe, Int.sub_sub, ← natCast_add,
      Nat.add_comm _ ((n + 1) * _), e, natCast_add (n + 1), ← Int.sub_sub, Int.sub_self,
        Int.zero_sub]
    rfl

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  rcases natAbs_eq b with e | e <;> rw [e]
  · exact emod_add_nat_mul_ediv a _
  · rw [emod_neg, ediv_neg, Int.neg_mul_neg]; exact emod_add_nat_mul_ediv a _
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [Int.add_comm, emod_add_mul_ediv]
theorem emod_add_ediv_mul (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm, emod_add_mul_ediv]
theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by
  rw [Int.add_comm, emod_add_ediv_mul]
theorem emod_def (a b : Int) : a % b = a - b * (a / b) :=
  (Int.sub_eq_iff_eq_add.mpr (emod_add_mul_ediv a b).symm).symm
theorem mul_ediv_self (a b : Int) : b * (a / b) = a - a % b :=
  (Int.sub_eq_iff_eq_add.mpr (mul_ediv_add_emod a b).symm).symm
theorem ediv_mul_self (a b : Int) : a / b * b = a - a % b := by rw [Int.mul_comm, mul_ediv_self]

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b :=
  match a with
  | ofNat _ => ofNat_zero_le _
  | negSucc m => by
    show 0 ≤ natAbs b ⊖ (m % natAbs b + 1)
    rw [subNatNat_of_le (Nat.mod_lt m (natAbs_pos.mpr h))]; exact ofNat_zero_le _
theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b :=
  match a with
  | ofNat m => ofNat_lt.mpr (Nat.mod_lt m (natAbs_pos.mpr h))
  | negSucc m => by
    show natAbs b ⊖ (m % natAbs b + 1) < natAbs b
    rw [subNatNat_of_le (Nat.mod_lt m (natAbs_pos.mpr h)), ofNat_lt]
    exact Nat.sub_lt (natAbs_pos.mpr h) (Nat.succ_pos _)
theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  have := emod_lt a (Int.ne_of_gt H); rwa [natAbs_of_nonneg (Int.le_of_lt H)] at this
theorem emod_lt_of_neg (a : Int) {b : Int} (h : b < 0) : a % b < -b := by
  have := emod_lt a (Int.ne_of_lt h); rwa [ofNat_natAbs_of_nonpos (Int.le_of_lt h)] at this

/-! ## Uniqueness -/

private theorem le_of_remainders {b q q' r r' : Int} (h : 0 < b) (e : r + b * q = r' + b * q')
    (hr : 0 ≤ r) (hr' : r' < b) : q ≤ q' := by
  apply le_of_lt_add_one
  apply lt_of_mul_lt_mul_left (a := b) _ (Int.le_of_lt h)
  rw [Int.mul_add, Int.mul_one, Int.add_comm (b * q')]
  have := Int.add_le_add_right hr (b * q)
  rw [Int.zero_add, e] at this
  exact Int.lt_of_le_of_lt this (Int.add_lt_add_right hr' (b * q'))

protected theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  have h0 := Int.ne_of_gt h
  constructor
  · rintro ⟨rfl, rfl⟩
    exact ⟨emod_add_mul_ediv a b, emod_nonneg a h0, emod_lt_of_pos a h⟩
  · rintro ⟨e, h₁, h₂⟩
    have f := (emod_add_mul_ediv a b).trans e.symm
    have q' : a / b = q := Int.le_antisymm (le_of_remainders h f (emod_nonneg a h0) h₂)
      (le_of_remainders h f.symm h₁ (emod_lt_of_pos a h))
    rw [q'] at f
    exact ⟨q', Int.add_right_cancel f⟩

theorem ediv_eq_zero_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  ((Int.ediv_emod_unique (Int.lt_of_le_of_lt H1 H2)).mpr
    ⟨by rw [Int.mul_zero, Int.add_zero], H1, H2⟩).1
theorem emod_eq_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a % b = a :=
  ((Int.ediv_emod_unique (Int.lt_of_le_of_lt H1 H2)).mpr
    ⟨by rw [Int.mul_zero, Int.add_zero], H1, H2⟩).2
@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  have (n : Nat) : 0 / (n : Int) = 0 := match n with
    | 0 => Int.ediv_zero 0
    | n + 1 => ediv_eq_zero_of_lt (Int.le_refl 0) (ofNat_succ_pos n)
  rcases natAbs_eq b with e | e <;> rw [e]
  · exact this _
  · rw [ediv_neg, this, Int.neg_zero]

/-! ## Multiples of the divisor -/

private theorem add_mul_of_pos (a c : Int) (H : 0 < b) :
    (a + b * c) / b = a / b + c ∧ (a + b * c) % b = a % b :=
  (Int.ediv_emod_unique H).mpr ⟨by rw [Int.mul_add, ← Int.add_assoc, emod_add_mul_ediv],
    emod_nonneg a (Int.ne_of_gt H), emod_lt_of_pos a H⟩

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) :
    (a + b * c) / b = a / b + c := by
  rcases Int.lt_or_gt_of_ne H with h | h
  · have := (add_mul_of_pos a (-c) (Int.neg_pos_of_neg h)).1
    rw [Int.neg_mul_neg, ediv_neg, ediv_neg, ← Int.neg_add] at this
    exact Int.neg_inj.mp this
  · exact (add_mul_of_pos a c h).1
theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm, add_mul_ediv_left a b H]
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases h : b = 0
  · rw [h, Int.zero_mul, Int.add_zero]
  · rw [emod_def, emod_def, add_mul_ediv_left a c h, Int.mul_add, Int.add_comm (b * _),
      ← Int.sub_sub,
      Int.add_sub_cancel]
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]
@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : a * b / b = a := by
  have := add_mul_ediv_right 0 a H
  rwa [Int.zero_add, zero_ediv, Int.zero_add] at this
@[simp] theorem mul_ediv_cancel_left (b : Int) (H : a ≠ 0) : a * b / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b H]
@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by
  rw [← Int.zero_add (a * b), add_mul_emod_self_right, zero_emod]
@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by rw [Int.mul_comm, mul_emod_left]
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by
  have := mul_ediv_cancel a Int.one_ne_zero; rwa [Int.mul_one] at this
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by
  have := mul_emod_left a 1; rwa [Int.mul_one] at this
theorem ediv_minus_one (a : Int) : a / (-1) = -a := by rw [ediv_neg, ediv_one]
theorem emod_minus_one (a : Int) : a % (-1) = 0 := by rw [emod_neg, emod_one]
@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have := mul_emod_left 1 a; rwa [Int.one_mul] at this
@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel 1 H; rwa [Int.one_mul] at this

/-! ## Quotients and the order -/

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have := Int.add_le_add_left (emod_nonneg x h) (k * (x / k))
  rwa [Int.add_zero, mul_ediv_add_emod] at this
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have := Int.add_lt_add_left (emod_lt_of_pos x h) (k * (x / k))
  rwa [mul_ediv_add_emod] at this
protected theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a :=
  Int.mul_comm b (a / b) ▸ mul_ediv_self_le H
protected theorem le_ediv_iff_mul_le (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  constructor
  · intro h
    exact Int.le_trans (Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt H))
      (Int.ediv_mul_le b (Int.ne_of_gt H))
  · intro h
    apply le_of_lt_add_one
    apply lt_of_mul_lt_mul_right (a := c) _ (Int.le_of_lt H)
    rw [Int.add_mul, Int.one_mul, Int.mul_comm (b / c)]
    exact Int.lt_of_le_of_lt h (lt_mul_ediv_self_add H)
protected theorem le_ediv_of_mul_le (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c :=
  (Int.le_ediv_iff_mul_le H1).mpr H2
protected theorem mul_le_of_le_ediv (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b :=
  (Int.le_ediv_iff_mul_le H1).mp H2
protected theorem ediv_lt_iff_lt_mul (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, Int.le_ediv_iff_mul_le H, Int.not_le]

/-! ## Divisibility -/

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c => b = a * c) := rfl
theorem emod_eq_zero_of_dvd (h : a ∣ b) : b % a = 0 :=
  match h with
  | ⟨c, e⟩ => e ▸ mul_emod_right a c
theorem dvd_of_emod_eq_zero (H : b % a = 0) : a ∣ b :=
  ⟨b / a, by have := emod_add_mul_ediv b a; rw [H, Int.zero_add] at this; exact this.symm⟩
theorem dvd_iff_emod_eq_zero : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
instance decidableDvd : DecidableRel (α := Int) (β := Int) (· ∣ ·) := fun _ _ =>
  decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm
theorem dvd_eq_true_of_mod_eq_zero (h : b % a == 0) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))
theorem dvd_eq_false_of_mod_ne_zero (h : b % a != 0) : (a ∣ b) = False :=
  eq_false fun k => by rw [emod_eq_zero_of_dvd k] at h; exact Bool.noConfusion h
theorem emod_pos_of_not_dvd (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a :=
  (Decidable.em (a = 0)).imp id fun ha =>
    Int.lt_iff_le_and_ne.mpr ⟨emod_nonneg b ha, fun e => h (dvd_of_emod_eq_zero e.symm)⟩

@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_trans (h : a ∣ b) (k : b ∣ c) : a ∣ c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x * y, by rw [hy, hx, Int.mul_assoc]⟩
protected theorem dvd_add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x + y, by rw [hx, hy, Int.mul_add]⟩
protected theorem dvd_sub (h : a ∣ b) (k : a ∣ c) : a ∣ b - c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x - y, by rw [hx, hy, Int.mul_sub]⟩
@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, e⟩ => e.trans (Int.zero_mul k), fun e => e ▸ Int.dvd_refl 0⟩
@[simp] protected theorem dvd_neg : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [Int.mul_neg, ← e, Int.neg_neg]⟩,
   fun ⟨k, e⟩ => ⟨-k, by rw [Int.mul_neg, e]⟩⟩
@[simp] protected theorem neg_dvd : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_comm]⟩, fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_neg]⟩⟩
theorem natAbs_dvd : (a.natAbs : Int) ∣ b ↔ a ∣ b := by
  rcases natAbs_eq a with e | e
  · rw [← e]
  · rw [← Int.neg_dvd, ← e]
theorem dvd_natAbs : a ∣ b.natAbs ↔ a ∣ b := by
  rcases natAbs_eq b with e | e
  · rw [← e]
  · rw [← Int.dvd_neg, ← e]
@[simp] theorem natAbs_dvd_natAbs : natAbs a ∣ natAbs b ↔ a ∣ b := by
  constructor
  · rintro ⟨k, e⟩
    exact natAbs_dvd.mp (dvd_natAbs.mp ⟨k, congrArg ofNat e⟩)
  · rintro ⟨k, rfl⟩
    exact ⟨natAbs k, natAbs_mul a k⟩
@[norm_cast] theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := natAbs_dvd_natAbs.symm
@[norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := ofNat_dvd
theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs :=
  (natAbs_dvd_natAbs (a := n)).symm
theorem ofNat_dvd_right {n : Nat} {z : Int} : z ∣ (n : Int) ↔ z.natAbs ∣ n :=
  (natAbs_dvd_natAbs (b := n)).symm
theorem dvd_mul_of_dvd_left (h : a ∣ b) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)
theorem dvd_mul_of_dvd_right (h : a ∣ c) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_left b c)
theorem mul_ediv_cancel_of_dvd (H : b ∣ a) : b * (a / b) = a := by
  have := mul_ediv_add_emod a b; rwa [emod_eq_zero_of_dvd H, Int.add_zero] at this
theorem ediv_mul_cancel_of_dvd (H : b ∣ a) : a / b * b = a := by
  rw [Int.mul_comm, mul_ediv_cancel_of_dvd H]

end Int
