prelude
import Init.Foundation.NatArithmetic
/-!
# Init.Foundation.NatOrder

The order of the natural numbers: its definition, its decision, and the facts that the definitions
of the following modules need.
-/

/-! ## Definition -/

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

/-! ## An order -/

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

/-! ## The strict order -/

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

/-! ## Decision -/

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

/-! ## Differences, products and powers -/

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
