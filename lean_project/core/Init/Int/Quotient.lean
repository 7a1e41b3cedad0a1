prelude
import Init.Int.Inequality
/-!
# Quotients

The quotient `a / b` rounds down for positive `b`: it is the largest integer `q` with `q * b ≤ a`.
Here are its sign, its monotonicity, how it cancels common factors, and exact division.
-/
namespace Int
variable {a b c d : Int}

/-! ## Multiples of the divisor -/

theorem mul_add_ediv_right (a c : Int) {b : Int} (H : b ≠ 0) : (a * b + c) / b = a + c / b := by
  rw [Int.add_comm, add_mul_ediv_right _ _ H, Int.add_comm]
theorem mul_add_ediv_left (b : Int) {a : Int} (c : Int) (H : a ≠ 0) :
    (a * b + c) / a = b + c / a := by
  rw [Int.add_comm, add_mul_ediv_left _ _ H, Int.add_comm]
theorem sub_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a - b * c) / c = a / c - b := by
  rw [Int.sub_eq_add_neg, ← Int.neg_mul, add_mul_ediv_right _ _ H]; rfl
theorem sub_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) :
    (a - b * c) / b = a / b - c := by
  rw [Int.sub_eq_add_neg, ← Int.mul_neg, add_mul_ediv_left _ _ H]; rfl
theorem mul_sub_ediv_right (a c : Int) {b : Int} (H : b ≠ 0) : (a * b - c) / b = a + -c / b :=
  mul_add_ediv_right a (-c) H
theorem mul_sub_ediv_left (b : Int) {a : Int} (c : Int) (H : a ≠ 0) :
    (a * b - c) / a = b + -c / a :=
  mul_add_ediv_left b (-c) H

/-! ## Order -/

protected theorem mul_lt_of_lt_ediv (H : 0 < c) (H3 : a < b / c) : a * c < b :=
  Int.not_le.mp fun h => Int.not_le.mpr (Int.lt_of_lt_of_le H3
    (le_of_mul_le_mul_right (Int.le_trans (Int.ediv_mul_le b (Int.ne_of_gt H)) h) H)) Int.le_rfl
