prelude
import Init.Logic.Quantifier
/-!
# Decidable propositions

The classical laws of logic for propositions that can be decided, proved without any axiom
of choice; transfer of decidability; and the simplifier's rules for `decide`.
-/
universe u v

/-! ## The truth value of a decidable proposition -/

@[simp] theorem decide_true (h : Decidable True) : @decide True h = true := decide_eq_true trivial
@[simp] theorem decide_false (h : Decidable False) : @decide False h = false :=
  decide_eq_false not_false
@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩
theorem decide_eq_true_iff {p : Prop} [Decidable p] : (decide p = true) ↔ p :=
  Iff.of_eq decide_eq_true_eq
@[simp] theorem decide_eq_false_iff_not {p : Prop} {_ : Decidable p} : (decide p = false) ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) :=
  ⟨fun e => ⟨fun x => of_decide_eq_true (e ▸ decide_eq_true x),
     fun y => of_decide_eq_true (e.symm ▸ decide_eq_true y)⟩,
   fun e => (Decidable.em p).elim
    (fun x => (decide_eq_true x).trans (decide_eq_true (e.1 x)).symm)
    (fun x => (decide_eq_false x).trans (decide_eq_false fun y => x (e.2 y)).symm)⟩

/-- The truth value of `p`, with the decision procedure given explicitly. -/
@[inline] def toBoolUsing {p : Prop} (d : Decidable p) : Bool := d.decide
theorem toBoolUsing_eq_true {p : Prop} (d : Decidable p) (h : p) : toBoolUsing d = true :=
  decide_eq_true (inst := d) h
theorem of_toBoolUsing_eq_true {p : Prop} {d : Decidable p} (h : toBoolUsing d = true) : p :=
  of_decide_eq_true h
theorem of_toBoolUsing_eq_false {p : Prop} {d : Decidable p} (h : toBoolUsing d = false) : ¬p :=
  of_decide_eq_false h

/-! ## Transfer of decidability -/

/-- Decide `b` by deciding the equivalent proposition `a`. -/
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h
/-- Decide `a` by deciding the equivalent proposition `b`. -/
@[inline] def decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm
/-- A boolean that is true exactly when `a` holds decides `a`. -/
def decidable_of_bool {a : Prop} (b : Bool) (h : b ↔ a) : Decidable a where
  decide := b
  reflects_decide := match b, h with
    | true, h => h.1 rfl
    | false, h => fun x => Bool.noConfusion (h.2 x)

instance exists_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (exists_prop_of_true h).symm
  else isFalse fun ⟨x, _⟩ => h x
instance forall_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (forall_prop_of_true h).symm
  else isTrue fun x => absurd x h
/-- A decidable predicate can be used where a boolean-valued function is expected. -/
instance Decidable.predToBool {α : Sort u} (p : α → Prop) [DecidablePred p] :
    CoeDep (α → Prop) p (α → Bool) := ⟨fun x => decide (p x)⟩
instance {α : Sort u} {β : Sort v} {p : β → Prop} {f : α → β} [DecidablePred p] :
    DecidablePred (p ∘ f) := fun x => inferInstanceAs (Decidable (p (f x)))

instance {c t e : Prop} [dc : Decidable c] [dt : Decidable t] [de : Decidable e] :
    Decidable (if c then t else e) := match dc with
  | isTrue _ => dt
  | isFalse _ => de
instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dc : Decidable c] [dt : ∀ h, Decidable (t h)]
    [de : ∀ h, Decidable (e h)] : Decidable (if h : c then t h else e h) := match dc with
  | isTrue h => dt h
  | isFalse h => de h

/-- A disjunction whose left side is decidable can be used to build data. -/
protected def Or.by_cases {p q : Prop} [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α)
    (h₂ : q → α) : α := if hp : p then h₁ hp else h₂ (h.resolve_left hp)
/-- A disjunction whose right side is decidable can be used to build data. -/
protected def Or.by_cases' {p q : Prop} [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α)
    (h₂ : q → α) : α := if hq : q then h₂ hq else h₁ (h.resolve_right hq)

namespace Decidable
variable {a b c p q : Prop}

/-! ## Double negation and excluded middle -/

@[simp] theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
/-- Excluded middle, under the name of its shape. -/
abbrev or_not_self := em
theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra [Decidable p] : (¬p → False) → p := byContradiction

/-! ## Negation and implication -/

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := byContradiction fun n => h (absurd · n)
theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a :=
  byContradiction fun n => hb (h n)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨not_imp_symm, not_imp_symm⟩
