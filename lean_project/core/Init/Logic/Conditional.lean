prelude
import Init.Logic.Classical
import Init.Bool.Basic
/-!
# Conditionals

How `if … then … else …` behaves when its condition or one of its branches is known, when
it is a proposition, and when it stands on one side of an equation.
-/
universe u v
variable {α : Sort u} {β : Sort v}

/-! ## The condition is settled -/

@[simp] theorem ite_true (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem dite_true {t : True → α} {e : ¬True → α} : dite True t e = t True.intro := rfl
@[simp] theorem dite_false {t : False → α} {e : ¬False → α} : dite False t e = e not_false := rfl
@[simp] theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial
@[simp] theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := if_neg id
@[simp] theorem ite_self {c : Prop} {d : Decidable c} (a : α) : ite c a a = a :=
  (Decidable.em c).elim (fun h => if_pos h) (fun h => if_neg h)
theorem ite_id {c : Prop} [Decidable c] {α} (t : α) : (if c then t else t) = t := ite_self t
attribute [simp] dite_eq_ite
/-- To prove something of a conditional, prove it of both branches. -/
def iteInduction {c} [inst : Decidable c] {motive : α → Sort _} {t e : α}
    (hpos : c → motive t) (hneg : ¬c → motive e) : motive (ite c t e) :=
  match inst with
  | isTrue h => hpos h
  | isFalse h => hneg h

/-! ## Functions and negations -/

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  cases Decidable.em P with
  | inl h => rw [dif_pos h, dif_pos h]
  | inr h => rw [dif_neg h, dif_neg h]
theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) := apply_dite f P (fun _ => x) (fun _ => y)
/-- A negated condition swaps the branches. -/
@[simp] theorem dite_not {p : Prop} [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α)
    (y : ¬¬p → α) : dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by
  cases Decidable.em p with
  | inl h => rw [dif_pos h, dif_neg (not_not_intro h)]
  | inr h => rw [dif_neg h, dif_pos h]
@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x :=
  dite_not (fun _ => x) (fun _ => y)

/-! ## Conditional propositions -/

section propositions
variable {p q : Prop} [h : Decidable p]
@[simp] theorem if_false_left : ite p False q ↔ ¬p ∧ q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem if_false_right : ite p q False ↔ p ∧ q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp low] theorem if_true_left : ite p True q ↔ ¬p → q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp low] theorem if_true_right : ite p q True ↔ p → q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem ite_then_self : (if p then p else q) ↔ (¬p → q) := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem ite_else_self : (if p then q else p) ↔ (p ∧ q) := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem ite_then_not_self : (if p then ¬p else q) ↔ ¬p ∧ q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem ite_else_not_self : (if p then q else ¬p) ↔ p → q := by
  cases Decidable.em p with
  | inl k => simp [k]
  | inr k => simp [k]
@[simp] theorem dite_then_false {x : ¬p → Prop} : (if h : p then False else x h) ↔ ∃ h : ¬p, x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem dite_else_false {x : p → Prop} : (if h : p then x h else False) ↔ ∃ h : p, x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem dite_then_true {x : ¬p → Prop} : (if h : p then True else x h) ↔ ∀ h : ¬p, x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem dite_else_true {x : p → Prop} : (if h : p then x h else True) ↔ ∀ h : p, x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
end propositions

/-! ## A conditional that equals one of its branches -/

