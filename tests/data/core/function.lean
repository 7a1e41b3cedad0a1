/-! Functions: composition, injectivity, surjectivity, inverses. -/

open Function

section
variable {α β γ : Type} (f : α → β) (g : β → γ)

example (x : α) : (g ∘ f) x = g (f x) := rfl
example (x : α) : (g ∘ f) x = g (f x) := by simp
example : f ∘ id = f := rfl
example : id ∘ f = f := by simp
example : g ∘ f = fun x => g (f x) := Function.comp_def g f
example (h : γ → α) : (h ∘ g) ∘ f = h ∘ g ∘ f := rfl
example (x : α) (b : β) : Function.const α b x = b := by simp
example (h : ∀ x, f x = f x) : f = f := by funext x; exact h x
example (f' : α → β) (h : ∀ x, f x = f' x) : f = f' := funext h
example (f' : α → β) (h : ∀ x, f x = f' x) : f = f' := by ext x; exact h x
example (f' : α → β) : f = f' ↔ ∀ x, f x = f' x := funext_iff
example (h : α × β → γ) : uncurry (curry h) = h := by simp
example (h : α → β → γ) (a : α) (b : β) : uncurry h (a, b) = h a b := by simp
example (h : α → β → γ) (a : α) (b : β) : flip h b a = h a b := rfl

example : Injective (id : α → α) := injective_id
example (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) := hg.comp hf
example (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) := by
  intro x y h
  apply hf
  apply hg
  exact h
example (hf : Injective f) (x y : α) : f x = f y ↔ x = y := hf.eq_iff
example (hf : Injective f) (x y : α) (h : x ≠ y) : f x ≠ f y := hf.ne h
example (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) := hg.comp hf
example (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) := by
  intro c
  obtain ⟨b, hb⟩ := hg c
  obtain ⟨a, ha⟩ := hf b
  exact ⟨a, by simp [ha, hb]⟩
example (k : β → α) (h : LeftInverse k f) : Injective f := h.injective
example (k : β → α) (h : RightInverse k f) : Surjective f := h.surjective
example (k : β → α) (h : LeftInverse k f) : k ∘ f = id := h.id
example [Nonempty α] (hf : Injective f) : ∃ k : β → α, LeftInverse k f := hf.exists_leftInverse
end

example : Injective (fun n : Nat => n + 1) := by
  intro a b h
  simpa using h
example : Injective (fun n : Nat => 2 * n) := by
  intro a b h
  have : 2 * a = 2 * b := h
  omega
example : ¬Surjective (fun n : Nat => n + 1) := by
  intro h
  obtain ⟨n, hn⟩ := h 0
  simp at hn
example : ¬Injective (fun n : Nat => n % 2) := by
  intro h
  have : (0 : Nat) = 2 := h rfl
  contradiction

/--
error: Tactic `rfl` failed: The left-hand side
  g ∘ f
is not definitionally equal to the right-hand side
  f ∘ g

f g : Nat → Nat
⊢ g ∘ f = f ∘ g
-/
#guard_msgs in
example (f g : Nat → Nat) : g ∘ f = f ∘ g := by rfl
