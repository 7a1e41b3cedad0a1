prelude
import Init.Nat.Instances
import Init.Omega.Basic
import Init.List
import Init.Text.ToString
import Init.Tactic.AC
import Init.Tactic.NatLinear
/-!
# Init

The core library that every file imports unless it says `prelude`.
-/
