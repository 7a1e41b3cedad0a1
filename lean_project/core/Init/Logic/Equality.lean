prelude
import Init.Logic.Quantifier
/-!
# Equality across types

Heterogeneous equality, transport along an equality of types, and types with at most one
element.
-/
universe u v w

/-! ## Heterogeneous equality -/

section heq
variable {α β φ : Sort u} {a a' : α} {b b' : β} {c : φ}
theorem HEq.subst {p : (T : Sort u) → T → Prop} (h₁ : HEq a b) (h₂ : p α a) : p β b :=
  HEq.rec (motive := fun {T} x _ => p T x) h₂ h₁
theorem HEq.comm : HEq a b ↔ HEq b a := ⟨HEq.symm, HEq.symm⟩
theorem heq_comm : HEq a b ↔ HEq b a := HEq.comm
theorem heq_of_heq_of_eq (h₁ : HEq a b) (h₂ : b = b') : HEq a b' := h₂ ▸ h₁
theorem heq_of_eq_of_heq (h₁ : a = a') (h₂ : HEq a' b) : HEq a b := h₁.symm ▸ h₂
theorem heq_self_iff_true {α : Sort u} (a : α) : HEq a a ↔ True := iff_true_intro HEq.rfl
end heq
@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : HEq a b = (a = b) :=
  propext ⟨eq_of_heq, heq_of_eq⟩
theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

/-! ## Transport -/

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl
@[simp] theorem cast_cast {α β γ : Sort u} (ha : α = β) (hb : β = γ) (a : α) :
    cast hb (cast ha a) = cast (ha.trans hb) a := by subst ha; rfl
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := rfl
attribute [simp] cast_heq
theorem eqRec_heq_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v} {b : α}
    {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} :
    HEq (@Eq.rec α a motive refl b h) c ↔ HEq refl c := by subst h; exact .rfl
theorem heq_eqRec_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v} {b : α}
    {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} :
    HEq c (@Eq.rec α a motive refl b h) ↔ HEq c refl := by subst h; exact .rfl
theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β)
    (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : HEq a b := by
  subst h₁; exact heq_of_eq h₂

/-! ## Types with at most one element -/

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl
theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl
instance : Subsingleton PUnit := ⟨PUnit.subsingleton⟩
instance : DecidableEq PUnit := fun _ _ => isTrue rfl
/-- There is no element of `Empty`: anything follows from one. -/
@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec
/-- There is no element of `PEmpty`: anything follows from one. -/
@[macro_inline] def PEmpty.elim {C : Sort _} : PEmpty → C := fun x => nomatch x
instance : Subsingleton Empty := ⟨fun x => x.elim⟩
instance : Subsingleton PEmpty := ⟨fun x => x.elim⟩
instance : DecidableEq Empty := fun x => x.elim
instance : DecidableEq PEmpty := fun x => x.elim
instance {α : Type u} {β : Type v} [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) :=
  ⟨fun ⟨a, b⟩ ⟨c, d⟩ => by rw [Subsingleton.elim a c, Subsingleton.elim b d]⟩
instance : Inhabited Prop := ⟨True⟩
instance : Inhabited True := ⟨trivial⟩
