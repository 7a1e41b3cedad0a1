prelude
import Init.Function.Basic
/-!
# Bijective functions, and what injectivity and surjectivity say of a composition

None of this is in Lean's own core, so it lives in the namespace `LeanMath.Function`.
-/
universe u v w
namespace LeanMath.Function
open _root_.Function
variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β} {g : β → γ}

/-! ## Bijections -/

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

/-! ## Compositions -/

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

/-! ## One-sided inverses and choice -/

theorem surjective_iff_hasRightInverse : Surjective f ↔ HasRightInverse f :=
  ⟨fun h => ⟨fun b => Classical.choose (h b), fun b => Classical.choose_spec (h b)⟩,
   HasRightInverse.surjective⟩
theorem injective_iff_hasLeftInverse [Nonempty α] : Injective f ↔ HasLeftInverse f :=
  ⟨fun h => h.exists_leftInverse, HasLeftInverse.injective⟩
/-- A left inverse and a right inverse of the same function agree. -/
theorem leftInverse_eq_rightInverse {k l : β → α} (hk : LeftInverse k f) (hl : RightInverse l f) :
    k = l := funext fun b => (congrArg k (hl b).symm).trans (hk (l b))

/-! ## Cantor's theorem -/

/-- No function from a type to its predicates is surjective: it misses the diagonal. -/
theorem cantor_surjective (f : α → α → Prop) : ¬Surjective f := fun h =>
  have ⟨a, ha⟩ := h fun x => ¬f x x
  iff_not_self (Iff.of_eq (congrFun ha a))
/-- No function from the predicates on a type to that type is injective. -/
theorem cantor_injective (f : (α → Prop) → α) : ¬Injective f := fun h =>
  cantor_surjective (fun a x => ∀ p, f p = a → p x) fun p =>
    ⟨f p, funext fun _ => propext ⟨fun k => k p rfl, fun x _ e => h e ▸ x⟩⟩
end LeanMath.Function
