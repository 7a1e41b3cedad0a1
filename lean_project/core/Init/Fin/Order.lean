prelude
import Init.Fin.Basic
/-!
# The order of `Fin n`, and the maps between these types

`Fin n` is ordered by value.  `succ`, `castSucc`, `pred`, `rev` and the other maps are
described by what they do to the order, to `0` and to the last element.
-/
namespace Fin
variable {n m : Nat} {a b c : Fin n}

/-! ## Linear order -/

theorem le_def : a ≤ b ↔ a.1 ≤ b.1 := .rfl
theorem lt_def : a < b ↔ a.1 < b.1 := .rfl
@[simp] protected theorem not_le : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt : ¬a < b ↔ b ≤ a := Nat.not_lt
@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl a.1
@[simp] protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl a.1
protected theorem le_rfl : a ≤ a := Nat.le_refl a.1
protected theorem le_of_eq (h : a = b) : a ≤ b := h ▸ Fin.le_refl a
protected theorem le_trans : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_trans : a < b → b < c → a < c := Nat.lt_trans
protected theorem lt_of_lt_of_le : a < b → b ≤ c → a < c := Nat.lt_of_lt_of_le
protected theorem lt_of_le_of_lt : a ≤ b → b < c → a < c := Nat.lt_of_le_of_lt
protected theorem le_of_lt (h : a < b) : a ≤ b := Nat.le_of_lt h
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total a.1 b.1
protected theorem lt_asymm (h : a < b) : ¬b < a := fun k => Nat.lt_irrefl _ (Nat.lt_trans h k)
protected theorem ne_of_lt (h : a < b) : a ≠ b := fun e => Fin.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt (h : a < b) : b ≠ a := (Fin.ne_of_lt h).symm
protected theorem le_antisymm {x y : Fin n} (h1 : x ≤ y) (h2 : y ≤ x) : x = y :=
  Fin.ext (Nat.le_antisymm h1 h2)
protected theorem le_antisymm_iff {x y : Fin n} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun e => e ▸ ⟨Fin.le_refl x, Fin.le_refl x⟩, fun h => Fin.le_antisymm h.1 h.2⟩
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Fin.le_of_lt h, Fin.ne_of_lt h⟩,
   fun h => Nat.lt_of_le_of_ne h.1 fun e => h.2 (Fin.ext e)⟩
protected theorem lt_or_le (a b : Fin n) : a < b ∨ b ≤ a := Nat.lt_or_ge a.1 b.1
protected theorem le_or_lt (a b : Fin n) : a ≤ b ∨ b < a := (Fin.lt_or_le b a).symm
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a :=
  (Fin.lt_or_le a b).imp_right fun k => Fin.lt_iff_le_and_ne.2 ⟨k, h.symm⟩
protected theorem ge_of_eq (h : a = b) : b ≤ a := Fin.le_of_eq h.symm
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Nat.eq_or_lt_of_le h).symm.imp_right Fin.ext
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := (Fin.lt_or_eq_of_le h).symm
theorem mk_lt_of_lt_val {b : Fin n} {a : Nat} (h : a < b) :
    (⟨a, Nat.lt_trans h b.is_lt⟩ : Fin n) < b := h
theorem mk_le_of_le_val {b : Fin n} {a : Nat} (h : a ≤ b) :
    (⟨a, Nat.lt_of_le_of_lt h b.is_lt⟩ : Fin n) ≤ b := h
@[simp] theorem mk_le_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) ≤ ⟨y, hy⟩ ↔ x ≤ y := .rfl
@[simp] theorem mk_lt_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) < ⟨y, hy⟩ ↔ x < y := .rfl
theorem is_le (i : Fin (n + 1)) : i.1 ≤ n := Nat.le_of_lt_succ i.is_lt
@[simp] theorem is_le' : a ≤ n := Nat.le_of_lt a.is_lt

/-! ## Least and greatest element -/

@[simp] theorem zero_le [NeZero n] (a : Fin n) : 0 ≤ a := le_def.2 <| by
  rw [val_zero]; exact Nat.zero_le a.val
@[simp] theorem not_lt_zero [NeZero n] (a : Fin n) : ¬a < 0 := Fin.not_lt.2 (zero_le a)
theorem pos_iff_ne_zero [NeZero n] {a : Fin n} : 0 < a ↔ a ≠ 0 :=
  ⟨Fin.ne_of_gt, fun h => Fin.lt_iff_le_and_ne.2 ⟨zero_le a, h.symm⟩⟩
