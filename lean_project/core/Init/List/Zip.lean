prelude
import Init.List.TakeDrop
import Init.Prod.Basic
/-!
# Lists: zip

`zipWith`, `zip`, `zipWithAll`, `unzip` and `zipIdx`: equations, lengths, entries, and how `zip` and
`unzip` undo each other.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type _}
variable {l l' : List α}

/-! ## Operations -/

/-- `f` applied to the entries with the same index, up to the end of the shorter list. -/
@[specialize] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []
@[simp] theorem zipWith_nil_left {f : α → β → γ} {l : List β} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} {l : List α} : zipWith f l [] = [] := by
  cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {as : List α} {b : β} {bs : List β} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl

/-- The pairs of entries with the same index, up to the end of the shorter list. -/
def zip : List α → List β → List (Prod α β) := zipWith Prod.mk
@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl
@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := zipWith_nil_right
@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} :
    zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl

/-- `zipWith` up to the end of the longer list, with `none` for missing entries. -/
def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs
@[simp] theorem zipWithAll_nil {f : Option α → Option β → γ} {as : List α} :
    zipWithAll f as [] = as.map fun a => f (some a) none := by cases as <;> rfl
@[simp] theorem nil_zipWithAll {f : Option α → Option β → γ} {bs : List β} :
    zipWithAll f [] bs = bs.map fun b => f none (some b) := rfl
@[simp] theorem zipWithAll_cons_cons {f : Option α → Option β → γ} {a : α} {as : List α} {b : β}
    {bs : List β} :
    zipWithAll f (a :: as) (b :: bs) = f (some a) (some b) :: zipWithAll f as bs := rfl

/-- The first components of a list of pairs, and the second ones. -/
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)
@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl
@[simp] theorem unzip_cons {t : List (α × β)} {h : α × β} :
    (h :: t).unzip = match unzip t with | (as, bs) => (h.1 :: as, h.2 :: bs) := rfl

/-- Every entry with its index, counted from `n`. -/
def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => nil
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)
@[simp] theorem zipIdx_nil {i : Nat} : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) := rfl

/-! ## `zipWith` -/

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min l₁.length l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => exact (if_pos (Nat.zero_le _)).symm
  | cons a l₁ ih => cases l₂ with
    | nil => exact (if_neg (Nat.not_succ_le_zero _)).symm
    | cons b l₂ =>
      exact (congrArg (· + 1) ih).trans (Nat.succ_min_succ _ _).symm
theorem zipWith_comm {f : α → β → γ} {as : List α} {bs : List β} :
    zipWith f as bs = zipWith (fun b a => f a b) bs as := by
  induction as generalizing bs with
  | nil => exact zipWith_nil_right.symm
  | cons a as ih => cases bs with
    | nil => rfl
    | cons b bs => exact congrArg (f a b :: ·) ih
theorem zipWith_comm_of_comm {f : α → α → β} (comm : ∀ x y : α, f x y = f y x) {l l' : List α} :
    zipWith f l l' = zipWith f l' l := by
  rw [zipWith_comm, show (fun b a => f a b) = f from funext fun b => funext fun a => comm a b]
@[simp] theorem zipWith_self {f : α → α → δ} {l : List α} :
    zipWith f l l = l.map fun a => f a a := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a a :: ·) ih
theorem zipWith_map {μ : Type _} {f : γ → δ → μ} {g : α → γ} {h : β → δ} {l₁ : List α}
    {l₂ : List β} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b => f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (f (g a) (h b) :: ·) ih
theorem map_zipWith {f : γ → δ} {g : α → β → γ} {l : List α} {l' : List β} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => cases l' with
    | nil => rfl
    | cons b l' => exact congrArg (f (g a b) :: ·) ih
theorem take_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').take i = zipWith f (l.take i) (l'.take i) := by
  induction l generalizing l' i with
  | nil => rw [zipWith_nil_left, take_nil, take_nil]; rfl
  | cons a l ih => cases l' with
    | nil => rw [zipWith_nil_right, take_nil, take_nil, zipWith_nil_right]
    | cons b l' => cases i with
      | zero => rfl
      | succ i => exact congrArg (f a b :: ·) ih
theorem drop_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').drop i = zipWith f (l.drop i) (l'.drop i) := by
  induction l generalizing l' i with
  | nil => rw [zipWith_nil_left, drop_nil, drop_nil]; rfl
  | cons a l ih => cases l' with
    | nil => rw [zipWith_nil_right, drop_nil, drop_nil, zipWith_nil_right]
    | cons b l' => cases i with
      | zero => rfl
      | succ i => exact ih
