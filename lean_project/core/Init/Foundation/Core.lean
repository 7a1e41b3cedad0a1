prelude
import Init.Foundation.Simplifier
/-!
# Init.Foundation.Core

Everything that the native elaborator expects to find before the first theorem is stated.
-/
