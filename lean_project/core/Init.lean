prelude
import Init.List.Basic
import Init.Text.ToString
/-!
# Init

The core library that every file imports unless it says `prelude`.
-/
