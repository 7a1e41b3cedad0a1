/-! Four statements to prove: run `leanmath prove examples/first.lean`. -/

theorem and_swap_example (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry

theorem add_swap (a b c : Nat) : a + b + c = c + b + a := by
  sorry

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = 2 * n := by
  sorry

theorem reverse_twice {α : Type} (xs : List α) : xs.reverse.reverse = xs := by
  sorry
