prelude
import Init.Int.Basic
/-!
# Init.Omega.Basic

The vocabulary in which the native `omega` procedure writes its certificates:
linear combinations, interval constraints, and the facts connecting them.
-/
set_option linter.unusedVariables false
set_option linter.unusedSimpArgs false
universe u v
namespace Int
variable {a b c d : Int}

protected theorem add_comm (a b : Int) : a + b = b + a := by
  induction a using Int.ind; induction b using Int.ind
  simp only [add_snn, snn_eq, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  induction a using Int.ind; induction b using Int.ind; induction c using Int.ind
  simp only [add_snn, snn_eq, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a b, Int.add_assoc]
protected theorem mul_comm (a b : Int) : a * b = b * a := by
  induction a using Int.ind; induction b using Int.ind
  simp only [mul_snn, snn_eq, Nat.mul_comm, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  induction a using Int.ind; induction b using Int.ind; induction c using Int.ind
  simp only [mul_snn, snn_eq, Nat.add_mul, Nat.mul_add, Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc,
    Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  induction a using Int.ind; induction b using Int.ind; induction c using Int.ind
  simp only [mul_snn, add_snn, snn_eq, Nat.add_mul, Nat.mul_add, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  induction a using Int.ind; rw [zero_eq_snn, add_snn]; rfl
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  induction a using Int.ind; rw [zero_eq_snn, mul_snn]; rfl
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by rw [Int.mul_comm, Int.mul_zero]
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  induction a using Int.ind
  rw [one_eq_snn, mul_snn]; simp only [Nat.mul_one, Nat.mul_zero, Nat.zero_add, Nat.add_zero]
protected theorem neg_neg (a : Int) : - -a = a := by
  induction a using Int.ind; rw [neg_snn, neg_snn]
protected theorem sub_eq_add_neg (a b : Int) : a - b = a + -b := rfl
protected theorem sub_self (a : Int) : a - a = 0 := by
  induction a using Int.ind; rw [sub_snn, zero_eq_snn, snn_eq, Nat.add_zero, Nat.zero_add, Nat.add_comm]
protected theorem neg_add (a b : Int) : -(a + b) = -a + -b := by
  induction a using Int.ind; induction b using Int.ind; simp only [add_snn, neg_snn]
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  induction a using Int.ind; induction b using Int.ind
  simp only [mul_snn, neg_snn, snn_eq, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem le_def (a b : Int) : a ≤ b ↔ NonNeg (b - a) := Iff.rfl
protected theorem lt_iff_add_one_le (a b : Int) : a < b ↔ a + 1 ≤ b := Iff.rfl
protected theorem le_refl (a : Int) : a ≤ a := by
  induction a using Int.ind; rw [le_snn]; exact Nat.le.refl
protected theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  induction a using Int.ind; induction b using Int.ind; induction c using Int.ind
  rename_i a a' b b' c c'
  rw [le_snn] at *
  apply Nat.le_of_add_le_add_right (b := b + b')
  have := Nat.add_le_add h k
  simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm] at this ⊢
  exact this
protected theorem not_le : ¬ a ≤ b ↔ b < a := by
  induction a using Int.ind; induction b using Int.ind
  rw [le_snn, lt_snn]; exact Nat.not_le
protected theorem not_lt : ¬ a < b ↔ b ≤ a := by
  induction a using Int.ind; induction b using Int.ind
  rw [le_snn, lt_snn]; exact Nat.not_lt
protected theorem le_antisymm (h : a ≤ b) (k : b ≤ a) : a = b := by
  induction a using Int.ind; induction b using Int.ind
  rw [le_snn] at h k; rw [snn_eq]; exact Nat.le_antisymm h k
protected theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by
  induction a using Int.ind; induction b using Int.ind; induction c using Int.ind; induction d using Int.ind
  rw [le_snn] at h k; rw [add_snn, add_snn, le_snn]
  have := Nat.add_le_add h k
  simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm] at this ⊢
  exact this
protected theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ a > b := by
  by_cases k : a < b
  · exact .inl k
  · exact .inr (Int.not_le.mp fun l => h (Int.le_antisymm l (Int.not_lt.mp k)))
theorem add_one_le_of_lt (h : a < b) : a + 1 ≤ b := h
theorem ne_of_gt (h : b < a) : a ≠ b := fun e => Int.not_le.mpr h (e ▸ Int.le_refl a)
theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := by
  show NonNeg (a - b - 0)
  rw [Int.sub_eq_add_neg (a - b) 0]; show NonNeg (a - b + 0); rw [Int.add_zero]; exact h
theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := by rw [h, Int.sub_self]
theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = (n : Int) + (m : Int) := rfl
theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = (n : Int) * (m : Int) := rfl
theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = (n : Int) + 1 := rfl
theorem natCast_ediv (n m : Nat) : ((n / m : Nat) : Int) = (n : Int) / (m : Int) := rfl
theorem natCast_emod (n m : Nat) : ((n % m : Nat) : Int) = (n : Int) % (m : Int) := rfl
theorem natCast_nonneg (n : Nat) : (0 : Int) ≤ n := by
  show NonNeg ((n : Int) - 0); show NonNeg ((n : Int) + 0); rw [Int.add_zero]; exact NonNeg.mk n
theorem ofNat_le' {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  show ofNat m ≤ ofNat n ↔ _
  rw [← snn_zero, ← snn_zero, le_snn]; exact Iff.rfl
theorem ofNat_lt' {m n : Nat} : (m : Int) < n ↔ m < n := by
  show ofNat m < ofNat n ↔ _
  rw [← snn_zero, ← snn_zero, lt_snn]; exact Iff.rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl
protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl a
  · rw [if_neg h]; exact Int.not_lt.mp fun k => h (Int.le_trans (b := a + 1) (by have := Int.add_le_add (Int.le_refl a) (by decide : (0:Int) ≤ 1); rw [Int.add_zero] at this; exact this) k)
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl b
theorem le_of_lt (h : a < b) : a ≤ b :=
  Int.le_trans (b := a + 1) (by have := Int.add_le_add (Int.le_refl a) (by decide : (0:Int) ≤ 1); rw [Int.add_zero] at this; exact this) h
protected theorem le_of_not_le (h : ¬ a ≤ b) : b ≤ a := Int.le_of_lt (Int.not_le.mp h)
protected theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c := Int.le_trans (a := a + 1) h k
protected theorem lt_irrefl (a : Int) : ¬ a < a := fun h => Int.not_le.mpr h (Int.le_refl a)
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl b
  · rw [if_neg h]; exact Int.le_of_not_le h
theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := by
  rw [← zero_snn, zero_eq_snn, lt_snn, Nat.zero_add, Nat.zero_add]; exact Nat.zero_lt_succ n
theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  rw [Int.max_def]
  cases a with
  | ofNat n =>
    show (n : Int) = if (n : Int) ≤ 0 then 0 else (n : Int)
    by_cases h : (n : Int) ≤ 0
    · rw [if_pos h]; exact Int.le_antisymm h (Int.natCast_nonneg n)
    · rw [if_neg h]
  | negSucc n => rw [if_pos (Int.le_of_lt (negSucc_lt_zero n))]; rfl
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  rw [Int.sub_eq_add_neg, Int.add_comm a b, Int.add_assoc, ← Int.sub_eq_add_neg, Int.sub_self, Int.add_zero]
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
theorem ofNat_eq_snn (n : Nat) : ofNat n = subNatNat n 0 := (snn_zero n).symm
private theorem negSucc_core (m n : Nat) :
    ofNat (n + 1) * negSucc (m / (n + 1)) + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m := by
  rw [ofNat_eq_snn, ← zero_snn, ← zero_snn, mul_snn, add_snn, snn_eq]
  have e := Nat.div_add_mod m (n + 1)
  have e2 : (n + 1) * 0 + 0 * (m / (n + 1) + 1) + (n + 1) + (m + 1) = n + 1 + m + 1 := by
    rw [Nat.mul_zero, Nat.zero_mul, Nat.zero_add, Nat.add_assoc (n + 1) m 1]
  have e3 : 0 + ((n + 1) * (m / (n + 1) + 1) + 0 * 0 + (m % (n + 1) + 1)) = n + 1 + ((n + 1) * (m / (n + 1)) + m % (n + 1)) + 1 := by
    rw [Nat.zero_add, Nat.mul_zero, Nat.add_zero, Nat.mul_add_one, ← Nat.add_assoc, Nat.add_comm _ (n + 1), Nat.add_assoc (n + 1)]
  rw [e2, e3, e]
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (Nat.div_add_mod m n)
    | negSucc n =>
      show -ofNat (n + 1) * -ofNat (m / (n + 1)) + ofNat (m % (n + 1)) = ofNat m
      rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]; exact congrArg ofNat (Nat.div_add_mod m (n + 1))
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero =>
        show (0 : Int) * 0 + subNatNat 0 (m % 0 + 1) = negSucc m
        rw [Nat.mod_zero, Int.mul_zero, Int.zero_add]; rfl
      | succ n => exact negSucc_core m n
    | negSucc n =>
      show -ofNat (n + 1) * ofNat (m / (n + 1) + 1) + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m
      have e : -ofNat (n + 1) * ofNat (m / (n + 1) + 1) = ofNat (n + 1) * negSucc (m / (n + 1)) := by
        rw [Int.neg_mul, ← Int.mul_neg]; rfl
      rw [e]; exact negSucc_core m n
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  have e := ediv_add_emod a b
  have e2 := Int.add_sub_cancel_left (b * (a / b)) (a % b)
  rw [e] at e2; exact e2.symm
theorem ediv_neg (a b : Int) : a / -b = -(a / b) := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => cases n with
      | zero => show ofNat (m / 0) = -ofNat (m / 0); rw [Nat.div_zero]; rfl
      | succ n => rfl
    | negSucc n => show ofNat (m / (n + 1)) = - -ofNat (m / (n + 1)); rw [Int.neg_neg]
  | negSucc m =>
    cases b with
    | ofNat n => cases n with
      | zero => rfl
      | succ n => rfl
    | negSucc n => rfl
@[simp] theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat m => show ofNat (m / 0) = 0; rw [Nat.div_zero]; rfl
  | negSucc m => rfl
theorem natAbs_pos {b : Int} (h : b ≠ 0) : 0 < natAbs b := by
  cases b with
  | ofNat n => exact Nat.pos_of_ne_zero fun e => h (congrArg ofNat e)
  | negSucc n => exact Nat.zero_lt_succ n
theorem zero_le_iff {a : Int} : 0 ≤ a ↔ NonNeg a := by
  show NonNeg (a + 0) ↔ _; rw [Int.add_zero]
theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  cases a with
  | ofNat m => exact Int.natCast_nonneg _
  | negSucc m => exact zero_le_iff.mpr (nonneg_snn.mpr (Nat.mod_lt m (natAbs_pos h)))
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  cases b with
  | negSucc n => exact absurd (Int.lt_of_lt_of_le h (Int.le_of_lt (negSucc_lt_zero n))) (Int.lt_irrefl 0)
  | ofNat n =>
    have hn : 0 < n := Int.ofNat_lt'.mp h
    cases a with
    | ofNat m => exact Int.ofNat_lt'.mpr (Nat.mod_lt m hn)
    | negSucc m =>
      show subNatNat n (m % n + 1) < ofNat n
      rw [ofNat_eq_snn, lt_snn, Nat.add_zero]; exact Nat.lt_succ_of_le (Nat.le_add_right _ _)
protected theorem add_le_add_left (h : a ≤ b) (c : Int) : c + a ≤ c + b := Int.add_le_add (Int.le_refl c) h
theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have e := Int.add_le_add_left (emod_nonneg x h) (k * (x / k))
  rw [ediv_add_emod, Int.add_zero] at e; exact e
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have e := Int.add_le_add_left (emod_lt_of_pos x h : x % k + 1 ≤ k) (k * (x / k))
  rw [← Int.add_assoc, ediv_add_emod] at e; exact e
private theorem emod_mul (n k : Nat) (b : Int) (hb : natAbs b = n + 1) : ofNat ((n + 1) * k) % b = 0 := by
  show ofNat ((n + 1) * k % natAbs b) = 0
  rw [hb, Nat.mod_eq_zero_of_dvd ⟨k, rfl⟩]; rfl
private theorem emod_negOfNat (n k : Nat) (b : Int) (hb : natAbs b = n + 1) : negOfNat ((n + 1) * k) % b = 0 := by
  cases k with
  | zero => exact emod_mul n 0 b hb
  | succ k =>
    have e : (n + 1) * (k + 1) = ((n + 1) * k + n) + 1 := rfl
    rw [e]
    show subNatNat (natAbs b) (((n + 1) * k + n) % natAbs b + 1) = 0
    rw [hb, Nat.mul_add_mod, Nat.mod_eq_of_lt (Nat.lt_succ_self n)]
    exact (snn_cancel (n + 1) 0 0)
theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 := by
  match h with
  | ⟨c, e⟩ =>
    subst e
    cases a with
    | ofNat n =>
      cases n with
      | zero => show (0 * c) % (0 : Int) = 0; rw [Int.zero_mul]; rfl
      | succ n => cases c with
        | ofNat k => exact emod_mul n k _ rfl
        | negSucc k => exact emod_negOfNat n (k + 1) _ rfl
    | negSucc n => cases c with
      | ofNat k => exact emod_negOfNat n k _ rfl
      | negSucc k => exact emod_mul n (k + 1) _ rfl
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases ha : a = 0
  · exact .inl ha
  · refine .inr ?_
    cases Int.lt_or_gt_of_ne (a := b % a) (b := 0) (fun e => h ⟨b / a, by have := ediv_add_emod b a; rw [e, Int.add_zero] at this; exact this.symm⟩) with
    | inl l => exact absurd (Int.lt_of_lt_of_le l (emod_nonneg b ha)) (Int.lt_irrefl _)
    | inr l => exact l
theorem le_natAbs {a : Int} : a ≤ (natAbs a : Int) := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_trans (Int.le_of_lt (negSucc_lt_zero n)) (Int.natCast_nonneg _)
protected theorem mul_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by
  have ha := zero_le_iff.mp h; have hb := zero_le_iff.mp k
  cases ha with
  | mk m => cases hb with
    | mk n => exact Int.natCast_nonneg (m * n)
protected theorem le_of_sub_nonneg (h : 0 ≤ a - b) : b ≤ a := zero_le_iff.mp h
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem mul_le_mul_of_nonneg_left (h : a ≤ b) (k : 0 ≤ c) : c * a ≤ c * b := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]; exact Int.mul_nonneg k (sub_nonneg_of_le h)
protected theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := by
  induction a using Int.ind; induction b using Int.ind
  rw [le_snn] at h; rw [neg_snn, neg_snn, le_snn, Nat.add_comm, Nat.add_comm _ _]
  rename_i a a' b b'
  rw [Nat.add_comm a' b, Nat.add_comm b' a]; exact h
protected theorem mul_le_mul_of_nonpos_left (h : a ≤ b) (k : c ≤ 0) : c * b ≤ c * a := by
  have e := Int.mul_le_mul_of_nonneg_left h (Int.neg_le_neg k)
  rw [Int.neg_mul, Int.neg_mul] at e
  have e2 := Int.neg_le_neg e
  rw [Int.neg_neg, Int.neg_neg] at e2; exact e2
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_comm (-a) a, ← Int.sub_eq_add_neg, Int.sub_self, Int.zero_add]
protected theorem max_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := by
  rw [Int.max_def]; by_cases x : a ≤ b
  · rw [if_pos x]; exact k
  · rw [if_neg x]; exact h
protected theorem le_min (h : c ≤ a) (k : c ≤ b) : c ≤ min a b := by
  rw [Int.min_def]; by_cases x : a ≤ b
  · rw [if_pos x]; exact h
  · rw [if_neg x]; exact k
protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]
protected theorem dvd_add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c :=
  match h, k with
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x + y, by rw [hx, hy, Int.mul_add]⟩
protected theorem dvd_neg (h : a ∣ b) : a ∣ -b :=
  match h with
  | ⟨x, hx⟩ => ⟨-x, by rw [hx, Int.mul_neg]⟩
