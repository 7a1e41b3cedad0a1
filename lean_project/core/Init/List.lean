prelude
import Init.List.Basic
import Init.List.Append
import Init.List.Membership
import Init.List.Map
import Init.List.GetElem
import Init.List.Fold
import Init.List.Ends
import Init.List.TakeDrop
/-!
# Init.List

Lists: the operations and what can be proved about them.
-/
