prelude
import Init.Function.Basic
import Init.Bool.Basic
/-!
# Pairs, dependent pairs and subtypes

Extensionality, components, `map` and `swap`, quantifiers over pairs, and lexicographic
comparison.
-/
universe u v w u₁ u₂ v₁ v₂

attribute [ext] Prod PProd Sigma PSigma
@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
protected theorem Unit.ext (x y : Unit) : x = y := rfl

/-! ## Subtypes -/

namespace Subtype
variable {α : Sort u} {p : α → Prop}
protected theorem eq : ∀ {a1 a2 : {x // p x}}, val a1 = val a2 → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
@[ext] protected theorem ext {a1 a2 : {x // p x}} (h : (a1 : α) = (a2 : α)) : a1 = a2 :=
  Subtype.eq h
theorem eta (a : {x // p x}) (h : p (val a)) : mk (val a) h = a := rfl
theorem exists_of_subtype : {x // p x} → ∃ x, p x := fun a => ⟨a.1, a.2⟩
@[simp] protected theorem «forall» {q : {a // p a} → Prop} : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun f a b => f ⟨a, b⟩, fun f x => f x.1 x.2⟩
@[simp] protected theorem «exists» {q : {a // p a} → Prop} : (∃ x, q x) ↔ ∃ a, ∃ b, q ⟨a, b⟩ :=
  ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
end Subtype
instance Subtype.instDecidableEq {α : Type u} {p : α → Prop} [DecidableEq α] :
    DecidableEq {x : α // p x} :=
  fun a b => decidable_of_iff (a.val = b.val) ⟨Subtype.eq, congrArg Subtype.val⟩

/-! ## Instances on pairs -/

section
variable {α : Type u} {β : Type v}
instance instInhabitedProd [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance instNonemptyProd [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) :=
  h1.elim fun x => h2.elim fun y => ⟨(x, y)⟩
instance instBEqProd [BEq α] [BEq β] : BEq (α × β) where
  beq := fun (a₁, b₁) (a₂, b₂) => a₁ == a₂ && b₁ == b₂
instance instDecidableEqProd [h : DecidableEq α] [h' : DecidableEq β] : DecidableEq (α × β) :=
  fun x y => decidable_of_iff (x.1 = y.1 ∧ x.2 = y.2)
    ⟨fun h => Prod.ext h.1 h.2, fun h => h ▸ ⟨rfl, rfl⟩⟩
instance instLawfulBEqProd [BEq α] [BEq β] [LawfulBEq α] [LawfulBEq β] : LawfulBEq (α × β) where
  eq_of_beq {x y} (h : (x.1 == y.1 && x.2 == y.2) = true) := by
    rw [Bool.and_eq_true, beq_iff_eq, beq_iff_eq] at h; exact Prod.ext h.1 h.2
  rfl {x} := show (x.1 == x.1 && x.2 == x.2) = true by rw [beq_self_eq_true, beq_self_eq_true]; rfl
end

namespace Prod
variable {α : Type u} {β : Type v} {γ : Type u₁} {δ : Type v₁}

/-! ## Components -/

protected theorem eta (p : α × β) : (p.1, p.2) = p := rfl
@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun f a b => f (a, b), fun f x => f x.1 x.2⟩
@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩

/-! ## Mapping -/

/-- Apply one function to each component. -/
def map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂) (g : β₁ → β₂) :
    α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)
@[simp] theorem map_apply (f : α → β) (g : γ → δ) (x) (y) : Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl
@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl
@[simp] theorem map_id' : Prod.map (fun a : α => a) (fun b : β => b) = fun x => x := rfl
theorem map_comp_map {ε : Type w} {ζ : Type w} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) :
    Prod.map g g' ∘ Prod.map f f' = Prod.map (g ∘ f) (g' ∘ f') := rfl
theorem map_map {ε : Type w} {ζ : Type w} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ)
    (x : α × γ) : Prod.map g g' (Prod.map f f' x) = Prod.map (g ∘ f) (g' ∘ f') x := rfl

/-! ## Swapping -/

/-- Exchange the components. -/
def swap : α × β → β × α := fun p => (p.2, p.1)
@[simp] theorem swap_swap (x : α × β) : swap (swap x) = x := rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α × β) := rfl
@[simp] theorem swap_inj {p q : α × β} : swap p = swap q ↔ p = q :=
  ⟨congrArg swap, congrArg swap⟩
theorem map_comp_swap (f : α → β) (g : γ → δ) :
    Prod.map f g ∘ Prod.swap = Prod.swap ∘ Prod.map g f := rfl

/-! ## Lexicographic comparison -/

/-- The first components are compared, and the second ones if the first are equal. -/
def lexLt [LT α] [LT β] (s : α × β) (t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)
instance lexLtDec [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)]
    [(a b : β) → Decidable (a < b)] : (s t : α × β) → Decidable (Prod.lexLt s t) :=
  fun _ _ => inferInstanceAs (Decidable (_ ∨ _))
theorem lexLt_def [LT α] [LT β] (s t : α × β) :
    (Prod.lexLt s t) = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl
end Prod

/-! ## Dependent pairs -/

theorem Exists.of_psigma_prop {α : Sort u} {p : α → Prop} : (PSigma (fun x => p x)) → ∃ x, p x :=
  fun x => ⟨x.1, x.2⟩
protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  subst h₁; subst h₂; rfl
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
