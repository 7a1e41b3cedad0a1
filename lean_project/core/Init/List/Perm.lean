prelude
import Init.List.Pairwise
import Init.List.Search
/-!
# Lists: permutations

`l₁ ~ l₂`: the lists have the same entries, each as often, perhaps in another order.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v}

/-- The lists have the same entries, each as often: adjacent entries may be swapped. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

/-- Boolean version of `~`, by `==`. -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

variable {a b : α} {l l' l₁ l₂ l₃ : List α} {n : Nat}

/-! ## An equivalence -/

@[simp, refl] protected theorem Perm.refl (l : List α) : Perm l l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact ih.cons a
protected theorem Perm.rfl {l : List α} : Perm l l := .refl l
theorem Perm.of_eq (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .rfl
protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons x
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact ih₂.trans ih₁
theorem perm_comm {l₁ l₂ : List α} : Perm l₁ l₂ ↔ Perm l₂ l₁ := ⟨Perm.symm, Perm.symm⟩
instance instTransPerm : Trans (@Perm α) Perm Perm := ⟨Perm.trans⟩
theorem Perm.swap' (x y : α) {l₁ l₂ : List α} (p : Perm l₁ l₂) :
    Perm (y :: x :: l₁) (x :: y :: l₂) := (Perm.swap x y l₁).trans ((p.cons y).cons x)

/-! ## What permuted lists share -/

theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (p : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons, or_left_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.subset {l₁ l₂ : List α} (p : Perm l₁ l₂) : l₁ ⊆ l₂ := fun _ => p.mem_iff.mp
theorem Perm.length_eq {l₁ l₂ : List α} (p : Perm l₁ l₂) : length l₁ = length l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => exact congrArg (· + 1) ih
  | swap x y l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.eq_nil {l : List α} (p : Perm l []) : l = [] := eq_nil_of_length_eq_zero p.length_eq
theorem Perm.nil_eq {l : List α} (p : Perm [] l) : [] = l := p.symm.eq_nil.symm
@[simp] theorem perm_nil {l₁ : List α} : Perm l₁ [] ↔ l₁ = [] := ⟨Perm.eq_nil, Perm.of_eq⟩
@[simp] theorem nil_perm {l₁ : List α} : Perm [] l₁ ↔ l₁ = [] := perm_comm.trans perm_nil
theorem not_perm_nil_cons (x : α) (l : List α) : ¬Perm [] (x :: l) :=
  fun p => nomatch p.symm.eq_nil
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : Perm l₁ l₂) : Perm (map f l₁) (map f l₂) := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons (f x)
  | swap x y l => exact .swap (f x) (f y) (List.map f l)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) :
    Perm (filter p l₁) (filter p l₂) := by
  induction s with
  | nil => exact .nil
  | cons x _ ih => cases h : p x <;> simp only [List.filter, h, ih, Perm.cons]
  | swap x y l => cases h : p x <;> cases k : p y <;> simp [List.filter, h, k, Perm.swap]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) :
    countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, (s.filter p).length_eq]
theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : Perm l₁ l₂) (a) :
    count a l₁ = count a l₂ := p.countP_eq _
theorem Perm.pairwise {R : α → α → Prop} {l l' : List α} (hR : l.Pairwise R) (hl : Perm l l')
    (hsymm : ∀ {x y}, R x y → R y x) : l'.Pairwise R := by
  induction hl with
  | nil => exact .nil
  | cons x p ih =>
    have ⟨h, hR⟩ := pairwise_cons.mp hR
    exact .cons (fun y m => h y (p.mem_iff.mpr m)) (ih hR)
  | swap x y l =>
    have ⟨h, hR⟩ := pairwise_cons.mp hR
    have ⟨k, hR⟩ := pairwise_cons.mp hR
    exact .cons (fun z m => (mem_cons.mp m).elim (fun e => e ▸ hsymm (h x (.head l))) (k z))
      (.cons (fun z m => h z (.tail x m)) hR)
  | trans _ _ ih₁ ih₂ => exact ih₂ (ih₁ hR)
theorem Perm.nodup {l l' : List α} (hl : Perm l l') (hR : l.Nodup) : l'.Nodup :=
  Perm.pairwise hR hl Ne.symm
theorem Perm.nodup_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ :=
  ⟨h.nodup, h.symm.nodup⟩
theorem Perm.foldr_eq' {f : α → β → β} {l₁ l₂ : List α} (p : Perm l₁ l₂)
    (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f y (f x z) = f x (f y z)) (init) :
    foldr f init l₁ = foldr f init l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih =>
    exact congrArg (f x) (ih fun y m z k => comm y (.tail x m) z (.tail x k))
  | swap x y l => exact (comm x (.tail y (.head l)) y (.head _) _)
  | trans p _ ih₁ ih₂ =>
    exact (ih₁ comm).trans (ih₂ fun x m y k => comm x (p.mem_iff.mpr m) y (p.mem_iff.mpr k))
theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : Perm l₁ l₂) : l₁.sum = l₂.sum :=
  h.foldr_eq' (fun x _ y _ z => Nat.add_left_comm y x z) 0

/-! ## Permuting appended lists -/

theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (p : Perm l₁ l₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₁) := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => exact ih.cons x
  | swap x y l => exact .swap x y (l ++ t₁)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.append_left {t₁ t₂ : List α} (l : List α) (p : Perm t₁ t₂) :
    Perm (l ++ t₁) (l ++ t₂) := by
  induction l with
  | nil => exact p
  | cons x l ih => exact ih.cons x
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : Perm l₁ l₂) (p₂ : Perm t₁ t₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₂) := (p₁.append_right t₁).trans (p₂.append_left l₂)
@[simp] theorem perm_middle {a : α} {l₁ l₂ : List α} :
    Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂)) := by
  induction l₁ with
  | nil => exact .rfl
  | cons b l₁ ih => exact (ih.cons b).trans (.swap a b (l₁ ++ l₂))
