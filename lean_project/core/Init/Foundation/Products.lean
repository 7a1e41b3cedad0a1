prelude
import Init.Foundation.Equality
/-!
# Init.Foundation.Products

Pairs, conjunction and disjunction, subtypes, and the markers that a binder's type may carry.
-/
universe u v

/-! ## Pairs -/

/-- The type of pairs, written `α × β`. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β

attribute [unbox] Prod

/-- Pairs of elements of types in any universe. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs of elements of types in one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- The elements of `α` with the property `p`, written `{x // p x}`. -/
@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

/-! ## Conjunction and disjunction -/

/-- Conjunction, written `a ∧ b`. -/
@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- Disjunction, written `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left {a : Prop} (b : Prop) (h : a) : Or a b := .inl h
theorem Or.intro_right {b : Prop} (a : Prop) (h : b) : Or a b := .inr h

/-- Reasoning by cases. -/
theorem Or.elim {a b c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c :=
  h.rec left right

theorem Or.resolve_left {a b : Prop} (h : Or a b) (na : Not a) : b := h.elim (absurd · na) id
theorem Or.resolve_right {a b : Prop} (h : Or a b) (nb : Not b) : a := h.elim id (absurd · nb)
theorem Or.neg_resolve_left {a b : Prop} (h : Or (Not a) b) (ha : a) : b := h.elim (absurd ha) id
theorem Or.neg_resolve_right {a b : Prop} (h : Or a (Not b)) (nb : b) : a := h.elim id (absurd nb)

/-! ## Markers on types -/

set_option linter.unusedVariables false

/-- An argument with a default value, written `(x : α := default)`. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- An argument of a class that the instance determines. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- An argument of a class that every instance determines, though it need not be left open. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

/-- A pattern with a name for the whole, written `x@h:p`. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a