section branches
variable {p : Prop} [Decidable p]
@[simp] theorem dite_eq_left_iff {x : α} {y : ¬p → α} :
    (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem dite_eq_right_iff {x : p → α} {y : α} :
    (if h : p then x h else y) = y ↔ ∀ h : p, x h = y :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem left_eq_dite_iff {x : α} {y : ¬p → α} :
    x = (if h : p then x else y h) ↔ ∀ h : ¬p, x = y h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem right_eq_dite_iff {x : p → α} {y : α} :
    y = (if h : p then x h else y) ↔ ∀ h : p, y = x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_eq_left_iff {x y : α} : (if p then x else y) = x ↔ ¬p → y = x :=
  dite_eq_left_iff
@[simp] theorem ite_eq_right_iff {x y : α} : (if p then x else y) = y ↔ p → x = y :=
  dite_eq_right_iff
@[simp] theorem left_eq_ite_iff {x y : α} : x = (if p then x else y) ↔ ¬p → x = y :=
  left_eq_dite_iff
@[simp] theorem right_eq_ite_iff {x y : α} : y = (if p then x else y) ↔ p → y = x :=
  right_eq_dite_iff
@[simp] theorem dite_iff_left_iff {x : Prop} {y : ¬p → Prop} :
    ((if h : p then x else y h) ↔ x) ↔ ∀ h : ¬p, y h ↔ x :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem dite_iff_right_iff {x : p → Prop} {y : Prop} :
    ((if h : p then x h else y) ↔ y) ↔ ∀ h : p, x h ↔ y :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem left_iff_dite_iff {x : Prop} {y : ¬p → Prop} :
    (x ↔ (if h : p then x else y h)) ↔ ∀ h : ¬p, x ↔ y h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem right_iff_dite_iff {x : p → Prop} {y : Prop} :
    (y ↔ (if h : p then x h else y)) ↔ ∀ h : p, y ↔ x h :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_iff_left_iff {x y : Prop} : ((if p then x else y) ↔ x) ↔ ¬p → y = x :=
  iff_iff_eq.trans ite_eq_left_iff
@[simp] theorem ite_iff_right_iff {x y : Prop} : ((if p then x else y) ↔ y) ↔ p → x = y :=
  iff_iff_eq.trans ite_eq_right_iff
@[simp] theorem left_iff_ite_iff {x y : Prop} : (x ↔ (if p then x else y)) ↔ ¬p → x = y :=
  iff_iff_eq.trans left_eq_ite_iff
@[simp] theorem right_iff_ite_iff {x y : Prop} : (y ↔ (if p then x else y)) ↔ p → y = x :=
  iff_iff_eq.trans right_eq_ite_iff
end branches

/-- Conditionals that differ only in how the condition is decided are equal. -/
@[simp] theorem ite_eq_ite (p : Prop) {h h' : Decidable p} (x y : α) :
    (@ite _ p h x y = @ite _ p h' x y) ↔ True := iff_true_intro (ite_cond_congr rfl)
@[simp] theorem ite_iff_ite (p : Prop) {h h' : Decidable p} (x y : Prop) :
    (@ite _ p h x y ↔ @ite _ p h' x y) ↔ True := iff_true_intro (Iff.of_eq (ite_cond_congr rfl))

/-! ## `decide` of an implication or a conditional -/

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u]
    {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) :=
  (Decidable.em u).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop) [dpq : Decidable (ite u p q)]
    [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) :=
  (Decidable.em u).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_then_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (decide p) q) = (decide p || q) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_else_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (decide p)) = (decide p && q) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_then_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (!decide p) q) = (!decide p && q) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_else_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (!decide p)) = (!decide p || q) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]

/-! ## With classical decidability of a negation -/

namespace Classical
attribute [local instance] decidable_of_decidable_not in
@[simp low] protected theorem dite_not {p : Prop} [hn : Decidable (¬p)] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := _root_.dite_not x y
attribute [local instance] decidable_of_decidable_not in
@[simp low] protected theorem ite_not (p : Prop) [Decidable (¬p)] (x y : α) :
    ite (¬p) x y = ite p y x :=
  Classical.dite_not (fun _ => x) (fun _ => y)
attribute [local instance] decidable_of_decidable_not in
@[simp low] protected theorem decide_not (p : Prop) [Decidable (¬p)] :
    decide (¬p) = !decide p := _root_.decide_not
end Classical
