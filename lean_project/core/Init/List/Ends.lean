prelude
import Init.List.GetElem
import Init.List.Flatten
import Init.Option.Basic
/-!
# Lists: the two ends

`head`, `head?`, `tail`, `getLast`, `getLast?` and `dropLast` of the lists that other operations
build, and how a list is put together from them.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a b x : α} {l l' l₁ l₂ xs ys : List α} {n : Nat}

/-! ## `head` and `tail` -/

theorem head?_singleton {a : α} : head? [a] = some a := rfl
theorem head_singleton {a : α} : head [a] (cons_ne_nil a []) = a := rfl
@[simp] theorem head?_eq_none_iff : l.head? = none ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨(nomatch ·), (nomatch ·)⟩
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h⟩ => nomatch h⟩
  | cons x xs => exact ⟨fun h => ⟨xs, by rw [Option.some.inj h]⟩,
      fun ⟨_, h⟩ => congrArg some (List.cons.inj h).1⟩
theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), head? l = some (head l h)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem head_eq_iff_head?_eq_some {xs : List α} (h) : xs.head h = a ↔ xs.head? = some a := by
  rw [head?_eq_some_head h]
  exact ⟨congrArg some, Option.some.inj⟩
theorem head_eq_getElem {l : List α} (h : l ≠ []) :
    head l h = l[0]'(length_pos_iff.mpr h) := (getElem_zero _).symm
theorem mem_of_head? {l : List α} {a : α} (h : l.head? = some a) : a ∈ l :=
  match head?_eq_some_iff.mp h with
  | ⟨ys, e⟩ => e ▸ .head ys
@[simp] theorem isSome_head? : l.head?.isSome ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨(nomatch ·), fun h => absurd rfl h⟩
  | cons a l => exact ⟨fun _ => cons_ne_nil a l, fun _ => rfl⟩
@[simp] theorem headD_eq_head?_getD {l : List α} : headD l a = (head? l).getD a := by
  cases l <;> rfl
@[simp] theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by
  cases l <;> rfl
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
@[simp] theorem cons_head_tail {l : List α} (h : l ≠ []) : l.head h :: l.tail = l :=
  match l, h with
  | _ :: _, _ => rfl
