prelude
import Init.Nat.Gcd
/-!
# Least common multiples and coprime numbers

Least common multiples, and numbers without a common divisor.
-/

/-! ## Least common multiple

The common multiples of `m` and `n` are the multiples of `lcm m n`, and `gcd m n * lcm m n = m * n`.
-/

namespace Nat
variable {a b c k l m n : Nat}

/-- The least common multiple of `m` and `n`, which is `0` if one of them is. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem lcm_eq_mul_div (m n : Nat) : lcm m n = m * n / gcd m n := rfl
@[simp] theorem gcd_dvd_mul (m n : Nat) : gcd m n ∣ m * n :=
  Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n
@[simp] theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (gcd_dvd_mul m n)
@[simp] theorem lcm_mul_gcd (m n : Nat) : lcm m n * gcd m n = m * n :=
  Nat.div_mul_cancel (gcd_dvd_mul m n)
@[simp] theorem lcm_dvd_mul (m n : Nat) : lcm m n ∣ m * n := div_dvd_of_dvd (gcd_dvd_mul m n)
@[simp] theorem lcm_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : lcm m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (lcm_dvd_mul m n)
@[simp] theorem gcd_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : gcd m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (gcd_dvd_mul m n)
theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, by rw [lcm_eq_mul_div, Nat.mul_div_assoc m (gcd_dvd_right m n)]⟩
theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  rw [lcm_eq_mul_div, lcm_eq_mul_div, Nat.mul_comm, gcd_comm]
theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := by rw [lcm_comm]; exact dvd_lcm_left n m
theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  match eq_zero_or_pos (gcd m n) with
  | .inl e =>
    rw [eq_zero_of_gcd_eq_zero_left e] at H1
    rw [Nat.eq_zero_of_zero_dvd H1]; exact Nat.dvd_zero _
  | .inr p =>
    refine Nat.dvd_of_mul_dvd_mul_left p ?_
    rw [gcd_mul_lcm, ← gcd_mul_right, Nat.mul_comm n k]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (Nat.mul_dvd_mul_right H1 n)
theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩,
   fun h => lcm_dvd h.1 h.2⟩
theorem lcm_eq_iff {n m l : Nat} : lcm n m = l ↔ n ∣ l ∧ m ∣ l ∧ (∀ c, n ∣ c → m ∣ c → l ∣ c) :=
  ⟨fun e => e ▸ ⟨dvd_lcm_left n m, dvd_lcm_right n m, fun _ => lcm_dvd⟩,
   fun ⟨hn, hm, h⟩ => Nat.dvd_antisymm (lcm_dvd hn hm) (h _ (dvd_lcm_left n m) (dvd_lcm_right n m))⟩
theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) :=
  lcm_eq_iff.mpr ⟨lcm_dvd (dvd_lcm_left m _) (Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right m _)),
    Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right m _), fun _ h₁ h₂ =>
      lcm_dvd (lcm_dvd_iff.mp h₁).1 (lcm_dvd (lcm_dvd_iff.mp h₁).2 h₂)⟩
theorem lcm_eq_left {m n : Nat} (h : n ∣ m) : lcm m n = m :=
  lcm_eq_iff.mpr ⟨Nat.dvd_refl m, h, fun _ p _ => p⟩
theorem lcm_eq_right {m n : Nat} (h : m ∣ n) : lcm m n = n := by rw [lcm_comm, lcm_eq_left h]
theorem lcm_eq_left_iff_dvd : lcm m n = m ↔ n ∣ m := ⟨fun e => e ▸ dvd_lcm_right m n, lcm_eq_left⟩
theorem lcm_eq_right_iff_dvd : lcm m n = n ↔ m ∣ n := ⟨fun e => e ▸ dvd_lcm_left m n, lcm_eq_right⟩
@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := lcm_eq_left (Nat.dvd_zero m)
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := lcm_eq_right (Nat.dvd_zero m)
@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := lcm_eq_right (Nat.one_dvd m)
@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := lcm_eq_left (Nat.one_dvd m)
@[simp] theorem lcm_self (m : Nat) : lcm m m = m := lcm_eq_left (Nat.dvd_refl m)
@[simp] theorem lcm_mul_left_left (m n : Nat) : lcm (m * n) n = m * n :=
  lcm_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_left_right (m n : Nat) : lcm n (m * n) = m * n :=
  lcm_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_right_left (m n : Nat) : lcm (n * m) n = n * m :=
  lcm_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem lcm_mul_right_right (m n : Nat) : lcm n (n * m) = n * m :=
  lcm_eq_right (Nat.dvd_mul_right n m)
