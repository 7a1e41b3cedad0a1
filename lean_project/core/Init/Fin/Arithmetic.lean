prelude
import Init.Fin.Order
import Init.Nat
import Init.Omega.Basic
/-!
# Arithmetic modulo `n`

`Fin n` with addition, subtraction and multiplication modulo `n`.  The ring laws that Lean's
own core does not state are in the namespace `LeanMath.Fin`.
-/

namespace Fin
variable {n : Nat}

/-! ## Multiplication -/

protected theorem mul_one [i : NeZero n] (k : Fin n) : k * 1 = k := Fin.ext <| by
  rw [val_mul]
  show k.val * (1 % n) % n = k.val
  rw [Nat.mul_mod_mod, Nat.mul_one, Nat.mod_eq_of_lt k.2]
protected theorem one_mul [NeZero n] (k : Fin n) : (1 : Fin n) * k = k := by
  rw [Fin.mul_comm, Fin.mul_one]
protected theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) := Fin.ext <| by
  rw [val_mul, val_mul, val_mul, val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc]
instance : Std.Commutative (α := Fin n) (· * ·) := ⟨Fin.mul_comm⟩
instance : Std.Associative (α := Fin n) (· * ·) := ⟨Fin.mul_assoc⟩
instance [NeZero n] : Std.LawfulIdentity (α := Fin n) (· * ·) 1 where
  left_id := Fin.one_mul
  right_id := Fin.mul_one

/-! ## Numerals and the operations -/

theorem ofNat_add [NeZero n] (x : Nat) (y : Fin n) : Fin.ofNat n x + y = Fin.ofNat n (x + y.val) :=
  Fin.ext (Nat.mod_add_mod x n y.val)
theorem add_ofNat [NeZero n] (x : Fin n) (y : Nat) : x + Fin.ofNat n y = Fin.ofNat n (x.val + y) :=
  Fin.ext (Nat.add_mod_mod x.val y n)
theorem ofNat_mul [NeZero n] (x : Nat) (y : Fin n) : Fin.ofNat n x * y = Fin.ofNat n (x * y.val) :=
  Fin.ext (Nat.mod_mul_mod x y.val n)
theorem mul_ofNat [NeZero n] (x : Fin n) (y : Nat) : x * Fin.ofNat n y = Fin.ofNat n (x.val * y) :=
  Fin.ext (Nat.mul_mod_mod x.val y n)

/-! ## Subtraction and negation -/

@[simp] protected theorem sub_self [NeZero n] {x : Fin n} : x - x = 0 := Fin.ext <| by
  rw [val_sub, Nat.sub_add_cancel (Nat.le_of_lt x.2), Nat.mod_self, val_zero]
/-- Subtraction does not wrap around when the subtrahend is not greater. -/
theorem sub_val_of_le {a b : Fin n} (h : b ≤ a) : (a - b).val = a.val - b.val := by
  have := a.2; have := b.2; have : b.val ≤ a.val := h
  have e : n - b.val + a.val = n + (a.val - b.val) := by omega
  rw [val_sub, e, Nat.add_mod_left, Nat.mod_eq_of_lt (by omega)]
/-- Subtraction wraps around when the subtrahend is greater. -/
private theorem sub_val_of_lt {a b : Fin n} (h : a < b) : (a - b).val = n + a - b := by
  have := b.2; have : a.val < b.val := h
  rw [val_sub, Nat.mod_eq_of_lt (by omega)]
  omega
theorem coe_sub_iff_le {a b : Fin n} : (↑(a - b) : Nat) = a - b ↔ b ≤ a := by
  refine ⟨fun e => Fin.not_lt.1 fun h => ?_, sub_val_of_le⟩
  have := a.2; have := b.2; have : a.val < b.val := h
  rw [sub_val_of_lt h] at e
  omega
theorem coe_sub_iff_lt {a b : Fin n} : (↑(a - b) : Nat) = n + a - b ↔ a < b := by
  refine ⟨fun e => Fin.not_le.1 fun h => ?_, sub_val_of_lt⟩
  have := a.2; have := b.2; have : b.val ≤ a.val := h
  rw [sub_val_of_le h] at e
  omega
theorem val_neg {n : Nat} [NeZero n] (x : Fin n) : (-x).val = if x = 0 then 0 else n - x.val := by
  rw [Fin.val_neg']
  cases Decidable.em (x = 0) with
  | inl h => rw [if_pos h, h, val_zero, Nat.sub_zero, Nat.mod_self]
  | inr h =>
    rw [if_neg h, Nat.mod_eq_of_lt]
    exact Nat.sub_lt x.pos (Nat.pos_of_ne_zero (val_ne_zero_iff.2 h))
protected theorem sub_eq_add_neg {n : Nat} (x y : Fin n) : x - y = x + -y := Fin.ext <| by
  rw [val_sub, val_add, Fin.val_neg', Nat.add_mod_mod, Nat.add_comm]

/-! ## The successor modulo `n + 1` -/

theorem val_add_one {n : Nat} (i : Fin (n + 1)) :
    ((i + 1 : Fin (n + 1)) : Nat) = if i = last _ then (0 : Nat) else i + 1 := by
  cases Decidable.em (i = last n) with
  | inl h => rw [if_pos h, h, last_add_one, val_zero]
  | inr h =>
    rw [if_neg h, val_add_one_of_lt (Fin.lt_iff_le_and_ne.2 ⟨le_last i, h⟩)]
@[simp] theorem coeSucc_eq_succ {a : Fin n} : a.castSucc + 1 = a.succ :=
  Fin.ext (val_add_one_of_lt (castSucc_lt_last a))
end Fin

namespace LeanMath.Fin
open _root_.Fin
variable {n : Nat}

/-! ## Ring laws -/

theorem add_comm (a b : Fin n) : a + b = b + a := Fin.ext <| by
  rw [val_add, val_add, Nat.add_comm]
theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) := Fin.ext <| by
  rw [val_add, val_add, val_add, val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc]
theorem add_left_comm (a b c : Fin n) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem mul_add (a b c : Fin n) : a * (b + c) = a * b + a * c := Fin.ext <| by
  rw [val_mul, val_add, Nat.mul_mod_mod, val_add, val_mul, val_mul, Nat.mod_add_mod,
    Nat.add_mod_mod, Nat.mul_add]
theorem add_mul (a b c : Fin n) : (a + b) * c = a * c + b * c := by
  rw [Fin.mul_comm, mul_add, Fin.mul_comm c, Fin.mul_comm c]
theorem add_neg [NeZero n] (a : Fin n) : a + -a = 0 := by rw [← Fin.sub_eq_add_neg, Fin.sub_self]
theorem neg_add [NeZero n] (a : Fin n) : -a + a = 0 := by rw [add_comm, add_neg]
theorem sub_add_cancel [NeZero n] (a b : Fin n) : a - b + b = a := by
  rw [Fin.sub_eq_add_neg, add_assoc, neg_add, Fin.add_zero]
theorem add_sub_cancel [NeZero n] (a b : Fin n) : a + b - b = a := by
  rw [Fin.sub_eq_add_neg, add_assoc, add_neg, Fin.add_zero]
theorem add_left_cancel [NeZero n] {a b c : Fin n} (h : a + b = a + c) : b = c := by
  rw [← add_sub_cancel b a, add_comm b, h, add_comm a, add_sub_cancel]
theorem add_right_cancel [NeZero n] {a b c : Fin n} (h : a + c = b + c) : a = b := by
  rw [← add_sub_cancel a c, h, add_sub_cancel]
end LeanMath.Fin
