prelude
import Init.Int.Inequality
/-!
# Even and odd integers

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
