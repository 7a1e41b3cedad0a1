/-! Disjoint sums, the empty type and the unit type. -/

section
variable {α β γ : Type} (a a' : α) (b : β) (x : α ⊕ β) (f : α → γ) (g : β → γ)

example : (Sum.inl a : α ⊕ β) ≠ Sum.inr b := by simp
example (h : (Sum.inl a : α ⊕ β) = Sum.inr b) : False := by contradiction
example : (Sum.inl a : α ⊕ β) = Sum.inl a' ↔ a = a' := by simp
example (h : (Sum.inl a : α ⊕ β) = Sum.inl a') : a = a' := Sum.inl.inj h
example : Sum.elim f g (Sum.inl a) = f a := rfl
example : Sum.elim f g (Sum.inr b) = g b := by simp
example : x.swap.swap = x := by simp
example : x.isLeft = true ∨ x.isRight = true := by cases x <;> simp
example : (!x.isLeft) = x.isRight := by simp
example : x.isLeft ↔ ∃ y, x = Sum.inl y := Sum.isLeft_iff
example : x.getLeft? = some a ↔ x = Sum.inl a := by simp
example : (Sum.map f g (Sum.inl a) : γ ⊕ γ) = Sum.inl (f a) := by simp
example (P : α ⊕ β → Prop) : (∀ x, P x) ↔ (∀ a, P (.inl a)) ∧ ∀ b, P (.inr b) := Sum.forall
example (P : α ⊕ β → Prop) (h : ∀ a, P (.inl a)) (k : ∀ b, P (.inr b)) : P x := by
  cases x with
  | inl a => exact h a
  | inr b => exact k b
example (h : α ⊕ β → γ) : Sum.elim (h ∘ Sum.inl) (h ∘ Sum.inr) = h := by simp
example (e : Empty) : a = a' := e.elim
example (e : Empty) : False := nomatch e
example (u v : Unit) : u = v := rfl
example (u v : PUnit) : u = v := by ext
end

example : (Sum.inl 3 : Nat ⊕ Bool) ≠ .inr true := by decide

/--
error: Tactic `decide` proved that the proposition
  Sum.inl 3 = Sum.inr 3
is false
-/
#guard_msgs in
example : (Sum.inl 3 : Nat ⊕ Nat) = .inr 3 := by decide
