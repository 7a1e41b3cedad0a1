prelude
import Init.Nat.Basic
import Init.Nat.Induction
import Init.Foundation.Connectives
import Init.Foundation.Coercions
/-!
# Neutral elements

`0` is neutral for addition and for `gcd`, `1` for multiplication.
-/
universe u

attribute [ext] funext

namespace Nat

instance instLawfulIdentityHAddOfNat : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
instance instLawfulIdentityHMulOfNat : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
instance instLawfulIdentityGcdOfNat : Std.LawfulIdentity gcd 0 where
  left_id := gcd_zero_left
  right_id := gcd_zero_right

end Nat
