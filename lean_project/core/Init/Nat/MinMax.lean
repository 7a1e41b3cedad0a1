prelude
import Init.Nat.Multiplication
/-!
# Minimum and maximum

`min a b` is the greatest lower bound of `a` and `b`, `max a b` their least upper bound. Each of the
two distributes over the other, and addition and multiplication distribute over both.
-/
namespace Nat
variable {a b c d k m n : Nat}

/-! ## The minimum -/

protected abbrev min (n m : Nat) := Min.min n m
protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem min_eq_min (a : Nat) : Nat.min a b = min a b := rfl
@[simp] protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_comm (a b : Nat) : min a b = min b a := by
  match Nat.lt_trichotomy a b with
  | .inl h => exact (if_pos (Nat.le_of_lt h)).trans (if_neg (Nat.not_le_of_gt h)).symm
  | .inr (.inl h) => rw [h]
  | .inr (.inr h) => exact (if_neg (Nat.not_le_of_gt h)).trans (if_pos (Nat.le_of_lt h)).symm
instance instCommutativeMin : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
@[simp] protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  rw [Nat.min_comm, Nat.min_eq_left h]
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  match Nat.le_total b c with
  | .inl h => rw [Nat.min_eq_left h]; exact ⟨fun p => ⟨p, Nat.le_trans p h⟩, fun p => p.1⟩
  | .inr h => rw [Nat.min_eq_right h]; exact ⟨fun p => ⟨Nat.le_trans p h, p⟩, fun p => p.2⟩
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min
protected theorem le_min_of_le_of_le {a b c : Nat} (h : a ≤ b) (k : a ≤ c) : a ≤ min b c :=
  Nat.le_min.mpr ⟨h, k⟩
protected theorem min_le_left (a b : Nat) : min a b ≤ a := (Nat.le_min.mp (Nat.le_refl _)).1
protected theorem min_le_right (a b : Nat) : min a b ≤ b := (Nat.le_min.mp (Nat.le_refl _)).2
/-- Two numbers with the same lower bounds are equal. -/
private theorem eq_of_lower (h : ∀ x, x ≤ a ↔ x ≤ b) : a = b :=
  Nat.le_antisymm ((h a).mp (Nat.le_refl a)) ((h b).mpr (Nat.le_refl b))
protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
@[simp] protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) :=
  eq_of_lower fun x => by
    rw [Nat.le_min, Nat.le_min, Nat.le_min, Nat.le_min]
    exact ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
instance instAssociativeMin : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance instIdempotentOpMin : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by
  rw [← Nat.min_assoc, Nat.min_self]
@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by
  rw [Nat.min_comm m n, Nat.min_self_assoc]
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by
  rw [← Nat.min_assoc, Nat.min_comm a b, Nat.min_assoc]
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by
  rw [Nat.min_assoc, Nat.min_comm b c, ← Nat.min_assoc]
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) := by
  match Nat.le_total x y with
  | .inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (succ_le_succ h)]
  | .inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (succ_le_succ h)]
@[simp] protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.add_le_add_right h c)]
  | .inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.add_le_add_right h c)]
@[simp] protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by
  rw [Nat.add_comm a b, Nat.add_comm a c, Nat.add_min_add_right, Nat.add_comm]
@[simp] protected theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (mul_le_mul_right c h)]
  | .inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (mul_le_mul_right c h)]
@[simp] protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by
  rw [Nat.mul_comm a b, Nat.mul_comm a c, Nat.mul_min_mul_right, Nat.mul_comm]

/-! ## The maximum -/

protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem max_eq_max (a : Nat) : Nat.max a b = max a b := rfl
@[simp] protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
protected theorem max_comm (a b : Nat) : max a b = max b a := by
  match Nat.lt_trichotomy a b with
  | .inl h => exact (if_pos (Nat.le_of_lt h)).trans (if_neg (Nat.not_le_of_gt h)).symm
  | .inr (.inl h) => rw [h]
  | .inr (.inr h) => exact (if_neg (Nat.not_le_of_gt h)).trans (if_pos (Nat.le_of_lt h)).symm
