prelude
import Init.LeanMath.Ranges
import Init.LeanMath.Squares
import Init.LeanMath.Parity
import Init.LeanMath.Factorial
import Init.LeanMath.Primes
/-!
# Elementary number theory

Sums and products over ranges, squares, parity, factorials and prime numbers. What is here has no
counterpart in Lean's own core and therefore lives in the namespace `LeanMath`.
-/
