prelude
import Init.LeanMath.Squares
/-!
# Sums and products over ranges

`sumRange f n` is `f 0 + f 1 + … + f (n - 1)`, and `prodRange f n` the product of the same numbers.
-/
namespace LeanMath
variable {f g : Nat → Nat} {i k m n : Nat}

/-- `sumRange f n = f 0 + f 1 + … + f (n - 1)`. -/
def sumRange (f : Nat → Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => sumRange f n + f n

/-- `prodRange f n = f 0 * f 1 * … * f (n - 1)`. -/
def prodRange (f : Nat → Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => prodRange f n * f n

/-! ## Sums -/

@[simp] theorem sumRange_zero (f : Nat → Nat) : sumRange f 0 = 0 := rfl
theorem sumRange_succ (f : Nat → Nat) (n : Nat) : sumRange f (n + 1) = sumRange f n + f n := rfl
@[simp] theorem sumRange_one (f : Nat → Nat) : sumRange f 1 = f 0 := Nat.zero_add (f 0)
theorem sumRange_two (f : Nat → Nat) : sumRange f 2 = f 0 + f 1 := by
  rw [sumRange_succ, sumRange_one]
theorem sumRange_congr (h : ∀ i, i < n → f i = g i) : sumRange f n = sumRange g n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, sumRange_succ, ih fun i hi => h i (Nat.lt_succ_of_lt hi),
      h n (Nat.lt_add_one n)]
theorem sumRange_add (f g : Nat → Nat) (n : Nat) :
    sumRange (fun i => f i + g i) n = sumRange f n + sumRange g n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumRange_succ, ih, sumRange_succ, sumRange_succ, Nat.add_add_add_comm]
theorem sumRange_mul_left (c : Nat) (f : Nat → Nat) (n : Nat) :
    sumRange (fun i => c * f i) n = c * sumRange f n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumRange_succ, ih, sumRange_succ, Nat.mul_add]
theorem sumRange_mul_right (f : Nat → Nat) (c n : Nat) :
    sumRange (fun i => f i * c) n = sumRange f n * c := by
  rw [Nat.mul_comm, ← sumRange_mul_left]; exact sumRange_congr fun i _ => Nat.mul_comm (f i) c
@[simp] theorem sumRange_const (c n : Nat) : sumRange (fun _ => c) n = n * c := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih => rw [sumRange_succ, ih, Nat.add_one_mul]
/-- The first summand instead of the last. -/
theorem sumRange_succ_first (f : Nat → Nat) (n : Nat) :
    sumRange f (n + 1) = f 0 + sumRange (fun i => f (i + 1)) n := by
  induction n with
  | zero => rw [sumRange_one]; rfl
  | succ n ih => rw [sumRange_succ, ih, Nat.add_assoc, sumRange_succ]
/-- A range in two pieces. -/
theorem sumRange_append (f : Nat → Nat) (m n : Nat) :
    sumRange f (m + n) = sumRange f m + sumRange (fun i => f (m + i)) n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, sumRange_succ, ih, sumRange_succ, Nat.add_assoc]
/-- The sum in the opposite order. -/
theorem sumRange_reverse (f : Nat → Nat) (n : Nat) :
    sumRange (fun i => f (n - 1 - i)) n = sumRange f n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ_first, sumRange_succ, Nat.add_comm, ← ih]
    exact congrArg (· + f n) (sumRange_congr fun i _ => by
      rw [Nat.add_one_sub_one, Nat.sub_sub, Nat.add_comm i])
theorem sumRange_le (h : ∀ i, i < n → f i ≤ g i) : sumRange f n ≤ sumRange g n := by
  induction n with
  | zero => exact Nat.le_refl 0
  | succ n ih =>
    exact Nat.add_le_add (ih fun i hi => h i (Nat.lt_succ_of_lt hi)) (h n (Nat.lt_add_one n))
