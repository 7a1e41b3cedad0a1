prelude
import Init.Logic.Classical
import Init.Logic.Conditional
import Init.Logic.Equality
/-!
# Logic

Propositional and predicate logic, equality and conditionals, with the simplifier's rules
for them.
-/
