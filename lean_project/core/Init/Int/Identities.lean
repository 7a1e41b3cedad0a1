prelude
import Init.Int.Inequality
/-!
# Identities, parity, induction

Facts on integers that Lean's core does not have.
-/

/-! ## Squares and binomial formulas

The binomial formulas for integers, written with squares `a ^ 2` and with products `a * a`, and what
is special to squares: they are not negative, vanish only at zero, and forget signs.
-/

namespace LeanMath.Int
variable {a b : Int}

/-! ### Binomial formulas -/

theorem pow_three (a : Int) : a ^ 3 = a * a * a := by rw [Int.pow_succ, pow_two]
theorem add_mul_self (a b : Int) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_comm b a, Int.two_mul, ← Int.add_assoc,
    ← Int.add_assoc]
theorem sub_mul_self (a b : Int) : (a - b) * (a - b) = a * a - 2 * (a * b) + b * b := by
  have := add_mul_self a (-b)
  rwa [Int.mul_neg, Int.mul_neg, Int.neg_mul_neg] at this
theorem mul_self_sub_mul_self (a b : Int) : a * a - b * b = (a + b) * (a - b) := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]; omega
theorem add_sq (a b : Int) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, add_mul_self, Int.mul_assoc]
theorem sub_sq (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, sub_mul_self, Int.mul_assoc]
theorem sq_sub_sq (a b : Int) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, mul_self_sub_mul_self]
theorem add_one_sq (a : Int) : (a + 1) ^ 2 = a ^ 2 + 2 * a + 1 := by
  rw [add_sq, Int.mul_one, Int.one_pow]
theorem sub_one_sq (a : Int) : (a - 1) ^ 2 = a ^ 2 - 2 * a + 1 := by
  rw [sub_sq, Int.mul_one, Int.one_pow]
theorem add_sq_add_sub_sq (a b : Int) : (a + b) ^ 2 + (a - b) ^ 2 = 2 * (a ^ 2 + b ^ 2) := by
  rw [add_sq, sub_sq]; omega
theorem add_sq_sub_sub_sq (a b : Int) : (a + b) ^ 2 - (a - b) ^ 2 = 4 * (a * b) := by
  rw [add_sq, sub_sq, Int.mul_assoc]; omega
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← Int.sub_eq_zero, mul_self_sub_mul_self, Int.mul_eq_zero, Int.sub_eq_zero]
  exact ⟨fun h => h.symm.imp id (by omega), fun h => h.symm.imp (by omega) id⟩

/-! ### Squares and the order -/

theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := pow_two a ▸ Int.sq_nonneg a
theorem mul_self_eq_zero : a * a = 0 ↔ a = 0 := Int.mul_eq_zero.trans ⟨fun h => h.elim id id, .inl⟩
theorem mul_self_pos (h : a ≠ 0) : 0 < a * a :=
  Int.lt_iff_le_and_ne.mpr ⟨mul_self_nonneg a, fun e => h (mul_self_eq_zero.mp e.symm)⟩