@[simp] theorem le_zero_iff {n : Nat} {k : Fin (n + 1)} : k ≤ 0 ↔ k = 0 :=
  ⟨fun h => Fin.le_antisymm h (zero_le k), Fin.le_of_eq⟩
theorem zero_lt_one : (0 : Fin (n + 2)) < 1 := lt_def.2 <| by
  rw [val_zero, val_one]; exact Nat.zero_lt_succ 0
theorem zero_ne_one : (0 : Fin (n + 2)) ≠ 1 := Fin.ne_of_lt zero_lt_one
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.is_lt
@[simp] theorem last_le_iff {n : Nat} {k : Fin (n + 1)} : last n ≤ k ↔ k = last n :=
  ⟨Fin.le_antisymm (le_last k), fun e => Fin.le_of_eq e.symm⟩
theorem last_pos : (0 : Fin (n + 2)) < last (n + 1) := lt_def.2 <| by
  rw [val_zero]; exact Nat.zero_lt_succ n
theorem eq_last_of_not_lt {i : Fin (n + 1)} (h : ¬(i : Nat) < n) : i = last n :=
  Fin.le_antisymm (le_last i) (Nat.not_lt.1 h)
theorem val_lt_last {i : Fin (n + 1)} (h : i ≠ last n) : (i : Nat) < n :=
  Nat.lt_of_le_of_ne (is_le i) fun e => h (Fin.ext e)
@[simp] theorem last_zero : (Fin.last 0 : Fin 1) = 0 := rfl
@[simp] theorem zero_eq_last_iff {n : Nat} : (0 : Fin (n + 1)) = last n ↔ n = 0 :=
  Fin.ext_iff.trans <| by rw [val_zero, val_last]; exact eq_comm
@[simp] theorem last_eq_zero_iff {n : Nat} : Fin.last n = 0 ↔ n = 0 :=
  eq_comm.trans zero_eq_last_iff

/-! ## Counting from the other end -/

private theorem rev_aux {n i : Nat} (h : i < n) : n - (n - (i + 1) + 1) = i :=
  have e : i + (n - (i + 1) + 1) = n := by
    rw [Nat.add_comm i, Nat.add_assoc, Nat.add_comm 1 i]; exact Nat.sub_add_cancel h
  (congrArg (· - (n - (i + 1) + 1)) e).symm.trans (Nat.add_sub_cancel i _)
@[simp] theorem rev_rev (i : Fin n) : rev (rev i) = i := Fin.ext (rev_aux i.2)
@[simp] theorem rev_inj {i j : Fin n} : rev i = rev j ↔ i = j :=
  ⟨fun h => by rw [← rev_rev i, h, rev_rev], congrArg _⟩
@[simp] theorem rev_le_rev {i j : Fin n} : rev i ≤ rev j ↔ j ≤ i :=
  have mono {i j : Fin n} (h : j ≤ i) : rev i ≤ rev j :=
    le_def.2 (Nat.sub_le_sub_left (Nat.succ_le_succ h) n)
  ⟨fun h => by rw [← rev_rev i, ← rev_rev j]; exact mono h, mono⟩
@[simp] theorem rev_lt_rev {i j : Fin n} : rev i < rev j ↔ j < i := by
  rw [← Fin.not_le, ← Fin.not_le, rev_le_rev]
@[simp] theorem rev_last (n : Nat) : rev (last n) = 0 := Fin.ext <| by
  rw [val_rev, val_last, Nat.sub_self, val_zero]
@[simp] theorem rev_zero (n : Nat) : rev 0 = last n := by rw [← rev_last, rev_rev]

/-! ## Successors -/

@[simp] theorem succ_mk (n i : Nat) (h : i < n) :
    Fin.succ ⟨i, h⟩ = ⟨i + 1, Nat.succ_le_succ h⟩ := rfl
@[simp] theorem succ_pos (a : Fin n) : (0 : Fin (n + 1)) < a.succ := lt_def.2 <| by
  rw [val_zero]; exact Nat.zero_lt_succ _
theorem succ_ne_zero {n} (k : Fin n) : Fin.succ k ≠ 0 := Fin.ne_of_gt (succ_pos k)
@[simp] theorem succ_le_succ_iff : a.succ ≤ b.succ ↔ a ≤ b :=
  ⟨Nat.le_of_succ_le_succ, Nat.succ_le_succ⟩
