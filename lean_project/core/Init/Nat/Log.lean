prelude
import Init.Nat.Induction
/-!
# The binary logarithm

`log2 n` is the greatest `k` with `2 ^ k ≤ n`, and `0` for `n = 0`.
-/
namespace Nat
variable {k m n : Nat}

/-- How often `n` can be halved until `1` is left. At most `n` halvings are needed. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat :=
  let rec go : Nat → Nat → Nat
    | 0, _ => 0
    | f + 1, n => if 2 ≤ n then go f (n / 2) + 1 else 0
  go n n

theorem log2_terminates (n : Nat) (h : n ≥ 2) : n / 2 < n :=
  div_lt_self (zero_lt_of_lt h) Nat.one_lt_two
private theorem go_enough (f : Nat) : ∀ g n, n ≤ f → n ≤ g → log2.go f n = log2.go g n := by
  induction f with
  | zero =>
    intro g n h _
    rw [eq_zero_of_le_zero h]
    match g with
    | 0 => rfl
    | g + 1 => rfl
  | succ f ih =>
    intro g n hf hg
    match g, hg with
    | 0, hg => rw [eq_zero_of_le_zero hg]; rfl
    | g + 1, hg =>
      show ite _ _ _ = ite _ _ _
      by_cases h : 2 ≤ n
      · have lt := log2_terminates n h
        rw [if_pos h, if_pos h, ih g (n / 2) (le_of_lt_succ (Nat.lt_of_lt_of_le lt hf))
          (le_of_lt_succ (Nat.lt_of_lt_of_le lt hg))]
      · rw [if_neg h, if_neg h]
theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  match n with
  | 0 => rfl
  | n + 1 =>
    show ite _ _ _ = ite _ _ _
    by_cases h : 2 ≤ n + 1
    · rw [if_pos h, if_pos h, go_enough n _ _ (le_of_lt_succ (log2_terminates _ h)) (Nat.le_refl _)]
      rfl
    · rw [if_neg h, if_neg h]
@[simp] theorem log2_zero : Nat.log2 0 = 0 := rfl
theorem le_log2 (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := by
  induction n using Nat.strongRecOn generalizing k with
  | ind n ih =>
    rw [log2_def]
    match k with
    | 0 => exact ⟨fun _ => Nat.pos_of_ne_zero h, fun _ => zero_le _⟩
    | k + 1 =>
      by_cases p : 2 ≤ n
      · rw [if_pos p, Nat.add_le_add_iff_right, ih (n / 2) (log2_terminates n p)
          (ne_of_gt (Nat.div_pos p Nat.zero_lt_two)), le_div_iff_mul_le Nat.zero_lt_two,
          Nat.pow_succ]
      · rw [if_neg p]
        exact ⟨fun q => absurd q (not_succ_le_zero k), fun q => absurd
          (Nat.le_trans (mul_le_mul_right 2 (Nat.two_pow_pos k)) q) p⟩
theorem log2_lt (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := by
  rw [← Nat.not_le, ← Nat.not_le, le_log2 h]
theorem log2_eq_iff (h : n ≠ 0) : n.log2 = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  rw [← le_log2 h, ← log2_lt h, Nat.lt_add_one_iff, Nat.le_antisymm_iff]; exact And.comm
theorem log2_self_le (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (le_log2 h).mp (Nat.le_refl _)
theorem lt_log2_self : n < 2 ^ (n.log2 + 1) :=
  (eq_zero_or_pos n).elim (fun e => by rw [e]; exact Nat.two_pow_pos _)
    fun h => (log2_lt (ne_of_gt h)).mp (Nat.lt_add_one _)
@[simp] theorem log2_two_pow : (2 ^ n).log2 = n :=
  (log2_eq_iff (ne_of_gt (Nat.two_pow_pos n))).mpr
    ⟨Nat.le_refl _, Nat.pow_lt_pow_succ Nat.one_lt_two⟩
theorem log2_two_mul (h : n ≠ 0) : (2 * n).log2 = n.log2 + 1 := by
  have p := (log2_eq_iff h).mp rfl
  rw [log2_eq_iff (Nat.mul_ne_zero (succ_ne_zero 1) h), pow_add_one', pow_add_one' (n := _ + 1)]
  exact ⟨mul_le_mul_left 2 p.1, Nat.mul_lt_mul_of_pos_left p.2 Nat.zero_lt_two⟩
theorem log2_le_self (n : Nat) : Nat.log2 n ≤ n :=
  (eq_zero_or_pos n).elim (fun e => by rw [e]; exact Nat.le_refl 0) fun h =>
    Nat.le_of_lt ((log2_lt (ne_of_gt h)).mpr Nat.lt_two_pow_self)

end Nat
