prelude
import Init.Nat.Order
/-!
# Quantifiers over the numbers below a bound

A statement about all numbers below `n + 1`, or about some number there, splits off its first or its
last case.
-/
namespace Nat
variable {a b k m n : Nat}

theorem forall_lt_succ_right' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      (∀ m (h : m < n), p m (lt_succ_of_lt h)) ∧ p n (Nat.lt_add_one n) :=
  ⟨fun f => ⟨fun m h => f m (lt_succ_of_lt h), f n (Nat.lt_add_one n)⟩, fun f m h =>
    (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (f.1 m)
      fun e => by cases e; exact f.2⟩
theorem forall_lt_succ_right {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n := forall_lt_succ_right'
theorem forall_lt_succ_left' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      p 0 (zero_lt_succ n) ∧ (∀ m (h : m < n), p (m + 1) (succ_lt_succ h)) :=
  ⟨fun f => ⟨f 0 (zero_lt_succ n), fun m h => f (m + 1) (succ_lt_succ h)⟩, fun f m h =>
    match m, h with
    | 0, _ => f.1
    | m + 1, h => f.2 m (lt_of_succ_lt_succ h)⟩
theorem forall_lt_succ_left {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) := forall_lt_succ_left'
theorem exists_lt_succ_right' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔
      (∃ m, ∃ (h : m < n), p m (lt_succ_of_lt h)) ∨ p n (Nat.lt_add_one n) :=
  ⟨fun ⟨m, h, w⟩ => (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (fun l => .inl ⟨m, l, w⟩)
    fun e => by cases e; exact .inr w,
   fun f => f.elim (fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_lt h, w⟩) fun w => ⟨n, Nat.lt_add_one n, w⟩⟩
theorem exists_lt_succ_right {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  ⟨fun ⟨m, h, w⟩ => (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (fun l => .inl ⟨m, l, w⟩)
    fun e => .inr (e ▸ w),
   fun f => f.elim (fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_lt h, w⟩) fun w => ⟨n, Nat.lt_add_one n, w⟩⟩
theorem exists_lt_succ_left {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) :=
  ⟨fun ⟨m, h, w⟩ => match m, h, w with
    | 0, _, w => .inl w
    | m + 1, h, w => .inr ⟨m, lt_of_succ_lt_succ h, w⟩,
   fun f => f.elim (fun w => ⟨0, zero_lt_succ n, w⟩) fun ⟨m, h, w⟩ => ⟨m + 1, succ_lt_succ h, w⟩⟩

end Nat
