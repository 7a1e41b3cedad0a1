prelude
import Init.GetElem
import Init.List.Map
/-!
# Lists: entries by index

`l[i]`, `l[i]?`, `l[i]!`, `get`, `getD` and `set`: how the entries of a list that an operation
built are found, that membership is having an index, and that lists with the same entries are
equal.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a x : α} {l l' l₁ l₂ as bs : List α} {i j n : Nat}

/-! ## Operations -/

/-- The computation behind `l[i]?`. -/
def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none
/-- The computation behind `l[i]!`. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => panic "invalid index"

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩
instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

/-- The entry at index `i`, or `fallback` where there is none. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := Option.getD as[i]? fallback

/-- The list with the entry at index `n` replaced by `a`; the same list where there is none. -/
def set : (l : List α) → (n : Nat) → (a : α) → List α
  | _ :: as, 0, b => b :: as
  | a :: as, n + 1, b => a :: set as n b
  | [], _, _ => []

/-! ## Computing entries -/

@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.val]'i.isLt := rfl
@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    getElem (a :: as) 0 h = a := rfl
@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat)
    (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.le_of_succ_le_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := by cases i <;> rfl
@[simp] theorem getElem?_cons_zero {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {l : List α} : (a :: l)[i + 1]? = l[i]? := rfl
theorem getElem?_cons {l : List α} : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by
  cases i <;> rfl

@[simp] theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) :
    l[i]? = some (l[i]'h) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons b l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => exact getElem?_nil
  | cons b l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ length l ≤ i :=
  ⟨fun h => Nat.le_of_not_lt fun k => by rw [getElem?_eq_getElem k] at h; exact (nomatch h),
   getElem?_eq_none⟩
@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i :=
  ⟨fun h => getElem?_eq_none_iff.mp h.symm, fun h => (getElem?_eq_none h).symm⟩
theorem getElem?_eq_some_iff {l : List α} {i : Nat} :
    l[i]? = some a ↔ ∃ h : i < l.length, l[i]'h = a := by
  constructor
  · intro h
    have k : i < l.length := Nat.lt_of_not_le fun k => by
      rw [getElem?_eq_none k] at h; exact nomatch h
    rw [getElem?_eq_getElem k] at h
    exact ⟨k, Option.some.inj h⟩
  · intro ⟨h, e⟩
    rw [getElem?_eq_getElem h, e]
theorem getElem_of_getElem? {l : List α} {i : Nat} (h : l[i]? = some a) :
    ∃ h : i < l.length, l[i]'h = a := getElem?_eq_some_iff.mp h
@[simp] theorem some_getElem_eq_getElem?_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (some (xs[i]'h) = xs[i]?) ↔ True := iff_true_intro (getElem?_eq_getElem h).symm
@[simp] theorem getElem?_eq_some_getElem_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (xs[i]? = some (xs[i]'h)) ↔ True := iff_true_intro (getElem?_eq_getElem h)
theorem some_eq_getElem?_iff {l : List α} {i : Nat} :
    some a = l[i]? ↔ ∃ h : i < l.length, l[i]'h = a :=
  ⟨fun h => getElem?_eq_some_iff.mp h.symm, fun h => (getElem?_eq_some_iff.mpr h).symm⟩
theorem getElem_eq_iff {l : List α} {i : Nat} (h : i < l.length) :
    l[i]'h = x ↔ l[i]? = some x :=
  ⟨fun e => getElem?_eq_some_iff.mpr ⟨h, e⟩, fun e => (getElem?_eq_some_iff.mp e).2⟩
private theorem getElem?_eq (l : List α) (i : Nat) :
    l[i]? = if h : i < l.length then some (l[i]'h) else none := by
  by_cases h : i < l.length
  · rw [dif_pos h, getElem?_eq_getElem h]
  · rw [dif_neg h, getElem?_eq_none (Nat.le_of_not_lt h)]

private theorem getElem!_eq [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = match l[i]? with | some e => e | none => default := by
  induction l generalizing i with
  | nil => cases i <;> rfl
  | cons b l ih => cases i with
    | zero => rfl
    | succ i => exact ih
instance instLawfulGetElem : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def c i h := by
    rw [getElem?_eq]
    by_cases k : i < c.length
    · rw [dif_pos k, dif_pos k]
    · rw [dif_neg k, dif_neg k]
  getElem!_def _ _ := getElem!_eq
@[simp] theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = Option.getD (l[i]?) (default : α) := by
  rw [getElem!_eq]; cases l[i]? <;> rfl
theorem getElem!_nil [Inhabited α] {n : Nat} : ([] : List α)[n]! = default := by cases n <;> rfl
theorem getElem!_cons_zero [Inhabited α] {l : List α} : (a :: l)[0]! = a := rfl
theorem getElem!_cons_succ [Inhabited α] {l : List α} : (a :: l)[i + 1]! = l[i]! := rfl
theorem getElem!_of_getElem? [Inhabited α] {l : List α} {i : Nat} (h : l[i]? = some a) :
    l[i]! = a := by rw [getElem!_eq, h]
@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} :
    getD l i a = Option.getD (l[i]?) a := rfl
theorem getD_cons_zero {l : List α} {d : α} : getD (a :: l) 0 d = a := rfl
theorem getD_cons_succ {l : List α} {d : α} : getD (a :: l) (n + 1) d = getD l n d := rfl

@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i]'h = a :=
  match i, h with
  | 0, _ => rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0]'h = l.head (length_pos_iff.mp h) :=
  match l, h with
  | _ :: _, _ => rfl
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) :
    l[i]'w = l'[i]'(h ▸ w) := by subst h; rfl
theorem get_of_eq {l l' : List α} (h : l = l') (i : Fin l.length) :
    get l i = get l' ⟨i.val, h ▸ i.isLt⟩ := by subst h; rfl
theorem head?_eq_getElem? : ∀ {l : List α}, l.head? = l[0]?
  | [] => rfl
  | _ :: _ => rfl

/-! ## Membership is having an index -/

@[simp] theorem getElem_mem {l : List α} {n : Nat} (h : n < l.length) : l[n]'h ∈ l := by
  induction l generalizing n with
  | nil => exact absurd h (Nat.not_lt_zero n)
  | cons b l ih => cases n with
    | zero => exact .head l
    | succ n => exact .tail b (ih (Nat.le_of_succ_le_succ h))
theorem get_mem (l : List α) (n : Fin l.length) : get l n ∈ l := getElem_mem n.isLt
theorem getElem_of_mem {a} {l : List α} (h : a ∈ l) :
    ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head as => exact ⟨0, Nat.succ_pos _, rfl⟩
  | tail b _ ih => match ih with | ⟨i, h, e⟩ => exact ⟨i + 1, Nat.succ_le_succ h, e⟩
theorem getElem?_of_mem {a} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  match getElem_of_mem h with
  | ⟨i, h, e⟩ => ⟨i, getElem?_eq_some_iff.mpr ⟨h, e⟩⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h : i < l.length} {a : α} (e : l[i]'h = a) :
    a ∈ l := e ▸ getElem_mem h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  match getElem?_eq_some_iff.mp e with
  | ⟨_, e⟩ => mem_of_getElem e
theorem mem_iff_getElem {a} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, _, e⟩ => mem_of_getElem e⟩
theorem mem_iff_getElem? {a} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, e⟩ => mem_of_getElem? e⟩
theorem get_of_mem {a} {l : List α} (h : a ∈ l) : ∃ n, get l n = a :=
  match getElem_of_mem h with
  | ⟨i, h, e⟩ => ⟨⟨i, h⟩, e⟩
theorem mem_iff_get {a} {l : List α} : a ∈ l ↔ ∃ n, get l n = a :=
  ⟨get_of_mem, fun ⟨n, e⟩ => e ▸ get_mem l n⟩
theorem forall_mem_iff_forall_getElem {P : α → Prop} {l : List α} :
    (∀ x, x ∈ l → P x) ↔ ∀ (i : Nat) (h : i < l.length), P (l[i]'h) :=
  ⟨fun h _ k => h _ (getElem_mem k), fun h _ m => match getElem_of_mem m with
    | ⟨i, k, e⟩ => e ▸ h i k⟩

/-! ## Lists with the same entries -/

@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0), ih fun i => h (i + 1)]
theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) :
    l₁ = l₂ := by
  apply ext_getElem?
  intro i
  by_cases k : i < l₁.length
  · rw [getElem?_eq_getElem k, getElem?_eq_getElem (hl ▸ k), h i k (hl ▸ k)]
  · have k := Nat.le_of_not_lt k
    rw [getElem?_eq_none k, getElem?_eq_none (hl ▸ k)]
theorem ext_get {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ n h₁ h₂, get l₁ ⟨n, h₁⟩ = get l₂ ⟨n, h₂⟩) : l₁ = l₂ := ext_getElem hl h
theorem ext_getElem_iff {l₁ l₂ : List α} : l₁ = l₂ ↔ l₁.length = l₂.length ∧
    ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun h => by subst h; exact ⟨rfl, fun _ _ _ => rfl⟩, fun h => ext_getElem h.1 h.2⟩

/-! ## Entries of the lists that the operations build -/

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} :
    (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => rw [map_nil, getElem?_nil, getElem?_nil]; rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
@[simp] theorem getElem_map (f : α → β) {l} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i]'h = f (l[i]'(length_map f ▸ h)) := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, getElem?_map, getElem?_eq_getElem (length_map f ▸ h)]; rfl
theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) :
    (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero i)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ hn)
theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => rw [length_cons, Nat.add_sub_add_right]; exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  by_cases h : i < l₁.length
  · rw [if_pos h, getElem?_append_left h]
  · rw [if_neg h, getElem?_append_right (Nat.le_of_not_lt h)]
private theorem sub_lt_of_lt_add {m : Nat} (h : m ≤ i) (k : i < m + n) : i - m < n :=
  Nat.le_of_add_le_add_left (a := m)
    (show m + (i - m) + 1 ≤ m + n from (Nat.add_sub_of_le h).symm ▸ k)
theorem getElem_append_left {as bs : List α} (h : i < as.length)
    {h' : i < (as ++ bs).length} : (as ++ bs)[i]'h' = as[i]'h := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_left h]
theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i)
    {h₂ : i < (as ++ bs).length} : (as ++ bs)[i]'h₂ = bs[i - as.length]'(by
      rw [length_append] at h₂
      exact sub_lt_of_lt_add h₁ h₂) := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_right h₁]
theorem getElem?_concat_length {l : List α} {a : α} :
    (l ++ [a])[l.length]? = some a := by
  rw [getElem?_append_right (Nat.le_refl _), Nat.sub_self]; rfl
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w) :
    (l ++ [a])[i]'w = a := by
  subst h
  exact (getElem_eq_iff w).mpr getElem?_concat_length
