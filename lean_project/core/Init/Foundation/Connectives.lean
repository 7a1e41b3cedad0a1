prelude
import Init.Grammar.TermMacros
import Init.Grammar.TacticMacros
/-!
# Connectives and classes

What the notation for the connectives stands for, and the classes of lawful operations and types.
-/
universe u v w
set_option linter.unusedVariables false

/-! ## Connectives

Equivalence, inequality and existence, sums and dependent pairs, propositional extensionality, and
the first facts about the connectives.
-/

/-! ### Definitions -/

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

/-! ### Equivalence -/

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

/-! ### Conjunction, disjunction, negation, existence -/

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

/-! ### Equality -/

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

/-! ### Equality across types -/

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

/-! ## Classes

Subsingletons, the classes behind notation for collections, lawful boolean equality, laws of
operations, sizes, and the monads of optional and of plain values.
-/

/-! ### Subsingletons -/

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

/-! ### Notation for collections -/

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

/-! ### Laws -/

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

/-! ### Sizes -/

/-- A measure of how large an element is, which termination proofs use. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- Where nothing else is known, every size is zero. -/
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α := ⟨default.sizeOf α⟩

/-! ### Markers on types -/

/-- An argument that a tactic finds, written `(h : α := by tactic)`. -/
@[reducible] def autoParam (α : Sort u) (tactic : Lean.Syntax) : Sort u := α

theorem optParam_eq (α : Sort u) (default : α) : optParam α default = α := rfl
theorem autoParam_eq (α : Sort u) (t : Lean.Syntax) : autoParam α t = α := rfl

/-! ### Monads -/

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

/-! ## Neutral elements of operations

Classes for elements that an operation leaves alone: on the left, on the right, on both sides.
-/

namespace Std

/-- `o` is the left neutral element of `op`, as far as notation goes. -/
class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop

/-- `o` is a left neutral element of `op`. -/
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

/-- `o` is the right neutral element of `op`, as far as notation goes. -/
class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop

/-- `o` is a right neutral element of `op`. -/
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a

/-- `o` is the neutral element of `op`, as far as notation goes. -/
class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `o` is a neutral element of `op`. -/
class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- `o` is a neutral element of the commutative operation `op`: one side suffices. -/
class LawfulCommIdentity {α : Sort u} (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := (hc.comm o a).trans (right_id a)
  right_id a := (hc.comm a o).trans (left_id a)

end Std
