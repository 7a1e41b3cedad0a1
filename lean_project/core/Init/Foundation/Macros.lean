prelude
import Init.Foundation.Monads
import Init.Foundation.Syntax
/-!
# Init.Foundation.Macros

The monads in which macros and unexpanders run, in the layout of compiled Lean.
-/
universe u
set_option linter.unusedVariables false

namespace Lean

/-! ## The macro monad -/

abbrev MacroScope := Nat

/-- Computations that know the piece of syntax they work on. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α
export MonadRef (getRef)
@[extern "leanmath_native"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax
@[always_inline, inline]
def withRef {m : Type → Type} [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun old => MonadRef.withRef (replaceRef ref old) x

/-- Computations that can make names which clash with no others. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α
export MonadQuotation (getCurrMacroScope withFreshMacroScope)
@[inline] def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun ref => pure (SourceInfo.fromRef ref)
@[extern "leanmath_native"] opaque addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name
@[inline] def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m]
    (n : Name) : m Name :=
  bind MonadQuotation.getContext fun ctx =>
  bind getCurrMacroScope fun scp => pure (Lean.addMacroScope ctx n scp)

namespace Macro
opaque MethodsRefPointed : NonemptyType.{0} := ⟨PUnit, ⟨⟨⟩⟩⟩
def MethodsRef : Type := MethodsRefPointed.type
instance : Nonempty MethodsRef := MethodsRefPointed.property

/-- What a macro can read. -/
structure Context where
  methods : MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := 512
  ref : Syntax

/-- How a macro fails. -/
inductive Exception where
  | error : Syntax → String → Exception
  | unsupportedSyntax : Exception

/-- What a macro can change. -/
structure State where
  macroScope : MacroScope
  traceMsgs : List (Prod Name String) := List.nil
  private expandedMacroDecls : List Name := List.nil
end Macro

/-- Computations of macros. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- Macros rewrite syntax. -/
abbrev Macro := Syntax → MacroM Syntax

namespace Macro
instance instInhabitedException : Inhabited Exception := ⟨Exception.unsupportedSyntax⟩
instance instMonadRefMacroM : MonadRef MacroM where
  getRef := bind read fun ctx => pure ctx.ref
  withRef := fun ref x => withReader (fun ctx => { ctx with ref := ref }) x
def throwUnsupported {α} : MacroM α := throw Exception.unsupportedSyntax
def throwError {α} (msg : String) : MacroM α :=
  bind getRef fun ref => throw (Exception.error ref msg)
def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (throwError msg)
@[inline] protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α :=
  let next (s : State) : Prod MacroScope State :=
    (s.macroScope, { s with macroScope := HAdd.hAdd s.macroScope 1 })
  bind (modifyGet next) fun fresh =>
  withReader (fun ctx => { ctx with currMacroScope := fresh }) x
instance instMonadQuotationMacroM : MonadQuotation MacroM where
  getCurrMacroScope ctx := pure ctx.currMacroScope
  getContext ctx := pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope
end Macro

namespace PrettyPrinter

/-- Computations of unexpanders. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- Unexpanders rewrite an application into its notation. -/
abbrev Unexpander := Syntax → UnexpandM Syntax
instance instMonadQuotationUnexpandM : MonadQuotation UnexpandM where
  getRef := read
  withRef ref x := withReader (fun _ => ref) x
  getCurrMacroScope := pure 0
  getContext := pure `_fakeMod
  withFreshMacroScope := id
end PrettyPrinter

end Lean
