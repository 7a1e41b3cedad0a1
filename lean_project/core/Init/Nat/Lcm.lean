prelude
import Init.Nat.Gcd
/-!
# Least common multiple

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
