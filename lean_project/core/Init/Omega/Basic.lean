prelude
import Init.Omega.Cast
import Init.Omega.Constraint
import Init.Int.Pow
/-!
# The vocabulary of `omega`

Importing this module makes the tactic `omega` work: linear arithmetic over `Int` and `Nat`.
-/
