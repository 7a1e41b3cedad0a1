prelude
import Init.Nat
import Init.LeanMath
import Init.Omega.Basic
import Init.Int
import Init.List
import Init.Array.Basic
import Init.Text.Decode
import Init.Text.IO
import Init.Text.Search
import Init.Control.Monad
import Init.Control.Loop
import Init.Control.Panic
import Init.Tactic.AC
import Init.Tactic.Support
import Init.Tactic.Deriving
import Init.Tactic.IntLinear
import Init.Tactic.NatLinear
import Init.Tactic.OmegaFin
import Init.Function.Basic
import Init.Prod.Basic
import Init.Sum.Basic
import Init.Option.Lemmas
import Init.Logic.Quotient
import Init.Fin.Induction
import Init.Fin.Arithmetic
import Init.Grammar.LibraryDisplay
/-!
# Init

The core library that every file imports unless it says `prelude`.
-/
