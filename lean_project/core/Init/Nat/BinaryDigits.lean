prelude
import Init.Nat.Divisibility
import Init.Nat.Power
import Init.Bool.Lemmas
/-!
# Binary digits

`testBit x i` is the digit number `i` of `x` in base two. The bitwise operations work on the digits
one by one, and numbers with the same digits are equal; so the laws of the Boolean operations carry
over.
-/
namespace Nat
variable {a b i j k m n x y z : Nat}

/-! ## Shifts -/

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := rfl
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := rfl
@[simp] theorem shiftLeft_zero : n <<< 0 = n := Nat.mul_one n
@[simp] theorem shiftRight_zero : n >>> 0 = n := Nat.div_one n
@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := Nat.zero_mul (2 ^ n)
@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := Nat.zero_div (2 ^ n)
theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := Nat.one_mul (2 ^ n)
theorem shiftLeft_add (m n k : Nat) : m <<< (n + k) = (m <<< n) <<< k := by
  rw [shiftLeft_eq, shiftLeft_eq, shiftLeft_eq, Nat.pow_add, Nat.mul_assoc]
theorem shiftRight_add (m n k : Nat) : m >>> (n + k) = (m >>> n) >>> k := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.pow_add,
    Nat.div_div_eq_div_mul]
