prelude
import Init.Bool.Basic
import Init.Logic.Conditional
/-!
# Boolean algebra

Commutativity, distributivity and De Morgan's laws for booleans, exclusive or, the order
`false ≤ true`, quantifiers over booleans, `cond` and the conversion to numbers.
-/
universe u v

namespace Bool

/-! ## Quantifiers over booleans can be decided -/

instance instDecidableForallOfDecidablePred (p : Bool → Prop) [inst : DecidablePred p] :
    Decidable (∀ x, p x) :=
  decidable_of_iff (p true ∧ p false)
    ⟨fun h => fun | true => h.1 | false => h.2, fun h => ⟨h true, h false⟩⟩
instance instDecidableExistsOfDecidablePred (p : Bool → Prop) [inst : DecidablePred p] :
    Decidable (∃ x, p x) :=
  decidable_of_iff (p true ∨ p false)
    ⟨fun h => h.elim (⟨true, ·⟩) (⟨false, ·⟩), fun | ⟨true, h⟩ => .inl h | ⟨false, h⟩ => .inr h⟩
theorem forall_bool' {p : Bool → Prop} (b : Bool) : (∀ x, p x) ↔ p b ∧ p !b :=
  ⟨fun h => ⟨h _, h _⟩, fun h x => match b, x, h with
    | true, true, h => h.1
    | true, false, h => h.2
    | false, true, h => h.2
    | false, false, h => h.1⟩
@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := forall_bool' false
theorem exists_bool' {p : Bool → Prop} (b : Bool) : (∃ x, p x) ↔ p b ∨ p !b :=
  ⟨fun ⟨x, h⟩ => match b, x, h with
    | true, true, h => .inl h
    | true, false, h => .inr h
    | false, true, h => .inr h
    | false, false, h => .inl h,
   fun h => h.elim (fun k => ⟨b, k⟩) (fun k => ⟨!b, k⟩)⟩
@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true := exists_bool' false

/-! ## Exclusive or, and the order -/

/-- Exclusive or. -/
abbrev xor : Bool → Bool → Bool := bne
instance instLE : LE Bool := ⟨fun x y => x → y⟩
instance instLT : LT Bool := ⟨fun x y => !x && y⟩
instance instDecidableLe (x y : Bool) : Decidable (x ≤ y) := inferInstanceAs (Decidable (x → y))
instance instDecidableLt (x y : Bool) : Decidable (x < y) := inferInstanceAs (Decidable (!x && y))
instance instMax : Max Bool := ⟨or⟩
instance instMin : Min Bool := ⟨and⟩
@[simp] theorem default_bool : default = false := rfl

/-! ## Case distinction and comparison with a constant -/

theorem false_ne_true : false ≠ true := Bool.noConfusion
theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by cases b <;> simp
theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> decide
theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> decide
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by cases a <;> cases b <;> decide
@[simp] theorem false_eq_true : (false = true) = False := eq_false false_ne_true
@[simp] theorem true_eq_false : (true = false) = False := eq_false false_ne_true.symm
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := propext eq_comm
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := propext eq_comm
@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b :=
  eq_iff_iff.2 decide_eq_true_iff
