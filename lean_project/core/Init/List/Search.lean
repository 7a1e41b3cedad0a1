prelude
import Init.List.Map
import Init.Option.Basic
/-!
# Lists: finding, counting, removing, replacing

`find?`, `findSome?`, `findIdx`, `idxOf`, `lookup`; `countP` and `count`; `erase`, `eraseP`,
`eraseIdx`, `eraseDups`; `insert`, `replace`.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a b x : α} {l l' l₁ l₂ : List α} {p q : α → Bool} {n : Nat}

/-! ## Finding -/

/-- The first entry for which `p` is `true`. -/
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as
@[simp] theorem find?_nil : ([] : List α).find? p = none := rfl
theorem find?_cons : (a :: l).find? p = match p a with | true => some a | false => l.find? p := rfl
@[simp] theorem find?_cons_of_pos (h : p a) : find? p (a :: l) = some a := by rw [find?, h]
@[simp] theorem find?_cons_of_neg (h : ¬p a) : find? p (a :: l) = find? p l := by
  rw [Bool.not_eq_true] at h
  rw [find?, h]
@[simp] theorem find?_eq_none : find? p l = none ↔ ∀ x, x ∈ l → ¬ p x := by
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    rw [forall_mem_cons (p := fun x => ¬ p x = true), ← ih, find?]
    cases p a with
    | true => exact ⟨(nomatch ·), fun h => absurd rfl h.1⟩
    | false => exact ⟨fun h => ⟨(nomatch ·), h⟩, And.right⟩
theorem find?_some (h : find? p l = some a) : p a := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    cases hb : p b with
    | true => rw [find?_cons_of_pos hb] at h; rw [← Option.some.inj h]; exact hb
    | false => rw [find?, hb] at h; exact ih h
theorem mem_of_find?_eq_some (h : find? p l = some a) : a ∈ l := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    cases hb : p b with
    | true => rw [find?_cons_of_pos hb] at h; rw [Option.some.inj h]; exact .head l
    | false => rw [find?, hb] at h; exact .tail b (ih h)
@[simp] theorem find?_append : (l₁ ++ l₂).find? p = (l₁.find? p).or (l₂.find? p) := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, find?, find?]; cases p a <;> simp [ih]
@[simp] theorem find?_map {f : β → α} {l : List β} :
    find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [map_cons, find?, ih]
    show _ = Option.map f (match p (f b) with | true => _ | false => _)
    cases p (f b) <;> rfl

@[simp] theorem find?_singleton {a : α} {p : α → Bool} :
    [a].find? p = if p a then some a else none := by rw [find?]; cases p a <;> rfl
@[simp] theorem find?_cons_eq_some :
    (a :: l).find? p = some b ↔ (p a ∧ a = b) ∨ (!p a ∧ l.find? p = some b) := by
  rw [find?]; cases p a <;> simp
@[simp] theorem find?_isSome : (l.find? p).isSome ↔ ∃ x, x ∈ l ∧ p x := by
  cases h : l.find? p with
  | none => exact ⟨(nomatch ·), fun ⟨x, m, k⟩ => absurd k (find?_eq_none.mp h x m)⟩
  | some a => exact ⟨fun _ => ⟨a, mem_of_find?_eq_some h, find?_some h⟩, fun _ => rfl⟩
@[simp] theorem head?_filter : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, find?, ← ih]; cases p a <;> rfl

/-- The first result of `f` on the entries that is not `none`. -/
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as
@[simp] theorem findSome?_nil {f : α → Option β} : ([] : List α).findSome? f = none := rfl
theorem findSome?_cons {f : α → Option β} :
    (a :: l).findSome? f = match f a with | some b => some b | none => l.findSome? f := rfl

@[simp] theorem findSome?_eq_none_iff {f : α → Option β} :
    findSome? f l = none ↔ ∀ x, x ∈ l → f x = none := by
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    rw [forall_mem_cons (p := fun x => f x = none), ← ih, findSome?]
    cases f a with
    | none => exact ⟨fun h => ⟨rfl, h⟩, And.right⟩
    | some b => exact ⟨(nomatch ·), fun h => nomatch h.1⟩

/-- The index of the first entry for which `p` is `true`, or the length of the list. -/
@[inline] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0
where
  @[specialize] go : List α → Nat → Nat
  | [], n => n
  | a :: l, n => bif p a then n else go l (n + 1)
