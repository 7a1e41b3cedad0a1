prelude
import Init.Int.Divisibility
/-!
# Division that rounds toward zero, or down

`tdiv` and `tmod` round toward zero, so that both keep signs: they are odd in the first argument.
`fdiv` and `fmod` round down; for a positive divisor they agree with `/` and `%`.
-/
namespace Int
variable {a b c : Int}

/-! ## Rounding toward zero -/

@[simp] protected theorem tdiv_zero (a : Int) : tdiv a 0 = 0 :=
  match a with
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc m => congrArg (fun k => -ofNat k) (Nat.div_zero (m + 1))
@[simp] theorem tmod_zero (a : Int) : tmod a 0 = a :=
  match a with
  | ofNat m => congrArg ofNat (Nat.mod_zero m)
  | negSucc m => congrArg (fun k => -ofNat k) (Nat.mod_zero (m + 1))
@[simp] protected theorem tdiv_neg (a b : Int) : a.tdiv (-b) = -(a.tdiv b) :=
  match a, b with
  | a, 0 => by rw [Int.neg_zero, Int.tdiv_zero, Int.neg_zero]
  | ofNat _, ofNat (_ + 1) => rfl
  | ofNat _, negSucc _ => (Int.neg_neg _).symm
  | negSucc _, ofNat (_ + 1) => (Int.neg_neg _).symm
  | negSucc _, negSucc _ => rfl
@[simp] theorem tmod_neg (a b : Int) : tmod a (-b) = tmod a b :=
  match a, b with
  | _, 0 => rfl
  | ofNat _, ofNat (_ + 1) => rfl
  | ofNat _, negSucc _ => rfl
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl
theorem tdiv_eq_ediv_of_nonneg (h : 0 ≤ a) : a.tdiv b = a / b :=
  match a, eq_ofNat_of_zero_le h, b with
  | _, ⟨_, rfl⟩, ofNat _ => rfl
  | _, ⟨_, rfl⟩, negSucc _ => rfl
theorem tmod_eq_emod_of_nonneg (ha : 0 ≤ a) : tmod a b = a % b :=
  match a, eq_ofNat_of_zero_le ha, b with
  | _, ⟨_, rfl⟩, ofNat _ => rfl
  | _, ⟨_, rfl⟩, negSucc _ => rfl
@[simp] theorem natCast_tdiv_eq_ediv {a : Nat} {b : Int} : (a : Int).tdiv b = a / b :=
  tdiv_eq_ediv_of_nonneg (ofNat_zero_le a)
@[simp] protected theorem zero_tdiv (b : Int) : tdiv 0 b = 0 :=
  (tdiv_eq_ediv_of_nonneg Int.le_rfl).trans (zero_ediv b)
@[simp] theorem zero_tmod (b : Int) : tmod 0 b = 0 :=
  (tmod_eq_emod_of_nonneg Int.le_rfl).trans (zero_emod b)
private theorem neg_natCast_tdiv (m : Nat) (b : Int) : (-(m : Int)).tdiv b = -((m : Int).tdiv b) :=
  match m, b with
  | 0, b => by rw [natCast_zero, Int.neg_zero, Int.zero_tdiv, Int.neg_zero]
  | _ + 1, ofNat _ => rfl
  | _ + 1, negSucc _ => (Int.neg_neg _).symm
private theorem neg_natCast_tmod (m : Nat) (b : Int) : (-(m : Int)).tmod b = -((m : Int).tmod b) :=
  match m, b with
  | 0, b => by rw [natCast_zero, Int.neg_zero, zero_tmod, Int.neg_zero]
  | _ + 1, ofNat _ => rfl
  | _ + 1, negSucc _ => rfl
@[simp] protected theorem neg_tdiv (a b : Int) : (-a).tdiv b = -(a.tdiv b) := by
  rcases natAbs_eq a with e | e <;> rw [e]
  · exact neg_natCast_tdiv _ b
  · rw [neg_natCast_tdiv, Int.neg_neg, Int.neg_neg]
@[simp] theorem neg_tmod (a b : Int) : tmod (-a) b = -tmod a b := by
  rcases natAbs_eq a with e | e <;> rw [e]
  · exact neg_natCast_tmod _ b
  · rw [neg_natCast_tmod, Int.neg_neg, Int.neg_neg]
protected theorem neg_tdiv_neg (a b : Int) : (-a).tdiv (-b) = a.tdiv b := by
  rw [Int.neg_tdiv, Int.tdiv_neg, Int.neg_neg]
