/-! First-order logic: quantifiers over arbitrary types. -/

/-- level 1 -/
theorem fol_dev_01 {α : Type} (P Q : α → Prop) (h : ∀ x, P x ∧ Q x) : ∀ x, Q x := sorry

/-- level 1 -/
theorem fol_dev_02 {α : Type} (P : α → Prop) (a : α) (h : ∀ x, P x) : ∃ x, P x := sorry

/-- level 2 -/
theorem fol_dev_03 {α : Type} (P Q : α → Prop) :
    (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := sorry

/-- level 2 -/
theorem fol_dev_04 {α : Type} (P : α → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := sorry

/-- level 3 -/
theorem fol_dev_05 {α : Type} (P : α → Prop) : (¬∀ x, P x) → ∃ x, ¬P x := sorry

/-- level 3 -/
theorem fol_dev_06 {α β : Type} (R : α → β → Prop) (h : ∃ x, ∀ y, R x y) : ∀ y, ∃ x, R x y := sorry

/-- level 4 -/
theorem fol_dev_07 {α : Type} (P : α → Prop) (q : Prop) (a : α) :
    (∃ x, P x → q) ↔ ((∀ x, P x) → q) := sorry

/-- level 4 -/
theorem fol_dev_08 {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x)
    (tra : ∀ x y z, R x y → R y z → R x z) (ser : ∀ x, ∃ y, R x y) : ∀ x, R x x := sorry

/-- level 5 -/
theorem fol_dev_09 {α : Type} [Nonempty α] (P : α → Prop) : ∃ x, P x → ∀ y, P y := sorry

/-- level 5 -/
theorem fol_dev_10 {α : Type} (shaves : α → α → Prop) (barber : α)
    (h : ∀ x, shaves barber x ↔ ¬shaves x x) : False := sorry