theorem shiftLeft_succ (m n : Nat) : m <<< (n + 1) = 2 * (m <<< n) := by
  rw [shiftLeft_eq, shiftLeft_eq, Nat.pow_add_one', Nat.mul_left_comm]
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := by
  rw [shiftLeft_eq, shiftLeft_eq, Nat.pow_add_one', Nat.mul_left_comm, Nat.mul_assoc]
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.pow_add_one, Nat.div_div_eq_div_mul]
theorem shiftRight_succ_inside (m n : Nat) : m >>> (n + 1) = (m / 2) >>> n := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.pow_add_one', Nat.div_div_eq_div_mul]
theorem shiftRight_le (m n : Nat) : m >>> n ≤ m := div_le_self m (2 ^ n)
theorem shiftRight_eq_zero (m n : Nat) (hn : m < 2 ^ n) : m >>> n = 0 := div_eq_of_lt hn
@[simp] theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x :=
  Nat.mul_div_cancel x (Nat.two_pow_pos n)

/-! ## The digits of a combination -/

/-- The digit number `i` of `x`. -/
private abbrev digit (x i : Nat) : Bool := x / 2 ^ i % 2 == 1

private theorem digit_zero (x : Nat) : digit x 0 = (x % 2 == 1) := by
  show (x / 1 % 2 == 1) = _; rw [Nat.div_one]
private theorem digit_succ (x i : Nat) : digit x (i + 1) = digit (x / 2) i := by
  show (x / 2 ^ (i + 1) % 2 == 1) = _
  rw [Nat.pow_add_one', ← Nat.div_div_eq_div_mul]
private theorem digit_of_zero (i : Nat) : digit 0 i = false := by
  show (0 / 2 ^ i % 2 == 1) = false; rw [Nat.zero_div]; rfl
private theorem half_lt (h : x < 2 ^ (k + 1)) : x / 2 < 2 ^ k :=
  (div_lt_iff_lt_mul Nat.zero_lt_two).mpr h
private theorem bitwiseFuel_succ (f : Bool → Bool → Bool) (k a b : Nat) :
    bitwiseFuel f (k + 1) a b = if f (a % 2 == 1) (b % 2 == 1) = true
      then 2 * bitwiseFuel f k (a / 2) (b / 2) + 1 else 2 * bitwiseFuel f k (a / 2) (b / 2) := rfl
private theorem digit_combine (f : Bool → Bool → Bool) (hf : f false false = false) (k : Nat) :
    ∀ i a b, a < 2 ^ k → b < 2 ^ k → digit (bitwiseFuel f k a b) i = f (digit a i) (digit b i) := by
  induction k with
  | zero =>
    intro i a b ha hb
    rw [lt_one_iff.mp ha, lt_one_iff.mp hb, digit_of_zero, hf]
    exact digit_of_zero i
  | succ k ih =>
    intro i a b ha hb
    match i with
    | 0 =>
      rw [digit_zero, digit_zero, digit_zero, bitwiseFuel_succ]
      by_cases h : f (a % 2 == 1) (b % 2 == 1) = true
      · rw [if_pos h, h, mul_add_mod]; rfl
      · rw [if_neg h, mul_mod_right, Bool.eq_false_of_ne_true h]; rfl
    | i + 1 =>
      rw [digit_succ, digit_succ, digit_succ, ← ih i (a / 2) (b / 2) (half_lt ha) (half_lt hb)]
      refine congrArg (digit · i) ?_
      rw [bitwiseFuel_succ]
      by_cases h : f (a % 2 == 1) (b % 2 == 1) = true
      · rw [if_pos h, mul_add_div Nat.zero_lt_two]; rfl
      · rw [if_neg h, Nat.mul_div_cancel_left _ Nat.zero_lt_two]
private theorem digit_bitwise (f : Bool → Bool → Bool) (hf : f false false = false) (i a b : Nat) :
    digit (bitwiseFuel f (a + b) a b) i = f (digit a i) (digit b i) :=
  digit_combine f hf (a + b) i a b (Nat.lt_of_le_of_lt (le_add_right a b) Nat.lt_two_pow_self)
    (Nat.lt_of_le_of_lt (le_add_left b a) Nat.lt_two_pow_self)
private theorem eq_of_digits (k : Nat) :
    ∀ x y, x < 2 ^ k → y < 2 ^ k → (∀ i, digit x i = digit y i) → x = y := by
  induction k with
  | zero => intro x y hx hy _; rw [lt_one_iff.mp hx, lt_one_iff.mp hy]
  | succ k ih =>
    intro x y hx hy h
    have half : x / 2 = y / 2 := ih _ _ (half_lt hx) (half_lt hy) fun i => by
      rw [← digit_succ, ← digit_succ]; exact h (i + 1)
    have last := h 0
    rw [digit_zero, digit_zero] at last
    have same : x % 2 = y % 2 := by
      match mod_two_eq_zero_or_one x, mod_two_eq_zero_or_one y with
      | .inl p, .inl q => rw [p, q]
      | .inr p, .inr q => rw [p, q]
      | .inl p, .inr q => rw [p, q] at last; exact Bool.noConfusion last
      | .inr p, .inl q => rw [p, q] at last; exact Bool.noConfusion last
    rw [← div_add_mod x 2, ← div_add_mod y 2, half, same]

private theorem eq_of_digit (h : ∀ i, digit x i = digit y i) : x = y :=
  eq_of_digits (x + y) x y (Nat.lt_of_le_of_lt (le_add_right x y) Nat.lt_two_pow_self)
    (Nat.lt_of_le_of_lt (le_add_left y x) Nat.lt_two_pow_self) h
private theorem digit_land (x y i : Nat) : digit (x &&& y) i = (digit x i && digit y i) :=
  digit_bitwise (fun x y => x && y) rfl i x y

/-! ## `testBit` -/

theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := eq_of_digit fun i => by
  rw [digit_land]
  match i with
  | 0 => rw [digit_zero, digit_zero, digit_zero, mod_mod]; rfl
  | i + 1 =>
    rw [digit_succ, digit_succ (n % 2), mod_div_self]
    show (digit 0 i && _) = digit 0 i
    rw [digit_of_zero]; rfl
private theorem testBit_eq_digit (x i : Nat) : testBit x i = digit x i := by
  show (1 &&& (x >>> i) != 0) = (x / 2 ^ i % 2 == 1)
  rw [one_and_eq_mod_two, shiftRight_eq_div_pow]
  match mod_two_eq_zero_or_one (x / 2 ^ i) with
  | .inl h => rw [h]; rfl
  | .inr h => rw [h]; rfl
theorem testBit_eq_decide_div_mod_eq {x : Nat} : testBit x i = decide (x / 2 ^ i % 2 = 1) :=
  testBit_eq_digit x i
@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by
  rw [testBit_eq_digit, digit_of_zero]
@[simp] theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by
  rw [testBit_eq_digit, digit_zero]; rfl
theorem testBit_succ (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := by
  rw [testBit_eq_digit, digit_succ, testBit_eq_digit]
@[simp] theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i :=
  testBit_succ x i
/-- Numbers with the same binary digits are equal. -/
theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y :=
  eq_of_digit fun i => by rw [← testBit_eq_digit, ← testBit_eq_digit, pred]
@[simp] theorem testBit_and (x y i : Nat) :
    (x &&& y).testBit i = (x.testBit i && y.testBit i) := by
  rw [testBit_eq_digit, digit_land, testBit_eq_digit, testBit_eq_digit]
@[simp] theorem testBit_or (x y i : Nat) : (x ||| y).testBit i = (x.testBit i || y.testBit i) := by
  rw [testBit_eq_digit, testBit_eq_digit, testBit_eq_digit]
  exact digit_bitwise (fun x y => x || y) rfl i x y
@[simp] theorem testBit_xor (x y i : Nat) :
    (x ^^^ y).testBit i = ((x.testBit i) ^^ (y.testBit i)) := by
  rw [testBit_eq_digit, testBit_eq_digit, testBit_eq_digit]
  exact digit_bitwise (fun x y => bne x y) rfl i x y
@[simp] theorem testBit_shiftRight (x : Nat) : testBit (x >>> i) j = testBit x (i + j) := by
  rw [testBit_eq_digit, testBit_eq_digit]
  show (x / 2 ^ i / 2 ^ j % 2 == 1) = (x / 2 ^ (i + j) % 2 == 1)
  rw [Nat.div_div_eq_div_mul, Nat.pow_add]
theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2 ^ i) : x.testBit i = false := by
  rw [testBit_eq_digit]
  show (x / 2 ^ i % 2 == 1) = false
  rw [div_eq_of_lt lt]; rfl
@[simp] theorem testBit_mod_two_pow (x j i : Nat) :
    testBit (x % 2 ^ j) i = (decide (i < j) && testBit x i) := by
  rw [testBit_eq_digit, testBit_eq_digit]
  show (x % 2 ^ j / 2 ^ i % 2 == 1) = _
  by_cases h : i < j
  · match Nat.exists_eq_add_of_lt h with
    | ⟨k, e⟩ =>
      rw [decide_eq_true h, Bool.true_and, e, Nat.add_assoc, Nat.pow_add, mod_mul_right_div_self,
        Nat.pow_succ, mod_mod_of_dvd _ (Nat.dvd_mul_left 2 (2 ^ k))]
  · rw [decide_eq_false h, Bool.false_and, div_eq_of_lt (Nat.lt_of_lt_of_le
      (mod_lt x (Nat.two_pow_pos j)) (Nat.pow_le_pow_right Nat.zero_lt_two (ge_of_not_lt h)))]
    rfl
@[simp] theorem testBit_shiftLeft (x : Nat) :
    testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j - i)) := by
  rw [testBit_eq_digit, testBit_eq_digit]
  show (x * 2 ^ i / 2 ^ j % 2 == 1) = _
  by_cases h : j ≥ i
  · match le.dest h with
    | ⟨k, e⟩ =>
      rw [decide_eq_true h, Bool.true_and, ← e, Nat.add_sub_cancel_left, Nat.add_comm, Nat.pow_add,
        Nat.mul_div_mul_right _ _ (Nat.two_pow_pos i)]
  · match Nat.exists_eq_add_of_lt (gt_of_not_le h) with
    | ⟨k, e⟩ =>
      rw [decide_eq_false h, Bool.false_and, e, Nat.add_assoc, Nat.pow_add, Nat.mul_left_comm,
        Nat.mul_div_cancel_left _ (Nat.two_pow_pos j), Nat.pow_succ, ← Nat.mul_assoc, mul_mod_left]
      rfl