protected theorem dvd_mul_of_left (h : a ∣ b) (c : Int) : a ∣ b * c :=
  match h with
  | ⟨x, hx⟩ => ⟨x * c, by rw [hx, Int.mul_assoc]⟩
/-- A positive common factor can be cancelled from an inequality. -/
protected theorem le_of_mul_le {k : Int} (hk : 0 < k) (h : k * a ≤ k * b) : a ≤ b := by
  apply Int.not_lt.mp
  intro l
  have e := Int.mul_le_mul_of_nonneg_left (l : b + 1 ≤ a) (Int.le_of_lt hk)
  rw [Int.mul_add, Int.mul_one] at e
  have e2 := Int.le_trans e h
  have e3 := Int.add_le_add_left e2 (-(k * b))
  rw [Int.neg_add_cancel_left, Int.add_comm, ← Int.sub_eq_add_neg, Int.sub_self] at e3
  exact Int.lt_irrefl 0 (Int.lt_of_lt_of_le hk e3)
protected theorem mul_ediv_cancel_of_dvd {k : Int} (h : k ∣ a) : k * (a / k) = a := by
  have e := ediv_add_emod a k
  rw [emod_eq_zero_of_dvd h, Int.add_zero] at e; exact e
protected theorem le_ediv_of_mul_le {k : Int} (hk : 0 < k) (h : k * a ≤ b) : a ≤ b / k := by
  apply Int.not_lt.mp
  intro l
  have e := Int.mul_le_mul_of_nonneg_left (l : b / k + 1 ≤ a) (Int.le_of_lt hk)
  rw [Int.mul_add, Int.mul_one] at e
  exact Int.lt_irrefl b (Int.lt_of_lt_of_le (lt_mul_ediv_self_add hk) (Int.le_trans e h))
