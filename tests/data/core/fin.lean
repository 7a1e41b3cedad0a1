/-! Numbers below a bound, and bounded quantifiers. -/

section
variable {n : Nat} (i j k : Fin n)

example : i.val < n := i.isLt
example : i.val < n := by simp
example : (i : Nat) < n := by omega
example (h : i.val = j.val) : i = j := Fin.ext h
example (h : i.val = j.val) : i = j := by ext; exact h
example : i = j ↔ i.val = j.val := Fin.ext_iff
example : i ≠ j ↔ i.val ≠ j.val := Fin.val_ne_iff.symm
example (h : i.val < n) : (⟨i.val, h⟩ : Fin n) = i := by simp
example : i ≤ i := Fin.le_refl i
example (h : i ≤ j) (h' : j ≤ k) : i ≤ k := Fin.le_trans h h'
example (h : i ≤ j) (h' : j ≤ i) : i = j := Fin.le_antisymm h h'
example : ¬i < j ↔ j ≤ i := by simp
example : i < j ∨ j ≤ i := Fin.lt_or_le i j
example : (i + j).val = (i.val + j.val) % n := Fin.val_add i j
example : (i * j).val = (i.val * j.val) % n := Fin.val_mul i j
example : i * j = j * i := Fin.mul_comm i j
example : i.succ.val = i.val + 1 := by simp
example : i.castSucc.val = i.val := by simp
example : i.castSucc < i.succ := Fin.castSucc_lt_succ
example : i.rev.rev = i := by simp
example : i.succ = j.succ ↔ i = j := by simp
example : i.succ ≠ 0 := Fin.succ_ne_zero i
example : (0 : Fin (n + 1)).val = 0 := by simp
example (i : Fin (n + 1)) : i + 0 = i := by simp
example (i : Fin (n + 1)) : i ≤ Fin.last n := Fin.le_last i
example (i : Fin (n + 1)) (h : i ≠ 0) : 0 < i := Fin.pos_iff_ne_zero.2 h
example (i : Fin (n + 1)) : i = 0 ∨ ∃ j : Fin n, i = j.succ := Fin.eq_zero_or_eq_succ i
example (P : Fin (n + 1) → Prop) : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ := Fin.forall_fin_succ
example (P : Fin n → Prop) : (∃ i, P i) ↔ ∃ i, ∃ h, P ⟨i, h⟩ := Fin.exists_iff
example (P : Fin (n + 1) → Prop) (h0 : P 0) (h : ∀ i : Fin n, P i.castSucc → P i.succ) (i) : P i :=
  Fin.induction h0 h i
end

example (P : Fin 2 → Prop) : (∀ i, P i) ↔ P 0 ∧ P 1 := by simp
example (P : Fin 2 → Prop) : (∃ i, P i) ↔ P 0 ∨ P 1 := Fin.exists_fin_two
example (x : Fin 0) : False := x.elim0
example (x y : Fin 1) : x = y := Subsingleton.elim x y
example : (3 : Fin 5) + 4 = 2 := rfl
example : (3 : Fin 5) * 4 = 2 := by decide
example : (1 : Fin 5) - 2 = 4 := by decide
example : (3 : Fin 5) < 4 := by simp
example : (7 : Fin 5) = 2 := rfl
example : (2 : Fin 5) ≠ 3 := by decide
example (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by revert i; decide
example (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by
  match i with
  | 0 => simp
  | 1 => simp
  | 2 => simp
example : ∀ x y : Fin 5, x + y = y + x := by decide
example : ∃ x : Fin 5, x * x = 4 := by decide
example : ¬∃ x : Fin 5, x * x = 3 := by decide
example : ∀ x < 10, x * x < 100 := by decide
example : ∀ x ≤ 10, x * x ≤ 100 := by decide
example : ∃ x < 10, x * x = 49 := by decide
example : ∃ x ≤ 10, x + x = 20 := by decide
/-- info: 2 -/
#guard_msgs in #eval (3 : Fin 5) * 4

/--
error: Tactic `decide` proved that the proposition
  ∀ (x : Fin 5), x * x ≠ 4
is false
-/
#guard_msgs in
example : ∀ x : Fin 5, x * x ≠ 4 := by decide

/--
error: Tactic `decide` proved that the proposition
  ∀ (x : Nat), x < 5 → x * x < 10
is false
-/
#guard_msgs in
example : ∀ x < 5, x * x < 10 := by decide

/-! ## Arithmetic modulo `n` -/

section
variable {n : Nat} [NeZero n] (a b c : Fin n)

example : a * 1 = a := Fin.mul_one a
example : a * b * c = c * (b * a) := by ac_rfl
example : a - a = 0 := by simp
example : a - b = a + -b := Fin.sub_eq_add_neg a b
example (h : b ≤ a) : (a - b).val = a.val - b.val := Fin.sub_val_of_le h
example : a + b = b + a := LeanMath.Fin.add_comm a b
example : a * (b + c) = a * b + a * c := LeanMath.Fin.mul_add a b c
example (h : a + b = a + c) : b = c := LeanMath.Fin.add_left_cancel h
end

example (i : Fin 7) : i * 0 = 0 := Fin.mul_zero i
example (i j : Fin 4) (h : i < j) : i ≠ j := by omega
