prelude
import Init.Nat.Basic
/-!
# Logic, conditionals and pairs for `omega`

How `omega` takes apart a hypothesis: the negation of each connective as a disjunction or
conjunction, the two cases of a conditional, and the lexicographic order of pairs.
-/
universe u v

theorem le_of_le_of_eq {α : Type u} [LE α] {a b c : α} (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h

namespace Lean.Omega

/-! ## Connectives -/

theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨mt .inl h, mt .inr h⟩

namespace Decidable

theorem or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  if x : p then .inr fun y => h ⟨x, y⟩ else .inl x

theorem and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if y : q then .inl ⟨h.mpr y, y⟩ else .inr ⟨mt h.mp y, y⟩

theorem and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  if x : a then ⟨x, fun y => h fun _ => y⟩ else absurd (fun k => absurd k x) h

theorem and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b :=
  if x : a then .inl ⟨x, fun y => h (iff_of_true x y)⟩
  else if y : b then .inr ⟨x, y⟩ else absurd (iff_of_false x y) h

end Decidable

/-! ## Conditionals -/

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

/-! ## Pairs -/

namespace Prod

theorem fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl
theorem snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl

variable {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}

theorem of_lex (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd :=
  match w with
  | .left _ _ h => .inl h
  | .right _ h => .inr ⟨rfl, h⟩

theorem of_not_lex [DecidableEq α] (w : ¬ Prod.Lex r s p q) :
    ¬ r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬ s p.snd q.snd) :=
  match p, q with
  | (a, x), (b, y) => ⟨fun h => w (.left x y h),
      if e : a = b then .inr fun h => w (by have e : a = b := e; subst e; exact .right a h)
      else .inl e⟩

end Prod
end Lean.Omega
