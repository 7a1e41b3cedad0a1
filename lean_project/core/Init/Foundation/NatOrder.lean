prelude
import Init.Foundation.Operators
/-!
# Order and division

The order of the natural numbers, division with remainder, and numbers below a bound.
-/
universe u v

/-! ## Nat order

The order of the natural numbers: its definition, its decision, and the facts that the definitions
of the following modules need.
-/

/-! ### Definition -/

/-- The order, written `n ≤ m`: from `n` one comes to `m` by taking successors. -/
protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m : Nat} : Nat.le n m → Nat.le n (Nat.succ m)

instance instLENat : LE Nat := ⟨Nat.le⟩

/-- The strict order, written `n < m`. -/
@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (Nat.succ n) m

instance instLTNat : LT Nat := ⟨Nat.lt⟩

namespace Nat
variable {n m k : Nat}

/-! ### An order -/

protected theorem le_refl (n : Nat) : LE.le n n := .refl
theorem le_succ (n : Nat) : LE.le n (succ n) := .step .refl
theorem le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := .step h

protected theorem le_trans (h : LE.le n m) : LE.le m k → LE.le n k :=
  Nat.le.rec (motive := fun k _ => LE.le n k) h (fun _ => .step)

theorem zero_le (n : Nat) : LE.le 0 n := n.rec .refl fun _ => .step

theorem succ_le_succ (h : LE.le n m) : LE.le (succ n) (succ m) :=
  Nat.le.rec (motive := fun m _ => LE.le (succ n) (succ m)) .refl (fun _ => .step) h

theorem pred_le (n : Nat) : LE.le (pred n) n := n.casesOn .refl le_succ

theorem pred_le_pred (h : LE.le n m) : LE.le (pred n) (pred m) :=
  Nat.le.rec (motive := fun m _ => LE.le (pred n) (pred m)) .refl
    (fun h _ => Nat.le_trans (pred_le n) h) h

theorem le_of_succ_le_succ : LE.le (succ n) (succ m) → LE.le n m := pred_le_pred

theorem not_succ_le_zero (n : Nat) (h : LE.le (succ n) 0) : False :=
  Nat.le.rec (n := succ n) (motive := fun m _ => m.casesOn (motive := fun _ => Prop) False
    fun _ => True) trivial (fun _ _ => trivial) h

theorem not_succ_le_self (n : Nat) : Not (LE.le (succ n) n) :=
  n.rec (not_succ_le_zero 0) fun _ ih h => ih (le_of_succ_le_succ h)

protected theorem eq_or_lt_of_le (h : LE.le n m) : Or (Eq n m) (LT.lt n m) :=
  Nat.le.casesOn (motive := fun m _ => Or (Eq n m) (LT.lt n m)) h (.inl rfl)
    fun h => .inr (succ_le_succ h)

/-! ### The strict order -/

theorem zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)
theorem succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n
theorem lt_succ_self (n : Nat) : LT.lt n (succ n) := Nat.le_refl (succ n)
protected theorem lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := lt_succ_self n
theorem not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n
protected theorem lt_irrefl (n : Nat) : Not (LT.lt n n) := not_succ_le_self n

theorem le_of_lt_succ {m n : Nat} : LT.lt m (succ n) → LE.le m n := le_of_succ_le_succ
theorem lt_succ_of_le : LE.le n m → LT.lt n (succ m) := succ_le_succ

protected theorem lt_of_lt_of_le (h : LT.lt n m) (k_le : LE.le m k) : LT.lt n k :=
  Nat.le_trans h k_le