theorem testBit_one_zero : testBit 1 0 = true := rfl

/-! ## The Boolean laws -/

@[simp] theorem zero_and (x : Nat) : 0 &&& x = 0 := eq_of_testBit_eq fun i => by simp
@[simp] theorem and_zero (x : Nat) : x &&& 0 = 0 := eq_of_testBit_eq fun i => by simp
@[simp] theorem zero_or (x : Nat) : 0 ||| x = x := eq_of_testBit_eq fun i => by simp
@[simp] theorem or_zero (x : Nat) : x ||| 0 = x := eq_of_testBit_eq fun i => by simp
@[simp] theorem zero_xor (x : Nat) : 0 ^^^ x = x := eq_of_testBit_eq fun i => by simp
@[simp] theorem xor_zero (x : Nat) : x ^^^ 0 = x := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem and_self (x : Nat) : x &&& x = x := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem or_self (x : Nat) : x ||| x = x := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 := eq_of_testBit_eq fun i => by simp
protected theorem and_comm (x y : Nat) : x &&& y = y &&& x := eq_of_testBit_eq fun i => by
  rw [testBit_and, testBit_and, Bool.and_comm]
protected theorem or_comm (x y : Nat) : x ||| y = y ||| x := eq_of_testBit_eq fun i => by
  rw [testBit_or, testBit_or, Bool.or_comm]
protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x := eq_of_testBit_eq fun i => by
  rw [testBit_xor, testBit_xor, Bool.xor_comm]
protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_and, testBit_and, testBit_and, Bool.and_assoc]
protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, testBit_or, testBit_or, testBit_or, Bool.or_assoc]
protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_xor, testBit_xor, testBit_xor, testBit_xor, Bool.xor_assoc]
theorem and_or_distrib_left (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_or, testBit_or, testBit_and, testBit_and, Bool.and_or_distrib_left]
theorem or_and_distrib_left (x y z : Nat) : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, testBit_and, testBit_and, testBit_or, testBit_or, Bool.or_and_distrib_left]
instance instAssociativeHAnd : Std.Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance instCommutativeHAnd : Std.Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance instAssociativeHOr : Std.Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance instCommutativeHOr : Std.Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance instAssociativeHXor : Std.Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
instance instCommutativeHXor : Std.Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩
theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 := by
  rw [Nat.and_comm, one_and_eq_mod_two]

end Nat
