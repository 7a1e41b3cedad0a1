prelude
import Init.Text.Repr
/-!
# Giving up

`panic!`, `unreachable!` and `assert!` report a mistake of the program and go on with the default
value; `dbg_trace` prints on the way. Numbers with a decimal point need an instance of
`OfScientific`.
-/
universe u

/-- A message with the place it comes from. -/
def mkPanicMessage (modName : String) (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ modName ++ ":" ++ line.repr ++ ":" ++ col.repr ++ ": " ++ msg

@[never_extract, inline]
def panicWithPos {α : Sort u} [Inhabited α] (modName : String) (line col : Nat) (msg : String) :
    α :=
  panic (mkPanicMessage modName line col msg)

@[never_extract, inline]
def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName declName : String) (line col : Nat)
    (msg : String) : α :=
  panic (mkPanicMessage (modName ++ " " ++ declName) line col msg)

@[never_extract, extern "lean_dbg_trace"]
def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()

/-- Types with decimal numbers: `mantissa` times ten to the power of the exponent. -/
class OfScientific (α : Type u) where
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α
