/-! Homework, week 2: quantifiers. -/

variable {Person : Type} (Knows : Person → Person → Prop)

theorem someone_known_by_all (h : ∃ x, ∀ y, Knows y x) : ∀ y, ∃ x, Knows y x := by
  sorry

theorem nobody_is_not_everybody (P : Person → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  sorry

theorem syllogism (Man Mortal : Person → Prop) (socrates : Person)
    (h : ∀ x, Man x → Mortal x) (k : Man socrates) : Mortal socrates := by
  sorry
