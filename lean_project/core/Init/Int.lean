prelude
import Init.Int.Gcd
import Init.Int.Identities
import Init.Int.Truncated
/-!
# Integers

The whole library on the integers, under Lean's own names; identities and parity, which Lean's own core
does not have, are in `LeanMath.Int`.
-/
