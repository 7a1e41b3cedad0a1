prelude
import Init.List.Membership
/-!
# Lists: map and filter

`map`, `filter` and `filterMap`: their lengths and entries, how they pass over `++`, `reverse` and
each other, and when two of them are equal.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a x : α} {b : β} {l l' xs : List α}

/-! ## `map` -/

@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (· + 1) ih
@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by
  cases l <;> rfl
@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} :
    map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl
theorem map_concat {f : α → β} {a : α} {l : List α} :
    map f (concat l a) = concat (map f l) (f a) := by
  rw [concat_eq_append, concat_eq_append, map_append, map_singleton]
@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, map_append, ih, map_singleton, map_cons, reverse_cons]
theorem map_id (l : List α) : map (id : α → α) l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l
@[simp] theorem map_id_fun : map (id : α → α) = id := funext map_id
@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := map_id_fun
theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l :=
  (show f = id from funext h) ▸ map_id l
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a) :: ·) ih
@[simp 500] theorem mem_map {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b where
  mp h := by
    induction l with
    | nil => exact nomatch h
    | cons a l ih =>
      match mem_cons.mp h with
      | .inl e => exact ⟨a, .head l, e.symm⟩
      | .inr h => match ih h with | ⟨x, m, e⟩ => exact ⟨x, .tail a m, e⟩
  mpr
    | ⟨a, h, e⟩ => by
      subst e
      induction h with
      | head as => exact .head _
      | tail c _ ih => exact .tail (f c) ih
theorem exists_of_mem_map {f : α → β} (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.mp h
theorem mem_map_of_mem {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.mpr ⟨a, h, rfl⟩
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) :=
  ⟨fun h j m => h (f j) (mem_map_of_mem m), fun h _ m => match mem_map.mp m with
    | ⟨j, k, e⟩ => e ▸ h j k⟩
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ :=
  fun _ m => match mem_map.mp m with | ⟨_, k, e⟩ => e ▸ mem_map_of_mem (h k)
@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨(nomatch ·), (nomatch ·)⟩
theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] :=
  map_eq_nil_iff.mp h
@[simp] theorem map_inj_left {f g : α → β} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    rw [map_cons, map_cons, cons_eq_cons, ih, forall_mem_cons (p := fun a => f a = g a)]
theorem map_congr_left {f g : α → β} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l :=
  map_inj_left.mpr h
theorem map_eq_map_iff {f g : α → β} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := map_inj_left
theorem map_inj {f g : α → β} : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => head_eq_of_cons_eq (congrFun h [a]), congrArg map⟩
theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) : map f l = map f l' ↔ l = l' := by
  refine ⟨fun h => ?_, congrArg _⟩
  induction l generalizing l' with
  | nil => cases l' with
    | nil => rfl
    | cons => exact nomatch h
  | cons a l ih => cases l' with
    | nil => exact nomatch h
    | cons a' l' =>
      have ⟨e, h⟩ := List.cons.inj h
      rw [w _ _ e, ih h]
theorem map_eq_cons_iff {f : α → β} {l : List α} {l₂ : List β} :
    map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by
  cases l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, _, h, _⟩ => nomatch h⟩
  | cons a l =>
    constructor
    · intro h
      have ⟨h₁, h₂⟩ := List.cons.inj h
      exact ⟨a, l, rfl, h₁, h₂⟩
    · intro ⟨c, l₁, h, h₁, h₂⟩
      have ⟨e, e'⟩ := List.cons.inj h
      rw [e, e', map_cons, h₁, h₂]
@[simp] theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} :
    map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b :=
  map_eq_cons_iff.trans
    ⟨fun ⟨a, _, h, e, h'⟩ => ⟨a, by rw [h, eq_nil_of_map_eq_nil h'], e⟩,
     fun ⟨a, h, e⟩ => ⟨a, [], h, e, rfl⟩⟩
