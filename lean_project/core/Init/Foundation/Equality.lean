prelude
/-!
# Init.Foundation.Equality

The first declarations of all: truth, falsity, equality within a type and across types, quotients,
and the extensionality of functions, which follows from quotients.

The names and types in these foundation modules are those that Lean's compiled elaborator looks up.
This module imports nothing, since Lean sets up quotients only in such a module.
-/
universe u v w

set_option linter.defProp false

/-! ## Markers of the code generator

They stand for what compiled code has erased. All are `unsafe`, so no proof can use them. -/

unsafe axiom lcErased : Type
unsafe axiom lcAny : Type
unsafe axiom lcVoid : Type
unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
unsafe axiom lcUnreachable {α : Sort u} : α

/-! ## One element, none -/

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with one element, in any universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- The type with one element. -/
abbrev Unit : Type := PUnit

/-- The element of `Unit`, written `()`. -/
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

/-- The type without elements. -/
inductive Empty : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in any universe. -/
inductive PEmpty : Sort u where

/-! ## Truth and falsity -/

/-- The proposition that holds. -/
inductive True : Prop where
  | intro : True

/-- The proposition without a proof. -/
inductive False : Prop

/-- Negation, written `¬a`: from a proof of `a` anything follows. -/
@[implicit_reducible] def Not (a : Prop) : Prop := a → False

theorem trivial : True := True.intro

/-- From a contradiction, anything. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := h.rec

/-- A proposition and its negation make a contradiction. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := (h₂ h₁).rec

/-! ## Identity and composition -/

/-- The identity function. -/
@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a

/-- Composition of functions, written `f ∘ g`. -/
@[inline, implicit_reducible] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w}
    (f : β → δ) (g : α → β) : α → δ := fun x => f (g x)

/-- The function that takes the value `a` everywhere. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

/-! ## Equality -/

/-- Equality, written `a = b`: the least reflexive relation. -/
inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a

/-- Everything equals itself. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := .refl a

/-- Transport along an equation, where the motive does not mention the equation. -/
@[simp] abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : Eq a b) : motive b :=
  h.rec m

/-- Transport of a proof. -/
theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b := h₁.rec h₂

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  h.subst (motive := fun x => Eq x a) rfl

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  h₂.subst h₁

/-- Transport against an equation. -/
@[simp] abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : Eq b a) : motive b := h.symm.ndrec m

/-- Equal types have the same elements. -/
@[macro_inline, implicit_reducible] def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  h.ndrec (motive := fun γ => γ) a

@[simp] theorem id_eq {α : Sort u} (a : α) : Eq (id a) a := rfl

/-! ## Equality of applications -/

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) := h.subst (motive := fun x => Eq (f a₁) (f x)) rfl

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) :
    Eq (f a) (g a) := congrArg (fun k : (x : α) → β x => k a) h

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) :
    Eq (f a) (g a) := congrFun h a

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂)
    (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  (congrArg f₁ h₂).trans (congrFun h₁ a₂)

/-! ## Equality across types -/

/-- Equality of elements whose types need not be the same on the face of it, written `a ≍ b`. -/
inductive HEq {α : Sort u} : α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := .refl a

theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' :=
  h.subst (motive := fun x => HEq a x) HEq.rfl

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  HEq.rec (motive := fun {β} b _ => (e : Eq α β) → Eq (cast e a) b) (fun _ => Eq.refl a) h rfl

/-- Transport along an equality across types whose sides have the same type after all. -/
abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : HEq a b) : motive b := (eq_of_heq h).ndrec m

/-- Transport against an equality across types whose sides have the same type after all. -/
abbrev HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : HEq b a) : motive b := (eq_of_heq h).ndrec_symm m

/-! ## Quotients -/

init_quot

/-- Related elements have the same class. -/
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α},
  r a b → Eq (Quot.mk r a) (Quot.mk r b)

/-- A representative, in compiled code. -/
unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

/-- `Quot.lift` with the quotient in front. -/
protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop} (q : Quot r)
    (f : α → β) (c : (a b : α) → r a b → Eq (f a) (f b)) : β := q.lift f c

/-- Functions with the same values are equal. Both are what evaluation makes of their class under
"equal everywhere", and they have the same class. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x}
    (h : ∀ x, Eq (f x) (g x)) : Eq f g :=
  let same (f g : (x : α) → β x) : Prop := ∀ x, Eq (f x) (g x)
  let value (q : Quot same) (x : α) : β x := q.liftOn (fun f => f x) (fun _ _ e => e x)
  congrArg value (a₁ := Quot.mk same f) (a₂ := Quot.mk same g) (Quot.sound h)
