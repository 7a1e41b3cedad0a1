prelude
import Init.Foundation.Equality
/-!
# Pairs, truth values, decidability

Pairs, conjunction and disjunction; the booleans; propositions whose truth a computation decides.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Products

Pairs, conjunction and disjunction, subtypes, and the markers that a binder's type may carry.
-/

/-! ### Pairs -/

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

/-! ### Conjunction and disjunction -/

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

/-! ### Markers on types -/

/-- An argument with a default value, written `(x : α := default)`. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- An argument of a class that the instance determines. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- An argument of a class that every instance determines, though it need not be left open. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

/-- A pattern with a name for the whole, written `x@h:p`. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-! ## Booleans

The booleans, their operations, and types that are known to have an element.
-/

/-! ### The booleans -/

/-- The two truth values of a computation. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

/-- What an unfinished proof leaves behind. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

theorem Bool.ne_false_of_eq_true {b : Bool} (h : Eq b true) : Not (Eq b false) :=
  fun k => Bool.noConfusion (h.symm.trans k)

theorem Bool.ne_true_of_eq_false {b : Bool} (h : Eq b false) : Not (Eq b true) :=
  fun k => Bool.noConfusion (h.symm.trans k)

theorem Bool.eq_false_of_ne_true {b : Bool} : Not (Eq b true) → Eq b false :=
  b.casesOn (fun _ => rfl) (absurd rfl)

theorem Bool.eq_true_of_ne_false {b : Bool} : Not (Eq b false) → Eq b true :=
  b.casesOn (absurd rfl) (fun _ => rfl)

/-- `cond c x y` is `x` if `c`, and `y` otherwise. -/
@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true => x
  | false => y

/-- Disjunction, written `x || y`; `y` is not evaluated if `x` is true. -/
@[macro_inline, implicit_reducible] def Bool.or (x y : Bool) : Bool :=
  match x with
  | true => true
  | false => y

/-- Conjunction, written `x && y`; `y` is not evaluated if `x` is false. -/
@[macro_inline, implicit_reducible] def Bool.and (x y : Bool) : Bool :=
  match x with
  | true => y
  | false => false

/-- Negation, written `!x`. -/
@[inline, implicit_reducible] def Bool.not (x : Bool) : Bool :=
  match x with
  | true => false
  | false => true

export Bool (or and not)

/-- Whether two truth values are the same. -/
@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool :=
  match b with
  | true => a
  | false => not a

/-! ### Types with an element -/

/-- A type with a distinguished element. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

/-- A type that has an element, without saying which. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  h₁.rec h₂

set_option checkBinderAnnotations false in
/-- The instance of the class `α` that is found. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i

set_option checkBinderAnnotations false in
/-- The instance of the class `α` that is found, with the class given. -/
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

noncomputable def Classical.ofNonempty {α : Sort u} [h : Nonempty α] : α := choice h

instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩
instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [(a : α) → Nonempty (β a)] :
    Nonempty ((a : α) → β a) := ⟨fun _ => Classical.ofNonempty⟩
instance Pi.instInhabited {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) := ⟨fun _ => default⟩
instance instInhabitedSort : Inhabited (Sort u) := ⟨PUnit⟩
instance instInhabitedBool : Inhabited Bool := ⟨false⟩
instance instInhabitedPUnit : Inhabited PUnit.{u} := ⟨PUnit.unit⟩

/-! ### Copies of a type in a higher universe -/

/-- A copy of `α` among the types. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

/-- A copy of the type `α` in a higher universe. -/
structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α

/-- A copy of `α` among the types of a higher universe. -/
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

/-- A type together with the fact that it has an element. -/
def NonemptyType := Subtype fun α : Type u => Nonempty α

/-- The type itself. -/
abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u := type.val

attribute [weak_specialize] Inhabited

/-! ## Decidability

Propositions whose truth a computation decides, and conditionals on them.
-/

/-! ### Decidable propositions -/

/-- `b.Reflects p`: the truth value `b` is that of `p`. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true, p => p

/-- A proposition with a computation of its truth value. -/
class Decidable (p : Prop) where
  intro ::
  /-- The truth value. -/
  decide : Bool
  /-- It is the right one. -/
  reflects_decide (p) : decide.Reflects p

