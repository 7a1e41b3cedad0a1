prelude
import Init.Omega.Basic
/-!
# Linear inequalities between integers

How a term moves from one side of an inequality to the other, and what sums and differences of
inequalities give.  All of it is linear arithmetic.
-/
namespace Int
variable {a b c d e f : Int}

/-! ## Sums -/

protected theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  Int.zero_add 0 ▸ Int.add_le_add ha hb
protected theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b :=
  Int.zero_add 0 ▸ Int.add_lt_add ha hb
protected theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  Int.zero_add 0 ▸ Int.add_lt_add_of_lt_of_le ha hb
protected theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b :=
  Int.zero_add 0 ▸ Int.add_lt_add_of_le_of_lt ha hb
protected theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 :=
  Int.zero_add 0 ▸ Int.add_le_add ha hb
protected theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 :=
  Int.zero_add 0 ▸ Int.add_lt_add ha hb
protected theorem add_neg_of_neg_of_nonpos (ha : a < 0) (hb : b ≤ 0) : a + b < 0 :=
  Int.zero_add 0 ▸ Int.add_lt_add_of_lt_of_le ha hb
protected theorem add_neg_of_nonpos_of_neg (ha : a ≤ 0) (hb : b < 0) : a + b < 0 :=
  Int.zero_add 0 ▸ Int.add_lt_add_of_le_of_lt ha hb
protected theorem add_le_add_three (h₁ : a ≤ d) (h₂ : b ≤ e) (h₃ : c ≤ f) : a + b + c ≤ d + e + f :=
  Int.add_le_add (Int.add_le_add h₁ h₂) h₃
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem lt_add_of_pos_right (a : Int) {b : Int} (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) {b : Int} (h : 0 < b) : a < b + a := by omega
protected theorem lt_add_of_le_of_pos (hbc : b ≤ c) (ha : 0 < a) : b < c + a := by omega
theorem lt_add_succ (a : Int) (n : Nat) : a < a + (n + 1) := by omega
theorem le_add_one (h : a ≤ b) : a ≤ b + 1 := by omega
theorem sub_one_lt_of_le (H : a ≤ b) : a - 1 < b := by omega
theorem le_of_sub_one_lt (H : a - 1 < b) : a ≤ b := by omega
theorem le_sub_one_of_lt (H : a < b) : a ≤ b - 1 := by omega
theorem le_add_one_iff {m n : Int} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by
  rw [Int.le_iff_lt_or_eq, lt_add_one_iff]
theorem sub_one_lt_iff {m n : Int} : m - 1 < n ↔ m ≤ n := ⟨le_of_sub_one_lt, sub_one_lt_of_le⟩
theorem lt_of_le_sub_one (H : a ≤ b - 1) : a < b := by omega
theorem le_sub_one_iff {m n : Int} : m ≤ n - 1 ↔ m < n := ⟨lt_of_le_sub_one, le_sub_one_of_lt⟩
protected theorem exists_add_of_le (h : a ≤ b) : ∃ c : Nat, b = a + c := ⟨(b - a).toNat, by omega⟩

/-! ## Witnesses -/

