prelude
import Init.Int.Ring
/-!
# The order of the integers

The total order, and its relation to sums and products.
-/

/-! ## The order of the integers

`≤` and `<` form a total order, related to the order of the natural numbers by the cast, and
addition keeps it.  `Int.Order` has what needs no multiplication; products are in `Int.Product`.
-/

namespace Int
open LeanMath.Difference
variable {a b c d : Int}

/-! ### Nonnegative integers -/

theorem nonneg_def : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun ⟨n⟩ => ⟨n, rfl⟩, fun ⟨n, e⟩ => e ▸ NonNeg.mk n⟩
theorem NonNeg.elim : NonNeg a → ∃ n : Nat, a = n := nonneg_def.mp
theorem nonneg_or_nonneg_neg (a : Int) : NonNeg a ∨ NonNeg (-a) :=
  match a with
  | ofNat n => .inl ⟨n⟩
  | negSucc n => .inr ⟨n + 1⟩
theorem le_def : a ≤ b ↔ NonNeg (b - a) := .rfl
theorem lt_iff_add_one_le : a < b ↔ a + 1 ≤ b := .rfl
theorem add_one_le_iff : a + 1 ≤ b ↔ a < b := .rfl
theorem add_one_le_of_lt (H : a < b) : a + 1 ≤ b := H
theorem lt_of_add_one_le (H : a + 1 ≤ b) : a < b := H

/-! ### A total order -/

@[simp] protected theorem le_refl (a : Int) : a ≤ a := by
  rw [le_def, Int.sub_self]; exact ⟨0⟩
