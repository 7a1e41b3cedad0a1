/-! Homework, week 1: connectives. Replace each `sorry`. -/

variable (p q r : Prop)

theorem and_comm' : p ∧ q ↔ q ∧ p := by
  sorry

theorem or_assoc' : (p ∨ q) ∨ r ↔ p ∨ (q ∨ r) := by
  sorry

theorem contrapositive (h : p → q) : ¬q → ¬p := by
  sorry

theorem de_morgan : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  sorry

theorem curry : (p ∧ q → r) ↔ (p → q → r) := by
  sorry