theorem map_eq_append_iff {f : α → β} {L₁ L₂ : List β} :
    map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  constructor
  · intro h
    induction L₁ generalizing l with
    | nil => exact ⟨[], l, rfl, rfl, h⟩
    | cons c L₁ ih =>
      match map_eq_cons_iff.mp h with
      | ⟨a, l, e, ha, h⟩ => match ih h with
        | ⟨l₁, l₂, e', h₁, h₂⟩ =>
          exact ⟨a :: l₁, l₂, by rw [e, e', cons_append], by rw [map_cons, ha, h₁], h₂⟩
  · intro ⟨l₁, l₂, e, h₁, h₂⟩
    rw [e, map_append, h₁, h₂]
theorem append_eq_map_iff {f : α → β} {L₁ L₂ : List β} :
    L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ :=
  (show _ ↔ map f l = L₁ ++ L₂ from ⟨Eq.symm, Eq.symm⟩).trans map_eq_append_iff
theorem map_eq_foldr {f : α → β} {l : List α} :
    map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by
  cases l <;> rfl
@[simp] theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := by
  cases l <;> rfl
@[simp] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons c l => exact congrArg (f a :: ·) ih
@[simp] theorem any_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (p (f a) || ·) ih
@[simp] theorem all_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (p (f a) && ·) ih

/-! ## `filter` -/
section
variable {p q : α → Bool}

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l} (pa : p a) :
    filter p (a :: l) = a :: filter p l := by rw [filter, pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l} (pa : ¬ p a) :
    filter p (a :: l) = filter p l := by
  rw [Bool.not_eq_true] at pa
  rw [filter, pa]
theorem filter_cons : (x :: xs : List α).filter p =
    if p x then x :: (xs.filter p) else xs.filter p := by
  cases h : p x with
  | true => rw [filter_cons_of_pos h]; rfl
  | false => rw [filter_cons_of_neg (by rw [h]; exact (nomatch ·))]; rfl
theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filter]
    cases p a with
    | true => exact Nat.succ_le_succ ih
    | false => exact Nat.le_succ_of_le ih
@[simp] theorem mem_filter {as : List α} : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => exact ⟨(nomatch ·), (nomatch ·.1)⟩
  | cons a as ih =>
    rw [filter]
    cases h : p a with
    | true =>
      rw [mem_cons, mem_cons, ih]
      exact ⟨fun k => k.elim (fun e => ⟨.inl e, e ▸ h⟩) fun k => ⟨.inr k.1, k.2⟩,
        fun k => k.1.imp id fun m => ⟨m, k.2⟩⟩
    | false =>
      rw [mem_cons, ih]
      exact ⟨fun k => ⟨.inr k.1, k.2⟩, fun k => ⟨k.1.resolve_left fun e =>
        Bool.noConfusion ((e ▸ k.2 : p a = true).symm.trans h), k.2⟩⟩
@[simp] theorem filter_eq_self {l} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    rw [forall_mem_cons (p := fun a => p a = true), ← ih]
    cases h : p a with
    | true => rw [filter_cons_of_pos h, cons_inj_right]; exact ⟨fun h => ⟨rfl, h⟩, fun h => h.2⟩
    | false =>
      rw [filter_cons_of_neg (by rw [h]; exact (nomatch ·))]
      refine ⟨fun e => ?_, fun k => Bool.noConfusion k.1⟩
      have := length_filter_le p l
      rw [e] at this
      exact absurd this (Nat.not_succ_le_self _)
@[simp] theorem filter_eq_nil_iff {l} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a :=
  eq_nil_iff_forall_not_mem.trans
    ⟨fun h a m k => h a (mem_filter.mpr ⟨m, k⟩),
     fun h a m => have ⟨m, k⟩ := mem_filter.mp m; h a m k⟩
theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j :=
  ⟨fun h j m k => h j (mem_filter.mpr ⟨m, k⟩),
   fun h i m => have ⟨m, k⟩ := mem_filter.mp m; h i m k⟩
@[simp] theorem filter_filter {l} : filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter, filter]
    cases hq : q a with
    | true => rw [Bool.and_true, filter]; cases p a <;> simp only [ih]
    | false => rw [Bool.and_false]; exact ih
@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, filter, filter]; cases p a <;> simp only [ih, cons_append]
@[simp] theorem filter_reverse {p : α → Bool} {l : List α} :
    (l.reverse.filter p) = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    cases h : p a <;>
      simp only [reverse_cons, filter_append, ih, filter, h, append_nil]
theorem filter_map {f : β → α} {p : α → Bool} {l : List β} :
    filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    show filter p (f b :: map f l) = _
    rw [filter, filter, ih]
    show _ = map f (match p (f b) with | true => _ | false => _)
    cases p (f b) <;> rfl
theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    have ⟨ha, h⟩ := (forall_mem_cons (p := fun x => p x = q x)).mp h
    rw [filter, filter, ha, ih h]