theorem sumRange_mono (f : Nat → Nat) (h : m ≤ n) : sumRange f m ≤ sumRange f n :=
  match Nat.le.dest h with
  | ⟨k, e⟩ => by rw [← e, sumRange_append]; exact Nat.le_add_right _ _
/-- A summand is at most the sum. -/
theorem le_sumRange (f : Nat → Nat) (h : i < n) : f i ≤ sumRange f n :=
  Nat.le_trans (Nat.le_add_left (f i) (sumRange f i)) (sumRange_mono f (m := i + 1) h)
theorem sumRange_le_mul (h : ∀ i, i < n → f i ≤ k) : sumRange f n ≤ n * k :=
  Nat.le_trans (sumRange_le h) (Nat.le_of_eq (sumRange_const k n))
theorem sumRange_eq_zero_iff : sumRange f n = 0 ↔ ∀ i, i < n → f i = 0 :=
  ⟨fun h i hi => Nat.eq_zero_of_le_zero (h ▸ le_sumRange f hi), fun h => by
    rw [sumRange_congr (g := fun _ => 0) h, sumRange_const, Nat.mul_zero]⟩
theorem dvd_sumRange (h : ∀ i, i < n → k ∣ f i) : k ∣ sumRange f n := by
  induction n with
  | zero => exact Nat.dvd_zero k
  | succ n ih =>
    exact Nat.dvd_add (ih fun i hi => h i (Nat.lt_succ_of_lt hi)) (h n (Nat.lt_add_one n))
/-- The order of two summations does not matter. -/
theorem sumRange_comm (f : Nat → Nat → Nat) (m n : Nat) :
    sumRange (fun i => sumRange (f i) n) m = sumRange (fun j => sumRange (fun i => f i j) m) n := by
  induction m with
  | zero => exact (sumRange_eq_zero_iff.mpr fun _ _ => rfl).symm
  | succ m ih => rw [sumRange_succ, ih, ← sumRange_add]; rfl
/-- A telescoping sum. -/
theorem sumRange_telescope (h : ∀ i, f i ≤ f (i + 1)) (n : Nat) :
    sumRange (fun i => f (i + 1) - f i) n + f 0 = f n := by
  induction n with
  | zero => exact Nat.zero_add (f 0)
  | succ n ih => rw [sumRange_succ, Nat.add_right_comm, ih, Nat.add_sub_of_le (h n)]

/-! ## Closed forms -/

/-- Gauss's formula: `0 + 1 + … + n` is half of `n * (n + 1)`. -/
theorem gauss (n : Nat) : 2 * sumRange (fun i => i) (n + 1) = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
theorem sumRange_id (n : Nat) : sumRange (fun i => i) (n + 1) = n * (n + 1) / 2 :=
  (Nat.div_eq_of_eq_mul_right Nat.zero_lt_two (gauss n).symm).symm
/-- The sum of the first `n` odd numbers is a square. -/
theorem sumRange_odd (n : Nat) : sumRange (fun i => 2 * i + 1) n = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumRange_succ, ih, add_one_sq, Nat.add_assoc]
/-- The sum of the first squares. -/
theorem sumRange_sq (n : Nat) :
    6 * sumRange (fun i => i ^ 2) (n + 1) = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, Nat.mul_add, ih, sq_eq]
    simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.mul_assoc, Nat.mul_comm n 2,
      Nat.mul_left_comm n 2]
    omega
/-- The sum of the first cubes is the square of the sum. -/
theorem sumRange_cube (n : Nat) :
    sumRange (fun i => i ^ 3) (n + 1) = sumRange (fun i => i) (n + 1) ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, ih, sumRange_succ (fun i => i) (n + 1), add_sq, gauss, Nat.add_assoc,
      cube_eq, sq_eq (n + 1), ← Nat.add_mul, ← Nat.add_one_mul]
