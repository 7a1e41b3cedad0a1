prelude
import Init.Logic
import Init.Bool.Basic
import Init.Nat.Power
import Init.Nat.Gcd
/-!
# Natural numbers: the basic modules

Addition, order, multiplication, subtraction, powers, division, divisibility, greatest common
divisors, and the functions that the kernel evaluates by name. The automation (`simp`, `omega`)
rests on these modules; `Init.Nat` has the whole library.
-/
