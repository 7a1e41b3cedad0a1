prelude
import Init.Fin.Basic
import Init.Fin.Order
import Init.Omega.Basic
/-!
# What omega knows of bounded numbers

Facts with which `omega` turns statements about `Fin n` into statements about integers.
-/

namespace Lean.Omega.Fin
variable {n : Nat}

protected theorem lt_or_gt_of_ne {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j :=
  Nat.lt_or_gt_of_ne fun e => h (Fin.eq_of_val_eq e)

protected theorem lt_of_not_le {i j : Fin n} (h : ¬i ≤ j) : j < i := Nat.not_le.mp h

protected theorem le_of_not_lt {i j : Fin n} (h : ¬i < j) : j ≤ i := Nat.not_lt.mp h

theorem ofNat_val_add {x y : Fin n} : ((x + y : Fin n) : Int) = ((x : Int) + (y : Int)) % n := rfl

theorem ofNat_val_sub {x y : Fin n} :
    ((x - y : Fin n) : Int) = (((n - y : Nat) : Int) + (x : Int)) % n := rfl

theorem ofNat_val_mul {x y : Fin n} : ((x * y : Fin n) : Int) = ((x : Int) * (y : Int)) % n := rfl

theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := by
  rw [h]; rfl

end Lean.Omega.Fin
