prelude
import Init.Grammar.Display
/-!
# Equivalence, negation and implication

The calculus of `↔`, `¬` and `→`, and the rules by which the simplifier removes
`True`, `False` and repeated propositions from a formula.
-/

attribute [symm] Iff.symm And.symm Or.symm Ne.symm HEq.symm
attribute [simp] eq_iff_iff

variable {a b c d : Prop}

/-! ## Eliminators that work by dot notation -/

/-- From `h : ¬a` and a proof of `a`, anything follows. -/
def Not.elim {α : Sort _} (h : ¬a) (ha : a) : α := absurd ha h
/-- Use both directions of an equivalence. -/
def Iff.elim {α : Sort _} (f : (a → b) → (b → a) → α) (h : a ↔ b) : α := f h.mp h.mpr
theorem Iff.subst {a b : Prop} {p : Prop → Prop} (h₁ : a ↔ b) (h₂ : p a) : p b :=
  (propext h₁) ▸ h₂
theorem Not.intro {a : Prop} (h : a → False) : ¬a := h
theorem Not.imp {a b : Prop} (nb : ¬b) (f : a → b) : ¬a := fun x => nb (f x)

/-! ## Equivalence -/

/-- Equivalences can be chained in a `calc` block. -/
instance instTransIff : Trans Iff Iff Iff where
  trans := Iff.trans

theorem iff_comm : (a ↔ b) ↔ (b ↔ a) := Iff.comm
theorem iff_iff_implies_and_implies : (a ↔ b) ↔ (a → b) ∧ (b → a) :=
  ⟨fun e => ⟨e.1, e.2⟩, fun e => ⟨e.1, e.2⟩⟩
theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_iff_implies_and_implies
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := ⟨fun e => ⟨e.2, e.1⟩, fun e => ⟨e.2, e.1⟩⟩
theorem iff_iff_eq : (a ↔ b) ↔ a = b := ⟨propext, Iff.of_eq⟩
theorem Eq.to_iff : a = b → (a ↔ b) := Iff.of_eq
theorem neq_of_not_iff : ¬(a ↔ b) → a ≠ b := fun n e => n (Iff.of_eq e)

theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun e => e.1 ha, fun hb => iff_of_true ha hb⟩
theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := ⟨fun e => e.2 ha, fun hb => iff_of_true hb ha⟩
theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b :=
  ⟨fun e hb => ha (e.2 hb), fun hb => iff_of_false ha hb⟩
theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b :=
  ⟨fun e hb => ha (e.1 hb), fun hb => iff_of_false hb ha⟩
theorem of_iff_true (h : a ↔ True) : a := h.2 trivial
theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial
theorem not_of_iff_false {p : Prop} : (p ↔ False) → ¬p := Iff.mp
theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h id
theorem not_iff_false_intro (h : a) : ¬a ↔ False := ⟨fun n => n h, False.elim⟩
theorem true_iff_false : (True ↔ False) ↔ False := ⟨fun e => e.1 trivial, False.elim⟩
theorem false_iff_true : (False ↔ True) ↔ False := ⟨fun e => e.2 trivial, False.elim⟩
theorem false_of_true_iff_false (h : True ↔ False) : False := h.1 trivial
theorem false_of_true_eq_false (h : True = False) : False := h ▸ trivial
theorem true_eq_false_of_false : False → (True = False) := False.elim
theorem true_ne_false : ¬True = False := false_of_true_eq_false
theorem false_ne_true : False ≠ True := fun e => true_ne_false e.symm
theorem ne_false_of_self {p : Prop} : p → p ≠ False := fun h e => e ▸ h
theorem ne_true_of_not {p : Prop} : ¬p → p ≠ True := fun n e => n (e ▸ trivial)

@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true .rfl
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := propext ⟨of_iff_true, iff_true_intro⟩
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p :=
  propext ⟨fun e => e.1 trivial, fun h => (iff_true_intro h).symm⟩
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := propext ⟨Iff.mp, iff_false_intro⟩
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p :=
  propext ⟨Iff.mpr, fun h => (iff_false_intro h).symm⟩
/-- No proposition is equivalent to its negation. -/
@[simp] theorem iff_not_self : ¬(a ↔ ¬a) := fun e =>
  have na : ¬a := fun x => e.1 x x
  na (e.2 na)
@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun e => iff_not_self e.symm
@[simp] theorem eq_true_eq_id : Eq True = id := funext fun p => propext
  ⟨fun e => cast e trivial, fun h => (eq_true (show p from h)).symm⟩

