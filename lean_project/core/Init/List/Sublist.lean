prelude
import Init.List.TakeDrop
/-!
# Lists: parts of a list

`l₁ <+ l₂`: `l₁` is `l₂` with some entries left out. `l₁ <+: l₂`, `l₁ <:+ l₂`, `l₁ <:+: l₂`: `l₁` is
the beginning, the end, a contiguous part of `l₂`.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v}

/-! ## Sublists -/

/-- `l₁ <+ l₂`: the list `l₁` arises from `l₂` by leaving out entries. -/
inductive Sublist {α} : List α → List α → Prop
  | slnil : Sublist [] []
  | cons {l₁ l₂} (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons_cons {l₁ l₂} (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

variable {a b : α} {l l' l₁ l₂ l₃ : List α} {n : Nat}

/-- Boolean version of `<+`, by `==`. -/
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(hd₁ :: tl₁), hd₂ :: tl₂ => if hd₁ == hd₂ then tl₁.isSublist tl₂ else l₁.isSublist tl₂

@[simp] theorem nil_sublist (l : List α) : Sublist [] l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact ih.cons a
@[simp] theorem Sublist.refl (l : List α) : Sublist l l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact ih.cons_cons a
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) :
    Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact (ih h₁).cons a
  | cons_cons a _ ih =>
    cases h₁ with
    | cons _ h => exact (ih h).cons a
    | cons_cons _ h => exact (ih h).cons_cons a
instance instTransSublist : Trans (@Sublist α) Sublist Sublist := ⟨Sublist.trans⟩
attribute [simp] Sublist.cons
theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) :=
  (Sublist.refl l).cons a
theorem sublist_of_cons_sublist (h : Sublist (a :: l₁) l₂) : Sublist l₁ l₂ :=
  (sublist_cons_self a l₁).trans h
theorem Sublist.of_cons_cons (h : Sublist (a :: l₁) (b :: l₂)) : Sublist l₁ l₂ :=
  match h with
  | .cons _ h => sublist_of_cons_sublist h
  | .cons_cons _ h => h
@[simp] theorem cons_sublist_cons : Sublist (a :: l₁) (a :: l₂) ↔ Sublist l₁ l₂ :=
  ⟨.of_cons_cons, .cons_cons a⟩
theorem Sublist.subset (h : Sublist l₁ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact fun _ h => h
  | cons a _ ih => exact fun _ m => .tail a (ih m)
  | cons_cons a _ ih => exact cons_subset_cons a ih
theorem Sublist.mem (hx : a ∈ l₁) (hl : Sublist l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem Sublist.length_le (h : Sublist l₁ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons_cons a _ ih => exact Nat.succ_le_succ ih
theorem Sublist.eq_of_length (h : Sublist l₁ l₂) (e : length l₁ = length l₂) : l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a s => exact absurd (e ▸ s.length_le : _ + 1 ≤ _) (Nat.not_succ_le_self _)
  | cons_cons a _ ih => rw [ih (Nat.succ.inj e)]
theorem Sublist.eq_of_length_le (h : Sublist l₁ l₂) (k : length l₂ ≤ length l₁) : l₁ = l₂ :=
  h.eq_of_length (Nat.le_antisymm h.length_le k)
@[simp] theorem sublist_nil : Sublist l [] ↔ l = [] :=
  ⟨fun h => match h with | .slnil => rfl, fun h => h ▸ .slnil⟩
@[simp] theorem singleton_sublist {a : α} {l : List α} : Sublist [a] l ↔ a ∈ l := by
  refine ⟨fun h => h.subset (.head []), fun h => ?_⟩
  induction h with
  | head as => exact (nil_sublist as).cons_cons a
  | tail b _ ih => exact ih.cons b
theorem sublist_append_left (l₁ l₂ : List α) : Sublist l₁ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact nil_sublist l₂
  | cons a l ih => exact ih.cons_cons a
theorem sublist_append_right (l₁ l₂ : List α) : Sublist l₂ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact Sublist.refl l₂
  | cons a l ih => exact ih.cons a
@[simp] theorem sublist_append_of_sublist_left (s : Sublist l l₁) : Sublist l (l₁ ++ l₂) :=
  s.trans (sublist_append_left l₁ l₂)
@[simp] theorem sublist_append_of_sublist_right (s : Sublist l l₂) : Sublist l (l₁ ++ l₂) :=
  s.trans (sublist_append_right l₁ l₂)
@[simp] theorem append_sublist_append_left (l) : Sublist (l ++ l₁) (l ++ l₂) ↔ Sublist l₁ l₂ := by
  induction l with
  | nil => exact .rfl
  | cons a l ih => exact cons_sublist_cons.trans ih
theorem Sublist.append_left (h : Sublist l₁ l₂) (l : List α) : Sublist (l ++ l₁) (l ++ l₂) := by
  induction l with
  | nil => exact h
  | cons a l ih => exact ih.cons_cons a
theorem Sublist.append_right (h : Sublist l₁ l₂) (l : List α) : Sublist (l₁ ++ l) (l₂ ++ l) := by
  induction h with
  | slnil => exact Sublist.refl l
  | cons a _ ih => exact ih.cons a
  | cons_cons a _ ih => exact ih.cons_cons a
theorem Sublist.append {r₁ r₂ : List α} (hl : Sublist l₁ l₂) (hr : Sublist r₁ r₂) :
    Sublist (l₁ ++ r₁) (l₂ ++ r₂) := (hl.append_right r₁).trans (hr.append_left l₂)
theorem Sublist.reverse (h : Sublist l₁ l₂) : Sublist l₁.reverse l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih =>
    rw [reverse_cons]; exact ih.trans (sublist_append_left _ [a])
  | cons_cons a _ ih =>
    rw [reverse_cons, reverse_cons]; exact ih.append_right [a]
@[simp] theorem reverse_sublist : Sublist l₁.reverse l₂.reverse ↔ Sublist l₁ l₂ :=
  ⟨fun h => by have := h.reverse; rwa [reverse_reverse, reverse_reverse] at this, Sublist.reverse⟩
protected theorem Sublist.map (f : α → β) (h : Sublist l₁ l₂) : Sublist (map f l₁) (map f l₂) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => exact ih.cons (f a)
  | cons_cons a _ ih => exact ih.cons_cons (f a)
@[simp] theorem filter_sublist {p : α → Bool} {l : List α} : Sublist (filter p l) l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [filter]
    cases p a with
    | true => exact ih.cons_cons a
    | false => exact ih.cons a
protected theorem Sublist.filter (p : α → Bool) (h : Sublist l₁ l₂) :
    Sublist (filter p l₁) (filter p l₂) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih =>
    rw [List.filter.eq_def p (a :: _)]
    show Sublist _ (match p a with | true => _ | false => _)
    cases p a with
    | true => exact ih.cons a
    | false => exact ih
  | cons_cons a _ ih =>
    rw [filter, filter]
    cases p a with
    | true => exact ih.cons_cons a
    | false => exact ih
theorem tail_sublist (l : List α) : Sublist l.tail l := by
  cases l with
  | nil => exact .slnil
  | cons a l => exact sublist_cons_self a l
theorem take_sublist (n : Nat) (l : List α) : Sublist (take n l) l := by
  have h := sublist_append_left (take n l) (drop n l)
  rwa [take_append_drop] at h
theorem drop_sublist (n : Nat) (l : List α) : Sublist (drop n l) l := by
  have h := sublist_append_right (take n l) (drop n l)
  rwa [take_append_drop] at h

/-! ## Prefixes, suffixes, infixes -/

/-- `l₁ <+: l₂`: the list `l₂` begins with `l₁`. -/
def IsPrefix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => l₁ ++ t = l₂
/-- `l₁ <:+ l₂`: the list `l₂` ends with `l₁`. -/
def IsSuffix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => t ++ l₁ = l₂
/-- `l₁ <:+: l₂`: the list `l₁` is a contiguous part of `l₂`. -/
def IsInfix (l₁ : List α) (l₂ : List α) : Prop := Exists fun s => Exists fun t => s ++ l₁ ++ t = l₂

/-- Boolean version of `<+:`, by `==`. -/
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs
@[simp] theorem isPrefixOf_nil_left [BEq α] : isPrefixOf ([] : List α) l = true := by
  cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] : isPrefixOf (a :: l) ([] : List α) = false := rfl
theorem isPrefixOf_cons_cons [BEq α] :
    isPrefixOf (a :: l) (b :: l') = (a == b && isPrefixOf l l') := rfl
/-- What follows the first list in the second, if that begins with the first. -/
def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | x₁ :: l₁, x₂ :: l₂ => if x₁ == x₂ then isPrefixOf? l₁ l₂ else none
/-- Boolean version of `<:+`, by `==`. -/
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse
@[simp] theorem isSuffixOf_nil_left [BEq α] : isSuffixOf ([] : List α) l = true :=
  isPrefixOf_nil_left

@[simp] theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩
@[simp] theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩
theorem infix_append (l₁ l₂ l₃ : List α) : IsInfix l₂ (l₁ ++ l₂ ++ l₃) := ⟨l₁, l₃, rfl⟩
theorem IsPrefix.isInfix (h : IsPrefix l₁ l₂) : IsInfix l₁ l₂ :=
  match h with | ⟨t, e⟩ => ⟨[], t, e⟩
theorem IsSuffix.isInfix (h : IsSuffix l₁ l₂) : IsInfix l₁ l₂ :=
  match h with | ⟨t, e⟩ => ⟨t, [], (append_nil _).trans e⟩
@[simp] theorem nil_prefix {l : List α} : IsPrefix [] l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : IsSuffix [] l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : IsInfix [] l := nil_prefix.isInfix
@[simp] theorem prefix_rfl {l : List α} : IsPrefix l l := ⟨[], append_nil l⟩
@[simp] theorem suffix_rfl {l : List α} : IsSuffix l l := ⟨[], rfl⟩
@[simp] theorem infix_rfl {l : List α} : IsInfix l l := prefix_rfl.isInfix
@[simp] theorem suffix_cons (a : α) (l : List α) : IsSuffix l (a :: l) := ⟨[a], rfl⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} (h : IsPrefix l₁ l₂) (k : IsPrefix l₂ l₃) :
    IsPrefix l₁ l₃ :=
  match h, k with | ⟨s, e⟩, ⟨t, e'⟩ => ⟨s ++ t, by rw [← append_assoc, e, e']⟩
theorem IsSuffix.trans {l₁ l₂ l₃ : List α} (h : IsSuffix l₁ l₂) (k : IsSuffix l₂ l₃) :
    IsSuffix l₁ l₃ :=
  match h, k with | ⟨s, e⟩, ⟨t, e'⟩ => ⟨t ++ s, by rw [append_assoc, e, e']⟩
