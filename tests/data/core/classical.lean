/-! Classical reasoning: excluded middle, contradiction, De Morgan's laws, choice. -/

section
variable (p q r : Prop)

example : p ∨ ¬p := Classical.em p
example : ¬¬p ↔ p := Classical.not_not
example : ¬¬p ↔ p := by simp
example (h : ¬p → False) : p := Classical.byContradiction h
example (h : p → q) (k : ¬p → q) : q := Classical.byCases h k
example : ¬(p ∧ q) ↔ ¬p ∨ ¬q := Classical.not_and_iff_not_or_not
example : p ∨ q ↔ (¬p → q) := Classical.or_iff_not_imp_left
example : p ∨ q ↔ (¬q → p) := Classical.or_iff_not_imp_right
example : ¬(p → q) ↔ p ∧ ¬q := not_imp
example : ¬(p → q) ↔ p ∧ ¬q := by simp
example : (p → q) ↔ ¬p ∨ q := open Classical in Decidable.imp_iff_not_or
example : ¬(p ↔ q) ↔ (¬p ↔ q) := Classical.not_iff
example : ((p → q) → p) → p := open Classical in Decidable.peirce p q
example : (¬p → ¬q) ↔ (q → p) := open Classical in Decidable.not_imp_not
example : (p → q) ∧ (¬p → q) ↔ q := by simp
example : p = True ∨ p = False := Classical.propComplete p
example : (p → q ∨ r) ↔ (p → q) ∨ (p → r) := open Classical in Decidable.imp_or
example : p ∧ q ↔ ¬(¬p ∨ ¬q) := open Classical in Decidable.and_iff_not_not_or_not
example : (p ↔ q) ↔ (p ∧ q) ∨ (¬p ∧ ¬q) := open Classical in Decidable.iff_iff_and_or_not_and_not

/-- Peirce's law, by cases. -/
example : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · exact h fun x => absurd x hp
example : (p → q) ∨ (q → p) := by
  by_cases hq : q
  · left; intro; exact hq
  · right; intro h; contradiction
example : ¬(p ∧ q) → ¬p ∨ ¬q := by
  intro h
  rcases Classical.em p with hp | hp
  · right
    intro hq
    exact h ⟨hp, hq⟩
  · left; exact hp
example : (p → q) ↔ (¬p ∨ q) := by by_cases hp : p <;> simp [hp]
example : ¬(p ∧ q) ↔ (p → ¬q) := by simp
example (h : ¬(p → q)) : p := by
  have := not_imp.1 h
  exact this.1

example (P : Nat → Prop) : (¬∀ x, P x) ↔ ∃ x, ¬P x := Classical.not_forall
example (P : Nat → Prop) : (¬∀ x, P x) ↔ ∃ x, ¬P x := by simp
example (P : Nat → Prop) : (¬∃ x, ¬P x) ↔ ∀ x, P x := Classical.not_exists_not
example (P : Nat → Prop) : (¬∀ x, ¬P x) ↔ ∃ x, P x := Classical.not_forall_not
example (P : Nat → Prop) : (∀ x, P x) ∨ ∃ x, ¬P x := Classical.forall_or_exists_not P
example (P : Nat → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x := by simpa using h
/-- The drinker's principle. -/
example (P : Nat → Prop) : ∃ x, P x → ∀ y, P y := by
  by_cases h : ∀ y, P y
  · exact ⟨0, fun _ => h⟩
  · obtain ⟨x, hx⟩ := Classical.not_forall.1 h
    exact ⟨x, fun k => absurd k hx⟩

example (P : Nat → Prop) (h : ∃ x, P x) : P (Classical.choose h) := Classical.choose_spec h
example (P : Nat → Prop) (h : ∃ x, P x) : P h.choose := h.choose_spec
example (R : Nat → Nat → Prop) (h : ∀ x, ∃ y, R x y) : ∃ f : Nat → Nat, ∀ x, R x (f x) :=
  Classical.skolem.1 h
example (R : Nat → Nat → Prop) : (∀ x, ∃ y, R x y) ↔ ∃ f : Nat → Nat, ∀ x, R x (f x) :=
  Classical.skolem
example (P : Nat → Prop) (h : ∃ x, P x) : P (Classical.epsilon P) := Classical.epsilon_spec h
noncomputable example (P : Nat → Prop) (h : ∃ x, P x) : {x // P x} :=
  Classical.indefiniteDescription P h
end

theorem usesChoice (p : Prop) : p ∨ ¬p := Classical.em p
/-- info: 'usesChoice' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in #print axioms usesChoice

theorem usesNothing (p : Prop) [Decidable p] : ¬¬p ↔ p := Decidable.not_not
/-- info: 'usesNothing' does not depend on any axioms -/
#guard_msgs in #print axioms usesNothing

/--
error: failed to synthesize instance of type class
  Decidable p

Hint: Type class instance resolution failures can be inspected with the `set_option trace.Meta.synthInstance true` command.
-/
#guard_msgs in
example (p : Prop) : p ∨ ¬p := by
  have := @Decidable.em p (by infer_instance)
  exact this
