prelude
import Init.List.Map
/-!
# Lists: flatten, flatMap, replicate

Lists of lists put together, and lists of equal entries: lengths and entries, how they pass over the
other operations, and when a list is one of them.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a x : α} {b : β} {l : List α} {L : List (List α)} {n m : Nat}

/-! ## `flatten` and `flatMap` -/

@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => nomatch h⟩
  | cons l L ih =>
    rw [flatten_cons, mem_append, ih]
    exact ⟨fun h => h.elim (fun h => ⟨l, .head L, h⟩) fun ⟨k, m, h⟩ => ⟨k, .tail l m, h⟩,
      fun ⟨k, m, h⟩ => (mem_cons.mp m).imp (fun e : k = l => e ▸ h) fun m => ⟨k, m, h⟩⟩
theorem exists_of_mem_flatten (h : a ∈ flatten L) : ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.mp h
theorem mem_flatten_of_mem (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L := mem_flatten.mpr ⟨l, lL, al⟩
theorem forall_mem_flatten {p : α → Prop} {L : List (List α)} :
    (∀ (x) (_ : x ∈ flatten L), p x) ↔ ∀ (l) (_ : l ∈ L) (x) (_ : x ∈ l), p x :=
  ⟨fun h _ m x k => h x (mem_flatten_of_mem m k), fun h x m => match mem_flatten.mp m with
    | ⟨l, m, k⟩ => h l m x k⟩
@[simp] theorem flatten_append {L₁ L₂ : List (List α)} :
    flatten (L₁ ++ L₂) = flatten L₁ ++ flatten L₂ := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => rw [cons_append, flatten_cons, flatten_cons, ih, append_assoc]
theorem flatten_singleton {l : List α} : [l].flatten = l := append_nil l
theorem flatten_concat {L : List (List α)} {l : List α} :
    flatten (L ++ [l]) = flatten L ++ l := by rw [flatten_append, flatten_singleton]
theorem flatten_flatten {L : List (List (List α))} :
    flatten (flatten L) = flatten (map flatten L) := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, flatten_append, ih, map_cons, flatten_cons]
@[simp] theorem flatten_eq_nil_iff {L : List (List α)} :
    L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by
  induction L with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons l L ih => rw [flatten_cons, append_eq_nil_iff, ih, forall_mem_cons (p := (· = []))]
@[simp] theorem map_flatten {f : α → β} {L : List (List α)} :
    (flatten L).map f = (map (map f) L).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, map_append, ih, map_cons, flatten_cons]
@[simp] theorem filter_flatten {p : α → Bool} {L : List (List α)} :
    filter p (flatten L) = flatten (map (filter p) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, filter_append, ih, map_cons, flatten_cons]
theorem reverse_flatten {L : List (List α)} :
    L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, reverse_append, ih, map_cons, reverse_cons, flatten_concat]
@[simp] theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, length_append, ih]; rfl

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl
@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten := by
  rw [flatMap_def, map_id]
@[simp] theorem flatMap_id' {L : List (List α)} : L.flatMap (fun as => as) = L.flatten := flatMap_id
theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := flatMap_id.symm
@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  rw [flatMap_def, map_append, flatten_append]; rfl
theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := append_nil (f x)
@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
@[simp] theorem mem_flatMap {f : α → List β} {b} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a :=
  mem_flatten.trans
    ⟨fun ⟨_, m, h⟩ => match mem_map.mp m with | ⟨a, m, e⟩ => ⟨a, m, e ▸ h⟩,
     fun ⟨a, m, h⟩ => ⟨f a, mem_map_of_mem m, h⟩⟩
theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} (h : b ∈ l.flatMap f) :
    ∃ a, a ∈ l ∧ b ∈ f a := mem_flatMap.mp h
theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a} (al : a ∈ l) (h : b ∈ f a) :
    b ∈ l.flatMap f := mem_flatMap.mpr ⟨a, al, h⟩
@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} :
    l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] :=
  flatten_eq_nil_iff.trans (forall_mem_map (P := (· = [])))
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, flatMap_append, ih, flatMap_cons]
theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} :
    (l.flatMap g).map f = l.flatMap fun a => (g a).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, map_append, ih, flatMap_cons]
theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) :
    (map f l).flatMap g = l.flatMap (fun a => g (f a)) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, flatMap_cons, ih, flatMap_cons]
theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, filter_append, ih, flatMap_cons]
@[simp] theorem length_flatMap {l : List α} {f : α → List β} :
    length (l.flatMap f) = sum (map (fun a => (f a).length) l) := by
  rw [flatMap_def, length_flatten, map_map]; rfl

