prelude
import Init.List.Basic
import Init.Nat.Multiplication
/-!
# Lists: length, append, reverse

`++` is an associative operation with unit `[]`, lengths add up, `reverse` turns it round; what
follows from an equation between appended lists, and what a length says about a list.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {a b x y : α} {as bs cs l l₁ l₂ p q s s₁ s₂ t₁ t₂ : List α} {n : Nat}

/-! ## Append -/

@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, ih]

@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, cons_append, cons_append, ih]

instance instAssociativeAppend : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩

theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by
  rw [append_assoc, singleton_append]

@[simp] theorem nil_append_fun : (([] : List α) ++ ·) = id := rfl
@[simp] theorem cons_append_fun {a : α} {as : List α} :
    (fun bs => ((a :: as) ++ bs)) = fun bs => a :: (as ++ bs) := rfl

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => exact (Nat.zero_add _).symm
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih, Nat.add_right_comm]

@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b bs ih => rw [concat_cons, cons_append, ih]
theorem length_concat {as : List α} {a : α} : (concat as a).length = as.length + 1 := by
  rw [concat_eq_append, length_append]; rfl
theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by
  rw [concat_eq_append, append_assoc, singleton_append]
theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by
  rw [concat_eq_append, concat_eq_append, append_assoc]
theorem eq_nil_or_concat : ∀ l : List α, l = [] ∨ ∃ l' b, l = concat l' b
  | [] => .inl rfl
  | a :: l => .inr <| match l, eq_nil_or_concat l with
    | _, .inl rfl => ⟨[], a, rfl⟩
    | _, .inr ⟨l', b, rfl⟩ => ⟨a :: l', b, rfl⟩

/-! ## The empty list, and lists with a first entry -/

theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => nomatch h
@[simp] theorem nil_eq {α} {xs : List α} : [] = xs ↔ xs = [] := ⟨Eq.symm, Eq.symm⟩
@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l :=
  fun h => Nat.ne_of_gt (Nat.lt_succ_self l.length) (congrArg length h)
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := fun h => cons_ne_self a l h.symm
theorem head_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ :=
  (List.cons.inj H).1
theorem tail_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ :=
  (List.cons.inj H).2
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' :=
  ⟨tail_eq_of_cons_eq, congrArg _⟩
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨List.cons.inj, fun h => by rw [h.1, h.2]⟩
theorem singleton_inj {α : Type _} {a b : α} : [a] = [b] ↔ a = b :=
  ⟨head_eq_of_cons_eq, congrArg (· :: [])⟩
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b l', l = b :: l'
  | [], h => absurd rfl h
  | c :: l', _ => ⟨c, l', rfl⟩
theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b l', l = b :: l' :=
  ⟨exists_cons_of_ne_nil, fun ⟨b, l', e⟩ => e ▸ cons_ne_nil b l'⟩
@[simp] theorem concat_ne_nil (a : α) (l : List α) : l ++ [a] ≠ [] := by
  cases l <;> exact cons_ne_nil _ _

@[simp] theorem append_eq_nil_iff : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p with
  | nil => exact ⟨fun h => ⟨rfl, h⟩, fun h => h.2⟩
  | cons a p => exact ⟨fun h => absurd h (cons_ne_nil a _), fun h => absurd h.1 (cons_ne_nil a p)⟩
theorem nil_eq_append_iff : [] = p ++ q ↔ p = [] ∧ q = [] := nil_eq.trans append_eq_nil_iff
theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] :=
  append_eq_nil_iff.mp h
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] :=
  fun e => h (append_eq_nil_iff.mp e).1
theorem append_ne_nil_of_right_ne_nil {t : List α} (s : List α) : t ≠ [] → s ++ t ≠ [] :=
  fun h e => h (append_eq_nil_iff.mp e).2

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨fun h => Bool.noConfusion h, fun h => nomatch h⟩
theorem nil_of_isEmpty {l : List α} (h : l.isEmpty) : l = [] := isEmpty_iff.mp h
@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun h => absurd rfl h⟩
  | cons a l => exact ⟨fun _ => cons_ne_nil a l, fun _ => rfl⟩

/-! ## What a length tells -/

theorem eq_nil_of_length_eq_zero {l : List α} (h : length l = 0) : l = [] :=
  match l, h with
  | [], _ => rfl
theorem ne_nil_of_length_eq_add_one {l : List α} {n : Nat} (h : length l = n + 1) : l ≠ [] :=
  fun e => by rw [e] at h; exact Nat.noConfusion h
theorem ne_nil_of_length_pos {l : List α} (h : 0 < length l) : l ≠ [] :=
  fun e => by rw [e] at h; exact Nat.lt_irrefl 0 h
@[simp] theorem length_eq_zero_iff {l : List α} : length l = 0 ↔ l = [] :=
  ⟨eq_nil_of_length_eq_zero, fun h => h ▸ rfl⟩
theorem eq_nil_iff_length_eq_zero {l : List α} : l = [] ↔ length l = 0 := length_eq_zero_iff.symm
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 :=
  isEmpty_iff.trans eq_nil_iff_length_eq_zero
