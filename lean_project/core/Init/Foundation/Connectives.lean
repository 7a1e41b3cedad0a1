prelude
import Init.Grammar.Syntax
/-!
# Init.Foundation.Connectives

Equivalence, inequality and existence, sums and dependent pairs, propositional extensionality, and
the first facts about the connectives.
-/
universe u v w
set_option linter.unusedVariables false

/-! ## Definitions -/

/-- Equivalence, written `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

/-- Existence, written `∃ x, p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

/-- Inequality, written `a ≠ b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)

/-- An element of `α` or one of `β`, written `α ⊕ β`. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

/-- An element of `α` or one of `β`, in any universe. -/
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

/-- Pairs in which the type of the second component depends on the first, written
`(x : α) × β x`. -/
@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst

/-- Dependent pairs in any universe. -/
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-- The negation of the equality test, written `a != b`. -/
@[macro_inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

/-- Equivalent propositions are equal. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

/-! ## Equivalence -/

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.trans {a b c : Prop} (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun x => h₂.mp (h₁.mp x), fun x => h₁.mpr (h₂.mpr x)⟩
theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ Iff.rfl
theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h
theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b :=
  ⟨fun x => (ha x).elim, fun y => (hb y).elim⟩
theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := ⟨Iff.of_eq, propext⟩
theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

/-! ## Conjunction, disjunction, negation, existence -/

theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.right, h.left⟩
theorem And.comm {a b : Prop} : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem and_comm {a b : Prop} : a ∧ b ↔ b ∧ a := And.comm
theorem And.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d :=
  ⟨f h.left, g h.right⟩
def And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.left h.right

theorem Or.symm {a b : Prop} (h : a ∨ b) : b ∨ a := h.elim .inr .inl
theorem Or.comm {a b : Prop} : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem or_comm {a b : Prop} : a ∨ b ↔ b ∨ a := Or.comm
theorem Or.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun x => .inl (f x)) (fun y => .inr (g y))

/-- Contraposition. -/
theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun x => h₂ (h₁ x)
theorem not_false : ¬False := id
theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun n => n h
theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun n => n (.inr fun x => n (.inl x))

/-- To use an existence, use a witness of which nothing else is known. -/
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : ∃ x, p x) (h₂ : ∀ a, p a → b) :
    b := h₁.rec h₂

/-! ## Equality -/

theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) : p b :=
  h₁.symm.subst h₂

/-- Pass an element from one type to an equal one. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := cast h a

/-- Pass an element from one type to an equal one, against the equation. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := cast h.symm b

@[reducible] def Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α}
    (h : a = b) (m : motive a) : motive b := h.ndrec m

theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} (h : f x ≠ f y) : x ≠ y :=
  fun e => h (congrArg f e)

/-! ## Equality across types -/

/-- Transport along an equality across types. -/
def HEq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1}
    (m : motive a) {β : Sort u2} {b : β} (h : HEq a b) : motive b := h.rec m

theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a :=
  h.ndrec (motive := fun x => HEq x a) HEq.rfl
theorem HEq.trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) :
    HEq a c := h₂.ndrec (motive := fun x => HEq a x) h₁
theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : α = β :=
  h.ndrec (motive := fun {γ} _ => α = γ) rfl

theorem cast_heq {α β : Sort u} (h : α = β) (a : α) : HEq (cast h a) a :=
  h.rec (motive := fun _ e => HEq (cast e a) a) HEq.rfl
theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} (h : a = a') (p : φ a) :
    HEq (Eq.recOn (motive := fun x _ => φ x) h p) p :=
  h.rec (motive := fun _ e => HEq (Eq.recOn (motive := fun x _ => φ x) e p) p) HEq.rfl
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq :=
  (Eq.propIntro (fun _ => hq) (fun _ => hp)).rec (motive := fun r e => (k : r) → HEq hp k)
    (fun _ => HEq.rfl) hq