@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl
private theorem findIdx_go_succ : findIdx.go p l (n + 1) = findIdx.go p l n + 1 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih => rw [findIdx.go, findIdx.go]; cases p a <;> simp only [cond_true, cond_false, ih]
theorem findIdx_cons {b : α} :
    (b :: l).findIdx p = bif p b then 0 else (l.findIdx p) + 1 := by
  show (bif p b then 0 else findIdx.go p l (0 + 1)) = _
  rw [findIdx_go_succ]; rfl
theorem findIdx_le_length : l.findIdx p ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [findIdx_cons]
    cases p a with
    | true => exact Nat.zero_le _
    | false => exact Nat.succ_le_succ ih

/-- The index of the first entry equal to `a`, or the length of the list. -/
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)
@[simp] theorem idxOf_nil [BEq α] : ([] : List α).idxOf x = 0 := rfl
theorem idxOf_cons [BEq α] : (x :: l).idxOf a = bif x == a then 0 else l.idxOf a + 1 := findIdx_cons
@[simp] theorem idxOf_cons_self [BEq α] [LawfulBEq α] : (a :: l).idxOf a = 0 := by
  rw [idxOf_cons, beq_self_eq_true]; rfl
theorem idxOf_lt_length_iff [BEq α] [LawfulBEq α] : l.idxOf a < l.length ↔ a ∈ l := by
  induction l with
  | nil => exact ⟨fun h => absurd h (Nat.not_lt_zero _), (nomatch ·)⟩
  | cons x l ih =>
    rw [idxOf_cons, mem_cons, ← ih]
    cases h : x == a with
    | true => exact ⟨fun _ => .inl (eq_of_beq h).symm, fun _ => Nat.succ_pos _⟩
    | false => exact ⟨fun k => .inr (Nat.le_of_succ_le_succ k),
        fun k => k.elim (fun e => absurd e.symm (ne_of_beq_false h)) Nat.succ_le_succ⟩

/-- The index of the first entry for which `p` is `true`, if there is one. -/
def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0
where
  go : List α → Nat → Option Nat
  | [], _ => none
  | a :: l, i => if p a then some i else go l (i + 1)
@[simp] theorem findIdx?_nil : ([] : List α).findIdx? p = none := rfl
private theorem findIdx?_go_succ : findIdx?.go p l (n + 1) = (findIdx?.go p l n).map (· + 1) := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih => rw [findIdx?.go, findIdx?.go, ih]; cases p a <;> rfl
@[simp] theorem findIdx?_cons :
    (x :: l).findIdx? p = if p x then some 0 else (l.findIdx? p).map fun i => i + 1 := by
  show (if p x then some 0 else findIdx?.go p l (0 + 1)) = _
  rw [findIdx?_go_succ]; rfl
/-- The index of the first entry equal to `a`, if there is one. -/
@[inline] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)
@[simp] theorem idxOf?_nil [BEq α] : ([] : List α).idxOf? a = none := rfl

/-- The value that a list of pairs of keys and values gives to a key. -/
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as
@[simp] theorem lookup_nil [BEq α] : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {k : α} {b : β} {as : List (α × β)} :
    ((k, b) :: as).lookup a = match a == k with | true => some b | false => as.lookup a := rfl
@[simp] theorem lookup_cons_self [BEq α] [LawfulBEq α] {k : α} {b : β} {as : List (α × β)} :
    ((k, b) :: as).lookup k = some b := by rw [lookup_cons, beq_self_eq_true]

/-! ## Counting -/

/-- The number of entries for which `p` is `true`. -/
@[inline] def countP (p : α → Bool) (l : List α) : Nat := go l 0
where
  @[specialize] go : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go xs (acc + 1) else go xs acc
@[simp] theorem countP_nil : countP p [] = 0 := rfl
private theorem countP_go_succ : countP.go p l (n + 1) = countP.go p l n + 1 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih => rw [countP.go, countP.go]; cases p a <;> simp only [cond_true, cond_false, ih]
@[simp] theorem countP_cons_of_pos {l : List α} (pa : p a) :
    countP p (a :: l) = countP p l + 1 := by
  show (bif p a then countP.go p l (0 + 1) else _) = _
  rw [pa, cond_true, countP_go_succ]; rfl
