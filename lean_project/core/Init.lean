prelude
import Init.List.Basic
import Init.Text.ToString
import Init.Tactic.AC
import Init.Tactic.NatLinear
/-!
# Init

The core library that every file imports unless it says `prelude`.
-/