theorem exists_cons_of_length_pos : ∀ {l : List α}, 0 < l.length → ∃ h t, l = h :: t
  | [], h => absurd h (Nat.lt_irrefl 0)
  | a :: t, _ => ⟨a, t, rfl⟩
theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t :=
  ⟨exists_cons_of_length_pos, fun ⟨_, t, e⟩ => e ▸ Nat.succ_pos t.length⟩
theorem exists_cons_of_length_eq_add_one {n : Nat} :
    ∀ {l : List α}, l.length = n + 1 → ∃ h t, l = h :: t
  | a :: t, _ => ⟨a, t, rfl⟩
theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] :=
  ⟨ne_nil_of_length_pos, fun h => Nat.pos_of_ne_zero fun e => h (eq_nil_of_length_eq_zero e)⟩
theorem ne_nil_iff_length_pos {l : List α} : l ≠ [] ↔ 0 < length l := length_pos_iff.symm
theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] :=
  ⟨fun h => match l, h with | [a], _ => ⟨a, rfl⟩, fun ⟨_, h⟩ => h ▸ rfl⟩

/-! ## Cancelling and comparing appended lists -/

theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α},
    s₁ ++ t₁ = s₂ ++ t₂ → length s₁ = length s₂ → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | [], _ :: _, _, _, _, hl => Nat.noConfusion hl
  | _ :: _, [], _, _, _, hl => Nat.noConfusion hl
  | _ :: _, _ :: _, _, _, h, hl =>
    have ⟨ha, ht⟩ := List.cons.inj h
    have ⟨hs, ht⟩ := append_inj ht (Nat.succ.inj hl)
    ⟨by rw [ha, hs], ht⟩
theorem append_inj_right (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : t₁ = t₂ :=
  (append_inj h hl).2
theorem append_inj_left (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : s₁ = s₂ :=
  (append_inj h hl).1
theorem append_inj' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) :
    s₁ = s₂ ∧ t₁ = t₂ := by
  have e := congrArg length h
  rw [length_append, length_append, hl] at e
  exact append_inj h (Nat.add_right_cancel e)
theorem append_inj_right' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : t₁ = t₂ :=
  (append_inj' h hl).2
theorem append_inj_left' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ :=
  (append_inj' h hl).1

theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs :=
  append_inj_right h rfl
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs :=
  append_inj_left' h rfl
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext ⟨append_cancel_left, congrArg _⟩
@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) :=
  propext ⟨append_cancel_right, congrArg (· ++ bs)⟩
theorem append_right_inj {t₁ t₂ : List α} (s) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨append_cancel_left, congrArg _⟩
theorem append_left_inj {s₁ s₂ : List α} (t) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨append_cancel_right, congrArg (· ++ t)⟩
@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] :=
  append_left_inj (s₂ := []) ys
@[simp] theorem self_eq_append_left {xs ys : List α} : ys = xs ++ ys ↔ xs = [] :=
  ⟨fun h => append_left_eq_self.mp h.symm, fun h => h ▸ rfl⟩
@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] :=
  ⟨fun h => append_cancel_left (h.trans (append_nil xs).symm), fun h => h ▸ append_nil xs⟩
@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] :=
  ⟨fun h => append_right_eq_self.mp h.symm, fun h => h ▸ (append_nil xs).symm⟩
@[simp] theorem append_singleton_inj {as bs : List α} {a b : α} :
    as ++ [a] = bs ++ [b] ↔ as = bs ∧ a = b :=
  ⟨fun h => have ⟨h, e⟩ := append_inj' h rfl; ⟨h, head_eq_of_cons_eq e⟩,
   fun h => by rw [h.1, h.2]⟩
theorem of_concat_eq_concat {as bs : List α} {a b : α} (h : as.concat a = bs.concat b) :
    as = bs ∧ a = b := by
  rw [concat_eq_append, concat_eq_append] at h; exact append_singleton_inj.mp h
theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) :
    l₁ = l₂ := (of_concat_eq_concat h).1
theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : a = b :=
  (of_concat_eq_concat h).2
theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b :=
  ⟨of_concat_eq_concat, fun h => by rw [h.1, h.2]⟩