theorem filter_eq_cons_iff {l} {a} {as} : filter p l = a :: as ↔
    ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as := by
  constructor
  · intro h
    induction l with
    | nil => exact nomatch h
    | cons x l ih =>
      cases hx : p x with
      | true =>
        rw [filter_cons_of_pos hx] at h
        have ⟨e, h⟩ := List.cons.inj h
        exact ⟨[], l, by rw [e]; rfl, fun _ m => (nomatch m), e ▸ hx, h⟩
      | false =>
        have hx : ¬p x = true := by rw [hx]; exact (nomatch ·)
        rw [filter_cons_of_neg hx] at h
        match ih h with
        | ⟨l₁, l₂, e, k, h⟩ =>
          exact ⟨x :: l₁, l₂, by rw [e, cons_append], forall_mem_cons.mpr ⟨hx, k⟩, h⟩
  · intro ⟨l₁, l₂, e, k, ha, h⟩
    rw [e, filter_append, filter_eq_nil_iff.mpr k, filter_cons_of_pos ha, h, nil_append]
@[simp] theorem any_filter {l : List α} {p q : α → Bool} :
    (filter p l).any q = l.any fun a => p a && q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, any_cons, ← ih]; cases p a <;> rfl
@[simp] theorem all_filter {l : List α} {p q : α → Bool} :
    (filter p l).all q = l.all fun a => !(p a) || q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, all_cons, ← ih]; cases p a <;> rfl
theorem filter_subset {l₁ l₂ : List α} (p : α → Bool) (H : l₁ ⊆ l₂) :
    filter p l₁ ⊆ filter p l₂ :=
  fun _ m => mem_filter.mpr ⟨H (mem_filter.mp m).1, (mem_filter.mp m).2⟩
end

/-! ## `filterMap` -/
section
variable {f : α → Option β}

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by rw [filterMap, h]
@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β}
    (h : f a = some b) : filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap, h]
@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f :=
  filterMap_eq_map
theorem filterMap_some_fun : filterMap (some : α → Option α) = id :=
  filterMap_eq_map.trans map_id_fun
@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := congrFun filterMap_some_fun l
theorem length_filterMap_le (f : α → Option β) (l : List α) :
    (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filterMap]
    cases f a with
    | none => exact Nat.le_succ_of_le ih
    | some b => exact Nat.succ_le_succ ih
@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [cons_append, filterMap, filterMap]; cases f a <;> simp only [ih, cons_append]
@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} :
    (l.reverse.filterMap f) = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    cases h : f a <;>
      simp only [reverse_cons, filterMap_append, ih, filterMap, h, append_nil]
@[simp] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} :
    filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    show filterMap g (f a :: map f l) = _
    rw [filterMap, filterMap, ih]; rfl
theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap, filterMap, ← ih]; cases f a <;> rfl
theorem filterMap_filter {p : α → Bool} {f : α → Option β} {l : List α} :
    filterMap f (filter p l) = filterMap (fun x => if p x then f x else none) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, filterMap, ← ih]; cases p a <;> rfl
@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => nomatch h⟩
  | cons a l ih =>
    rw [filterMap]
    cases h : f a with
    | none =>
      refine ih.trans ⟨fun ⟨x, m, k⟩ => ⟨x, .tail a m, k⟩, fun ⟨x, m, k⟩ => ?_⟩
      match m with
      | .head _ => rw [h] at k; exact nomatch k
      | .tail _ m => exact ⟨x, m, k⟩
    | some c =>
      rw [mem_cons, ih]
      constructor
      · intro k
        match k with
        | .inl e => exact ⟨a, .head l, e ▸ h⟩
        | .inr ⟨x, m, k⟩ => exact ⟨x, .tail a m, k⟩
      · intro ⟨x, m, k⟩
        match m with
        | .head _ => exact .inl (Option.some.inj (k.symm.trans h))
        | .tail _ m => exact .inr ⟨x, m, k⟩
@[simp] theorem filterMap_eq_nil_iff {l : List α} :
    filterMap f l = [] ↔ ∀ a, a ∈ l → f a = none := by
  rw [eq_nil_iff_forall_not_mem]
  constructor
  · intro h a m
    cases e : f a with
    | none => rfl
    | some b => exact absurd (mem_filterMap.mpr ⟨a, m, e⟩) (h b)
  · intro h b k
    match mem_filterMap.mp k with
    | ⟨a, m, e⟩ => rw [h a m] at e; exact nomatch e
end

end List
