prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.Classes

Subsingletons, the classes behind notation for collections, lawful boolean equality, laws of
operations, sizes, and the monads of optional and of plain values.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Subsingletons -/

/-- A type with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b

theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] (a b : α) : a = b := h.allEq a b
theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) :
    HEq a b :=
  h₂.rec (motive := fun γ _ => (c : γ) → HEq a c) (fun c => heq_of_eq (h₁.allEq a c)) b

instance instSubsingletonProp (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩

instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) where
  allEq
    | isTrue _, isTrue _ => rfl
    | isFalse _, isFalse _ => rfl
    | isTrue h, isFalse n => absurd h n
    | isFalse n, isTrue h => absurd h n

/-! ## Notation for collections -/

/-- `∅`. -/
class EmptyCollection (α : Type u) where
  emptyCollection : α

/-- `insert a s`, and so `{a, b}`. -/
class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ

/-- `{a}`. -/
class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β

export Insert (insert)
export Singleton (singleton)

/-- `s ∪ t`. -/
class Union (α : Type u) where
  union : α → α → α

/-- `s ∩ t`. -/
class Inter (α : Type u) where
  inter : α → α → α

/-- `s \ t`. -/
class SDiff (α : Type u) where
  sdiff : α → α → α

/-- `s ⊆ t`. -/
class HasSubset (α : Type u) where
  Subset : α → α → Prop

export HasSubset (Subset)

/-- `a ≈ b`. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

/-! ## Laws -/

/-- The equality test holds of an element and itself. -/
class ReflBEq (α : Type u) [BEq α] : Prop where
  protected rfl : {a : α} → (a == a) = true

@[simp] theorem BEq.rfl {α : Type u} [BEq α] [ReflBEq α] {a : α} : (a == a) = true := ReflBEq.rfl
theorem BEq.refl {α : Type u} [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem beq_of_eq {α : Type u} [BEq α] [ReflBEq α] {a b : α} (h : a = b) : (a == b) = true :=
  h ▸ BEq.rfl
theorem not_eq_of_beq_eq_false {α : Type u} [BEq α] [ReflBEq α] {a b : α}
    (h : (a == b) = false) : ¬a = b := fun e => Bool.ne_true_of_eq_false h (beq_of_eq e)

/-- The equality test tells equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → (a == b) = true → a = b

export LawfulBEq (eq_of_beq)

instance instLawfulBEq {α : Type u} [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := decide_eq_true rfl

namespace Std

/-- `a ∘ b ∘ c` needs no parentheses. -/
class Associative {α : Sort u} (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- The order of the operands does not matter. -/
class Commutative {α : Sort u} (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

/-- An operand twice is as good as once. -/
class IdempotentOp {α : Sort u} (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

end Std

/-! ## Sizes -/

/-- A measure of how large an element is, which termination proofs use. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- Where nothing else is known, every size is zero. -/
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α := ⟨default.sizeOf α⟩

/-! ## Markers on types -/

/-- An argument that a tactic finds, written `(h : α := by tactic)`. -/
@[reducible] def autoParam (α : Sort u) (tactic : Lean.Syntax) : Sort u := α

theorem optParam_eq (α : Sort u) (default : α) : optParam α default = α := rfl
theorem autoParam_eq (α : Sort u) (t : Lean.Syntax) : autoParam α t = α := rfl

/-! ## Monads -/

@[always_inline] instance instMonadOption : Monad Option where
  pure := some
  bind
    | none, _ => none
    | some a, f => f a

/-- Plain values as computations that do nothing. -/
@[reducible] def Id (α : Type u) : Type u := α

@[always_inline] instance Id.instMonad : Monad Id where
  pure a := a
  bind a f := f a
