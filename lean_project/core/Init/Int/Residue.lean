prelude
import Init.Int.Inequality
/-!
# Remainders

Calculation with remainders modulo a fixed integer: two integers have the same remainder when the
modulus divides their difference, and sums and products may be reduced before or after.
-/
namespace Int
variable {a b c : Int}

/-! ## Adding and subtracting multiples of the modulus -/

@[simp] theorem mul_add_emod_self_right (a b c : Int) : (a * b + c) % b = c % b := by
  rw [Int.add_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem add_neg_mul_emod_self_right (a b c : Int) : (a + -(b * c)) % c = a % c := by
  rw [Int.neg_mul_eq_neg_mul, add_mul_emod_self_right]
@[simp] theorem add_neg_mul_emod_self_left (a b c : Int) : (a + -(b * c)) % b = a % b := by
  rw [Int.neg_mul_eq_mul_neg, add_mul_emod_self_left]
@[simp] theorem sub_mul_emod_self_right (a b c : Int) : (a - b * c) % c = a % c :=
  add_neg_mul_emod_self_right a b c
@[simp] theorem sub_mul_emod_self_left (a b c : Int) : (a - b * c) % b = a % b :=
  add_neg_mul_emod_self_left a b c
@[simp] theorem mul_sub_emod_self_right (a b c : Int) : (a * b - c) % b = -c % b :=
  mul_add_emod_self_right a b (-c)
@[simp] theorem mul_sub_emod_self_left (a b c : Int) : (a * b - c) % a = -c % a :=
  mul_add_emod_self_left a b (-c)
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1; rwa [Int.mul_one] at this
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_right]
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := sub_mul_emod_self_left a b 1; rwa [Int.mul_one] at this
@[simp] theorem sub_emod_left (a b : Int) : (a - b) % a = -b % a := add_emod_left a (-b)
@[simp] theorem add_neg_emod_self (a b : Int) : (a + -b) % b = a % b := sub_emod_right a b
@[simp] theorem neg_add_emod_self (a b : Int) : (-a + b) % a = b % a := by
  rw [Int.add_comm, add_neg_emod_self]
@[simp] theorem neg_emod_self (a : Int) : -a % a = 0 := by
  rw [← Int.zero_sub, sub_emod_right, zero_emod]
@[simp] theorem neg_mul_emod_left (a b : Int) : -(a * b) % b = 0 := by
  rw [← Int.neg_mul, mul_emod_left]
@[simp] theorem neg_mul_emod_right (a b : Int) : -(a * b) % a = 0 := by
  rw [← Int.mul_neg, mul_emod_right]
theorem neg_emod_eq_sub_emod {a b : Int} : -a % b = (b - a) % b := (add_emod_left b (-a)).symm
theorem emod_eq_add_self_emod {a b : Int} : a % b = (a + b) % b := (add_emod_right a b).symm

/-! ## Reduction before or after -/

@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m :=
  match h with
  | ⟨t, e⟩ => by rw [emod_def n k, e, Int.mul_assoc, sub_mul_emod_self_left]
@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := emod_emod_of_dvd a (Int.dvd_refl b)
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  rw [emod_def m n, Int.sub_eq_add_neg, Int.add_right_comm, add_neg_mul_emod_self_left]
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n :=
  emod_add_emod m n (-k)
@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  rw [emod_def n k, Int.sub_eq_add_neg, Int.neg_sub, ← Int.add_sub_assoc, Int.add_comm,
    Int.add_sub_assoc,
    mul_add_emod_self_left]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_emod_emod, emod_add_emod]
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  rw [sub_emod_emod, emod_sub_emod]
theorem mul_emod (a b n : Int) : a * b % n = (a % n) * (b % n) % n := by
  have e : a % n * b % n = a * b % n := by
    rw [emod_def a n, Int.sub_mul, Int.mul_assoc, sub_mul_emod_self_left]
  have f : a % n * (b % n) % n = a % n * b % n := by
    rw [emod_def b n, Int.mul_sub, Int.mul_left_comm, sub_mul_emod_self_left]
  rw [f, e]

