prelude
import Init.Nat.Basic
import Init.Nat.Instances
import Init.Nat.Induction
import Init.Nat.MinMax
import Init.Nat.Coprime
import Init.Nat.Arithmetic
import Init.Nat.BinaryDigits
/-!
# Natural numbers

The whole library on the natural numbers, under Lean's own names.
-/
