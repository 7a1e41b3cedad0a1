/-! Tactics of a full Lean that are not here say so. -/

/--
error: grind is not part of the embedded Lean: use omega or simp_all, or check the file with a full toolchain (leanmath lean status)
a b : Nat
h : a < b
⊢ a ≤ b
-/
#guard_msgs in
example (a b : Nat) (h : a < b) : a ≤ b := by grind

/--
error: grind is not part of the embedded Lean: use omega or simp_all, or check the file with a full toolchain (leanmath lean status)
a b : Nat
h : a < b
⊢ a ≤ b
-/
#guard_msgs in
example (a b : Nat) (h : a < b) : a ≤ b := by grind only [Nat.le_of_lt]

/--
error: this tactic is not part of the embedded Lean: use omega, or check the file with a full toolchain (leanmath lean status)
a b : Nat
h : a < b
⊢ a ≤ b
-/
#guard_msgs in
example (a b : Nat) (h : a < b) : a ≤ b := by lia

/--
error: bv_decide is not part of the embedded Lean: use decide, or check the file with a full toolchain (leanmath lean status)
a b : Bool
⊢ (a && b) = (b && a)
-/
#guard_msgs in
example (a b : Bool) : (a && b) = (b && a) := by bv_decide

/--
error: native_decide rests on more than the three axioms: use decide or decide +kernel
⊢ 10 < 20
-/
#guard_msgs in
example : 10 < 20 := by native_decide

example (a b : Nat) (h : a < b) : a ≤ b := by first | grind | omega