theorem concat_inj_left {l l' : List α} (a : α) : concat l a = concat l' a ↔ l = l' :=
  ⟨init_eq_of_concat_eq, congrArg (concat · a)⟩
theorem concat_inj_right {l : List α} {a a' : α} : concat l a = concat l a' ↔ a = a' :=
  ⟨last_eq_of_concat_eq, congrArg _⟩

theorem append_eq_cons_iff : as ++ bs = x :: cs ↔
    (as = [] ∧ bs = x :: cs) ∨ (∃ as', as = x :: as' ∧ cs = as' ++ bs) := by
  cases as with
  | nil => exact ⟨fun h => .inl ⟨rfl, h⟩, fun h => h.elim (·.2) fun ⟨_, e, _⟩ => nomatch e⟩
  | cons a as =>
    constructor
    · intro h
      have ⟨e, h⟩ := List.cons.inj h
      exact .inr ⟨as, by rw [e], h.symm⟩
    · intro h
      match h with
      | .inl ⟨e, _⟩ => exact nomatch e
      | .inr ⟨as', e, h⟩ =>
        have ⟨e, e'⟩ := List.cons.inj e
        rw [e, h, e', cons_append]
theorem cons_eq_append_iff : x :: cs = as ++ bs ↔
    (as = [] ∧ bs = x :: cs) ∨ (∃ as', as = x :: as' ∧ cs = as' ++ bs) :=
  (show _ ↔ as ++ bs = x :: cs from ⟨Eq.symm, Eq.symm⟩).trans append_eq_cons_iff
theorem append_eq_singleton_iff :
    p ++ q = [x] ↔ (p = [] ∧ q = [x]) ∨ (p = [x] ∧ q = []) := by
  cases p with
  | nil => exact ⟨fun h => .inl ⟨rfl, h⟩, fun h => h.elim (·.2) fun h => nomatch h.1⟩
  | cons a p =>
    constructor
    · intro h
      have ⟨e, h⟩ := List.cons.inj h
      have ⟨hp, hq⟩ := append_eq_nil_iff.mp h
      exact .inr ⟨by rw [e, hp], hq⟩
    · intro h
      match h with
      | .inl h => exact nomatch h.1
      | .inr h => rw [h.1, h.2]; rfl
theorem singleton_eq_append_iff :
    [x] = p ++ q ↔ (p = [] ∧ q = [x]) ∨ (p = [x] ∧ q = []) :=
  (show _ ↔ p ++ q = [x] from ⟨Eq.symm, Eq.symm⟩).trans append_eq_singleton_iff
theorem append_eq_append_iff {ws xs ys zs : List α} : ws ++ xs = ys ++ zs ↔
    (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  constructor
  · intro h
    induction ws generalizing ys with
    | nil => exact .inl ⟨ys, rfl, h⟩
    | cons w ws ih =>
      cases ys with
      | nil => exact .inr ⟨w :: ws, rfl, h.symm⟩
      | cons y ys =>
        have ⟨e, h⟩ := List.cons.inj h
        match ih h with
        | .inl ⟨as, h₁, h₂⟩ => exact .inl ⟨as, by rw [e, h₁, cons_append], h₂⟩
        | .inr ⟨bs, h₁, h₂⟩ => exact .inr ⟨bs, by rw [e, h₁, cons_append], h₂⟩
  · intro h
    match h with
    | .inl ⟨as, h₁, h₂⟩ => rw [h₁, h₂, append_assoc]
    | .inr ⟨bs, h₁, h₂⟩ => rw [h₁, h₂, append_assoc]

/-! ## Reverse -/

theorem reverseAux_eq_append {as bs : List α} : reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih =>
    rw [reverseAux_cons, reverseAux_cons, ih, ih (bs := [a]), append_assoc, singleton_append]
@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs :=
  reverseAux_eq_append
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  show reverseAux as [a] = _ from reverseAux_eq_append
theorem reverse_singleton {a : α} : [a].reverse = [a] := rfl
@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl
@[simp] theorem reverse_append {as bs : List α} :
    (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [cons_append, reverse_cons, reverse_cons, ih, append_assoc]
theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := reverse_append
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_concat, ih]
theorem reverseAux_reverseAux_nil {as bs : List α} :
    reverseAux (reverseAux as bs) [] = reverseAux bs as := by
  rw [reverseAux_eq, reverseAux_eq, reverseAux_eq, append_nil, reverse_append, reverse_reverse]
theorem reverseAux_reverseAux {as bs cs : List α} :
    reverseAux (reverseAux as bs) cs = reverseAux bs (reverseAux (reverseAux as []) cs) := by
  simp
theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse :=
  ⟨fun h => h ▸ (reverse_reverse as).symm, fun h => h ▸ reverse_reverse bs⟩
@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys := by
  rw [reverse_eq_iff, reverse_reverse]
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := reverse_eq_iff
theorem reverse_ne_nil_iff {xs : List α} : xs.reverse ≠ [] ↔ xs ≠ [] :=
  ⟨fun h e => h (reverse_eq_nil_iff.mpr e), fun h e => h (reverse_eq_nil_iff.mp e)⟩
@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by
  cases xs with
  | nil => rfl
  | cons a l => exact isEmpty_eq_false_iff.mpr (reverse_ne_nil_iff.mpr (cons_ne_nil a l))
@[simp] theorem reverse_eq_cons_iff {xs : List α} {a : α} {ys : List α} :
    xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by
  rw [reverse_eq_iff, reverse_cons]
@[simp] theorem reverse_eq_append_iff {xs ys zs : List α} :
    xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by
  rw [reverse_eq_iff, reverse_append]
theorem reverse_eq_concat {xs ys : List α} {a : α} :
    xs.reverse = ys ++ [a] ↔ xs = a :: ys.reverse := by
  rw [reverse_eq_iff, reverse_concat]

end List
