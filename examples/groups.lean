/-! A structure of one's own: groups, from three axioms. -/

class Group (G : Type) extends Mul G where
  one : G
  inv : G → G
  assoc : ∀ a b c : G, a * b * c = a * (b * c)
  one_mul : ∀ a : G, one * a = a
  inv_mul : ∀ a : G, inv a * a = one

namespace Group

variable {G : Type} [Group G]

theorem cancel_step (a b : G) : inv a * (a * b) = b := by
  sorry

theorem left_cancel (a b c : G) (h : a * b = a * c) : b = c := by
  have k : inv a * (a * b) = inv a * (a * c) := by sorry
  rw [cancel_step, cancel_step] at k
  sorry

end Group