/-- The sum of the first powers of two. -/
theorem sumRange_two_pow (n : Nat) : sumRange (fun i => 2 ^ i) n + 1 = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumRange_succ, Nat.add_right_comm, ih, Nat.two_pow_succ]
/-- The geometric sum, without subtraction. -/
theorem sumRange_geometric (x n : Nat) :
    x * sumRange (fun i => x ^ i) n + 1 = sumRange (fun i => x ^ i) n + x ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumRange_succ, Nat.mul_add, Nat.add_right_comm, ih, Nat.pow_add_one']

/-! ## Products -/

@[simp] theorem prodRange_zero (f : Nat → Nat) : prodRange f 0 = 1 := rfl
theorem prodRange_succ (f : Nat → Nat) (n : Nat) : prodRange f (n + 1) = prodRange f n * f n := rfl
@[simp] theorem prodRange_one (f : Nat → Nat) : prodRange f 1 = f 0 := Nat.one_mul (f 0)
theorem prodRange_congr (h : ∀ i, i < n → f i = g i) : prodRange f n = prodRange g n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [prodRange_succ, prodRange_succ, ih fun i hi => h i (Nat.lt_succ_of_lt hi),
      h n (Nat.lt_add_one n)]
theorem prodRange_mul (f g : Nat → Nat) (n : Nat) :
    prodRange (fun i => f i * g i) n = prodRange f n * prodRange g n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prodRange_succ, ih, prodRange_succ, prodRange_succ, Nat.mul_mul_mul_comm]
@[simp] theorem prodRange_const (c n : Nat) : prodRange (fun _ => c) n = c ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prodRange_succ, ih, Nat.pow_succ]
theorem prodRange_succ_first (f : Nat → Nat) (n : Nat) :
    prodRange f (n + 1) = f 0 * prodRange (fun i => f (i + 1)) n := by
  induction n with
  | zero => rw [prodRange_one, prodRange_zero, Nat.mul_one]
  | succ n ih => rw [prodRange_succ, ih, Nat.mul_assoc, prodRange_succ]
theorem prodRange_append (f : Nat → Nat) (m n : Nat) :
    prodRange f (m + n) = prodRange f m * prodRange (fun i => f (m + i)) n := by
  induction n with
  | zero => rw [Nat.add_zero, prodRange_zero, Nat.mul_one]
  | succ n ih => rw [← Nat.add_assoc, prodRange_succ, ih, prodRange_succ, Nat.mul_assoc]
theorem prodRange_pos (h : ∀ i, i < n → 0 < f i) : 0 < prodRange f n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih =>
    exact Nat.mul_pos (ih fun i hi => h i (Nat.lt_succ_of_lt hi)) (h n (Nat.lt_add_one n))
theorem prodRange_eq_zero (hi : i < n) (h : f i = 0) : prodRange f n = 0 := by
  match Nat.le.dest hi with
  | ⟨k, e⟩ => rw [← e, prodRange_append, prodRange_succ, h, Nat.mul_zero, Nat.zero_mul]
/-- A factor divides the product. -/
theorem dvd_prodRange (f : Nat → Nat) (h : i < n) : f i ∣ prodRange f n := by
  match Nat.le.dest h with
  | ⟨k, e⟩ =>
    rw [← e, prodRange_append]
    exact Nat.dvd_mul_right_of_dvd (Nat.dvd_mul_left (f i) (prodRange f i)) _
theorem prodRange_le (h : ∀ i, i < n → f i ≤ g i) : prodRange f n ≤ prodRange g n := by
  induction n with
  | zero => exact Nat.le_refl 1
  | succ n ih =>
    exact Nat.mul_le_mul (ih fun i hi => h i (Nat.lt_succ_of_lt hi)) (h n (Nat.lt_add_one n))
/-- Powers of a common base multiply to the power of the sum. -/
theorem prodRange_pow (x : Nat) (f : Nat → Nat) (n : Nat) :
    prodRange (fun i => x ^ f i) n = x ^ sumRange f n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prodRange_succ, ih, sumRange_succ, Nat.pow_add]

end LeanMath
