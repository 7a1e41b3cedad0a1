prelude
import Init.Foundation.Products
/-!
# Init.Foundation.Booleans

The booleans, their operations, and types that are known to have an element.
-/
universe u v

/-! ## The booleans -/

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

/-! ## Types with an element -/

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

/-! ## Copies of a type in a higher universe -/

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