theorem getElem?_reverse' {l : List α} {i j : Nat} (h : i + j + 1 = length l) :
    l.reverse[i]? = l[j]? := by
  induction l generalizing j with
  | nil => exact nomatch h
  | cons a l ih =>
    rw [reverse_cons]
    have h : i + j = l.length := Nat.succ.inj h
    cases j with
    | zero =>
      have e : i = l.reverse.length := h.trans length_reverse.symm
      rw [e, getElem?_concat_length]; rfl
    | succ j =>
      rw [getElem?_append_left, ih h]; rfl
      rw [length_reverse, ← h]
      exact Nat.lt_succ_of_le (Nat.le_add_right i j)
@[simp] theorem getElem?_reverse {l : List α} {i : Nat} (h : i < length l) :
    l.reverse[i]? = l[l.length - 1 - i]? := by
  apply getElem?_reverse'
  rw [Nat.sub_sub, Nat.add_comm 1 i, Nat.add_right_comm, Nat.add_sub_of_le h]
@[simp] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i]'h = l[l.length - 1 - i]'(by
      rw [Nat.sub_sub]
      rw [length_reverse] at h
      exact Nat.sub_lt (Nat.lt_of_le_of_lt (Nat.zero_le i) h)
        (Nat.lt_of_lt_of_le (Nat.succ_pos 0) (Nat.le_add_right 1 i))) := by
  rw [getElem_eq_iff, getElem?_reverse (by rwa [length_reverse] at h), getElem?_eq_getElem]
