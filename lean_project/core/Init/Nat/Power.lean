prelude
import Init.Nat.Multiplication
/-!
# Powers and bits

Powers of natural numbers, the bitwise operations, and what the simplification procedures rest on.
-/

/-! ## Powers of natural numbers

The laws of exponents, and monotonicity in the base and in the exponent.
-/

namespace Nat
variable {a b c k l m n w x : Nat}

/-! ### The laws of exponents -/

@[simp] protected theorem pow_zero (n : Nat) : n ^ 0 = 1 := rfl
protected theorem pow_succ (n m : Nat) : n ^ succ m = n ^ m * n := rfl
protected theorem pow_add_one (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
theorem pow_succ' {m n : Nat} : m ^ n.succ = m * m ^ n := by rw [Nat.pow_succ, Nat.mul_comm]
theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := pow_succ'
@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem pow_two (a : Nat) : a ^ 2 = a * a := by rw [Nat.pow_succ, Nat.pow_one]
protected theorem zero_pow : {n : Nat} → 0 < n → 0 ^ n = 0
  | _ + 1, _ => rfl
@[simp] theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ih]
protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.pow_zero, Nat.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc]
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by
  rw [Nat.pow_add, Nat.mul_comm]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, Nat.pow_add, Nat.pow_succ, ih]
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, Nat.pow_mul]
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.pow_mul']
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_mul_mul_comm]
@[simp] protected theorem pow_pred_mul {x w : Nat} (h : 0 < w) : x ^ (w - 1) * x = x ^ w := by
  rw [← Nat.pow_succ, ← add_one, Nat.sub_add_cancel h]
protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) :
    a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]
theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := Nat.mul_two (2 ^ n)
theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]

/-! ### Positive powers -/

protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.zero_lt_two
theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
protected theorem one_le_two_pow : 1 ≤ 2 ^ n := Nat.two_pow_pos n
@[simp high] protected theorem pow_eq_zero {a : Nat} : {n : Nat} → a ^ n = 0 ↔ a = 0 ∧ n ≠ 0
  | 0 => ⟨fun h => absurd h (succ_ne_zero 0), fun h => absurd rfl h.2⟩
  | n + 1 => ⟨fun h => ⟨(eq_zero_or_pos a).elim id fun p => absurd h (ne_of_gt (Nat.pow_pos p)),
      succ_ne_zero n⟩, fun h => by rw [h.1]; rfl⟩
protected theorem pow_pos_iff : 0 < a ^ n ↔ 0 < a ∨ n = 0 :=
  match n with
  | 0 => ⟨fun _ => .inr rfl, fun _ => Nat.zero_lt_one⟩
  | n + 1 => ⟨fun h => .inl (Nat.pos_of_mul_pos_left h),
      fun h => Nat.pow_pos (h.resolve_right (succ_ne_zero n))⟩
theorem pow_self_pos : 0 < n ^ n := Nat.pow_pos_iff.mpr (eq_zero_or_pos n).symm

/-! ### Monotone in the base -/

protected theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h
protected theorem pow_lt_pow_left {a b n : Nat} (hab : a < b) (h : n ≠ 0) : a ^ n < b ^ n :=
  match n, h with
  | 0, h => absurd rfl h
  | n + 1, _ => Nat.mul_lt_mul_of_le_of_lt (Nat.pow_le_pow_left (Nat.le_of_lt hab) n) hab
      (Nat.pow_pos (zero_lt_of_lt hab))
protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => ge_of_not_lt fun k => Nat.not_le_of_gt (Nat.pow_lt_pow_left k hn) h,
   fun h => Nat.pow_le_pow_left h n⟩
protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => gt_of_not_le fun k => Nat.not_le_of_gt h (Nat.pow_le_pow_left k n),
   fun h => Nat.pow_lt_pow_left h hn⟩
protected theorem pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨fun h => Nat.le_antisymm ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq h.symm)), congrArg (· ^ n)⟩
theorem le_self_pow (hn : n ≠ 0) (a : Nat) : a ≤ a ^ n :=
  match n, hn with
  | 0, h => absurd rfl h
  | _ + 1, _ => (eq_zero_or_pos a).elim (fun e => e ▸ zero_le _)
      fun h => Nat.le_mul_of_pos_left a (Nat.pow_pos h)
