prelude
import Init.Foundation.NatDivision
/-!
# Init.Foundation.Fin

Numbers below a bound, and bit vectors, which are numbers below a power of two.
-/
universe u v

/-- The decision whether `a` and `b` are equal, from that about their images under a function
that is injective at `a` and `b`. -/
@[inline, implicit_reducible] def LeanMath.decEqVia {α : Sort u} {β : Sort v} [DecidableEq β]
    (f : α → β) (a b : α) (injective : Eq (f a) (f b) → Eq a b) : Decidable (Eq a b) where
  decide := decide (Eq (f a) (f b))
  reflects_decide := LeanMath.reflects (fun e => injective (of_decide_eq_true e))
    fun e h => of_decide_eq_false e (congrArg f h)

/-! ## Numbers below a bound -/

/-- The natural numbers below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

theorem Fin.eq_of_val_eq {n : Nat} : {i j : Fin n} → Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Fin.val_eq_of_eq {n : Nat} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j =>
  LeanMath.decEqVia Fin.val i j Fin.eq_of_val_eq

instance instLTFin {n : Nat} : LT (Fin n) where
  lt a b := LT.lt a.val b.val
instance instLEFin {n : Nat} : LE (Fin n) where
  le a b := LE.le a.val b.val
instance Fin.decLt {n : Nat} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val
instance Fin.decLe {n : Nat} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val

/-- The remainder of `a` modulo `n`, as an element of `Fin n`. -/
@[implicit_reducible] protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) :
    Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt a hn⟩

/-! ## Bit vectors -/

/-- Bit vectors of width `w`, as numbers below `2 ^ w`. -/
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (HPow.hPow 2 w)

@[implicit_reducible]
def BitVec.decEq {w : Nat} (x y : BitVec w) : Decidable (Eq x y) :=
  LeanMath.decEqVia BitVec.toFin x y (congrArg BitVec.ofFin)
instance instDecidableEqBitVec {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq

/-- The bit vector of a number that fits. -/
@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (HPow.hPow 2 w)) : BitVec w :=
  ⟨⟨i, p⟩⟩
/-- The bit vector of a number, modulo `2 ^ n`. -/
@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n :=
  ⟨Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ 1)) i⟩
@[implicit_reducible] protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val

instance instLTBitVec {w : Nat} : LT (BitVec w) where
  lt x y := LT.lt x.toNat y.toNat
instance instLEBitVec {w : Nat} : LE (BitVec w) where
  le x y := LE.le x.toNat y.toNat
instance instDecidableLTBitVec {w : Nat} (x y : BitVec w) : Decidable (LT.lt x y) :=
  Nat.decLt x.toNat y.toNat
instance instDecidableLEBitVec {w : Nat} (x y : BitVec w) : Decidable (LE.le x y) :=
  Nat.decLe x.toNat y.toNat
