/-! Propositional logic: connectives, the simplifier's rules for them, congruences. -/

section
variable (p q r s : Prop)

/-! ## Exercises solved by a lemma -/

example : p ∧ q ↔ q ∧ p := and_comm
example : p ∨ q ↔ q ∨ p := or_comm
example : (p ∧ q) ∧ r ↔ p ∧ q ∧ r := and_assoc
example : (p ∨ q) ∨ r ↔ p ∨ q ∨ r := or_assoc
example : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
example : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := or_and_left
example : (p ∨ q) ∧ r ↔ (p ∧ r) ∨ (q ∧ r) := or_and_right
example : (p ∧ q) ∨ r ↔ (p ∨ r) ∧ (q ∨ r) := and_or_right
example : (p → q → r) ↔ (p ∧ q → r) := and_imp.symm
example : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := or_imp
example : (p → q ∧ r) ↔ (p → q) ∧ (p → r) := imp_and
example : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or
example : ¬p ∨ ¬q → ¬(p ∧ q) := not_and_of_not_or_not
example : ¬(p ∧ ¬p) := and_not_self
example : p ∧ ¬q → ¬(p → q) := not_imp_of_and_not
example : (p → ¬q) ↔ (q → ¬p) := imp_not_comm
example : (p ↔ q) ↔ (p → q) ∧ (q → p) := iff_def
example : ¬(p ↔ ¬p) := iff_not_self
example : ¬¬¬p ↔ ¬p := not_not_not
example : ¬¬(p ∨ ¬p) := not_not_em p
example (hp : p) (h : p → q) (k : q → r) : r := k (h hp)
example (h : p → q) : ¬q → ¬p := mt h
example (h : p ↔ q) : ¬p ↔ ¬q := not_congr h
example (h : p ↔ q) (k : r ↔ s) : p ∧ r ↔ q ∧ s := and_congr h k
example (h : p ↔ q) (k : r ↔ s) : p ∨ r ↔ q ∨ s := or_congr h k
example (h : p ↔ q) (k : r ↔ s) : (p → r) ↔ (q → s) := imp_congr h k
example (h : p → (q ↔ r)) : p ∧ q ↔ p ∧ r := and_congr_right h
example (h : ¬q) : p ∨ q ↔ p := or_iff_left h

/-! ## Exercises solved by tactics -/

example (hp : p) (hq : q) : p ∧ q := ⟨hp, hq⟩
example (h : p ∧ q) : q := by
  cases h with
  | intro hp hq => exact hq
example (h : p ∨ q) (f : p → r) (g : q → r) : r := by
  cases h with
  | inl hp => exact f hp
  | inr hq => exact g hq
example : (p → q) → (q → r) → p → r := by
  intro f g hp
  exact g (f hp)
example : p ∧ (q ∨ r) → (p ∧ q) ∨ (p ∧ r) := by
  rintro ⟨hp, hq | hr⟩
  · left; exact ⟨hp, hq⟩
  · right; exact ⟨hp, hr⟩
example (h : p ∨ q) (n : ¬p) : q := by
  cases h with
  | inl hp => contradiction
  | inr hq => assumption
example (h : p → q) (n : ¬q) : ¬p := by
  intro hp
  exact n (h hp)
example (h : p ↔ q) : q ↔ p := by
  constructor
  · exact h.mpr
  · exact h.mp
example (h : p ↔ q) (hq : q) : p := by rw [h]; exact hq
example (h : p ↔ q) (k : q ↔ r) : p ↔ r := calc
  p ↔ q := h
  _ ↔ r := k
example (h : p ↔ q) : q ↔ p := by symm; exact h
example (h : p = q) (hp : p) : q := h ▸ hp
example (h : p ∧ q ∧ r) : r ∧ p := by
  obtain ⟨hp, -, hr⟩ := h
  exact ⟨hr, hp⟩
example (hp : p) (n : ¬p) : q := by exfalso; exact n hp
example (hp : p) : p ∨ q := by simp [hp]
example (hp : p) (hq : q) : p ∧ (q ∨ r) := by simp [*]
example (h : p ∧ q) : q ∧ p := by simp [h]
example : (p ∧ q ∧ r) = (r ∧ q ∧ p) := by ac_rfl
example : (p ∨ q ∨ r) = ((r ∨ p) ∨ q) := by ac_rfl

/-! ## The simplifier knows the usual rules -/

example : (p ∧ True) = p := by simp
example : (p ∨ True) = True := by simp
example : (p ∧ False) = False := by simp
example : (False ∨ p) = p := by simp
example : (p → True) = True := by simp
example : (False → p) = True := by simp
example : (True → p) = p := by simp
example : (p → False) ↔ ¬p := by simp
example : (p ∧ p) = p := by simp
example : p ∧ (p ∧ q) ↔ p ∧ q := by simp
example : (p ∧ q ↔ p) ↔ (p → q) := by simp
example : (p ∨ q ↔ q) ↔ (p → q) := by simp
example : (p ∧ q ↔ p ∧ r) ↔ (p → (q ↔ r)) := by simp
example : (p = q) = (p ↔ q) := by simp
example : p ∧ q → p := by simp +contextual
example : p → q → p := by simp +contextual
example : (p ↔ True) = p := by simp
example : ¬(p ↔ ¬p) := by simp
example (h : ¬(p ∨ q)) : ¬p ∧ ¬q := by simpa using h
example (h : p ∧ q → r) : p → q → r := by simpa using h

end

/-! ## What does not hold is not proved -/

/-- error: `simp` made no progress -/
#guard_msgs in
example (p q : Prop) : p ∨ q → p := by simp

/-- error: `simp` made no progress -/
#guard_msgs in
example (p q : Prop) : p → q := by simp

/--
error: unsolved goals
p q : Prop
h : p
⊢ q
-/
#guard_msgs in
example (p q : Prop) (h : p) : p ∧ q := by simp [h]

/--
error: Expected type must not contain free variables
  p ∨ ¬p

Hint: Use the `+revert` option to automatically clean up and revert free variables
-/
#guard_msgs in
example (p : Prop) [Decidable p] : p ∨ ¬p := by decide

/--
error: Tactic `decide` proved that the proposition
  True ∧ False
is false
-/
#guard_msgs in
example : True ∧ False := by decide

/--
error: Application type mismatch: The last
  hp
argument has type
  p
but is expected to have type
  q
in the application
  ⟨hp, hp⟩
-/
#guard_msgs in
example (p q : Prop) (hp : p) : p ∧ q := ⟨hp, hp⟩

/--
error: unsolved goals
case inr
p q : Prop
hq : q
⊢ p
-/
#guard_msgs in
example (p q : Prop) (h : p ∨ q) : p := by
  rcases h with hp | hq
  · exact hp
  · skip