theorem le_pow {a b : Nat} (h : 0 < b) : a ≤ a ^ b := le_self_pow (ne_of_gt h) a
theorem one_lt_pow (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n := Nat.lt_of_lt_of_le ha (le_self_pow hn a)
theorem one_lt_pow' (n m : Nat) : 1 < (m + 2) ^ (n + 1) :=
  one_lt_pow (succ_ne_zero n) (one_lt_succ_succ m)
@[simp] theorem one_lt_pow_iff {n : Nat} (hn : n ≠ 0) {a : Nat} : 1 < a ^ n ↔ 1 < a := by
  have h := Nat.pow_lt_pow_iff_left (a := 1) (b := a) hn
  rw [Nat.one_pow] at h; exact h
@[simp] protected theorem pow_le_one_iff (hn : n ≠ 0) : a ^ n ≤ 1 ↔ a ≤ 1 := by
  have h := Nat.pow_le_pow_iff_left (a := a) (b := 1) hn
  rw [Nat.one_pow] at h; exact h
@[simp] protected theorem pow_eq_one : a ^ n = 1 ↔ a = 1 ∨ n = 0 :=
  match n with
  | 0 => ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | n + 1 => by
    have h := Nat.pow_left_inj (a := a) (b := 1) (succ_ne_zero n)
    rw [Nat.one_pow] at h
    exact ⟨fun e => .inl (h.mp e), fun e => h.mpr (e.resolve_right (succ_ne_zero n))⟩
protected theorem one_lt_two_pow (h : n ≠ 0) : 1 < 2 ^ n := one_lt_pow h Nat.one_lt_two
theorem one_lt_two_pow' (n : Nat) : 1 < 2 ^ (n + 1) := Nat.one_lt_two_pow (succ_ne_zero n)
@[simp] protected theorem one_lt_two_pow_iff : 1 < 2 ^ n ↔ n ≠ 0 :=
  ⟨fun h e => Nat.lt_irrefl 1 (by rw [e] at h; exact h), Nat.one_lt_two_pow⟩

/-! ### Monotone in the exponent -/

protected theorem pow_le_pow_right {n : Nat} (hx : n > 0) {i j : Nat} (h : i ≤ j) : n ^ i ≤ n ^ j :=
  match le.dest h with
  | ⟨w, e⟩ => by rw [← e, Nat.pow_add]; exact Nat.le_mul_of_pos_right _ (Nat.pow_pos hx)
protected theorem pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) :=
  (Nat.lt_mul_iff_one_lt_right (Nat.pow_pos (zero_lt_of_lt h))).mpr h
protected theorem pow_lt_pow_right (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ ha) (Nat.pow_le_pow_right (zero_lt_of_lt ha) h)
protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m :=
  Nat.pow_lt_pow_right h w
protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (zero_lt_of_lt h) w
protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun p => ge_of_not_lt fun q => Nat.not_le_of_gt (Nat.pow_lt_pow_right h q) p,
   Nat.pow_le_pow_of_le h⟩
protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun p => gt_of_not_le fun q => Nat.not_le_of_gt p (Nat.pow_le_pow_of_le h q),
   Nat.pow_lt_pow_right h⟩
protected theorem pow_right_inj (ha : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h.symm)), congrArg (a ^ ·)⟩
theorem pow_eq_self_iff {a b : Nat} (ha : 1 < a) : a ^ b = a ↔ b = 1 := by
  have h := Nat.pow_right_inj (m := b) (n := 1) ha
  rw [Nat.pow_one] at h; exact h
protected theorem lt_pow_self {n a : Nat} (h : 1 < a) : n < a ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.lt_of_le_of_lt ih (Nat.pow_lt_pow_succ h)
protected theorem lt_two_pow_self : n < 2 ^ n := Nat.lt_pow_self Nat.one_lt_two
protected theorem pow_pred_lt_pow {x w : Nat} (h₁ : 1 < x) (h₂ : 0 < w) : x ^ (w - 1) < x ^ w :=
  Nat.pow_lt_pow_right h₁ (pred_lt_self h₂)
protected theorem two_pow_pred_lt_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) < 2 ^ w :=
  Nat.pow_pred_lt_pow Nat.one_lt_two h
@[simp] theorem two_pow_pred_mul_two (h : 0 < w) : 2 ^ (w - 1) * 2 = 2 ^ w := Nat.pow_pred_mul h
@[simp] protected theorem two_pow_pred_add_two_pow_pred (h : 0 < w) :
    2 ^ (w - 1) + 2 ^ (w - 1) = 2 ^ w := by rw [← Nat.mul_two, two_pow_pred_mul_two h]
@[simp] protected theorem two_pow_sub_two_pow_pred (h : 0 < w) :
    2 ^ w - 2 ^ (w - 1) = 2 ^ (w - 1) :=
  Nat.sub_eq_of_eq_add (Nat.two_pow_pred_add_two_pow_pred h).symm
protected theorem pow_lt_pow_iff_pow_mul_le_pow {a n m : Nat} (h : 1 < a) :
    a ^ n < a ^ m ↔ a ^ n * a ≤ a ^ m := by
  rw [← Nat.pow_add_one, Nat.pow_le_pow_iff_right h, Nat.pow_lt_pow_iff_right h, add_one_le_iff]
