prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.WellFounded

Accessibility, well-founded recursion, and the relations that termination proofs use.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Accessible elements -/

/-- An element is accessible if everything below it is: no infinite descent starts from it. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  match h₁ with
  | ⟨_, below⟩ => below y h₂

/-- A relation is well-founded if every element is accessible. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A type with a well-founded relation, for recursion on it. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

/-! ## Recursion -/

namespace WellFounded

section
variable {α : Sort u} {r : α → α → Prop}

theorem apply (wf : WellFounded r) (a : α) : Acc r a := wf.rec (fun h => h) a

variable {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

/-- Recursion below an accessible element. -/
noncomputable def fixF (x : α) (a : Acc r x) : C x := a.rec fun x _ below => F x below

theorem fixF_eq (x : α) (a : Acc r x) :
    fixF F x a = F x fun y h => fixF F y (a.inv h) :=
  match a with
  | ⟨_, _⟩ => rfl

end

/-- Well-founded recursion: to say what `x` is sent to, one may use what everything below it is
sent to. -/
noncomputable def fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop}
    (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (hwf.apply x)

theorem fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop}
    (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    hwf.fix F x = F x fun y _ => hwf.fix F y := fixF_eq F x (hwf.apply x)

theorem induction {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r) {C : α → Prop} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := hwf.fix h a

end WellFounded

/-! ## Inverse images -/

/-- Compare elements by comparing their images. -/
@[reducible] def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) :
    α → α → Prop := fun x y => r (f x) (f y)

theorem InvImage.accessible {α : Sort u} {β : Sort v} {r : β → β → Prop} {a : α} (f : α → β)
    (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  have all (b : β) (ac : Acc r b) : ∀ a, f a = b → Acc (InvImage r f) a :=
    ac.rec fun _ _ below a e => ⟨a, fun y h => below (f y) (e ▸ h) y rfl⟩
  all _ ac a rfl

theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) :
    WellFounded (InvImage r f) := ⟨fun a => accessible f (h.apply (f a))⟩

@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

/-! ## Natural numbers and sizes -/

/-- Every number is accessible, since all below it are: below zero there are none, and what is
below a successor is the number or below it. -/
theorem LeanMath.Nat.accessible (n : Nat) : Acc (fun a b : Nat => a < b) n :=
  have below (n : Nat) : ∀ m, m < n → Acc (fun a b : Nat => a < b) m :=
    n.rec (fun m h => absurd h (Nat.not_lt_zero m)) fun n ih m h =>
      (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim (fun e => e ▸ ⟨n, ih⟩) (ih m)
  below (Nat.succ n) n (Nat.lt_succ_self n)

/-- The order of the natural numbers is well-founded. -/
@[instance_reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel a b := a < b
  wf := ⟨LeanMath.Nat.accessible⟩

instance instSizeOfNat : SizeOf Nat := ⟨fun n => n⟩
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

/-- Compare elements by a natural number. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

/-- Compare elements by their size. -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] :
    WellFoundedRelation α := sizeOfWFRel

namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v} (h : α → _root_.Nat)
variable (F : (x : α) →
  ((y : α) → InvImage (fun a b : _root_.Nat => a < b) h y x → motive y) → motive x)

/-- Recursion along a natural number. -/
noncomputable def fix : (x : α) → motive x := (measure h).wf.fix F

theorem fix_eq (x : α) : fix h F x = F x fun y _ => fix h F y := (measure h).wf.fix_eq F x

end WellFounded.Nat

attribute [irreducible] WellFounded.Nat.fix

/-! ## Pairs, compared by the first component, then by the second -/

inductive Prod.Lex {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop) :
    α × β → α × β → Prop where
  | left {a₁ : α} (b₁ : β) {a₂ : α} (b₂ : β) (h : ra a₁ a₂) : Prod.Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a : α) {b₁ b₂ : β} (h : rb b₁ b₂) : Prod.Lex ra rb (a, b₁) (a, b₂)

theorem Prod.lexAccessible {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}
    {a : α} (ha : Acc ra a) (hb : ∀ b, Acc rb b) : ∀ b, Acc (Prod.Lex ra rb) (a, b) :=
  ha.rec fun a _ below b => (hb b).rec fun b _ beside => ⟨_, fun p h =>
    match p, h with
    | _, .left b₁ _ l => below _ l b₁
    | _, .right _ l => beside _ l⟩

@[instance_reducible] def Prod.lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α)
    (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun p => Prod.lexAccessible (ha.wf.apply p.fst) hb.wf.apply p.snd⟩

instance Prod.instWellFounded {α : Type u} {β : Type v} [ha : WellFoundedRelation α]
    [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := Prod.lex ha hb

/-! ## Markers of the definition of recursive functions -/

/-- Marks the parameter that a recursion goes along, while its definition is prepared. -/
@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

/-- The identity, which does not unfold. -/
@[irreducible] def Lean.opaqueId {α : Sort u} (x : α) : α := x