theorem not_imp_self [Decidable a] : (¬a → a) ↔ a :=
  ⟨fun h => byContradiction fun n => n (h n), fun x _ => x⟩
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h y => byContradiction fun n => h n y, fun h n y => n (h y)⟩
theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨not_or_of_imp, Or.neg_resolve_left⟩
theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩
theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun h => (em a).imp_right h⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) :=
  or_comm.trans or_iff_not_imp_left
theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun h => (em a).elim (fun x => (h x).imp imp_intro imp_intro) fun n => .inl (absurd · n),
   fun h x => h.imp (· x) (· x)⟩
theorem imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun h => (em b).imp imp_intro fun n x => (h x).resolve_left n, fun h x => h.imp (· x) (· x)⟩
theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun e => (em a).imp_right fun n => e.1 (absurd · n),
   fun h => h.elim imp_iff_right fun y => iff_of_true (fun _ => y) y⟩
theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := iff_comm.trans imp_iff_right_iff
theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h x => h.imp And.right (· x),
   fun h => (em a).elim (fun x => (h x).imp (⟨x, ·⟩) imp_intro) fun n => .inr (absurd · n)⟩
/-- Peirce's law. -/
theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a :=
  fun h => byContradiction fun n => n (h (absurd · n))

/-! ## De Morgan's laws -/

theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em a).symm.imp_right fun x y => h ⟨x, y⟩, not_and_of_not_or_not⟩
theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em b).elim (fun y => .inl fun x => h ⟨x, y⟩) .inr, not_and_of_not_or_not⟩
theorem not_and_iff_or_not {p q : Prop} [Decidable p] [Decidable q] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  not_and_iff_not_or_not
theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  ⟨fun h k => h.elim k.1 k.2, fun h => byContradiction fun n => h (not_or.1 n)⟩
theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  ⟨fun h k => not_and_of_not_or_not k h,
   fun h => byContradiction fun n => h (not_and_iff_not_or_not.1 n)⟩
theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h x => byContradiction fun n => h ⟨x, n⟩, fun h k => k.2 (h k.1)⟩

/-! ## Equivalence -/

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun e => ⟨not_imp_not.1 e.2, not_imp_not.1 e.1⟩, not_congr⟩
theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun e => ⟨not_imp_symm e.1, fun x y => e.2 y x⟩, fun e => ⟨not_imp_symm e.1, fun y x => e.2 x y⟩⟩
theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun e => ⟨fun y x => e.1 x y, not_imp_symm e.2⟩, fun e => ⟨fun x y => e.1 y x, not_imp_symm e.2⟩⟩
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  (em b).elim
    (fun y => (not_congr (iff_true_right y)).trans (iff_true_right y).symm)
    (fun n => (not_congr (iff_false_right n)).trans (iff_false_right n).symm)
theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun e => (em b).imp (fun y => ⟨e.2 y, y⟩) fun n => ⟨fun x => n (e.1 x), n⟩,
   fun h => h.elim (fun k => iff_of_true k.1 k.2) fun k => iff_of_false k.1 k.2⟩
theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  iff_def.trans (and_congr imp_iff_not_or imp_iff_or_not)
theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  or_iff_not_imp_right.trans ((imp_congr_right h).trans or_iff_not_imp_right.symm)
theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c :=
  or_iff_not_imp_left.trans ((imp_congr_right h).trans or_iff_not_imp_left.symm)
@[simp] theorem iff_congr_left {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ R) ↔ (Q ↔ R)) ↔ (P ↔ Q) := (em R).elim
  (fun h => iff_congr (iff_true_right h) (iff_true_right h))
  (fun h => (iff_congr (iff_false_right h) (iff_false_right h)).trans not_iff_not)
@[simp] theorem iff_congr_right {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ Q) ↔ (P ↔ R)) ↔ (Q ↔ R) := (em P).elim
  (fun h => iff_congr (iff_true_left h) (iff_true_left h))
  (fun h => (iff_congr (iff_false_left h) (iff_false_left h)).trans not_iff_not)

/-! ## Quantifiers -/

variable {α : Sort u} {p : α → Prop}
protected theorem not_forall [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun n => h fun x => byContradiction fun k => n ⟨x, k⟩,
   not_forall_of_exists_not⟩
protected theorem not_forall_not [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun n => h (not_exists.1 n), fun ⟨x, k⟩ h => h x k⟩
protected theorem not_exists_not [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun n => h ⟨x, n⟩, fun h ⟨x, n⟩ => n (h x)⟩
end Decidable

export Decidable (not_imp_self)
