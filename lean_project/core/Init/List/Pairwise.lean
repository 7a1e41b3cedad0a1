prelude
import Init.List.Sublist
import Init.List.Range
/-!
# Lists: entries that are pairwise related

`Pairwise R l`: every entry is related to every later one. With `≤` this says that the list is
sorted; with `≠`, as `Nodup`, that no entry occurs twice.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v}

/-! ## `Pairwise` -/

/-- Every entry of the list is related to every later entry. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)
attribute [simp] Pairwise.nil

variable {R S : α → α → Prop} {a b : α} {l l₁ l₂ : List α} {n s : Nat}

@[simp] theorem pairwise_cons : Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h₁ h₂ => ⟨h₁, h₂⟩, fun ⟨h₁, h₂⟩ => h₂.cons h₁⟩

instance instDecidablePairwise [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    have := instDecidablePairwise l
    have := decidableBAll (R a) l
    decidable_of_iff ((∀ x, x ∈ l → R a x) ∧ Pairwise R l) pairwise_cons.symm

theorem rel_of_pairwise_cons (p : (a :: l).Pairwise R) : ∀ {a'}, a' ∈ l → R a a' :=
  (pairwise_cons.mp p).1 _
theorem Pairwise.of_cons (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.mp p).2
theorem pairwise_singleton (R) (a : α) : Pairwise R [a] := .cons (fun _ h => nomatch h) .nil
theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b :=
  ⟨fun h => rel_of_pairwise_cons h (.head []),
   fun h => .cons (fun _ m => eq_of_mem_singleton m ▸ h) (pairwise_singleton R b)⟩
theorem Pairwise.imp_of_mem {S : α → α → Prop} (H : ∀ {a b}, a ∈ l → b ∈ l → R a b → S a b)
    (p : Pairwise R l) : Pairwise S l := by
  induction p with
  | nil => exact .nil
  | cons h _ ih =>
    exact .cons (fun x m => H (.head _) (.tail _ m) (h x m))
      (ih fun m m' => H (.tail _ m) (.tail _ m'))
theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) {l : List α}
    (h : l.Pairwise R) : l.Pairwise S := h.imp_of_mem fun _ _ => H
theorem Pairwise.iff {S : α → α → Prop} (H : ∀ a b, R a b ↔ S a b) {l : List α} :
    Pairwise R l ↔ Pairwise S l := ⟨Pairwise.imp (H _ _).mp, Pairwise.imp (H _ _).mpr⟩
theorem pairwise_of_forall {l : List α} (H : ∀ x y, R x y) : Pairwise R l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons (fun x _ => H a x) ih
theorem Pairwise.and (hR : Pairwise R l) (hS : Pairwise S l) :
    l.Pairwise fun a b => R a b ∧ S a b := by
  induction hR with
  | nil => exact .nil
  | cons h _ ih =>
    have ⟨k, hS⟩ := pairwise_cons.mp hS
    exact .cons (fun x m => ⟨h x m, k x m⟩) (ih hS)
theorem Pairwise.sublist (s : Sublist l₁ l₂) (h : l₂.Pairwise R) : l₁.Pairwise R := by
  induction s with
  | slnil => exact .nil
  | cons a _ ih => exact ih h.of_cons
  | cons_cons a s ih =>
    exact .cons (fun x m => rel_of_pairwise_cons h (s.subset m)) (ih h.of_cons)
theorem Pairwise.tail (h : Pairwise R l) : Pairwise R l.tail := h.sublist (tail_sublist l)
theorem Pairwise.filter (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) :=
  h.sublist filter_sublist
theorem Pairwise.take {i : Nat} (h : List.Pairwise R l) : List.Pairwise R (l.take i) :=
  h.sublist (take_sublist i l)
theorem Pairwise.drop {i : Nat} (h : List.Pairwise R l) : List.Pairwise R (l.drop i) :=
  h.sublist (drop_sublist i l)
