prelude
import Init.Int.Basic
import Init.Foundation.Connectives
/-!
# The integers as a ring

Addition, negation, subtraction and multiplication.  The axioms of a commutative ring without zero
divisors are computed on differences of natural numbers; the rest follows from them.
-/
namespace Int
open LeanMath.Difference
variable {a b c : Int}

/-! ## Addition -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  induction a using induct; induction b using induct
  simp only [add_eq, Nat.add_comm]
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  induction a using induct; induction b using induct; induction c using induct
  simp only [add_eq, Nat.add_assoc]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a b, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b c, ← Int.add_assoc]
@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  induction a using induct; rw [zero_eq, add_eq]; rfl
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
instance instAssociativeAdd : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance instCommutativeAdd : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance instLawfulIdentityAdd : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero

/-! ## Negation -/

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
@[simp] protected theorem neg_neg (a : Int) : -(-a) = a := by
  induction a using induct; rw [neg_eq, neg_eq]
protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  induction a using induct
  rw [neg_eq, add_eq, zero_eq, eq_iff, Nat.add_zero, Nat.zero_add, Nat.add_comm]
protected theorem add_right_neg (a : Int) : a + -a = 0 := by rw [Int.add_comm, Int.add_left_neg]
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  induction a using induct; induction b using induct; simp only [add_eq, neg_eq]
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem add_left_cancel (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]
protected theorem add_right_cancel (h : a + b = c + b) : a = c := by
  rw [← Int.add_neg_cancel_right a b, h, Int.add_neg_cancel_right]
protected theorem neg_eq_of_add_eq_zero (h : a + b = 0) : -a = b :=
  Int.add_left_cancel ((Int.add_right_neg a).trans h.symm)
@[simp] protected theorem neg_inj : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg _⟩
protected theorem eq_neg_of_eq_neg (h : a = -b) : b = -a := by rw [h, Int.neg_neg]
protected theorem eq_neg_comm : a = -b ↔ b = -a := ⟨Int.eq_neg_of_eq_neg, Int.eq_neg_of_eq_neg⟩
protected theorem neg_eq_comm : -a = b ↔ -b = a :=
  ⟨fun h => (Int.eq_neg_of_eq_neg h.symm).symm, fun h => (Int.eq_neg_of_eq_neg h.symm).symm⟩
@[simp] protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := ⟨mt Int.neg_eq_zero.mpr, mt Int.neg_eq_zero.mp⟩
theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

/-- What is true of the natural numbers, and of an integer as soon as of its negative, is true of
every integer. -/
theorem wlog_sign {P : Int → Prop} (inv : ∀ a, P a ↔ P (-a)) (w : ∀ n : Nat, P n) (a : Int) : P a :=
  match a with
  | ofNat n => w n
  | negSucc n => (inv (negSucc n)).mpr (w (n + 1))

/-! ## Subtraction -/

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
protected theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := rfl
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by
  rw [Int.sub_eq_add_neg, Int.neg_neg]
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  rw [Int.add_comm, Int.add_sub_cancel]
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  simp only [Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc]
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_add_cancel]
protected theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := by rw [h, Int.sub_self]
protected theorem eq_of_sub_eq_zero (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]
protected theorem sub_eq_zero : a - b = 0 ↔ a = b := ⟨Int.eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩
protected theorem sub_eq_iff_eq_add {b a c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Int.sub_add_cancel], fun h => by rw [h, Int.add_sub_cancel]⟩
protected theorem sub_eq_iff_eq_add' {b a c : Int} : a - b = c ↔ a = b + c := by
  rw [Int.sub_eq_iff_eq_add, Int.add_comm]
protected theorem add_left_inj {i j : Int} (k : Int) : i + k = j + k ↔ i = j :=
  ⟨Int.add_right_cancel, congrArg (· + k)⟩
protected theorem add_right_inj {i j : Int} (k : Int) : k + i = k + j ↔ i = j :=
  ⟨Int.add_left_cancel, congrArg (k + ·)⟩
protected theorem sub_left_inj {i j : Int} (k : Int) : i - k = j - k ↔ i = j :=
  Int.add_left_inj (-k)
protected theorem sub_right_inj {i j : Int} (k : Int) : k - i = k - j ↔ i = j :=
  (Int.add_right_inj k).trans Int.neg_inj

/-! ## Differences of casts -/

protected theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = m - n := by
  show _ = ofNat m - ofNat n
  rw [← natural, ← natural, sub_eq, Nat.add_zero, Nat.zero_add]
@[simp] theorem subNat_eq_zero_iff {a b : Nat} : subNatNat a b = 0 ↔ a = b := by
  rw [zero_eq, eq_iff, Nat.add_zero, Nat.zero_add]
theorem subNatNat_self (n : Nat) : subNatNat n n = 0 := subNat_eq_zero_iff.mpr rfl
theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  rw [Nat.add_comm m, Nat.add_comm n]; exact cancel k m n
theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ((m - n : Nat) : Int) := by
  show _ = ofNat (m - n)
  rw [← nonneg n (m - n), Nat.add_sub_of_le h]
