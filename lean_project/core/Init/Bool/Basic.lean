prelude
import Init.Logic.Decidable
/-!
# Booleans: first facts

The rules by which the simplifier computes with `&&`, `||`, `!`, `==` and `!=`, and
translates statements `b = true` into propositions.
-/
universe u

/-! ## Constants and repetitions -/

@[simp] theorem Bool.and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem Bool.true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem Bool.and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem Bool.false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem Bool.and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem Bool.or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem Bool.true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem Bool.or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem Bool.false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem Bool.or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl
@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl

theorem Bool.and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem Bool.or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl

/-! ## Booleans as propositions -/

theorem Bool.of_not_eq_true {b : Bool} : ¬(b = true) → b = false := Bool.eq_false_of_ne_true
theorem Bool.of_not_eq_false {b : Bool} : ¬(b = false) → b = true := Bool.eq_true_of_ne_false
@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) :=
  propext ⟨Bool.eq_false_of_ne_true, Bool.ne_true_of_eq_false⟩
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) :=
  propext ⟨Bool.eq_true_of_ne_false, Bool.ne_false_of_eq_true⟩
@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> simp
@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> simp
/-- A negation moves to the right-hand side of an equation between booleans. -/
@[simp] theorem Bool.not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by
  cases a <;> cases b <;> decide
@[simp] theorem Bool.not_eq_not {a b : Bool} : ¬a = !b ↔ a = b := by
  cases a <;> cases b <;> decide
theorem Bool.not_not_eq {a b : Bool} : ¬(!a) = b ↔ a = b := by cases a <;> cases b <;> decide
theorem Bool.not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> decide
theorem Bool.not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> decide

/-- In either instance of decidability, `decide (¬p)` is the negation of `decide p`. -/
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (Not p)] :
    decide (Not p) = !(decide p) := match g with
  | isTrue x => decide_eq_false (not_not_intro x)
  | isFalse n => decide_eq_true n
theorem not_decide_eq_true {p : Prop} [h : Decidable p] : ((!decide p) = true) = ¬p := by
  rw [← decide_not, decide_eq_true_eq]

/-! ## Boolean equality -/

theorem beq_self_eq_true {α : Type u} [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem ne_of_beq_false {α : Type u} [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  not_eq_of_beq_eq_false h

section lawful
variable {α : Type u} [BEq α] [LawfulBEq α]
@[simp] theorem bne_self_eq_false (a : α) : (a != a) = false := by rw [bne, beq_self_eq_true]; rfl
@[simp] theorem beq_iff_eq {a b : α} : a == b ↔ a = b := ⟨eq_of_beq, beq_of_eq⟩
@[simp] theorem bne_iff_ne {a b : α} : a != b ↔ a ≠ b :=
  (Iff.of_eq (Bool.not_eq_true' _)).trans
    ((Iff.of_eq (Bool.not_eq_true _).symm).trans (not_congr beq_iff_eq))
@[simp] theorem beq_eq_false_iff_ne {a b : α} : (a == b) = false ↔ a ≠ b :=
  (Iff.of_eq (Bool.not_eq_true _).symm).trans (not_congr beq_iff_eq)
@[simp] theorem bne_eq_false_iff_eq {a b : α} : (a != b) = false ↔ a = b :=
  (Iff.of_eq (Bool.not_eq_false' _)).trans beq_iff_eq
theorem beq_false_of_ne {a b : α} (h : a ≠ b) : (a == b) = false := beq_eq_false_iff_ne.2 h
end lawful
theorem beq_self_eq_true' {α : Type u} [DecidableEq α] (a : α) : (a == a) = true :=
  beq_self_eq_true a
theorem bne_self_eq_false' {α : Type u} [DecidableEq α] (a : α) : (a != a) = false :=
  bne_self_eq_false a
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
theorem Bool.beq_to_eq (a b : Bool) : (a == b) = (a = b) := propext beq_iff_eq
theorem Bool.not_beq_to_not_eq (a b : Bool) : (!(a == b)) = ¬(a = b) := propext bne_iff_ne
