prelude
import Init.List.GetElem
import Init.List.Flatten
import Init.Option.Basic
import Init.Nat.MinMax
/-!
# Lists: take and drop

`take`, `drop`, `takeWhile`, `dropWhile` and the functions that split a list: their equations,
lengths and entries, and how they compose.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a x : α} {l l₁ l₂ xs ys as bs : List α} {i j n m : Nat} {p : α → Bool}

/-! ## Operations -/

/-- The first `n` entries, or all of them if there are fewer. -/
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as
@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl
@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).take (i + 1) = a :: as.take i := rfl

/-- The list without its first `n` entries. -/
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as
@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} :
    (a :: l).drop (i + 1) = l.drop i := rfl

/-- The entries with indices from `start` up to `stop`, without `stop`. -/
def extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α :=
  (l.drop start).take (stop - start)
theorem extract_eq_take_drop {l : List α} {start stop : Nat} :
    l.extract start stop = (l.drop start).take (stop - start) := rfl

/-- The entries in front of the first one for which `p` is `false`. -/
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | hd :: tl => match p hd with
    | true => hd :: takeWhile p tl
    | false => []
@[simp] theorem takeWhile_nil : ([] : List α).takeWhile p = [] := rfl

/-- The list from the first entry on for which `p` is `false`. -/
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => match p a with
    | true => dropWhile p l
    | false => a :: l
@[simp] theorem dropWhile_nil : ([] : List α).dropWhile p = [] := rfl

/-- The entries for which `p` is `true`, and the others. -/
@[inline] def partition (p : α → Bool) (as : List α) : List α × List α :=
  loop as ([], [])
where
  @[specialize] loop : List α → List α × List α → List α × List α
  | [], (bs, cs) => (bs.reverse, cs.reverse)
  | a :: as, (bs, cs) =>
    match p a with
    | true => loop as (a :: bs, cs)
    | false => loop as (bs, a :: cs)

/-- The first `n` entries, and the others. -/
def splitAt (n : Nat) (l : List α) : List α × List α := go l n []
where
  go : List α → Nat → List α → List α × List α
  | [], _, _ => (l, [])
  | x :: xs, n + 1, acc => go xs n (x :: acc)
  | xs, _, acc => (acc.reverse, xs)

/-- `takeWhile p` and `dropWhile p` together. -/
@[inline] def span (p : α → Bool) (as : List α) : List α × List α :=
  loop as []
where
  @[specialize] loop : List α → List α → List α × List α
  | [], acc => (acc.reverse, [])
  | a :: as, acc => match p a with
    | true => loop as (a :: acc)
    | false => (acc.reverse, a :: as)

/-- The list turned to the left by `i` places. -/
def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then xs
  else
    let i := i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys
@[simp] theorem rotateLeft_nil : ([] : List α).rotateLeft n = [] := rfl

/-- The list turned to the right by `i` places. -/
def rotateRight (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then xs
  else
    let i := len - i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys
@[simp] theorem rotateRight_nil : ([] : List α).rotateRight n = [] := rfl

/-! ## `take` and `drop` together -/

@[simp] theorem take_append_drop (i : Nat) (l : List α) : take i l ++ drop i l = l := by
  induction l generalizing i with
  | nil => rw [take_nil, drop_nil]; rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih i)
@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl
theorem take_cons {l : List α} (h : 0 < i) : (a :: l).take i = a :: l.take (i - 1) := by
  cases i with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ i => rfl

/-! ## Lengths -/

private theorem min_succ_succ {n m : Nat} : min (n + 1) (m + 1) = min n m + 1 :=
  Nat.succ_min_succ n m

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i with
  | nil =>
    cases i with
    | zero => rfl
    | succ i => exact (if_neg (Nat.not_succ_le_zero i)).symm
  | cons a l ih => cases i with
    | zero => exact (Nat.zero_min _).symm
    | succ i => exact (congrArg (· + 1) ih).trans min_succ_succ.symm
