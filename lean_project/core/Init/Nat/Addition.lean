prelude
import Init.Grammar.Display
/-!
# Addition of natural numbers

The operations in their usual notation, the successor, and the laws of addition: it is commutative
and associative, `0` is neutral, and equal summands cancel.
-/
namespace Nat
variable {a b c d k l m n x y : Nat}

/-! ## The operations and their notation -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem add_eq : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] theorem lt_eq : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq : Nat.le x y = (x ≤ y) := rfl
@[simp] theorem default_eq_zero : default = 0 := rfl
theorem ctor_eq_zero : Nat.zero = 0 := rfl

/-! ## Comparisons with a Boolean result -/

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

/-! ## The successor -/

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

/-! ## Predecessors -/

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

/-! ## The laws of addition -/

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

/-! ## Cancellation -/

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

/-! ## Sums that vanish -/

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

/-! ## The quantifiers, by the first number -/

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
