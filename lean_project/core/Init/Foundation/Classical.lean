prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.Classical

Choice, excluded middle, and reasoning by cases, classical and decidable.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Choice and excluded middle -/

namespace Classical

/-- An element with a property that some element has. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (h.elim fun x hx => ⟨x, hx⟩)

/-- An element with a property that some element has; see `choose_spec`. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- What is chosen depends on the property alone. -/
theorem _root_.LeanMath.choose_congr {α : Sort u} {p q : α → Prop} (e : p = q) :
    (h : ∃ x, p x) → (h' : ∃ x, q x) → choose h = choose h' :=
  e.rec fun _ _ => rfl

/-- Excluded middle. Choose a truth value that is true, if need be by `p`, and one that is false,
if need be by `p`. If neither needs `p`, they differ; but if `p` holds, then both are chosen by
the same property. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let is (b x : Prop) : Prop := x = b ∨ p
  have some (b : Prop) : ∃ x, is b x := ⟨b, .inl rfl⟩
  have same (hp : p) : choose (some True) = choose (some False) :=
    LeanMath.choose_congr (funext fun _ => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩) _ _
  match choose_spec (some True), choose_spec (some False) with
  | .inl t, .inl f => .inr fun hp => (Iff.of_eq (t.symm.trans ((same hp).trans f))).mp trivial
  | .inr hp, _ => .inl hp
  | _, .inr hp => .inl hp

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

/-- Every proposition is decidable, though no computation decides it. -/
@[instance_reducible] noncomputable def propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

attribute [scoped instance low] propDecidable

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq
theorem byContradiction {p : Prop} (h : ¬p → False) : p := byCases id fun n => (h n).elim
theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨byContradiction, not_not_intro⟩

end Classical

/-- An element with a property that some element has. -/
noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  Classical.choose h
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p h.choose :=
  Classical.choose_spec h

/-! ## Decidable propositions -/

namespace Decidable
variable {p q : Prop}

theorem em (p : Prop) [h : Decidable p] : p ∨ ¬p := h.falseTrueCases .inr .inl

/-- Go on according to the truth value of `p`. -/
@[macro_inline] def byCases {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h

theorem byContradiction [Decidable p] (h : ¬p → False) : p := byCases id fun n => (h n).elim
theorem of_not_not [Decidable p] : ¬¬p → p := byContradiction
theorem not_or_of_imp [Decidable p] (h : p → q) : ¬p ∨ q := byCases (fun x => .inr (h x)) .inl

end Decidable

/-- A proposition is decidable if an equivalent one is. -/
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [dp : Decidable p] (h : p ↔ q) :
    Decidable q where
  decide := decide p
  reflects_decide := LeanMath.reflects (fun e => h.mp (of_decide_eq_true e))
    fun e => mt h.mpr (of_decide_eq_false e)

/-- A proposition is decidable if an equal one is. -/
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (Iff.of_eq h)

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse not_false

@[macro_inline] instance instDecidableForall {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p → q) where
  decide := !decide p || decide q
  reflects_decide := match dp, dq with
    | isFalse np, _ => fun hp => absurd hp np
    | isTrue _, isTrue hq => fun _ => hq
    | isTrue hp, isFalse nq => fun h => nq (h hp)

instance instDecidableIff {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p ↔ q) where
  decide := (decide p).beq (decide q)
  reflects_decide := match dp, dq with
    | isFalse np, isFalse nq => iff_of_false np nq
    | isFalse np, isTrue hq => fun e => np (e.mpr hq)
    | isTrue hp, isFalse nq => fun e => nq (e.mp hp)
    | isTrue hp, isTrue hq => iff_of_true hp hq

instance instDecidableEqOfIff {p q : Prop} [Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_decidable_of_iff eq_iff_iff.symm

@[inline] instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  instDecidableNot
