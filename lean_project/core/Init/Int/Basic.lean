prelude
import Init.Nat.Basic
/-!
# The integers

The type of integers with its operations, and every integer as a difference of natural numbers.
-/
universe u

/-! ## The integers

The type `Int`, its operations and its order.  An integer is a natural number or the negative of a
positive one; every operation is given by cases on that, so that the kernel evaluates it on
numerals. The laws are in the modules that follow: `Difference` (integers as differences of natural
numbers), `Ring`, `Order`, `Product`, `MinMax`, `NatAbs`, `Division`, `Pow`, `Gcd`.
-/

set_option genCtorIdx false in
/-- The integers: `ofNat n` is `n`, and `negSucc n` is `-(n + 1)`. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩
instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

/-- The types that the integers map to. -/
class IntCast (R : Type u) where
  protected intCast : Int → R
instance instIntCastInt : IntCast Int := ⟨id⟩
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast
instance instCoeTailIntOfIntCast {R : Type u} [IntCast R] : CoeTail Int R := ⟨Int.cast⟩
instance instCoeHTCTIntOfIntCast {R : Type u} [IntCast R] : CoeHTCT Int R := ⟨Int.cast⟩

namespace Int

instance instInhabited : Inhabited Int := ⟨ofNat 0⟩

/-! ### The ring operations -/

/-- The negative of a natural number. -/
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)
@[default_instance mid] instance instNegInt : Neg Int := ⟨Int.neg⟩

/-- The difference of two natural numbers. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))
instance instAdd : Add Int := ⟨Int.add⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)
instance instMul : Mul Int := ⟨Int.mul⟩

@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + (-n)
instance instSub : Sub Int := ⟨Int.sub⟩

/-! ### Order -/

/-- `NonNeg x` says that `x` is a natural number. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

theorem not_nonNeg_negSucc (n : Nat) : ¬ NonNeg (negSucc n) := fun h =>
  NonNeg.rec (motive := fun x _ => Int.rec (fun _ => True) (fun _ => False) x) (fun _ => trivial) h

/-- `a ≤ b` when `b - a` is a natural number. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int := ⟨Int.le⟩

/-- `a < b` when `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := a + 1 ≤ b
instance instLTInt : LT Int := ⟨Int.lt⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match _root_.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => h (Int.ofNat.inj e)
  | negSucc a, negSucc b => match _root_.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => h (Int.negSucc.inj e)
  | ofNat _, negSucc _ => isFalse fun e => Int.noConfusion e
  | negSucc _, ofNat _ => isFalse fun e => Int.noConfusion e
instance instDecidableEq : DecidableEq Int := Int.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"] def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc m => isFalse (not_nonNeg_negSucc m)
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _

instance instMin : Min Int := minOfLe
instance instMax : Max Int := maxOfLe

/-! ### Size, sign and powers -/

set_option bootstrap.genMatcherCode false in
/-- The absolute value, a natural number. -/
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => Nat.succ m

/-- The sign: `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

/-- The natural number that a nonnegative integer is; `0` for negative integers. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

/-- The natural number that a nonnegative integer is; `none` for negative integers. -/
def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none

/-- Powers; the sign of a power of a negative number is read off the exponent. -/
protected def pow : Int → Nat → Int
  | ofNat m, n => ofNat (m ^ n)
  | negSucc m, n => if n % 2 = 0 then ofNat (Nat.succ m ^ n) else negOfNat (Nat.succ m ^ n)
instance instNatPow : NatPow Int := ⟨Int.pow⟩

/-! ### Division with remainder

`/` and `%` are the Euclidean convention (the remainder is never negative); `tdiv` rounds toward
zero, `fdiv` toward minus infinity, and `bmod` takes the remainder nearest to zero. -/

instance instDvd : Dvd Int := ⟨fun a b => ∃ c, b = a * c⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))
instance instDiv : Div Int := ⟨Int.ediv⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))
instance instMod : Mod Int := ⟨Int.emod⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_div"] def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mod"] def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

def fdiv : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

def fmod : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- The remainder nearest to zero: `-m / 2 ≤ bmod x m < (m + 1) / 2`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