theorem tmod_add_mul_tdiv (a b : Int) : tmod a b + b * a.tdiv b = a := by
  have nat (m : Nat) : tmod m b + b * tdiv m b = m := by
    rw [tmod_eq_emod_of_nonneg (ofNat_zero_le m), natCast_tdiv_eq_ediv, emod_add_mul_ediv]
  rcases natAbs_eq a with e | e <;> rw [e]
  · exact nat _
  · rw [neg_tmod, Int.neg_tdiv, Int.mul_neg, ← Int.neg_add, nat]
theorem mul_tdiv_add_tmod (a b : Int) : b * a.tdiv b + tmod a b = a := by
  rw [Int.add_comm, tmod_add_mul_tdiv]
theorem tmod_def (a b : Int) : tmod a b = a - b * a.tdiv b :=
  (Int.sub_eq_iff_eq_add.mpr (tmod_add_mul_tdiv a b).symm).symm
@[simp] theorem natAbs_tdiv (a b : Int) : natAbs (a.tdiv b) = (natAbs a).div (natAbs b) := by
  rcases natAbs_eq a with e | e <;> rcases natAbs_eq b with f | f <;> rw [e, f]
  · rfl
  · rw [Int.tdiv_neg, natAbs_neg, natAbs_neg]; rfl
  · rw [Int.neg_tdiv, natAbs_neg, natAbs_neg]; rfl
  · rw [Int.neg_tdiv_neg, natAbs_neg, natAbs_neg]; rfl
@[simp] theorem natAbs_tmod (a b : Int) : natAbs (tmod a b) = natAbs a % natAbs b := by
  rcases natAbs_eq a with e | e <;> rcases natAbs_eq b with f | f <;> rw [e, f]
  · rfl
  · rw [tmod_neg, natAbs_neg]; rfl
  · rw [neg_tmod, natAbs_neg, natAbs_neg]; rfl
  · rw [neg_tmod, tmod_neg, natAbs_neg, natAbs_neg, natAbs_neg]; rfl
theorem tmod_nonneg (b : Int) (h : 0 ≤ a) : 0 ≤ tmod a b := by
  rw [tmod_eq_emod_of_nonneg h]
  by_cases z : b = 0
  · rw [z, emod_zero]; exact h
  · exact emod_nonneg a z
theorem tmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : tmod a b < b := by
  rcases Int.le_total 0 a with h | h
  · rw [tmod_eq_emod_of_nonneg h]; exact emod_lt_of_pos a H
  · have := tmod_nonneg b (Int.neg_nonneg_of_nonpos h)
    rw [neg_tmod] at this; omega
theorem lt_tmod_of_pos (a : Int) {b : Int} (H : 0 < b) : -b < tmod a b := by
  have := tmod_lt_of_pos (-a) H
  rw [neg_tmod] at this; omega
theorem tdiv_eq_ediv_of_dvd (h : b ∣ a) : a.tdiv b = a / b := by
  rcases Int.le_total 0 a with k | k
  · exact tdiv_eq_ediv_of_nonneg k
  · rw [← Int.neg_neg a, Int.neg_tdiv, tdiv_eq_ediv_of_nonneg (Int.neg_nonneg_of_nonpos k),
      ← neg_ediv_of_dvd (Int.dvd_neg.mpr h)]
theorem tdiv_eq_ediv : a.tdiv b = a / b + if 0 ≤ a ∨ b ∣ a then 0 else sign b := by
  by_cases h : 0 ≤ a
  · rw [if_pos (.inl h), Int.add_zero, tdiv_eq_ediv_of_nonneg h]
  · have e := tdiv_eq_ediv_of_nonneg (b := b) (Int.neg_nonneg_of_nonpos (Int.le_of_not_le h))
    rw [Int.neg_tdiv, neg_ediv] at e
    by_cases d : b ∣ a
    · rw [if_pos (.inr d), Int.add_zero]; rw [if_pos d, Int.sub_zero] at e; exact Int.neg_inj.mp e
    · rw [if_neg (not_or.mpr ⟨h, d⟩)]; rw [if_neg d] at e; omega
theorem tmod_eq_zero_of_dvd (h : a ∣ b) : tmod b a = 0 := by
  rw [tmod_def, tdiv_eq_ediv_of_dvd h, mul_ediv_cancel_of_dvd h, Int.sub_self]