protected theorem le_rfl : a ≤ a := Int.le_refl a
protected theorem le_of_eq (hab : a = b) : a ≤ b := hab ▸ Int.le_refl a
protected theorem ge_of_eq (hab : a = b) : b ≤ a := hab ▸ Int.le_refl a
protected theorem le_trans (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  have ⟨m, hm⟩ := nonneg_def.mp h₁
  have ⟨n, hn⟩ := nonneg_def.mp h₂
  have e : c - a = (n + m : Nat) := by
    rw [natCast_add, ← hm, ← hn, ← Int.add_sub_assoc, Int.sub_add_cancel]
  exact le_def.mpr (e ▸ ⟨n + m⟩)
@[simp] protected theorem not_le : ¬ a ≤ b ↔ b < a := by
  induction a using induct; induction b using induct
  rw [le_iff, lt_iff]; exact Nat.not_le
@[simp] protected theorem not_lt : ¬ a < b ↔ b ≤ a := by
  induction a using induct; induction b using induct
  rw [le_iff, lt_iff]; exact Nat.not_lt
protected theorem le_antisymm (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  induction a using induct; induction b using induct
  rw [le_iff] at h₁ h₂; rw [eq_iff]; exact Nat.le_antisymm h₁ h₂

protected theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl (a + 1)
protected theorem le_of_lt (h : a < b) : a ≤ b := by
  refine Int.le_trans ?_ h
  rw [le_def, Int.add_sub_cancel_left]; exact ⟨1⟩
protected theorem lt_irrefl (a : Int) : ¬ a < a := Int.not_lt.mpr (Int.le_refl a)
attribute [simp] Int.lt_irrefl
protected theorem lt_of_not_ge (h : ¬ a ≤ b) : b < a := Int.not_le.mp h
protected theorem not_le_of_gt (h : b < a) : ¬ a ≤ b := Int.not_le.mpr h
protected theorem not_lt_of_ge (h : b ≤ a) : ¬ a < b := Int.not_lt.mpr h
protected theorem le_of_not_gt (h : ¬ a > b) : a ≤ b := Int.not_lt.mp h
protected theorem le_of_not_le (h : ¬ a ≤ b) : b ≤ a := Int.le_of_lt (Int.not_le.mp h)
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a :=
  (Decidable.em (a ≤ b)).elim .inl fun h => .inr (Int.le_of_not_le h)
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a :=
  (Decidable.em (a < b)).elim .inl fun h => .inr (Int.not_lt.mp h)
protected theorem lt_of_lt_of_le (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans (a := a + 1) h₁ h₂
protected theorem lt_of_le_of_lt (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₂ (Int.le_trans h h₁)
protected theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem lt_asymm (h : a < b) : ¬ b < a := Int.not_lt.mpr (Int.le_of_lt h)
protected theorem ne_of_lt (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt (h : b < a) : a ≠ b := (Int.ne_of_lt h).symm
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩,
   fun h => Int.not_le.mp fun k => h.2 (Int.le_antisymm h.1 k)⟩
protected theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.mpr h⟩, fun h => Int.not_le.mp h.2⟩
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.lt_or_le a b).imp id fun h => (Decidable.em (a = b)).imp id fun n =>
    Int.lt_iff_le_and_ne.mpr ⟨h, Ne.symm n⟩
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨fun h => (Int.lt_trichotomy a b).imp id (Or.resolve_left · h),
   fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩
protected theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ b < a := Int.ne_iff_lt_or_gt.mp h
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := Int.ne_iff_lt_or_gt.mp h
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun e => ⟨Int.le_of_eq e, Int.ge_of_eq e⟩, fun h => Int.le_antisymm h.1 h.2⟩
protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x := Int.le_antisymm_iff
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => (Decidable.em (a = b)).elim .inr fun n => .inl (Int.lt_iff_le_and_ne.mpr ⟨h, n⟩),
   fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
protected theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := Int.le_iff_lt_or_eq.trans Or.comm

instance instTransLe : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance instTransLtLe : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance instTransLt : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

theorem not_le_eq (a b : Int) : (¬ a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
theorem not_lt_eq (a b : Int) : (¬ a < b) = (b ≤ a) := propext Int.not_lt
theorem not_ge_eq (a b : Int) : (¬ a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem not_gt_eq (a b : Int) : (¬ a > b) = (a ≤ b) := propext Int.not_lt

/-! ### Natural numbers among the integers -/

@[simp, norm_cast] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  show ofNat m ≤ ofNat n ↔ _
  rw [← natural, ← natural, le_iff]; exact .rfl
@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (n : Int) < m ↔ n < m := ofNat_le (m := n + 1)
@[simp] theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := ofNat_le.mpr n.zero_le
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_zero_le n
@[simp, norm_cast] theorem natCast_pos {n : Nat} : (0 : Int) < n ↔ 0 < n := ofNat_lt
theorem ofNat_succ_pos (n : Nat) : 0 < ((Nat.succ n : Nat) : Int) := ofNat_lt.mpr n.succ_pos
@[simp] theorem succ_ofNat_pos (n : Nat) : 0 < (n : Int) + 1 := ofNat_succ_pos n
theorem not_ofNat_neg (n : Nat) : ¬ (n : Int) < 0 := Int.not_lt.mpr (ofNat_zero_le n)
theorem eq_ofNat_of_zero_le (h : 0 ≤ a) : ∃ n : Nat, a = n := by
  rw [le_def, Int.sub_zero] at h; exact h.elim
theorem eq_succ_of_zero_lt (h : 0 < a) : ∃ n : Nat, a = n + 1 :=
  match a, eq_ofNat_of_zero_le (Int.le_of_lt h) with
  | _, ⟨0, rfl⟩ => absurd h (Int.lt_irrefl 0)
  | _, ⟨n + 1, rfl⟩ => ⟨n, rfl⟩
@[simp] theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 :=
  Int.not_le.mp fun h => not_nonNeg_negSucc n (by rw [le_def, Int.sub_zero] at h; exact h)
theorem negSucc_le_zero (n : Nat) : negSucc n ≤ 0 := Int.le_of_lt (negSucc_lt_zero n)
@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ negSucc n ↔ False :=
  iff_of_false (Int.not_le.mpr (negSucc_lt_zero n)) id
@[simp] theorem negSucc_not_pos (n : Nat) : 0 < negSucc n ↔ False :=
  iff_of_false (Int.lt_asymm (negSucc_lt_zero n)) id
theorem eq_negSucc_of_lt_zero (h : a < 0) : ∃ n : Nat, a = negSucc n :=
  match a with
  | ofNat n => absurd h (not_ofNat_neg n)
  | negSucc n => ⟨n, rfl⟩
protected theorem zero_lt_one : (0 : Int) < 1 := by decide
protected theorem one_pos : 0 < (1 : Int) := Int.zero_lt_one
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by decide
protected theorem one_nonneg : 0 ≤ (1 : Int) := by decide

/-! ### The order and addition -/

protected theorem add_le_add_left (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  have e : c + b - (c + a) = b - a := by rw [← Int.sub_sub, Int.add_sub_cancel_left]
  rw [le_def, e]; exact h
protected theorem add_le_add_right (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b := by
  rw [lt_iff_add_one_le, Int.add_assoc]; exact Int.add_le_add_left h c
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_lt_add_left h c
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by
  have := Int.add_le_add_left h (-a)
  rwa [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at this
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by
  rw [Int.add_comm a, Int.add_comm c] at h; exact Int.le_of_add_le_add_left h
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c :=
  Int.not_le.mp fun k => Int.not_le.mpr h (Int.add_le_add_left k a)
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c :=
  Int.not_le.mp fun k => Int.not_le.mpr h (Int.add_le_add_right k b)
@[simp] protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩
@[simp] protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
@[simp] protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, fun h => Int.add_lt_add_left h a⟩
@[simp] protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, fun h => Int.add_lt_add_right h c⟩
protected theorem add_le_add (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.add_lt_add_of_lt_of_le h₁ (Int.le_of_lt h₂)
theorem lt_add_one_iff : a < b + 1 ↔ a ≤ b := Int.add_le_add_iff_right 1
protected theorem le_iff_lt_add_one : a ≤ b ↔ a < b + 1 := lt_add_one_iff.symm
theorem lt_add_one_of_le (H : a ≤ b) : a < b + 1 := lt_add_one_iff.mpr H
theorem le_of_lt_add_one (H : a < b + 1) : a ≤ b := lt_add_one_iff.mp H

/-! ### The order, negation and subtraction -/

protected theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := by
  have e : -a - -b = b - a := by rw [Int.sub_neg, Int.add_comm]; rfl
  rw [le_def, e]; exact h
@[simp] protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg h, Int.neg_le_neg⟩
@[simp] protected theorem neg_lt_neg_iff : -a < -b ↔ b < a :=
  ⟨fun h => Int.not_le.mp fun k => Int.not_le.mpr h (Int.neg_le_neg k),
   fun h => Int.not_le.mp fun k => Int.not_le.mpr h (Int.neg_le_neg_iff.mp k)⟩
protected theorem neg_lt_neg (h : a < b) : -b < -a := Int.neg_lt_neg_iff.mpr h
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := Int.neg_le_neg_iff.mp h
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := Int.neg_lt_neg_iff.mp h
@[simp] protected theorem neg_le_zero_iff : -a ≤ 0 ↔ 0 ≤ a := Int.neg_le_neg_iff (b := 0)
@[simp] protected theorem zero_le_neg_iff : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
@[simp] protected theorem neg_lt_zero_iff : -a < 0 ↔ 0 < a := Int.neg_lt_neg_iff (b := 0)
@[simp] protected theorem zero_lt_neg_iff : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
@[simp high] protected theorem neg_pos : 0 < -a ↔ a < 0 := Int.zero_lt_neg_iff
@[simp high] protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Int.zero_le_neg_iff
@[simp high] protected theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := Int.neg_lt_zero_iff
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_zero_iff.mpr h
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := Int.zero_le_neg_iff.mpr h
protected theorem nonneg_of_neg_nonpos (h : -a ≤ 0) : 0 ≤ a := Int.neg_le_zero_iff.mp h
protected theorem nonpos_of_neg_nonneg (h : 0 ≤ -a) : a ≤ 0 := Int.zero_le_neg_iff.mp h
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := Int.neg_lt_zero_iff.mpr h
protected theorem neg_pos_of_neg (h : a < 0) : 0 < -a := Int.zero_lt_neg_iff.mpr h
protected theorem pos_of_neg_neg (h : -a < 0) : 0 < a := Int.neg_lt_zero_iff.mp h
protected theorem neg_of_neg_pos (h : 0 < -a) : a < 0 := Int.zero_lt_neg_iff.mp h

protected theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := by rw [le_def, Int.sub_zero]; exact h
protected theorem le_of_sub_nonneg (h : 0 ≤ a - b) : b ≤ a := by
  rw [le_def, Int.sub_zero] at h; exact h
@[simp high] protected theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a :=
  ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := by
  have := Int.add_lt_add_right h (-b); rwa [Int.add_right_neg] at this
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := by
  have := Int.add_lt_add_right h b; rwa [Int.zero_add, Int.sub_add_cancel] at this
@[simp high] protected theorem sub_pos : 0 < a - b ↔ b < a := ⟨Int.lt_of_sub_pos, Int.sub_pos_of_lt⟩

end Int

/-! ## The order of the integers and products

Multiplication by a nonnegative integer keeps the order, multiplication by a nonpositive one
reverses it, and the sign of a product is the product of the signs.
-/

namespace Int
variable {a b c d : Int}

/-! ### Signs of products -/

protected theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨m, rfl⟩, ⟨n, rfl⟩ => ofNat_zero_le (m * n)
protected theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  Int.lt_iff_le_and_ne.mpr ⟨Int.mul_nonneg (Int.le_of_lt ha) (Int.le_of_lt hb),
    (Int.mul_ne_zero (Int.ne_of_gt ha) (Int.ne_of_gt hb)).symm⟩
protected theorem mul_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg ha (Int.neg_nonneg_of_nonpos hb)
  rw [Int.mul_neg] at this; exact Int.nonpos_of_neg_nonneg this
protected theorem mul_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha
protected theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)
protected theorem mul_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_pos ha (Int.neg_pos_of_neg hb)
  rw [Int.mul_neg] at this; exact Int.neg_of_neg_pos this
protected theorem mul_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha
protected theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]; exact Int.mul_pos (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)
protected theorem nonneg_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a :=
  Int.not_lt.mp fun ha => Int.not_le.mpr (Int.mul_neg_of_neg_of_pos ha hb) h
protected theorem nonneg_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : 0 < a) : 0 ≤ b :=
  Int.not_lt.mp fun hb => Int.not_le.mpr (Int.mul_neg_of_pos_of_neg ha hb) h
protected theorem nonpos_of_mul_nonpos_left (h : a * b ≤ 0) (hb : 0 < b) : a ≤ 0 :=
  Int.not_lt.mp fun ha => Int.not_le.mpr (Int.mul_pos ha hb) h
protected theorem nonpos_of_mul_nonpos_right (h : a * b ≤ 0) (ha : 0 < a) : b ≤ 0 :=
  Int.not_lt.mp fun hb => Int.not_le.mpr (Int.mul_pos ha hb) h

protected theorem nonneg_of_mul_nonpos_left (h : a * b ≤ 0) (hb : b < 0) : 0 ≤ a :=
  Int.not_lt.mp fun ha => Int.not_le.mpr (Int.mul_pos_of_neg_of_neg ha hb) h
protected theorem nonneg_of_mul_nonpos_right (h : a * b ≤ 0) (ha : a < 0) : 0 ≤ b :=
  Int.not_lt.mp fun hb => Int.not_le.mpr (Int.mul_pos_of_neg_of_neg ha hb) h
protected theorem nonpos_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : b < 0) : a ≤ 0 :=
  Int.not_lt.mp fun ha => Int.not_le.mpr (Int.mul_neg_of_pos_of_neg ha hb) h
protected theorem nonpos_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : a < 0) : b ≤ 0 :=
  Int.not_lt.mp fun hb => Int.not_le.mpr (Int.mul_neg_of_neg_of_pos ha hb) h
protected theorem pos_of_mul_pos_left (h : 0 < a * b) (hb : 0 < b) : 0 < a :=
  Int.not_le.mp fun ha => Int.not_lt.mpr (Int.mul_nonpos_of_nonpos_of_nonneg ha (Int.le_of_lt hb)) h
protected theorem pos_of_mul_pos_right (h : 0 < a * b) (ha : 0 < a) : 0 < b :=
  Int.not_le.mp fun hb => Int.not_lt.mpr (Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hb) h
protected theorem neg_of_mul_neg_left (h : a * b < 0) (hb : 0 < b) : a < 0 :=
  Int.not_le.mp fun ha => Int.not_lt.mpr (Int.mul_nonneg ha (Int.le_of_lt hb)) h
protected theorem neg_of_mul_neg_right (h : a * b < 0) (ha : 0 < a) : b < 0 :=
  Int.not_le.mp fun hb => Int.not_lt.mpr (Int.mul_nonneg (Int.le_of_lt ha) hb) h
protected theorem pos_of_mul_neg_left (h : a * b < 0) (hb : b < 0) : 0 < a :=
  Int.not_le.mp fun ha => Int.not_lt.mpr (Int.mul_nonneg_of_nonpos_of_nonpos ha (Int.le_of_lt hb)) h
protected theorem pos_of_mul_neg_right (h : a * b < 0) (ha : a < 0) : 0 < b :=
  Int.not_le.mp fun hb => Int.not_lt.mpr (Int.mul_nonneg_of_nonpos_of_nonpos (Int.le_of_lt ha) hb) h
protected theorem neg_of_mul_pos_left (h : 0 < a * b) (hb : b < 0) : a < 0 :=
  Int.not_le.mp fun ha => Int.not_lt.mpr (Int.mul_nonpos_of_nonneg_of_nonpos ha (Int.le_of_lt hb)) h
protected theorem neg_of_mul_pos_right (h : 0 < a * b) (ha : a < 0) : b < 0 :=
  Int.not_le.mp fun hb => Int.not_lt.mpr (Int.mul_nonpos_of_nonpos_of_nonneg (Int.le_of_lt ha) hb) h

/-! ### Monotonicity -/

protected theorem mul_le_mul_of_nonneg_left (h₁ : a ≤ b) (h₂ : 0 ≤ c) : c * a ≤ c * b :=
  Int.le_of_sub_nonneg (Int.mul_sub c b a ▸ Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁))
protected theorem mul_le_mul_of_nonneg_right (h₁ : a ≤ b) (h₂ : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h₁ h₂
protected theorem mul_lt_mul_of_pos_left (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b :=
  Int.lt_of_sub_pos (Int.mul_sub c b a ▸ Int.mul_pos h₂ (Int.sub_pos_of_lt h₁))
protected theorem mul_lt_mul_of_pos_right (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h₁ h₂
protected theorem mul_le_mul_of_nonpos_left (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  have := Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg_of_nonpos ha)
  rwa [Int.neg_mul, Int.neg_mul, Int.neg_le_neg_iff] at this
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left hc h
protected theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  have := Int.mul_lt_mul_of_pos_left h (Int.neg_pos_of_neg hc)
  rwa [Int.neg_mul, Int.neg_mul, Int.neg_lt_neg_iff] at this
protected theorem mul_lt_mul_of_neg_right (h : b < a) (hc : c < 0) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h hc
protected theorem mul_le_mul (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b) (nn_c : 0 ≤ c) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)
protected theorem mul_lt_mul (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) : a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)
protected theorem mul_lt_mul' (h₁ : a ≤ c) (h₂ : b < d) (h₃ : 0 ≤ b) (h₄ : 0 < c) : a * b < c * d :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_right h₁ h₃) (Int.mul_lt_mul_of_pos_left h₂ h₄)
protected theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)
protected theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.mul_lt_mul' (Int.le_of_lt h2) h2 h1 (Int.lt_of_le_of_lt h1 h2)

/-! ### Cancellation -/

theorem le_of_mul_le_mul_left (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.mp fun k => Int.not_le.mpr (Int.mul_lt_mul_of_pos_left k h) w
theorem le_of_mul_le_mul_right (w : b * a ≤ c * a) (h : 0 < a) : b ≤ c :=
  Int.not_lt.mp fun k => Int.not_le.mpr (Int.mul_lt_mul_of_pos_right k h) w
theorem lt_of_mul_lt_mul_left (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.mp fun k => Int.not_lt.mpr (Int.mul_le_mul_of_nonneg_left k h) w
theorem lt_of_mul_lt_mul_right (w : b * a < c * a) (h : 0 ≤ a) : b < c :=
  Int.not_le.mp fun k => Int.not_lt.mpr (Int.mul_le_mul_of_nonneg_right k h) w
protected theorem mul_le_mul_iff_of_pos_right (ha : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨(le_of_mul_le_mul_right · ha), (Int.mul_le_mul_of_nonneg_right · (Int.le_of_lt ha))⟩
protected theorem mul_nonneg_iff_of_pos_right (hb : 0 < b) : 0 ≤ a * b ↔ 0 ≤ a :=
  ⟨(Int.nonneg_of_mul_nonneg_left · hb), (Int.mul_nonneg · (Int.le_of_lt hb))⟩

end Int
