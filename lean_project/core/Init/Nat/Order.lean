prelude
import Init.Grammar.Display
/-!
# Addition and order

Addition of natural numbers, and their order.
-/

/-! ## Addition of natural numbers

The operations in their usual notation, the successor, and the laws of addition: it is commutative
and associative, `0` is neutral, and equal summands cancel.
-/

namespace Nat
variable {a b c d k l m n x y : Nat}

/-! ### The operations and their notation -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem add_eq : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] theorem lt_eq : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq : Nat.le x y = (x ≤ y) := rfl
@[simp] theorem default_eq_zero : default = 0 := rfl
theorem ctor_eq_zero : Nat.zero = 0 := rfl

/-! ### Comparisons with a Boolean result -/

/-- Is `a` less than `b`? -/
def blt (a b : Nat) : Bool := ble a.succ b

@[simp] theorem beq_refl : (a : Nat) → Nat.beq a a = true
  | 0 => rfl
  | a + 1 => beq_refl a
@[simp] theorem beq_eq : (Nat.beq x y = true) = (x = y) :=
  propext ⟨Nat.eq_of_beq_eq_true, fun e => e ▸ beq_refl x⟩
@[simp] theorem ble_eq : (Nat.ble x y = true) = (x ≤ y) :=
  propext ⟨Nat.le_of_ble_eq_true, Nat.ble_eq_true_of_le⟩
@[simp] theorem blt_eq : (Nat.blt x y = true) = (x < y) := ble_eq
theorem beq_eq_true_eq (a b : Nat) : ((a == b) = true) = (a = b) :=
  propext ⟨eq_of_beq, fun e => e ▸ BEq.rfl⟩
theorem not_beq_eq_true_eq (a b : Nat) : ((!(a == b)) = true) = ¬(a = b) :=
  propext ⟨fun h e => by rw [(Nat.beq_eq_true_eq a b).mpr e] at h; exact Bool.noConfusion h,
    fun h => match e : a == b with
      | true => absurd (eq_of_beq e) h
      | false => rfl⟩

/-! ### The successor -/

theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := (succ_ne_zero n).symm
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := succ_ne_zero 0
@[simp] protected theorem zero_ne_one : 0 ≠ (1 : Nat) := (succ_ne_zero 0).symm
theorem succ_succ_ne_one (a : Nat) : succ (succ a) ≠ 1 := fun h => succ_ne_zero a (succ.inj h)
theorem add_one_add_one_ne_one : a + 1 + 1 ≠ 1 := succ_succ_ne_one a
theorem succ_inj : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
theorem add_one_inj : a + 1 = b + 1 ↔ a = b := succ_inj
theorem succ_ne_succ_iff : succ a ≠ succ b ↔ a ≠ b := ⟨mt (congrArg succ), mt succ.inj⟩
theorem add_one_ne_add_one_iff : a + 1 ≠ b + 1 ↔ a ≠ b := succ_ne_succ_iff
theorem exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | n + 1, _ => ⟨n, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

/-! ### Predecessors -/

protected theorem pred_zero : pred 0 = 0 := rfl
protected theorem pred_succ (n : Nat) : pred n.succ = n := rfl
protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl
@[simp] theorem pred_eq_sub_one : pred n = n - 1 := rfl
@[simp] protected theorem zero_sub_one : 0 - 1 = 0 := rfl
@[simp] protected theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl
theorem succ_pred : {a : Nat} → a ≠ 0 → a.pred.succ = a
  | 0, h => absurd rfl h
  | _ + 1, _ => rfl
theorem succ_pred_eq_of_ne_zero (h : n ≠ 0) : succ (pred n) = n := succ_pred h
theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem eq_zero_or_eq_succ_pred : (n : Nat) → n = 0 ∨ n = succ (pred n)
  | 0 => .inl rfl
  | _ + 1 => .inr rfl
theorem eq_zero_or_eq_sub_one_add_one : {n : Nat} → n = 0 ∨ n = n - 1 + 1 :=
  fun {n} => eq_zero_or_eq_succ_pred n
theorem pred_eq_of_eq_succ {m n : Nat} (H : m = n.succ) : m.pred = n := congrArg pred H

