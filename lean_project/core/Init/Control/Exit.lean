prelude
import Init.Control.Monad
/-!
# Leaving a block early

How `return`, `break` and `continue` leave a `do` block from within a loop or a `try`: as an
exception of a monad around the block, which is taken off again at its end.
-/
universe u v w x

-- Stands first so that its `match` gets a name of its own, which the `for` elaborator uses.
/-- What happens after a loop body that may have met `break`. -/
@[always_inline, inline]
abbrev Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β)
    (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => breakK ()

/-- Computations in `m` that may end without a value. -/
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)

namespace OptionT
variable {m : Type u → Type v} {α β : Type u}

/-- The value of a computation, if it has one. -/
@[always_inline, inline] def run (x : OptionT m α) : m (Option α) := x
@[always_inline, inline] def mk (x : m (Option α)) : OptionT m α := x

variable [Monad m]

/-- The computation that ends without a value. -/
@[always_inline, inline] protected def fail : OptionT m α := mk (pure none)

@[always_inline] instance instMonad : Monad (OptionT m) where
  pure a := mk (pure (some a))
  bind x f := mk (bind x.run fun
    | some a => f a
    | none => pure none)

@[always_inline] instance instMonadLift : MonadLift m (OptionT m) where
  monadLift x := mk (bind x fun a => pure (some a))

end OptionT

/-! ## `return` -/

abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α

@[always_inline, inline]
abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v} {α : Type u} [Monad m] (r : ρ) :
    EarlyReturnT ρ m α := throw r

@[always_inline, inline]
abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β)
    (pure : α → β) : β := x.casesOn ret pure

/-! ## `break` and `continue` -/

abbrev BreakT := OptionT

@[always_inline, inline]
abbrev BreakT.break {α : Type w} {m : Type w → Type x} [Monad m] : BreakT m α := OptionT.fail

abbrev ContinueT := OptionT

@[always_inline, inline]
abbrev ContinueT.continue {α : Type w} {m : Type w → Type x} [Monad m] : ContinueT m α :=
  OptionT.fail

@[always_inline, inline]
abbrev Continue.runK {α : Type u} {β : Type v} (x : Option α) (continueK : Unit → β)
    (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => continueK ()