@[simp] theorem head_append_of_ne_nil {l : List α} {w₁} (w₂ : l ≠ []) :
    head (l ++ l') w₁ = head l w₂ := by
  cases l with
  | nil => exact absurd rfl w₂
  | cons a l => rfl
@[simp] theorem head?_append {l : List α} : (l ++ l').head? = l.head?.or l'.head? := by
  cases l <;> rfl
theorem tail_append {l l' : List α} :
    (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by cases l <;> rfl
@[simp] theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) :
    (xs ++ ys).tail = xs.tail ++ ys := by
  cases xs with
  | nil => exact absurd rfl h
  | cons a l => rfl
@[simp] theorem head_map {f : α → β} {l : List α} (w) :
    (map f l).head w = f (l.head fun h => w (map_eq_nil_iff.mpr h)) := by
  cases l with
  | nil => exact absurd rfl w
  | cons a l => rfl
@[simp] theorem head_replicate (w : replicate n a ≠ []) : (replicate n a).head w = a := by
  cases n with
  | zero => exact absurd rfl w
  | succ n => rfl
theorem head?_replicate {a : α} {n : Nat} :
    (replicate n a).head? = if n = 0 then none else some a := by cases n <;> rfl

/-! ## `getLast` -/

@[simp] theorem getLast_singleton {a : α} (h) : @getLast α [a] h = a := rfl
@[simp] theorem getLast_cons_cons {a : α} {l : List α} :
    getLast (a :: b :: l) (cons_ne_nil _ _) = getLast (b :: l) (cons_ne_nil _ _) := rfl
theorem getLast_cons {a : α} {l : List α} (h : l ≠ nil) :
    getLast (a :: l) (cons_ne_nil a l) = getLast l h := by
  cases l with
  | nil => exact absurd rfl h
  | cons b l => rfl
theorem getLast_eq_getLastD {a : α} {l : List α} (h) : @getLast α (a :: l) h = getLastD l a := by
  cases l <;> rfl
@[simp] theorem getLastD_eq_getLast? {a : α} {l : List α} :
    @getLastD α l a = (getLast? l).getD a := by cases l <;> rfl
@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl
theorem getLast?_eq_some_getLast : ∀ {l : List α} (h : l ≠ []), getLast? l = some (getLast l h)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem getLast_eq_iff_getLast?_eq_some {xs : List α} (h) :
    xs.getLast h = a ↔ xs.getLast? = some a := by
  rw [getLast?_eq_some_getLast h]
  exact ⟨congrArg some, Option.some.inj⟩
theorem getLast?_cons {a : α} : (a :: l).getLast? = some (l.getLast?.getD a) := by
  cases l <;> rfl
@[simp] theorem getLast?_cons_cons : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast_concat {a : α} {l : List α} :
    getLast (l ++ [a]) (concat_ne_nil a l) = a := by
  induction l with
  | nil => rfl
  | cons b l ih => exact (getLast_cons (concat_ne_nil a l)).trans ih
theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  rw [getLast?_eq_some_getLast (concat_ne_nil a l), getLast_concat]
@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by
  cases l with
  | nil => rfl
  | cons a l => rw [reverse_cons, getLast?_concat]; rfl
@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]
theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? :=
  head?_reverse.symm
theorem head?_eq_getLast?_reverse {xs : List α} : xs.head? = xs.reverse.getLast? :=
  getLast?_reverse.symm
@[simp] theorem head_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.head h = getLast l (reverse_ne_nil_iff.mp h) := by
  rw [head_eq_iff_head?_eq_some, head?_reverse, getLast?_eq_some_getLast]
@[simp] theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.getLast h = l.head (reverse_ne_nil_iff.mp h) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_reverse, head?_eq_some_head]
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  rw [getLast?_eq_head?_reverse, head?_eq_none_iff, reverse_eq_nil_iff]
theorem getLast?_eq_some_iff {xs : List α} {a : α} :
    xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := by
  constructor
  · intro h
    rw [getLast?_eq_head?_reverse] at h
    match head?_eq_some_iff.mp h with
    | ⟨ys, e⟩ => exact ⟨ys.reverse, reverse_eq_cons_iff.mp e⟩
  · intro ⟨ys, e⟩
    rw [e, getLast?_concat]
@[simp] theorem getLast?_append {l l' : List α} :
    (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  rw [getLast?_eq_head?_reverse, reverse_append, head?_append, head?_reverse, head?_reverse]
@[simp] theorem getLast?_map {f : α → β} {l : List α} :
    (map f l).getLast? = l.getLast?.map f := by
  rw [getLast?_eq_head?_reverse, ← map_reverse, head?_map, head?_reverse]
@[simp] theorem getLast_map {f : α → β} {l : List α} (h) :
    getLast (map f l) h = f (getLast l fun e => h (map_eq_nil_iff.mpr e)) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_map, getLast?_eq_some_getLast]; rfl
@[simp] theorem getLast_append_of_ne_nil {l : List α} (h₁) (h₂ : l' ≠ []) :
    (l ++ l').getLast h₁ = l'.getLast h₂ := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_append, getLast?_eq_some_getLast h₂]; rfl
@[simp] theorem getLast_mem {l : List α} (h : l ≠ []) : getLast l h ∈ l := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih => cases l with
    | nil => exact .head []
    | cons b l => exact .tail a (ih (cons_ne_nil b l))
theorem mem_of_getLast? {l : List α} {a : α} (h : getLast? l = some a) : a ∈ l :=
  match getLast?_eq_some_iff.mp h with
  | ⟨_, e⟩ => e ▸ mem_concat_self
theorem getLast_eq_getElem {l : List α} (h : l ≠ []) : getLast l h =
    l[l.length - 1]'(Nat.sub_lt (length_pos_iff.mpr h) (Nat.succ_pos 0)) := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact ih (cons_ne_nil b l)
theorem getLast?_eq_getElem? {l : List α} : l.getLast? = l[l.length - 1]? := by
  cases l with
  | nil => rfl
  | cons a l =>
    rw [getLast?_eq_some_getLast (cons_ne_nil a l), getLast_eq_getElem,
      getElem?_eq_getElem (Nat.lt_succ_self l.length)]

/-! ## `dropLast` -/

@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  cases xs with
  | nil => rfl
  | cons a l => exact length_dropLast_cons
@[simp] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) :
    xs.dropLast[i]'h =
      xs[i]'(Nat.lt_of_lt_of_le h (length_dropLast (xs := xs) ▸ Nat.sub_le _ 1)) := by
  induction xs generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih => cases l with
    | nil => exact absurd h (Nat.not_lt_zero i)
    | cons b l => cases i with
      | zero => rfl
      | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem dropLast_cons_of_ne_nil {α : Type u} {x : α} {l : List α} (h : l ≠ []) :
    (x :: l).dropLast = x :: l.dropLast := by
  cases l with
  | nil => exact absurd rfl h
  | cons b l => rfl
@[simp] theorem dropLast_concat {b : α} : dropLast (l₁ ++ [b]) = l₁ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, dropLast_cons_of_ne_nil (concat_ne_nil b l), ih]
@[simp] theorem dropLast_append_of_ne_nil {α : Type u} {l l' : List α} (h : l ≠ []) :
    (l' ++ l).dropLast = l' ++ l.dropLast := by
  induction l' with
  | nil => rfl
  | cons a l' ih =>
    rw [cons_append, dropLast_cons_of_ne_nil (append_ne_nil_of_right_ne_nil l' h), ih, cons_append]
theorem dropLast_append_cons {b : α} : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)
theorem dropLast_concat_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact congrArg (a :: ·) (ih (cons_ne_nil b l))
@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  cases h : l with
  | nil => rfl
  | cons a l' =>
    rw [← dropLast_concat_getLast (cons_ne_nil a l'), dropLast_concat, reverse_concat, tail_cons]
@[simp] theorem dropLast_replicate {n : Nat} {a : α} :
    dropLast (replicate n a) = replicate (n - 1) a := by
  cases n with
  | zero => rfl
  | succ n => rw [replicate_succ', dropLast_concat, Nat.add_sub_cancel]

end List