/-! ## Negation -/

theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨fun n x => n (h.2 x), fun n x => n (h.1 x)⟩
theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨fun h x => h (not_not_intro x), not_not_intro⟩
theorem not_true : (¬True) ↔ False := not_iff_false_intro trivial
theorem not_false_iff : (¬False) ↔ True := iff_true_intro not_false
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false fun h => h trivial

/-! ## Implication -/

theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h
theorem imp_imp_imp {a b c d : Prop} (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) :=
  fun f x => h₁ (f (h₀ x))
theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun f => f ha, fun y _ => y⟩
theorem imp_iff_not (hb : ¬b) : a → b ↔ ¬a := ⟨fun f x => hb (f x), fun n x => absurd x n⟩
theorem imp_true_iff (α : Sort _) : (α → True) ↔ True := iff_true_intro fun _ => trivial
theorem false_imp_iff (a : Prop) : (False → a) ↔ True := iff_true_intro False.elim
theorem true_imp_iff {α : Prop} : (True → α) ↔ α := imp_iff_right trivial
theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨fun f y x => f x y, fun f x y => f y x⟩
theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := imp.swap
theorem not_not_of_not_imp : ¬(a → b) → ¬¬a := fun h na => h fun x => absurd x na
theorem not_of_not_imp {a : Prop} : ¬(a → b) → ¬b := fun h y => h fun _ => y
theorem not_imp_of_and_not : a ∧ ¬b → ¬(a → b) := fun h f => h.2 (f h.1)
/-- Peirce's law with a variable conclusion needs no classical axiom. -/
theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H a id

theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) :=
  ⟨fun f y => f (h.2 y), fun f x => f (h.1 x)⟩
theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun f x => (h x).1 (f x), fun f x => (h x).2 (f x)⟩
theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  ⟨fun f z => (h₂ z).1 (f (h₁.2 z)), fun f x => (h₂ (h₁.1 x)).2 (f (h₁.1 x))⟩
theorem imp_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr_ctx h₁ fun _ => h₂

@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True :=
  eq_true fun h => h.elim
@[simp] theorem implies_true (α : Sort _) : (α → True) = True := eq_true fun _ => trivial
@[simp] theorem true_implies (p : Prop) : (True → p) = p := propext true_imp_iff
@[simp high] theorem imp_self : (a → a) ↔ True := iff_true_intro id
@[simp] theorem imp_false : (a → False) ↔ ¬a := .rfl
@[simp] theorem imp_not_self : (a → ¬a) ↔ ¬a := ⟨fun f x => f x x, fun n _ => n⟩

/-! ## Equality of terms, read as a proposition -/

theorem Eq.comm {α : Sort _} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩
theorem eq_comm {α : Sort _} {a b : α} : a = b ↔ b = a := Eq.comm
theorem ne_comm {α} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem Ne.intro {α : Sort _} {a b : α} (h : a = b → False) : a ≠ b := h
theorem Ne.elim {α : Sort _} {a b : α} (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl {α : Sort _} {a : α} (h : a ≠ a) : False := h rfl
theorem false_of_ne {α : Sort _} {a : α} : a ≠ a → False := Ne.irrefl
theorem eq_self_iff_true {α : Sort _} (a : α) : a = a ↔ True := iff_true_intro rfl
theorem ne_self_iff_false {α : Sort _} (a : α) : a ≠ a ↔ False := not_iff_false_intro rfl
theorem eq_iff_true_of_subsingleton {α : Sort _} [Subsingleton α] (x y : α) : x = y ↔ True :=
  iff_true_intro (Subsingleton.elim x y)
@[simp] theorem ne_eq {α : Sort _} (a b : α) : (a ≠ b) = ¬(a = b) := rfl

/-! ## The simplifier's rules for conjunction and disjunction with a constant -/

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := propext ⟨And.left, fun h => ⟨h, trivial⟩⟩
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := propext ⟨And.right, fun h => ⟨trivial, h⟩⟩
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false And.left
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext ⟨And.left, fun h => ⟨h, h⟩⟩
@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.2 h.1
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h => h.1 h.2
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (.inr trivial)
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (.inl trivial)
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p :=
  propext ⟨fun h => h.elim id False.elim, .inl⟩
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p :=
  propext ⟨fun h => h.elim False.elim id, .inr⟩
@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨fun h => h.elim id id, .inl⟩
