prelude
import Init.Nat.Subtraction
/-!
# Sizes

The size of a value counts its constructors. Lean uses it as the measure of a recursion that is not
structural, in particular of one through lists of subterms. `Nat` has its value as size.
-/

deriving instance SizeOf for PUnit
deriving instance SizeOf for Bool
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Sigma
deriving instance SizeOf for PSigma
deriving instance SizeOf for Subtype
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for Fin
deriving instance SizeOf for Except
