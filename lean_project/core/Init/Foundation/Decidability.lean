prelude
import Init.Foundation.Booleans
/-!
# Init.Foundation.Decidability

Propositions whose truth a computation decides, and conditionals on them.
-/
universe u v

/-! ## Decidable propositions -/

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

/-! ## A proposition and its truth value -/

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

/-! ## Decisions about compound propositions -/

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

/-! ## Boolean equality and conditionals -/

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