@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i with
  | nil => rw [drop_nil, length_nil, Nat.zero_sub]
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons, Nat.add_sub_add_right]
theorem length_take_le (i) (l : List α) : length (take i l) ≤ i := by
  rw [length_take]; exact Nat.min_le_left i l.length
theorem length_take_le' (i) (l : List α) : length (take i l) ≤ l.length := by
  have h := congrArg length (take_append_drop i l)
  rw [length_append] at h
  exact h ▸ Nat.le_add_right _ _
theorem length_take_of_le (h : i ≤ length l) : length (take i l) = i := by
  rw [length_take, Nat.min_eq_left h]
theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop, Nat.sub_eq_zero_of_le h])
theorem drop_of_length_le {l : List α} (h : l.length ≤ i) : drop i l = [] := drop_eq_nil_of_le h
theorem take_of_length_le {l : List α} (h : l.length ≤ i) : take i l = l := by
  have e := take_append_drop i l
  rwa [drop_of_length_le h, append_nil] at e
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_of_length_le (Nat.le_refl _)
@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)
@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]
  exact ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩
@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => .inr rfl, fun _ => take_nil⟩
  | cons a l => cases k with
    | zero => exact ⟨fun _ => .inl rfl, fun _ => rfl⟩
    | succ k => exact ⟨(nomatch ·), fun h => h.elim (nomatch ·) (nomatch ·)⟩

/-! ## Composition -/

@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction l generalizing j with
  | nil => rw [drop_nil, drop_nil, drop_nil]
  | cons a l ih => cases j with
    | zero => rw [drop_zero, Nat.zero_add]
    | succ j => rw [drop_succ_cons, ih, Nat.add_right_comm, drop_succ_cons]
theorem take_take {i j} {l : List α} : take i (take j l) = take (min i j) l := by
  induction l generalizing i j with
  | nil => rw [take_nil, take_nil, take_nil]
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_min]; rfl
    | succ i => cases j with
      | zero => rfl
      | succ j => rw [min_succ_succ, take_succ_cons, take_succ_cons, ih]; rfl
theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by
  induction l generalizing j with
  | nil => rw [drop_nil, take_nil, take_nil, drop_nil]
  | cons a l ih => cases j with
    | zero => rw [drop_zero, drop_zero, Nat.zero_add]
    | succ j => rw [drop_succ_cons, ih, Nat.add_right_comm, take_succ_cons, drop_succ_cons]
theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by
  induction l generalizing i j with
  | nil => rw [take_nil, drop_nil, take_nil]
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => cases j with
      | zero => rw [take_zero, drop_nil, Nat.zero_sub, take_zero]
      | succ j => rw [take_succ_cons, drop_succ_cons, ih, drop_succ_cons, Nat.add_sub_add_right]
@[simp] theorem drop_take_self : drop i (take i l) = [] := by
  rw [drop_take, Nat.sub_self, take_zero]
@[simp] theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]
@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  rw [← drop_one, drop_drop, Nat.add_comm]
theorem take_append {l₁ l₂ : List α} {i : Nat} :
    take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [take_nil]; rfl
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i =>
      rw [cons_append, take_succ_cons, ih, take_succ_cons, length_cons, Nat.add_sub_add_right]; rfl
theorem drop_append {l₁ l₂ : List α} {i : Nat} :
    drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [drop_nil]; rfl
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i =>
      rw [cons_append, drop_succ_cons, ih, drop_succ_cons, length_cons, Nat.add_sub_add_right]
theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]
theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]
@[simp] theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) :
    take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by
  rw [take_append, take_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left]
@[simp] theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) :
    drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by
  rw [drop_append, drop_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left, nil_append]
theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := by
  rw [take_append_of_le_length (Nat.le_refl _), take_length]
theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := by
  rw [drop_append_of_le_length (Nat.le_refl _), drop_length, nil_append]
@[simp] theorem take_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ :=
  h ▸ take_left
@[simp] theorem drop_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ :=
  h ▸ drop_left