@[simp] theorem countP_cons_of_neg {l : List α} (pa : ¬p a) :
    countP p (a :: l) = countP p l := by
  rw [Bool.not_eq_true] at pa
  show (bif p a then _ else countP.go p l 0) = _
  rw [pa]; rfl
theorem countP_cons {a : α} {l : List α} :
    countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  cases h : p a with
  | true => rw [countP_cons_of_pos h]; rfl
  | false => rw [countP_cons_of_neg (by rw [h]; exact (nomatch ·))]; rfl
theorem countP_eq_length_filter {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [countP_cons, ih, filter]; cases p a <;> rfl
theorem countP_le_length : countP p l ≤ l.length := by
  rw [countP_eq_length_filter]; exact length_filter_le p l
@[simp] theorem countP_append {l₁ l₂ : List α} :
    countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, filter_append, length_append, ← countP_eq_length_filter,
    ← countP_eq_length_filter]
@[simp] theorem countP_reverse {l : List α} : countP p l.reverse = countP p l := by
  rw [countP_eq_length_filter, filter_reverse, length_reverse, ← countP_eq_length_filter]
@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} :
    countP p (map f l) = countP (p ∘ f) l := by
  rw [countP_eq_length_filter, filter_map, length_map, ← countP_eq_length_filter]
theorem countP_filter {l : List α} :
    countP p (filter q l) = countP (fun a => p a && q a) l := by
  rw [countP_eq_length_filter, filter_filter, ← countP_eq_length_filter]
@[simp] theorem countP_pos_iff : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  rw [countP_eq_length_filter, length_pos_iff_exists_mem]
  exact exists_congr fun _ => mem_filter
@[simp] theorem countP_eq_zero : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]
theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} :
    length l = countP p l + countP (fun a => ¬p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [length_cons, ih, countP_cons, countP_cons]
    cases h : p a
    · simp [Nat.add_assoc]
    · simp [Nat.add_right_comm]

section
variable [BEq α]

/-- The number of entries equal to `a`. -/
@[inline] def count (a : α) : List α → Nat := countP (· == a)
@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl
theorem count_cons {a b : α} {l : List α} :
    count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons
theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl
theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length
theorem count_singleton {a b : α} : count a [b] = if b == a then 1 else 0 := by
  rw [count_cons, count_nil, Nat.zero_add]
@[simp] theorem count_append {a : α} {l₁ l₂ : List α} :
    count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l :=
  countP_reverse
theorem count_le_count_cons {a b : α} {l : List α} : count a l ≤ count a (b :: l) := by
  rw [count_cons]; exact Nat.le_add_right _ _

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by
  rw [count_cons, beq_self_eq_true]; rfl
@[simp] theorem count_cons_of_ne (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := by
  rw [count_cons, beq_false_of_ne h]; rfl
theorem count_singleton_self {a : α} : count a [a] = 1 := count_cons_self
@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  rw [count_eq_countP, countP_pos_iff]
  exact ⟨fun ⟨_, m, h⟩ => eq_of_beq h ▸ m, fun m => ⟨a, m, beq_self_eq_true a⟩⟩
@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff
theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : a ∉ l) : count a l = 0 :=
  Nat.eq_zero_of_le_zero (Nat.le_of_not_lt fun k => h (count_pos_iff.mp k))
theorem not_mem_of_count_eq_zero {a : α} {l : List α} (h : count a l = 0) : a ∉ l :=
  fun m => Nat.lt_irrefl 0 (h ▸ count_pos_iff.mpr m)
theorem count_eq_zero {l : List α} : count a l = 0 ↔ a ∉ l :=
  ⟨not_mem_of_count_eq_zero, count_eq_zero_of_not_mem⟩
@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, count_cons_self, ih]
end

/-! ## Removing -/

/-- The list without the first entry equal to `b`. -/
protected def erase {α} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b
@[simp] theorem erase_nil [BEq α] (a : α) : [].erase a = [] := rfl
theorem erase_cons [BEq α] {a b : α} {l : List α} :
    (b :: l).erase a = if b == a then l else b :: l.erase a := by
  rw [List.erase]; cases b == a <;> rfl
