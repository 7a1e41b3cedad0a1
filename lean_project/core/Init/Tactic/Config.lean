prelude
import Init.Foundation.Macros
/-!
# Options of tactics

The types of the options that are not switches: `rw (occs := .pos [2])`,
`rw (transparency := .default)`, `apply (newGoals := .all)`.
-/

namespace Lean.Meta

/-- Which definitions are unfolded when terms are compared. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none

/-- Whether structures are compared field by field. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none

/-- Which occurrences of a pattern are meant, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)

/-- Which goals remain after `apply`, and in what order. -/
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

end Lean.Meta