@[simp] theorem succ_lt_succ_iff : a.succ < b.succ ↔ a < b :=
  ⟨Nat.le_of_succ_le_succ, Nat.succ_le_succ⟩
@[simp] theorem succ_inj : a.succ = b.succ ↔ a = b :=
  ⟨fun e => Fin.ext (Nat.succ.inj (val_eq_of_eq e)), congrArg _⟩
@[simp] theorem succ_zero_eq_one : Fin.succ (0 : Fin (n + 1)) = 1 := Fin.ext <| by
  rw [val_succ, val_zero, val_one]
@[simp] theorem succ_one_eq_two : Fin.succ (1 : Fin (n + 2)) = 2 := Fin.ext <| by
  rw [val_succ, val_one, val_two]
@[simp] theorem succ_last (n : Nat) : (last n).succ = last n.succ := rfl
@[simp] theorem succ_eq_last_succ {n : Nat} {i : Fin n.succ} : i.succ = last (n + 1) ↔ i = last n :=
  succ_inj (b := last n)
theorem eq_zero_or_eq_succ {n : Nat} : ∀ i : Fin (n + 1), i = 0 ∨ ∃ j : Fin n, i = j.succ
  | ⟨0, _⟩ => .inl mk_zero
  | ⟨j + 1, h⟩ => .inr ⟨⟨j, Nat.le_of_succ_le_succ h⟩, rfl⟩
theorem eq_succ_of_ne_zero {n : Nat} {i : Fin (n + 1)} (hi : i ≠ 0) : ∃ j : Fin n, i = j.succ :=
  (eq_zero_or_eq_succ i).resolve_left hi

/-! ## Embeddings -/

@[simp] theorem castSucc_mk (n i : Nat) (h : i < n) : castSucc ⟨i, h⟩ = ⟨i, Nat.le.step h⟩ := rfl
@[simp] theorem castSucc_lt_castSucc_iff : a.castSucc < b.castSucc ↔ a < b := .rfl
theorem castSucc_inj : a.castSucc = b.castSucc ↔ a = b :=
  ⟨fun e => Fin.ext (val_eq_of_eq (n := n + 1) e), congrArg _⟩
theorem castSucc_lt_succ {i : Fin n} : i.castSucc < i.succ := Nat.lt_succ_self i.1
theorem castSucc_lt_last (a : Fin n) : a.castSucc < last n := a.is_lt
theorem le_castSucc_iff {i : Fin (n + 1)} {j : Fin n} : i ≤ j.castSucc ↔ i < j.succ :=
  ⟨Nat.succ_le_succ, Nat.le_of_succ_le_succ⟩
theorem castSucc_lt_iff_succ_le {n : Nat} {i : Fin n} {j : Fin (n + 1)} :
    i.castSucc < j ↔ i.succ ≤ j := .rfl
@[simp] theorem castSucc_zero [NeZero n] : castSucc (0 : Fin n) = 0 := Fin.ext <| by
  rw [val_castSucc, val_zero, val_zero]
@[simp] theorem castSucc_one {n : Nat} : castSucc (1 : Fin (n + 2)) = 1 := Fin.ext <| by
  rw [val_castSucc, val_one, val_one]
@[simp] theorem castSucc_castLT (i : Fin (n + 1)) (h : (i : Nat) < n) : (castLT i h).castSucc = i :=
  rfl
@[simp] theorem castLT_castSucc {n : Nat} (a : Fin n) (h : (a : Nat) < n) :
    castLT a.castSucc h = a := rfl
@[simp] theorem castLT_mk (i n m : Nat) (hn : i < n) (hm : i < m) : castLT ⟨i, hn⟩ hm = ⟨i, hm⟩ :=
  rfl
@[simp] theorem castLE_mk (i n m : Nat) (hn : i < n) (h : n ≤ m) :
    castLE h ⟨i, hn⟩ = ⟨i, Nat.lt_of_lt_of_le hn h⟩ := rfl
@[simp] theorem castLE_castLE {k m n} (km : k ≤ m) (mn : m ≤ n) (i : Fin k) :
    Fin.castLE mn (Fin.castLE km i) = Fin.castLE (Nat.le_trans km mn) i := rfl
