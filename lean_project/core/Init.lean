prelude
import Init.List.Basic
/-!
# Init

The core library that every file imports unless it says `prelude`.
-/