@[norm_cast] theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m :=
  (subNatNat_of_le h).symm.trans Int.subNatNat_eq_coe
theorem negSucc_coe' (n : Nat) : negSucc n = -(n : Int) - 1 := Int.neg_add (a := n) (b := 1)

/-! ## Multiplication -/

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  induction a using induct; induction b using induct
  simp only [mul_eq, Nat.mul_comm, Nat.add_comm]
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  induction a using induct; induction b using induct; induction c using induct
  simp only [mul_eq, Nat.add_mul, Nat.mul_add, Nat.mul_assoc, Nat.add_assoc, Nat.add_left_comm,
    Nat.add_comm]
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  induction a using induct; induction b using induct; induction c using induct
  simp only [mul_eq, add_eq, Nat.mul_add, Nat.add_assoc, Nat.add_left_comm]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a b, Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b c, ← Int.mul_assoc]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  induction a using induct; rw [zero_eq, mul_eq]; rfl
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by rw [Int.mul_comm, Int.mul_zero]
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  induction a using induct
  rw [one_eq, mul_eq]; simp only [Nat.mul_one, Nat.mul_zero, Nat.zero_add, Nat.add_zero]
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]
instance instAssociativeMul : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance instCommutativeMul : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance instLawfulIdentityMul : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) :=
  (Int.neg_eq_of_add_eq_zero (by rw [← Int.add_mul, Int.add_right_neg, Int.zero_mul])).symm
@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by
  rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := (Int.neg_mul a b).symm
protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := (Int.mul_neg a b).symm
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul]; rfl
protected theorem mul_neg_one (a : Int) : a * -1 = -a := by rw [Int.mul_neg, Int.mul_one]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]
protected theorem mul_two (a : Int) : a * 2 = a + a := by
  rw [← Int.mul_one a, ← Int.mul_add, Int.mul_one]; rfl
protected theorem two_mul (a : Int) : 2 * a = a + a := by rw [Int.mul_comm, Int.mul_two]

@[simp] theorem ofNat_mul_negSucc (m n : Nat) :
    (m : Int) * negSucc n = -((m * Nat.succ n : Nat) : Int) := rfl
@[simp] theorem negSucc_mul_ofNat (m n : Nat) :
    negSucc m * (n : Int) = -((Nat.succ m * n : Nat) : Int) := rfl
@[simp] theorem negSucc_mul_negSucc (m n : Nat) : negSucc m * negSucc n = Nat.succ m * Nat.succ n :=
  rfl

/-! ## There are no divisors of zero -/

theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b :=
  match a, b with
  | ofNat _, ofNat _ => rfl
  | ofNat _, negSucc _ => natAbs_negOfNat _
  | negSucc _, ofNat _ => natAbs_negOfNat _
  | negSucc _, negSucc _ => rfl
@[simp] theorem natAbs_eq_zero : natAbs a = 0 ↔ a = 0 :=
  ⟨fun h => match a, h with
    | ofNat _, h => congrArg ofNat h
    | negSucc n, h => absurd h (Nat.succ_ne_zero n),
   fun e => e ▸ rfl⟩
protected theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [← natAbs_eq_zero, natAbs_mul, Nat.mul_eq_zero, natAbs_eq_zero, natAbs_eq_zero]
protected theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h =>
  (Int.mul_eq_zero.mp h).elim ha hb
@[simp] protected theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (by rw [e, Int.zero_mul]), fun e => h (by rw [e, Int.mul_zero])⟩,
   fun h => Int.mul_ne_zero h.1 h.2⟩
protected theorem eq_of_mul_eq_mul_left (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have e : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  exact Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.mp e).resolve_left ha)
protected theorem eq_of_mul_eq_mul_right (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Int.eq_of_mul_eq_mul_left ha (by rw [Int.mul_comm a b, h, Int.mul_comm])
theorem mul_eq_mul_left_iff (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, congrArg (c * ·)⟩
theorem mul_eq_mul_right_iff (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, congrArg (· * c)⟩
theorem eq_one_of_mul_eq_self_left (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (H.trans (Int.one_mul a).symm)
theorem eq_one_of_mul_eq_self_right (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (H.trans (Int.mul_one b).symm)

end Int

namespace LeanMath.Int

/-- The sum of two differences is the difference of the sums. -/
theorem sub_add_sub_comm (a b c d : Int) : a - b + (c - d) = a + c - (b + d) := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc,
    Int.add_assoc, Int.add_left_comm c]
theorem sub_sub_sub_cancel_left (a b c : Int) : a - b - (a - c) = c - b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.sub_eq_add_neg (a := a), Int.add_comm,
    Int.sub_eq_add_neg,
    Int.add_assoc, Int.neg_add_cancel_left]; rfl

end LeanMath.Int
