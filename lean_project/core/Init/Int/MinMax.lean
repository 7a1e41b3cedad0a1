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
  ⟨fun h => ⟨Int.lt_of_le_of_lt (Int.le_max_left a b) h,
      Int.lt_of_le_of_lt (Int.le_max_right a b) h⟩,
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

/-! ## The laws of a lattice -/

@[simp] protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) :=
  have h := Int.min_le_left (min a b) c
  have k := Int.min_le_right a (min b c)
  Int.le_antisymm
    (Int.le_min.mpr ⟨Int.le_trans h (Int.min_le_left a b),
      Int.le_min.mpr ⟨Int.le_trans h (Int.min_le_right a b), Int.min_le_right _ c⟩⟩)
    (Int.le_min.mpr ⟨Int.le_min.mpr ⟨Int.min_le_left a _, Int.le_trans k (Int.min_le_left b c)⟩,
      Int.le_trans k (Int.min_le_right b c)⟩)
@[simp] protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) :=
  have h := Int.le_max_left (max a b) c
  have k := Int.le_max_right a (max b c)
  Int.le_antisymm
    (Int.max_le.mpr ⟨Int.max_le.mpr ⟨Int.le_max_left a _, Int.le_trans (Int.le_max_left b c) k⟩,
      Int.le_trans (Int.le_max_right b c) k⟩)
    (Int.max_le.mpr ⟨Int.le_trans (Int.le_max_left a b) h,
      Int.max_le.mpr ⟨Int.le_trans (Int.le_max_right a b) h, Int.le_max_right _ c⟩⟩)
instance instAssociativeMin : Std.Associative (α := Int) min := ⟨Int.min_assoc⟩
instance instAssociativeMax : Std.Associative (α := Int) max := ⟨Int.max_assoc⟩
@[simp] protected theorem min_self_assoc {m n : Int} : min m (min m n) = min m n :=
  Int.min_eq_right (Int.min_le_left m n)
@[simp] protected theorem min_self_assoc' {m n : Int} : min n (min m n) = min n m :=
  (Int.min_eq_right (Int.min_le_right m n)).trans (Int.min_comm m n)
@[simp] protected theorem max_self_assoc {m n : Int} : max m (max m n) = max m n :=
  Int.max_eq_right (Int.le_max_left m n)
@[simp] protected theorem max_self_assoc' {m n : Int} : max n (max m n) = max n m :=
  (Int.max_eq_right (Int.le_max_right m n)).trans (Int.max_comm m n)

end Int

namespace LeanMath.Int
variable {f : Int → Int}

/-! An increasing map commutes with `min` and `max`, a decreasing one exchanges them. -/

theorem min_map (hf : ∀ {a b}, a ≤ b → f a ≤ f b) (a b : Int) : min (f a) (f b) = f (min a b) :=
  (Int.le_total a b).elim (fun h => by rw [Int.min_eq_left h, Int.min_eq_left (hf h)])
    fun h => by rw [Int.min_eq_right h, Int.min_eq_right (hf h)]
theorem max_map (hf : ∀ {a b}, a ≤ b → f a ≤ f b) (a b : Int) : max (f a) (f b) = f (max a b) :=
  (Int.le_total a b).elim (fun h => by rw [Int.max_eq_right h, Int.max_eq_right (hf h)])
    fun h => by rw [Int.max_eq_left h, Int.max_eq_left (hf h)]
theorem min_map_neg (hf : ∀ {a b}, a ≤ b → f b ≤ f a) (a b : Int) : min (f a) (f b) = f (max a b) :=
  (Int.le_total a b).elim (fun h => by rw [Int.max_eq_right h, Int.min_eq_right (hf h)])
    fun h => by rw [Int.max_eq_left h, Int.min_eq_left (hf h)]
