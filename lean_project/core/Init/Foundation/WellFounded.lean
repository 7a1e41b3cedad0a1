prelude
import Init.Foundation.Classes
/-!
# Init.Foundation.WellFounded

Accessibility, well-founded recursion and the relations that termination proofs use.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Well-founded relations -/

inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x
theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h : Acc r x) (k : r y x) : Acc r y :=
  Acc.rec (motive := fun x _ => r y x → Acc r y) (fun _ f _ k => f y k) h k
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel
theorem WellFounded.apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  match wf with
  | ⟨h⟩ => h a
noncomputable def WellFounded.fixF {α : Sort u} {r : α → α → Prop} {C : α → Sort v}
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => F x ih) a
noncomputable def WellFounded.fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x := WellFounded.fixF F x (hwf.apply x)
theorem WellFounded.fixF_eq {α : Sort u} {r : α → α → Prop} {C : α → Sort v}
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) :
    WellFounded.fixF F x a = F x (fun y p => WellFounded.fixF F y (a.inv p)) :=
  Acc.rec (motive := fun x a => WellFounded.fixF F x a = F x (fun y p => WellFounded.fixF F y (a.inv p)))
    (fun _ _ _ => rfl) a
theorem WellFounded.fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    WellFounded.fix hwf F x = F x (fun y _ => WellFounded.fix hwf F y) := WellFounded.fixF_eq F x (hwf.apply x)
theorem WellFounded.induction {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r) {C : α → Prop} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => h x ih) (hwf.apply a)
theorem InvImage.accessible {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) {b : β} (h : Acc r b) :
    ∀ a, f a = b → Acc (fun x y => r (f x) (f y)) a :=
  Acc.rec (motive := fun b _ => ∀ a, f a = b → Acc (fun x y => r (f x) (f y)) a)
    (fun b _ ih a e => ⟨a, fun y k => ih (f y) (Eq.ndrec (motive := fun z => r (f y) z) k e) y rfl⟩) h
@[reducible] def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun x y => r (f x) (f y)
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := ⟨fun a => InvImage.accessible f (h.wf.apply (f a)) a rfl⟩
theorem Nat.accLt (n : Nat) : Acc (fun a b : Nat => a < b) n := by
  induction n with
  | zero => exact ⟨0, fun y h => absurd h (Nat.not_lt_zero y)⟩
  | succ n ih =>
    exact ⟨_, fun y h => match Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with
      | .inl e => Eq.ndrec (motive := fun z => Acc (fun a b : Nat => a < b) z) ih e.symm
      | .inr l => ih.inv l⟩
@[instance_reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := fun a b => a < b
  wf := ⟨Nat.accLt⟩
instance instSizeOfNat : SizeOf Nat := ⟨fun n => n⟩
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl
inductive Prod.Lex {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop) : α × β → α × β → Prop where
  | left {a₁ : α} (b₁ : β) {a₂ : α} (b₂ : β) (h : ra a₁ a₂) : Prod.Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a : α) {b₁ b₂ : β} (h : rb b₁ b₂) : Prod.Lex ra rb (a, b₁) (a, b₂)
theorem Prod.lexAcc {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop} (hb : WellFounded rb)
    {a : α} (ha : Acc ra a) : ∀ b, Acc (Prod.Lex ra rb) (a, b) :=
  Acc.rec (motive := fun a _ => ∀ b, Acc (Prod.Lex ra rb) (a, b))
    (fun a _ iha b =>
      Acc.rec (motive := fun b _ => Acc (Prod.Lex ra rb) (a, b))
        (fun b _ ihb => ⟨_, fun y h => by
          cases h with
          | left b₁ _ l => exact iha _ l b₁
          | right _ l => exact ihb _ l⟩)
        (hb.apply b)) ha
@[instance_reducible] def Prod.lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun p => Prod.lexAcc hb.wf (ha.wf.apply p.1) p.2⟩
instance Prod.instWellFounded {α : Type u} {β : Type v} [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] :
    WellFoundedRelation (α × β) := Prod.lex ha hb
noncomputable def WellFounded.Nat.fix {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (fun a b : Nat => a < b) h y x → motive y) → motive x) (x : α) : motive x :=
  WellFounded.fix (invImage h Nat.lt_wfRel).wf F x
theorem WellFounded.Nat.fix_eq {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (fun a b : Nat => a < b) h y x → motive y) → motive x) (x : α) :
    WellFounded.Nat.fix h F x = F x (fun y _ => WellFounded.Nat.fix h F y) :=
  WellFounded.fix_eq (invImage h Nat.lt_wfRel).wf F x
attribute [irreducible] WellFounded.Nat.fix
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

/-- Marker used while preprocessing definitions by well-founded recursion. -/
def wfParam {α : Sort u} (a : α) : α := a
@[irreducible] def Lean.opaqueId {α : Sort u} (x : α) : α := x