instance instCommutativeMax : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
@[simp] protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  rw [Nat.max_comm, Nat.max_eq_right h]
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.max_eq_right h]; exact ⟨fun p => ⟨Nat.le_trans h p, p⟩, fun p => p.2⟩
  | .inr h => rw [Nat.max_eq_left h]; exact ⟨fun p => ⟨p, Nat.le_trans h p⟩, fun p => p.1⟩
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.max_eq_right h]; exact ⟨fun p => ⟨Nat.lt_of_le_of_lt h p, p⟩, fun p => p.2⟩
  | .inr h => rw [Nat.max_eq_left h]; exact ⟨fun p => ⟨p, Nat.lt_of_le_of_lt h p⟩, fun p => p.1⟩
protected theorem max_le_of_le_of_le {a b c : Nat} (h : a ≤ c) (k : b ≤ c) : max a b ≤ c :=
  Nat.max_le.mpr ⟨h, k⟩
protected theorem le_max_left (a b : Nat) : a ≤ max a b := (Nat.max_le.mp (Nat.le_refl _)).1
protected theorem le_max_right (a b : Nat) : b ≤ max a b := (Nat.max_le.mp (Nat.le_refl _)).2
/-- Two numbers with the same upper bounds are equal. -/
private theorem eq_of_upper (h : ∀ x, a ≤ x ↔ b ≤ x) : a = b :=
  Nat.le_antisymm ((h b).mpr (Nat.le_refl b)) ((h a).mp (Nat.le_refl a))
protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)
@[simp] protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) :=
  eq_of_upper fun x => by
    rw [Nat.max_le, Nat.max_le, Nat.max_le, Nat.max_le]
    exact ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
instance instAssociativeMax : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance instIdempotentOpMax : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by
  rw [← Nat.max_assoc, Nat.max_comm a b, Nat.max_assoc]
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by
  rw [Nat.max_assoc, Nat.max_comm b c, ← Nat.max_assoc]
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)
protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) := by
  match Nat.le_total x y with
  | .inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (succ_le_succ h)]
  | .inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (succ_le_succ h)]
@[simp] protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.add_le_add_right h c)]
  | .inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.add_le_add_right h c)]
@[simp] protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by
  rw [Nat.add_comm a b, Nat.add_comm a c, Nat.add_max_add_right, Nat.add_comm]
@[simp] protected theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (mul_le_mul_right c h)]
  | .inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (mul_le_mul_right c h)]
@[simp] protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by
  rw [Nat.mul_comm a b, Nat.mul_comm a c, Nat.mul_max_mul_right, Nat.mul_comm]

/-! ## Both together -/

protected theorem max_min_distrib_left (a b c : Nat) :
    max a (min b c) = min (max a b) (max a c) := by
  match Nat.le_total b c with
  | .inl h =>
    rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.max_le.mpr
      ⟨Nat.le_max_left a c, Nat.le_trans h (Nat.le_max_right a c)⟩)]
  | .inr h =>
    rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.max_le.mpr
      ⟨Nat.le_max_left a b, Nat.le_trans h (Nat.le_max_right a b)⟩)]
protected theorem min_max_distrib_left (a b c : Nat) :
    min a (max b c) = max (min a b) (min a c) := by
  match Nat.le_total b c with
  | .inl h =>
    rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.le_min.mpr
      ⟨Nat.min_le_left a b, Nat.le_trans (Nat.min_le_right a b) h⟩)]
  | .inr h =>
    rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.le_min.mpr
      ⟨Nat.min_le_left a c, Nat.le_trans (Nat.min_le_right a c) h⟩)]
protected theorem max_min_distrib_right (a b c : Nat) :
    max (min a b) c = min (max a c) (max b c) := by
  rw [Nat.max_comm, Nat.max_min_distrib_left, Nat.max_comm c a, Nat.max_comm c b]
protected theorem min_max_distrib_right (a b c : Nat) :
    min (max a b) c = max (min a c) (min b c) := by
  rw [Nat.min_comm, Nat.min_max_distrib_left, Nat.min_comm c a, Nat.min_comm c b]