@[simp] theorem getElem?_replicate_of_lt {n : Nat} {i : Nat} (h : i < n) :
    (replicate n a)[i]? = some a := by
  induction n generalizing i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ n ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_replicate : (replicate n a)[i]? = if i < n then some a else none := by
  by_cases h : i < n
  · rw [if_pos h, getElem?_replicate_of_lt h]
  · rw [if_neg h, getElem?_eq_none]
    rw [length_replicate]; exact Nat.le_of_not_lt h
@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat} (h : i < (replicate n a).length) :
    (replicate n a)[i]'h = a := eq_of_mem_replicate (getElem_mem h)
@[simp] theorem getElem?_tail {l : List α} {i : Nat} : (tail l)[i]? = l[i + 1]? := by
  cases l with
  | nil => rw [tail_nil, getElem?_nil, getElem?_nil]
  | cons a l => rfl
@[simp] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) :
    (tail l)[i]'h = l[i + 1]'(by
      cases l with
      | nil => exact absurd h (Nat.not_lt_zero i)
      | cons a l => exact Nat.succ_le_succ h) := by
  cases l with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l => rfl
@[simp] theorem head?_tail {l : List α} : (tail l).head? = l[1]? := by
  rw [head?_eq_getElem?, getElem?_tail]

/-! ## `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl
@[simp] theorem length_set {as : List α} {i : Nat} {a : α} :
    (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) ih
@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) :
    (l.set i a)[i]? = some a := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} :
    (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i => cases j with
      | zero => rfl
      | succ j => exact ih fun e => h (e ▸ rfl)
theorem getElem?_set {l : List α} {i j : Nat} {a : α} : (l.set i a)[j]? =
    if i = j then if i < l.length then some a else none else l[j]? := by
  by_cases h : i = j
  · subst h
    rw [if_pos rfl]
    by_cases k : i < l.length
    · rw [if_pos k, getElem?_set_self k]
    · rw [if_neg k, getElem?_eq_none]
      rw [length_set]; exact Nat.le_of_not_lt k
  · rw [if_neg h, getElem?_set_ne h]
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) :
    (l.set i a)[i]'h = a :=
  (getElem_eq_iff h).mpr (getElem?_set_self (length_set (as := l) ▸ h))
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α}
    (hj : j < (l.set i a).length) : (l.set i a)[j]'hj = l[j]'(length_set (as := l) ▸ hj) :=
  (getElem_eq_iff hj).mpr ((getElem?_set_ne h).trans (getElem?_eq_getElem _))
@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) :
    as.set i (as[i]'h) = as := by
  induction as generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (x :: ·) (ih (Nat.le_of_succ_le_succ h))
@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  rw [eq_nil_iff_length_eq_zero, length_set, length_eq_zero_iff]
@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} :
    (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (x :: ·) ih
theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) :
    (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i => cases j with
      | zero => rfl
      | succ j => exact congrArg (x :: ·) (ih fun e => h (e ▸ rfl))
theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} :
    l.set i a = l := by
  induction l generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact congrArg (x :: ·) (ih (Nat.le_of_succ_le_succ h))
theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a :=
  mem_of_getElem? (getElem?_set_self h)
theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) :
    a ∈ l ∨ a = b := by
  match getElem?_of_mem h with
  | ⟨j, e⟩ =>
    by_cases k : i = j
    · subst k
      have ⟨h, e⟩ := getElem?_eq_some_iff.mp e
      rw [getElem_set_self] at e
      exact .inr e.symm
    · rw [getElem?_set_ne k] at e
      exact .inl (mem_of_getElem? e)
@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} :
    (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (f x :: ·) ih

end List
