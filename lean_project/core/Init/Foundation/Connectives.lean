prelude
import Init.Grammar.Syntax
/-!
# Init.Foundation.Connectives

Equivalence, inequality and existence, sums and dependent pairs, propositional extensionality, and the first
facts about the connectives.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Equivalence, inequality, existence -/

structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬ (a = b)

inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β
@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

@[macro_inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

/-- Propositional extensionality. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

theorem Eq.propIntro {a b : Prop} (h : a → b) (k : b → a) : a = b := propext ⟨h, k⟩
@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.trans {a b c : Prop} (h : a ↔ b) (k : b ↔ c) : a ↔ c :=
  ⟨fun x => k.mp (h.mp x), fun x => h.mpr (k.mpr x)⟩
theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := Eq.ndrec (motive := fun x => a ↔ x) Iff.rfl h
theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h
theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b :=
  ⟨fun x => absurd x ha, fun x => absurd x hb⟩
theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := ⟨Iff.of_eq, propext⟩

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h : ∃ x, p x) (k : ∀ a, p a → b) : b :=
  match h with
  | ⟨a, ha⟩ => k a ha

theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h : b = a) (k : p a) : p b :=
  Eq.subst (Eq.symm h) k
def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := Eq.ndrec (motive := fun x => x) a h
def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := Eq.mp (Eq.symm h) b
@[reducible] def Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α} (h : a = b)
    (m : motive a) : motive b := Eq.ndrec m h
theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} (h : f x ≠ f y) : x ≠ y :=
  fun e => h (congrArg f e)

theorem HEq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1} (m : motive a)
    {β : Sort u2} {b : β} (h : HEq a b) : Nonempty (motive b) :=
  HEq.rec (motive := fun b _ => Nonempty (motive b)) ⟨m⟩ h
theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a :=
  HEq.rec (motive := fun b _ => HEq b a) (HEq.refl a) h
theorem HEq.trans {α β γ : Sort u} {a : α} {b : β} {c : γ} (h : HEq a b) (k : HEq b c) : HEq a c :=
  HEq.rec (motive := fun c _ => HEq a c) h k
theorem heq_of_eq_rec {α : Sort u} {a b : α} (h : a = b) : HEq a b := heq_of_eq h
theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : α = β :=
  HEq.rec (motive := fun {β} b _ => α = β) (Eq.refl α) h
theorem cast_heq {α β : Sort u} (h : α = β) (a : α) : HEq (cast h a) a :=
  Eq.rec (motive := fun β h => HEq (cast h a) a) (HEq.refl a) h
theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} (h : a = a') (p : φ a) :
    HEq (Eq.ndrec (motive := φ) p h) p :=
  Eq.rec (motive := fun x h => HEq (Eq.ndrec (motive := φ) p h) p) (HEq.refl p) h
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq := by
  have e : p = q := propext ⟨fun _ => hq, fun _ => hp⟩
  subst e
  exact HEq.refl _

theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩
theorem And.comm {a b : Prop} : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem And.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
def And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.1 h.2
theorem and_comm {a b : Prop} : a ∧ b ↔ b ∧ a := And.comm
theorem Or.symm {a b : Prop} (h : a ∨ b) : b ∨ a := h.elim Or.inr Or.inl
theorem Or.comm {a b : Prop} : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem or_comm {a b : Prop} : a ∨ b ↔ b ∨ a := Or.comm
theorem Or.imp {a b c d : Prop} (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun x => .inl (f x)) (fun y => .inr (g y))
theorem mt {a b : Prop} (f : a → b) (nb : ¬b) : ¬a := fun x => nb (f x)
theorem not_false : ¬False := id
theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun n => n h
theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun h => h (.inr fun x => h (.inl x))
