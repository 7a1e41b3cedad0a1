prelude
import Init.Prod.Basic
/-!
# Equivalence relations and quotients

Equivalence relations, setoids, and the quotient of a type by one: functions out of it,
induction over it, and when two classes are equal.
-/
universe u v w uA uB uC

/-! ## Equivalence relations -/

/-- A relation that is reflexive, symmetric and transitive. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Everything is related to itself. -/
  refl : ∀ x, r x x
  /-- The order of the related elements does not matter. -/
  symm : ∀ {x y}, r x y → r y x
  /-- Elements related to a common one are related. -/
  trans : ∀ {x y z}, r x y → r y z → r x z
/-- The relation in which nothing is related. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False
/-- Every pair related by `q` is related by `r`. -/
def Subrelation {α : Sort u} (q r : α → α → Prop) := ∀ {x y}, q x y → r x y

/-- A type with a distinguished equivalence relation, written `a ≈ b`. -/
class Setoid (α : Sort u) where
  /-- The relation. -/
  r : α → α → Prop
  /-- It is an equivalence relation. -/
  iseqv : Equivalence r
instance instHasEquivOfSetoid {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

namespace Setoid
variable {α : Sort u} [Setoid α]
theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc
end Setoid

/-! ## Quotients by any relation -/

namespace Quot
variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}
protected theorem liftBeta {β : Sort v} (f : α → β) (c : (a b : α) → r a b → f a = f b) (a : α) :
    lift f c (Quot.mk r a) = f a := rfl
protected theorem indBeta {motive : Quot r → Prop} (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl
@[elab_as_elim] protected theorem inductionOn {motive : Quot r → Prop} (q : Quot r)
    (h : (a : α) → motive (Quot.mk r a)) : motive q := ind h q
theorem exists_rep (q : Quot r) : ∃ a, Quot.mk r a = q :=
  Quot.inductionOn (motive := fun q => ∃ a, Quot.mk r a = q) q fun a => ⟨a, rfl⟩

/-- The value at a class together with the class. -/
@[reducible, macro_inline] protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) :
    PSigma motive := ⟨Quot.mk r a, f a⟩
protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (a b : α) (p : r a b) :
    Quot.indep f a = Quot.indep f b := PSigma.eta (sound p) (h a b p)
protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  Quot.inductionOn (motive := fun q => (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q) q
    fun _ => rfl
/-- Define a value at every class, whose type may depend on the class. -/
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) (lift (Quot.indep f) (Quot.indepCoherent f h) q).2
/-- `Quot.rec` with the class first. -/
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q := q.rec f h
/-- `Quot.rec` into types with at most one element. -/
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quot.mk r a))] (q : Quot r)
    (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  Quot.rec f (fun _ b _ => (h b).elim _ _) q
end Quot

/-! ## Quotients by an equivalence relation -/

/-- The type of equivalence classes. -/
def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r

namespace Quotient
/-- The class of `a`. -/
@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a
/-- The class of `a`, with the setoid found by instance search. -/
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a

section
variable {α : Sort u} {β : Sort v} {s : Setoid α}
/-- Equivalent elements have the same class. -/
theorem sound {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound
/-- A function that respects the relation is a function of classes. -/
protected abbrev lift (f : α → β) : ((a b : α) → a ≈ b → f a = f b) → Quotient s → β := Quot.lift f
protected theorem ind {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q := Quot.ind
/-- `Quotient.lift` with the class first. -/
protected abbrev liftOn (q : Quotient s) (f : α → β) (c : (a b : α) → a ≈ b → f a = f b) : β :=
  Quot.liftOn q f c
/-- To prove something of all classes, prove it of the class of every element. -/
@[elab_as_elim] protected theorem inductionOn {motive : Quotient s → Prop} (q : Quotient s)
    (h : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.inductionOn q h
theorem exists_rep (q : Quotient s) : ∃ a, Quotient.mk s a = q := Quot.exists_rep q
end

section dependent
variable {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}
/-- Define a value at every class, whose type may depend on the class. -/
@[inline, elab_as_elim] protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) :
    motive q := Quot.rec f h q
/-- `Quotient.rec` with the class first. -/
@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q :=
  Quot.recOn q f h
/-- `Quotient.rec` into types with at most one element. -/
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quotient.mk s a))] (q : Quotient s)
    (f : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.recOnSubsingleton (h := h) q f
end dependent

section binary
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC} {s₁ : Setoid α} {s₂ : Setoid β}
/-- A function of two arguments that respects both relations. -/
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a₁ => Quotient.lift (f a₁) (fun a b => c a₁ a a₁ b (Setoid.refl a₁)) q₂)
    (fun a b h => Quotient.ind
      (motive := fun q => Quotient.lift (f a) _ q = Quotient.lift (f b) _ q)
      (fun x => c a x b x h (Setoid.refl x)) q₂) q₁
/-- `Quotient.lift₂` with the classes first. -/
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂
@[elab_as_elim] protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) : motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂)
    (fun a => Quotient.ind (motive := fun q => motive (Quotient.mk s₁ a) q) (h a) q₂) q₁
@[elab_as_elim] protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind₂ h q₁ q₂
@[elab_as_elim] protected theorem inductionOn₃ {s₃ : Setoid φ}
    {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop} (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) →
      motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) : motive q₁ q₂ q₃ :=
  Quotient.ind (motive := fun q => motive q q₂ q₃)
    (fun a => Quotient.ind₂ (motive := fun q q' => motive (Quotient.mk s₁ a) q q') (h a) q₂ q₃) q₁
end binary

section exact
variable {α : Sort u} {s : Setoid α}
private def related (q₁ q₂ : Quotient s) : Prop :=
  Quotient.liftOn₂ q₁ q₂ (fun a b => a ≈ b) fun _ _ _ _ h k =>
    propext ⟨fun e => Setoid.trans (Setoid.symm h) (Setoid.trans e k),
      fun e => Setoid.trans h (Setoid.trans e (Setoid.symm k))⟩
/-- Elements with the same class are equivalent. -/
theorem exact {a b : α} (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b :=
  have e : related (Quotient.mk s a) (Quotient.mk s a) := Setoid.refl a
  show related (Quotient.mk s a) (Quotient.mk s b) from h ▸ e
end exact
end Quotient

instance instDecidableEqQuotientOfDecidableEquiv {α : Sort u} {s : Setoid α}
    [d : ∀ (a b : α), Decidable (a ≈ b)] : DecidableEq (Quotient s) := fun q₁ q₂ =>
  Quotient.recOnSubsingleton q₁ fun a => Quotient.recOnSubsingleton q₂ fun b =>
    match d a b with
    | isTrue h => isTrue (Quotient.sound h)
    | isFalse n => isFalse fun e => n (Quotient.exact e)