/-- The quotient that goes with `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

/-! ### What holds by definition -/

@[simp] theorem default_eq_zero : default = (0 : Int) := rfl
protected theorem zero_ne_one : (0 : Int) ≠ 1 := by decide
@[simp] theorem ofNat_eq_natCast {n : Nat} : Int.ofNat n = n := rfl
@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl
theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
@[simp, norm_cast] theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl
@[simp, norm_cast] theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl
@[norm_cast] theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = n + 1 := rfl
@[simp, norm_cast] theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl
@[simp, norm_cast] theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl
@[simp, norm_cast] theorem natCast_pow (m n : Nat) : ((m ^ n : Nat) : Int) = (m : Int) ^ n := rfl
@[simp, norm_cast] theorem cast_ofNat_Int {n : Nat} :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl
@[simp] theorem add_def {a b : Int} : Int.add a b = a + b := rfl
@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl
protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl
theorem negOfNat_eq {n : Nat} : negOfNat n = -ofNat n := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem negSucc_coe (n : Nat) : negSucc n = -((n + 1 : Nat) : Int) := rfl
theorem neg_negSucc (n : Nat) : -negSucc n = ((n + 1 : Nat) : Int) := rfl
@[simp] theorem negSucc_sub_one (n : Nat) : negSucc n - 1 = negSucc (n + 1) := rfl
@[simp] theorem negSucc_ne_zero (n : Nat) : negSucc n ≠ 0 := fun e => Int.noConfusion e
@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ negSucc n := fun e => Int.noConfusion e
theorem negSucc_inj {m n : Nat} : negSucc m = negSucc n ↔ m = n := ⟨negSucc.inj, congrArg negSucc⟩
@[simp, norm_cast] theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n :=
  ⟨ofNat.inj, congrArg ofNat⟩
theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj
theorem ofNat_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 :=
  ⟨fun h e => h (congrArg ofNat e), fun h e => h (ofNat.inj e)⟩
@[simp high] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj

end Int

/-! ## Integers as differences of natural numbers

Every integer is a difference `a ⊖ b` of natural numbers, as in the construction of the integers by
pairs: `a ⊖ b = c ⊖ d` holds exactly when `a + d = c + b`. Each operation and the order have one
formula on differences, without cases on signs; `Int.Ring` and `Int.Order` read the laws of the
integers off from these formulas.
-/

namespace LeanMath.Difference

@[inherit_doc Int.subNatNat] scoped infixl:65 " ⊖ " => Int.subNatNat

/-- Normalises sums and products of natural numbers. -/
scoped macro "rearrange" : tactic => `(tactic|
  simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc,
    Nat.add_left_comm, Nat.add_comm])

variable {a b c d : Nat}

/-! ### The two shapes of a difference -/

theorem cancel (n a b : Nat) : (n + a) ⊖ (n + b) = a ⊖ b := by
  unfold Int.subNatNat; rw [Nat.add_sub_add_left, Nat.add_sub_add_left]
theorem natural (k : Nat) : k ⊖ 0 = Int.ofNat k := by unfold Int.subNatNat; rw [Nat.zero_sub]; rfl
theorem nonneg (n k : Nat) : (n + k) ⊖ n = Int.ofNat k := (cancel n k 0).trans (natural k)
theorem negative (n k : Nat) : n ⊖ (n + (k + 1)) = Int.negSucc k := cancel n 0 (k + 1)

theorem compare (a b : Nat) : (∃ k, a = b + k) ∨ (∃ k, b = a + (k + 1)) :=
  match Nat.lt_or_ge a b with
  | .inl h => match Nat.le.dest h with
    | ⟨k, e⟩ => .inr ⟨k, by rw [← e, Nat.succ_add]; rfl⟩
  | .inr h => match Nat.le.dest h with
    | ⟨k, e⟩ => .inl ⟨k, e.symm⟩

/-- To prove something of every integer, prove it of every difference. -/
@[elab_as_elim] theorem induct {p : Int → Prop} (h : ∀ a b, p (a ⊖ b)) (x : Int) : p x :=
  match x with
  | .ofNat n => natural n ▸ h n 0
  | .negSucc n => h 0 (n + 1)

/-! ### Equality -/

/-- Adds a natural number to an integer, given that the sum is a natural number. -/
private def shift : Int → Nat → Nat
  | .ofNat k, n => n + k
  | .negSucc k, n => n - (k + 1)