@[simp] theorem cast_mk (h : n = m) (i : Nat) (hn : i < n) : Fin.cast h ⟨i, hn⟩ = ⟨i, h ▸ hn⟩ := rfl
@[simp] theorem cast_refl (n : Nat) (h : n = n) : Fin.cast h = id := rfl
@[simp] theorem cast_cast {k : Nat} (h : n = m) (h' : m = k) {i : Fin n} :
    (i.cast h).cast h' = i.cast (Eq.trans h h') := rfl
@[simp] theorem cast_last {n' : Nat} {h : n + 1 = n' + 1} : (last n).cast h = last n' :=
  Fin.ext (Nat.succ.inj h)
@[simp] theorem castSucc_succ (i : Fin n) : i.succ.castSucc = i.castSucc.succ := rfl
theorem succ_castSucc {n : Nat} (i : Fin n) : i.castSucc.succ = i.succ.castSucc := rfl
theorem exists_castSucc_eq {n : Nat} {i : Fin (n + 1)} : (∃ j, castSucc j = i) ↔ i ≠ last n :=
  ⟨fun ⟨j, hj⟩ => hj ▸ Fin.ne_of_lt j.castSucc_lt_last,
   fun h => ⟨i.castLT (Fin.val_lt_last h), rfl⟩⟩

/-! ## Predecessors -/

@[simp] theorem succ_pred : ∀ (i : Fin (n + 1)) (h : i ≠ 0), (i.pred h).succ = i
  | ⟨0, _⟩, h => absurd mk_zero h
  | ⟨_ + 1, _⟩, _ => rfl
@[simp] theorem pred_succ (i : Fin n) {h : i.succ ≠ 0} : i.succ.pred h = i := rfl
theorem pred_eq_iff_eq_succ {n : Nat} {i : Fin (n + 1)} (hi : i ≠ 0) {j : Fin n} :
    i.pred hi = j ↔ i = j.succ :=
  ⟨fun e => e ▸ (succ_pred i hi).symm, fun e => by subst e; rfl⟩
@[simp] theorem pred_le_pred_iff {n : Nat} {a b : Fin n.succ} {ha : a ≠ 0} {hb : b ≠ 0} :
    a.pred ha ≤ b.pred hb ↔ a ≤ b := by rw [← succ_le_succ_iff, succ_pred, succ_pred]
@[simp] theorem pred_lt_pred_iff {n : Nat} {a b : Fin n.succ} {ha : a ≠ 0} {hb : b ≠ 0} :
    a.pred ha < b.pred hb ↔ a < b := by rw [← succ_lt_succ_iff, succ_pred, succ_pred]
@[simp] theorem pred_inj {a b : Fin (n + 1)} {ha : a ≠ 0} {hb : b ≠ 0} :
    a.pred ha = b.pred hb ↔ a = b := by rw [← succ_inj, succ_pred, succ_pred]

/-! ## Arithmetic -/

@[simp] protected theorem zero_add [NeZero n] (k : Fin n) : (0 : Fin n) + k = k := Fin.ext <| by
  rw [val_add, val_zero, Nat.zero_add, Nat.mod_eq_of_lt k.2]
@[simp] protected theorem add_zero [NeZero n] (k : Fin n) : k + 0 = k := Fin.ext <| by
  rw [val_add, val_zero, Nat.add_zero, Nat.mod_eq_of_lt k.2]
protected theorem mul_comm (a b : Fin n) : a * b = b * a := Fin.ext <| by
  rw [val_mul, val_mul, Nat.mul_comm]
protected theorem mul_zero [NeZero n] (k : Fin n) : k * 0 = 0 := Fin.ext <| by
  rw [val_mul, val_zero, Nat.mul_zero, Nat.zero_mod]
protected theorem zero_mul [NeZero n] (k : Fin n) : (0 : Fin n) * k = 0 := by
  rw [Fin.mul_comm, Fin.mul_zero]
theorem val_add_one_of_lt {n : Nat} {i : Fin n.succ} (h : i < last _) : (i + 1).1 = i + 1 := by
  cases n with
  | zero => exact absurd h (Nat.not_lt_zero _)
  | succ n => rw [val_add, val_one]; exact Nat.mod_eq_of_lt (Nat.succ_le_succ h)
@[simp] theorem last_add_one : ∀ n, last n + 1 = 0
  | 0 => rfl
  | n + 1 => Fin.ext <| by rw [val_add, val_last, val_one, Nat.mod_self, val_zero]
end Fin