/-- Balanced remainder. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m
theorem dvd_sub_bmod (x : Int) (m : Nat) : (m : Int) ∣ x + -bmod x m := by
  have e := ediv_add_emod x m
  have h : (m : Int) ∣ x + -(x % m) := ⟨x / m, by
    have := congrArg (fun z => z + -(x % m)) e
    rw [← this, Int.add_assoc, ← Int.sub_eq_add_neg (x % m), Int.sub_self, Int.add_zero]⟩
  unfold bmod
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; exact h
  · rw [if_neg c, Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, ← Int.add_assoc]
    exact Int.dvd_add h ⟨1, (Int.mul_one _).symm⟩
end Int
theorem le_of_le_of_eq {α : Type u} [LE α] {a b c : α} (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h

theorem Nat.eq_zero_of_zero_dvd' {n : Nat} (h : 0 ∣ n) : n = 0 := match h with | ⟨c, e⟩ => e.trans (Nat.zero_mul c)

namespace Lean.Omega
namespace Int
theorem natCast_ofNat {x : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat x) = OfNat.ofNat x := rfl
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Int.natCast_mul, ih]; rfl
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := Int.ofNat_lt'.mpr h
theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b := by
  cases a with
  | negSucc n => exact absurd (Int.lt_of_lt_of_le h (Int.le_of_lt (Int.negSucc_lt_zero n))) (Int.lt_irrefl 0)
  | ofNat n =>
    have e : (Int.ofNat n) ^ b = ((n ^ b : Nat) : Int) := (ofNat_pow n b).symm
    rw [e]; exact Int.ofNat_lt'.mpr (Nat.pow_pos (Int.ofNat_lt'.mp h))
theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := Int.ofNat_lt'.mpr h
theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := Int.ofNat_le'.mpr h
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.natCast_nonneg _
theorem lt_of_not_le {x y : Int} (h : ¬ x ≤ y) : y < x := Int.not_le.mp h
theorem le_of_not_lt {x y : Int} (h : ¬ x < y) : y ≤ x := Int.not_lt.mp h
theorem add_congr {a b c d : Int} (h : a = b) (k : c = d) : a + c = b + d := by rw [h, k]
theorem mul_congr {a b c d : Int} (h : a = b) (k : c = d) : a * c = b * d := by rw [h, k]
theorem mul_congr_left {a b : Int} (h : a = b) (c : Int) : a * c = b * c := by rw [h]
theorem sub_congr {a b c d : Int} (h : a = b) (k : c = d) : a - c = b - d := by rw [h, k]
theorem neg_congr {a b : Int} (h : a = b) : -a = -b := by rw [h]
theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h
theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.natCast_nonneg (a * b)
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 := by
  by_cases h : b ≤ a
  · refine .inl ⟨h, ?_⟩
    match Nat.le.dest h with
    | ⟨k, e⟩ =>
      rw [← e, Nat.add_sub_cancel_left, Int.natCast_add]
      show _ = (b : Int) + k + -b
      rw [Int.add_comm (b : Int) k, Int.add_assoc, ← Int.sub_eq_add_neg, Int.sub_self, Int.add_zero]
  · refine .inr ⟨Nat.not_le.mp h, ?_⟩
    rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt (Nat.not_le.mp h))]; rfl
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := congrArg _ h
theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
  congrArg _ (Nat.sub_sub _ _ _)
theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  show ((if a ≤ b then a else b : Nat) : Int) = if (a : Int) ≤ b then (a : Int) else b
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le'.mpr h)]
  · rw [if_neg h, if_neg fun k => h (Int.ofNat_le'.mp k)]
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  show ((if a ≤ b then b else a : Nat) : Int) = if (a : Int) ≤ b then (b : Int) else a
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le'.mpr h)]
  · rw [if_neg h, if_neg fun k => h (Int.ofNat_le'.mp k)]
theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  cases a with
  | ofNat n => rw [if_pos (show (0 : Int) ≤ Int.ofNat n from Int.natCast_nonneg n)]; rfl
  | negSucc n => rw [if_neg (Int.not_le.mpr (Int.negSucc_lt_zero n))]; rfl
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := by
  cases a with
  | ofNat n => exact Int.le_trans (Int.neg_le_neg (Int.natCast_nonneg n)) (Int.natCast_nonneg n)
  | negSucc n => exact Int.le_refl _
theorem ofNat_fst_mk {β : Type v} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl
theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl
end Int
namespace Nat
theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h
theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h
end Nat
theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := not_or.mp h
theorem Decidable.or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q := Decidable.not_and_iff_or_not.mp h
theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  (Classical.em q).elim (fun x => .inl ⟨h.mpr x, x⟩) fun n => .inr ⟨fun x => n (h.mp x), n⟩
theorem Decidable.and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) : a ∧ ¬b ∨ ¬a ∧ b :=
  (Classical.em a).elim (fun x => .inl ⟨x, fun y => h ⟨fun _ => y, fun _ => x⟩⟩)
    fun n => .inr ⟨n, Classical.byContradiction fun m => h ⟨fun x => absurd x n, fun y => absurd y m⟩⟩
theorem Decidable.and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  ⟨Classical.byContradiction fun n => h fun x => absurd x n, fun y => h fun _ => y⟩
theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

abbrev IntList := List Int
namespace IntList
def get : IntList → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: xs, i + 1 => get xs i
def set : IntList → Nat → Int → IntList
  | [], 0, y => [y]
  | [], i + 1, y => 0 :: set [] i y
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i + 1, y => x :: set xs i y
def leading : IntList → Int
  | [] => 0
  | x :: xs => if x = 0 then leading xs else x
def add : IntList → IntList → IntList
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => (x + y) :: add xs ys
def neg (xs : IntList) : IntList := xs.map fun x => -x
def sub (xs ys : IntList) : IntList := add xs (neg ys)
def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x
def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList := add (smul xs a) (smul ys b)
def dot : IntList → IntList → Int
  | [], _ => 0
  | _, [] => 0
  | x :: xs, y :: ys => x * y + dot xs ys
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g
def gcd : IntList → Nat
  | [] => 0
  | x :: xs => Nat.gcd x.natAbs (gcd xs)
def bmod (x : IntList) (m : Nat) : IntList := x.map fun y => Int.bmod y m
end IntList
namespace IntList
theorem dot_nil_right (xs : IntList) : dot xs [] = 0 := by cases xs <;> rfl
theorem add_nil (xs : IntList) : add xs [] = xs := by cases xs <;> rfl
theorem dot_add (xs ys v : IntList) : dot (add xs ys) v = dot xs v + dot ys v := by
  induction xs generalizing ys v with
  | nil => show dot ys v = 0 + dot ys v; rw [Int.zero_add]
  | cons x xs ih =>
    cases ys with
    | nil => rw [add_nil]; show _ = _ + (0 : Int); rw [Int.add_zero]
    | cons y ys =>
      cases v with
      | nil => rfl
      | cons z v =>
        show (x + y) * z + dot (add xs ys) v = (x * z + dot xs v) + (y * z + dot ys v)
        rw [ih, Int.add_mul]
        simp only [Int.add_assoc, Int.add_left_comm, Int.add_comm]
theorem dot_smul (i : Int) (xs v : IntList) : dot (smul xs i) v = i * dot xs v := by
  induction xs generalizing v with
  | nil => show (0 : Int) = i * 0; rw [Int.mul_zero]
  | cons x xs ih =>
    cases v with
    | nil => show (0 : Int) = i * 0; rw [Int.mul_zero]
    | cons z v =>
      show i * x * z + dot (smul xs i) v = i * (x * z + dot xs v)
      rw [ih, Int.mul_add, Int.mul_assoc]
theorem dot_neg (xs v : IntList) : dot (neg xs) v = -dot xs v := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih =>
    cases v with
    | nil => rfl
    | cons z v =>
      show -x * z + dot (neg xs) v = -(x * z + dot xs v)
      rw [ih, Int.neg_add, Int.neg_mul]
theorem dot_set_nil (i : Nat) (y : Int) (v : IntList) : dot (set [] i y) v = y * get v i := by
  induction i generalizing v with
  | zero => cases v with
    | nil => show (0 : Int) = y * 0; rw [Int.mul_zero]
    | cons z v => show y * z + 0 = y * z; rw [Int.add_zero]
  | succ i ih => cases v with
    | nil => show (0 : Int) = y * 0; rw [Int.mul_zero]
    | cons z v => show 0 * z + dot (set [] i y) v = y * get v i; rw [ih, Int.zero_mul, Int.zero_add]
theorem natCast_dvd {g : Nat} {x : Int} (h : g ∣ x.natAbs) : (g : Int) ∣ x := by
  match h with
  | ⟨c, e⟩ =>
    cases x with
    | ofNat n => exact ⟨c, congrArg Int.ofNat e⟩
    | negSucc n => exact Int.dvd_neg (b := Int.ofNat (n + 1)) ⟨c, congrArg Int.ofNat e⟩
/-- `g` divides every entry. -/
def DvdAll (g : Nat) : IntList → Prop
  | [] => True
  | x :: xs => (g : Int) ∣ x ∧ DvdAll g xs
theorem dvdAll_of_dvd_gcd (g : Nat) (xs : IntList) (h : g ∣ gcd xs) : DvdAll g xs := by
  induction xs with
  | nil => exact True.intro
  | cons x xs ih =>
    exact ⟨natCast_dvd (Nat.dvd_trans h (Nat.gcd_dvd_left _ _)), ih (Nat.dvd_trans h (Nat.gcd_dvd_right _ _))⟩
theorem dvdAll_gcd (xs : IntList) : DvdAll (gcd xs) xs := dvdAll_of_dvd_gcd _ xs (Nat.dvd_refl _)
theorem mul_dot_sdiv {g : Nat} (xs v : IntList) (h : DvdAll g xs) : (g : Int) * dot (sdiv xs g) v = dot xs v := by
  induction xs generalizing v with
  | nil => exact Int.mul_zero _
  | cons x xs ih => cases v with
    | nil => exact Int.mul_zero _
    | cons z v =>
      show (g : Int) * (x / g * z + dot (sdiv xs g) v) = x * z + dot xs v
      rw [Int.mul_add, ih v h.2, ← Int.mul_assoc, Int.mul_ediv_cancel_of_dvd h.1]
theorem dot_of_dvdAll_zero (xs v : IntList) (h : DvdAll 0 xs) : dot xs v = 0 := by
  have e := mul_dot_sdiv xs v h
  rw [← e]; exact Int.zero_mul _
theorem get_of_length_le (xs : IntList) (i : Nat) (h : xs.length ≤ i) : get xs i = 0 := by
  induction xs generalizing i with
  | nil => cases i <;> rfl
  | cons x xs ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih i (Nat.le_of_succ_le_succ h)
theorem bmod_length (xs : IntList) (m : Nat) : (bmod xs m).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (fun n => n + 1) ih
theorem dot_set (xs : IntList) (i : Nat) (y : Int) (v : IntList) (h : get xs i = 0) :
    dot (set xs i y) v = dot xs v + y * get v i := by
  induction xs generalizing i v with
  | nil => rw [dot_set_nil]; exact (Int.zero_add _).symm
  | cons x xs ih =>
    cases v with
    | nil => cases i <;> (show (0 : Int) = 0 + y * 0; rw [Int.mul_zero]; rfl)
    | cons z v => cases i with
      | zero =>
        have hx : x = 0 := h
        show y * z + dot xs v = x * z + dot xs v + y * z
        rw [hx, Int.zero_mul, Int.zero_add, Int.add_comm]
      | succ i =>
        show x * z + dot (set xs i y) v = x * z + dot xs v + y * get v i
        rw [ih i v h, Int.add_assoc]
theorem dvd_dot_bmod (m : Nat) (xs v : IntList) : (m : Int) ∣ dot xs v + -dot (bmod xs m) v := by
  induction xs generalizing v with
  | nil => exact ⟨0, (Int.mul_zero _).symm⟩
  | cons x xs ih => cases v with
    | nil => exact ⟨0, (Int.mul_zero _).symm⟩
    | cons z v =>
      show (m : Int) ∣ x * z + dot xs v + -(Int.bmod x m * z + dot (bmod xs m) v)
      have e : x * z + dot xs v + -(Int.bmod x m * z + dot (bmod xs m) v) =
          (x + -Int.bmod x m) * z + (dot xs v + -dot (bmod xs m) v) := by
        rw [Int.neg_add, Int.add_mul, Int.neg_mul]
        simp only [Int.add_assoc, Int.add_left_comm, Int.add_comm]
      rw [e]; exact Int.dvd_add (Int.dvd_mul_of_left (Int.dvd_sub_bmod x m) z) (ih v)
end IntList
abbrev Coeffs := IntList
namespace Coeffs
abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
def isZero : Coeffs → Prop
  | [] => True
  | x :: xs => x = 0 ∧ isZero xs
instance decIsZero : (xs : Coeffs) → Decidable (isZero xs)
  | [] => isTrue trivial
  | x :: xs => match decIsZero xs with
    | isTrue h => if e : x = 0 then isTrue ⟨e, h⟩ else isFalse fun k => e k.1
    | isFalse h => isFalse fun k => h k.2
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
abbrev length (xs : Coeffs) := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := Int.bmod (dot a b) m - dot (bmod a m) b
end Coeffs

structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []
namespace LinearCombo
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values
def coordinate (i : Nat) : LinearCombo := ⟨0, Coeffs.set [] i 1⟩
def add (l r : LinearCombo) : LinearCombo := ⟨l.const + r.const, IntList.add l.coeffs r.coeffs⟩
def neg (l : LinearCombo) : LinearCombo := ⟨-l.const, IntList.neg l.coeffs⟩
def sub (l r : LinearCombo) : LinearCombo := ⟨l.const - r.const, IntList.sub l.coeffs r.coeffs⟩
def smul (l : LinearCombo) (i : Int) : LinearCombo := ⟨i * l.const, l.coeffs.smul i⟩
instance instAdd : Add LinearCombo := ⟨add⟩
instance instNeg : Neg LinearCombo := ⟨neg⟩
instance instSub : Sub LinearCombo := ⟨sub⟩
def mul (l r : LinearCombo) : LinearCombo := smul l r.const + smul r l.const - { const := l.const * r.const }
theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set_nil, Int.zero_add, Int.mul_comm, Int.mul_one]
variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval ..
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval ..
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 := coordinate_eval ..
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 := coordinate_eval ..
theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 := coordinate_eval ..
theorem coordinate_eval_5 : (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 := coordinate_eval ..
theorem coordinate_eval_6 : (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 := coordinate_eval ..
theorem coordinate_eval_7 : (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 := coordinate_eval ..
theorem coordinate_eval_8 : (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 := coordinate_eval ..
theorem coordinate_eval_9 : (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 := coordinate_eval ..
theorem add_eval (l r : LinearCombo) (v : Coeffs) : (l + r).eval v = l.eval v + r.eval v := by
  show (l.const + r.const) + IntList.dot (IntList.add l.coeffs r.coeffs) v = (l.const + IntList.dot l.coeffs v) + (r.const + IntList.dot r.coeffs v)
  rw [IntList.dot_add]; simp only [Int.add_assoc, Int.add_left_comm, Int.add_comm]
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = -l.eval v := by
  show -l.const + IntList.dot (IntList.neg l.coeffs) v = -(l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_neg, Int.neg_add]
theorem sub_eval (l r : LinearCombo) (v : Coeffs) : (l - r).eval v = l.eval v - r.eval v := by
  have e : l - r = l + -r := rfl
  rw [e, add_eval, neg_eval]; rfl
theorem smul_eval (l : LinearCombo) (i : Int) (v : Coeffs) : (smul l i).eval v = i * l.eval v := by
  show i * l.const + IntList.dot (IntList.smul l.coeffs i) v = i * (l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_smul, Int.mul_add]
theorem dot_of_isZero (xs v : Coeffs) (h : xs.isZero) : xs.dot v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih => cases v with
    | nil => rfl
    | cons z v =>
      show x * z + IntList.dot xs v = 0
      have e := ih v h.2
      rw [h.1, Int.zero_mul, Int.zero_add]; exact e
theorem const_eval (c : Int) (v : Coeffs) : (LinearCombo.mk c []).eval v = c := Int.add_zero c
theorem mul_eval (l r : LinearCombo) (v : Coeffs) (w : l.coeffs.isZero ∨ r.coeffs.isZero) :
    (mul l r).eval v = l.eval v * r.eval v := by
  have e : (mul l r).eval v = r.const * l.eval v + l.const * r.eval v - l.const * r.const := by
    show (smul l r.const + smul r l.const - { const := l.const * r.const }).eval v = _
    rw [sub_eval, add_eval, smul_eval, smul_eval, const_eval]
  rw [e]
  cases w with
  | inl w =>
    have h : l.eval v = l.const := by show l.const + _ = _; rw [dot_of_isZero _ _ w, Int.add_zero]
    rw [h, Int.mul_comm r.const, Int.add_sub_cancel_left]
  | inr w =>
    have h : r.eval v = r.const := by show r.const + _ = _; rw [dot_of_isZero _ _ w, Int.add_zero]
    rw [h, Int.add_comm, Int.add_sub_cancel_left, Int.mul_comm]
end LinearCombo

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
namespace Constraint
/-- Membership in the interval. -/
def sat (c : Constraint) (t : Int) : Prop :=
  (match c.lowerBound with | none => True | some x => x ≤ t) ∧ (match c.upperBound with | none => True | some y => t ≤ y)
def mapc (c : Constraint) (f : Int → Int) : Constraint := ⟨c.lowerBound.map f, c.upperBound.map f⟩
def flip (c : Constraint) : Constraint := ⟨c.upperBound, c.lowerBound⟩
def neg (c : Constraint) : Constraint := c.flip.mapc fun x => -x
def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => y < x
  | _ => false
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then (if c.isImpossible then c else ⟨some 0, some 0⟩)
  else if 0 < k then c.mapc (fun x => k * x) else c.flip.mapc (fun x => k * x)
def lift2 (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some a, some b => some (f a b)
  | _, _ => none
def merge2 (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some a, some b => some (f a b)
  | some a, none => some a
  | none, b => b
def add (x y : Constraint) : Constraint :=
  ⟨lift2 (fun a b => a + b) x.lowerBound y.lowerBound, lift2 (fun a b => a + b) x.upperBound y.upperBound⟩
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint := add (scale a x) (scale b y)
def combine (x y : Constraint) : Constraint := ⟨merge2 max x.lowerBound y.lowerBound, merge2 min x.upperBound y.upperBound⟩
def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨c.lowerBound.map fun x => -((-x) / k), c.upperBound.map fun y => y / k⟩
def satZero : Constraint → Bool
  | ⟨none, none⟩ => true
  | ⟨some l, none⟩ => decide (l ≤ 0)
  | ⟨none, some u⟩ => decide (0 ≤ u)
  | ⟨some l, some u⟩ => decide (l ≤ 0) && decide (0 ≤ u)
abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)
theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t ↔ (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  cases c with
  | mk l u =>
    constructor
    · intro h
      refine ⟨fun x e => ?_, fun y e => ?_⟩
      · have e : l = some x := e
        subst e; exact h.1
      · have e : u = some y := e
        subst e; exact h.2
    · intro h
      constructor
      · cases l with
        | none => exact True.intro
        | some x => exact h.1 x rfl
      · cases u with
        | none => exact True.intro
        | some y => exact h.2 y rfl
theorem combine_sat {s t : Constraint} {z : Int} (ws : s.sat z) (wt : t.sat z) : (s.combine t).sat z := by
  cases s with
  | mk l₁ u₁ => cases t with
    | mk l₂ u₂ =>
      constructor
      · cases l₁ with
        | none => cases l₂ with
          | none => exact True.intro
          | some b => exact wt.1
        | some a => cases l₂ with
          | none => exact ws.1
          | some b => exact Int.max_le ws.1 wt.1
      · cases u₁ with
        | none => cases u₂ with
          | none => exact True.intro
          | some b => exact wt.2
        | some a => cases u₂ with
          | none => exact ws.2
          | some b => exact Int.le_min ws.2 wt.2
theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) : (s.combine t).sat' x y :=
  combine_sat ws wt
theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c) {t : Int} : ¬c.sat t := by
  intro w
  cases c with
  | mk l u => cases l with
    | none => exact Bool.noConfusion h
    | some x => cases u with
      | none => exact Bool.noConfusion h
      | some y =>
        have k : y < x := of_decide_eq_true h
        exact Int.lt_irrefl y (Int.lt_of_lt_of_le k (Int.le_trans w.1 w.2))
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x y : Coeffs} : ¬c.sat' x y :=
  not_sat_of_isImpossible h
theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y := by
  have e := Int.add_le_add_left w (-c)
  rw [Int.neg_add_cancel_left, Int.add_zero] at e
  exact ⟨e, True.intro⟩
theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y := by
  have e := congrArg (fun z => -c + z) w
  have e : Coeffs.dot x y = -c := (Int.neg_add_cancel_left c _).symm.trans (e.trans (Int.add_zero _))
  show Constraint.sat _ (Coeffs.dot x y)
  rw [e]; exact ⟨Int.le_refl _, Int.le_refl _⟩
theorem mapc_sat {c : Constraint} {f : Int → Int} (hf : ∀ a b, a ≤ b → f a ≤ f b) {t : Int} (w : c.sat t) :
    (c.mapc f).sat (f t) := by
  cases c with
  | mk l u =>
    constructor
    · cases l with
      | none => exact True.intro
      | some x => exact hf _ _ w.1
    · cases u with
      | none => exact True.intro
      | some y => exact hf _ _ w.2
theorem flip_mapc_sat {c : Constraint} {f : Int → Int} (hf : ∀ a b, a ≤ b → f b ≤ f a) {t : Int} (w : c.sat t) :
    (c.flip.mapc f).sat (f t) := by
  cases c with
  | mk l u =>
    constructor
    · cases u with
      | none => exact True.intro
      | some y => exact hf _ _ w.2
    · cases l with
      | none => exact True.intro
      | some x => exact hf _ _ w.1
theorem neg_sat {c : Constraint} {t : Int} (w : c.sat t) : c.neg.sat (-t) :=
  flip_mapc_sat (fun _ _ h => Int.neg_le_neg h) w
theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t) : (scale k c).sat (k * t) := by
  unfold scale
  by_cases h : k = 0
  · rw [if_pos h]
    by_cases i : c.isImpossible = true
    · exact absurd w (not_sat_of_isImpossible i)
    · rw [if_neg i, h, Int.zero_mul]; exact ⟨Int.le_refl _, Int.le_refl _⟩
  · rw [if_neg h]
    by_cases p : 0 < k
    · rw [if_pos p]; exact mapc_sat (f := fun x => k * x) (fun _ _ l => Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt p)) w
    · rw [if_neg p]; exact flip_mapc_sat (f := fun x => k * x) (fun _ _ l => Int.mul_le_mul_of_nonpos_left l (Int.not_lt.mp p)) w
theorem add_sat {c d : Constraint} {s t : Int} (w : c.sat s) (z : d.sat t) : (add c d).sat (s + t) := by
  cases c with
  | mk l₁ u₁ => cases d with
    | mk l₂ u₂ =>
      constructor
      · cases l₁ with
        | none => exact True.intro
        | some a => cases l₂ with
          | none => exact True.intro
          | some b => exact Int.add_le_add w.1 z.1
      · cases u₁ with
        | none => exact True.intro
        | some a => cases u₂ with
          | none => exact True.intro
          | some b => exact Int.add_le_add w.2 z.2
theorem div_sat {c : Constraint} {t : Int} {k : Nat} (hk : 0 < k) (w : c.sat ((k : Int) * t)) : (c.div k).sat t := by
  have hk : (0 : Int) < k := Int.ofNat_lt'.mpr hk
  cases c with
  | mk l u =>
    constructor
    · cases l with
      | none => exact True.intro
      | some x =>
        have e := Int.neg_le_neg w.1
        rw [← Int.mul_neg] at e
        have e2 := Int.neg_le_neg (Int.le_ediv_of_mul_le hk e)
        rw [Int.neg_neg] at e2; exact e2
    · cases u with
      | none => exact True.intro
      | some y => exact Int.le_ediv_of_mul_le hk w.2
end Constraint
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let g := Coeffs.gcd x
    if g = 0 then
      (if s.satZero = true
       then some (.trivial, x) else some (.impossible, x))
    else if g = 1 then none
    else some (s.div g, Coeffs.sdiv x g)
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => normalize? (s, x)
    | some (s', x') => some (normalize (s', x'))
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2
theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (normalize (s, x)).1.sat' (normalize (s, x)).2 v := by
  unfold normalize normalize?
  have hd := IntList.dvdAll_gcd x
  by_cases h : Coeffs.gcd x = 0
  · simp only [if_pos h]
    have z : IntList.dot x v = 0 := IntList.dot_of_dvdAll_zero x v (by
      have h : IntList.gcd x = 0 := h
      rw [h] at hd; exact hd)
    have w0 : s.sat 0 := by
      have w : s.sat (IntList.dot x v) := w
      rw [z] at w; exact w
    have c : s.satZero = true := by
      cases s with
      | mk l u => cases l with
        | none => cases u with
          | none => rfl
          | some u => exact decide_eq_true w0.2
        | some l => cases u with
          | none => exact decide_eq_true w0.1
          | some u =>
            show (decide (l ≤ 0) && decide (0 ≤ u)) = true
            rw [Bool.and_eq_true]; exact ⟨decide_eq_true w0.1, decide_eq_true w0.2⟩
    rw [if_pos c]
    exact ⟨True.intro, True.intro⟩
  · by_cases h1 : Coeffs.gcd x = 1
    · simp only [if_neg h, if_pos h1]; exact w
    · simp only [if_neg h, if_neg h1]
      show (s.div (IntList.gcd x)).sat (IntList.dot (IntList.sdiv x (IntList.gcd x)) v)
      apply Constraint.div_sat (Nat.pos_of_ne_zero h)
      have w : s.sat (IntList.dot x v) := w
      rw [IntList.mul_dot_sdiv x v hd]; exact w
theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) : (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  show (tidy (s, x)).1.sat' (tidy (s, x)).2 v
  unfold tidy tidy? positivize?
  by_cases h : 0 ≤ Coeffs.leading x
  · simp only [if_pos h]
    exact normalize_sat w
  · simp only [if_neg h]
    show (normalize (s.neg, Coeffs.smul x (-1))).1.sat' (normalize (s.neg, Coeffs.smul x (-1))).2 v
    apply normalize_sat
    show s.neg.sat (IntList.dot (IntList.smul x (-1)) v)
    have e : IntList.dot (IntList.smul x (-1)) v = -IntList.dot x v := by
      rw [IntList.dot_smul]
      show -1 * _ = _
      rw [Int.neg_mul, Int.one_mul]
    rw [e]; exact Constraint.neg_sat w
theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.add (IntList.smul x a) (IntList.smul y b)) v)
  rw [IntList.dot_add, IntList.dot_smul, IntList.dot_smul]
  exact Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy)
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m
theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have hr : IntList.dot x v = r := Int.le_antisymm w.2 w.1
  have hl : IntList.get (IntList.bmod x m) i = 0 :=
    IntList.get_of_length_le _ _ (by rw [IntList.bmod_length]; exact h)
  have hd : (m : Int) ∣ Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v := by
    have e : Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v =
        -(IntList.dot x v + -Int.bmod (IntList.dot x v) m) + (IntList.dot x v + -IntList.dot (IntList.bmod x m) v) := by
      rw [Int.neg_add, Int.neg_neg, Int.add_comm (-IntList.dot x v), Int.add_assoc, Int.neg_add_cancel_left]; rfl
    rw [e]; exact Int.dvd_add (Int.dvd_neg (Int.dvd_sub_bmod _ m)) (IntList.dvd_dot_bmod m x v)
  have hv : IntList.get v i = (Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v) / m := p
  have e : IntList.dot (IntList.set (IntList.bmod x m) i m) v = Int.bmod r m := by
    rw [IntList.dot_set _ _ _ _ hl, hv, Int.mul_ediv_cancel_of_dvd hd, hr, Int.sub_eq_add_neg,
      Int.add_comm (Int.bmod r m), ← Int.add_assoc, ← Int.sub_eq_add_neg, Int.sub_self, Int.zero_add]
  show (Constraint.exact (Int.bmod r m)).sat (IntList.dot (IntList.set (IntList.bmod x m) i m) v)
  rw [e]; exact ⟨Int.le_refl _, Int.le_refl _⟩
end Lean.Omega