private theorem shift_sub (a n : Nat) : shift (a ⊖ n) n = a := by
  rcases compare a n with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]; rfl
  · rw [negative]; exact Nat.add_sub_cancel a (k + 1)

theorem eq_iff : a ⊖ b = c ⊖ d ↔ a + d = c + b := by
  have e : a ⊖ b = (a + d) ⊖ (b + d) := by rw [Nat.add_comm a, Nat.add_comm b, cancel]
  have f : c ⊖ d = (c + b) ⊖ (b + d) := by rw [Nat.add_comm c, cancel]
  rw [e, f]
  exact ⟨fun h => by rw [← shift_sub (a + d) (b + d), h, shift_sub], fun h => by rw [h]⟩

/-! ### The operations -/

theorem zero_eq : (0 : Int) = 0 ⊖ 0 := rfl
theorem one_eq : (1 : Int) = 1 ⊖ 0 := rfl

theorem neg_eq (a b : Nat) : -(a ⊖ b) = b ⊖ a := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]
    cases k with
    | zero => exact (nonneg b 0).symm
    | succ k => rw [negative]; rfl
  · rw [negative, nonneg]; rfl

theorem negOfNat_eq (n : Nat) : Int.negOfNat n = 0 ⊖ n := by cases n <;> rfl

theorem add_eq (a b c d : Nat) : (a ⊖ b) + (c ⊖ d) = (a + c) ⊖ (b + d) := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩ <;> rcases compare c d with ⟨l, rfl⟩ | ⟨l, rfl⟩ <;>
    simp only [nonneg, negative]
  · show Int.ofNat (k + l) = _
    rw [← natural, eq_iff]; rearrange
  · show k ⊖ (l + 1) = _
    rw [eq_iff]; rearrange
  · show l ⊖ (k + 1) = _
    rw [eq_iff]; rearrange
  · show 0 ⊖ (k + l + 1 + 1) = _
    rw [eq_iff]; rearrange

theorem sub_eq (a b c d : Nat) : (a ⊖ b) - (c ⊖ d) = (a + d) ⊖ (b + c) := by
  show (a ⊖ b) + -(c ⊖ d) = _
  rw [neg_eq, add_eq]

theorem mul_eq (a b c d : Nat) : (a ⊖ b) * (c ⊖ d) = (a * c + b * d) ⊖ (a * d + b * c) := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩ <;> rcases compare c d with ⟨l, rfl⟩ | ⟨l, rfl⟩ <;>
    simp only [nonneg, negative]
  · show Int.ofNat (k * l) = _
    rw [← natural, eq_iff]; rearrange
  · show Int.negOfNat (k * (l + 1)) = _
    rw [negOfNat_eq, eq_iff]; generalize l + 1 = l; rearrange
  · show Int.negOfNat ((k + 1) * l) = _
    rw [negOfNat_eq, eq_iff]; generalize k + 1 = k; rearrange
  · show Int.ofNat ((k + 1) * (l + 1)) = _
    rw [← natural, eq_iff]; generalize k + 1 = k; generalize l + 1 = l; rearrange

/-! ### Order -/

theorem nonNeg_iff : Int.NonNeg (a ⊖ b) ↔ b ≤ a := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]; exact ⟨fun _ => Nat.le_add_right b k, fun _ => .mk k⟩
  · rw [negative]
    exact ⟨fun h => absurd h (Int.not_nonNeg_negSucc k),
      fun h => absurd (Nat.le_of_add_le_add_left (c := 0) h) (Nat.not_succ_le_zero k)⟩

theorem le_iff : a ⊖ b ≤ c ⊖ d ↔ a + d ≤ c + b := by
  show Int.NonNeg (c ⊖ d - (a ⊖ b)) ↔ _
  rw [sub_eq, nonNeg_iff, Nat.add_comm d a]

theorem lt_iff : a ⊖ b < c ⊖ d ↔ a + d < c + b := by
  show a ⊖ b + 1 ≤ c ⊖ d ↔ _
  rw [one_eq, add_eq, le_iff, Nat.add_right_comm a 1 d]; exact Iff.rfl

end LeanMath.Difference