/-- The list without the first entry for which `p` is `true`. -/
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => bif p a then l else a :: eraseP p l
@[simp] theorem eraseP_nil : [].eraseP p = [] := rfl
theorem eraseP_cons : (a :: l).eraseP p = bif p a then l else a :: l.eraseP p := rfl
/-- The list without the entry at index `i`. -/
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n
@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero : (a :: l).eraseIdx 0 = l := rfl
@[simp] theorem eraseIdx_cons_succ {i : Nat} :
    (a :: l).eraseIdx (i + 1) = a :: l.eraseIdx i := rfl

@[simp] theorem erase_cons_tail [BEq α] {a b : α} {l : List α} (h : ¬(b == a)) :
    (b :: l).erase a = b :: l.erase a := by rw [erase_cons, if_neg h]
theorem mem_of_mem_erase [BEq α] {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons] at h
    cases e : c == b with
    | true => rw [e] at h; exact .tail c h
    | false =>
      rw [e] at h
      exact (mem_cons.mp h).elim (fun e => e ▸ .head l) fun h => .tail c (ih h)

section
variable [BEq α] [LawfulBEq α]

@[simp] theorem erase_cons_head (a : α) (l : List α) : (a :: l).erase a = l := by
  rw [erase_cons, beq_self_eq_true]; rfl