attribute [implicit_reducible] Decidable.decide

@[match_pattern] abbrev Decidable.isFalse {p : Prop} (h : Not p) : Decidable p := ⟨false, h⟩
@[match_pattern] abbrev Decidable.isTrue {p : Prop} (h : p) : Decidable p := ⟨true, h⟩

/-- A decision is one of two. -/
@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : ∀ h, motive (isFalse h)) (isTrue : ∀ h, motive (isTrue h))
    (t : Decidable p) : motive t :=
  t.casesOn fun b => b.casesOn isFalse isTrue

export Decidable (isTrue isFalse decide)

/-- Every value of the predicate is decidable. -/
abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)

/-- Every value of the relation is decidable. -/
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) :=
  (a : α) → (b : β) → Decidable (r a b)

/-- Equality of the elements of `α` is decidable. -/
abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)

/-- The decision whether `a` equals `b`. -/
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

/-! ### A proposition and its truth value -/

section
variable {p : Prop}

theorem LeanMath.reflects_true {b : Bool} (h : b.Reflects p) (e : Eq b true) : p :=
  Eq.ndrec (motive := fun c : Bool => c.Reflects p) h e

theorem LeanMath.reflects_false {b : Bool} (h : b.Reflects p) (e : Eq b false) : Not p :=
  Eq.ndrec (motive := fun c : Bool => c.Reflects p) h e

theorem of_decide_eq_true [inst : Decidable p] (e : Eq (decide p) true) : p :=
  LeanMath.reflects_true inst.reflects_decide e

theorem of_decide_eq_false [inst : Decidable p] (e : Eq (decide p) false) : Not p :=
  LeanMath.reflects_false inst.reflects_decide e

theorem decide_eq_true [inst : Decidable p] (h : p) : Eq (decide p) true :=
  Bool.eq_true_of_ne_false fun e => of_decide_eq_false e h

theorem decide_eq_false [Decidable p] (h : Not p) : Eq (decide p) false :=
  Bool.eq_false_of_ne_true fun e => h (of_decide_eq_true e)

end

theorem of_decide_eq_self_eq_true {α : Sort u} [inst : DecidableEq α] (a : α) :
    Eq (decide (Eq a a)) true := decide_eq_true rfl

/-- The test `b` decides `p` if its two outcomes say so. -/
theorem LeanMath.reflects {p : Prop} {b : Bool} (sound : Eq b true → p)
    (complete : Eq b false → Not p) : b.Reflects p :=
  Bool.casesOn (motive := fun c : Bool => Eq b c → c.Reflects p) b complete sound rfl

/-! ### Decisions about compound propositions -/

@[macro_inline] instance instDecidableAnd {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide :=
    match dp with
    | isFalse np => fun h => np h.left
    | isTrue hp => match dq with
      | isFalse nq => fun h => nq h.right
      | isTrue hq => ⟨hp, hq⟩

@[macro_inline] instance instDecidableOr {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide :=
    match dp with
    | isTrue hp => .inl hp
    | isFalse np => match dq with
      | isTrue hq => .inr hq
      | isFalse nq => fun h => h.elim np nq

@[inline] instance instDecidableNot {p : Prop} [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide :=
    match dp with
    | isTrue hp => absurd hp
    | isFalse np => np

/-- Equality of truth values is decidable. -/
@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide :=
    match b with
    | true => match a with
      | true => rfl
      | false => fun h => Bool.noConfusion h
    | false => match a with
      | true => fun h => Bool.noConfusion h
      | false => rfl

@[macro_inline] instance instDecidableEqBool : DecidableEq Bool := Bool.decEq

/-! ### Boolean equality and conditionals -/

/-- A type with a computable equality test, written `a == b`. -/
class BEq (α : Type u) where
  beq : α → α → Bool

instance (priority := 500) instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α where
  beq a b := decide (Eq a b)

/-- `if h : c then t h else e h`. -/
@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  Bool.casesOn (motive := fun b => Bool.Reflects b c → α) h.decide e t h.reflects_decide

/-- `if c then t else e`. -/
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  dite c (fun _ => t) (fun _ => e)
