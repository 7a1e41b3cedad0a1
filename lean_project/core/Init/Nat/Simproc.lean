prelude
import Init.Nat.Subtraction
/-!
# Offsets

What the simplification procedures for `x + 3 = y + 5`, `x + 3 ≤ y + 5` and `x + 3 - (y + 5)`, with
numerals, build their proofs from: a common offset may be taken away on both sides.
-/
namespace Nat.Simproc
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by
  rw [Nat.add_comm b c, Nat.sub_add_eq]
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    a + b - (c + d) = a - (c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by
  have p := add_sub_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (e ▸ le_add_left b a))
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False :=
  eq_false fun e => of_eq_false (add_eq_gt b h) e.symm
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    (a + b = c + d) = (a = c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) :
    (a + b = c + d) = (a + (b - d) = c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := by
  have p := add_eq_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) :=
  (propext ⟨Eq.symm, Eq.symm⟩ : (a = b + c) = (b + c = a)).trans (add_eq_le b h)
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    (a + b ≤ c + d) = (a ≤ c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) :
    (a + b ≤ c + d) = (a + (b - d) ≤ c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := by
  have p := add_le_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (Nat.le_trans (le_add_left b a) e))
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True :=
  eq_true (Nat.le_trans h (le_add_left c b))
theorem le_add_ge {a : Nat} (b : Nat) {c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := by
  have p := add_le_add_ge 0 b h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
end Nat.Simproc