theorem erase_of_not_mem {a : α} {l : List α} (h : a ∉ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    have ⟨ne, h⟩ := ne_and_not_mem_of_not_mem_cons h
    rw [erase_cons, beq_false_of_ne ne.symm, ih h]; rfl
@[simp] theorem mem_erase_of_ne {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons]
    cases e : c == b with
    | true => exact mem_of_ne_of_mem (fun k => ab (k.trans (eq_of_beq e))) h
    | false => exact (mem_cons.mp h).elim (fun e => e ▸ .head _) fun h => .tail c (ih h)
theorem length_erase_of_mem {a : α} {l : List α} (h : a ∈ l) :
    length (l.erase a) = length l - 1 := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [erase_cons]
    cases e : b == a with
    | true => rfl
    | false =>
      have h := mem_of_ne_of_mem (ne_of_beq_false e).symm h
      have k := Nat.sub_add_cancel (length_pos_of_mem h)
      show (l.erase a).length + 1 = l.length
      rw [ih h]; exact k
theorem exists_erase_eq {a : α} {l : List α} (h : a ∈ l) :
    ∃ l₁ l₂, a ∉ l₁ ∧ l = l₁ ++ a :: l₂ ∧ l.erase a = l₁ ++ l₂ := by
  match eq_append_cons_of_mem h with
  | ⟨as, bs, e, n⟩ =>
    refine ⟨as, bs, n, e, ?_⟩
    rw [e]
    clear e h
    induction as with
    | nil => exact erase_cons_head a bs
    | cons c as ih =>
      have ⟨ne, n⟩ := ne_and_not_mem_of_not_mem_cons n
      rw [cons_append, erase_cons, beq_false_of_ne ne.symm]
      exact congrArg (c :: ·) (ih n)
theorem count_erase (a b : α) (l : List α) :
    count a (l.erase b) = count a l - if b == a then 1 else 0 := by
  induction l with
  | nil => rw [erase_nil, count_nil, Nat.zero_sub]
  | cons c l ih =>
    rw [erase_cons]
    by_cases e : c = b
    · subst e
      rw [beq_self_eq_true, if_pos rfl, count_cons, Nat.add_sub_cancel]
    · rw [beq_false_of_ne e]
      show count a (c :: l.erase b) = _
      rw [count_cons, ih, count_cons]
      by_cases k : c = a
      · have ne : b ≠ a := fun h => e (k.trans h.symm)
        rw [beq_false_of_ne ne]; rfl
      · rw [beq_false_of_ne k]; rfl
@[simp] theorem count_erase_self {a : α} {l : List α} :
    count a (List.erase l a) = count a l - 1 := by rw [count_erase, beq_self_eq_true]; rfl
end

/-! ## Inserting and replacing -/

/-- The list with `a` in front, unless it is an entry already. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.contains a then l else a :: l
instance instInsertOfBEq [BEq α] : Insert α (List α) := ⟨List.insert⟩
/-- The list with the first entry equal to `b` replaced by `c`. -/
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => match b == a with
    | true => c :: as
    | false => a :: replace as b c
@[simp] theorem replace_nil [BEq α] : ([] : List α).replace a b = [] := rfl
theorem replace_cons [BEq α] {a b c : α} {as : List α} : (a :: as).replace b c =
    match b == a with | true => c :: as | false => a :: replace as b c := rfl
@[simp] theorem length_replace [BEq α] {l : List α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons c l ih => rw [replace_cons]; cases a == c <;> simp [ih]

section
variable [BEq α] [LawfulBEq α]
@[simp] theorem insert_of_mem {l : List α} (h : a ∈ l) : l.insert a = l :=
  if_pos (elem_eq_true_of_mem h)
@[simp] theorem insert_of_not_mem {l : List α} (h : a ∉ l) : l.insert a = a :: l :=
  if_neg fun k => h (mem_of_elem_eq_true k)
@[simp] theorem mem_insert_iff {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]
    exact ⟨.inr, fun k => k.elim (fun e => e ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]
theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := mem_insert_iff.mpr (.inl rfl)
theorem mem_insert_of_mem {l : List α} (h : a ∈ l) : a ∈ l.insert b := mem_insert_iff.mpr (.inr h)
end

/-! ## Repetitions -/

/-- The list with later repetitions removed, by a given comparison. -/
def eraseDupsBy {α} (r : α → α → Bool) (as : List α) : List α :=
  loop as []
where
  loop : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => match bs.any (r a) with
    | true => loop as bs
    | false => loop as (a :: bs)
/-- The list with later repetitions removed. -/
def eraseDups {α} [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as
@[simp] theorem eraseDups_nil [BEq α] : ([] : List α).eraseDups = [] := rfl
private theorem mem_eraseDupsBy_loop [BEq α] [LawfulBEq α] {l acc : List α} :
    a ∈ eraseDupsBy.loop (· == ·) l acc ↔ a ∈ l ∨ a ∈ acc := by
  induction l generalizing acc with
  | nil => rw [eraseDupsBy.loop, mem_reverse]; exact ⟨.inr, fun h => h.elim (nomatch ·) id⟩
  | cons b l ih =>
    rw [eraseDupsBy.loop]
    cases h : acc.any (b == ·) with
    | true =>
      have hb : b ∈ acc := mem_of_elem_eq_true (contains_eq_any_beq.trans h)
      show a ∈ eraseDupsBy.loop (· == ·) l acc ↔ _
      rw [ih, mem_cons]
      exact ⟨Or.imp_left .inr, fun k => k.elim (fun k => k.elim (fun e => .inr (e ▸ hb)) .inl) .inr⟩
    | false =>
      show a ∈ eraseDupsBy.loop (· == ·) l (b :: acc) ↔ _
      rw [ih, mem_cons, mem_cons, or_left_comm, or_assoc]
@[simp] theorem mem_eraseDups [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    a ∈ l.eraseDups ↔ a ∈ l :=
  mem_eraseDupsBy_loop.trans ⟨fun h => h.elim id (nomatch ·), .inl⟩

/-- The entries of `xs` that are not entries of `ys`. -/
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter (fun x => !ys.elem x)
@[simp] theorem nil_removeAll [BEq α] {ys : List α} : [].removeAll ys = [] := rfl

/-! ## Separators -/

/-- The list with `sep` between any two entries. -/
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs
@[simp] theorem intersperse_nil {sep : α} : ([] : List α).intersperse sep = [] := rfl
@[simp] theorem intersperse_singleton {x : α} {sep : α} : [x].intersperse sep = [x] := rfl
@[simp] theorem intersperse_cons_cons {x y : α} {zs : List α} {sep : α} :
    (x :: y :: zs).intersperse sep = x :: sep :: ((y :: zs).intersperse sep) := rfl
/-- The lists `xs` with `sep` between any two, all appended. -/
noncomputable def intercalate (sep : List α) (xs : List (List α)) : List α :=
  (intersperse sep xs).flatten
@[simp] theorem intercalate_nil {ys : List α} : ys.intercalate [] = [] := rfl
@[simp] theorem intercalate_singleton {ys xs : List α} : ys.intercalate [xs] = xs := append_nil xs

end List