/-! ### The laws of addition -/

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, ih]
theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => rw [add_succ, ih, add_succ]
theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b
theorem one_add (n : Nat) : 1 + n = succ n := by rw [succ_add, Nat.zero_add]
theorem succ_eq_one_add (n : Nat) : succ n = 1 + n := (one_add n).symm
protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => rw [Nat.zero_add, Nat.add_zero]
  | succ m ih => rw [add_succ, succ_add, ih]
protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, add_succ, add_succ, ih]
instance instAssociativeHAdd : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance instCommutativeHAdd : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]
protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Nat.add_assoc, Nat.add_left_comm b, ← Nat.add_assoc]

/-! ### Cancellation -/

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  induction n with
  | zero => rw [Nat.zero_add, Nat.zero_add] at h; exact h
  | succ n ih => rw [succ_add, succ_add] at h; exact ih (succ.inj h)
protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  rw [Nat.add_comm n, Nat.add_comm k] at h; exact Nat.add_left_cancel h
@[simp high] protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun e => e ▸ rfl⟩
@[simp high] protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun e => e ▸ rfl⟩
protected theorem add_left_inj {m k n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {m k n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff
@[simp high] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  Nat.add_left_cancel_iff (k := 0)
@[simp high] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm]; exact Nat.add_eq_left
@[simp high] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  Iff.trans ⟨Eq.symm, Eq.symm⟩ Nat.add_eq_left
@[simp high] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  Iff.trans ⟨Eq.symm, Eq.symm⟩ Nat.add_eq_right

/-! ### Sums that vanish -/

theorem eq_zero_of_add_eq_zero : {n m : Nat} → n + m = 0 → n = 0 ∧ m = 0
  | _, 0, h => ⟨h, rfl⟩
  | _, _ + 1, h => absurd h (succ_ne_zero _)
protected theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 :=
  (eq_zero_of_add_eq_zero h).2
protected theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 :=
  (eq_zero_of_add_eq_zero h).1
@[simp high] protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero, fun ⟨h, k⟩ => by rw [h, k]⟩
theorem succ_ne_self (n : Nat) : succ n ≠ n := fun h =>
  succ_ne_zero 0 (Nat.add_left_cancel (n := n) (m := 1) (k := 0) h)
attribute [simp] succ_ne_self
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem add_one_ne (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem ne_add_one (n : Nat) : n ≠ n + 1 := (succ_ne_self n).symm
protected theorem add_self_ne_one : (n : Nat) → n + n ≠ 1
  | 0, h => Nat.zero_ne_one h
  | n + 1, h => succ_ne_zero (n + n) (by rw [← succ_add]; exact succ.inj h)

/-! ### The quantifiers, by the first number -/

theorem and_forall_add_one {p : Nat → Prop} : p 0 ∧ (∀ n, p (n + 1)) ↔ ∀ n, p n :=
  ⟨fun h n => Nat.casesOn n h.1 h.2, fun h => ⟨h 0, fun n => h (n + 1)⟩⟩
theorem or_exists_add_one {p : Nat → Prop} : p 0 ∨ (∃ n, p (n + 1)) ↔ ∃ n, p n :=
  ⟨fun h => h.elim (fun z => ⟨0, z⟩) fun ⟨n, hn⟩ => ⟨n + 1, hn⟩,
   fun ⟨n, h⟩ => match n, h with
    | 0, h => .inl h
    | n + 1, h => .inr ⟨n, h⟩⟩
@[simp] theorem exists_ne_zero {P : Nat → Prop} : (∃ n, ¬n = 0 ∧ P n) ↔ ∃ n, P (n + 1) :=
  ⟨fun ⟨n, h, w⟩ => match n, h, w with
    | 0, h, _ => absurd rfl h
    | n + 1, _, w => ⟨n, w⟩,
   fun ⟨n, w⟩ => ⟨n + 1, succ_ne_zero n, w⟩⟩

end Nat

/-! ## The order of the natural numbers

`≤` is a linear order with least element `0`, `n < m` means `n + 1 ≤ m`, and addition is strictly
monotone in both arguments.
-/

namespace Nat
variable {a b c d k l m n x y : Nat}

/-! ### Less than, less or equal -/

attribute [simp] Nat.zero_le Nat.not_lt_zero Nat.le_refl Nat.lt_irrefl zero_lt_succ Nat.lt_add_one

protected theorem le_of_eq {n m : Nat} (p : n = m) : n ≤ m := p ▸ Nat.le_refl n
theorem le_of_succ_le (h : succ n ≤ m) : n ≤ m := Nat.le_trans (le_succ n) h
protected theorem le_of_lt (h : n < m) : n ≤ m := le_of_succ_le h
theorem le_step (h : n ≤ m) : n ≤ succ m := Nat.le.step h
theorem lt.step {n m : Nat} (h : n < m) : n < succ m := Nat.le.step h
theorem lt.base (n : Nat) : n < succ n := Nat.le_refl (succ n)
theorem lt_of_succ_lt (h : succ n < m) : n < m := le_of_succ_le h
theorem lt_of_succ_le (h : succ n ≤ m) : n < m := h
theorem succ_le_of_lt (h : n < m) : succ n ≤ m := h
theorem lt_of_add_one_le (h : n + 1 ≤ m) : n < m := h
theorem add_one_le_of_lt (h : n < m) : n + 1 ≤ m := h
theorem succ_lt_succ (h : n < m) : succ n < succ m := succ_le_succ h
theorem lt_of_succ_lt_succ (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem le_of_lt_add_one (h : n < m + 1) : n ≤ m := le_of_succ_le_succ h
theorem lt_add_one_of_le (h : n ≤ m) : n < m + 1 := succ_le_succ h
theorem lt_succ_of_lt (h : a < b) : a < succ b := le_succ_of_le h
theorem lt_add_one_of_lt (h : a < b) : a < b + 1 := le_succ_of_le h
theorem succ_le_iff : succ n ≤ m ↔ n < m := .rfl
theorem succ_le : succ n ≤ m ↔ n < m := .rfl
theorem add_one_le_iff : n + 1 ≤ m ↔ n < m := .rfl
theorem lt_iff_add_one_le : m < n ↔ m + 1 ≤ n := .rfl
theorem succ_le_succ_iff : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ_iff : succ a < succ b ↔ a < b := succ_le_succ_iff
theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := succ_le_succ_iff
protected theorem lt_succ_iff : m < succ n ↔ m ≤ n := succ_le_succ_iff
theorem lt_succ : m < succ n ↔ m ≤ n := succ_le_succ_iff
protected theorem lt_add_one_iff : m < n + 1 ↔ m ≤ n := succ_le_succ_iff
theorem le_iff_lt_add_one : x ≤ y ↔ x < y + 1 := succ_le_succ_iff.symm
theorem lt_one_add_iff : m < 1 + n ↔ m ≤ n := by rw [one_add]; exact succ_le_succ_iff
theorem one_add_le_iff : 1 + m ≤ n ↔ m < n := by rw [one_add]; exact .rfl
theorem not_add_one_le_zero (n : Nat) : ¬n + 1 ≤ 0 := not_succ_le_zero n
theorem not_add_one_le_self (n : Nat) : ¬n + 1 ≤ n := not_succ_le_self n
theorem not_succ_lt_self : ¬succ n < n := fun h => not_succ_le_self n (le_of_succ_le h)
protected theorem lt_of_lt_of_eq {n m k : Nat} (h : n < m) (e : m = k) : n < k := e ▸ h

instance instTransLe : Trans (α := Nat) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Nat.le_trans⟩
instance instTransLt : Trans (α := Nat) (· < ·) (· < ·) (· < ·) := ⟨Nat.lt_trans⟩
instance instTransLtLe : Trans (α := Nat) (· < ·) (· ≤ ·) (· < ·) := ⟨Nat.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Nat) (· ≤ ·) (· < ·) (· < ·) := ⟨Nat.lt_of_le_of_lt⟩

/-! ### One side or the other -/

protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬n ≤ m :=
  fun k => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h k)
protected theorem not_le_of_lt {a b : Nat} (h : a < b) : ¬b ≤ a := Nat.not_le_of_gt h
protected theorem not_lt_of_ge {a b : Nat} (h : b ≥ a) : ¬b < a := fun k => Nat.not_le_of_gt k h
protected theorem not_lt_of_le {a b : Nat} (h : a ≤ b) : ¬b < a := Nat.not_lt_of_ge h
protected theorem lt_le_asymm {a b : Nat} (h : a < b) : ¬b ≤ a := Nat.not_le_of_gt h
protected theorem le_lt_asymm {a b : Nat} (h : a ≤ b) : ¬b < a := Nat.not_lt_of_ge h
theorem gt_of_not_le {n m : Nat} (h : ¬n ≤ m) : n > m := Nat.lt_of_not_le h
protected theorem lt_of_not_ge {a b : Nat} (h : ¬b ≥ a) : b < a := Nat.lt_of_not_le h
theorem ge_of_not_lt {n m : Nat} (h : ¬n < m) : n ≥ m := (Nat.lt_or_ge n m).resolve_left h
protected theorem le_of_not_gt {a b : Nat} (h : ¬b > a) : b ≤ a := ge_of_not_lt h
protected theorem le_of_not_lt {a b : Nat} (h : ¬a < b) : b ≤ a := ge_of_not_lt h
@[simp] protected theorem not_le {a b : Nat} : ¬a ≤ b ↔ b < a := ⟨gt_of_not_le, Nat.not_le_of_gt⟩
@[simp] protected theorem not_lt {a b : Nat} : ¬a < b ↔ b ≤ a := ⟨ge_of_not_lt, Nat.not_lt_of_ge⟩
theorem not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
theorem not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
theorem not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt
theorem not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt
protected theorem le_of_not_le {a b : Nat} (h : ¬b ≤ a) : a ≤ b := Nat.le_of_lt (gt_of_not_le h)
protected theorem le_of_not_ge {a b : Nat} (h : ¬a ≥ b) : a ≤ b := Nat.le_of_not_le h
protected theorem lt_asymm {a b : Nat} (h : a < b) : ¬b < a := Nat.not_lt_of_le (Nat.le_of_lt h)
protected abbrev not_lt_of_gt := @Nat.lt_asymm
protected abbrev not_lt_of_lt := @Nat.lt_asymm
protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m := (Nat.lt_or_ge m n).imp Nat.le_of_lt id
protected abbrev le_or_ge := @Nat.le_total
protected abbrev le_or_le := @Nat.le_total
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).imp id fun h => (Nat.eq_or_lt_of_le h).imp Eq.symm id
theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := (ne_of_lt h).symm
protected theorem ne_of_lt' {a b : Nat} (h : a < b) : b ≠ a := ne_of_gt h
protected theorem lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_trichotomy a b).imp id fun h => h.resolve_left ne
protected theorem lt_or_lt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne ne
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
protected abbrev lt_or_gt := @Nat.ne_iff_lt_or_gt
protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun e => ⟨Nat.le_of_eq e, Nat.le_of_eq e.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff
protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => gt_of_not_le h.2⟩
protected abbrev lt_iff_le_and_not_ge := @Nat.lt_iff_le_not_le
protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  (Nat.eq_or_lt_of_le h).symm
protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
protected theorem eq_or_lt_of_not_lt {a b : Nat} (hnlt : ¬a < b) : a = b ∨ b < a :=
  (Nat.lt_trichotomy a b).resolve_left hnlt
