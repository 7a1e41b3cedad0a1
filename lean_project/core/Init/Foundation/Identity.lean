prelude
import Init.Foundation.Classes
/-!
# Neutral elements of operations

Classes for elements that an operation leaves alone: on the left, on the right, on both sides.
-/
universe u v

namespace Std

/-- `o` is the left neutral element of `op`, as far as notation goes. -/
class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop

/-- `o` is a left neutral element of `op`. -/
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

/-- `o` is the right neutral element of `op`, as far as notation goes. -/
class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop

/-- `o` is a right neutral element of `op`. -/
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a

/-- `o` is the neutral element of `op`, as far as notation goes. -/
class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `o` is a neutral element of `op`. -/
class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- `o` is a neutral element of the commutative operation `op`: one side suffices. -/
class LawfulCommIdentity {α : Sort u} (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := (hc.comm o a).trans (right_id a)
  right_id a := (hc.comm a o).trans (left_id a)

end Std