protected theorem IsInfix.sublist (h : IsInfix l₁ l₂) : Sublist l₁ l₂ :=
  match h with
  | ⟨s, t, e⟩ => e ▸ (sublist_append_right s l₁).trans (sublist_append_left (s ++ l₁) t)
protected theorem IsPrefix.sublist (h : IsPrefix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist
protected theorem IsSuffix.sublist (h : IsSuffix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist
protected theorem IsInfix.subset (h : IsInfix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsPrefix.subset (h : IsPrefix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsSuffix.subset (h : IsSuffix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsPrefix.length_le (h : IsPrefix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le (h : IsSuffix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsInfix.length_le (h : IsInfix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
@[simp] theorem prefix_nil : IsPrefix l [] ↔ l = [] :=
  ⟨fun h => sublist_nil.mp h.sublist, fun h => h ▸ prefix_rfl⟩
@[simp] theorem suffix_nil : IsSuffix l [] ↔ l = [] :=
  ⟨fun h => sublist_nil.mp h.sublist, fun h => h ▸ suffix_rfl⟩
theorem cons_prefix_cons : IsPrefix (a :: l₁) (b :: l₂) ↔ a = b ∧ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, e⟩ => have ⟨e, e'⟩ := List.cons.inj e; ⟨e, t, e'⟩,
   fun ⟨e, t, e'⟩ => ⟨t, by rw [cons_append, e, e']⟩⟩
theorem prefix_iff_eq_append : IsPrefix l₁ l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ :=
  ⟨fun ⟨t, e⟩ => by rw [← e, drop_left], fun e => ⟨_, e⟩⟩
theorem prefix_iff_eq_take : IsPrefix l₁ l₂ ↔ l₁ = take (length l₁) l₂ :=
  ⟨fun ⟨t, e⟩ => by rw [← e, take_left], fun e => e ▸ ⟨_, take_append_drop _ l₂⟩⟩
theorem take_prefix (n : Nat) (l : List α) : IsPrefix (take n l) l := ⟨_, take_append_drop n l⟩
theorem drop_suffix (n : Nat) (l : List α) : IsSuffix (drop n l) l := ⟨_, take_append_drop n l⟩
@[simp] theorem reverse_suffix : IsSuffix (reverse l₁) (reverse l₂) ↔ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, e⟩ => ⟨reverse t, by rw [← reverse_inj, reverse_append, reverse_reverse, e]⟩,
   fun ⟨t, e⟩ => ⟨reverse t, by rw [← reverse_append, e]⟩⟩
@[simp] theorem reverse_prefix : IsPrefix (reverse l₁) (reverse l₂) ↔ IsSuffix l₁ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]
theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isPrefixOf l₂ ↔ IsPrefix l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPrefixOf_nil_left]; exact ⟨fun _ => nil_prefix, fun _ => rfl⟩
  | cons a l₁ ih => cases l₂ with
    | nil => exact ⟨(nomatch ·), fun ⟨_, e⟩ => nomatch e⟩
    | cons b l₂ => rw [isPrefixOf_cons_cons, Bool.and_eq_true, beq_iff_eq, ih, cons_prefix_cons]
instance instDecidableIsPrefixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) :
    Decidable (IsPrefix l₁ l₂) := decidable_of_iff (l₁.isPrefixOf l₂) isPrefixOf_iff_prefix
instance instDecidableIsSuffixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) :
    Decidable (IsSuffix l₁ l₂) :=
  decidable_of_iff (IsPrefix l₁.reverse l₂.reverse) reverse_prefix

end List