protected theorem lt_succ_iff_lt_or_eq : m < succ n ↔ m < n ∨ m = n :=
  Nat.lt_succ_iff.trans Nat.le_iff_lt_or_eq
protected theorem lt_add_one_iff_lt_or_eq : m < n + 1 ↔ m < n ∨ m = n := Nat.lt_succ_iff_lt_or_eq
protected theorem eq_of_lt_succ_of_not_lt (hmn : m < n + 1) (h : ¬m < n) : m = n :=
  (Nat.lt_succ_iff_lt_or_eq.mp hmn).resolve_left h
protected theorem eq_of_le_of_lt_succ (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n :=
  Nat.le_antisymm (le_of_lt_succ h₂) h₁
theorem le_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n :=
  (Nat.lt_or_eq_of_le h).imp le_of_lt_succ id
theorem le_or_eq_of_le_add_one {m n : Nat} (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 :=
  le_or_eq_of_le_succ h
theorem le_succ_iff {m n : Nat} : m ≤ n.succ ↔ m ≤ n ∨ m = n.succ :=
  ⟨le_or_eq_of_le_succ, fun h => h.elim le_succ_of_le Nat.le_of_eq⟩
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff
theorem le_and_le_add_one_iff : n ≤ m ∧ m ≤ n + 1 ↔ m = n ∨ m = n + 1 :=
  ⟨fun h => (le_or_eq_of_le_succ h.2).imp (fun k => Nat.le_antisymm k h.1) id,
   fun h => h.elim (fun e => ⟨Nat.le_of_eq e.symm, e ▸ le_succ m⟩)
    fun e => ⟨e ▸ le_succ n, Nat.le_of_eq e⟩⟩

/-! ### Zero, one, two -/

theorem eq_zero_or_pos : (n : Nat) → n = 0 ∨ n > 0
  | 0 => .inl rfl
  | n + 1 => .inr (zero_lt_succ n)
protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := (eq_zero_or_pos n).resolve_left h
theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (zero_le a) h
protected theorem ne_zero_of_lt (h : b < a) : a ≠ 0 := ne_of_gt (zero_lt_of_lt h)
protected theorem pos_iff_ne_zero : 0 < n ↔ n ≠ 0 := ⟨ne_of_gt, Nat.pos_of_ne_zero⟩
protected theorem ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := Nat.pos_iff_ne_zero.symm
theorem one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
theorem one_le_of_lt (h : a < b) : 1 ≤ b := zero_lt_of_lt h
theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n
theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)
theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩
@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) := propext le_zero
protected theorem eq_zero_of_not_pos (h : ¬0 < n) : n = 0 := eq_zero_of_le_zero (ge_of_not_lt h)
@[simp] theorem lt_one_iff : n < 1 ↔ n = 0 := Nat.lt_succ_iff.trans le_zero
protected theorem zero_lt_one : 0 < (1 : Nat) := zero_lt_succ 0
protected abbrev one_pos := @Nat.zero_lt_one
protected theorem zero_lt_two : 0 < 2 := zero_lt_succ 1
protected theorem two_pos : 0 < 2 := zero_lt_succ 1
protected theorem one_lt_two : 1 < 2 := Nat.lt_add_one 1
theorem one_lt_succ_succ (n : Nat) : 1 < n.succ.succ := succ_lt_succ (succ_pos n)
theorem le_one_iff_eq_zero_or_eq_one : {n : Nat} → n ≤ 1 ↔ n = 0 ∨ n = 1 :=
  ⟨fun h => (le_or_eq_of_le_succ h).imp eq_zero_of_le_zero id,
    fun h => h.elim (fun e => e ▸ le_succ 0) Nat.le_of_eq⟩