@[simp] theorem perm_append_singleton (a : α) (l : List α) : Perm (l ++ [a]) (a :: l) :=
  perm_middle.trans (.of_eq (congrArg (a :: ·) (append_nil l)))
theorem perm_append_comm {l₁ l₂ : List α} : Perm (l₁ ++ l₂) (l₂ ++ l₁) := by
  induction l₁ with
  | nil => exact .of_eq (append_nil l₂).symm
  | cons a l₁ ih => exact (ih.cons a).trans perm_middle.symm
@[simp] theorem reverse_perm (l : List α) : Perm (reverse l) l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [reverse_cons]; exact (perm_append_singleton a l.reverse).trans (ih.cons a)
theorem perm_cons_append_cons {l l₁ l₂ : List α} (a : α) (p : Perm l (l₁ ++ l₂)) :
    Perm (a :: l) (l₁ ++ a :: l₂) := (p.cons a).trans perm_middle.symm
@[simp] theorem perm_replicate {n : Nat} {a : α} {l : List α} :
    Perm l (replicate n a) ↔ l = replicate n a :=
  ⟨fun p => eq_replicate_iff.mpr
    ⟨p.length_eq.trans length_replicate, fun _ m => eq_of_mem_replicate (p.subset m)⟩, Perm.of_eq⟩
@[simp] theorem perm_singleton {a : α} {l : List α} : Perm l [a] ↔ l = [a] :=
  perm_replicate (n := 1)
theorem Perm.eq_singleton (h : Perm l [a]) : l = [a] := perm_singleton.mp h
theorem filter_append_perm (p : α → Bool) (l : List α) :
    Perm (List.filter p l ++ List.filter (fun x => !p x) l) l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    cases h : p a with
    | true => simp only [List.filter, h, Bool.not_true]; exact ih.cons a
    | false => simp only [List.filter, h, Bool.not_false]; exact perm_middle.trans (ih.cons a)

/-! ## Cancelling and counting -/

section
variable [BEq α] [LawfulBEq α]

theorem perm_cons_erase {a : α} {l : List α} (h : a ∈ l) : Perm l (a :: l.erase a) :=
  match exists_erase_eq h with
  | ⟨_, _, _, e, k⟩ => k ▸ (Perm.of_eq e).trans perm_middle

private theorem perm_of_count_eq (l₁ l₂ : List α) (h : ∀ a, count a l₁ = count a l₂) : Perm l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    rw [eq_nil_iff_forall_not_mem.mpr fun a => not_mem_of_count_eq_zero (h a).symm]
  | cons a l₁ ih =>
    have m : a ∈ l₂ := count_pos_iff.mp (by rw [← h, count_cons_self]; exact Nat.succ_pos _)
    refine ((ih (l₂.erase a) fun b => ?_).cons a).trans (perm_cons_erase m).symm
    rw [count_erase, ← h b, count_cons, Nat.add_sub_cancel]
theorem perm_iff_count {l₁ l₂ : List α} : Perm l₁ l₂ ↔ ∀ a, count a l₁ = count a l₂ :=
  ⟨Perm.count_eq, perm_of_count_eq l₁ l₂⟩
theorem isPerm_iff {l₁ l₂ : List α} : l₁.isPerm l₂ ↔ Perm l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact isEmpty_iff.trans nil_perm.symm
  | cons a l₁ ih =>
    rw [isPerm, Bool.and_eq_true, contains_iff_mem, ih]
    constructor
    · intro ⟨m, p⟩
      exact (p.cons a).trans (perm_cons_erase m).symm
    · intro p
      have m := p.subset (.head l₁)
      refine ⟨m, perm_of_count_eq l₁ (l₂.erase a) fun b => ?_⟩
      rw [count_erase, ← p.count_eq b, count_cons, Nat.add_sub_cancel]
instance decidablePerm (l₁ l₂ : List α) : Decidable (Perm l₁ l₂) :=
  decidable_of_iff (l₁.isPerm l₂) isPerm_iff
end

open Classical in
theorem Perm.cons_inv {a : α} {l₁ l₂ : List α} (p : Perm (a :: l₁) (a :: l₂)) : Perm l₁ l₂ := by
  refine perm_iff_count.mpr fun b => ?_
  have h := p.count_eq b
  rw [count_cons, count_cons] at h
  exact Nat.add_right_cancel h
@[simp] theorem perm_cons (a : α) {l₁ l₂ : List α} : Perm (a :: l₁) (a :: l₂) ↔ Perm l₁ l₂ :=
  ⟨Perm.cons_inv, Perm.cons a⟩
theorem perm_append_left_iff {l₁ l₂ : List α} (l) : Perm (l ++ l₁) (l ++ l₂) ↔ Perm l₁ l₂ := by
  induction l with
  | nil => exact .rfl
  | cons a l ih => exact (perm_cons a).trans ih
theorem perm_append_right_iff {l₁ l₂ : List α} (l) : Perm (l₁ ++ l) (l₂ ++ l) ↔ Perm l₁ l₂ :=
  ⟨fun p => (perm_append_left_iff l).mp (perm_append_comm.trans (p.trans perm_append_comm)),
   Perm.append_right l⟩
theorem Perm.erase [BEq α] [LawfulBEq α] (a : α) {l₁ l₂ : List α} (p : Perm l₁ l₂) :
    Perm (l₁.erase a) (l₂.erase a) :=
  perm_iff_count.mpr fun b => by rw [count_erase, count_erase, p.count_eq b]

end List