/-! ## Equal remainders -/

theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n := by
  rw [← emod_add_emod, H, emod_add_emod]
theorem add_emod_eq_add_emod_left {m n k : Int} (i : Int) (H : m % n = k % n) :
    (i + m) % n = (i + k) % n := by
  rw [← add_emod_emod, H, add_emod_emod]
theorem emod_add_cancel_right {m n k : Int} (i : Int) : (m + i) % n = (k + i) % n ↔ m % n = k % n :=
  ⟨fun H => by
    have := add_emod_eq_add_emod_right (-i) H
    rwa [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at this, add_emod_eq_add_emod_right i⟩
theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm, Int.add_comm i, emod_add_cancel_right]
theorem emod_sub_cancel_right {m n k : Int} (i : Int) : (m - i) % n = (k - i) % n ↔ m % n = k % n :=
  emod_add_cancel_right (-i)
theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [← emod_sub_cancel_right k, Int.sub_self, zero_emod]
theorem emod_sub_cancel_left {m n k : Int} (i : Int) :
    (i - m) % n = (i - k) % n ↔ m % n = k % n := by
  rw [emod_eq_emod_iff_emod_sub_eq_zero, LeanMath.Int.sub_sub_sub_cancel_left,
    emod_eq_emod_iff_emod_sub_eq_zero, ← dvd_iff_emod_eq_zero, ← dvd_iff_emod_eq_zero,
      ← Int.dvd_neg, Int.neg_sub]
theorem dvd_self_sub_emod {x m : Int} : m ∣ x - x % m := ⟨x / m, (mul_ediv_self x m).symm⟩
theorem dvd_emod_sub_self {x m : Int} : m ∣ x % m - x := by
  rw [← Int.dvd_neg, Int.neg_sub]; exact dvd_self_sub_emod
theorem dvd_self_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := h ▸ dvd_self_sub_emod
theorem dvd_sub_self_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ c - a := h ▸ dvd_emod_sub_self

/-! ## Particular remainders -/

theorem ofNat_mod_ofNat (m n : Nat) : (m % n : Int) = ((m % n : Nat) : Int) := rfl
theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega
@[simp] theorem neg_emod_two (i : Int) : -i % 2 = i % 2 := by omega
@[simp] theorem emod_self_add_one {x : Int} (h : 0 ≤ x) : x % (x + 1) = x :=
  emod_eq_of_lt h (Int.lt_succ x)
theorem toNat_emod {x y : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) : (x % y).toNat = x.toNat % y.toNat :=
  match x, y, eq_ofNat_of_zero_le hx, eq_ofNat_of_zero_le hy with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
theorem natAbs_emod_of_nonneg {a : Int} (h : 0 ≤ a) (b : Int) :
    natAbs (a % b) = natAbs a % natAbs b :=
  match a, eq_ofNat_of_zero_le h with
  | _, ⟨_, rfl⟩ => rfl
@[simp] theorem bmod_emod {x : Int} {m : Nat} : bmod x m % m = x % m := by
  unfold bmod
  by_cases h : x % m < (m + 1) / 2
  · rw [if_pos h, emod_emod]
  · rw [if_neg h, sub_emod_right, emod_emod]
theorem bmod_def (x : Int) (m : Nat) :
    bmod x m = if x % m < (m + 1) / 2 then x % m else x % m - m := rfl
theorem le_bmod {x : Int} {m : Nat} (h : 0 < m) : -((m : Int) / 2) ≤ bmod x m := by
  have := emod_nonneg x (b := m) (by omega)
  rw [bmod_def]
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; omega
  · rw [if_neg c]; omega
theorem bmod_lt {x : Int} {m : Nat} (h : 0 < m) : bmod x m < (m + 1) / 2 := by
  have := emod_lt_of_pos x (b := m) (by omega)
  rw [bmod_def]
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; exact c
  · rw [if_neg c]; omega

end Int
