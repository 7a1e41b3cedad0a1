prelude
import Init.LeanMath.Factorial
import Init.Nat.Coprime
import Init.Fin.Induction
import Init.Nat.Induction
/-!
# Prime numbers

Primality is decided by trial division. Every number but `1` has a prime divisor, a prime that
divides a product divides a factor, and there is no largest prime.
-/
namespace LeanMath
variable {k m n p : Nat}

/-- `p` has exactly two divisors, `1` and itself. -/
def Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p

theorem Prime.two_le (h : Prime p) : 2 ≤ p := h.1
theorem Prime.one_lt (h : Prime p) : 1 < p := h.1
theorem Prime.pos (h : Prime p) : 0 < p := Nat.lt_of_lt_of_le Nat.zero_lt_two h.1
theorem Prime.ne_zero (h : Prime p) : p ≠ 0 := Nat.ne_of_gt h.pos
theorem Prime.ne_one (h : Prime p) : p ≠ 1 := Nat.ne_of_gt h.one_lt
theorem Prime.eq_one_or_self_of_dvd (h : Prime p) (hm : m ∣ p) : m = 1 ∨ m = p := h.2 m hm

/-! ## Trial division -/

theorem prime_iff_no_divisor : Prime p ↔ 2 ≤ p ∧ ∀ m, m < p → 2 ≤ m → ¬m ∣ p :=
  ⟨fun h => ⟨h.1, fun m lt le d => (h.2 m d).elim (Nat.ne_of_gt le) (Nat.ne_of_lt lt)⟩,
   fun h => ⟨h.1, fun m d => by
    have pos : 0 < p := Nat.lt_of_lt_of_le Nat.zero_lt_two h.1
    match Nat.lt_or_eq_of_le (Nat.le_of_dvd pos d) with
    | .inr e => exact .inr e
    | .inl lt => exact .inl (Nat.le_antisymm
        (Nat.ge_of_not_lt fun le => h.2 m lt le d) (Nat.pos_of_dvd_of_pos d pos))⟩⟩
instance instDecidablePrime (p : Nat) : Decidable (Prime p) :=
  decidable_of_decidable_of_iff prime_iff_no_divisor.symm
theorem not_prime_zero : ¬Prime 0 := fun h => absurd h.1 (Nat.not_succ_le_zero 1)
theorem not_prime_one : ¬Prime 1 := fun h => absurd h.1 (Nat.not_succ_le_self 1)
theorem prime_two : Prime 2 := by decide
theorem prime_three : Prime 3 := by decide
theorem prime_five : Prime 5 := by decide
theorem prime_seven : Prime 7 := by decide
theorem not_prime_four : ¬Prime 4 := by decide
/-- A number with a proper divisor is not prime. -/
theorem not_prime_of_dvd (d : m ∣ n) (h₁ : m ≠ 1) (h₂ : m ≠ n) : ¬Prime n :=
  fun h => (h.2 m d).elim h₁ h₂
theorem not_prime_mul (hm : m ≠ 1) (hn : n ≠ 1) : ¬Prime (m * n) := fun h =>
  (h.2 m (Nat.dvd_mul_right m n)).elim hm fun e =>
    have pos := Nat.pos_of_mul_pos_right h.pos
    hn ((Nat.mul_eq_left (Nat.ne_of_gt pos)).mp e.symm)
/-- The only even prime is two. -/
theorem Prime.eq_two_of_two_dvd (h : Prime p) (d : 2 ∣ p) : p = 2 :=
  (h.2 2 d).elim (fun e => absurd e (Nat.succ_succ_ne_one 0)) Eq.symm

/-! ## Euclid's lemma -/

theorem Prime.coprime_iff_not_dvd (h : Prime p) : Nat.Coprime p n ↔ ¬p ∣ n :=
  ⟨fun c d => h.ne_one (c.eq_one_of_dvd d), fun nd =>
    (h.2 _ (Nat.gcd_dvd_left p n)).elim id fun e => absurd (e ▸ Nat.gcd_dvd_right p n) nd⟩
theorem Prime.dvd_mul (h : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n :=
  ⟨fun d => (Decidable.em (p ∣ m)).imp id fun nd =>
    (h.coprime_iff_not_dvd.mpr nd).dvd_of_dvd_mul_left d,
   fun d => d.elim (fun d => Nat.dvd_mul_right_of_dvd d n) fun d => Nat.dvd_mul_left_of_dvd d m⟩
theorem Prime.dvd_of_dvd_pow (h : Prime p) (d : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.eq_one_of_dvd_one d) h.ne_one
  | succ n ih => exact (h.dvd_mul.mp d).elim ih id
theorem Prime.dvd_factorial_iff (h : Prime p) : p ∣ factorial n ↔ p ≤ n := by
  refine ⟨fun d => ?_, fun le => dvd_factorial h.pos le⟩
  induction n with
  | zero => exact absurd (Nat.eq_one_of_dvd_one d) h.ne_one
  | succ n ih =>
    exact (h.dvd_mul.mp d).elim (Nat.le_of_dvd (Nat.zero_lt_succ n)) fun d =>
      Nat.le_succ_of_le (ih d)
/-- Different primes are coprime. -/
theorem Prime.coprime_of_ne {q : Nat} (hp : Prime p) (hq : Prime q) (h : p ≠ q) :
    Nat.Coprime p q :=
  hp.coprime_iff_not_dvd.mpr fun d => (hq.2 p d).elim hp.ne_one h

/-! ## Prime divisors, and infinitely many primes -/

theorem exists_prime_dvd (h : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    match n, h, ih with
    | 0, _, _ => exact ⟨2, prime_two, Nat.dvd_zero 2⟩
    | n + 2, _, ih =>
      by_cases h : ∃ m, m < n + 2 ∧ (2 ≤ m ∧ m ∣ n + 2)
      · match h with
        | ⟨m, lt, le, d⟩ =>
          match ih m lt (Nat.ne_of_gt le) with
          | ⟨p, hp, hd⟩ => exact ⟨p, hp, Nat.dvd_trans hd d⟩
      · exact ⟨n + 2, prime_iff_no_divisor.mpr ⟨Nat.le_add_left 2 n,
          fun m lt le d => h ⟨m, lt, le, d⟩⟩, Nat.dvd_refl _⟩
/-- Euclid: beyond every number there is a prime. -/
theorem exists_prime_gt (n : Nat) : ∃ p, n < p ∧ Prime p :=
  match exists_prime_dvd (n := factorial n + 1) fun e => factorial_ne_zero n (Nat.succ.inj e) with
  | ⟨p, hp, d⟩ => ⟨p, Nat.gt_of_not_le fun le => hp.ne_one (Nat.eq_one_of_dvd_one
      ((Nat.dvd_add_right (dvd_factorial hp.pos le)).mp d)), hp⟩

end LeanMath