theorem one_lt_iff_ne_zero_and_ne_one : {n : Nat} → 1 < n ↔ n ≠ 0 ∧ n ≠ 1
  | 0 => ⟨fun h => absurd h (Nat.not_lt_zero 1), fun h => absurd rfl h.1⟩
  | 1 => ⟨fun h => absurd h (Nat.lt_irrefl 1), fun h => absurd rfl h.2⟩
  | n + 2 => ⟨fun _ => ⟨succ_ne_zero _, succ_succ_ne_one n⟩, fun _ => one_lt_succ_succ n⟩
@[simp] theorem exists_eq_add_one {a : Nat} : (∃ n, a = n + 1) ↔ 0 < a :=
  ⟨fun ⟨n, e⟩ => e ▸ zero_lt_succ n, fun h => exists_eq_succ_of_ne_zero (ne_of_gt h)⟩
@[simp] theorem exists_add_one_eq {a : Nat} : (∃ n, n + 1 = a) ↔ 0 < a :=
  ⟨fun ⟨n, e⟩ => e ▸ zero_lt_succ n, fun h => ⟨a - 1, succ_pred (ne_of_gt h)⟩⟩

/-! ### Predecessors -/

theorem pred_lt : {n : Nat} → n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | n + 1, _ => lt_succ_self n
theorem sub_one_lt (h : n ≠ 0) : n - 1 < n := pred_lt h
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt_of_lt h
theorem pred_lt_self (h : 0 < a) : pred a < a := pred_lt_of_lt h
theorem sub_one_lt_of_le (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b :=
  Nat.lt_of_lt_of_le (pred_lt_self h₀) h₁
theorem pred_ne_self (h : a ≠ 0) : pred a ≠ a := ne_of_lt (pred_lt h)
theorem sub_one_ne_self (h : a ≠ 0) : a - 1 ≠ a := pred_ne_self h
theorem pred_eq_self_iff : n.pred = n ↔ n = 0 :=
  ⟨fun e => (eq_zero_or_pos n).elim id fun h => absurd e (ne_of_lt (pred_lt_self h)),
   fun e => e ▸ rfl⟩
theorem sub_one_eq_self : n - 1 = n ↔ n = 0 := pred_eq_self_iff
theorem eq_self_sub_one : n = n - 1 ↔ n = 0 := Iff.trans ⟨Eq.symm, Eq.symm⟩ pred_eq_self_iff
theorem pred_inj : {a b : Nat} → 0 < a → 0 < b → pred a = pred b → a = b
  | _ + 1, _ + 1, _, _, e => congrArg succ e
theorem sub_one_cancel (h : 0 < a) (k : 0 < b) (e : a - 1 = b - 1) : a = b := pred_inj h k e
theorem pred_lt_pred : {n m : Nat} → n ≠ 0 → n < m → pred n < pred m
  | 0, _, h, _ => absurd rfl h
  | _ + 1, _ + 1, _, h => lt_of_succ_lt_succ h
theorem pred_le_iff_le_succ : {n m : Nat} → pred n ≤ m ↔ n ≤ succ m
  | 0, _ => ⟨fun _ => zero_le _, fun _ => zero_le _⟩
  | _ + 1, _ => succ_le_succ_iff.symm
theorem le_succ_of_pred_le (h : pred n ≤ m) : n ≤ succ m := pred_le_iff_le_succ.mp h
theorem pred_le_of_le_succ (h : n ≤ succ m) : pred n ≤ m := pred_le_iff_le_succ.mpr h
theorem lt_pred_iff_succ_lt : {n m : Nat} → n < pred m ↔ succ n < m
  | _, 0 => ⟨fun h => absurd h (Nat.not_lt_zero _), fun h => absurd h (Nat.not_lt_zero _)⟩
  | _, _ + 1 => succ_lt_succ_iff.symm
theorem succ_lt_of_lt_pred (h : n < pred m) : succ n < m := lt_pred_iff_succ_lt.mp h
theorem lt_pred_of_succ_lt (h : succ n < m) : n < pred m := lt_pred_iff_succ_lt.mpr h
theorem le_pred_iff_lt : {n m : Nat} → 0 < m → (n ≤ pred m ↔ n < m)
  | _, _ + 1, _ => Nat.lt_succ_iff.symm
theorem le_pred_of_lt (h : n < m) : n ≤ pred m := (le_pred_iff_lt (zero_lt_of_lt h)).mpr h
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := le_pred_of_lt h
theorem lt_of_le_pred (h : 0 < m) : n ≤ pred m → n < m := (le_pred_iff_lt h).mp
theorem lt_of_le_sub_one (h : 0 < m) : n ≤ m - 1 → n < m := (le_pred_iff_lt h).mp
protected theorem le_sub_one_iff_lt (h : 0 < m) : n ≤ m - 1 ↔ n < m := le_pred_iff_lt h
theorem lt_iff_le_pred (h : 0 < n) : m < n ↔ m ≤ n - 1 := (le_pred_iff_lt h).symm
theorem le_of_pred_lt : {m : Nat} → pred m < n → m ≤ n
  | 0, _ => zero_le _
  | _ + 1, h => h
theorem succ_pred_eq_of_pos (h : 0 < n) : succ (pred n) = n := succ_pred (ne_of_gt h)
theorem sub_one_add_one_eq_of_pos (h : 0 < n) : n - 1 + 1 = n := succ_pred (ne_of_gt h)
theorem lt_of_lt_pred (h : m < n - 1) : m < n := Nat.lt_of_lt_of_le h (pred_le n)

/-! ### Addition is monotone -/

theorem le_add_right : (n k : Nat) → n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, k + 1 => le_succ_of_le (le_add_right n k)
theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m
attribute [simp] le_add_right le_add_left
theorem le.dest : {n m : Nat} → n ≤ m → ∃ k, n + k = m
  | _, _, .refl => ⟨0, rfl⟩
  | _, _, .step h => match le.dest h with
    | ⟨k, e⟩ => ⟨k + 1, congrArg succ e⟩
theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
protected theorem exists_eq_add_of_le (h : m ≤ n) : ∃ k, n = m + k :=
  match le.dest h with
  | ⟨k, e⟩ => ⟨k, e.symm⟩
protected theorem exists_eq_add_of_le' (h : m ≤ n) : ∃ k, n = k + m :=
  match le.dest h with
  | ⟨k, e⟩ => ⟨k, by rw [Nat.add_comm, e]⟩
protected theorem exists_eq_add_of_lt (h : m < n) : ∃ k, n = m + k + 1 :=
  match le.dest h with
  | ⟨k, e⟩ => ⟨k, by rw [Nat.add_right_comm]; exact e.symm⟩
protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m :=
  match le.dest h with
  | ⟨w, e⟩ => le.intro (k := w) (by rw [Nat.add_assoc, e])
protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact Nat.add_le_add_left h k
protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left (succ_le_of_lt h) k
protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact Nat.add_lt_add_left h k
theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (hle : a ≤ b) (hlt : c < d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right hle c) (Nat.add_lt_add_left hlt b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (hlt : a < b) (hle : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right hlt c) (Nat.add_le_add_left hle b)
theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.add_lt_add_of_lt_of_le h₁ (Nat.le_of_lt h₂)
theorem add_succ_lt_add (hab : a < b) (hcd : c < d) : a + c + 1 < b + d := by
  have h : a + 1 + (c + 1) ≤ b + d := add_le_add hab hcd
  rw [Nat.add_right_comm, ← Nat.add_assoc] at h
  exact h
protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c :=
  match le.dest h with
  | ⟨w, e⟩ => le.intro (k := w) (Nat.add_left_cancel (n := a) (by rw [← Nat.add_assoc]; exact e))
protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Nat.add_comm a, Nat.add_comm c] at h; exact Nat.le_of_add_le_add_left h
protected theorem lt_of_add_lt_add_left {n : Nat} (h : n + k < n + m) : k < m :=
  Nat.le_of_add_le_add_left (b := k + 1) h
protected theorem lt_of_add_lt_add_right {n : Nat} (h : k + n < m + n) : k < m := by
  rw [Nat.add_comm k, Nat.add_comm m] at h; exact Nat.lt_of_add_lt_add_left h
@[simp] protected theorem add_le_add_iff_left {n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
@[simp] protected theorem add_le_add_iff_right {n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩
@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩
protected theorem lt_add_left (c : Nat) (h : a < b) : a < c + b :=
  Nat.lt_of_lt_of_le h (le_add_left b c)
protected theorem lt_add_right (c : Nat) (h : a < b) : a < b + c :=
  Nat.lt_of_lt_of_le h (le_add_right b c)
theorem le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m :=
  Nat.le_trans (le_add_right n k) h
theorem le_of_add_left_le {n m k : Nat} (h : k + n ≤ m) : n ≤ m := Nat.le_trans (le_add_left n k) h
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (le_add_right m k)
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (le_add_left m k)
theorem lt_of_add_right_lt {n m k : Nat} (h : n + k < m) : n < m :=
  Nat.lt_of_le_of_lt (le_add_right n k) h
theorem lt_of_add_left_lt {n m k : Nat} (h : k + n < m) : n < m :=
  Nat.lt_of_le_of_lt (le_add_left n k) h
protected theorem lt_add_of_pos_right (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
protected theorem lt_add_of_pos_left (h : 0 < k) : n < k + n := by
  rw [Nat.add_comm]; exact Nat.lt_add_of_pos_right h
protected theorem pos_of_lt_add_right (h : n < n + k) : 0 < k := Nat.lt_of_add_lt_add_left h
protected theorem pos_of_lt_add_left (h : n < k + n) : 0 < k := by
  rw [Nat.add_comm] at h; exact Nat.pos_of_lt_add_right h
@[simp] protected theorem lt_add_right_iff_pos : n < n + k ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_right, Nat.lt_add_of_pos_right⟩
@[simp] protected theorem lt_add_left_iff_pos : n < k + n ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_left, Nat.lt_add_of_pos_left⟩
protected theorem add_pos_left (h : 0 < m) (n : Nat) : 0 < m + n := Nat.lt_add_right n h
theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n :=
  ⟨fun h => (eq_zero_or_pos m).elim
    (fun e => .inr (by rw [e, Nat.zero_add] at h; exact h)) .inl,
   fun h => h.elim (fun k => Nat.add_pos_left k n) (Nat.add_pos_right m)⟩

end Nat

/-! ### Greater than is less than, read backwards -/

@[simp] theorem gt_iff_lt {α : Type u} [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl
@[simp] theorem ge_iff_le {α : Type u} [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl
