prelude
import Init.Foundation.Fin
/-!
# Init.Foundation.Lists

Optional values and lists: the types, and the operations that the modules below need.
-/
universe u v

/-! ## Optional values -/

/-- A value of `α`, or none. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option
export Option (none some)

instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩

/-- The value, or `dflt` if there is none. -/
@[macro_inline, implicit_reducible] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Apply a function to the value, if there is one. -/
@[inline, implicit_reducible] protected def Option.map {α : Type u} {β : Type v} (f : α → β) :
    Option α → Option β
  | some x => some (f x)
  | none => none

/-! ## Lists -/

/-- Finite sequences, written `[a, b, c]`; `a :: l` is the list with `a` in front of `l`. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance instInhabitedList {α : Type u} : Inhabited (List α) := ⟨.nil⟩

/-- How many entries a list has. -/
@[instance_reducible] def List.length {α : Type u} : List α → Nat
  | .nil => 0
  | .cons _ as => HAdd.hAdd (length as) 1

/-- The entry at a position within bounds. -/
@[implicit_reducible] def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | .cons a _, ⟨0, _⟩ => a
  | .cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

/-- `foldl f a [b, c]` is `f (f a b) c`. -/
@[specialize] def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, .nil => a
  | a, .cons b l => foldl f (f a b) l

/-- The list with an entry added at the end. -/
@[implicit_reducible] def List.concat {α : Type u} : List α → α → List α
  | .nil, b => .cons b .nil
  | .cons a as, b => .cons a (concat as b)

/-- One list after the other, written `xs ++ ys`. -/
@[implicit_reducible] protected def List.append {α : Type u} : (xs ys : List α) → List α
  | .nil, bs => bs
  | .cons a as, bs => .cons a (List.append as bs)

instance List.instAppend {α : Type u} : Append (List α) := ⟨List.append⟩

/-- All the lists in a list, one after the other. -/
@[implicit_reducible] noncomputable def List.flatten {α : Type u} : List (List α) → List α
  | .nil => .nil
  | .cons l L => List.append l (flatten L)

/-- Apply a function to every entry. -/
@[specialize, implicit_reducible] def List.map {α : Type u} {β : Type v} (f : α → β) :
    (l : List α) → List β
  | .nil => .nil
  | .cons a as => .cons (f a) (map f as)

/-- Replace every entry by a list. -/
@[inline, implicit_reducible] noncomputable def List.flatMap {α : Type u} {β : Type v}
    (b : α → List β) (as : List α) : List β := flatten (map b as)

/-! ## Equality of lists is decidable -/

namespace LeanMath.List
variable {α : Type u} [DecidableEq α]

/-- Whether two lists have the same entries in the same order. -/
@[implicit_reducible] def same : List α → List α → Bool
  | .nil, .nil => true
  | .cons a as, .cons b bs => and (decide (Eq a b)) (same as bs)
  | .nil, .cons _ _ => false
  | .cons _ _, .nil => false

theorem left_of_and {a b : Bool} : Eq (and a b) true → Eq a true :=
  a.casesOn (fun h => h) fun _ => rfl

theorem right_of_and {a b : Bool} : Eq (and a b) true → Eq b true :=
  a.casesOn (fun h => Bool.noConfusion h) fun h => h

theorem eq_of_same : {as bs : List α} → Eq (same as bs) true → Eq as bs
  | .nil, .nil, _ => rfl
  | .cons _ _, .cons _ _, h =>
    congr (congrArg _ (of_decide_eq_true (left_of_and h))) (eq_of_same (right_of_and h))
  | .nil, .cons _ _, h => Bool.noConfusion h
  | .cons _ _, .nil, h => Bool.noConfusion h

theorem same_self : (as : List α) → Eq (same as as) true
  | .nil => rfl
  | .cons a as => congr (congrArg and (decide_eq_true (Eq.refl a))) (same_self as)

end LeanMath.List

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun as bs =>
  { decide := LeanMath.List.same as bs
    reflects_decide := LeanMath.reflects LeanMath.List.eq_of_same fun differ e =>
      Bool.ne_true_of_eq_false differ
        (e.ndrec (motive := fun cs => Eq (LeanMath.List.same as cs) true)
          (LeanMath.List.same_self as)) }