instance instCommutativeLcm : Std.Commutative lcm := ⟨lcm_comm⟩
instance instAssociativeLcm : Std.Associative lcm := ⟨lcm_assoc⟩
instance instIdempotentOpLcm : Std.IdempotentOp lcm := ⟨lcm_self⟩
@[simp] theorem lcm_lcm_self_right_left (m n : Nat) : lcm m (lcm m n) = lcm m n :=
  lcm_eq_right (dvd_lcm_left m n)
@[simp] theorem lcm_lcm_self_right_right (m n : Nat) : lcm m (lcm n m) = lcm m n := by
  rw [lcm_comm n m, lcm_lcm_self_right_left]
@[simp] theorem lcm_lcm_self_left_left (m n : Nat) : lcm (lcm m n) m = lcm n m := by
  rw [lcm_comm, lcm_lcm_self_right_left, lcm_comm]
@[simp] theorem lcm_lcm_self_left_right (m n : Nat) : lcm (lcm n m) m = lcm n m :=
  lcm_eq_left (dvd_lcm_right n m)
@[simp] theorem lcm_eq_zero_iff : lcm m n = 0 ↔ m = 0 ∨ n = 0 := by
  rw [← mul_eq_zero, ← gcd_mul_lcm, mul_eq_zero]
  exact ⟨.inr, fun h => h.elim (fun e => by rw [eq_zero_of_gcd_eq_zero_left e, lcm_zero_left]) id⟩
theorem eq_zero_of_lcm_eq_zero (h : lcm m n = 0) : m = 0 ∨ n = 0 := lcm_eq_zero_iff.mp h
theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 :=
  fun h => (lcm_eq_zero_iff.mp h).elim hm hn
theorem lcm_pos (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n :=
  Nat.pos_of_ne_zero (lcm_ne_zero (ne_of_gt hm) (ne_of_gt hn))
@[simp] theorem lcm_pos_iff : 0 < lcm m n ↔ 0 < m ∧ 0 < n :=
  ⟨fun h => ⟨pos_of_dvd_of_pos (dvd_lcm_left m n) h, pos_of_dvd_of_pos (dvd_lcm_right m n) h⟩,
   fun h => lcm_pos h.1 h.2⟩
theorem le_lcm_left (m : Nat) (hn : 0 < n) : m ≤ lcm m n :=
  (eq_zero_or_pos m).elim (fun e => e ▸ zero_le _) fun p =>
    le_of_dvd (lcm_pos p hn) (dvd_lcm_left m n)
theorem le_lcm_right (n : Nat) (hm : 0 < m) : n ≤ lcm m n := by
  rw [lcm_comm]; exact le_lcm_left n hm
theorem lcm_mul_left (m n k : Nat) : lcm (m * n) (m * k) = m * lcm n k :=
  (eq_zero_or_pos m).elim (fun e => by rw [e, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, lcm_self])
    fun p => by
      rw [lcm_eq_mul_div, gcd_mul_left, Nat.mul_assoc, Nat.mul_div_mul_left _ _ p,
        Nat.mul_left_comm, Nat.mul_div_assoc m (gcd_dvd_mul n k), ← lcm_eq_mul_div]
theorem lcm_mul_right (m n k : Nat) : lcm (m * n) (k * n) = lcm m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, lcm_mul_left, Nat.mul_comm]
theorem lcm_dvd_lcm_of_dvd_left {m k : Nat} (n : Nat) (h : m ∣ k) : lcm m n ∣ lcm k n :=
  lcm_dvd (Nat.dvd_trans h (dvd_lcm_left k n)) (dvd_lcm_right k n)
theorem lcm_dvd_lcm_of_dvd_right {m k : Nat} (n : Nat) (h : m ∣ k) : lcm n m ∣ lcm n k :=
  lcm_dvd (dvd_lcm_left n k) (Nat.dvd_trans h (dvd_lcm_right n k))
@[simp] theorem lcm_eq_one_iff {m n : Nat} : lcm m n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h => ⟨eq_one_of_dvd_one (h ▸ dvd_lcm_left m n), eq_one_of_dvd_one (h ▸ dvd_lcm_right m n)⟩,
   fun h => by rw [h.1, h.2, lcm_self]⟩

