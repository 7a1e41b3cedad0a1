prelude
import Init.List.Fold
import Init.List.Search
/-!
# Further operations on lists

Monadic functions, `modify`, `insertIdx`, `splitBy`, and what is run in place of some operations.
-/
universe u v w

/-! ## Lists: the functions that can panic, and operations in a monad

`head!`, `tail!`, `getLast!`; `mapM`, `foldlM`, `foldrM`, `forM`, `anyM`, `allM`; `modify`,
`insertIdx`, `splitBy`.
-/

namespace List

/-! ### Ends that may be missing -/

section
variable {α : Type u}

/-- The first entry, or the default value of its type. -/
def head! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: _ => a
/-- The list without its first entry; an error for the empty list. -/
def tail! : List α → List α
  | [] => panic "empty list"
  | _ :: as => as
@[simp] theorem tail!_cons {a : α} {l : List α} : @tail! α (a :: l) = l := rfl
/-- The last entry, or the default value of its type. -/
def getLast! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: as => getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h))
theorem head!_of_head? [Inhabited α] {a : α} : ∀ {l : List α}, head? l = some a → head! l = a
  | _ :: _, h => Option.some.inj h
theorem getLast!_nil [Inhabited α] : ([] : List α).getLast! = default := rfl
@[simp] theorem getLast!_eq_getLast?_getD [Inhabited α] {l : List α} :
    getLast! l = (getLast? l).getD default := by cases l <;> rfl
end

/-! ### Changing one place -/

section
variable {α : Type u}

/-- The list with the part from index `i` on replaced by its image under `f`. -/
def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α :=
  go i l
where
  go : Nat → List α → List α
  | 0, l => f l
  | _ + 1, [] => []
  | i + 1, a :: l => a :: go i l
/-- The list with its first entry replaced by its image under `f`. -/
@[inline] def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: l => f a :: l
/-- The list with the entry at index `i` replaced by its image under `f`. -/
def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)
/-- The list with `a` inserted at index `i`. -/
def insertIdx (xs : List α) (i : Nat) (a : α) : List α := xs.modifyTailIdx i (cons a)

@[simp] theorem modifyTailIdx_zero {l : List α} {f : List α → List α} :
    l.modifyTailIdx 0 f = f l := rfl
@[simp] theorem modifyTailIdx_succ_nil {i : Nat} {f : List α → List α} :
    ([] : List α).modifyTailIdx (i + 1) f = [] := rfl
@[simp] theorem modifyTailIdx_succ_cons {i : Nat} {a : α} {l : List α} {f : List α → List α} :
    (a :: l).modifyTailIdx (i + 1) f = a :: l.modifyTailIdx i f := rfl
@[simp] theorem modifyHead_nil {f : α → α} : [].modifyHead f = [] := rfl
@[simp] theorem modifyHead_cons {a : α} {l : List α} {f : α → α} :
    (a :: l).modifyHead f = f a :: l := rfl
@[simp] theorem insertIdx_zero {xs : List α} {x : α} : xs.insertIdx 0 x = x :: xs := rfl
@[simp] theorem insertIdx_succ_nil {n : Nat} {a : α} : ([] : List α).insertIdx (n + 1) a = [] := rfl
@[simp] theorem insertIdx_succ_cons {xs : List α} {hd x : α} {i : Nat} :
    (hd :: xs).insertIdx (i + 1) x = hd :: xs.insertIdx i x := rfl
theorem length_insertIdx_of_le_length {a : α} {xs : List α} {i : Nat} (h : i ≤ xs.length) :
    (xs.insertIdx i a).length = xs.length + 1 := by
  induction xs generalizing i with
  | nil => cases i with
    | zero => rfl
    | succ i => exact absurd h (Nat.not_succ_le_zero i)
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) (ih (Nat.le_of_succ_le_succ h))

/-- The longest parts in which any two neighbours are related. -/
@[specialize] def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
  | a :: as, b, r, acc => match R b a with
    | true => loop as a (b :: r) acc
    | false => loop as a [] ((b :: r).reverse :: acc)
  | [], ag, r, acc => ((ag :: r).reverse :: acc).reverse
end

/-! ### In a monad -/

section
variable {m : Type u → Type v} [Monad m] {α : Type w} {β s : Type u}

/-- The results of `f` on the entries, in order. -/
@[inline] def mapM (f : α → m β) (as : List α) : m (List β) :=
  loop as []
where
  @[specialize] loop : List α → List β → m (List β)
  | [], bs => pure bs.reverse
  | a :: as, bs => bind (f a) fun b => loop as (b :: bs)
/-- `mapM` by recursion on the list, for proofs. -/
def mapM' (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: l => bind (f a) fun b => bind (mapM' f l) fun bs => pure (b :: bs)
/-- `f` on every entry, for its effects. -/
@[specialize] protected def forM (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => bind (f a) fun _ => List.forM as f
/-- `foldl` in a monad. -/
@[specialize] protected def foldlM (f : s → α → m s) (init : s) : List α → m s
  | [] => pure init
  | a :: as => bind (f init a) fun t => List.foldlM f t as
/-- `foldr` in a monad. -/
@[inline] def foldrM (f : α → s → m s) (init : s) (l : List α) : m s :=
  l.reverse.foldlM (fun s a => f a s) init

@[simp] theorem mapM'_nil {f : α → m β} : mapM' f [] = pure [] := rfl
@[simp] theorem mapM'_cons {a : α} {l : List α} {f : α → m β} :
    mapM' f (a :: l) = bind (f a) fun b => bind (mapM' f l) fun bs => pure (b :: bs) := rfl
@[simp] theorem foldlM_nil {f : s → α → m s} {b : s} : [].foldlM f b = pure b := rfl
@[simp] theorem foldlM_cons {f : s → α → m s} {b : s} {a : α} {l : List α} :
    (a :: l).foldlM f b = bind (f b a) fun t => l.foldlM f t := rfl
end

end List

/-! ## Lists: functions as they are run

Compiled code and `#eval` use these versions, which need no stack for long lists.
-/

namespace List
variable {α : Type u} {β : Type v}

/-- `flatMap` as it is run. -/
def flatMapTR (f : α → List β) (as : List α) : List β :=
  (as.foldl (fun acc a => reverseAux (f a) acc) []).reverse
@[csimp] theorem flatMap_eq_flatMapTR : @List.flatMap = @flatMapTR := by
  funext α β f as
  have key : ∀ acc : List β, as.foldl (fun acc a => reverseAux (f a) acc) acc =
      (as.flatMap f).reverse ++ acc := by
    induction as with
    | nil => exact fun _ => rfl
    | cons a as ih =>
      intro acc
      rw [foldl_cons, ih, flatMap_cons, reverse_append, append_assoc, reverseAux_eq]
  rw [flatMapTR, key, append_nil, reverse_reverse]

/-- `flatten` as it is run. -/
def flattenTR (l : List (List α)) : List α := l.flatMapTR id
@[csimp] theorem flatten_eq_flattenTR : @List.flatten = @flattenTR := by
  funext α l
  rw [flattenTR, ← flatMap_eq_flatMapTR, flatMap_id]

/-- `intercalate` as it is run. -/
def intercalateTR (sep : List α) (xs : List (List α)) : List α := flattenTR (intersperse sep xs)
@[csimp] theorem intercalate_eq_intercalateTR : @List.intercalate = @intercalateTR := by
  funext α sep xs
  rw [intercalate, flatten_eq_flattenTR]; rfl

end List
