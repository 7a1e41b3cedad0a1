/-! Quantifiers: instantiation, distribution, congruence, elimination of determined values. -/

section
variable {α : Type} (P Q : α → Prop) (a : α)

example (h : ∀ x, P x) : P a := h a
example (h : P a) : ∃ x, P x := ⟨a, h⟩
example (h : ∃ x, P x) (k : ∀ x, P x → Q x) : ∃ x, Q x := by
  obtain ⟨x, hx⟩ := h
  exact ⟨x, k x hx⟩
example (h : ∃ x, P x) (k : ∀ x, P x → Q x) : ∃ x, Q x := h.imp k
example (h : ∀ x, P x → Q x) (k : ∀ x, P x) : ∀ x, Q x := forall_imp h k
example : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ ∀ x, Q x := forall_and
example : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ ∃ x, Q x := exists_or
example : (¬∃ x, P x) ↔ ∀ x, ¬P x := not_exists
example : (¬∃ x, P x) ↔ ∀ x, ¬P x := by simp
example (b : Prop) : ((∃ x, P x) → b) ↔ ∀ x, P x → b := exists_imp
example (b : Prop) : ((∃ x, P x) → b) ↔ ∀ x, P x → b := by simp
example (b : Prop) : (∃ x, b ∧ P x) ↔ b ∧ ∃ x, P x := by simp
example (b : Prop) : (∃ x, P x ∧ b) ↔ (∃ x, P x) ∧ b := exists_and_right
example (R : α → α → Prop) : (∃ x y, R x y) ↔ ∃ y x, R x y := exists_comm
example (R : α → α → Prop) : (∀ x y, R x y) ↔ ∀ y x, R x y := forall_comm
example (R : α → α → Prop) : (∃ x, ∀ y, R x y) → ∀ y, ∃ x, R x y := by
  rintro ⟨x, hx⟩ y
  exact ⟨x, hx y⟩
example (h : ∀ x, P x ↔ Q x) : (∀ x, P x) ↔ ∀ x, Q x := forall_congr' h
example (h : ∀ x, P x ↔ Q x) : (∃ x, P x) ↔ ∃ x, Q x := exists_congr h
example (h : ∀ x, P x ↔ Q x) : (∃ x, P x) ↔ ∃ x, Q x := by simp [h]
example (h : ∃ x, P x) : Nonempty α := h.nonempty

example : (∃ x, x = a ∧ P x) ↔ P a := by simp
example : (∃ x, a = x ∧ P x) ↔ P a := by simp
example : (∃ x, P x ∧ x = a) ↔ P a := by simp
example : (∀ x, x = a → P x) ↔ P a := by simp
example : (∀ x, a = x → P x) ↔ P a := by simp
example : (∀ x, x = a ∨ Q x → P x) ↔ P a ∧ ∀ x, Q x → P x := by simp
example : ∃ x, x = a := by simp
example : ∃ x, a = x ∨ P x := by simp
example : (∃ x : α, P x ∧ Q x ∧ x = a) ↔ P a ∧ Q a := by simp
example (f : α → α) (S : α → Prop) : (∀ y x, f x = y → S y) ↔ ∀ x, S (f x) := by simp
example (f : α → α) : ∃ x, f x = f a := by simp
example [Nonempty α] (b : Prop) : (∃ _ : α, b) ↔ b := by simp
example [Nonempty α] (b : Prop) : (α → b) ↔ b := by simp
example (p : Prop) : Nonempty p ↔ p := by simp
example : ¬∃ _ : α, False := by simp
example : ∃ n : Nat, n * n = 49 := ⟨7, rfl⟩
example : ∃ n : Nat, 5 < n ∧ n < 7 := by exists 6
example : ∃ n : Nat, n = 3 ∧ n < 5 := by simp
example : ¬∃ n : Nat, n < 0 := by simp
example : ∀ n : Nat, ∃ m, n < m := fun n => ⟨n + 1, Nat.lt_succ_self n⟩

end

/--
error: unsolved goals
α : Type
P Q : α → Prop
⊢ (∃ x, P x) → ∀ (x : α), P x
-/
#guard_msgs in
example {α : Type} (P Q : α → Prop) : (∃ x, P x) → ∀ x, P x := by skip

/--
error: Type mismatch
  h
has type
  ∃ x, P x
but is expected to have type
  ∀ (x : α), P x
-/
#guard_msgs in
example {α : Type} (P : α → Prop) (h : ∃ x, P x) : ∀ x, P x := h