end Nat

/-! ## Coprime numbers

`m` and `n` are coprime when only `1` divides both. A divisor of a product that is coprime to one
factor divides the other.
-/

namespace Nat
variable {a b c d k l m n : Nat}

/-- `m` and `n` have no common divisor but `1`. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

instance instDecidableCoprime (m n : Nat) : Decidable (Coprime m n) := Nat.decEq (gcd m n) 1

theorem coprime_iff_gcd_eq_one : Coprime m n ↔ gcd m n = 1 := .rfl
theorem Coprime.gcd_eq_one (h : Coprime m n) : gcd m n = 1 := h
theorem Coprime.symm (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h
theorem coprime_comm : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩
theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n
theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n
@[simp] theorem coprime_one_left_eq_true (n : Nat) : Coprime 1 n = True :=
  eq_true (coprime_one_left n)
@[simp] theorem coprime_one_right_eq_true (n : Nat) : Coprime n 1 = True :=
  eq_true (coprime_one_right n)
@[simp] theorem coprime_zero_left (n : Nat) : Coprime 0 n ↔ n = 1 := by rw [Coprime, gcd_zero_left]
@[simp] theorem coprime_zero_right (n : Nat) : Coprime n 0 ↔ n = 1 := by
  rw [Coprime, gcd_zero_right]
@[simp] theorem coprime_self (n : Nat) : Coprime n n ↔ n = 1 := by rw [Coprime, gcd_self]
theorem Coprime.eq_one_of_dvd (H : Coprime k m) (d : k ∣ m) : k = 1 := by
  rw [Coprime, gcd_eq_left d] at H; exact H
theorem not_coprime_of_dvd_of_dvd (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) : ¬Coprime m n :=
  fun h => ne_of_gt dgt1 (eq_one_of_dvd_one (h ▸ dvd_gcd Hm Hn))

/-! ### Divisors of products -/

theorem Coprime.dvd_of_dvd_mul_right (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h := dvd_gcd (Nat.dvd_mul_left k m) H2
  rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at h; exact h
theorem Coprime.dvd_of_dvd_mul_left (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (by rw [Nat.mul_comm]; exact H2)
theorem Coprime.mul_dvd_of_dvd_of_dvd (hmn : Coprime m n) (hm : m ∣ a) (hn : n ∣ a) : m * n ∣ a :=
  match hm with
  | ⟨x, e⟩ => by
    rw [e] at hn ⊢; exact Nat.mul_dvd_mul_left m (hmn.symm.dvd_of_dvd_mul_left hn)
theorem Coprime.coprime_dvd_left (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2 ▸ gcd_dvd_gcd_of_dvd_left n H1)
theorem Coprime.coprime_dvd_right (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm
theorem Coprime.gcd_mul_left_cancel (m : Nat) (H : Coprime k n) : gcd (k * m) n = gcd m n :=
  Nat.dvd_antisymm
    (dvd_gcd ((H.symm.coprime_dvd_left (gcd_dvd_right (k * m) n)).dvd_of_dvd_mul_left
      (gcd_dvd_left (k * m) n)) (gcd_dvd_right (k * m) n))
    (gcd_dvd_gcd_mul_left_left m n k)
theorem Coprime.gcd_mul_right_cancel (m : Nat) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel]
theorem Coprime.gcd_mul_left_cancel_right (n : Nat) (H : Coprime k m) :
    gcd m (k * n) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_left_cancel, gcd_comm]
theorem Coprime.gcd_mul_right_cancel_right (n : Nat) (H : Coprime k m) :
    gcd m (n * k) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_right_cancel, gcd_comm]
theorem Coprime.mul_left (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k :=
  (H1.gcd_mul_left_cancel n).trans H2
theorem Coprime.mul_right (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  (H1.symm.mul_left H2.symm).symm
theorem Coprime.coprime_mul_left (H : Coprime (k * m) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_left m k)
theorem Coprime.coprime_mul_right (H : Coprime (m * k) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_right m k)
theorem Coprime.coprime_mul_left_right (H : Coprime m (k * n)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_left n k)
theorem Coprime.coprime_mul_right_right (H : Coprime m (n * k)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_right n k)
theorem coprime_mul_iff_left : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_mul_right, h.coprime_mul_left⟩, fun h => h.1.mul_left h.2⟩
theorem coprime_mul_iff_right : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n :=
  ⟨fun h => ⟨h.coprime_mul_right_right, h.coprime_mul_left_right⟩, fun h => h.1.mul_right h.2⟩
theorem Coprime.pow_left (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1
theorem Coprime.pow_right (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) :=
  (H1.symm.pow_left n).symm
theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_left m).pow_right n
theorem Coprime.gcd_left (k : Nat) (hmn : Coprime m n) : Coprime (gcd k m) n :=
  hmn.coprime_dvd_left (gcd_dvd_right k m)
theorem Coprime.gcd_right (k : Nat) (hmn : Coprime m n) : Coprime m (gcd k n) :=
  hmn.coprime_dvd_right (gcd_dvd_right k n)
theorem Coprime.gcd_both (k l : Nat) (hmn : Coprime m n) : Coprime (gcd k m) (gcd l n) :=
  (hmn.gcd_left k).gcd_right l
theorem Coprime.gcd_mul (k : Nat) (h : Coprime m n) : gcd k (m * n) = gcd k m * gcd k n :=
  Nat.dvd_antisymm (gcd_mul_right_dvd_mul_gcd k m n)
    ((h.gcd_both k k).mul_dvd_of_dvd_of_dvd (gcd_dvd_gcd_mul_right_right k m n)
      (gcd_dvd_gcd_mul_left_right k n m))
theorem Coprime.mul_gcd (h : Coprime m n) (k : Nat) : gcd (m * n) k = gcd m k * gcd n k := by
  rw [gcd_comm, h.gcd_mul, gcd_comm k, gcd_comm k]

/-! ### Quotients -/

theorem Coprime.coprime_div_left (cmn : Coprime m n) (dvd : a ∣ m) : Coprime (m / a) n :=
  cmn.coprime_dvd_left (div_dvd_of_dvd dvd)
theorem Coprime.coprime_div_right (cmn : Coprime m n) (dvd : a ∣ n) : Coprime m (n / a) :=
  cmn.coprime_dvd_right (div_dvd_of_dvd dvd)
theorem coprime_div_gcd_div_gcd (H : 0 < gcd m n) : Coprime (m / gcd m n) (n / gcd m n) := by
  rw [Coprime, gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]
theorem exists_coprime (m n : Nat) :
    ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n :=
  (eq_zero_or_pos (gcd m n)).elim
    (fun e => ⟨1, 1, gcd_self 1, by rw [e, eq_zero_of_gcd_eq_zero_left e],
      by rw [e, eq_zero_of_gcd_eq_zero_right e]⟩)
    fun p => ⟨_, _, coprime_div_gcd_div_gcd p, (Nat.div_mul_cancel (gcd_dvd_left m n)).symm,
      (Nat.div_mul_cancel (gcd_dvd_right m n)).symm⟩
theorem exists_coprime' (H : 0 < gcd m n) :
    ∃ g m' n', 0 < g ∧ Coprime m' n' ∧ m = m' * g ∧ n = n' * g :=
  match exists_coprime m n with
  | ⟨m', n', h⟩ => ⟨_, m', n', H, h⟩

/-! ### Powers -/

theorem pow_gcd_pow {k n m : Nat} : gcd (n ^ k) (m ^ k) = gcd n m ^ k := by
  match eq_zero_or_pos (gcd n m) with
  | .inl e =>
    rw [e, eq_zero_of_gcd_eq_zero_left e, eq_zero_of_gcd_eq_zero_right e, gcd_self]
  | .inr p =>
    match exists_coprime n m with
    | ⟨n', m', co, hn, hm⟩ =>
      have key : gcd (n' ^ k * gcd n m ^ k) (m' ^ k * gcd n m ^ k) = gcd n m ^ k := by
        rw [gcd_mul_right, (co.pow k k).gcd_eq_one, Nat.one_mul]
      rw [← Nat.mul_pow, ← Nat.mul_pow, ← hn, ← hm] at key
      exact key
@[simp] protected theorem pow_dvd_pow_iff {a b n : Nat} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  refine ⟨fun d => ?_, fun d => Nat.pow_dvd_pow_left d n⟩
  have e := gcd_eq_left d
  rw [pow_gcd_pow, Nat.pow_left_inj h] at e
  exact gcd_eq_left_iff_dvd.mp e

end Nat