@[simp] theorem tail_zipWith {f : α → β → γ} {l : List α} {l' : List β} :
    (zipWith f l l').tail = zipWith f l.tail l'.tail := by
  rw [← drop_one, drop_zipWith, drop_one, drop_one]
theorem zipWith_append {f : α → β → γ} {l₁ l₁' : List α} {l₂ l₂' : List β}
    (h : l₁.length = l₂.length) :
    zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by
  induction l₁ generalizing l₂ with
  | nil => rw [eq_nil_of_length_eq_zero h.symm]; rfl
  | cons a l ih => cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => exact congrArg (f a b :: ·) (ih (Nat.succ.inj h))
@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} :
    zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by cases l <;> cases l' <;> simp

/-! ## `zip` and `unzip` -/

theorem zip_eq_zipWith {l₁ : List α} {l₂ : List β} : zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} :
    length (zip l₁ l₂) = min l₁.length l₂.length := length_zipWith
@[simp] theorem tail_zip {l₁ : List α} {l₂ : List β} :
    (zip l₁ l₂).tail = zip l₁.tail l₂.tail := tail_zipWith
theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := zipWith_append h
theorem zip_map {f : α → γ} {g : β → δ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map (Prod.map f g) := by
  rw [zip, zipWith_map, zip, map_zipWith]; rfl
theorem zip_map_left {f : α → γ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) l₂ = (zip l₁ l₂).map (Prod.map f id) := by rw [← zip_map, map_id]
theorem zip_map_right {f : β → γ} {l₁ : List α} {l₂ : List β} :
    zip l₁ (l₂.map f) = (zip l₁ l₂).map (Prod.map id f) := by rw [← zip_map, map_id]
theorem zip_map' {f : α → β} {g : α → γ} {l : List α} :
    zip (l.map f) (l.map g) = l.map fun a => (f a, g a) := by
  rw [zip, zipWith_map, zipWith_self]
theorem of_mem_zip {a : α} {b : β} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) :
    a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact nomatch h
  | cons c l₁ ih => cases l₂ with
    | nil => exact nomatch h
    | cons d l₂ =>
      match mem_cons.mp h with
      | .inl e =>
        have ⟨e, e'⟩ := Prod.mk.inj e
        rw [e, e']
        exact ⟨.head _, .head _⟩
      | .inr h => exact ⟨.tail c (ih h).1, .tail d (ih h).2⟩
theorem map_fst_zip {l₁ : List α} {l₂ : List β} (h : l₁.length ≤ l₂.length) :
    map Prod.fst (zip l₁ l₂) = l₁ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l₁ ih => cases l₂ with
    | nil => exact absurd h (Nat.not_succ_le_zero _)
    | cons b l₂ => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))
theorem map_snd_zip {l₁ : List α} {l₂ : List β} (h : l₂.length ≤ l₁.length) :
    map Prod.snd (zip l₁ l₂) = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [eq_nil_of_length_eq_zero (Nat.le_antisymm h (Nat.zero_le _))]; rfl
  | cons a l₁ ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (b :: ·) (ih (Nat.le_of_succ_le_succ h))
@[simp] theorem zip_eq_nil_iff {l₁ : List α} {l₂ : List β} :
    zip l₁ l₂ = [] ↔ l₁ = [] ∨ l₂ = [] := zipWith_eq_nil_iff
theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := by
  induction l with
  | nil => rfl
  | cons p l ih => rw [unzip_cons, ih]; rfl
@[simp] theorem unzip_fst {l : List (α × β)} : (unzip l).fst = l.map Prod.fst := by
  rw [unzip_eq_map]
@[simp] theorem unzip_snd {l : List (α × β)} : (unzip l).snd = l.map Prod.snd := by
  rw [unzip_eq_map]
theorem zip_unzip (l : List (α × β)) : zip (unzip l).1 (unzip l).2 = l := by
  rw [unzip_fst, unzip_snd, zip_map']; exact map_id l
theorem unzip_zip {l₁ : List α} {l₂ : List β} (h : length l₁ = length l₂) :
    unzip (zip l₁ l₂) = (l₁, l₂) := by
  rw [unzip_eq_map, map_fst_zip (Nat.le_of_eq h), map_snd_zip (Nat.le_of_eq h.symm)]
theorem zip_of_prod {l : List α} {l' : List β} {xs : List (α × β)} (hl : xs.map Prod.fst = l)
    (hr : xs.map Prod.snd = l') : xs = l.zip l' := by
  rw [← hl, ← hr, zip_map']; exact (map_id xs).symm

/-! ## `zipIdx` -/

@[simp] theorem length_zipIdx {l : List α} {i : Nat} : (zipIdx l i).length = l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih
@[simp] theorem zipIdx_eq_nil_iff {l : List α} {i : Nat} : List.zipIdx l i = [] ↔ l = [] := by
  cases l <;> simp
@[simp] theorem zipIdx_map_fst (i : Nat) (l : List α) : map Prod.fst (zipIdx l i) = l := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) (ih (i + 1))
theorem zipIdx_append {xs ys : List α} {k : Nat} :
    zipIdx (xs ++ ys) k = zipIdx xs k ++ zipIdx ys (k + xs.length) := by
  induction xs generalizing k with
  | nil => rfl
  | cons a l ih => rw [cons_append, zipIdx_cons, ih, length_cons, Nat.add_right_comm]; rfl

end List