/-! ## `replicate` -/

@[simp] theorem replicate_one : replicate 1 a = [a] := rfl
theorem replicate_succ' : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, ih, ← cons_append, ← replicate_succ, ih]
@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] :=
  cons_ne_nil a _
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  rw [eq_nil_iff_length_eq_zero, length_replicate]
theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ (b) (_ : b ∈ l), b = a) :
    l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    have ⟨e, h⟩ := (forall_mem_cons (p := (· = a))).mp h
    rw [length_cons, replicate_succ, ← ih h, e]
theorem eq_replicate_iff {a : α} {n} {l : List α} :
    l = replicate n a ↔ length l = n ∧ ∀ (b) (_ : b ∈ l), b = a :=
  ⟨fun h => h ▸ ⟨length_replicate, fun _ => eq_of_mem_replicate⟩,
   fun ⟨e, h⟩ => e ▸ eq_replicate_of_mem h⟩
theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} :
    l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by
  rw [eq_replicate_iff, length_map, forall_mem_map (P := (· = b))]
  exact ⟨(·.2), fun h => ⟨rfl, h⟩⟩
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b :=
  map_eq_replicate_iff.mpr fun _ _ => rfl
@[simp] theorem map_const {l : List α} {b : β} :
    map (Function.const α b) l = replicate l.length b := map_const'
@[simp] theorem replicate_append_replicate :
    replicate n a ++ replicate m a = replicate (n + m) a := by
  refine eq_replicate_iff.mpr ⟨?_, fun b h => ?_⟩
  · rw [length_append, length_replicate, length_replicate]
  · exact (mem_append.mp h).elim eq_of_mem_replicate eq_of_mem_replicate
theorem append_eq_replicate_iff {l₁ l₂ : List α} {a : α} : l₁ ++ l₂ = replicate n a ↔
    l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by
  constructor
  · intro h
    have ⟨hl, h⟩ := eq_replicate_iff.mp h
    rw [length_append] at hl
    have ⟨h₁, h₂⟩ := forall_mem_append.mp h
    exact ⟨hl, eq_replicate_of_mem h₁, eq_replicate_of_mem h₂⟩
  · intro ⟨hl, h₁, h₂⟩
    rw [h₁, h₂, replicate_append_replicate, hl]
@[simp] theorem map_replicate {f : α → β} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (f a :: ·) ih
@[simp] theorem reverse_replicate {n : Nat} {a : α} :
    (replicate n a).reverse = replicate n a :=
  eq_replicate_iff.mpr ⟨by rw [length_reverse, length_replicate],
    fun _ h => eq_of_mem_replicate (mem_reverse.mp h)⟩
@[simp] theorem tail_replicate {n : Nat} {a : α} :
    (replicate n a).tail = replicate (n - 1) a := by cases n <;> rfl
@[simp] theorem isEmpty_replicate : (replicate n a).isEmpty = decide (n = 0) := by cases n <;> rfl
@[simp] theorem replicate_inj {b : α} :
    replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  constructor
  · intro h
    have e : n = m := by have := congrArg length h; rwa [length_replicate, length_replicate] at this
    subst e
    cases n with
    | zero => exact ⟨rfl, .inl rfl⟩
    | succ n => exact ⟨rfl, .inr (head_eq_of_cons_eq h)⟩
  · intro ⟨e, h⟩
    match h with
    | .inl h => rw [← e, h]; rfl
    | .inr h => rw [e, h]
@[simp] theorem filter_replicate_of_pos {p : α → Bool} (h : p a) :
    (replicate n a).filter p = replicate n a :=
  filter_eq_self.mpr fun _ m => eq_of_mem_replicate m ▸ h
@[simp] theorem filter_replicate_of_neg {p : α → Bool} (h : ¬ p a) :
    (replicate n a).filter p = [] := filter_eq_nil_iff.mpr fun _ m => eq_of_mem_replicate m ▸ h
theorem filter_replicate {p : α → Bool} :
    (replicate n a).filter p = if p a then replicate n a else [] := by
  cases h : p a with
  | true => exact filter_replicate_of_pos h
  | false => exact filter_replicate_of_neg (by rw [h]; exact (nomatch ·))
@[simp] theorem flatten_replicate_nil : (replicate n ([] : List α)).flatten = [] := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
@[simp] theorem flatten_replicate_singleton :
    (replicate n [a]).flatten = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (a :: ·) ih
@[simp] theorem flatten_replicate_replicate :
    (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih =>
    rw [replicate_succ, flatten_cons, ih, replicate_append_replicate, Nat.add_one_mul, Nat.add_comm]

end List
