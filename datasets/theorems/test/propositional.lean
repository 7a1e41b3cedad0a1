/-! Propositional logic. -/

/-- level 1 -/
theorem prop_test_01 (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ p := sorry

/-- level 1 -/
theorem prop_test_02 (p q : Prop) (h : p) : ¬p → q := sorry

/-- level 2 -/
theorem prop_test_03 (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := sorry

/-- level 2 -/
theorem prop_test_04 (p q : Prop) : (p → q) → ¬q → ¬p := sorry

/-- level 3 -/
theorem prop_test_05 (p q : Prop) : (¬q → ¬p) ↔ (p → q) := sorry

/-- level 3 -/
theorem prop_test_06 (p q : Prop) : (p → q) ∨ (q → p) := sorry

/-- level 4 -/
theorem prop_test_07 (p q r : Prop) (h : ¬(p ∧ q)) (k : r → p) (l : r → q) : ¬r := sorry

/-- level 4 -/
theorem prop_test_08 (p q r s : Prop) (h : (p → q) ∧ (r → s)) : p ∨ r → q ∨ s := sorry

/-- level 5 -/
theorem prop_test_09 (a b c d : Prop) (h₁ : a ∨ b) (h₂ : a → c) (h₃ : b → d) (h₄ : ¬c ∨ ¬d) :
    (c ∧ ¬d) ∨ (d ∧ ¬c) := sorry

/-- level 5 -/
theorem prop_test_10 (p q r : Prop) : ¬((p ↔ q) ∧ (q ↔ r) ∧ (r ↔ ¬p)) := sorry