protected theorem lt_of_le_of_lt (h : LE.le n m) (lt_k : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (succ_le_succ h) lt_k
protected theorem lt_trans (h : LT.lt n m) : LT.lt m k → LT.lt n k :=
  Nat.lt_of_le_of_lt (Nat.le_trans (le_succ n) h)

protected theorem lt_of_le_of_ne (h : LE.le n m) (ne : Not (Eq n m)) : LT.lt n m :=
  (Nat.eq_or_lt_of_le h).resolve_left ne

protected theorem le_antisymm (h : LE.le n m) (h' : LE.le m n) : Eq n m :=
  (Nat.eq_or_lt_of_le h).resolve_right fun l => Nat.lt_irrefl n (Nat.le_trans l h')

/-- Counting up from zero, `n` stays below `m`, meets it, and stays above it. -/
protected theorem lt_or_ge (n m : Nat) : Or (LT.lt n m) (GE.ge n m) :=
  n.rec (m.casesOn (.inr .refl) fun m => .inl (zero_lt_succ m)) fun _ ih =>
    ih.elim (fun l => (Nat.eq_or_lt_of_le l).elim (fun e => .inr (e.subst .refl)) .inl)
      fun h => .inr (.step h)

protected theorem lt_of_not_le (h : Not (LE.le n m)) : LT.lt m n :=
  (Nat.lt_or_ge m n).resolve_right h

/-! ### Decision -/

theorem le_of_ble_eq_true : {n m : Nat} → Eq (ble n m) true → LE.le n m
  | .zero, m, _ => zero_le m
  | .succ _, .succ _, h => succ_le_succ (le_of_ble_eq_true h)

theorem ble_eq_true_of_le : {n m : Nat} → LE.le n m → Eq (ble n m) true
  | .zero, _, _ => rfl
  | .succ n, .zero, h => absurd h (not_succ_le_zero n)
  | .succ n, .succ m, h => ble_eq_true_of_le (n := n) (m := m) (le_of_succ_le_succ h)

theorem ble_self_eq_true (n : Nat) : Eq (ble n n) true := ble_eq_true_of_le .refl
theorem ble_succ_eq_true (h : Eq (ble n m) true) : Eq (ble n (succ m)) true :=
  ble_eq_true_of_le (.step (le_of_ble_eq_true h))
theorem not_le_of_not_ble_eq_true (h : Not (Eq (ble n m) true)) : Not (LE.le n m) :=
  fun l => h (ble_eq_true_of_le l)

/-- The order is decidable. -/
@[extern "lean_nat_dec_le"]
instance decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide := LeanMath.reflects le_of_ble_eq_true fun e =>
    not_le_of_not_ble_eq_true (Bool.ne_true_of_eq_false e)

/-- The strict order is decidable. -/
@[extern "lean_nat_dec_lt"]
instance decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m

instance _root_.instMinNat : Min Nat := minOfLe
protected abbrev max (n m : Nat) : Nat := ite (LE.le n m) m n
instance instMax : Max Nat := maxOfLe

/-! ### Differences, products and powers -/

theorem succ_sub_succ_eq_sub (n m : Nat) :
    Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m) :=
  m.rec rfl fun _ ih => congrArg pred ih

theorem sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  m.rec .refl fun _ ih => Nat.le_trans (pred_le _) ih

theorem sub_lt : {n m : Nat} → LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | 0, _, h, _ => absurd h (not_lt_zero 0)
  | .succ _, 0, _, h => absurd h (not_lt_zero 0)
  | .succ n, .succ m, _, _ =>
    lt_succ_of_le ((succ_sub_succ_eq_sub n m).ndrec_symm (motive := (LE.le · n)) (sub_le n m))

protected theorem add_pos_right (a : Nat) {b : Nat} (h : LT.lt 0 b) : LT.lt 0 (HAdd.hAdd a b) :=
  b.casesOn (motive := fun b => LT.lt 0 b → LT.lt 0 (HAdd.hAdd a b)) (absurd · (not_lt_zero 0))
    (fun _ _ => zero_lt_succ _) h

protected theorem mul_pos (hn : LT.lt 0 n) (hm : LT.lt 0 m) : LT.lt 0 (HMul.hMul n m) :=
  m.casesOn (motive := fun m => LT.lt 0 m → LT.lt 0 (HMul.hMul n m)) (absurd · (not_lt_zero 0))
    (fun _ _ => Nat.add_pos_right _ hn) hm

protected theorem pow_pos {b n : Nat} (h : LT.lt 0 b) : LT.lt 0 (HPow.hPow b n) :=
  n.rec (zero_lt_succ 0) fun _ ih => Nat.mul_pos ih h

end Nat

/-! ## Nat division

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

/-! ## Fin

Numbers below a bound, and bit vectors, which are numbers below a power of two.
-/

/-- The decision whether `a` and `b` are equal, from that about their images under a function
that is injective at `a` and `b`. -/
@[inline, implicit_reducible] def LeanMath.decEqVia {α : Sort u} {β : Sort v} [DecidableEq β]
    (f : α → β) (a b : α) (injective : Eq (f a) (f b) → Eq a b) : Decidable (Eq a b) where
  decide := decide (Eq (f a) (f b))
  reflects_decide := LeanMath.reflects (fun e => injective (of_decide_eq_true e))
    fun e h => of_decide_eq_false e (congrArg f h)

/-! ### Numbers below a bound -/

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

/-! ### Bit vectors -/

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
