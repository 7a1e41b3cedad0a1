prelude
import Init.List.Map
import Init.Option.Basic
import Init.Nat.MinMax
/-!
# Lists: least and greatest entries, lexicographic order

`min?` and `max?` of a list of comparable entries, and the order of lists that compares the first
entries that differ; `map` as an operation of the class `Functor`.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

instance instFunctor : Functor List where
  map := map

/-! ## Least and greatest entries -/

/-- The least entry, if there is one. -/
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)
/-- The greatest entry, if there is one. -/
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)
/-- The least entry of a list that is not empty. -/
protected def min [Min α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl min a
/-- The greatest entry of a list that is not empty. -/
protected def max [Max α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl max a

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
theorem min?_cons' [Min α] {x : α} {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl
theorem max?_cons' [Max α] {x : α} {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl
@[simp] theorem min?_eq_none_iff [Min α] {xs : List α} : xs.min? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons x xs => exact ⟨(nomatch ·), (nomatch ·)⟩
@[simp] theorem max?_eq_none_iff [Max α] {xs : List α} : xs.max? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons x xs => exact ⟨(nomatch ·), (nomatch ·)⟩

private theorem foldl_select {op : Nat → Nat → Nat} (h : ∀ a b, op a b = a ∨ op a b = b)
    (l : List Nat) (a : Nat) : l.foldl op a ∈ a :: l := by
  induction l generalizing a with
  | nil => exact .head []
  | cons b l ih =>
    match mem_cons.mp (ih (op a b)) with
    | .inl e =>
      show foldl op (op a b) l ∈ _
      rw [e]
      match h a b with
      | .inl k => rw [k]; exact .head _
      | .inr k => rw [k]; exact .tail a (.head l)
    | .inr m => exact .tail a (.tail b m)
private theorem min_select (a b : Nat) : min a b = a ∨ min a b = b := by
  show (if a ≤ b then a else b) = a ∨ (if a ≤ b then a else b) = b
  by_cases h : a ≤ b
  · rw [if_pos h]; exact .inl rfl
  · rw [if_neg h]; exact .inr rfl
private theorem max_select (a b : Nat) : max a b = a ∨ max a b = b := by
  show (if a ≤ b then b else a) = a ∨ (if a ≤ b then b else a) = b
  by_cases h : a ≤ b
  · rw [if_pos h]; exact .inr rfl
  · rw [if_neg h]; exact .inl rfl
private theorem foldl_min_le (l : List Nat) (a : Nat) :
    l.foldl min a ≤ a ∧ ∀ b, b ∈ l → l.foldl min a ≤ b := by
  induction l generalizing a with
  | nil => exact ⟨Nat.le_refl a, fun _ m => nomatch m⟩
  | cons b l ih =>
    have ⟨h, k⟩ := ih (min a b)
    exact ⟨Nat.le_trans h (Nat.min_le_left a b), forall_mem_cons.mpr ⟨Nat.le_trans h (Nat.min_le_right a b), k⟩⟩
private theorem le_foldl_max (l : List Nat) (a : Nat) :
    a ≤ l.foldl max a ∧ ∀ b, b ∈ l → b ≤ l.foldl max a := by
  induction l generalizing a with
  | nil => exact ⟨Nat.le_refl a, fun _ m => nomatch m⟩
  | cons b l ih =>
    have ⟨h, k⟩ := ih (max a b)
    exact ⟨Nat.le_trans (Nat.le_max_left a b) h,
      forall_mem_cons (p := (· ≤ l.foldl max (max a b))).mpr ⟨Nat.le_trans (Nat.le_max_right a b) h, k⟩⟩

/-- The least entry is the entry below all entries. -/
theorem min?_eq_some_iff' {a : Nat} {xs : List Nat} :
    xs.min? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b) := by
  cases xs with
  | nil => exact ⟨(nomatch ·), (nomatch ·.1)⟩
  | cons x xs =>
    have m := foldl_select min_select xs x
    have k := forall_mem_cons (p := (xs.foldl min x ≤ ·)).mpr (foldl_min_le xs x)
    exact ⟨fun h => Option.some.inj h ▸ ⟨m, k⟩,
      fun h => congrArg some (Nat.le_antisymm (k a h.1) (h.2 _ m))⟩
/-- The greatest entry is the entry above all entries. -/
theorem max?_eq_some_iff' {a : Nat} {xs : List Nat} :
    xs.max? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a) := by
  cases xs with
  | nil => exact ⟨(nomatch ·), (nomatch ·.1)⟩
  | cons x xs =>
    have m := foldl_select max_select xs x
    have k := forall_mem_cons (p := (· ≤ xs.foldl max x)).mpr (le_foldl_max xs x)
    exact ⟨fun h => Option.some.inj h ▸ ⟨m, k⟩,
      fun h => congrArg some (Nat.le_antisymm (h.2 _ m) (k a h.1))⟩

