prelude
import Init.List.Basic
import Init.List.Append
import Init.List.Membership
import Init.List.Map
/-!
# Init.List

Lists: the operations and what can be proved about them.
-/
