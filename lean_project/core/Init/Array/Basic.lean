prelude
import Init.List.GetElem
import Init.List.Fold
/-!
# Arrays

To the kernel an array is a list: `toList` and `toArray` go to and fro. Size, entries, membership,
`push` and `++` of arrays, each in terms of the list.
-/
universe u v

namespace Array
variable {α : Type u} {xs ys : Array α} {x y a : α} {i : Nat}

/-! ## Arrays and lists -/

@[simp] theorem _root_.List.toList_toArray (l : List α) : l.toArray.toList = l := rfl
@[simp] theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl
theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys :=
  match xs, ys, h with
  | ⟨_⟩, ⟨_⟩, h => congrArg mk h
@[simp] theorem toList_inj {xs ys : Array α} : xs.toList = ys.toList ↔ xs = ys :=
  ⟨ext', congrArg toList⟩
@[simp] theorem _root_.List.size_toArray {as : List α} : as.toArray.size = as.length := rfl
@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl
instance instDecidableEq [DecidableEq α] : DecidableEq (Array α) :=
  fun _ _ => decidable_of_iff _ toList_inj

/-! ## Entries -/

instance instGetElemNatLtSize : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h
instance instGetElem?NatLtSize : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i
private theorem getElem?_of_lt (h : i < xs.size) : xs[i]? = some (xs[i]'h) := dif_pos h
private theorem getElem?_of_not_lt (h : ¬i < xs.size) : xs[i]? = none := dif_neg h
instance instLawfulGetElemNatLtSize : LawfulGetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem?_def xs i _ := by
    by_cases h : i < xs.size
    · rw [dif_pos h]; exact getElem?_of_lt h
    · rw [dif_neg h]; exact getElem?_of_not_lt h
  getElem!_def xs i := by
    show xs.getD i default = match decidableGetElem? xs i with | some e => e | none => default
    by_cases h : i < xs.size
    · rw [getD, decidableGetElem?, dif_pos h, dif_pos h]; rfl
    · rw [getD, decidableGetElem?, dif_neg h, dif_neg h]

@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.size) :
    xs.toList[i]'h = xs[i]'h := rfl
@[simp] theorem _root_.List.getElem_toArray {xs : List α} {i : Nat} (h : i < xs.toArray.size) :
    xs.toArray[i]'h = xs[i]'h := rfl
@[simp] theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  by_cases h : i < xs.size
  · rw [getElem?_of_lt h]; exact List.getElem?_eq_getElem h
  · rw [getElem?_of_not_lt h]; exact List.getElem?_eq_none (Nat.le_of_not_lt h)
@[simp] theorem _root_.List.getElem?_toArray {xs : List α} {i : Nat} :
    xs.toArray[i]? = xs[i]? := getElem?_toList.symm
@[ext] protected theorem ext {xs ys : Array α} (h₁ : xs.size = ys.size)
    (h₂ : (i : Nat) → (hi₁ : i < xs.size) → (hi₂ : i < ys.size) → xs[i]'hi₁ = ys[i]'hi₂) :
    xs = ys := ext' (List.ext_getElem h₁ h₂)

/-! ## `push` -/

@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] :=
  List.concat_eq_append
@[simp] theorem size_push {xs : Array α} (v : α) : (xs.push v).size = xs.size + 1 :=
  List.length_concat
@[simp] theorem _root_.List.push_toArray (l : List α) (a : α) :
    l.toArray.push a = (l ++ [a]).toArray := ext' toList_push
theorem getElem_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) :
    (xs.push x)[i]'(size_push (xs := xs) x ▸ Nat.lt_succ_of_lt h) = xs[i]'h := by
  have e : (xs.push x).toList[i]? = some (xs[i]'h) := by
    rw [toList_push, List.getElem?_append_left h, List.getElem?_eq_getElem h, getElem_toList]
  exact ((List.getElem?_eq_some_iff).mp e).2
@[simp] theorem getElem_push_eq {xs : Array α} {x : α} :
    (xs.push x)[xs.size]'(size_push (xs := xs) x ▸ Nat.lt_succ_self _) = x := by
  have e : (xs.push x).toList[xs.size]? = some x := by
    rw [toList_push]; exact List.getElem?_concat_length
  exact ((List.getElem?_eq_some_iff).mp e).2
theorem getElem_push {xs : Array α} {x : α} {i : Nat} (h : i < (xs.push x).size) :
    (xs.push x)[i]'h = if h : i < xs.size then xs[i]'h else x := by
  by_cases k : i < xs.size
  · rw [dif_pos k, getElem_push_lt k]
  · have e : i = xs.size :=
      Nat.le_antisymm (Nat.le_of_lt_succ (by rwa [size_push] at h)) (Nat.le_of_not_lt k)
    subst e
    rw [dif_neg k, getElem_push_eq]

/-! ## Membership -/

/-- `a ∈ as`: the element `a` is an entry of the array `as`. -/
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList
instance instMembership : Membership α (Array α) where
  mem := Mem

theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨Mem.val, Mem.mk⟩
@[simp] theorem mem_toList_iff {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm
@[simp] theorem _root_.List.mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := mem_def
theorem not_mem_empty (a : α) : ¬ a ∈ #[] := fun h => List.not_mem_nil (mem_def.mp h)
@[simp] theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i]'h ∈ xs :=
  mem_def.mpr (List.getElem_mem h)
@[simp] theorem mem_push {xs : Array α} {x y : α} : x ∈ xs.push y ↔ x ∈ xs ∨ x = y := by
  rw [mem_def, toList_push, List.mem_append, List.mem_singleton, mem_toList_iff]
theorem mem_push_self {xs : Array α} {x : α} : x ∈ xs.push x := mem_push.mpr (.inr rfl)

/-! ## `++` -/

/-- The entries of the first array, then those of the second. -/
protected def append (as : Array α) (bs : Array α) : Array α := bs.toList.foldl push as
instance instAppend : Append (Array α) := ⟨Array.append⟩

@[simp] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList := by
  show (ys.toList.foldl push xs).toList = _
  generalize ys.toList = l
  induction l generalizing xs with
  | nil => exact (List.append_nil _).symm
  | cons y l ih => rw [List.foldl_cons, ih, toList_push, List.append_assoc]; rfl
@[simp] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  rw [← length_toList, toList_append, List.length_append]; rfl
@[simp] theorem mem_append {a : α} {xs ys : Array α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  rw [mem_def, toList_append, List.mem_append, mem_toList_iff, mem_toList_iff]
@[simp] theorem append_assoc {xs ys zs : Array α} : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by
  apply ext'
  rw [toList_append, toList_append, toList_append, toList_append, List.append_assoc]

end Array
