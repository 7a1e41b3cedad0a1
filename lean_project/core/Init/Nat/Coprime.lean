prelude
import Init.Nat.Gcd
/-!
# Coprime numbers

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

/-! ## Divisors of products -/

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

/-! ## Quotients -/

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

/-! ## Powers -/

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