theorem sq_eq_zero : a ^ 2 = 0 ↔ a = 0 := by rw [pow_two]; exact mul_self_eq_zero
theorem sq_pos (h : a ≠ 0) : 0 < a ^ 2 := by rw [pow_two]; exact mul_self_pos h
theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, Int.neg_mul_neg]
theorem natAbs_sq (a : Int) : (a.natAbs : Int) ^ 2 = a ^ 2 := by
  rw [pow_two, pow_two, Int.natAbs_mul_self']
theorem add_sq_eq_zero : a ^ 2 + b ^ 2 = 0 ↔ a = 0 ∧ b = 0 := by
  have := Int.sq_nonneg a
  have := Int.sq_nonneg b
  rw [← sq_eq_zero (a := a), ← sq_eq_zero (a := b)]; omega
/-- The inequality of arithmetic and geometric mean for two squares. -/
theorem two_mul_le_add_sq (a b : Int) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have := Int.sq_nonneg (a - b)
  rw [sub_sq] at this; omega
theorem sq_le_sq (ha : 0 ≤ a) (h : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [pow_two, pow_two]; exact Int.mul_self_le_mul_self ha h
theorem sq_lt_sq (ha : 0 ≤ a) (h : a < b) : a ^ 2 < b ^ 2 := by
  rw [pow_two, pow_two]; exact Int.mul_self_lt_mul_self ha h

end LeanMath.Int

/-! ## Even and odd integers

`Even a` says that `a % 2 = 0`, `Odd a` that `a % 2 = 1`; both are decided by computation.  Signs do
not matter, and sums and products follow the rules for natural numbers.
-/

namespace LeanMath.Int
variable {a b : Int}

/-- `a` is divisible by two. -/
def Even (a : Int) : Prop := a % 2 = 0
/-- `a` leaves the remainder one when divided by two. -/
def Odd (a : Int) : Prop := a % 2 = 1

instance instDecidableEven (a : Int) : Decidable (Even a) := Int.decEq (a % 2) 0
instance instDecidableOdd (a : Int) : Decidable (Odd a) := Int.decEq (a % 2) 1

theorem even_iff_mod : Even a ↔ a % 2 = 0 := .rfl
theorem odd_iff_mod : Odd a ↔ a % 2 = 1 := .rfl
theorem even_iff_dvd : Even a ↔ 2 ∣ a := Int.dvd_iff_emod_eq_zero.symm
theorem even_iff_exists : Even a ↔ ∃ k, a = 2 * k := even_iff_dvd
theorem odd_iff_exists : Odd a ↔ ∃ k, a = 2 * k + 1 :=
  ⟨fun h => ⟨a / 2, by unfold Odd at h; omega⟩, fun ⟨k, e⟩ => by unfold Odd; omega⟩
theorem even_or_odd (a : Int) : Even a ∨ Odd a := by unfold Even Odd; omega
theorem not_even_iff_odd : ¬ Even a ↔ Odd a := by unfold Even Odd; omega
theorem not_odd_iff_even : ¬ Odd a ↔ Even a := by unfold Even Odd; omega
theorem even_natCast {n : Nat} : Even n ↔ n % 2 = 0 := by unfold Even; omega
theorem odd_natCast {n : Nat} : Odd n ↔ n % 2 = 1 := by unfold Odd; omega
theorem even_neg : Even (-a) ↔ Even a := by rw [even_iff_dvd, Int.dvd_neg, ← even_iff_dvd]
theorem odd_neg : Odd (-a) ↔ Odd a := by
  rw [← not_even_iff_odd, even_neg, not_even_iff_odd]
theorem even_add_one : Even (a + 1) ↔ Odd a := by unfold Even Odd; omega
theorem odd_add_one : Odd (a + 1) ↔ Even a := by
  rw [← not_even_iff_odd, even_add_one, not_odd_iff_even]
theorem even_add : Even (a + b) ↔ (Even a ↔ Even b) := by unfold Even; omega
theorem even_sub : Even (a - b) ↔ (Even a ↔ Even b) := by
  rw [Int.sub_eq_add_neg, even_add, even_neg]
theorem even_two_mul (a : Int) : Even (2 * a) := Int.mul_emod_right 2 a
theorem odd_two_mul_add_one (a : Int) : Odd (2 * a + 1) := odd_add_one.mpr (even_two_mul a)

theorem even_mul : Even (a * b) ↔ Even a ∨ Even b := by
  rw [← not_odd_iff_even, ← not_odd_iff_even (a := a)]
  rcases even_or_odd a with h | h
  · have := even_iff_dvd.mp h
    have e : Even (a * b) := even_iff_dvd.mpr (Int.dvd_mul_of_dvd_left this)
    exact iff_of_true (not_odd_iff_even.mpr e) (.inl (not_odd_iff_even.mpr h))
  · have ⟨k, e⟩ := odd_iff_exists.mp h
    have e : a * b = 2 * (k * b) + b := by rw [e, Int.add_mul, Int.one_mul, Int.mul_assoc]
    rw [e]; generalize k * b = c
    unfold Odd Even at *; omega
theorem odd_mul : Odd (a * b) ↔ Odd a ∧ Odd b := by
  rw [← not_even_iff_odd, even_mul, ← not_even_iff_odd, ← not_even_iff_odd]; exact not_or
theorem even_mul_self : Even (a * a) ↔ Even a := even_mul.trans ⟨fun h => h.elim id id, .inl⟩
theorem odd_mul_self : Odd (a * a) ↔ Odd a := odd_mul.trans ⟨And.left, fun h => ⟨h, h⟩⟩
/-- The product of two neighbours is even. -/
theorem even_mul_succ_self (a : Int) : Even (a * (a + 1)) :=
  even_mul.mpr ((even_or_odd a).imp id even_add_one.mpr)

end LeanMath.Int

/-! ## Induction on integers

From `0` upward and downward, and from a starting point upward.
-/

namespace LeanMath.Int

/-- Induction in both directions from zero. -/
@[elab_as_elim] theorem induction_on {p : Int → Prop} (a : Int) (zero : p 0)
    (succ : ∀ n : Nat, p n → p (n + 1)) (pred : ∀ n : Nat, p (-n) → p (-n - 1)) : p a := by
  have up : ∀ n : Nat, p n := Nat.rec zero succ
  have down : ∀ n : Nat, p (-n) := Nat.rec zero fun n h => by
    have e : -((n + 1 : Nat) : Int) = -(n : Int) - 1 := by omega
    exact e ▸ pred n h
  match a with
  | .ofNat n => exact up n
  | .negSucc n => exact down (n + 1)

/-- Induction upward from a starting point. -/
theorem le_induction {p : Int → Prop} {m : Int} (base : p m) (step : ∀ k, m ≤ k → p k → p (k + 1))
    {n : Int} (h : m ≤ n) : p n := by
  have up : ∀ k : Nat, p (m + k) := Nat.rec ((Int.add_zero m).symm ▸ base) fun k ih => by
    have e : m + ((k + 1 : Nat) : Int) = m + k + 1 := by omega
    exact e ▸ step (m + k) (by omega) ih
  have ⟨k, e⟩ := Int.le.dest h
  exact e ▸ up k

end LeanMath.Int
