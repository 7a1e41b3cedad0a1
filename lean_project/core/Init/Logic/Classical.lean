prelude
import Init.Logic.Decidable
/-!
# Classical logic

What excluded middle and choice add: the laws of negation for `∀`, `→`, `∧` and `↔`, and
the ways of choosing an element.
-/
universe u v

namespace Classical
variable {a b c : Prop}

/-! ## Every proposition is true or false -/

attribute [simp] Classical.not_not
theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false
instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩
@[implicit_reducible]
noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) where
  default := propDecidable a
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => propDecidable _
/-- Decide `p` by deciding its negation. -/
@[implicit_reducible]
def decidable_of_decidable_not (p : Prop) [h : Decidable (¬p)] : Decidable p where
  decide := !decide (¬p)
  reflects_decide := match h with
    | isFalse n => not_not.1 n
    | isTrue n => n

/-! ## Laws of negation -/

@[simp low] theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  Decidable.not_forall
theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  Decidable.not_forall_not
theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  Decidable.not_exists_not
theorem forall_or_exists_not {α : Sort u} (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a :=
  (em _).imp_right not_forall.1
theorem exists_or_forall_not {α : Sort u} (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a :=
  (em _).imp_right not_exists.1
theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right
theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
/-- De Morgan's law for a conjunction. -/
theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_not_or_not
theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff
@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff
@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff
@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp
@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
@[simp] theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h => byCases h.1 h.2, fun y => ⟨imp_intro y, imp_intro y⟩⟩

/-! ## Choice -/

@[implicit_reducible]
noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩
@[implicit_reducible]
noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  inhabited_of_nonempty h.nonempty
/-- A type has an element, or has none. -/
noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  match propDecidable (Nonempty α) with
  | isTrue h => .inl (choice h)
  | isFalse n => .inr fun x => n ⟨x⟩
/-- An element that has the property `p` if any element has. -/
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    {x : α // (∃ y : α, p y) → p x} :=
  match propDecidable (∃ x : α, p x) with
  | isTrue e => ⟨choose e, fun _ => choose_spec e⟩
  | isFalse n => ⟨choice h, fun e => absurd e n⟩
/-- Hilbert's `ε`: an element that has the property `p` if any element has. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  (strongIndefiniteDescription p h).val
theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) :
    (∃ y, p y) → p (@epsilon α h p) := (strongIndefiniteDescription p h).property
theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α hex.nonempty p) := epsilon_spec_aux hex.nonempty p hex
theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y => y = x) = x :=
  epsilon_spec (p := fun y => y = x) ⟨x, rfl⟩
/-- The axiom of choice: a function can pick a witness at every point. -/
theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop}
    (h : ∀ x, ∃ y, r x y) : ∃ (f : ∀ x, β x), ∀ x, r x (f x) :=
  ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩
/-- Skolemization: `∀ ∃` is the same as `∃ ∀` over functions. -/
theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩
end Classical

export Classical (imp_iff_right_iff imp_and_neg_imp_iff and_or_imp not_imp)