theorem dvd_of_tmod_eq_zero (H : tmod b a = 0) : a ∣ b :=
  ⟨b.tdiv a, by have := tmod_add_mul_tdiv b a; rw [H, Int.zero_add] at this; exact this.symm⟩
theorem dvd_iff_tmod_eq_zero : a ∣ b ↔ tmod b a = 0 := ⟨tmod_eq_zero_of_dvd, dvd_of_tmod_eq_zero⟩
@[simp] theorem mul_tmod_left (a b : Int) : (a * b).tmod b = 0 :=
  tmod_eq_zero_of_dvd (Int.dvd_mul_left a b)
@[simp] theorem mul_tmod_right (a b : Int) : (a * b).tmod a = 0 :=
  tmod_eq_zero_of_dvd (Int.dvd_mul_right a b)
@[simp] theorem tmod_self {a : Int} : a.tmod a = 0 := tmod_eq_zero_of_dvd (Int.dvd_refl a)
@[simp] theorem mul_tdiv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b).tdiv b = a := by
  rw [tdiv_eq_ediv_of_dvd (Int.dvd_mul_left a b), mul_ediv_cancel a H]
@[simp] theorem mul_tdiv_cancel_left (b : Int) (H : a ≠ 0) : (a * b).tdiv a = b := by
  rw [Int.mul_comm, mul_tdiv_cancel b H]
@[simp] protected theorem tdiv_self {a : Int} (H : a ≠ 0) : a.tdiv a = 1 := by
  have := mul_tdiv_cancel 1 H; rwa [Int.one_mul] at this
@[simp] protected theorem tdiv_one (a : Int) : a.tdiv 1 = a := by
  have := mul_tdiv_cancel a Int.one_ne_zero; rwa [Int.mul_one] at this
@[simp] theorem tmod_one (a : Int) : tmod a 1 = 0 := tmod_eq_zero_of_dvd (Int.one_dvd a)
protected theorem tdiv_mul_cancel (H : b ∣ a) : a.tdiv b * b = a := by
  rw [tdiv_eq_ediv_of_dvd H, ediv_mul_cancel_of_dvd H]
protected theorem mul_tdiv_cancel' (H : a ∣ b) : a * b.tdiv a = b := by
  rw [tdiv_eq_ediv_of_dvd H, mul_ediv_cancel_of_dvd H]
protected theorem tdiv_nonneg (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.tdiv b :=
  tdiv_eq_ediv_of_nonneg Ha ▸ ediv_nonneg Ha Hb
theorem tdiv_eq_zero_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a.tdiv b = 0 :=
  (tdiv_eq_ediv_of_nonneg H1).trans (ediv_eq_zero_of_lt H1 H2)
theorem tmod_eq_of_lt (H1 : 0 ≤ a) (H2 : a < b) : tmod a b = a :=
  (tmod_eq_emod_of_nonneg H1).trans (emod_eq_of_lt H1 H2)

/-! ## Rounding down -/

theorem fdiv_eq_ediv_of_nonneg (a : Int) {b : Int} (h : 0 ≤ b) : fdiv a b = a / b :=
  match a, b, eq_ofNat_of_zero_le h with
  | 0, _, _ => (zero_ediv _).symm
  | ofNat (_ + 1), _, ⟨_, rfl⟩ => rfl
  | negSucc _, _, ⟨0, rfl⟩ => rfl
  | negSucc _, _, ⟨_ + 1, rfl⟩ => rfl
theorem fmod_eq_emod_of_nonneg (a : Int) {b : Int} (hb : 0 ≤ b) : fmod a b = a % b :=
  match a, b, eq_ofNat_of_zero_le hb with
  | 0, _, _ => (zero_emod _).symm
  | ofNat (_ + 1), _, ⟨_, rfl⟩ => rfl
  | negSucc _, _, ⟨_, rfl⟩ => rfl
@[simp] theorem zero_fdiv (b : Int) : fdiv 0 b = 0 := rfl
@[simp] theorem zero_fmod (b : Int) : fmod 0 b = 0 := rfl
@[simp] protected theorem fdiv_zero (a : Int) : fdiv a 0 = 0 :=
  (fdiv_eq_ediv_of_nonneg a Int.le_rfl).trans (Int.ediv_zero a)
@[simp] theorem fmod_zero (a : Int) : fmod a 0 = a :=
  (fmod_eq_emod_of_nonneg a Int.le_rfl).trans (emod_zero a)

end Int
