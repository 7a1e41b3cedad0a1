prelude
import Init.List.Flatten
import Init.Foundation.Connectives
/-!
# Lists: folds and sums

How `foldl` and `foldr` pass over the other operations and into each other, folds of an associative
operation, and sums.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
variable {l l' l₁ l₂ : List α} {a b : α}

/-! ## Folds over the lists that other operations build -/

@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} :
    (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldl_append, ih]; rfl
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldr_append, ih]; rfl
theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y => f y x) b := foldr_reverse.symm
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y => f y x) b := foldl_reverse.symm
theorem foldl_map {β₁ : Type u} {β₂ : Type v} {α : Type w} {f : β₁ → β₂} {g : α → β₂ → α}
    {l : List β₁} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih
theorem foldr_map {α₁ : Type u} {α₂ : Type v} {β : Type w} {f : α₁ → α₂} {g : α₂ → β → β}
    {l : List α₁} {init : β} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a)) ih
theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [filter, foldl_cons, ← ih]; cases p a <;> rfl
theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, foldr_cons, ← ih]; cases p a <;> rfl
theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} :
    (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by
  induction L generalizing b with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, foldl_append, ih]; rfl
theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} :
    (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, foldr_append, ih]; rfl

/-! ## Folds that build lists -/

@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldr (fun x ys => f x :: ys) l' = l.map f ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
@[simp] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by
  rw [foldr_cons_eq_append', append_nil]
@[simp] theorem foldl_flip_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldl (fun xs y => f y :: xs) l' = (l.map f).reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih, map_cons, reverse_cons, append_assoc]; rfl
theorem foldl_flip_cons_eq_append' {l l' : List α} :
    l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by
  rw [foldl_flip_cons_eq_append (f := fun y => y), map_id']
@[simp] theorem foldr_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (f · ++ ·) l' = (l.map f).flatten ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, map_cons, flatten_cons, append_assoc]
@[simp] theorem foldl_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (· ++ f ·) l' = l' ++ (l.map f).flatten := by
  induction l generalizing l' with
  | nil => exact (append_nil l').symm
  | cons a l ih => rw [foldl_cons, ih, map_cons, flatten_cons, append_assoc]

/-! ## Functions that commute with a fold, and invariants -/

theorem foldl_hom {α₁ : Type u} {α₂ : Type v} {β : Type w} (f : α₁ → α₂) {g₁ : α₁ → β → α₁}
    {g₂ : α₂ → β → α₂} {l : List β} {init : α₁} (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) :
    l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, H, ih]; rfl
theorem foldr_hom {β₁ : Type u} {β₂ : Type v} {α : Type w} (f : β₁ → β₂) {g₁ : α → β₁ → β₁}
    {g₂ : α → β₂ → β₂} {l : List α} {init : β₁} (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) :
    l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, H]; rfl

