prelude
import Init.Int.Order
/-!
# Minimum and maximum of integers
-/
namespace Int
variable {a b c : Int}

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl
protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
protected theorem min_eq_right (h : b ≤ a) : min a b = b :=
  (Decidable.em (a ≤ b)).elim (fun k => (if_pos k).trans (Int.le_antisymm k h)) (fun k => if_neg k)
protected theorem max_eq_left (h : b ≤ a) : max a b = a :=
  (Decidable.em (a ≤ b)).elim (fun k => (if_pos k).trans (Int.le_antisymm h k)) (fun k => if_neg k)

end Int

namespace LeanMath.Int

/-- The minimum and the maximum of two integers are these integers, in one order or the other. -/
theorem min_max_cases (a b : Int) :
    a ≤ b ∧ min a b = a ∧ max a b = b ∨ b ≤ a ∧ min a b = b ∧ max a b = a :=
  (Int.le_total a b).imp (fun h => ⟨h, Int.min_eq_left h, Int.max_eq_right h⟩)
    fun h => ⟨h, Int.min_eq_right h, Int.max_eq_left h⟩

end LeanMath.Int

namespace Int
open LeanMath.Int (min_max_cases)
variable {a b c : Int}

protected theorem min_le_left (a b : Int) : min a b ≤ a :=
  (min_max_cases a b).elim (fun h => Int.le_of_eq h.2.1) fun h => h.2.1.symm ▸ h.1
protected theorem min_le_right (a b : Int) : min a b ≤ b :=
  (min_max_cases a b).elim (fun h => h.2.1.symm ▸ h.1) fun h => Int.le_of_eq h.2.1
protected theorem le_max_left (a b : Int) : a ≤ max a b :=
  (min_max_cases a b).elim (fun h => h.2.2.symm ▸ h.1) fun h => Int.ge_of_eq h.2.2
protected theorem le_max_right (a b : Int) : b ≤ max a b :=
  (min_max_cases a b).elim (fun h => Int.ge_of_eq h.2.2) fun h => h.2.2.symm ▸ h.1
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩,
   fun h => (min_max_cases b c).elim (fun k => k.2.1.symm ▸ h.1) fun k => k.2.1.symm ▸ h.2⟩
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := Int.le_min
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩,
   fun h => (min_max_cases a b).elim (fun k => k.2.2.symm ▸ h.2) fun k => k.2.2.symm ▸ h.1⟩
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨Int.lt_of_le_of_lt (Int.le_max_left a b) h, Int.lt_of_le_of_lt (Int.le_max_right a b) h⟩,
   fun h => (min_max_cases a b).elim (fun k => k.2.2.symm ▸ h.2) fun k => k.2.2.symm ▸ h.1⟩
protected theorem min_comm (a b : Int) : min a b = min b a :=
  (Int.le_total a b).elim (fun h => (Int.min_eq_left h).trans (Int.min_eq_right h).symm)
    fun h => (Int.min_eq_right h).trans (Int.min_eq_left h).symm
protected theorem max_comm (a b : Int) : max a b = max b a :=
  (Int.le_total a b).elim (fun h => (Int.max_eq_right h).trans (Int.max_eq_left h).symm)
    fun h => (Int.max_eq_left h).trans (Int.max_eq_right h).symm
@[simp] protected theorem min_self (a : Int) : min a a = a := Int.min_eq_left (Int.le_refl a)
@[simp] protected theorem max_self (a : Int) : max a a = a := Int.max_eq_left (Int.le_refl a)
instance instCommutativeMin : Std.Commutative (α := Int) min := ⟨Int.min_comm⟩
instance instCommutativeMax : Std.Commutative (α := Int) max := ⟨Int.max_comm⟩
instance instIdempotentOpMin : Std.IdempotentOp (α := Int) min := ⟨Int.min_self⟩
instance instIdempotentOpMax : Std.IdempotentOp (α := Int) max := ⟨Int.max_self⟩

/-! ## Natural numbers and zero -/

@[simp] theorem ofNat_max_zero (n : Nat) : max (n : Int) 0 = n := Int.max_eq_left (ofNat_zero_le n)
@[simp] theorem zero_max_ofNat (n : Nat) : max 0 (n : Int) = n := Int.max_eq_right (ofNat_zero_le n)
@[simp] theorem negSucc_max_zero (n : Nat) : max (negSucc n) 0 = 0 := Int.max_eq_right (negSucc_le_zero n)
@[simp] theorem zero_max_negSucc (n : Nat) : max 0 (negSucc n) = 0 := Int.max_eq_left (negSucc_le_zero n)
theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 :=
  match a with
  | ofNat n => (ofNat_max_zero n).symm
  | negSucc n => (negSucc_max_zero n).symm
@[simp] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
theorem self_le_toNat (a : Int) : a ≤ toNat a := by rw [toNat_eq_max]; exact Int.le_max_left a 0
theorem toNat_of_nonneg (h : 0 ≤ a) : (toNat a : Int) = a := by rw [toNat_eq_max, Int.max_eq_left h]
theorem toNat_of_nonpos (h : a ≤ 0) : a.toNat = 0 :=
  ofNat_inj.mp ((toNat_eq_max a).trans (Int.max_eq_right h))

end Int