theorem pairwise_map {f : β → α} {l : List β} :
    (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons b l ih =>
    rw [map_cons, pairwise_cons, pairwise_cons, ih, forall_mem_map (P := R (f b))]
theorem Pairwise.map {S : β → β → Prop} (f : α → β) (H : ∀ a b : α, R a b → S (f a) (f b))
    (p : Pairwise R l) : Pairwise S (map f l) := pairwise_map.mpr (p.imp (H _ _))
theorem pairwise_append : (l₁ ++ l₂).Pairwise R ↔
    l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => exact ⟨fun h => ⟨.nil, h, fun _ m => nomatch m⟩, fun h => h.2.1⟩
  | cons a l ih =>
    rw [cons_append, pairwise_cons, ih, pairwise_cons, forall_mem_append,
      forall_mem_cons (p := fun a => ∀ b, b ∈ l₂ → R a b)]
    exact ⟨fun ⟨⟨h₁, h₂⟩, k, k', h⟩ => ⟨⟨h₁, k⟩, k', h₂, h⟩,
      fun ⟨⟨h₁, k⟩, k', h₂, h⟩ => ⟨⟨h₁, h₂⟩, k, k', h⟩⟩
theorem pairwise_reverse : l.reverse.Pairwise R ↔ l.Pairwise (fun a b => R b a) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons a l ih =>
    rw [reverse_cons, pairwise_append, pairwise_cons (R := fun a b => R b a), ih]
    exact ⟨fun h => ⟨fun x m => h.2.2 x (mem_reverse.mpr m) a (.head []), h.1⟩,
      fun h => ⟨h.2, pairwise_singleton R a, fun x m y k =>
        eq_of_mem_singleton k ▸ h.1 x (mem_reverse.mp m)⟩⟩
theorem pairwise_lt_range' (s n) (step := 1) (pos : 0 < step := by decide) :
    Pairwise (· < ·) (range' s n step) := by
  induction n generalizing s with
  | zero => exact .nil
  | succ n ih =>
    refine .cons (fun x m => ?_) (ih (s + step))
    match mem_range'.mp m with
    | ⟨i, _, e⟩ =>
      rw [e, Nat.add_assoc]
      exact Nat.lt_of_lt_of_le (Nat.add_lt_add_left pos s)
        (Nat.add_le_add_left (Nat.le_add_right step _) s)
theorem pairwise_lt_range {n : Nat} : Pairwise (· < ·) (range n) := by
  rw [range_eq_range']; exact pairwise_lt_range' 0 n
theorem pairwise_le_range {n : Nat} : Pairwise (· ≤ ·) (range n) :=
  pairwise_lt_range.imp Nat.le_of_lt

/-! ## `Nodup` -/

/-- No entry occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)
instance nodupDecidable [DecidableEq α] : ∀ l : List α, Decidable (Nodup l) :=
  instDecidablePairwise

@[simp] theorem nodup_nil : @Nodup α [] := .nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ a ∉ l ∧ Nodup l :=
  pairwise_cons.trans (and_congr_left' forall_mem_ne)
theorem Nodup.sublist (s : Sublist l₁ l₂) (h : Nodup l₂) : Nodup l₁ := Pairwise.sublist s h
theorem Sublist.nodup (s : Sublist l₁ l₂) (h : Nodup l₂) : Nodup l₁ := h.sublist s
theorem nodup_append : (l₁ ++ l₂).Nodup ↔
    l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append
theorem nodup_range' (s n : Nat) (step := 1) (h : 0 < step := by decide) :
    Nodup (range' s n step) := (pairwise_lt_range' s n step h).imp Nat.ne_of_lt
theorem nodup_range {n : Nat} : Nodup (range n) := pairwise_lt_range.imp Nat.ne_of_lt
@[simp] theorem nodup_replicate {n : Nat} {a : α} : (replicate n a).Nodup ↔ n ≤ 1 := by
  cases n with
  | zero => exact ⟨fun _ => Nat.zero_le 1, fun _ => .nil⟩
  | succ n => cases n with
    | zero => exact ⟨fun _ => Nat.le_refl 1, fun _ => pairwise_singleton _ a⟩
    | succ n =>
      exact ⟨fun h => absurd (.head _) (nodup_cons.mp h).1,
        fun h => absurd (Nat.le_of_succ_le_succ h) (Nat.not_succ_le_zero n)⟩

end List
