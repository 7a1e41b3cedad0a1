/-! Optional values. -/

section
variable {α β γ : Type} (a b : α) (o : Option α) (f : α → β) (g : α → Option β)

example : (some a).map f = some (f a) := rfl
example : (none : Option α).map f = none := by simp
example : (some a).isSome = true := by simp
example : (none : Option α).isNone := by simp
example : (some a).getD b = a := by simp
example : (none : Option α).getD b = b := rfl
example : (some a).bind g = g a := by simp
example : some a ≠ none := by simp
example : none ≠ some a := by intro h; contradiction
example : some a = some b ↔ a = b := by simp
example (h : some a = some b) : a = b := by simpa using h
example (h : some a = some b) : a = b := by injection h
example (h : some a = some b) : a = b := Option.some.inj h
example (h : some a = none) : False := by simp at h
example : o = none ∨ ∃ x, o = some x := by cases o <;> simp
example : o = none ∨ ∃ x, o = some x := Option.eq_none_or_eq_some o
example : o ≠ none ↔ ∃ x, o = some x := Option.ne_none_iff_exists'
example : o.isSome ↔ ∃ x, o = some x := Option.isSome_iff_exists
example : o.map id = o := by simp
example (h : β → γ) : (o.map f).map h = o.map (h ∘ f) := by simp
example (h : β → γ) : (o.map f).map h = o.map fun x => h (f x) := by cases o <;> rfl
example : o.bind some = o := by simp
example : o.map f = none ↔ o = none := by simp
example (y : β) : o.map f = some y ↔ ∃ x, o = some x ∧ f x = y := by simp
example (y : β) : o.bind g = some y ↔ ∃ x, o = some x ∧ g x = some y := Option.bind_eq_some_iff
example : (o.map f).isSome = o.isSome := by simp
example (h : o.isSome) : some (o.get h) = o := by simp
example (p : α → Bool) : o.filter p = some a ↔ o = some a ∧ p a := by simp
example : o.or none = o := by simp
example (o' : Option α) (h : ∀ x, o = some x ↔ o' = some x) : o = o' := by ext x; exact h x
example (P : Option α → Prop) : (∀ x, P x) ↔ P none ∧ ∀ x, P (some x) := Option.forall
example (h : a ∈ o) : o = some a := h
example : a ∈ some b ↔ b = a := by simp
end

example : (some 3).map (· + 1) = some 4 := rfl
example : ((some 3).bind fun x => if x < 5 then some (x + 1) else none) = some 4 := by decide
example : (some 3).filter (· > 5) = none := by decide
example : some 3 ≠ some 4 := by decide
example : (none <|> some 3 : Option Nat) = some 3 := rfl
example : (some 2 == some 2) = true := rfl

/-- error: `simp` made no progress -/
#guard_msgs in
example (o : Option Nat) (h : o.isSome) : o = some 0 := by simp

/--
error: Tactic `decide` proved that the proposition
  some 3 = none
is false
-/
#guard_msgs in
example : some 3 = none := by decide
