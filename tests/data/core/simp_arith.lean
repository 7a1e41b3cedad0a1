/-! Arithmetic inside the simplifier. -/

/-! ## Linear arithmetic: `simp +arith` -/

example (x y : Nat) : x + y + x = 2 * x + y := by simp +arith
example (x y : Nat) : 2 * x + y ≤ y + x + x + 3 := by simp +arith
example (x y : Nat) : ¬ (x + y + 1 ≤ y + x) := by simp +arith
example (x y : Nat) (h : x + y + 1 = y + x) : False := by simp +arith at h
example (x y : Nat) (h : x + y + 2 = y + 5) : x = 3 := by simp +arith at h; exact h
example (x y z : Nat) (h : x + y < z + x) : y < z := by simp +arith at h ⊢; exact h
example (x y z : Nat) (h : ¬ (x + y < z + x)) : z ≤ y := by simp +arith at h ⊢; exact h
example (f : Nat → Nat) (x y : Nat) : f (x + y + x) = f (2 * x + y) := by simp +arith

example (x y : Int) : x + y + x = 2 * x + y := by simp +arith
example (x y : Int) (h : x + y < x + 3) : y ≤ 2 := by simp +arith at h ⊢; exact h
example (x y : Int) : x + y + x ≤ 2 * x + y + 4 := by simp +arith
example (x y : Int) : x + y + x + 1 ≠ 2 * x + y := by simp +arith
example (x y : Int) (h : 2 * x + y = y + 6) : x = 3 := by simp +arith at h; exact h
example (x : Int) (h : 2 * x ≤ 7) : x ≤ 3 := by simp +arith at h ⊢; exact h
example (x y : Int) (h : 2 * x + 4 * y = 7) : False := by simp +arith at h
example (x y : Int) (h : 2 * x + 4 * y = 6) : x + 2 * y = 3 := by simp +arith at h ⊢; exact h
example (f : Int → Int) (x y : Int) : f (x + y - x) = f y := by simp +arith
example (x : Int) (h : 2 ∣ x + x + 1) : False := by simp +arith at h
example (x : Int) (h : 4 ∣ 2 * x + 2) : 2 ∣ x + 1 := by simp +arith at h; exact h

/-! ## Literals -/

example : 10 % 3 = 1 := by simp
example : (2 : Nat) ^ 10 = 1024 := by simp
example : Nat.gcd 12 18 = 6 := by simp
example : (10 : Nat) / 7 = 1 := by simp
example : (7 : Nat) - 10 = 0 := by simp
example : (7 : Nat) &&& 2 = 2 := by simp
example : 1 <<< 3 = 8 := by simp
example : Nat.succ 3 = 4 := by simp
example : (7 : Nat) < 10 := by simp
example : ¬ (10 : Nat) ≤ 7 := by simp
example : (10 : Nat) ≠ 7 := by simp
example : (3 : Nat) ∣ 12 := by simp
example : ¬ (5 : Nat) ∣ 12 := by simp
example : ((10 : Nat) == 11) = false := by simp
example : (-7 : Int) / 2 = -4 := by simp
example : (-7 : Int) % 2 = 1 := by simp
example : (3 : Int) * -5 < 0 := by simp
example : (2 : Int) ^ 5 = 32 := by simp
example : Int.natAbs (-5) = 5 := by simp
example : Int.toNat (-5) = 0 := by simp
example : (3 : Int) ∣ 9 := by simp
example : ¬ (3 : Int) ∣ 10 := by simp
example : (3 : Fin 5) + 4 = 2 := by simp
example : (3 : Fin 5) < 4 := by simp
example : (if 3 < 4 then 1 else 2) = 1 := by simp

/-! ## Offsets -/

example (x : Nat) : x + 2 = 5 ↔ x = 3 := by simp
example (x : Nat) : x + 3 ≤ 5 ↔ x ≤ 2 := by simp
example (x : Nat) (h : x + 1 = 4) : x = 3 := by simpa using h
example (x : Nat) : (x + 1 == 0) = false := by simp
example (x : Nat) (h : x = 3) : x * x = 9 := by simp [h]

/-! ## Options of the simplifier -/

example (p q : Prop) (h : p → q) : p → (q ∧ p) := by simp +contextual [h]
example : 10 < 20 ∧ ¬ 3 ∣ 7 := by simp +decide
example (p : Prop) [Decidable p] (h : p) : (if p then 1 else 2) = 1 := by simp [h]

/--
info: Try these:
  [apply] simp +arith
  [apply] simp +arith +decide
---
error: `simp_arith` has been deprecated. It was a shorthand for `simp +arith +decide`, but most of the time, `+decide` was redundant since simprocs have been implemented.
-/
#guard_msgs in
example (x y : Nat) : x + y + x = 2 * x + y := by simp_arith

/-- error: `simp` made no progress -/
#guard_msgs in
example (x y : Nat) (h : x < y) : x < y := by simp +arith
