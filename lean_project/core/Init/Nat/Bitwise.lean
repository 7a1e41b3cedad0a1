prelude
import Init.Nat.Power
/-!
# Bitwise operations

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
