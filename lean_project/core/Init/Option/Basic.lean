prelude
import Init.Bool.Lemmas
import Init.Function.Basic
/-!
# Optional values

The operations on `Option` and the facts that hold by computation.
-/
universe u v w

namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Decidable equality -/

instance instDecidableEq [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse nofun
  | some _, none => isFalse nofun
  | some a, some b => decidable_of_iff (a = b) ⟨congrArg some, some.inj⟩
instance decidableNoneEq (o : Option α) : Decidable (none = o) := match o with
  | none => isTrue rfl
  | some _ => isFalse nofun
instance decidableEqNone (o : Option α) : Decidable (o = none) := match o with
  | none => isTrue rfl
  | some _ => isFalse nofun
/-- Equality test of optional values, given one of their contents. -/
protected def instBEq.beq [BEq α] : Option α → Option α → Bool
  | none, none => true
  | some a, some b => a == b
  | _, _ => false
instance instBEq [BEq α] : BEq (Option α) := ⟨instBEq.beq⟩
instance instLawfulBEq (α) [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  rfl {x} := match x with
    | none => rfl
    | some _ => BEq.rfl (α := α)
  eq_of_beq {x y} h := match x, y, h with
    | none, none, _ => rfl
    | some _, some _, h => congrArg some (eq_of_beq (α := α) h)
@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl
@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl
@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl
@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl

/-! ## Membership -/

instance instMembership : Membership α (Option α) := ⟨fun b a => b = some a⟩
@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := .rfl
instance instDecidableMemOfDecidableEq [DecidableEq α] (j : α) (o : Option α) : Decidable (j ∈ o) :=
  inferInstanceAs (Decidable (o = some j))

/-! ## Tests -/

/-- Whether there is a value. -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false
/-- Whether there is no value. -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true
/-- Whether there is a value and it is `b`. -/
@[inline] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false
/-- Whether the value, if there is one, passes the test `p`. -/
@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true
/-- Whether there is a value and it passes the test `p`. -/
@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false
@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some {a : α} : isSome (some a) = true := rfl
@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some {a : α} : isNone (some a) = false := rfl
@[simp] theorem all_none {p : α → Bool} : Option.all p none = true := rfl
@[simp] theorem all_some {p : α → Bool} {x : α} : Option.all p (some x) = p x := rfl
@[simp] theorem any_none {p : α → Bool} : Option.any p none = false := rfl
@[simp] theorem any_some {p : α → Bool} {x : α} : Option.any p (some x) = p x := rfl

/-! ## Extraction -/

/-- The value, from a proof that there is one. -/
@[inline] def get {α : Type u} : (o : Option α) → isSome o → α
  | some x, _ => x
/-- The value, or the type's default. -/
@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => default
/-- Case distinction: `y` if there is no value, and `f x` if the value is `x`. -/
@[inline] protected def elim {β : Sort v} : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
@[simp] theorem getD_none {a : α} : getD none a = a := rfl
@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl
@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := (rfl)
@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl
@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl
@[simp] theorem elim_none {β : Sort v} (x : β) (f : α → β) : (none : Option α).elim x f = x := rfl
@[simp] theorem elim_some {β : Sort v} (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl

/-! ## Combination -/

/-- Feed the value, if there is one, to a function with an optional result. -/
@[inline] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
/-- Keep the value only if it passes the test `p`. -/
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none
/-- `some a` if `a` passes the test `p`, and `none` otherwise. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none
/-- The first value, or the second, which is computed only when it is needed. -/
@[macro_inline] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()
instance instOrElse : OrElse (Option α) := ⟨Option.orElse⟩
/-- The first value, or the second. -/
@[macro_inline] def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b
/-- Flatten an optional optional value. -/
@[simp, inline] def join (x : Option (Option α)) : Option α := x.bind id
/-- Combine two values with `fn`; a value that stands alone is kept. -/
def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)
/-- The list of no or one element. -/
@[inline] def toList : Option α → List α
  | none => .nil
  | some a => .cons a .nil

@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (a) (f : α → β) : (some a).map f = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem bind_some (a) (f : α → Option β) : (some a).bind f = f a := rfl
@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl
theorem filter_some {p : α → Bool} {a : α} :
    Option.filter p (some a) = if p a then some a else none := rfl
@[simp] theorem orElse_some {a : α} {b : Unit → Option α} : (some a).orElse b = some a := rfl
@[simp] theorem orElse_none {b : Unit → Option α} : none.orElse b = b () := rfl
@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl
@[simp] theorem none_or {o : Option α} : none.or o = o := rfl
@[simp] theorem or_none {o : Option α} : or o none = o := by cases o <;> rfl
@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl
@[simp] theorem join_some {o : Option α} : (some o).join = o := rfl
@[simp] theorem merge_none_left {f} {b : Option α} : merge f none b = b := by cases b <;> rfl
@[simp] theorem merge_none_right {f} {a : Option α} : merge f a none = a := by cases a <;> rfl
@[simp] theorem merge_some_some {f} {a b : α} : merge f (some a) (some b) = some (f a b) := rfl
@[simp] theorem toList_some (a : α) : (some a).toList = .cons a .nil := rfl
@[simp] theorem toList_none (α : Type _) : (none : Option α).toList = .nil := rfl
@[simp] theorem map_id : (Option.map id : Option α → Option α) = id :=
  funext fun o => by cases o <;> rfl
@[simp] theorem pure_def : pure = @some α := rfl
@[simp] theorem bind_eq_bind {α β : Type u} : bind = @Option.bind α β :=
  funext fun o => funext fun f => by cases o <;> rfl
@[simp] theorem orElse_eq_orElse : HOrElse.hOrElse = @Option.orElse α := rfl
@[simp] theorem map_eq_map {α β : Type u} {f : α → β} : Functor.map f = Option.map f :=
  funext fun o => by cases o <;> rfl
end Option