/-- What holds at the start and is kept by every step holds of the result of `foldl`. -/
def foldlRecOn {motive : β → Sort _} : ∀ (l : List α) (op : β → α → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op b a)), motive (List.foldl op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, b, hb, hl => foldlRecOn l op (hl b hb a mem_cons_self)
      fun c hc x hx => hl c hc x (mem_cons_of_mem a hx)
/-- What holds at the start and is kept by every step holds of the result of `foldr`. -/
def foldrRecOn {motive : β → Sort _} : ∀ (l : List α) (op : α → β → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op a b)), motive (List.foldr op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, _, hb, hl => hl _ (foldrRecOn l op hb
      fun c hc x hx => hl c hc x (mem_cons_of_mem a hx)) a mem_cons_self
theorem foldl_rel {l : List α} {f : β → α → β} {g : γ → α → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f c a) (g c' a)) :
    r (l.foldl (fun acc a => f acc a) a) (l.foldl (fun acc a => g acc a) b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih => exact ih (h' x mem_cons_self _ _ h) fun y m => h' y (mem_cons_of_mem x m)
theorem foldr_rel {l : List α} {f : α → β → β} {g : α → γ → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f a c) (g a c')) :
    r (l.foldr (fun a acc => f a acc) a) (l.foldr (fun a acc => g a acc) b) := by
  induction l with
  | nil => exact h
  | cons x l ih =>
    exact h' x mem_cons_self _ _ (ih fun y m => h' y (mem_cons_of_mem x m))

/-! ## Folds of an associative operation -/

theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := by
  induction l generalizing a₂ with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ha.assoc, ih]; rfl
theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, ← ha.assoc]; rfl
theorem foldl_eq_apply_foldr {xs : List α} {f : α → α → α} {init x : α}
    [Std.Associative f] [Std.LawfulRightIdentity f init] :
    xs.foldl f x = f x (xs.foldr f init) := by
  induction xs generalizing x with
  | nil => exact (Std.LawfulRightIdentity.right_id x).symm
  | cons a l ih => rw [foldl_cons, ih, Std.Associative.assoc (op := f)]; rfl
theorem foldr_eq_foldl {xs : List α} {f : α → α → α} {init : α}
    [Std.Associative f] [Std.LawfulIdentity f init] : xs.foldr f init = xs.foldl f init := by
  rw [foldl_eq_apply_foldr (init := init)]
  exact (Std.LawfulLeftIdentity.left_id (op := f) _).symm
@[simp] theorem foldl_add_const {l : List α} {a b : Nat} :
    l.foldl (fun x _ => x + a) b = b + a * l.length := by
  induction l generalizing b with
  | nil => rfl
  | cons x l ih =>
    rw [foldl_cons, ih, length_cons, Nat.mul_add_one, Nat.add_assoc, Nat.add_comm a]
@[simp] theorem foldr_add_const {l : List α} {a b : Nat} :
    l.foldr (fun _ x => x + a) b = b + a * l.length := by
  induction l with
  | nil => rfl
  | cons x l ih => rw [foldr_cons, ih, length_cons, Nat.mul_add_one, Nat.add_assoc]

/-! ## Sums -/

section
variable [Add α] [Zero α]

@[simp] theorem sum_append [Std.LawfulLeftIdentity (α := α) (· + ·) 0]
    [Std.Associative (α := α) (· + ·)] {l₁ l₂ : List α} :
    (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id (op := (· + · : α → α → α)) _).symm
  | cons a l ih =>
    rw [cons_append, sum_cons, ih, sum_cons]
    exact (Std.Associative.assoc (op := (· + · : α → α → α)) _ _ _).symm
@[simp] theorem sum_singleton [Std.LawfulRightIdentity (· + ·) (0 : α)] {x : α} :
    [x].sum = x := Std.LawfulRightIdentity.right_id (op := (· + · : α → α → α)) x
@[simp] theorem sum_reverse [Std.Associative (α := α) (· + ·)] [Std.Commutative (α := α) (· + ·)]
    [Std.LawfulLeftIdentity (α := α) (· + ·) 0] (xs : List α) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, sum_append, ih, sum_cons]
    have comm := Std.Commutative.comm (op := (· + · : α → α → α))
    have left := Std.LawfulLeftIdentity.left_id (op := (· + · : α → α → α))
    rw [sum_cons, sum_nil]
    exact (congrArg (l.sum + ·) ((comm a 0).trans (left a))).trans (comm l.sum a)
theorem sum_eq_foldl [Std.Associative (α := α) (· + ·)] [Std.LawfulIdentity (· + ·) (0 : α)]
    {xs : List α} : xs.sum = xs.foldl (init := 0) (· + ·) := foldr_eq_foldl
end

@[simp] theorem sum_replicate_nat {n : Nat} {a : Nat} : (replicate n a).sum = n * a := by
  induction n with
  | zero => exact (Nat.zero_mul a).symm
  | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.add_one_mul, Nat.add_comm]
theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => exact (congrArg (a + ·) ih).trans (Nat.add_assoc _ _ _).symm
theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, sum_append_nat, ih]; exact Nat.add_comm l.sum a
theorem sum_eq_foldl_nat {xs : List Nat} : xs.sum = xs.foldl (init := 0) (· + ·) := by
  rw [foldl_eq_foldr_reverse, ← sum_reverse_nat, sum_eq_foldr]
  exact congrArg (foldr · 0 xs.reverse) (funext fun x => funext fun y => Nat.add_comm x y)
protected theorem sum_pos_iff_exists_pos_nat {l : List Nat} :
    0 < l.sum ↔ ∃ x, x ∈ l ∧ 0 < x := by
  induction l with
  | nil => exact ⟨fun h => absurd h (Nat.lt_irrefl 0), fun ⟨_, h, _⟩ => nomatch h⟩
  | cons a l ih =>
    constructor
    · intro h
      cases a with
      | zero =>
        match ih.mp (Nat.zero_add l.sum ▸ h) with
        | ⟨x, m, k⟩ => exact ⟨x, .tail 0 m, k⟩
      | succ a => exact ⟨a + 1, .head l, Nat.succ_pos a⟩
    · intro ⟨x, m, k⟩
      match mem_cons.mp m with
      | .inl e => exact Nat.lt_of_lt_of_le (e ▸ k) (Nat.le_add_right a l.sum)
      | .inr m => exact Nat.lt_of_lt_of_le (ih.mpr ⟨x, m, k⟩) (Nat.le_add_left l.sum a)
protected theorem sum_eq_zero_iff_forall_eq_nat {xs : List Nat} :
    xs.sum = 0 ↔ ∀ x, x ∈ xs → x = 0 :=
  ⟨fun h x m => Nat.eq_zero_of_not_pos fun k =>
    Nat.lt_irrefl 0 (h ▸ List.sum_pos_iff_exists_pos_nat.mpr ⟨x, m, k⟩),
   fun h => Nat.eq_zero_of_not_pos fun k => match List.sum_pos_iff_exists_pos_nat.mp k with
    | ⟨x, m, k⟩ => Nat.lt_irrefl 0 (h x m ▸ k)⟩

end List