/-! ## Lexicographic order -/

/-- The first list is a proper beginning of the second, or smaller where they first differ. -/
inductive Lex (r : α → α → Prop) : (as : List α) → (bs : List α) → Prop
  | nil {a l} : Lex r [] (a :: l)
  | rel {a₁ l₁ a₂ l₂} (h : r a₁ a₂) : Lex r (a₁ :: l₁) (a₂ :: l₂)
  | cons {a l₁ l₂} (h : Lex r l₁ l₂) : Lex r (a :: l₁) (a :: l₂)

private theorem not_lex_nil {r : α → α → Prop} {l : List α} : ¬Lex r l [] := fun h => nomatch h
theorem cons_lex_cons_iff {r : α → α → Prop} {a b : α} {l₁ l₂ : List α} :
    Lex r (a :: l₁) (b :: l₂) ↔ r a b ∨ a = b ∧ Lex r l₁ l₂ :=
  ⟨fun | .rel h => .inl h | .cons h => .inr ⟨rfl, h⟩,
   fun | .inl h => .rel h | .inr ⟨e, h⟩ => e ▸ .cons h⟩

instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] :
    (l₁ l₂ : List α) → Decidable (Lex r l₁ l₂)
  | _, [] => isFalse not_lex_nil
  | [], _ :: _ => isTrue .nil
  | a :: as, b :: bs =>
    have := h a b
    have := decidableLex r as bs
    decidable_of_iff (r a b ∨ a = b ∧ Lex r as bs) cons_lex_cons_iff.symm

/-- The lexicographic order of lists. -/
protected abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)
instance instLT [LT α] : LT (List α) := ⟨List.lt⟩
instance decidableLT [DecidableEq α] [LT α] [DecidableRel ((· < ·) : α → α → Prop)]
    (l₁ l₂ : List α) : Decidable (l₁ < l₂) := decidableLex (· < ·) l₁ l₂
/-- `as ≤ bs` if `bs` is not smaller than `as`. -/
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬ bs < as
instance instLE [LT α] : LE (List α) := ⟨List.le⟩
instance decidableLE [DecidableEq α] [LT α] [DecidableRel ((· < ·) : α → α → Prop)]
    (l₁ l₂ : List α) : Decidable (l₁ ≤ l₂) := inferInstanceAs (Decidable (Not _))

@[simp] theorem not_lt_nil [LT α] (l : List α) : ¬ l < [] := fun h => nomatch h
@[simp] theorem nil_lt_cons [LT α] (a : α) (l : List α) : [] < a :: l := .nil
theorem cons_lt_cons_iff [LT α] {a b : α} {l₁ l₂ : List α} :
    (a :: l₁) < (b :: l₂) ↔ a < b ∨ a = b ∧ l₁ < l₂ := cons_lex_cons_iff
@[simp] theorem nil_le [LT α] (l : List α) : [] ≤ l := not_lt_nil l

end List