protected theorem ediv_lt_of_lt_mul (H : 0 < c) (H' : a < b * c) : a / c < b :=
  (Int.ediv_lt_iff_lt_mul H).mpr H'
protected theorem lt_mul_of_ediv_lt (H1 : 0 < c) (H2 : a / c < b) : a < b * c :=
  (Int.ediv_lt_iff_lt_mul H1).mp H2
protected theorem ediv_le_of_le_mul (H : 0 < c) (H' : a ≤ b * c) : a / c ≤ b :=
  le_of_mul_le_mul_right (Int.le_trans (Int.ediv_mul_le a (Int.ne_of_gt H)) H') H
theorem ediv_le_iff_le_mul {k x y : Int} (h : 0 < k) : x / k ≤ y ↔ x < y * k + k := by
  rw [Int.le_iff_lt_add_one, Int.ediv_lt_iff_lt_mul h, Int.add_mul, Int.one_mul]
theorem ediv_eq_iff_of_pos {k x y : Int} (h : 0 < k) : x / k = y ↔ y * k ≤ x ∧ x < y * k + k := by
  rw [Int.le_antisymm_iff, ediv_le_iff_le_mul h, Int.le_ediv_iff_mul_le h]; exact And.comm
protected theorem ediv_le_ediv (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c :=
  Int.le_ediv_of_mul_le H (Int.le_trans (Int.ediv_mul_le a (Int.ne_of_gt H)) H')
theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a / b + 1) * b :=
  Int.lt_mul_of_ediv_lt H (Int.lt_succ _)
protected theorem lt_ediv_mul (a : Int) {b : Int} (H : 0 < b) : a - b < a / b * b := by
  rw [ediv_mul_self, Int.sub_lt_sub_left_iff]; exact emod_lt_of_pos a H
theorem ediv_nonneg (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b :=
  match a, b, eq_ofNat_of_zero_le Ha, eq_ofNat_of_zero_le Hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => natCast_nonneg _
theorem ediv_nonneg_iff_of_pos (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  rw [Int.le_ediv_iff_mul_le h, Int.zero_mul]
theorem ediv_neg_of_neg_of_pos (Ha : a < 0) (Hb : 0 < b) : a / b < 0 :=
  Int.not_le.mp fun h => Int.not_le.mpr Ha ((ediv_nonneg_iff_of_pos Hb).mp h)
theorem ediv_nonpos_of_nonneg_of_nonpos (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 :=
  Int.nonpos_of_neg_nonneg (ediv_neg a b ▸ ediv_nonneg Ha (Int.neg_nonneg_of_nonpos Hb))
protected theorem ediv_nonpos_of_nonpos_of_neg {n s : Int} (h : n ≤ 0) (h2 : 0 < s) : n / s ≤ 0 :=
  Int.ediv_le_of_le_mul h2 (by rwa [Int.zero_mul])
theorem ediv_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a / b :=
  match a, b, eq_negSucc_of_lt_zero ha, eq_negSucc_of_lt_zero hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => ofNat_succ_pos _
theorem ediv_nonneg_of_nonpos_of_nonpos (Ha : a ≤ 0) (Hb : b ≤ 0) : 0 ≤ a / b := by
  rcases Int.le_iff_lt_or_eq.mp Ha with ha | rfl
  · rcases Int.le_iff_lt_or_eq.mp Hb with hb | rfl
    · exact Int.le_of_lt (ediv_pos_of_neg_of_neg ha hb)
    · rw [Int.ediv_zero]; exact Int.le_rfl
  · rw [zero_ediv]; exact Int.le_rfl
theorem natAbs_ediv_le_natAbs (a b : Int) : natAbs (a / b) ≤ natAbs a := by
  have nat (n : Nat) : natAbs (a / n) ≤ natAbs a := match a, n with
    | ofNat m, n => Nat.div_le_self m n
    | a, 0 => by rw [natCast_zero, Int.ediv_zero]; exact Nat.zero_le _
    | negSucc m, n + 1 => Nat.succ_le_succ (Nat.div_le_self m (n + 1))
  rcases natAbs_eq b with e | e <;> rw [e]
  · exact nat _
  · rw [ediv_neg, natAbs_neg]; exact nat _
theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  have := Int.le_trans le_natAbs (ofNat_le.mpr (natAbs_ediv_le_natAbs a b))
  rwa [natAbs_of_nonneg Ha] at this
theorem ediv_eq_neg_one_of_neg_of_le (H1 : a < 0) (H2 : -a ≤ b) : a / b = -1 :=
  (ediv_eq_iff_of_pos (by omega)).mpr ⟨by omega, by omega⟩
theorem ediv_eq_one_of_neg_of_le (H1 : a < 0) (H2 : b ≤ a) : a / b = 1 := by
  have := ediv_eq_neg_one_of_neg_of_le H1 (Int.neg_le_neg H2)
  rwa [ediv_neg, Int.neg_inj] at this
theorem neg_one_ediv (b : Int) : -1 / b = -b.sign :=
  match b with
  | 0 => rfl
  | ofNat (n + 1) =>
    ediv_eq_neg_one_of_neg_of_le (by decide) (ofNat_le (m := 1).mpr (Nat.succ_pos n))
  | negSucc n => ediv_eq_one_of_neg_of_le (by decide) (by omega)

/-! ## Common factors -/

@[simp] theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) :
    a * b / (a * c) = b / c := by
  have pos {c : Int} (h : 0 < c) : a * b / (a * c) = b / c :=
    (ediv_eq_iff_of_pos (Int.mul_pos H h)).mpr ⟨by
      rw [Int.mul_left_comm]
      exact Int.mul_le_mul_of_nonneg_left (Int.ediv_mul_le b (Int.ne_of_gt h)) (Int.le_of_lt H),
      by
      rw [Int.mul_left_comm, ← Int.mul_add, Int.mul_comm (b / c)]
      exact Int.mul_lt_mul_of_pos_left (lt_mul_ediv_self_add h) H⟩
  rcases Int.lt_trichotomy c 0 with h | rfl | h
  · have := pos (Int.neg_pos_of_neg h)
    rwa [Int.mul_neg, ediv_neg, ediv_neg, Int.neg_inj] at this
  · rw [Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  · exact pos h
@[simp] theorem mul_ediv_mul_of_pos_left (a : Int) {b : Int} (c : Int) (H : 0 < b) :
    a * b / (c * b) = a / c := by
  rw [Int.mul_comm, Int.mul_comm c, mul_ediv_mul_of_pos _ _ H]
@[simp] theorem mul_emod_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) :
    a * b % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, mul_ediv_mul_of_pos _ _ H, Int.mul_sub, Int.mul_assoc]
theorem ediv_ediv_of_nonneg {x y z : Int} (hy : 0 ≤ y) : x / y / z = x / (y * z) := by
  have pos {z : Int} (h : 0 < y) (hz : 0 < z) : x / y / z = x / (y * z) :=
    Int.le_antisymm
      (Int.le_ediv_of_mul_le (Int.mul_pos h hz) (by
        rw [Int.mul_comm y, ← Int.mul_assoc]
        exact Int.mul_le_of_le_ediv h (Int.ediv_mul_le _ (Int.ne_of_gt hz))))
      (Int.le_ediv_of_mul_le hz (Int.le_ediv_of_mul_le h (by
        rw [Int.mul_assoc, Int.mul_comm z]
        exact Int.ediv_mul_le _ (Int.ne_of_gt (Int.mul_pos h hz)))))
  rcases Int.le_iff_lt_or_eq.mp hy with h | rfl
  · rcases Int.lt_trichotomy z 0 with k | rfl | k
    · have := pos h (Int.neg_pos_of_neg k)
      rwa [Int.mul_neg, ediv_neg, ediv_neg, Int.neg_inj] at this
    · rw [Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
    · exact pos h k
  · rw [Int.zero_mul, Int.ediv_zero, zero_ediv]
theorem ediv_mul_of_nonneg {x y z : Int} (hy : 0 ≤ y) : x / (y * z) = x / y / z :=
  (ediv_ediv_of_nonneg hy).symm

/-! ## Exact division -/

theorem mul_ediv_cancel_of_emod_eq_zero (H : a % b = 0) : b * (a / b) = a :=
  mul_ediv_cancel_of_dvd (dvd_of_emod_eq_zero H)
theorem ediv_mul_cancel_of_emod_eq_zero (H : a % b = 0) : a / b * b = a :=
  ediv_mul_cancel_of_dvd (dvd_of_emod_eq_zero H)
protected theorem ediv_mul_cancel (H : b ∣ a) : a / b * b = a := ediv_mul_cancel_of_dvd H
protected theorem mul_ediv_cancel' (H : a ∣ b) : a * (b / a) = b := mul_ediv_cancel_of_dvd H
protected theorem ediv_eq_of_eq_mul_right (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by
  rw [H2, mul_ediv_cancel_left _ H1]
protected theorem ediv_eq_of_eq_mul_left (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by
  rw [H2, mul_ediv_cancel _ H1]
protected theorem eq_ediv_of_mul_eq_right (H1 : a ≠ 0) (H2 : a * b = c) : b = c / a :=
  (Int.ediv_eq_of_eq_mul_right H1 H2.symm).symm
protected theorem eq_ediv_of_mul_eq_left (H1 : b ≠ 0) (H2 : a * b = c) : a = c / b :=
  (Int.ediv_eq_of_eq_mul_left H1 H2.symm).symm
protected theorem eq_mul_of_ediv_eq_right (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, mul_ediv_cancel_of_dvd H1]
protected theorem eq_mul_of_ediv_eq_left (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [← H2, ediv_mul_cancel_of_dvd H1]
protected theorem ediv_eq_iff_eq_mul_right (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨Int.eq_mul_of_ediv_eq_right H', Int.ediv_eq_of_eq_mul_right H⟩
protected theorem ediv_eq_iff_eq_mul_left (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨Int.eq_mul_of_ediv_eq_left H', Int.ediv_eq_of_eq_mul_left H⟩
protected theorem eq_zero_of_ediv_eq_zero {d n : Int} (h : d ∣ n) (H : n / d = 0) : n = 0 := by
  rw [← mul_ediv_cancel_of_dvd h, H, Int.mul_zero]
@[simp] protected theorem ediv_left_inj {a b d : Int} (hda : d ∣ a) (hdb : d ∣ b) :
    a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← mul_ediv_cancel_of_dvd hda, h, mul_ediv_cancel_of_dvd hdb], congrArg (· / d)⟩
protected theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : a * b / c = a * (b / c) := by
  by_cases z : c = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  · exact Int.ediv_eq_of_eq_mul_right z (by rw [Int.mul_left_comm, mul_ediv_cancel_of_dvd h])
protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : a * b / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]
theorem neg_ediv_of_dvd (h : b ∣ a) : -a / b = -(a / b) := by
  rw [Int.neg_eq_neg_one_mul, Int.mul_ediv_assoc _ h, ← Int.neg_eq_neg_one_mul]
@[simp] protected theorem neg_ediv_self (a : Int) (h : a ≠ 0) : -a / a = -1 := by
  rw [neg_ediv_of_dvd (Int.dvd_refl a), Int.ediv_self h]
theorem add_ediv_of_dvd_right (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases z : c = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  · have := add_mul_ediv_left a (b / c) z
    rwa [mul_ediv_cancel_of_dvd H] at this
theorem add_ediv_of_dvd_left (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]
theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, add_ediv_of_dvd_right (Int.dvd_neg.mpr hcb), neg_ediv_of_dvd hcb]; rfl
theorem sub_ediv_of_dvd_sub (hcab : c ∣ a - b) : (a - b) / c = a / c - b / c := by
  rw [← Int.add_sub_cancel ((a - b) / c), ← add_ediv_of_dvd_left hcab, Int.sub_add_cancel]
protected theorem le_mul_of_ediv_le (H1 : 0 ≤ b) (H2 : b ∣ a) (H3 : a / b ≤ c) : a ≤ c * b := by
  rw [← ediv_mul_cancel_of_dvd H2]; exact Int.mul_le_mul_of_nonneg_right H3 H1
protected theorem lt_ediv_of_mul_lt (H1 : 0 ≤ b) (H2 : b ∣ c) (H3 : a * b < c) : a < c / b :=
  Int.not_le.mp fun h => Int.not_le.mpr H3 (Int.le_mul_of_ediv_le H1 H2 h)
protected theorem lt_ediv_iff_mul_lt {a b c : Int} (H : 0 < c) (H' : c ∣ b) :
    a < b / c ↔ a * c < b :=
  ⟨Int.mul_lt_of_lt_ediv H, Int.lt_ediv_of_mul_lt (Int.le_of_lt H) H'⟩
theorem ediv_pos_of_pos_of_dvd (H1 : 0 < a) (H2 : 0 ≤ b) (H3 : b ∣ a) : 0 < a / b :=
  Int.lt_ediv_of_mul_lt H2 H3 (by rwa [Int.zero_mul])
theorem ediv_eq_ediv_of_mul_eq_mul (H2 : d ∣ c) (H3 : b ≠ 0) (H4 : d ≠ 0) (H5 : a * d = b * c) :
    a / b = c / d :=
  Int.ediv_eq_of_eq_mul_right H3 (by
    rw [← Int.mul_ediv_assoc _ H2, ← H5, mul_ediv_cancel _ H4])
theorem natAbs_ediv_of_nonneg (ha : 0 ≤ a) : (a / b).natAbs = a.natAbs / b.natAbs :=
  match a, eq_ofNat_of_zero_le ha, b with
  | _, ⟨_, rfl⟩, ofNat _ => rfl
  | _, ⟨m, rfl⟩, negSucc n => natAbs_neg (ofNat (m / (n + 1)))
theorem natAbs_ediv_of_dvd (hab : b ∣ a) : (a / b).natAbs = a.natAbs / b.natAbs := by
  rcases Int.le_total 0 a with h | h
  · exact natAbs_ediv_of_nonneg h
  · have := natAbs_ediv_of_nonneg (b := b) (Int.neg_nonneg_of_nonpos h)
    rwa [neg_ediv_of_dvd hab, natAbs_neg, natAbs_neg] at this
protected theorem sign_eq_ediv_natAbs (a : Int) : sign a = a / natAbs a := by
  by_cases z : a = 0
  · rw [z]; rfl
  · exact (Int.ediv_eq_of_eq_mul_left (ofNat_ne_zero.mpr (natAbs_ne_zero.mpr z))
      (sign_mul_natAbs a).symm).symm
theorem negSucc_ediv (m : Nat) {b : Int} (H : 0 < b) : negSucc m / b = -(ediv m b + 1) :=
  match b, eq_succ_of_zero_lt H with
  | _, ⟨_, rfl⟩ => rfl
theorem ediv_sign (a b : Int) : a / sign b = a * sign b := by
  rcases sign_trichotomy b with h | h | h <;> rw [h]
  · rw [ediv_one, Int.mul_one]
  · rw [Int.ediv_zero, Int.mul_zero]
  · rw [ediv_minus_one, Int.mul_neg_one]

end Int
