/-! Propositional logic. -/

/-- level 1 -/
theorem prop_dev_01 (p q : Prop) (hp : p) (hq : q) : q ∧ p := sorry

/-- level 1 -/
theorem prop_dev_02 (p q r : Prop) (f : p → q) (g : q → r) : p → r := sorry

/-- level 2 -/
theorem prop_dev_03 (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := sorry

/-- level 2 -/
theorem prop_dev_04 (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := sorry

/-- level 3 -/
theorem prop_dev_05 (p q : Prop) : ((p → q) → p) → p := sorry

/-- level 3 -/
theorem prop_dev_06 (p q r : Prop) : (p → q ∨ r) ↔ ((p → q) ∨ (p → r)) := sorry

/-- level 4 -/
theorem prop_dev_07 (p q r s : Prop) (h : p → q) (k : r → s) (d : p ∨ r) (n : ¬q) : s ∧ ¬p := sorry

/-- level 4 -/
theorem prop_dev_08 (p q r : Prop) : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := sorry

/-- level 5 -/
theorem prop_dev_09 (a b c d e : Prop) (h₁ : a → b ∨ c) (h₂ : b → d) (h₃ : c → e)
    (h₄ : d → ¬a) (h₅ : e → ¬a) : ¬a := sorry

/-- level 5 -/
theorem prop_dev_10 (p q r s : Prop) (h : p ∨ q) (k : r ∨ s) :
    (p ∧ r) ∨ (p ∧ s) ∨ (q ∧ r) ∨ (q ∧ s) := sorry
