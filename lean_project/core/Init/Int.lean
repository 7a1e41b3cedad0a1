prelude
import Init.Int.Truncated
/-!
# Integers

The whole library on the integers, under Lean's own names.
-/