@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b :=
  eq_iff_iff.2 (decide_eq_true_iff.trans (Iff.of_eq (not_eq_true' b).symm))
theorem decide_true_eq {b : Bool} [Decidable (true = b)] : decide (true = b) = b :=
  eq_iff_iff.2 (decide_eq_true_iff.trans eq_comm)
theorem decide_false_eq {b : Bool} [Decidable (false = b)] : decide (false = b) = !b :=
  eq_iff_iff.2 (decide_eq_true_iff.trans (eq_comm.trans (Iff.of_eq (not_eq_true' b).symm)))
@[simp] theorem coe_iff_coe {a b : Bool} : (a ↔ b) ↔ a = b := eq_iff_iff.symm
@[simp] theorem coe_true_iff_false {a b : Bool} : (a ↔ b = false) ↔ a = (!b) := by
  cases a <;> cases b <;> decide
@[simp] theorem coe_false_iff_true {a b : Bool} : (a = false ↔ b) ↔ (!a) = b := by
  cases a <;> cases b <;> decide
@[simp] theorem coe_false_iff_false {a b : Bool} : (a = false ↔ b = false) ↔ (!a) = (!b) := by
  cases a <;> cases b <;> decide
theorem not_eq_self : ∀ (b : Bool), ((!b) = b) ↔ False := by decide
@[simp] theorem eq_not_self : ∀ (b : Bool), (b = (!b)) ↔ False := by decide
theorem eq_not : ∀ {a b : Bool}, (a = (!b)) ↔ (a ≠ b) := by decide
theorem not_eq : ∀ {a b : Bool}, ((!a) = b) ↔ (a ≠ b) := by decide
theorem eq_not_of_ne : ∀ {x y : Bool}, x ≠ y → x = !y := by decide
@[simp] theorem eq_false_imp_eq_true_iff :
    ∀ (a b : Bool), ((a = false → b = true) ↔ (b = false → a = true)) = True := by decide
@[simp] theorem eq_true_imp_eq_false_iff :
    ∀ (a b : Bool), ((a = true → b = false) ↔ (b = true → a = false)) = True := by decide
theorem not_inj : ∀ {x y : Bool}, (!x) = (!y) → x = y := by decide
theorem not_inj_iff : ∀ {x y : Bool}, (!x) = (!y) ↔ x = y := by decide
theorem eq_false_imp_eq_true : ∀ {b : Bool}, (b = false → b = true) ↔ (b = true) := by decide
theorem eq_true_imp_eq_false : ∀ {b : Bool}, (b = true → b = false) ↔ (b = false) := by decide

/-! ## Conjunction -/

@[simp] theorem and_self_left : ∀ (a b : Bool), (a && (a && b)) = (a && b) := by decide
@[simp] theorem and_self_right : ∀ (a b : Bool), ((a && b) && b) = (a && b) := by decide
@[simp] theorem not_and_self : ∀ (x : Bool), (!x && x) = false := by decide
@[simp] theorem and_not_self : ∀ (x : Bool), (x && !x) = false := by decide
@[simp] theorem eq_true_and_eq_false_self : ∀ (b : Bool), (b = true ∧ b = false) ↔ False := by
  decide
@[simp] theorem eq_false_and_eq_true_self : ∀ (b : Bool), (b = false ∧ b = true) ↔ False := by
  decide
theorem and_comm : ∀ (x y : Bool), (x && y) = (y && x) := by decide
theorem and_left_comm : ∀ (x y z : Bool), (x && (y && z)) = (y && (x && z)) := by decide
theorem and_right_comm : ∀ (x y z : Bool), ((x && y) && z) = ((x && z) && y) := by decide
@[simp] theorem and_eq_left_iff_imp : ∀ {a b : Bool}, ((a && b) = a) ↔ (a → b) := by decide
@[simp] theorem and_eq_right_iff_imp : ∀ {a b : Bool}, ((a && b) = b) ↔ (b → a) := by decide
@[simp] theorem eq_self_and : ∀ {a b : Bool}, (a = (a && b)) ↔ (a → b) := by decide
@[simp] theorem eq_and_self : ∀ {a b : Bool}, (b = (a && b)) ↔ (b → a) := by decide
@[simp] theorem not_and_eq_left_iff_and : ∀ {a b : Bool}, ((!a && b) = a) ↔ !a ∧ !b := by decide
@[simp] theorem and_not_eq_right_iff_and : ∀ {a b : Bool}, ((a && !b) = b) ↔ !a ∧ !b := by decide
@[simp] theorem eq_not_self_and : ∀ {a b : Bool}, (a = (!a && b)) ↔ !a ∧ !b := by decide
@[simp] theorem eq_and_not_self : ∀ {a b : Bool}, (b = (a && !b)) ↔ !a ∧ !b := by decide
theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true :=
  Iff.of_eq (and_eq_true x y)
theorem and_eq_false_iff : ∀ {x y : Bool}, (x && y) = false ↔ x = false ∨ y = false := by decide
@[simp] theorem and_eq_false_imp : ∀ {x y : Bool}, (x && y) = false ↔ (x = true → y = false) := by
  decide

/-! ## Disjunction -/

@[simp] theorem or_self_left : ∀ (a b : Bool), (a || (a || b)) = (a || b) := by decide
@[simp] theorem or_self_right : ∀ (a b : Bool), ((a || b) || b) = (a || b) := by decide
@[simp] theorem not_or_self : ∀ (x : Bool), (!x || x) = true := by decide
@[simp] theorem or_not_self : ∀ (x : Bool), (x || !x) = true := by decide
@[simp] theorem eq_true_or_eq_false_self : ∀ (b : Bool), (b = true ∨ b = false) ↔ True := by decide
@[simp] theorem eq_false_or_eq_true_self : ∀ (b : Bool), (b = false ∨ b = true) ↔ True := by decide
@[simp] theorem or_eq_left_iff_imp : ∀ {a b : Bool}, ((a || b) = a) ↔ (b → a) := by decide
@[simp] theorem or_eq_right_iff_imp : ∀ {a b : Bool}, ((a || b) = b) ↔ (a → b) := by decide
@[simp] theorem eq_self_or : ∀ {a b : Bool}, (a = (a || b)) ↔ (b → a) := by decide
@[simp] theorem eq_or_self : ∀ {a b : Bool}, (b = (a || b)) ↔ (a → b) := by decide
@[simp] theorem not_or_eq_left_iff_and : ∀ {a b : Bool}, ((!a || b) = a) ↔ a ∧ b := by decide
@[simp] theorem or_not_eq_right_iff_and : ∀ {a b : Bool}, ((a || !b) = b) ↔ a ∧ b := by decide
@[simp] theorem eq_not_self_or : ∀ {a b : Bool}, (a = (!a || b)) ↔ a ∧ b := by decide
@[simp] theorem eq_or_not_self : ∀ {a b : Bool}, (b = (a || !b)) ↔ a ∧ b := by decide
theorem or_comm : ∀ (x y : Bool), (x || y) = (y || x) := by decide
theorem or_left_comm : ∀ (x y z : Bool), (x || (y || z)) = (y || (x || z)) := by decide
theorem or_right_comm : ∀ (x y z : Bool), ((x || y) || z) = ((x || z) || y) := by decide
theorem or_eq_true_iff : ∀ {x y : Bool}, (x || y) = true ↔ x = true ∨ y = true := by decide
@[simp] theorem or_eq_false_iff : ∀ {x y : Bool}, (x || y) = false ↔ x = false ∧ y = false := by
  decide

/-! ## De Morgan's laws and distributivity -/

@[simp] theorem not_and : ∀ (x y : Bool), (!(x && y)) = (!x || !y) := by decide
@[simp] theorem not_or : ∀ (x y : Bool), (!(x || y)) = (!x && !y) := by decide
theorem and_or_distrib_left : ∀ (x y z : Bool), (x && (y || z)) = (x && y || x && z) := by decide
theorem and_or_distrib_right : ∀ (x y z : Bool), ((x || y) && z) = (x && z || y && z) := by decide
theorem or_and_distrib_left : ∀ (x y z : Bool), (x || y && z) = ((x || y) && (x || z)) := by decide
theorem or_and_distrib_right : ∀ (x y z : Bool), (x && y || z) = ((x || z) && (y || z)) := by decide
theorem and_xor_distrib_left : ∀ (x y z : Bool), (x && (y ^^ z)) = ((x && y) ^^ (x && z)) := by
  decide
theorem and_xor_distrib_right : ∀ (x y z : Bool), ((x ^^ y) && z) = ((x && z) ^^ (y && z)) := by
  decide
theorem and_or_inj_right : ∀ {m x y : Bool}, (x && m) = (y && m) → (x || m) = (y || m) → x = y := by
  decide
theorem and_or_inj_right_iff :
    ∀ {m x y : Bool}, (x && m) = (y && m) ∧ (x || m) = (y || m) ↔ x = y := by decide
theorem and_or_inj_left : ∀ {m x y : Bool}, (m && x) = (m && y) → (m || x) = (m || y) → x = y := by
  decide
theorem and_or_inj_left_iff :
    ∀ {m x y : Bool}, (m && x) = (m && y) ∧ (m || x) = (m || y) ↔ x = y := by decide

instance instAssociativeAnd : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance instCommutativeAnd : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩
instance instIdempotentAnd : Std.IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance instLawfulIdentityAnd : Std.LawfulIdentity (· && ·) true where
  left_id := Bool.true_and
  right_id := Bool.and_true
instance instAssociativeOr : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
instance instCommutativeOr : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance instIdempotentOr : Std.IdempotentOp (· || ·) := ⟨Bool.or_self⟩
instance instLawfulIdentityOr : Std.LawfulIdentity (· || ·) false where
  left_id := Bool.false_or
  right_id := Bool.or_false

/-! ## Equality and inequality as boolean operations -/

@[simp] theorem true_beq : ∀ b, (true == b) = b := by decide
@[simp] theorem false_beq : ∀ b, (false == b) = !b := by decide
@[simp] theorem true_bne : ∀ (b : Bool), (true != b) = !b := by decide
@[simp] theorem false_bne : ∀ (b : Bool), (false != b) = b := by decide
@[simp] theorem bne_true : ∀ (b : Bool), (b != true) = !b := by decide
@[simp] theorem bne_false : ∀ (b : Bool), (b != false) = b := by decide
@[simp] theorem not_beq_self : ∀ (x : Bool), ((!x) == x) = false := by decide
@[simp] theorem beq_not_self : ∀ (x : Bool), (x == !x) = false := by decide
@[simp] theorem not_bne : ∀ (a b : Bool), ((!a) != b) = !(a != b) := by decide
@[simp] theorem bne_not : ∀ (a b : Bool), (a != !b) = !(a != b) := by decide
theorem not_bne_self : ∀ (x : Bool), ((!x) != x) = true := by decide
theorem bne_not_self : ∀ (x : Bool), (x != !x) = true := by decide
theorem not_bne_not : ∀ (x y : Bool), ((!x) != (!y)) = (x != y) := by decide
@[simp] theorem beq_self_left : ∀ (a b : Bool), (a == (a == b)) = b := by decide
@[simp] theorem beq_self_right : ∀ (a b : Bool), ((a == b) == b) = a := by decide
@[simp] theorem bne_self_left : ∀ (a b : Bool), (a != (a != b)) = b := by decide
@[simp] theorem bne_self_right : ∀ (a b : Bool), ((a != b) != b) = a := by decide
@[simp] theorem bne_assoc : ∀ (x y z : Bool), ((x != y) != z) = (x != (y != z)) := by decide
@[simp] theorem bne_right_inj : ∀ {x y z : Bool}, (x != y) = (x != z) ↔ y = z := by decide
@[simp] theorem bne_left_inj : ∀ {x y z : Bool}, (x != z) = (y != z) ↔ x = y := by decide
theorem beq_eq_decide_eq {α : Type u} [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := eq_iff_iff.2 (beq_iff_eq.trans decide_eq_true_iff.symm)
theorem beq_comm {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) :=
  eq_iff_iff.2 (beq_iff_eq.trans (eq_comm.trans beq_iff_eq.symm))

theorem false_xor : ∀ (x : Bool), (false ^^ x) = x := false_bne
theorem xor_false : ∀ (x : Bool), (x ^^ false) = x := bne_false
theorem true_xor : ∀ (x : Bool), (true ^^ x) = !x := true_bne
theorem xor_true : ∀ (x : Bool), (x ^^ true) = !x := bne_true
theorem not_xor_self : ∀ (x : Bool), (!x ^^ x) = true := not_bne_self
theorem xor_not_self : ∀ (x : Bool), (x ^^ !x) = true := bne_not_self
theorem not_xor : ∀ (x y : Bool), (!x ^^ y) = !(x ^^ y) := by decide
theorem xor_not : ∀ (x y : Bool), (x ^^ !y) = !(x ^^ y) := by decide
theorem not_xor_not : ∀ (x y : Bool), (!x ^^ !y) = (x ^^ y) := not_bne_not
theorem xor_self : ∀ (x : Bool), (x ^^ x) = false := by decide
theorem xor_comm : ∀ (x y : Bool), (x ^^ y) = (y ^^ x) := by decide
theorem xor_left_comm : ∀ (x y z : Bool), (x ^^ (y ^^ z)) = (y ^^ (x ^^ z)) := by decide
theorem xor_right_comm : ∀ (x y z : Bool), ((x ^^ y) ^^ z) = ((x ^^ z) ^^ y) := by decide
theorem xor_assoc : ∀ (x y z : Bool), ((x ^^ y) ^^ z) = (x ^^ (y ^^ z)) := bne_assoc
theorem xor_right_inj : ∀ {x y z : Bool}, (x ^^ y) = (x ^^ z) ↔ y = z := bne_right_inj
theorem xor_left_inj : ∀ {x y z : Bool}, (x ^^ z) = (y ^^ z) ↔ x = y := bne_left_inj

/-! ## Order -/

@[simp] protected theorem le_true : ∀ (x : Bool), x ≤ true := by decide
@[simp] protected theorem false_le : ∀ (x : Bool), false ≤ x := by decide
@[simp] protected theorem le_refl : ∀ (x : Bool), x ≤ x := by decide
@[simp] protected theorem lt_irrefl : ∀ (x : Bool), ¬x < x := by decide
protected theorem le_trans : ∀ {x y z : Bool}, x ≤ y → y ≤ z → x ≤ z := by decide
protected theorem le_antisymm : ∀ {x y : Bool}, x ≤ y → y ≤ x → x = y := by decide
protected theorem le_total : ∀ (x y : Bool), x ≤ y ∨ y ≤ x := by decide
protected theorem lt_asymm : ∀ {x y : Bool}, x < y → ¬y < x := by decide
protected theorem lt_trans : ∀ {x y z : Bool}, x < y → y < z → x < z := by decide
protected theorem lt_iff_le_not_le : ∀ {x y : Bool}, x < y ↔ x ≤ y ∧ ¬y ≤ x := by decide
protected theorem lt_of_le_of_lt : ∀ {x y z : Bool}, x ≤ y → y < z → x < z := by decide
protected theorem lt_of_lt_of_le : ∀ {x y z : Bool}, x < y → y ≤ z → x < z := by decide
protected theorem le_of_lt : ∀ {x y : Bool}, x < y → x ≤ y := by decide
protected theorem le_of_eq : ∀ {x y : Bool}, x = y → x ≤ y := by decide
protected theorem ne_of_lt : ∀ {x y : Bool}, x < y → x ≠ y := by decide
protected theorem lt_of_le_of_ne : ∀ {x y : Bool}, x ≤ y → x ≠ y → x < y := by decide
protected theorem le_of_lt_or_eq : ∀ {x y : Bool}, x < y ∨ x = y → x ≤ y := by decide
protected theorem eq_true_of_true_le : ∀ {x : Bool}, true ≤ x → x = true := by decide
protected theorem eq_false_of_le_false : ∀ {x : Bool}, x ≤ false → x = false := by decide
@[simp] protected theorem max_eq_or : max = or := rfl
@[simp] protected theorem min_eq_and : min = and := rfl

/-! ## `decide` of a connective -/

@[simp] theorem decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (p && q) := eq_iff_iff.2 (by simp)
@[simp] theorem decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (p || q) := eq_iff_iff.2 (by simp)
@[simp] theorem decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ↔ q) = (decide p == decide q) :=
  eq_iff_iff.2 (by rw [decide_eq_true_eq, beq_iff_eq, decide_eq_decide])
theorem and_eq_decide (p q : Bool) : (p && q) = decide (p ∧ q) := by cases p <;> cases q <;> rfl
theorem or_eq_decide (p q : Bool) : (p || q) = decide (p ∨ q) := by cases p <;> cases q <;> rfl
theorem decide_beq_decide (p q : Prop) [dp : Decidable p] [dq : Decidable q] :
    (decide p == decide q) = decide (p ↔ q) := (decide_iff_dist p q).symm
protected theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b :=
  decide_eq_true

/-! ## `if` with boolean branches -/

section conditional
variable (p : Prop) [h : Decidable p]
@[simp] theorem if_true_left (f : Bool) : (ite p true f) = (p || f) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem if_false_left (f : Bool) : (ite p false f) = (!p && f) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem if_true_right (t : Bool) : (ite p t true) = (!(p : Bool) || t) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem if_false_right (t : Bool) : (ite p t false) = (p && t) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem ite_eq_true_distrib (t f : Bool) :
    (ite p t f = true) = ite p (t = true) (f = true) := apply_ite (· = true) p t f
@[simp] theorem ite_eq_false_distrib (t f : Bool) :
    (ite p t f = false) = ite p (t = false) (f = false) := apply_ite (· = false) p t f
end conditional
@[simp] theorem ite_eq_false {b : Bool} {p q : Prop} :
    (if b = false then p else q) ↔ if b then q else p := by cases b <;> simp
@[simp] theorem ite_eq_true_else_eq_false {b : Bool} {q : Prop} :
    (if b = true then q else b = false) ↔ (b = true → q) := by cases b <;> simp
section conditional
variable {p : Prop} [h : Decidable p] {b c : Bool}
@[simp] theorem not_ite_eq_true_eq_true :
    ¬(ite p (b = true) (c = true)) ↔ (ite p (b = false) (c = false)) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem not_ite_eq_false_eq_false :
    ¬(ite p (b = false) (c = false)) ↔ (ite p (b = true) (c = true)) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem not_ite_eq_true_eq_false :
    ¬(ite p (b = true) (c = false)) ↔ (ite p (b = false) (c = true)) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem not_ite_eq_false_eq_true :
    ¬(ite p (b = false) (c = true)) ↔ (ite p (b = true) (c = false)) :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
end conditional

/-! ## `cond` -/

section cond
variable {α : Sort u} {β : Sort v} {x y u v : α}
theorem cond_eq_ite (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
theorem cond_eq_if {b : Bool} : (bif b then x else y) = (if b then x else y) := cond_eq_ite b x y
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
@[simp] theorem cond_self (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl
@[simp] theorem cond_prop {b : Bool} {p q : Prop} : (bif b then p else q) ↔ if b then p else q :=
  Iff.of_eq (cond_eq_ite b p q)
theorem cond_decide (p : Prop) [Decidable p] (t e : α) :
    cond (decide p) t e = if p then t else e :=
  (Decidable.em p).elim (fun k => by simp [k]) fun k => by simp [k]
@[simp] theorem cond_eq_ite_iff {a : Bool} {p : Prop} [h : Decidable p] :
    (cond a x y = ite p u v) ↔ ite a x y = ite p u v := by rw [cond_eq_ite]
@[simp] theorem ite_eq_cond_iff {p : Prop} {a : Bool} [h : Decidable p] :
    (ite p x y = cond a u v) ↔ ite p x y = ite a u v := by rw [cond_eq_ite]
@[simp] theorem cond_eq_true_distrib : ∀ (c t f : Bool),
    (cond c t f = true) = ite (c = true) (t = true) (f = true) := by decide
@[simp] theorem cond_eq_false_distrib : ∀ (c t f : Bool),
    (cond c t f = false) = ite (c = true) (t = false) (f = false) := by decide
protected theorem cond_true {a b : α} : cond true a b = a := rfl
protected theorem cond_false {a b : α} : cond false a b = b := rfl
@[simp] theorem cond_true_left : ∀ (c f : Bool), cond c true f = (c || f) := by decide
@[simp] theorem cond_false_left : ∀ (c f : Bool), cond c false f = (!c && f) := by decide
@[simp] theorem cond_true_right : ∀ (c t : Bool), cond c t true = (!c || t) := by decide
@[simp] theorem cond_false_right : ∀ (c t : Bool), cond c t false = (c && t) := by decide
@[simp] theorem cond_then_not_self : ∀ (c b : Bool), cond c (!c) b = (!c && b) := by decide
@[simp] theorem cond_else_not_self : ∀ (c b : Bool), cond c b (!c) = (!c || b) := by decide
@[simp] theorem cond_then_self : ∀ (c b : Bool), cond c c b = (c || b) := by decide
@[simp] theorem cond_else_self : ∀ (c b : Bool), cond c b c = (c && b) := by decide
theorem cond_pos {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := by rw [h]; rfl
theorem cond_neg {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := by
  rw [h]; rfl
theorem apply_cond (f : α → β) {b : Bool} {a a' : α} :
    f (bif b then a else a') = bif b then f a else f a' := by cases b <;> rfl
end cond

/-! ## Numbers -/

/-- `true` is `1` and `false` is `0`. -/
def toNat (b : Bool) : Nat := cond b 1 0
@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
theorem toNat_le : ∀ (c : Bool), c.toNat ≤ 1 := by decide
theorem toNat_lt : ∀ (b : Bool), b.toNat < 2 := by decide
@[simp] theorem toNat_eq_zero : ∀ {b : Bool}, b.toNat = 0 ↔ b = false := by decide
@[simp] theorem toNat_eq_one : ∀ {b : Bool}, b.toNat = 1 ↔ b = true := by decide
end Bool

export Bool (cond_eq_if xor)

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p :=
  eq_comm.trans decide_eq_false_iff_not
@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p :=
  eq_comm.trans decide_eq_true_iff