theorem max_map_neg (hf : ∀ {a b}, a ≤ b → f b ≤ f a) (a b : Int) : max (f a) (f b) = f (min a b) :=
  (Int.le_total a b).elim (fun h => by rw [Int.min_eq_left h, Int.max_eq_left (hf h)])
    fun h => by rw [Int.min_eq_right h, Int.max_eq_right (hf h)]

end LeanMath.Int

namespace Int
variable {a b c : Int}
open LeanMath.Int

@[simp] protected theorem neg_min_neg (a b : Int) : min (-a) (-b) = -max a b :=
  min_map_neg Int.neg_le_neg a b
@[simp] protected theorem neg_max_neg (a b : Int) : max (-a) (-b) = -min a b :=
  max_map_neg Int.neg_le_neg a b
@[simp] protected theorem min_add_right (a b c : Int) : min (a + c) (b + c) = min a b + c :=
  min_map (Int.add_le_add_right · c) a b
@[simp] protected theorem min_add_left (a b c : Int) : min (a + b) (a + c) = a + min b c :=
  min_map (Int.add_le_add_left · a) b c
@[simp] protected theorem max_add_right (a b c : Int) : max (a + c) (b + c) = max a b + c :=
  max_map (Int.add_le_add_right · c) a b
@[simp] protected theorem max_add_left (a b c : Int) : max (a + b) (a + c) = a + max b c :=
  max_map (Int.add_le_add_left · a) b c
protected theorem sub_min_sub_right (a b c : Int) : min (a - c) (b - c) = min a b - c :=
  min_map (Int.add_le_add_right · (-c)) a b
protected theorem sub_max_sub_right (a b c : Int) : max (a - c) (b - c) = max a b - c :=
  max_map (Int.add_le_add_right · (-c)) a b
protected theorem sub_min_sub_left (a b c : Int) : min (a - b) (a - c) = a - max b c :=
  min_map_neg (f := (a - ·)) (fun h => Int.add_le_add_left (Int.neg_le_neg h) a) b c
protected theorem sub_max_sub_left (a b c : Int) : max (a - b) (a - c) = a - min b c :=
  max_map_neg (f := (a - ·)) (fun h => Int.add_le_add_left (Int.neg_le_neg h) a) b c
protected theorem max_min_distrib_left (a b c : Int) : max a (min b c) = min (max a b) (max a c) :=
  (min_map (f := max a) (fun h => Int.max_le.mpr
    ⟨Int.le_max_left a _, Int.le_trans h (Int.le_max_right a _)⟩) b c).symm
protected theorem min_max_distrib_left (a b c : Int) : min a (max b c) = max (min a b) (min a c) :=
  (max_map (f := min a) (fun h => Int.le_min.mpr
    ⟨Int.min_le_left a _, Int.le_trans (Int.min_le_right a _) h⟩) b c).symm
protected theorem max_min_distrib_right (a b c : Int) :
    max (min a b) c = min (max a c) (max b c) := by
  rw [Int.max_comm, Int.max_min_distrib_left, Int.max_comm c, Int.max_comm c]
protected theorem min_max_distrib_right (a b c : Int) :
    min (max a b) c = max (min a c) (min b c) := by
  rw [Int.min_comm, Int.min_max_distrib_left, Int.min_comm c, Int.min_comm c]

/-! ## Natural numbers and zero -/

@[simp] theorem ofNat_max_zero (n : Nat) : max (n : Int) 0 = n := Int.max_eq_left (ofNat_zero_le n)
@[simp] theorem zero_max_ofNat (n : Nat) : max 0 (n : Int) = n := Int.max_eq_right (ofNat_zero_le n)
@[simp] theorem negSucc_max_zero (n : Nat) : max (negSucc n) 0 = 0 :=
  Int.max_eq_right (negSucc_le_zero n)
@[simp] theorem zero_max_negSucc (n : Nat) : max 0 (negSucc n) = 0 :=
  Int.max_eq_left (negSucc_le_zero n)
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
