prelude
import Init.Text.Repr
/-!
# Input and output

Programs that `#eval` runs may print. `IO α` is a function of a token that stands for the state of
the world; the native code erases the token.
-/

/-! ## State threads -/

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0} := ⟨PUnit, ⟨⟨⟩⟩⟩

/-- A value without content that stands for a state of type `σ`. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance Void.instNonempty {σ : Type} : Nonempty (Void σ) := (Void.nonemptyType σ).property

/-- The result of a computation that cannot fail. -/
structure ST.Out (σ α : Type) where
  val : α
  state : Void σ

/-- Computations that change a state and cannot fail. -/
def ST (σ α : Type) := Void σ → ST.Out σ α

@[always_inline] instance instMonadST (σ : Type) : Monad (ST σ) where
  pure a := fun s => ⟨a, s⟩
  bind x f := fun s => match x s with
    | ⟨a, s⟩ => f a s

instance instInhabitedST {σ α : Type} [Inhabited α] : Inhabited (ST σ α) := ⟨fun s => ⟨default, s⟩⟩

/-- The result of a computation that may fail. -/
inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

/-- Computations that change a state and may fail with an `ε`. -/
def EST (ε σ α : Type) : Type := Void σ → EST.Out ε σ α

@[always_inline] instance instMonadEST (ε σ : Type) : Monad (EST ε σ) where
  pure a := fun s => .ok a s
  bind x f := fun s => match x s with
    | .ok a s => f a s
    | .error e s => .error e s

instance instMonadExceptOfEST (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw e := fun s => .error e s
  tryCatch x handle := fun s => match x s with
    | .ok a s => .ok a s
    | .error e s => handle e s

instance instInhabitedEST {ε σ α : Type} [Inhabited ε] : Inhabited (EST ε σ α) :=
  ⟨fun s => .error default s⟩

@[always_inline] instance instMonadLiftSTEST {ε σ : Type} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun s => match x s with
    | ⟨a, s⟩ => .ok a s

/-! ## The monads of input and output -/

opaque IO.RealWorld.nonemptyType : NonemptyType.{0} := ⟨PUnit, ⟨⟨⟩⟩⟩

/-- The state of the world. -/
def IO.RealWorld : Type := IO.RealWorld.nonemptyType.type

/-- Actions that cannot fail. -/
@[reducible] def BaseIO (α : Type) := ST IO.RealWorld α

/-- Actions that may fail with an `ε`. -/
@[reducible] def EIO (ε α : Type) := EST ε IO.RealWorld α

namespace IO

/-- What may go wrong with input and output. -/
inductive Error where
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  | otherError (osCode : UInt32) (details : String)
  | resourceBusy (osCode : UInt32) (details : String)
  | resourceVanished (osCode : UInt32) (details : String)
  | unsupportedOperation (osCode : UInt32) (details : String)
  | hardwareFault (osCode : UInt32) (details : String)
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  | illegalOperation (osCode : UInt32) (details : String)
  | protocolError (osCode : UInt32) (details : String)
  | timeExpired (osCode : UInt32) (details : String)
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  | unexpectedEof
  | userError (msg : String)

/-- The error with the given message. -/
def userError (s : String) : Error := .userError s

/-- What an error says. -/
def Error.toString : Error → String
  | .userError msg => msg
  | .unexpectedEof => "end of file"
  | .otherError _ details | .resourceBusy _ details | .resourceVanished _ details
  | .unsupportedOperation _ details | .hardwareFault _ details | .unsatisfiedConstraints _ details
  | .illegalOperation _ details | .protocolError _ details | .timeExpired _ details
  | .alreadyExists _ _ details | .interrupted _ _ details | .noFileOrDirectory _ _ details
  | .invalidArgument _ _ details | .permissionDenied _ _ details | .resourceExhausted _ _ details
  | .inappropriateType _ _ details | .noSuchThing _ _ details => details
instance Error.instToString : ToString Error := ⟨Error.toString⟩
instance Error.instInhabited : Inhabited Error := ⟨.userError ""⟩

end IO

/-- Actions that may fail with an input or output error. -/
abbrev IO : Type → Type := EIO IO.Error

instance instCoeStringError : Coe String IO.Error := ⟨IO.userError⟩

/-! ## Printing -/

namespace IO

/-- Print text on the standard output. -/
@[extern "leanmath_native"] opaque print {α : Type} [ToString α] (s : α) : IO Unit
/-- Print a line on the standard output. -/
@[extern "leanmath_native"] opaque println {α : Type} [ToString α] (s : α) : IO Unit
/-- Print text on the standard error output. -/
@[extern "leanmath_native"] opaque eprint {α : Type} [ToString α] (s : α) : IO Unit
/-- Print a line on the standard error output. -/
@[extern "leanmath_native"] opaque eprintln {α : Type} [ToString α] (s : α) : IO Unit

end IO
