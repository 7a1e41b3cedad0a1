prelude
import Init.Foundation.Classical
import Init.Foundation.Connectives
import Init.Foundation.Coercions
import Init.Foundation.WellFounded
/-!
# Init.Foundation.Simplifier

How `if … then … else …` computes, the congruence and bridge facts that the simplifier builds its
proofs from, the eliminators that show `0` and `n + 1`, and injectivity of constructors.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Conditionals -/

section
variable {c : Prop} {h : Decidable c} {α : Sort u}

theorem dif_pos (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse n => absurd hc n

theorem dif_neg (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hnc :=
  match h with
  | isTrue hc => absurd hc hnc
  | isFalse _ => rfl

theorem if_pos (hc : c) {α : Sort u} {t e : α} : ite c t e = t := dif_pos hc
theorem if_neg (hnc : ¬c) {α : Sort u} {t e : α} : ite c t e = e := dif_neg hnc

theorem ite_eq_left (hc : c) {α : Sort u} {t e : α} : ite c t e = t := if_pos hc
theorem ite_eq_right (hnc : ¬c) {α : Sort u} {t e : α} : ite c t e = e := if_neg hnc
theorem dite_eq_left (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  dif_pos hc
theorem dite_eq_right (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hnc :=
  dif_neg hnc

theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t e : α) :
    dite c (fun _ => t) (fun _ => e) = ite c t e := rfl
theorem dite_eq_ite {t e : α} : dite c (fun _ => t) (fun _ => e) = ite c t e := rfl

end

/-! ## Propositions and truth values -/

theorem of_eq_true {p : Prop} (h : p = True) : p := h.mpr trivial
theorem of_eq_false {p : Prop} (h : p = False) : ¬p := h.mp
theorem eq_true {p : Prop} (h : p) : p = True := Eq.propIntro (fun _ => trivial) fun _ => h
theorem eq_false {p : Prop} (h : ¬p) : p = False := Eq.propIntro h False.elim
theorem eq_false' {p : Prop} (h : p → False) : p = False := eq_false h
theorem eq_true_of_decide {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)
theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)
@[simp] theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl

/-! ## Congruence of connectives and quantifiers -/

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) := by
  cases h₁; cases h₂; rfl
theorem implies_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) :=
  implies_congr h rfl
theorem implies_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) :=
  implies_congr rfl h

/-- The conclusion may be rewritten with the premise at hand. -/
theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : (h : p₂) → q₁ = q₂ h) : (p₁ → q₁) = ((h : p₂) → q₂ h) := by
  cases h₁
  exact Eq.propIntro (fun f x => (h₂ x).mp (f x)) fun f x => (h₂ x).mpr (f x)
theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) := implies_dep_congr_ctx h₁ h₂

theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) :
    (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) := by
  cases propext h₁; cases propext h₂; exact Iff.rfl

theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) :
    (∀ a, β a) = ∀ a, β' a := by
  cases (funext h : β = β'); rfl
theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) :
    (∀ a, p a) = (∀ a, q a) := pi_congr h

theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂)
    (h₂ : ∀ a : p₂, q₁ (h₁.substr (p := fun x : Prop => x) a) = q₂ a) :
    (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) := by
  cases h₁; exact forall_congr h₂
theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.substr (p := fun x : Prop => x) a)) :=
  forall_prop_domain_congr h fun _ => rfl

/-! ## Congruence of local definitions -/

theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a')
    (h₂ : ∀ x, b x = b' x) : (let x := a; b x) = (let x := a'; b' x) :=
  congr (funext h₂) h₁
theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') :
    (let x := a; b x) = (let x := a'; b x) := congrArg b h
theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α)
    (h : ∀ x, b x = b' x) : (let x := a; b x) = (let x := a; b' x) := h a

/-! ## Congruence of conditionals -/

theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁.mpr h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := fun x => h₂ (h₁.mp x)

/-- Each branch may be rewritten with the condition, or its negation, at hand. -/
@[congr] theorem dite_congr {α : Sort u} {b c : Prop} {_ : Decidable b} [Decidable c]
    {x : b → α} {u : c → α} {y : ¬b → α} {v : ¬c → α} (h₁ : b = c)
    (h₂ : (h : c) → x (h₁.mpr_prop h) = u h) (h₃ : (h : ¬c) → y (h₁.mpr_not h) = v h) :
    dite b x y = dite c u v :=
  Decidable.byCases (p := c)
    (fun h => (dif_pos (h₁.mpr_prop h)).trans ((h₂ h).trans (dif_pos h).symm))
    (fun h => (dif_neg (h₁.mpr_not h)).trans ((h₃ h).trans (dif_neg h).symm))

@[congr] theorem ite_congr {α : Sort u} {b c : Prop} {x y u v : α} {s : Decidable b} [Decidable c]
    (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) : ite b x y = ite c u v :=
  dite_congr h₁ h₂ h₃

section
variable {α : Sort u} {c : Prop} {_ : Decidable c}

theorem ite_cond_congr {α : Sort u} {c d : Prop} {_ : Decidable c} {_ : Decidable d} {a b : α}
    (h : c = d) : ite c a b = ite d a b := ite_congr h (fun _ => rfl) fun _ => rfl

theorem ite_cond_eq_true (a b : α) (h : c = True) : ite c a b = a := if_pos (of_eq_true h)
theorem ite_cond_eq_false (a b : α) (h : c = False) : ite c a b = b := if_neg (of_eq_false h)
theorem ite_eq_left_of_eq_true (a b : α) (h : c = True) : ite c a b = a := ite_cond_eq_true a b h
theorem ite_eq_right_of_eq_false (a b : α) (h : c = False) : ite c a b = b :=
  ite_cond_eq_false a b h

variable {t : c → α} {e : ¬c → α}

theorem dite_cond_eq_true (h : c = True) : dite c t e = t (of_eq_true h) := dif_pos (of_eq_true h)
theorem dite_cond_eq_false (h : c = False) : dite c t e = e (of_eq_false h) :=
  dif_neg (of_eq_false h)
theorem dite_eq_left_of_eq_true (h : c = True) : dite c t e = t (of_eq_true h) :=
  dite_cond_eq_true h
theorem dite_eq_right_of_eq_false (h : c = False) : dite c t e = e (of_eq_false h) :=
  dite_cond_eq_false h

end

/-! ## Cases and induction on natural numbers, shown as `0` and `n + 1` -/

@[induction_eliminator] protected noncomputable def Nat.recAux {motive : Nat → Sort u}
    (zero : motive 0) (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t :=
  t.rec zero succ
@[cases_eliminator] protected abbrev Nat.casesAuxOn {motive : Nat → Sort u} (t : Nat)
    (zero : motive 0) (succ : ∀ n, motive (n + 1)) : motive t := t.casesOn zero succ

/-! ## Injectivity of constructors -/

theorem Lean.injEq_helper {P Q R : Prop} (f : P → Q → R) (h : P ∧ Q) : R := f h.left h.right

gen_injective_theorems% Nat
gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Fin
gen_injective_theorems% Subtype
gen_injective_theorems% Sum
gen_injective_theorems% Array
gen_injective_theorems% Char
gen_injective_theorems% Except
