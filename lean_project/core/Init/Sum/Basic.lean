prelude
import Init.Function.Basic
import Init.Option.Basic
/-!
# Disjoint sums

The two injections, case distinction, `map`, `swap`, and the tests and projections of
`α ⊕ β`.
-/
universe u v w u₁ v₁ u₂ v₂

instance Sum.nonemptyLeft {α : Type u} {β : Type v} [h : Nonempty α] : Nonempty (α ⊕ β) :=
  h.elim fun a => ⟨Sum.inl a⟩
instance Sum.nonemptyRight {α : Type u} {β : Type v} [h : Nonempty β] : Nonempty (α ⊕ β) :=
  h.elim fun b => ⟨Sum.inr b⟩
@[reducible] def Sum.inhabitedLeft {α : Type u} {β : Type v} [Inhabited α] : Inhabited (α ⊕ β) :=
  ⟨Sum.inl default⟩
@[reducible] def Sum.inhabitedRight {α : Type u} {β : Type v} [Inhabited β] : Inhabited (α ⊕ β) :=
  ⟨Sum.inr default⟩
instance instDecidableEqSum {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] :
    DecidableEq (α ⊕ β)
  | .inl a, .inl b => decidable_of_iff (a = b) ⟨congrArg Sum.inl, Sum.inl.inj⟩
  | .inl _, .inr _ => isFalse nofun
  | .inr _, .inl _ => isFalse nofun
  | .inr a, .inr b => decidable_of_iff (a = b) ⟨congrArg Sum.inr, Sum.inr.inj⟩
gen_injective_theorems% PSum

namespace Sum
variable {α : Type u} {β : Type v} {γ : Type w} {α' : Type u₁} {β' : Type v₁} {α'' : Type u₂}
  {β'' : Type v₂}

/-! ## The injections -/