theorem min_add_left_self : min a (b + a) = a := Nat.min_eq_left (le_add_left a b)
theorem min_add_right_self : min a (a + b) = a := Nat.min_eq_left (le_add_right a b)
theorem add_left_min_self : min (b + a) a = a := Nat.min_eq_right (le_add_left a b)
theorem add_right_min_self : min (a + b) a = a := Nat.min_eq_right (le_add_right a b)
theorem max_add_left_self : max a (b + a) = b + a := Nat.max_eq_right (le_add_left a b)
theorem max_add_right_self : max a (a + b) = a + b := Nat.max_eq_right (le_add_right a b)
theorem add_left_max_self : max (b + a) a = b + a := Nat.max_eq_left (le_add_left a b)
theorem add_right_max_self : max (a + b) a = a + b := Nat.max_eq_left (le_add_right a b)
@[simp] theorem min_eq_zero_iff : min m n = 0 ↔ m = 0 ∨ n = 0 := by
  rw [← le_zero, ← le_zero (i := m), ← le_zero (i := n)]
  match Nat.le_total m n with
  | .inl h => rw [Nat.min_eq_left h]; exact ⟨.inl, fun p => p.elim id (Nat.le_trans h)⟩
  | .inr h => rw [Nat.min_eq_right h]; exact ⟨.inr, fun p => p.elim (Nat.le_trans h) id⟩
@[simp] theorem max_eq_zero_iff : max m n = 0 ↔ m = 0 ∧ n = 0 := by
  rw [← le_zero, Nat.max_le, le_zero, le_zero]

/-! ## Differences -/

protected theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.sub_eq_zero_of_le h, Nat.sub_zero, Nat.min_eq_left h]
  | .inr h => rw [Nat.sub_sub_self h, Nat.min_eq_right h]
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by
  match Nat.le_total n m with
  | .inl h => rw [Nat.min_eq_left h, Nat.sub_self, Nat.sub_eq_zero_of_le h]
  | .inr h => rw [Nat.min_eq_right h]
@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by
  rw [Nat.sub_eq_sub_min, Nat.sub_add_cancel (Nat.min_le_left n m)]
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.sub_eq_zero_of_le h, Nat.zero_add, Nat.max_eq_right h]
  | .inr h => rw [Nat.sub_add_cancel h, Nat.max_eq_left h]
protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by
  rw [← Nat.sub_add_eq_max, Nat.add_sub_cancel]
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.sub_le_sub_right h c)]
  | .inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.sub_le_sub_right h c)]
protected theorem sub_max_sub_right (a b c : Nat) : max (a - c) (b - c) = max a b - c := by
  match Nat.le_total a b with
  | .inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.sub_le_sub_right h c)]
  | .inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.sub_le_sub_right h c)]
protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by
  match Nat.le_total b c with
  | .inl h => rw [Nat.max_eq_right h, Nat.min_eq_right (Nat.sub_le_sub_left h a)]
  | .inr h => rw [Nat.max_eq_left h, Nat.min_eq_left (Nat.sub_le_sub_left h a)]
protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by
  match Nat.le_total b c with
  | .inl h => rw [Nat.min_eq_left h, Nat.max_eq_left (Nat.sub_le_sub_left h a)]
  | .inr h => rw [Nat.min_eq_right h, Nat.max_eq_right (Nat.sub_le_sub_left h a)]
protected theorem pred_min_pred (x y : Nat) : min (pred x) (pred y) = pred (min x y) :=
  Nat.sub_min_sub_right x y 1
protected theorem pred_max_pred (x y : Nat) : max (pred x) (pred y) = pred (max x y) :=
  Nat.sub_max_sub_right x y 1
theorem add_eq_max_iff : m + n = max m n ↔ m = 0 ∨ n = 0 := by
  match Nat.le_total m n with
  | .inl h =>
    rw [Nat.max_eq_right h, Nat.add_eq_right]
    exact ⟨.inl, fun p => p.elim id fun e => eq_zero_of_le_zero (e ▸ h)⟩
  | .inr h =>
    rw [Nat.max_eq_left h, Nat.add_eq_left]
    exact ⟨.inr, fun p => p.elim (fun e => eq_zero_of_le_zero (e ▸ h)) id⟩
theorem add_eq_min_iff : m + n = min m n ↔ m = 0 ∧ n = 0 := by
  match Nat.le_total m n with
  | .inl h =>
    rw [Nat.min_eq_left h, Nat.add_eq_left]
    exact ⟨fun e => ⟨eq_zero_of_le_zero (e ▸ h), e⟩, And.right⟩
  | .inr h =>
    rw [Nat.min_eq_right h, Nat.add_eq_right]
    exact ⟨fun e => ⟨e, eq_zero_of_le_zero (e ▸ h)⟩, And.left⟩

end Nat