theorem take_add {l : List α} {i j : Nat} :
    l.take (i + j) = l.take i ++ (l.drop i).take j := by
  induction l generalizing i with
  | nil => rw [take_nil, take_nil, drop_nil, take_nil]; rfl
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_add]; rfl
    | succ i => rw [Nat.add_right_comm, take_succ_cons, ih]; rfl
theorem take_add_one {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  induction l generalizing i with
  | nil => rw [take_nil, take_nil, getElem?_nil]; rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [take_succ_cons, ih]; rfl
theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList :=
  take_add_one
theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact congrArg (a :: ·) ih

/-! ## Entries -/

@[simp] theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) :
    (l.take j)[i]? = l[i]? := by
  induction l generalizing i j with
  | nil => rw [take_nil]
  | cons a l ih => cases j with
    | zero => exact absurd h (Nat.not_lt_zero i)
    | succ j => cases i with
      | zero => rfl
      | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_take {l : List α} {i j : Nat} :
    (l.take i)[j]? = if j < i then l[j]? else none := by
  by_cases h : j < i
  · rw [if_pos h, getElem?_take_of_lt h]
  · rw [if_neg h, getElem?_eq_none (Nat.le_trans (length_take_le i l) (Nat.le_of_not_lt h))]
@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i]'h = xs[i]'(Nat.lt_of_lt_of_le h (length_take_le' _ _)) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (Nat.lt_of_lt_of_le h (length_take_le j xs)),
    getElem?_eq_getElem]
@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction xs generalizing i with
  | nil => rw [drop_nil, getElem?_nil, getElem?_nil]
  | cons a l ih => cases i with
    | zero => rw [drop_zero, Nat.zero_add]
    | succ i => rw [drop_succ_cons, ih, Nat.add_right_comm]; rfl
@[simp] theorem getElem_drop {xs : List α} {i j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j]'h = xs[i + j]'(Nat.lt_of_not_le fun k => by
      rw [length_drop] at h
      exact Nat.lt_irrefl j (Nat.lt_of_lt_of_le h
        (Nat.sub_le_iff_le_add.mpr (Nat.add_comm i j ▸ k)))) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]
@[simp] theorem head?_drop {l : List α} {i : Nat} : (l.drop i).head? = l[i]? := by
  rw [head?_eq_getElem?, getElem?_drop, Nat.add_zero]
@[simp] theorem getElem_cons_drop {l : List α} {i : Nat} (h : i < l.length) :
    l[i]'h :: drop (i + 1) l = drop i l := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem drop_eq_getElem_cons {i : Nat} {l : List α} (h : i < l.length) :
    drop i l = l[i]'h :: drop (i + 1) l := (getElem_cons_drop h).symm
theorem mem_of_mem_take {l : List α} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left _ h
theorem mem_of_mem_drop {l : List α} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right _ h
@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} :
    (l.take i).map f = (l.map f).take i := by
  induction l generalizing i with
  | nil => rw [take_nil, map_nil, take_nil]
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (f a :: ·) ih
@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} :
    (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i with
  | nil => rw [drop_nil, map_nil, drop_nil]
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
@[simp] theorem take_replicate {a : α} {i n : Nat} :
    take i (replicate n a) = replicate (min i n) a :=
  eq_replicate_iff.mpr ⟨by rw [length_take, length_replicate], fun _ h =>
    eq_of_mem_replicate (mem_of_mem_take h)⟩
@[simp] theorem drop_replicate {a : α} {i n : Nat} :
    drop i (replicate n a) = replicate (n - i) a :=
  eq_replicate_iff.mpr ⟨by rw [length_drop, length_replicate], fun _ h =>
    eq_of_mem_replicate (mem_of_mem_drop h)⟩
theorem take_reverse {α} {xs : List α} {i : Nat} :
    xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  have e := take_append_drop (xs.length - i) xs
  have k : xs.reverse = (xs.drop (xs.length - i)).reverse ++ (xs.take (xs.length - i)).reverse := by
    rw [← reverse_append, e]
  by_cases h : i ≤ xs.length
  · rw [k, take_append_of_le_length, take_of_length_le]
    · rw [length_reverse, length_drop, Nat.sub_sub_self h]; exact Nat.le_refl i
    · rw [length_reverse, length_drop, Nat.sub_sub_self h]; exact Nat.le_refl i
  · have h := Nat.le_of_lt (Nat.lt_of_not_le h)
    rw [Nat.sub_eq_zero_of_le h, drop_zero, take_of_length_le]
    rw [length_reverse]; exact h
theorem drop_reverse {α} {xs : List α} {i : Nat} :
    xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  have h := take_append_drop i xs.reverse
  rw [take_reverse] at h
  apply append_cancel_left (h.trans _)
  rw [← reverse_append, take_append_drop]

/-! ## `takeWhile` and `dropWhile` -/

@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} :
    takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [takeWhile, dropWhile]; cases p a <;> simp [ih]
theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  rw [takeWhile]; cases p a <;> rfl
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by rw [takeWhile_cons, if_pos h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬ p a) :
    (a :: l).takeWhile p = [] := by rw [takeWhile_cons, if_neg h]
theorem dropWhile_cons :
    (x :: xs : List α).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  rw [dropWhile]; cases p x <;> rfl
@[simp] theorem dropWhile_cons_of_pos {a : α} {l : List α} (h : p a) :
    (a :: l).dropWhile p = l.dropWhile p := by rw [dropWhile_cons, if_pos h]
@[simp] theorem dropWhile_cons_of_neg {a : α} {l : List α} (h : ¬ p a) :
    (a :: l).dropWhile p = a :: l := by rw [dropWhile_cons, if_neg h]
@[simp] theorem all_takeWhile {l : List α} : (l.takeWhile p).all p = true := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [takeWhile]; cases h : p a <;> simp [h]; exact all_eq_true.mp ih
theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, takeWhile_cons, takeWhile_cons, ih]
    show _ = map f (if p (f a) then _ else _)
    cases p (f a) <;> rfl
theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, dropWhile_cons, dropWhile_cons, ih]
    show _ = map f (if p (f a) then _ else _)
    cases p (f a) <;> rfl

/-! ## Splitting -/

private theorem partition_loop {p : α → Bool} {l as bs : List α} : partition.loop p l (as, bs) =
    (as.reverse ++ filter p l, bs.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing as bs with
  | nil => rw [filter_nil, filter_nil, append_nil, append_nil]; rfl
  | cons a l ih => cases h : p a <;> simp [partition.loop, filter, h, ih]
@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop
theorem splitAt_go {i : Nat} {l acc : List α} : splitAt.go l xs i acc =
    if i < xs.length then (acc.reverse ++ xs.take i, xs.drop i) else (l, []) := by
  induction xs generalizing i acc with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rw [length_cons, if_pos (Nat.zero_lt_succ _), take_zero, append_nil]; rfl
    | succ i =>
      rw [splitAt.go, ih, reverse_cons, append_assoc]
      by_cases h : i < xs.length
      · have k : i + 1 < (x :: xs).length := Nat.succ_le_succ h
        rw [if_pos h, if_pos k]; rfl
      · have k : ¬i + 1 < (x :: xs).length := fun k => h (Nat.le_of_succ_le_succ k)
        rw [if_neg h, if_neg k]
@[simp] theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  by_cases h : i < l.length
  · rw [if_pos h]; rfl
  · have h := Nat.le_of_not_lt h
    rw [if_neg (Nat.not_lt.mpr h), take_of_length_le h, drop_of_length_le h]
private theorem span_loop {p : α → Bool} {l acc : List α} :
    span.loop p l acc = (acc.reverse ++ takeWhile p l, dropWhile p l) := by
  induction l generalizing acc with
  | nil => rw [takeWhile_nil, append_nil]; rfl
  | cons a l ih => cases h : p a <;> simp [span.loop, takeWhile, dropWhile, h, ih]
theorem _root_.LeanMath.List.span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} :
    span p l = (takeWhile p l, dropWhile p l) := span_loop

end List
