prelude
import Init.List.Append
/-!
# Lists: membership

What `a ∈ l` means for the lists that the basic operations build, bounded quantifiers over the
entries of a list, and the Boolean tests `contains`, `any` and `all`.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a b x y : α} {l l₁ l₂ xs ys s t : List α} {p q : α → Bool}

/-! ## Entries of particular lists -/

theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} : a ∈ b :: l → a = b ∨ a ∈ l := mem_cons.mp
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b :=
  ⟨fun | .head _ => rfl, fun h => h ▸ .head []⟩
theorem eq_of_mem_singleton (h : a ∈ [b]) : a = b := mem_singleton.mp h
theorem mem_singleton_self (a : α) : a ∈ [a] := .head []
theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := ⟨not_mem_nil, False.elim⟩

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := by
  induction h with
  | head => exact .head _
  | tail b _ ih => exact .tail b ih
theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact .tail a ih
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t where
  mp h := by
    induction s with
    | nil => exact .inr h
    | cons b s ih =>
      match h with
      | .head _ => exact .inl (.head s)
      | .tail _ h => exact (ih h).imp (.tail b) id
  mpr h := h.elim (mem_append_left t) (mem_append_right s)
theorem not_mem_append {a : α} {s t : List α} (h₁ : a ∉ s) (h₂ : a ∉ t) : a ∉ s ++ t :=
  fun h => (mem_append.mp h).elim h₁ h₂
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := mem_append_right xs (.head [])
theorem mem_append_cons_self : a ∈ xs ++ a :: ys := mem_append_right xs (.head ys)

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => exact .rfl
  | cons a as ih =>
    rw [reverse_cons, mem_append, mem_singleton, mem_cons, ih, or_comm]
theorem mem_reverseAux {x : α} {as bs : List α} : x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by
  rw [reverseAux_eq, mem_append, mem_reverse]

@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => exact ⟨(nomatch ·), fun h => absurd rfl h.1⟩
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id (·.2)⟩, fun h => .inl h.2⟩
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.mp h).2

theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l :=
  match l, h with
  | b :: _, h => .tail b h
@[simp] theorem head_mem : ∀ {l : List α} (h : l ≠ []), head l h ∈ l
  | [], h => absurd rfl h
  | _ :: l, _ => .head l

/-! ## Membership in a list with a first entry -/

theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.mp h₂).resolve_left h₁
theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) (hb : b ∈ l) : a ∈ l :=
  (mem_cons.mp h).elim (fun e => e ▸ hb) id
theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h' : a ∈ b :: l) :
    a = b ∨ (a ≠ b ∧ a ∈ l) :=
  (Classical.em (a = b)).imp id fun h => ⟨h, mem_of_ne_of_mem h h'⟩
theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ≠ b :=
  fun e => h (e ▸ .head l)
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ∉ l :=
  fun k => h (.tail b k)
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h : a ≠ y) (k : a ∉ l) :
    a ∉ y :: l := fun m => k (mem_of_ne_of_mem h m)
theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} (h : a ∉ y :: l) :
    a ≠ y ∧ a ∉ l := ⟨ne_of_not_mem_cons h, not_mem_of_not_mem_cons h⟩

/-! ## Lists with and without entries -/

theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => by
  rw [e] at h; exact not_mem_nil h
theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l :=
  length_pos_iff.mpr (ne_nil_of_mem h)
theorem exists_mem_of_length_pos : ∀ {l : List α}, 0 < length l → ∃ a, a ∈ l
  | [], h => absurd h (Nat.lt_irrefl 0)
  | a :: l, _ => ⟨a, .head l⟩
theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ => length_pos_of_mem h⟩
theorem exists_mem_of_length_eq_add_one {n : Nat} :
    ∀ {l : List α}, l.length = n + 1 → ∃ a, a ∈ l
  | a :: l, _ => ⟨a, .head l⟩
theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  exists_mem_of_length_pos (length_pos_iff.mpr h)
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, a ∉ l :=
  ⟨fun h _ m => ne_nil_of_mem m h, fun h => match l with
    | [] => rfl
    | a :: l => absurd (.head l) (h a)⟩
theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs :=
  isEmpty_eq_false_iff.trans ⟨exists_mem_of_ne_nil xs, fun ⟨_, h⟩ => ne_nil_of_mem h⟩

/-- An entry splits its list; `eq_append_cons_of_mem` splits it at the first occurrence. -/
theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t : List α, l = s ++ a :: t := by
  induction h with
  | head as => exact ⟨[], as, rfl⟩
  | tail b _ ih => match ih with | ⟨s, t, e⟩ => exact ⟨b :: s, t, congrArg (b :: ·) e⟩
theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨_, _, e⟩ => e ▸ mem_append_cons_self⟩
theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) :
    ∃ as bs, xs = as ++ a :: bs ∧ a ∉ as := by
  induction xs with
  | nil => exact nomatch h
  | cons x xs ih =>
    match eq_or_ne_mem_of_mem h with
    | .inl e => exact ⟨[], xs, by rw [e]; rfl, not_mem_nil⟩
    | .inr ⟨ne, m⟩ => match ih m with
      | ⟨as, bs, e, k⟩ =>
        exact ⟨x :: as, bs, by rw [e, cons_append], not_mem_cons_of_ne_of_not_mem ne k⟩

/-! ## Quantifiers bounded by a list -/

theorem exists_mem_nil (p : α → Prop) : ¬ (∃ x, ∃ _ : x ∈ @nil α, p x) := fun ⟨_, h, _⟩ => nomatch h
theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ @nil α), p x := fun _ h => nomatch h
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head l), fun x m => h x (.tail a m)⟩,
   fun h x m => (mem_cons.mp m).elim (fun e => e ▸ h.1) (h.2 x)⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x :=
  ⟨fun ⟨x, m, h⟩ => (mem_cons.mp m).elim (fun e => .inl (e ▸ h)) fun m => .inr ⟨x, m, h⟩,
   fun h => h.elim (fun h => ⟨a, .head l, h⟩) fun ⟨x, m, h⟩ => ⟨x, .tail a m, h⟩⟩
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a :=
  ⟨fun h => h a (.head []), fun h _ m => eq_of_mem_singleton m ▸ h⟩
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) :=
  ⟨fun h => ⟨fun x m => h x (mem_append_left l₂ m), fun x m => h x (mem_append_right l₁ m)⟩,
   fun h x m => (mem_append.mp m).elim (h.1 x) (h.2 x)⟩
theorem forall_mem_replicate {p : α → Prop} {a : α} {n : Nat} :
    (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n with
  | zero => exact ⟨fun _ => .inl rfl, fun _ _ h => nomatch h⟩
  | succ n =>
    exact ⟨fun h => .inr (h a (.head _)), fun h b m =>
      h.elim (fun h => nomatch h) fun h => eq_of_mem_replicate m ▸ h⟩
theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun h _ m e => h (e ▸ m)⟩
theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun h _ m e => h (e ▸ m)⟩
@[simp] theorem mem_ite_nil_left {x : α} [Decidable c] {l : List α} :
    (x ∈ if c then [] else l) ↔ ¬ c ∧ x ∈ l := by
  by_cases h : c <;> simp [h]
@[simp] theorem mem_ite_nil_right {x : α} [Decidable c] {l : List α} :
    (x ∈ if c then l else []) ↔ c ∧ x ∈ l := by
  by_cases h : c <;> simp [h]

/-! ## `contains` -/

@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl
theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as :=
  ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩
theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a ↔ a ∈ as :=
  elem_iff
private theorem eq_decide {b : Bool} {c : Prop} [Decidable c] (h : b = true ↔ c) :
    b = decide c := by
  cases b with
  | true => exact (decide_eq_true (h.mp rfl)).symm
  | false => exact (decide_eq_false fun k => Bool.noConfusion (h.mpr k)).symm
theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : elem a as = decide (a ∈ as) :=
  eq_decide elem_iff
@[simp] theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    as.contains a = decide (a ∈ as) := elem_eq_mem a as
@[simp] theorem contains_cons [BEq α] {a : α} {b : α} {l : List α} :
    (a :: l).contains b = (b == a || l.contains b) := by
  show elem b (a :: l) = (b == a || elem b l)
  rw [elem_cons]
  cases b == a <;> rfl
theorem elem_cons_self [BEq α] [LawfulBEq α] {a : α} {as : List α} : (a :: as).elem a = true :=
  elem_eq_true_of_mem (.head as)
@[simp] theorem decide_mem_cons [BEq α] [LawfulBEq α] {l : List α} :
    decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by
  rw [← contains_eq_mem, contains_cons, contains_eq_mem]
theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [contains_cons, any_cons, ih]
@[simp] theorem contains_append [BEq α] {l₁ l₂ : List α} {x : α} :
    (l₁ ++ l₂).contains x = (l₁.contains x || l₂.contains x) := by
  induction l₁ with
  | nil => rfl
  | cons a l ih =>
    rw [cons_append, contains_cons, ih, contains_cons]
    cases x == a <;> rfl

/-! ## `any` and `all` -/

theorem any_eq {l : List α} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by
  apply eq_decide
  induction l with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun ⟨_, h, _⟩ => nomatch h⟩
  | cons a l ih =>
    rw [any_cons, Bool.or_eq_true, ih]
    exact ⟨fun h => h.elim (fun h => ⟨a, .head l, h⟩) fun ⟨x, m, h⟩ => ⟨x, .tail a m, h⟩,
      fun ⟨x, m, h⟩ => (mem_cons.mp m).elim (fun e => .inl (e ▸ h)) fun m => .inr ⟨x, m, h⟩⟩
theorem all_eq {l : List α} : l.all p = decide (∀ x, x ∈ l → p x) := by
  apply eq_decide
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    rw [all_cons, Bool.and_eq_true, ih]
    exact (forall_mem_cons (p := fun x => p x = true)).symm
@[simp] theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  rw [any_eq, decide_eq_true_eq]
@[simp] theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  rw [all_eq, decide_eq_true_eq]
@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by
  rw [any_eq, decide_eq_false_iff_not]
  exact ⟨fun h x m k => h ⟨x, m, k⟩, fun h ⟨x, m, k⟩ => h x m k⟩
@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by
  rw [all_eq, decide_eq_false_iff_not]
  exact ⟨fun h => Classical.byContradiction fun k => h fun x m =>
    Classical.byContradiction fun n => k ⟨x, m, n⟩, fun ⟨x, m, k⟩ h => k (h x m)⟩
theorem decide_exists_mem {l : List α} {p : α → Prop} [DecidablePred p] :
    decide (∃ x, x ∈ l ∧ p x) = l.any fun x => decide (p x) := by simp [any_eq]
theorem decide_forall_mem {l : List α} {p : α → Prop} [DecidablePred p] :
    decide (∀ x, x ∈ l → p x) = l.all fun x => decide (p x) := by simp [all_eq]

theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, ← ih]; cases p a <;> rfl
theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, ← ih]; cases p a <;> rfl
theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all (!p .) := by
  rw [not_all_eq_any_not]; simp
theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any (!p .) := by
  rw [not_any_eq_all_not]; simp
@[simp] theorem any_append {f : α → Bool} {xs ys : List α} :
    (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, any_cons, any_cons, ih]; cases f a <;> rfl
@[simp] theorem all_append {f : α → Bool} {xs ys : List α} :
    (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, all_cons, all_cons, ih]; cases f a <;> rfl
@[simp] theorem any_reverse {f : α → Bool} {l : List α} : l.reverse.any f = l.any f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, any_append, ih]
    show (l.any f || (f a || false)) = (f a || l.any f)
    cases f a <;> cases l.any f <;> rfl
@[simp] theorem all_reverse {f : α → Bool} {l : List α} : l.reverse.all f = l.all f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, all_append, ih]
    show (l.all f && (f a && true)) = (f a && l.all f)
    cases f a <;> cases l.all f <;> rfl
theorem any_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) :
    l₁.any p = l₂.any q := by rw [w, show p = q from funext h]
theorem all_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) :
    l₁.all p = l₂.all q := by rw [w, show p = q from funext h]

/-! ## Inclusion of one list in another -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := .rfl
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ h => nomatch h
@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ :=
  fun _ m => h₂ (h₁ m)
instance instTransSubset : Trans (Subset : List α → List α → Prop) Subset Subset := ⟨Subset.trans⟩
theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ => .tail a
@[simp] theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ :=
  fun _ m => .tail a (h m)
theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} (h : a :: l₁ ⊆ l₂) : l₁ ⊆ l₂ :=
  fun _ m => h (.tail a m)
theorem cons_subset_cons {l₁ l₂ : List α} (a : α) (s : l₁ ⊆ l₂) : a :: l₁ ⊆ a :: l₂ :=
  fun _ m => match m with | .head _ => .head l₂ | .tail _ m => .tail a (s m)
@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h (.head l), subset_of_cons_subset h⟩,
   fun h _ k => match k with | .head _ => h.1 | .tail _ k => h.2 k⟩
@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.mpr fun _ m => not_mem_nil (h m), fun h => h ▸ Subset.refl []⟩
theorem eq_nil_of_subset_nil {l : List α} (h : l ⊆ []) : l = [] := subset_nil.mp h
theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left l₂
theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ => mem_append_right l₁
@[simp] theorem subset_append_of_subset_left (l₂ : List α) (h : l ⊆ l₁) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_left l₂ (h m)
@[simp] theorem subset_append_of_subset_right (l₁ : List α) (h : l ⊆ l₂) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_right l₁ (h m)
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  forall_mem_append (p := (· ∈ l))
@[simp] theorem reverse_subset {l₁ l₂ : List α} : reverse l₁ ⊆ l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => h (mem_reverse.mpr m), fun h _ m => h (mem_reverse.mp m)⟩
@[simp] theorem subset_reverse {l₁ l₂ : List α} : l₁ ⊆ reverse l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => mem_reverse.mp (h m), fun h _ m => mem_reverse.mpr (h m)⟩

end List
