prelude
import Init.Foundation.NatOrder
/-!
# Init.Foundation.NatDivision

Division with remainder on the natural numbers, by counting: from `n` to `n + 1` the remainder
goes up by one, until it reaches the divisor; then it falls back to zero and the quotient goes up.
With the divisor zero this never happens, hence `n / 0 = 0` and `n % 0 = n`.

The kernel computes both on literals by itself, whatever is written here; the two agree.
-/

/-- The remainder that follows `r` when one counts modulo `m`. -/
@[macro_inline] def LeanMath.Nat.nextRemainder (m r : Nat) : Nat :=
  ite (Eq (Nat.succ r) m) 0 (Nat.succ r)

set_option bootstrap.genMatcherCode false in
/-- The remainder of a division, written `n % m`. -/
@[extern "lean_nat_mod"]
protected def Nat.mod : (@& Nat) → (@& Nat) → Nat
  | 0, _ => 0
  | Nat.succ n, m => LeanMath.Nat.nextRemainder m (Nat.mod n m)

set_option bootstrap.genMatcherCode false in
/-- The quotient of a division, rounded down, written `n / m`. -/
@[extern "lean_nat_div"]
protected def Nat.div : (@& Nat) → (@& Nat) → Nat
  | 0, _ => 0
  | Nat.succ n, m =>
    ite (Eq (Nat.succ (Nat.mod n m)) m) (Nat.succ (Nat.div n m)) (Nat.div n m)

instance Nat.instDiv : Div Nat := ⟨Nat.div⟩
instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩

namespace LeanMath.Nat

/-- One step of counting, for the remainder. -/
theorem succ_mod (n m : Nat) :
    Eq (HMod.hMod (Nat.succ n) m)
      (ite (Eq (Nat.succ (HMod.hMod n m)) m) 0 (Nat.succ (HMod.hMod n m))) := rfl

theorem zero_div (m : Nat) : Eq (HDiv.hDiv 0 m) 0 := rfl

/-- One step of counting, for the quotient. -/
theorem succ_div (n m : Nat) :
    Eq (HDiv.hDiv (Nat.succ n) m)
      (ite (Eq (Nat.succ (HMod.hMod n m)) m) (Nat.succ (HDiv.hDiv n m)) (HDiv.hDiv n m)) := rfl

theorem nextRemainder_lt {m r : Nat} (h : LT.lt r m) : LT.lt (nextRemainder m r) m :=
  show LT.lt (ite (Eq (Nat.succ r) m) 0 (Nat.succ r)) m from
  match instDecidableEqNat (Nat.succ r) m with
  | isTrue _ => Nat.lt_of_le_of_lt (Nat.zero_le r) h
  | isFalse ne => Nat.lt_of_le_of_ne h ne

end LeanMath.Nat

/-- A remainder is less than the divisor. -/
theorem Nat.mod_lt : (x : Nat) → {y : Nat} → LT.lt 0 y → LT.lt (HMod.hMod x y) y
  | 0, _, hy => hy
  | Nat.succ n, _, hy => LeanMath.Nat.nextRemainder_lt (Nat.mod_lt n hy)

attribute [irreducible] Nat.div
