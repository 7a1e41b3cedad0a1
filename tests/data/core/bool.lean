/-! Booleans: algebra, order, translation to propositions, decision by cases. -/

section
variable (a b c : Bool)

example : (a && b) = (b && a) := Bool.and_comm a b
example : (a || b) = (b || a) := by cases a <;> cases b <;> rfl
example : ∀ a b : Bool, (a || b) = (b || a) := by decide
example : (a && (b || c)) = (a && b || a && c) := Bool.and_or_distrib_left a b c
example : (!(a && b)) = (!a || !b) := by simp
example : (!(a || b)) = (!a && !b) := Bool.not_or a b
example : (!!a) = a := by simp
example : (a && true) = a := by simp
example : (a || true) = true := by simp
example : (a && !a) = false := by simp
example : (a || !a) = true := by simp
example : (a && a) = a := by simp
example : (a && b) = true ↔ a = true ∧ b = true := by simp
example : (a || b) = true ↔ a = true ∨ b = true := by simp
example : (a && b) = false ↔ a = false ∨ b = false := Bool.and_eq_false_iff
example : (a || b) = false ↔ a = false ∧ b = false := by simp
example : ¬(a = true) ↔ a = false := by simp
example : a = true ∨ a = false := by cases a <;> simp
example : a = true ∨ a = false := by simp
example (h : a ≠ true) : a = false := by simpa using h
example : a = b ↔ (a = true ↔ b = true) := Bool.eq_iff_iff
example : (a ^^ b) = (b ^^ a) := Bool.xor_comm a b
example : (a ^^ a) = false := by simp
example : (a ^^ (b ^^ c)) = ((a ^^ b) ^^ c) := by simp
example : (a == b) = true ↔ a = b := by simp
example : (a != b) = true ↔ a ≠ b := by simp
example : (a == a) = true := by simp
example (h : (!a) = (!b)) : a = b := Bool.not_inj h
example : (if a then b else c) = cond a b c := by cases a <;> rfl
example : cond a b b = b := by simp
example : a.toNat ≤ 1 := Bool.toNat_le a
example : a ≤ true := by simp
example (h : a ≤ b) (k : b ≤ c) : a ≤ c := Bool.le_trans h k
example (P : Bool → Prop) : (∀ x, P x) ↔ P false ∧ P true := by simp
example (P : Bool → Prop) : (∃ x, P x) ↔ P false ∨ P true := by simp
example (p : Prop) [Decidable p] : decide p = true ↔ p := by simp
example (p q : Prop) [Decidable p] [Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  simp
example (p : Prop) [Decidable p] : decide (¬p) = !decide p := by simp
example (h : (a && b) = true) : a = true := by
  simp at h
  exact h.1
end

example : ∃ a b : Bool, a ≠ b := by decide
example : ¬∃ a : Bool, a = !a := by decide
example : true ≠ false := by simp
example : (true && false) = false := rfl
example (p : Bool → Bool) (h : ∀ b, p b = b) : p true = true := h true
example (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  cases ht : f true <;> cases hf : f false <;> cases b <;> simp [ht, hf]

/--
error: Tactic `decide` proved that the proposition
  ∀ (a b : Bool), (a && b) = (a || b)
is false
-/
#guard_msgs in
example : ∀ a b : Bool, (a && b) = (a || b) := by decide

/--
error: unsolved goals
a b : Bool
⊢ a = true ∧ b = true
-/
#guard_msgs in
example (a b : Bool) : (a && b) = true := by simp
