prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.Classical

Choice, excluded middle, and reasoning by cases, classical and decidable.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Classical reasoning -/

namespace Classical
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (match h with | ⟨x, hx⟩ => ⟨⟨x, hx⟩⟩)
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val
theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

theorem choose_congr {α : Sort u} {p q : α → Prop} (e : p = q) (h : ∃ x, p x) (k : ∃ x, q x) :
    choose h = choose k := by subst e; rfl

/-- Excluded middle, by Diaconescu's argument. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let U (x : Prop) : Prop := x = True ∨ p
  let V (x : Prop) : Prop := x = False ∨ p
  have eU : ∃ x, U x := ⟨True, .inl rfl⟩
  have eV : ∃ x, V x := ⟨False, .inl rfl⟩
  have hU : U (choose eU) := choose_spec eU
  have hV : V (choose eV) := choose_spec eV
  have split : choose eU ≠ choose eV ∨ p :=
    match hU, hV with
    | .inr hp, _ => .inr hp
    | _, .inr hp => .inr hp
    | .inl hu, .inl hv => .inl fun e =>
      (Iff.of_eq (hu.symm.trans (e.trans hv))).mp trivial
  match split with
  | .inr hp => .inl hp
  | .inl ne => .inr fun hp =>
    have same : U = V := funext fun x => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩
    ne (choose_congr same eU eV)

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩
noncomputable def propDecidable (a : Prop) : Decidable a :=
  choice (match em a with
    | .inl h => ⟨isTrue h⟩
    | .inr h => ⟨isFalse h⟩)
theorem byCases {p q : Prop} (hp : p → q) (hn : ¬p → q) : q := (em p).elim hp hn
theorem byContradiction {p : Prop} (h : ¬p → False) : p := (em p).elim id fun n => False.elim (h n)
theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨fun h => byContradiction h, not_not_intro⟩
attribute [scoped instance low] propDecidable
end Classical
export Classical (indefiniteDescription)

theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (Classical.choose h) :=
  Classical.choose_spec h
noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := Classical.choose h

namespace Decidable
theorem em (p : Prop) [Decidable p] : p ∨ ¬p :=
  match ‹Decidable p› with
  | isTrue h => .inl h
  | isFalse h => .inr h
@[macro_inline] def byCases {p : Prop} {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h
theorem byContradiction {p : Prop} [Decidable p] (h : ¬p → False) : p := (em p).elim id fun n => (h n).elim
theorem of_not_not {p : Prop} [Decidable p] (h : ¬¬p) : p := byContradiction h
theorem not_or_of_imp {a b : Prop} [Decidable a] (h : a → b) : ¬a ∨ b :=
  (em a).elim (fun x => .inr (h x)) .inl
end Decidable

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse not_false
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q :=
  match ‹Decidable p› with
  | isTrue x => isTrue (h.mp x)
  | isFalse x => isFalse fun y => x (h.mpr y)
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (Iff.of_eq h)
@[macro_inline] instance instDecidableForall {p q : Prop} [Decidable p] [Decidable q] : Decidable (p → q) :=
  match ‹Decidable p›, ‹Decidable q› with
  | isFalse h, _ => isTrue fun x => absurd x h
  | isTrue _, isTrue k => isTrue fun _ => k
  | isTrue h, isFalse k => isFalse fun f => k (f h)
instance instDecidableIff {p q : Prop} [Decidable p] [Decidable q] : Decidable (p ↔ q) :=
  match ‹Decidable p›, ‹Decidable q› with
  | isTrue h, isTrue k => isTrue ⟨fun _ => k, fun _ => h⟩
  | isFalse h, isFalse k => isTrue ⟨fun x => absurd x h, fun x => absurd x k⟩
  | isTrue h, isFalse k => isFalse fun e => k (e.mp h)
  | isFalse h, isTrue k => isFalse fun e => h (e.mpr k)
instance instDecidableEqProp {p q : Prop} [Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_decidable_of_iff eq_iff_iff.symm
@[inline] instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  instDecidableNot
