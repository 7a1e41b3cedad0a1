/-! Pairs, dependent pairs and subtypes. -/

section
variable {α β γ δ : Type} (a a' : α) (b b' : β) (x y : α × β) (f : α → γ) (g : β → δ)

example : (a, b).1 = a := rfl
example : (a, b).fst = a := by simp
example : (x.1, x.2) = x := rfl
example : (x.1, x.2) = x := by simp
example : (a, b) = (a', b') ↔ a = a' ∧ b = b' := by simp
example (h : (a, b) = (a', b')) : a = a' := by injection h
example (h : (a, b) = (a', b')) : b = b' := by simp at h; exact h.2
example (h : x.1 = y.1) (k : x.2 = y.2) : x = y := Prod.ext h k
example (h : x.1 = y.1) (k : x.2 = y.2) : x = y := by ext; exact h; exact k
example : x = y ↔ x.1 = y.1 ∧ x.2 = y.2 := Prod.ext_iff
example : x.swap.swap = x := by simp
example : (a, b).swap = (b, a) := rfl
example : (Prod.map f g x).1 = f x.1 := by simp
example : Prod.map f g (a, b) = (f a, g b) := by simp
example (P : α × β → Prop) : (∀ x, P x) ↔ ∀ a b, P (a, b) := by simp
example (P : α × β → Prop) : (∃ x, P x) ↔ ∃ a b, P (a, b) := Prod.exists
example : ∃ p : α × β, p.1 = a ∧ p.2 = b := ⟨(a, b), rfl, rfl⟩
example : x = (a, b) → x.2 = b := by rintro rfl; rfl
example (P : α → Prop) (s t : {z // P z}) (h : s.val = t.val) : s = t := Subtype.ext h
example (P : α → Prop) (s t : {z // P z}) (h : s.val = t.val) : s = t := by ext; exact h
example (P : α → Prop) (s : {z // P z}) : P s.val := s.property
example (P : α → Prop) (Q : {z // P z} → Prop) : (∀ s, Q s) ↔ ∀ z h, Q ⟨z, h⟩ := by simp
end

example : (1, 2) = (1, 2) := rfl
example : (1, true) ≠ (1, false) := by decide
example : Prod.lexLt (1, 5) (2, 3) := by decide
example : ((1, 2) == (1, 2)) = true := rfl
example (s : (n : Nat) × Fin n) : s.2.val < s.1 := s.2.isLt

/--
error: Tactic `decide` proved that the proposition
  (1, 2) = (2, 1)
is false
-/
#guard_msgs in
example : (1, 2) = (2, 1) := by decide
