prelude
import Init.List.Basic
import Init.List.Append
import Init.List.Membership
import Init.List.Map
import Init.List.Flatten
import Init.List.GetElem
import Init.List.Fold
import Init.List.Attach
import Init.List.Control
import Init.List.Ends
import Init.List.TakeDrop
import Init.List.Zip
import Init.List.Range
import Init.List.Search
import Init.List.Sublist
import Init.List.Pairwise
import Init.List.Perm
import Init.List.Order
/-!
# Init.List

Lists: the operations and what can be proved about them.
-/