theorem pow_self_mul_pow_self_le : m ^ m * n ^ n ≤ (m + n) ^ (m + n) := by
  rw [Nat.pow_add]
  exact Nat.mul_le_mul (Nat.pow_le_pow_left (le_add_right m n) m)
    (Nat.pow_le_pow_left (le_add_left n m) n)

end Nat

/-! ## Bitwise operations

`&&&`, `|||`, `^^^`, `<<<` and `>>>` on natural numbers, digit by binary digit.

The kernel evaluates these five functions (as it does `+`, `-`, `*`, `/`, `%`, `gcd`, `^` and the
comparisons) on literals by its own arithmetic, whatever their definition says. So their names must
be declared here, with the right definition, before any other file can claim them.
-/

namespace Nat
variable {a b k m n : Nat}

/-- Combines the lowest `k` binary digits of `a` and `b` by `f`. -/
def bitwiseFuel (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, _ => 0
  | k + 1, a, b =>
    let r := 2 * bitwiseFuel f k (a / 2) (b / 2)
    if f (a % 2 == 1) (b % 2 == 1) = true then r + 1 else r

/-- Bitwise and: `a &&& b`. -/
@[extern "lean_nat_land"] def land (a b : @& Nat) : Nat :=
  bitwiseFuel (fun x y => x && y) (a + b) a b
/-- Bitwise or: `a ||| b`. -/
@[extern "lean_nat_lor"] def lor (a b : @& Nat) : Nat := bitwiseFuel (fun x y => x || y) (a + b) a b
/-- Bitwise exclusive or: `a ^^^ b`. -/
@[extern "lean_nat_lxor"] def xor (a b : @& Nat) : Nat :=
  bitwiseFuel (fun x y => bne x y) (a + b) a b
/-- `a <<< b` appends `b` binary zeros to `a`. -/
@[extern "lean_nat_shiftl"] def shiftLeft (a b : @& Nat) : Nat := a * 2 ^ b
/-- `a >>> b` drops the last `b` binary digits of `a`. -/
@[extern "lean_nat_shiftr"] def shiftRight (a b : @& Nat) : Nat := a / 2 ^ b

instance instAndOp : AndOp Nat := ⟨land⟩
instance instOrOp : OrOp Nat := ⟨lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance instShiftLeft : ShiftLeft Nat := ⟨shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨shiftRight⟩

@[simp] theorem land_eq {m n : Nat} : m.land n = m &&& n := rfl
@[simp] theorem lor_eq {m n : Nat} : m.lor n = m ||| n := rfl
@[simp] theorem xor_eq {m n : Nat} : m.xor n = m ^^^ n := rfl
@[simp] theorem shiftLeft_eq' {m n : Nat} : m.shiftLeft n = m <<< n := rfl
@[simp] theorem shiftRight_eq' {m n : Nat} : m.shiftRight n = m >>> n := rfl

/-- Is the binary digit number `n` of `m`, counted from `0` at the right, a one? -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

end Nat

/-! ## Offsets

What the simplification procedures for `x + 3 = y + 5`, `x + 3 ≤ y + 5` and `x + 3 - (y + 5)`, with
numerals, build their proofs from: a common offset may be taken away on both sides.
-/

namespace Nat.Simproc
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by
  rw [Nat.add_comm b c, Nat.sub_add_eq]
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    a + b - (c + d) = a - (c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by
  have p := add_sub_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (e ▸ le_add_left b a))
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False :=
  eq_false fun e => of_eq_false (add_eq_gt b h) e.symm
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    (a + b = c + d) = (a = c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) :
    (a + b = c + d) = (a + (b - d) = c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_right_cancel_iff
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := by
  have p := add_eq_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) :=
  (propext ⟨Eq.symm, Eq.symm⟩ : (a = b + c) = (b + c = a)).trans (add_eq_le b h)
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) :
    (a + b ≤ c + d) = (a ≤ c + (d - b)) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm b w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) :
    (a + b ≤ c + d) = (a + (b - d) ≤ c) := by
  match le.dest h with
  | ⟨w, e⟩ =>
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm d w, ← Nat.add_assoc]
    exact propext Nat.add_le_add_iff_right
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := by
  have p := add_le_add_le a 0 h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False :=
  eq_false fun e => Nat.lt_irrefl c (Nat.lt_of_lt_of_le h (Nat.le_trans (le_add_left b a) e))
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True :=
  eq_true (Nat.le_trans h (le_add_left c b))
theorem le_add_ge {a : Nat} (b : Nat) {c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := by
  have p := add_le_add_ge 0 b h
  rw [Nat.zero_add, Nat.zero_add] at p; exact p
end Nat.Simproc
