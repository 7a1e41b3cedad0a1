prelude
import Init.Logic
/-!
# Functions

Composition, injective, surjective and bijective functions, inverses.
-/
universe u v w
set_option linter.unusedVariables false

/-! ## Functions

Composition, constant functions, currying, and injective, surjective and bijective
functions with their one-sided inverses.
-/

/-! ### Composition -/

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

/-! ### Currying -/

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

/-! ### Injective functions -/

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

/-! ### Surjective functions -/

theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c =>
  have ⟨b, hb⟩ := hg c
  have ⟨a, ha⟩ := hf b
  ⟨a, (congrArg g ha).trans hb⟩

/-! ### One-sided inverses -/

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

/-! ## Bijective functions, and what injectivity and surjectivity say of a composition

None of this is in Lean's own core, so it lives in the namespace `LeanMath.Function`.
-/

namespace LeanMath.Function
open _root_.Function
variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β} {g : β → γ}

/-! ### Bijections -/

/-- A function is bijective if it is both injective and surjective. -/
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f

theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩
theorem Bijective.comp (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) :=
  ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩
/-- Every value of a bijection is taken exactly once. -/
theorem Bijective.existsUnique (hf : Bijective f) (b : β) :
    ∃ a, f a = b ∧ ∀ a', f a' = b → a' = a :=
  have ⟨a, ha⟩ := hf.2 b
  ⟨a, ha, fun _ e => hf.1 (e.trans ha.symm)⟩
/-- A function with an inverse on both sides is bijective. -/
theorem bijective_of_inverses {k : β → α} (l : LeftInverse k f) (r : RightInverse k f) :
    Bijective f := ⟨l.injective, r.surjective⟩
/-- A bijection has an inverse on both sides. -/
theorem Bijective.exists_inverse (hf : Bijective f) :
    ∃ k : β → α, LeftInverse k f ∧ RightInverse k f :=
  ⟨fun b => Classical.choose (hf.2 b),
   fun a => hf.1 (Classical.choose_spec (hf.2 (f a))),
   fun b => Classical.choose_spec (hf.2 b)⟩
theorem bijective_iff_exists_inverse :
    Bijective f ↔ ∃ k : β → α, LeftInverse k f ∧ RightInverse k f :=
  ⟨Bijective.exists_inverse, fun ⟨_, l, r⟩ => bijective_of_inverses l r⟩

/-! ### Compositions -/

theorem comp_assoc {δ : Sort w} (k : γ → δ) (g : β → γ) (f : α → β) : (k ∘ g) ∘ f = k ∘ g ∘ f := rfl

theorem injective_of_comp (h : Injective (g ∘ f)) : Injective f := fun _ _ e => h (congrArg g e)
theorem surjective_of_comp (h : Surjective (g ∘ f)) : Surjective g := fun c =>
  have ⟨a, ha⟩ := h c
  ⟨f a, ha⟩
theorem surjective_of_comp_of_injective (h : Surjective (g ∘ f)) (hg : Injective g) :
    Surjective f := fun b =>
  have ⟨a, ha⟩ := h (g b)
  ⟨a, hg ha⟩
theorem injective_of_comp_of_surjective (h : Injective (g ∘ f)) (hf : Surjective f) :
    Injective g := fun x y e => by
  cases hf x with
  | intro a ha => cases hf y with
    | intro b hb => subst ha; subst hb; exact congrArg f (h e)
theorem leftInverse_comp {f' : β → α} {g' : γ → β} (hf : LeftInverse f' f) (hg : LeftInverse g' g) :
    LeftInverse (f' ∘ g') (g ∘ f) := fun x => (congrArg f' (hg (f x))).trans (hf x)

/-! ### One-sided inverses and choice -/

theorem surjective_iff_hasRightInverse : Surjective f ↔ HasRightInverse f :=
  ⟨fun h => ⟨fun b => Classical.choose (h b), fun b => Classical.choose_spec (h b)⟩,
   HasRightInverse.surjective⟩
theorem injective_iff_hasLeftInverse [Nonempty α] : Injective f ↔ HasLeftInverse f :=
  ⟨fun h => h.exists_leftInverse, HasLeftInverse.injective⟩
/-- A left inverse and a right inverse of the same function agree. -/
theorem leftInverse_eq_rightInverse {k l : β → α} (hk : LeftInverse k f) (hl : RightInverse l f) :
    k = l := funext fun b => (congrArg k (hl b).symm).trans (hk (l b))

/-! ### Cantor's theorem -/

/-- No function from a type to its predicates is surjective: it misses the diagonal. -/
theorem cantor_surjective (f : α → α → Prop) : ¬Surjective f := fun h =>
  have ⟨a, ha⟩ := h fun x => ¬f x x
  iff_not_self (Iff.of_eq (congrFun ha a))
/-- No function from the predicates on a type to that type is injective. -/
theorem cantor_injective (f : (α → Prop) → α) : ¬Injective f := fun h =>
  cantor_surjective (fun a x => ∀ p, f p = a → p x) fun p =>
    ⟨f p, funext fun _ => propext ⟨fun k => k p rfl, fun x _ e => h e ▸ x⟩⟩
end LeanMath.Function
