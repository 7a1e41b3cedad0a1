prelude
import Init.Foundation.Simplifier
/-!
# Monads

Programs that fail, keep a state, or read their surroundings.
-/
universe u v w x

/-! ## Monads for programs

Programs with a state, with errors, and the identity monad, in which a `do` block is a plain
function.
-/

/-! ### The identity monad -/

/-- The value of a computation without effects. -/
@[always_inline, inline] protected def Id.run {α : Type u} (x : Id α) : α := x

/-! ### Errors -/

namespace Except
variable {ε : Type u} {α β : Type v}

@[always_inline, inline] protected def bind (x : Except ε α) (f : α → Except ε β) : Except ε β :=
  match x with
  | .error e => .error e
  | .ok a => f a

@[always_inline, inline] protected def map (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)

@[always_inline, inline] protected def tryCatch (x : Except ε α) (handle : ε → Except ε α) :
    Except ε α :=
  match x with
  | .ok a => .ok a
  | .error e => handle e

/-- Is there a value, not an error? -/
@[inline] protected def isOk : Except ε α → Bool
  | .ok _ => true
  | .error _ => false

/-- The value, if there is no error. -/
@[inline] protected def toOption : Except ε α → Option α
  | .ok a => some a
  | .error _ => none

@[always_inline] instance instMonad : Monad (Except ε) where
  pure := .ok
  bind := Except.bind
  map := Except.map

end Except

instance instMonadExceptOfExcept {ε : Type u} : MonadExceptOf ε (Except ε) where
  throw := .error
  tryCatch := Except.tryCatch

/-- Computations in `m` that may fail with an `ε`. -/
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)

namespace ExceptT
variable {ε : Type u} {m : Type u → Type v} {α β : Type u}

/-- The outcome of a computation that may fail. -/
@[always_inline, inline] def run (x : ExceptT ε m α) : m (Except ε α) := x
@[always_inline, inline] def mk (x : m (Except ε α)) : ExceptT ε m α := x

variable [Monad m]

@[always_inline] instance instMonad : Monad (ExceptT ε m) where
  pure a := mk (pure (.ok a))
  bind x f := mk (bind x.run fun
    | .ok a => f a
    | .error e => pure (.error e))

@[always_inline] instance instMonadLift : MonadLift m (ExceptT ε m) where
  monadLift x := mk (bind x fun a => pure (.ok a))

instance instMonadExceptOf : MonadExceptOf ε (ExceptT ε m) where
  throw e := mk (pure (.error e))
  tryCatch x handle := mk (bind x.run fun
    | .ok a => pure (.ok a)
    | .error e => handle e)

end ExceptT

/-! ### State -/

/-- Computations in `m` that read and change a state of type `σ`. -/
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)

/-- Computations that read and change a state. -/
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α

namespace StateT
variable {σ : Type u} {m : Type u → Type v} {α : Type u}

/-- The value and the last state, from a first state. -/
@[always_inline, inline] def run (x : StateT σ m α) (s : σ) : m (α × σ) := x s

variable [Monad m]

/-- The value, from a first state. -/
@[always_inline, inline] def run' (x : StateT σ m α) (s : σ) : m α :=
  bind (x s) fun p => pure p.1

@[always_inline] instance instMonad : Monad (StateT σ m) where
  pure a := fun s => pure (a, s)
  bind x f := fun s => bind (x s) fun p => f p.1 p.2

instance instMonadStateOf : MonadStateOf σ (StateT σ m) where
  get := fun s => pure (s, s)
  set s := fun _ => pure (⟨⟩, s)
  modifyGet f := fun s => pure (f s)

@[always_inline] instance instMonadLift : MonadLift m (StateT σ m) where
  monadLift x := fun s => bind x fun a => pure (a, s)

instance instMonadExceptOf {ε : Type w} [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw e := fun _ => throwThe ε e
  tryCatch x handle := fun s => tryCatchThe ε (x s) fun e => handle e s

end StateT

/-- A monad over one with a state has that state. -/
instance instMonadStateOfOfMonadLift {σ : Type u} {m : Type u → Type v} {n : Type u → Type w}
    [MonadLift m n] [MonadStateOf σ m] : MonadStateOf σ n where
  get := MonadLift.monadLift (m := m) MonadStateOf.get
  set s := MonadLift.monadLift (m := m) (MonadStateOf.set s)
  modifyGet f := MonadLift.monadLift (m := m) (MonadStateOf.modifyGet f)

/-! ## Leaving a block early

How `return`, `break` and `continue` leave a `do` block from within a loop or a `try`: as an
exception of a monad around the block, which is taken off again at its end.
-/

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

/-! ### `return` -/

abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α

@[always_inline, inline]
abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v} {α : Type u} [Monad m] (r : ρ) :
    EarlyReturnT ρ m α := throw r

@[always_inline, inline]
abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β)
    (pure : α → β) : β := x.casesOn ret pure

/-! ### `break` and `continue` -/

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
