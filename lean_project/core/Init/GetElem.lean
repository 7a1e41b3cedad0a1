prelude
import Init.Foundation.Simplifier
/-!
# Entries by index

The notations `xs[i]`, `xs[i]?` and `xs[i]!` for any collection, and the agreement between the
three. Lists have them from `Init.List.GetElem`, arrays from `Init.Array.Basic`.
-/
universe u v w

/-- The value that `xs[i]!` has where there is no entry. -/
@[never_extract] def outOfBounds {α : Type u} [Inhabited α] : α := panic "index out of bounds"
theorem outOfBounds_eq_default {α : Type u} [Inhabited α] : (outOfBounds : α) = default := rfl

/-! ## The notation -/

/-- Collections `coll` with an entry of type `elem` at every index that satisfies `valid`. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  /-- `xs[i]`: the entry at index `i`, which must be valid. -/
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
export GetElem (getElem)

section
variable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}

/-- `xs[i]?` for a collection whose valid indices can be decided. -/
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx)
    [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (xs[i]'h) else none
end

/-- Collections in which an index need not be valid. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  /-- `xs[i]?`: the entry at index `i`, if there is one. -/
  getElem? : coll → idx → Option elem
  /-- `xs[i]!`: the entry at index `i`, or the default value of its type. -/
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with | some e => e | none => outOfBounds
export GetElem? (getElem? getElem!)

/-- The three ways to look up an entry agree. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
    c[i]? = if h : dom c i then some (c[i]'h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
    c[i]! = match c[i]? with | some e => e | none => default
export LawfulGetElem (getElem?_def getElem!_def)

section
variable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}

theorem getElem_congr [GetElem coll idx elem valid] {c d : coll} (h : c = d) {i j : idx}
    (h' : i = j) (w : valid c i) : c[i] = d[j]'(h' ▸ h ▸ w) := by
  subst h; subst h'; rfl
theorem getElem_congr_coll [GetElem coll idx elem valid] {c d : coll} {i : idx} {w : valid c i}
    (h : c = d) : c[i] = d[i]'(h ▸ w) := by subst h; rfl
theorem getElem_congr_idx [GetElem coll idx elem valid] {c : coll} {i j : idx} {w : valid c i}
    (h' : i = j) : c[i] = c[j]'(h' ▸ w) := by subst h'; rfl

variable [GetElem? coll idx elem valid] [LawfulGetElem coll idx elem valid]

theorem getElem?_pos (c : coll) (i : idx) (h : valid c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (valid c i) := isTrue h
  rw [getElem?_def, dif_pos h]
theorem getElem?_neg (c : coll) (i : idx) (h : ¬valid c i) : c[i]? = none := by
  have : Decidable (valid c i) := isFalse h
  rw [getElem?_def, dif_neg h]
theorem getElem!_pos [Inhabited elem] (c : coll) (i : idx) (h : valid c i) : c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]
theorem getElem!_neg [Inhabited elem] (c : coll) (i : idx) (h : ¬valid c i) : c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]
end

/-! ## Indices of type `Fin` -/

namespace Fin
variable {coll : Type u} {elem : Type w} {valid : coll → Nat → Prop} {n : Nat}

instance instGetElemFinVal [GetElem coll Nat elem valid] :
    GetElem coll (Fin n) elem fun xs i => valid xs i.val where
  getElem xs i h := getElem xs i.val h
instance instGetElem?FinVal [GetElem? coll Nat elem valid] :
    GetElem? coll (Fin n) elem fun xs i => valid xs i.val where
  getElem? xs i := getElem? xs i.val
  getElem! xs i := getElem! xs i.val

@[simp] theorem getElem_fin [GetElem? coll Nat elem valid] (a : coll) (i : Fin n)
    (h : valid a i.val) : a[i]'h = a[i.val]'h := rfl
@[simp] theorem getElem?_fin [GetElem? coll Nat elem valid] (a : coll) (i : Fin n) :
    a[i]? = a[i.val]? := rfl
@[simp] theorem getElem!_fin [GetElem? coll Nat elem valid] (a : coll) (i : Fin n)
    [Inhabited elem] : a[i]! = a[i.val]! := rfl
end Fin