theorem inl.inj_iff {a b : α} : (inl a : α ⊕ β) = inl b ↔ a = b := ⟨inl.inj, congrArg _⟩
theorem inr.inj_iff {a b : β} : (inr a : α ⊕ β) = inr b ↔ a = b := ⟨inr.inj, congrArg _⟩
theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := nofun
theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := nofun
protected theorem «forall» {p : α ⊕ β → Prop} : (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun f => ⟨fun a => f (inl a), fun b => f (inr b)⟩,
   fun h => fun | inl a => h.1 a | inr b => h.2 b⟩
protected theorem «exists» {p : α ⊕ β → Prop} : (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun | ⟨inl a, h⟩ => .inl ⟨a, h⟩ | ⟨inr b, h⟩ => .inr ⟨b, h⟩,
   fun h => h.elim (fun ⟨a, k⟩ => ⟨inl a, k⟩) fun ⟨b, k⟩ => ⟨inr b, k⟩⟩

/-! ## Tests and projections -/

/-- Whether the element comes from the left. -/
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false
/-- Whether the element comes from the right. -/
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true
/-- The content of an element that comes from the left. -/
def getLeft : (ab : α ⊕ β) → ab.isLeft → α
  | inl a, _ => a
/-- The content of an element that comes from the right. -/
def getRight : (ab : α ⊕ β) → ab.isRight → β
  | inr b, _ => b
/-- The content, if the element comes from the left. -/
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none
/-- The content, if the element comes from the right. -/
def getRight? : α ⊕ β → Option β
  | inr b => some b
  | inl _ => none

variable {a : α} {b : β}
@[simp] theorem isLeft_inl : (inl a : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr : (inr b : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl : (inl a : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr : (inr b : α ⊕ β).isRight = true := rfl
@[simp] theorem getLeft_inl (h : (inl a : α ⊕ β).isLeft) : (inl a).getLeft h = a := (rfl)
@[simp] theorem getRight_inr (h : (inr b : α ⊕ β).isRight) : (inr b).getRight h = b := (rfl)
@[simp] theorem getLeft?_inl : (inl a : α ⊕ β).getLeft? = some a := rfl
@[simp] theorem getLeft?_inr : (inr b : α ⊕ β).getLeft? = none := rfl
@[simp] theorem getRight?_inl : (inl a : α ⊕ β).getRight? = none := rfl
@[simp] theorem getRight?_inr : (inr b : α ⊕ β).getRight? = some b := rfl
@[simp] theorem inl_getLeft : ∀ (x : α ⊕ β) (h : x.isLeft), inl (x.getLeft h) = x
  | inl _, _ => rfl
@[simp] theorem inr_getRight : ∀ (x : α ⊕ β) (h : x.isRight), inr (x.getRight h) = x
  | inr _, _ => rfl
theorem eq_left_getLeft_of_isLeft {x : α ⊕ β} (h : x.isLeft) : x = inl (x.getLeft h) :=
  (inl_getLeft x h).symm
theorem eq_right_getRight_of_isRight {x : α ⊕ β} (h : x.isRight) : x = inr (x.getRight h) :=
  (inr_getRight x h).symm

variable {x : α ⊕ β}
@[simp] theorem getLeft?_eq_none_iff : x.getLeft? = none ↔ x.isRight := by cases x <;> simp
@[simp] theorem getRight?_eq_none_iff : x.getRight? = none ↔ x.isLeft := by cases x <;> simp
@[simp] theorem getLeft?_eq_some_iff : x.getLeft? = some a ↔ x = inl a := by cases x <;> simp
@[simp] theorem getRight?_eq_some_iff : x.getRight? = some b ↔ x = inr b := by cases x <;> simp
@[simp] theorem getLeft_eq_iff (h : x.isLeft) : x.getLeft h = a ↔ x = inl a :=
  ⟨fun e => e ▸ (inl_getLeft x h).symm, fun e => by subst e; rfl⟩
@[simp] theorem getRight_eq_iff (h : x.isRight) : x.getRight h = b ↔ x = inr b :=
  ⟨fun e => e ▸ (inr_getRight x h).symm, fun e => by subst e; rfl⟩
@[simp] theorem bnot_isLeft (x : α ⊕ β) : (!x.isLeft) = x.isRight := by cases x <;> rfl
@[simp] theorem isLeft_eq_false : x.isLeft = false ↔ x.isRight := by cases x <;> simp
theorem not_isLeft : ¬x.isLeft ↔ x.isRight := by simp
@[simp] theorem bnot_isRight (x : α ⊕ β) : (!x.isRight) = x.isLeft := by cases x <;> rfl
@[simp] theorem isRight_eq_false : x.isRight = false ↔ x.isLeft := by cases x <;> simp
theorem not_isRight : ¬x.isRight ↔ x.isLeft := by simp
theorem isLeft_iff : x.isLeft ↔ ∃ y, x = Sum.inl y := by cases x <;> simp
theorem isRight_iff : x.isRight ↔ ∃ y, x = Sum.inr y := by cases x <;> simp

/-! ## Case distinction -/

/-- A function out of a sum is a pair of functions. -/
protected def elim {α : Type u} {β : Type v} {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ :=
  fun x => Sum.casesOn x f g
section elim
variable {γ δ : Sort w}
@[simp] theorem elim_inl (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl
@[simp] theorem elim_comp_inl (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inl = f := rfl
@[simp] theorem elim_comp_inr (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inr = g := rfl
@[simp] theorem elim_inl_inr : @Sum.elim α β _ inl inr = id :=
  funext fun x => by cases x <;> rfl
theorem comp_elim (f : γ → δ) (g : α → γ) (h : β → γ) :
    f ∘ Sum.elim g h = Sum.elim (f ∘ g) (f ∘ h) := funext fun x => by cases x <;> rfl
@[simp] theorem elim_comp_inl_inr (f : α ⊕ β → γ) : Sum.elim (f ∘ inl) (f ∘ inr) = f :=
  funext fun x => by cases x <;> rfl
theorem elim_eq_iff {u u' : α → γ} {v v' : β → γ} :
    Sum.elim u v = Sum.elim u' v' ↔ u = u' ∧ v = v' :=
  ⟨fun e => ⟨congrArg (· ∘ inl) e, congrArg (· ∘ inr) e⟩, fun h => by rw [h.1, h.2]⟩
theorem elim_const_const (c : γ) :
    Sum.elim (Function.const _ c : α → γ) (Function.const _ c : β → γ) = Function.const _ c :=
  funext fun x => by cases x <;> rfl
@[simp] theorem elim_lam_const_lam_const (c : γ) :
    Sum.elim (fun _ : α => c) (fun _ : β => c) = fun _ => c := elim_const_const c
end elim

/-! ## Mapping and swapping -/

/-- Apply one function to the elements on the left and another to those on the right. -/
protected def map (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β' := Sum.elim (inl ∘ f) (inr ∘ g)
/-- Exchange left and right. -/
def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl

section map
variable (f : α → α') (g : β → β') (f' : α' → α'') (g' : β' → β'')
@[simp] theorem map_inl (x : α) : (inl x).map f g = inl (f x) := rfl
@[simp] theorem map_inr (x : β) : (inr x).map f g = inr (g x) := rfl
@[simp] theorem map_map : ∀ x : α ⊕ β, (x.map f g).map f' g' = x.map (f' ∘ f) (g' ∘ g)
  | inl _ => rfl
  | inr _ => rfl
@[simp] theorem map_comp_map : Sum.map f' g' ∘ Sum.map f g = Sum.map (f' ∘ f) (g' ∘ g) :=
  funext (map_map f g f' g')
@[simp] theorem map_id_id : Sum.map (@id α) (@id β) = id := funext fun x => by cases x <;> rfl
@[simp] theorem isLeft_map (x : α ⊕ β) : isLeft (x.map f g) = isLeft x := by cases x <;> rfl
@[simp] theorem isRight_map (x : α ⊕ β) : isRight (x.map f g) = isRight x := by cases x <;> rfl
@[simp] theorem getLeft?_map (x : α ⊕ β) : (x.map f g).getLeft? = x.getLeft?.map f := by
  cases x <;> rfl
@[simp] theorem getRight?_map (x : α ⊕ β) : (x.map f g).getRight? = x.getRight?.map g := by
  cases x <;> rfl
end map
theorem elim_map {γ : Sort w} {f₁ : α → α'} {f₂ : α' → γ} {g₁ : β → β'} {g₂ : β' → γ} {x : α ⊕ β} :
    Sum.elim f₂ g₂ (Sum.map f₁ g₁ x) = Sum.elim (f₂ ∘ f₁) (g₂ ∘ g₁) x := by cases x <;> rfl
theorem elim_comp_map {γ : Sort w} {f₁ : α → α'} {f₂ : α' → γ} {g₁ : β → β'} {g₂ : β' → γ} :
    Sum.elim f₂ g₂ ∘ Sum.map f₁ g₁ = Sum.elim (f₂ ∘ f₁) (g₂ ∘ g₁) := funext fun _ => elim_map
@[simp] theorem swap_inl : swap (inl a : α ⊕ β) = inr a := rfl
@[simp] theorem swap_inr : swap (inr b : α ⊕ β) = inl b := rfl
@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl
@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α ⊕ β) := funext swap_swap
@[simp] theorem isLeft_swap (x : α ⊕ β) : x.swap.isLeft = x.isRight := by cases x <;> rfl
@[simp] theorem isRight_swap (x : α ⊕ β) : x.swap.isRight = x.isLeft := by cases x <;> rfl
@[simp] theorem getLeft?_swap (x : α ⊕ β) : x.swap.getLeft? = x.getRight? := by cases x <;> rfl
@[simp] theorem getRight?_swap (x : α ⊕ β) : x.swap.getRight? = x.getLeft? := by cases x <;> rfl
end Sum