theorem le.intro_sub (n : Nat) (h : b - a = n) : a ≤ b := by omega
theorem le.intro (n : Nat) (h : a + n = b) : a ≤ b := by omega
theorem le.dest_sub (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.mp h
theorem le.dest (h : a ≤ b) : ∃ n : Nat, a + n = b := (le.dest_sub h).elim fun n e => ⟨n, by omega⟩
theorem lt.intro {n : Nat} (h : a + (n + 1) = b) : a < b := by omega
theorem lt.dest (h : a < b) : ∃ n : Nat, a + (Nat.succ n : Nat) = b :=
  (le.dest h).elim fun n e => ⟨n, by omega⟩

/-! ## Differences -/

protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a := by omega
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem le_of_sub_nonpos (h : a - b ≤ 0) : a ≤ b := by omega
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
protected theorem lt_of_sub_neg (h : a - b < 0) : a < b := by omega
protected theorem sub_le_sub (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  Int.add_le_add hab (Int.neg_le_neg hcd)
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.sub_le_sub Int.le_rfl h
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c :=
  Int.sub_le_sub h Int.le_rfl
protected theorem sub_lt_sub_of_le_of_lt (hab : a ≤ b) (hcd : c < d) : a - d < b - c :=
  Int.add_lt_add_of_le_of_lt hab (Int.neg_lt_neg hcd)
protected theorem sub_lt_sub_of_lt_of_le (hab : a < b) (hcd : c ≤ d) : a - d < b - c :=
  Int.add_lt_add_of_lt_of_le hab (Int.neg_le_neg hcd)
protected theorem sub_lt_sub (hab : a < b) (hcd : c < d) : a - d < b - c :=
  Int.add_lt_add hab (Int.neg_lt_neg hcd)
@[simp] protected theorem sub_le_sub_left_iff : c - a ≤ c - b ↔ b ≤ a :=
  (Int.add_le_add_iff_left c).trans Int.neg_le_neg_iff
@[simp] protected theorem sub_le_sub_right_iff : a - c ≤ b - c ↔ a ≤ b :=
  Int.add_le_add_iff_right (-c)
protected theorem le_of_sub_le_sub_left (h : c - a ≤ c - b) : b ≤ a := Int.sub_le_sub_left_iff.mp h
protected theorem le_of_sub_le_sub_right (h : a - c ≤ b - c) : a ≤ b :=
  Int.sub_le_sub_right_iff.mp h
@[simp] protected theorem sub_lt_sub_left_iff : c - a < c - b ↔ b < a :=
  (Int.add_lt_add_iff_left c).trans Int.neg_lt_neg_iff
@[simp] protected theorem sub_lt_sub_right_iff : a - c < b - c ↔ a < b :=
  Int.add_lt_add_iff_right (-c)
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a :=
  Int.sub_lt_sub_left_iff.mpr h
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c :=
  Int.sub_lt_sub_right_iff.mpr h
protected theorem lt_of_sub_lt_sub_left (h : c - a < c - b) : b < a := Int.sub_lt_sub_left_iff.mp h
protected theorem lt_of_sub_lt_sub_right (h : a - c < b - c) : a < b :=
  Int.sub_lt_sub_right_iff.mp h

protected theorem sub_lt_iff : a - b < c ↔ a < c + b := by
  rw [← Int.add_lt_add_iff_right b, Int.sub_add_cancel]

end Int

/-! ## A term on the other side -/

namespace LeanMath.Int
variable {a b c : Int}

theorem le_sub_iff : a ≤ c - b ↔ a + b ≤ c := by
  rw [← Int.add_le_add_iff_right b, Int.sub_add_cancel]
theorem le_sub_iff' : b ≤ c - a ↔ a + b ≤ c := by rw [le_sub_iff, Int.add_comm]
theorem le_neg_add_iff : b ≤ -a + c ↔ a + b ≤ c := by rw [Int.add_comm (-a)]; exact le_sub_iff'
theorem sub_le_iff : a - c ≤ b ↔ a ≤ b + c := by
  rw [← Int.add_le_add_iff_right c, Int.sub_add_cancel]
theorem sub_le_iff' : a - b ≤ c ↔ a ≤ b + c := by rw [sub_le_iff, Int.add_comm]
theorem neg_add_le_iff : -b + a ≤ c ↔ a ≤ b + c := by rw [Int.add_comm (-b)]; exact sub_le_iff'
theorem lt_sub_iff : a < c - b ↔ a + b < c := by
  rw [← Int.add_lt_add_iff_right b, Int.sub_add_cancel]
theorem lt_sub_iff' : b < c - a ↔ a + b < c := by rw [lt_sub_iff, Int.add_comm]
theorem lt_neg_add_iff : b < -a + c ↔ a + b < c := by rw [Int.add_comm (-a)]; exact lt_sub_iff'
theorem sub_lt_iff' : a - b < c ↔ a < b + c := by rw [Int.sub_lt_iff, Int.add_comm]
theorem neg_add_lt_iff : -b + a < c ↔ a < b + c := by rw [Int.add_comm (-b)]; exact sub_lt_iff'

end LeanMath.Int

namespace Int
variable {a b c : Int}
open LeanMath.Int

protected theorem add_le_of_le_neg_add (h : b ≤ -a + c) : a + b ≤ c := le_neg_add_iff.mp h
protected theorem le_neg_add_of_add_le (h : a + b ≤ c) : b ≤ -a + c := le_neg_add_iff.mpr h
protected theorem add_le_of_le_sub_left (h : b ≤ c - a) : a + b ≤ c := le_sub_iff'.mp h
protected theorem le_sub_left_of_add_le (h : a + b ≤ c) : b ≤ c - a := le_sub_iff'.mpr h
protected theorem add_le_of_le_sub_right (h : a ≤ c - b) : a + b ≤ c := le_sub_iff.mp h
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := le_sub_iff.mpr h
protected theorem le_add_of_neg_add_le (h : -b + a ≤ c) : a ≤ b + c := neg_add_le_iff.mp h
protected theorem neg_add_le_of_le_add (h : a ≤ b + c) : -b + a ≤ c := neg_add_le_iff.mpr h
protected theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := sub_le_iff'.mp h
protected theorem sub_left_le_of_le_add (h : a ≤ b + c) : a - b ≤ c := sub_le_iff'.mpr h
protected theorem le_add_of_sub_right_le (h : a - c ≤ b) : a ≤ b + c := LeanMath.Int.sub_le_iff.mp h
protected theorem sub_right_le_of_le_add (h : a ≤ b + c) : a - c ≤ b :=
  LeanMath.Int.sub_le_iff.mpr h
protected theorem sub_le_of_sub_le (h : a - b ≤ c) : a - c ≤ b :=
  sub_le_iff'.mpr (LeanMath.Int.sub_le_iff.mp h)
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := Int.neg_neg b ▸ Int.neg_le_neg h
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := Int.neg_neg a ▸ Int.neg_le_neg h

protected theorem le_add_of_neg_add_le_left (h : -b + a ≤ c) : a ≤ b + c := neg_add_le_iff.mp h
protected theorem neg_add_le_left_of_le_add (h : a ≤ b + c) : -b + a ≤ c := neg_add_le_iff.mpr h
protected theorem le_add_of_neg_add_le_right (h : -c + a ≤ b) : a ≤ b + c :=
  Int.add_comm c b ▸ neg_add_le_iff.mp h
protected theorem neg_add_le_right_of_le_add (h : a ≤ b + c) : -c + a ≤ b :=
  neg_add_le_iff.mpr (Int.add_comm b c ▸ h)
protected theorem add_le_iff_le_sub : a + b ≤ c ↔ a ≤ c - b := le_sub_iff.symm
protected theorem le_add_iff_sub_le : a ≤ b + c ↔ a - c ≤ b := LeanMath.Int.sub_le_iff.symm
protected theorem add_le_zero_iff_le_neg : a + b ≤ 0 ↔ a ≤ -b := by
  rw [Int.add_le_iff_le_sub, Int.zero_sub]
protected theorem add_le_zero_iff_le_neg' : a + b ≤ 0 ↔ b ≤ -a := by
  rw [Int.add_comm, Int.add_le_zero_iff_le_neg]
protected theorem add_nonnneg_iff_neg_le : 0 ≤ a + b ↔ -b ≤ a := by
  rw [Int.le_add_iff_sub_le, Int.zero_sub]
protected theorem add_nonnneg_iff_neg_le' : 0 ≤ a + b ↔ -a ≤ b := by
  rw [Int.add_comm, Int.add_nonnneg_iff_neg_le]

protected theorem add_lt_of_lt_neg_add (h : b < -a + c) : a + b < c := lt_neg_add_iff.mp h
protected theorem lt_neg_add_of_add_lt (h : a + b < c) : b < -a + c := lt_neg_add_iff.mpr h
protected theorem add_lt_of_lt_sub_left (h : b < c - a) : a + b < c := lt_sub_iff'.mp h
protected theorem lt_sub_left_of_add_lt (h : a + b < c) : b < c - a := lt_sub_iff'.mpr h
protected theorem add_lt_of_lt_sub_right (h : a < c - b) : a + b < c := lt_sub_iff.mp h
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := lt_sub_iff.mpr h
protected theorem lt_add_of_neg_add_lt (h : -b + a < c) : a < b + c := neg_add_lt_iff.mp h
protected theorem neg_add_lt_of_lt_add (h : a < b + c) : -b + a < c := neg_add_lt_iff.mpr h
protected theorem lt_add_of_sub_left_lt (h : a - b < c) : a < b + c := sub_lt_iff'.mp h
protected theorem sub_left_lt_of_lt_add (h : a < b + c) : a - b < c := sub_lt_iff'.mpr h
protected theorem lt_add_of_sub_right_lt (h : a - c < b) : a < b + c := Int.sub_lt_iff.mp h
protected theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := Int.sub_lt_iff.mpr h
protected theorem sub_lt_of_sub_lt (h : a - b < c) : a - c < b :=
  sub_lt_iff'.mpr (Int.sub_lt_iff.mp h)
protected theorem add_lt_iff : a + b < c ↔ a < -b + c := by rw [lt_neg_add_iff, Int.add_comm]
protected theorem lt_neg_of_lt_neg (h : a < -b) : b < -a := Int.neg_neg b ▸ Int.neg_lt_neg h
protected theorem neg_lt_of_neg_lt (h : -a < b) : -b < a := Int.neg_neg a ▸ Int.neg_lt_neg h

/-! ## Sizes -/

@[simp] theorem natCast_le_zero {n : Nat} : (n : Int) ≤ 0 ↔ n = 0 := by omega
@[simp] protected theorem neg_nonpos_iff (i : Int) : -i ≤ 0 ↔ 0 ≤ i := Int.neg_le_zero_iff
@[simp] theorem zero_le_ofNat (n : Nat) : 0 ≤ ((no_index (OfNat.ofNat n)) : Int) := natCast_nonneg n
@[simp] theorem neg_natCast_le_natCast (n m : Nat) : -(n : Int) ≤ m := by omega
@[simp] theorem neg_natCast_le_ofNat (n m : Nat) : -(n : Int) ≤ (no_index (OfNat.ofNat m)) :=
  neg_natCast_le_natCast n m
@[simp] theorem neg_ofNat_le_ofNat (n m : Nat) :
    -(no_index (OfNat.ofNat n) : Int) ≤ (no_index (OfNat.ofNat m)) := neg_natCast_le_natCast n m
@[simp] theorem neg_ofNat_le_natCast (n m : Nat) : -(no_index (OfNat.ofNat n) : Int) ≤ (m : Int) :=
  neg_natCast_le_natCast n m
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by
  have lower {x : Int} : -x ≤ natAbs x := natAbs_neg x ▸ le_natAbs
  apply ofNat_le.mp
  rcases natAbs_eq (a + b) with e | e
  · exact e ▸ Int.add_le_add le_natAbs le_natAbs
  · rw [← Int.neg_eq_comm.mp e.symm, Int.neg_add]; exact Int.add_le_add lower lower
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b :=
  natAbs_neg b ▸ natAbs_add_le a (-b)
theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n :=
  (Nat.le_total n m).elim (fun h => ofNat_sub h ▸ rfl) fun h =>
    (toNat_of_nonpos (Int.sub_nonpos_of_le (ofNat_le.mpr h))).trans (Nat.sub_eq_zero_of_le h).symm
theorem toNat_sub'' (ha : 0 ≤ a) (hb : 0 ≤ b) : (a - b).toNat = a.toNat - b.toNat :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨m, rfl⟩, ⟨n, rfl⟩ => toNat_sub m n
theorem natAbs_sub_of_nonneg_of_le (h₁ : 0 ≤ b) (h₂ : b ≤ a) :
    (a - b).natAbs = a.natAbs - b.natAbs :=
  match a, b, eq_ofNat_of_zero_le (Int.le_trans h₁ h₂), eq_ofNat_of_zero_le h₁, h₂ with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩, h => ofNat_sub (ofNat_le.mp h) ▸ rfl
@[simp] theorem toNat_sub' (a : Int) (b : Nat) : (a - b).toNat = a.toNat - b :=
  match a with
  | ofNat m => toNat_sub m b
  | negSucc m =>
    (toNat_of_nonpos (Int.le_trans (Int.sub_le_self _ (ofNat_zero_le b)) (negSucc_le_zero m))).trans
      (Nat.zero_sub b).symm
@[simp] theorem pred_toNat (i : Int) : (i - 1).toNat = i.toNat - 1 := toNat_sub' i 1
@[simp] theorem toNat_sub_max_self (a : Int) : (a - max a 0).toNat = 0 :=
  toNat_of_nonpos (Int.sub_nonpos_of_le (Int.le_max_left a 0))
@[simp] theorem toNat_sub_self_max (a : Int) : (a - max 0 a).toNat = 0 :=
  toNat_of_nonpos (Int.sub_nonpos_of_le (Int.le_max_right 0 a))
@[simp] theorem toNat_eq_zero {n : Int} : n.toNat = 0 ↔ n ≤ 0 :=
  ⟨fun h => Int.le_trans (self_le_toNat n) (h ▸ Int.le_rfl), toNat_of_nonpos⟩
@[simp] theorem toNat_le {m : Int} {n : Nat} : m.toNat ≤ n ↔ m ≤ n := by
  rw [← ofNat_le, toNat_eq_max, Int.max_le]; exact and_iff_left (ofNat_zero_le n)
@[simp] theorem toNat_lt' {m : Int} {n : Nat} (hn : 0 < n) : m.toNat < n ↔ m < n := by omega
@[simp] theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by
  rw [← ofNat_le, toNat_of_nonneg h]
@[simp] theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by
  rw [← ofNat_lt, toNat_of_nonneg h]
@[simp] theorem sign_nonneg_iff {x : Int} : 0 ≤ sign x ↔ 0 ≤ x :=
  match x with
  | 0 => .rfl
  | ofNat (n + 1) => iff_of_true Int.one_nonneg (ofNat_zero_le (n + 1))
  | negSucc n =>
    iff_of_false (Int.not_le.mpr (by decide : (-1 : Int) < 0)) (Int.not_le.mpr (negSucc_lt_zero n))
@[simp] theorem sign_pos_iff {x : Int} : 0 < sign x ↔ 0 < x := by
  rcases sign_trichotomy x with h | h | h <;> rw [h]
  · exact iff_of_true Int.one_pos (pos_of_sign_eq_one h)
  · rw [eq_zero_of_sign_eq_zero h]
  · exact iff_of_false (by decide) (Int.lt_asymm (neg_of_sign_eq_neg_one h))
@[simp] theorem sign_nonpos_iff {x : Int} : sign x ≤ 0 ↔ x ≤ 0 := by
  rw [← Int.not_lt, sign_pos_iff, Int.not_lt]
@[simp] theorem sign_neg_iff {x : Int} : sign x < 0 ↔ x < 0 := by
  rw [← Int.not_le, sign_nonneg_iff, Int.not_le]

end Int
