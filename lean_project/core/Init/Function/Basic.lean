prelude
import Init.Logic
/-!
# Functions

Composition, constant functions, currying, and injective, surjective and bijective
functions with their one-sided inverses.
-/
universe u v w
set_option linter.unusedVariables false

/-! ## Composition -/

/-- `inline e` is `e`; it asks the compiler to unfold `e`. -/
@[simp] def inline {α : Sort u} (a : α) : α := a
theorem id_def {α : Sort u} (a : α) : id a = a := rfl
/-- Exchange the two arguments of a function. -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ :=
  fun b a => f a b

namespace Function
@[simp] theorem const_apply {α : Sort u} {β : Sort v} {y : β} {x : α} : const α y x = y := rfl
@[simp] theorem comp_apply {α : Sort u} {β : Sort v} {δ : Sort w} {f : β → δ} {g : α → β} {x : α} :
    comp f g x = f (g x) := rfl
theorem comp_def {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) :
    f ∘ g = fun x => f (g x) := rfl
@[simp] theorem const_comp {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β} {c : γ} :
    (Function.const β c ∘ f) = Function.const α c := rfl
@[simp] theorem comp_const {α : Sort u} {β : Sort v} {γ : Sort w} {f : β → γ} {b : β} :
    (f ∘ Function.const α b) = Function.const α (f b) := rfl
@[simp] theorem true_comp {α : Sort u} {β : Sort v} {f : α → β} :
    ((fun _ => true) ∘ f) = fun _ => true := rfl
@[simp] theorem false_comp {α : Sort u} {β : Sort v} {f : α → β} :
    ((fun _ => false) ∘ f) = fun _ => false := rfl
@[simp] theorem comp_id {α : Sort u} {β : Sort v} (f : α → β) : f ∘ id = f := rfl
@[simp] theorem id_comp {α : Sort u} {β : Sort v} (f : α → β) : id ∘ f = f := rfl

/-! ## Currying -/

section currying
variable {α : Type u} {β : Type v} {φ : Sort w}
/-- A function of a pair, as a function of two arguments. -/
@[inline] def curry : (α × β → φ) → α → β → φ := fun f a b => f (a, b)
/-- A function of two arguments, as a function of a pair. -/
@[inline] def uncurry : (α → β → φ) → α × β → φ := fun f a => f a.1 a.2
@[simp] theorem curry_uncurry (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry (f : α × β → φ) : uncurry (curry f) = f := rfl
@[simp] theorem uncurry_apply_pair (f : α → β → φ) (x : α) (y : β) : uncurry f (x, y) = f x y := rfl
@[simp] theorem curry_apply (f : α × β → φ) (x : α) (y : β) : curry f x y = f (x, y) := rfl
end currying

/-! ## Injective functions -/

section
variable {α : Sort u} {β : Sort v} {γ : Sort w}

/-- A function is injective if different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂
/-- A function is surjective if every element of its codomain is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

theorem injective_id : Injective (@id α) := fun _ _ e => e
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun _ _ e => hf (hg e)

variable {f : α → β}
theorem Injective.eq_iff (I : Injective f) {a b : α} : f a = f b ↔ a = b :=
  ⟨fun e => I e, congrArg f⟩
theorem Injective.eq_iff' (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b :=
  h ▸ I.eq_iff
theorem Injective.ne (hf : Injective f) {a₁ a₂ : α} : a₁ ≠ a₂ → f a₁ ≠ f a₂ := fun n e => n (hf e)
theorem Injective.ne_iff (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := not_congr hf.eq_iff
theorem Injective.ne_iff' (hf : Injective f) {x y : α} {z : β} (h : f y = z) : f x ≠ z ↔ x ≠ y :=
  not_congr (hf.eq_iff' h)

/-! ## Surjective functions -/

theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c =>
  have ⟨b, hb⟩ := hg c
  have ⟨a, ha⟩ := hf b
  ⟨a, (congrArg g ha).trans hb⟩

/-! ## One-sided inverses -/

/-- `g` undoes `f`: `g (f x) = x`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x
/-- `g` is undone by `f`: `f (g x) = x`. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g
/-- Some function undoes `f`. -/
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f
/-- Some function is undone by `f`. -/
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f

variable {g : β → α}
theorem LeftInverse.injective : LeftInverse g f → Injective f :=
  fun h a b e => (h a).symm.trans ((congrArg g e).trans (h b))
theorem HasLeftInverse.injective : HasLeftInverse f → Injective f := fun ⟨_, h⟩ => h.injective
theorem RightInverse.surjective (h : RightInverse g f) : Surjective f := fun y => ⟨g y, h y⟩
theorem HasRightInverse.surjective : HasRightInverse f → Surjective f := fun ⟨_, h⟩ => h.surjective
theorem rightInverse_of_injective_of_leftInverse (injf : Injective f) (lfg : LeftInverse f g) :
    RightInverse f g := fun x => injf (lfg (f x))
theorem leftInverse_of_surjective_of_rightInverse (surjf : Surjective f) (rfg : RightInverse f g) :
    LeftInverse f g := fun y =>
  have ⟨x, hx⟩ := surjf y
  hx ▸ congrArg f (rfg x)
protected theorem LeftInverse.id (h : LeftInverse g f) : g ∘ f = id := funext h
protected theorem RightInverse.id (h : RightInverse g f) : f ∘ g = id := funext h
/-- An injective function out of a type with an element can be undone. -/
theorem Injective.exists_leftInverse {f : α → β} (hf : Injective f) [hα : Nonempty α] :
    ∃ g : β → α, LeftInverse g f :=
  ⟨fun b => Classical.epsilon fun a => f a = b,
   fun x => hf (Classical.epsilon_spec_aux hα (fun a => f a = f x) ⟨x, rfl⟩)⟩
end
end Function

theorem funext_iff {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} : f = g ↔ ∀ x, f x = g x :=
  ⟨fun e x => congrFun e x, funext⟩
