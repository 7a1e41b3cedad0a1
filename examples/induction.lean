/-! Proofs by induction. -/

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

theorem gauss (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  sorry

theorem factorial_positive (n : Nat) : 0 < factorial n := by
  sorry

theorem power_grows (n : Nat) : n < 2 ^ n := by
  sorry
