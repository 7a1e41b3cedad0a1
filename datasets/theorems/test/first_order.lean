/-! First-order logic: quantifiers over arbitrary types. -/

/-- level 1 -/
theorem fol_test_01 {α : Type} (P Q : α → Prop) (h : ∀ x, P x → Q x) (a : α) (k : P a) : Q a := sorry

/-- level 1 -/
theorem fol_test_02 {α : Type} (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) : ∃ x, Q x := sorry

/-- level 2 -/
theorem fol_test_03 {α : Type} (P Q : α → Prop) :
    (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := sorry

/-- level 2 -/
theorem fol_test_04 {α : Type} (P Q : α → Prop) (h : ∀ x, P x → ¬Q x) :
    ¬∃ x, P x ∧ Q x := sorry

/-- level 3 -/
theorem fol_test_05 {α : Type} (P : α → Prop) (h : ¬∃ x, ¬P x) : ∀ x, P x := sorry

/-- level 3 -/
theorem fol_test_06 {α : Type} (f : α → α) (P : α → Prop) (h : ∀ x, P x → P (f x)) (a : α)
    (k : P a) : P (f (f (f a))) := sorry

/-- level 4 -/
theorem fol_test_07 {α : Type} (P : α → Prop) (q : Prop) (h : ∀ x, P x ∨ q) :
    (∀ x, P x) ∨ q := sorry

/-- level 4 -/
theorem fol_test_08 {α β γ : Type} (f : α → β) (g : β → γ) (hf : ∀ y, ∃ x, f x = y)
    (hg : ∀ z, ∃ y, g y = z) : ∀ z, ∃ x, g (f x) = z := sorry

/-- level 5 -/
theorem fol_test_09 {α : Type} (R : α → α → Prop) (irr : ∀ x, ¬R x x)
    (tra : ∀ x y z, R x y → R y z → R x z) : ∀ x y, R x y → ¬R y x := sorry

/-- level 5 -/
theorem fol_test_10 {α : Type} (P Q : α → Prop) (h : (∃ x, P x) → ∃ x, Q x) (a : α) :
    ∃ x, P a → Q x := sorry
