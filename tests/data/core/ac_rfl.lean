/-! Rearranging under associative and commutative operations. -/

example (a b c : Nat) : a + b + c = c + (b + a) := by ac_rfl
example (a b c d : Nat) : a * b * c * d = d * (b * c) * a := by ac_rfl
example (f : Nat → Nat) (a b c : Nat) : f (a + b + c) = f (c + (b + a)) := by ac_rfl
example (a b c : Nat) (h : a + b = c) : b + a = c := by ac_nf at h ⊢
example (p q r : Prop) : (p ∧ q ∧ r) = (r ∧ (q ∧ p)) := by ac_rfl
example (p q r : Prop) : (p ∨ q ∨ r) = (r ∨ (q ∨ p)) := by ac_rfl
example (p q : Prop) : (p ∧ q ∧ p) = (p ∧ q) := by ac_rfl
example (a b c : Bool) : (a && b && c) = (c && (b && a)) := by ac_rfl
example (a b c : Bool) : (a || b || c) = (c || (b || a)) := by ac_rfl
example (a b c : List Nat) : a ++ b ++ c = a ++ (b ++ c) := by ac_rfl

/--
error: Tactic `rfl` failed: equality lhs
  a + b
is not definitionally equal to rhs
  a + c

a b c : Nat
⊢ a + b = a + c
-/
#guard_msgs in
example (a b c : Nat) : b + a = c + a := by ac_rfl
