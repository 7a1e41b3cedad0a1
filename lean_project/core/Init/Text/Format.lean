prelude
import Init.Int.Basic
/-!
# Formatted text

`Std.Format` describes text together with the places where a line may be broken. A value that is
printed by `#eval` is first turned into a `Format`, which the native pretty printer lays out.

The type and its constructors are laid out as the native code expects; breaking into lines is done
by the native code itself.
-/
universe u

namespace Std

/-! ## The type of formats -/

/-- How the line breaks of a group behave: all of them or none, or as few as possible. -/
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
  deriving Inhabited, BEq

open Format in
/-- Text with possible line breaks. -/
inductive Format where
  /-- No text. -/
  | nil : Format
  /-- A space, or a line break when the text around it does not fit. -/
  | line : Format
  /-- A line break that indents to the current level, when `force` is set or it is passed. -/
  | align (force : Bool) : Format
  /-- A piece of text. -/
  | text : String → Format
  /-- A format whose line breaks are indented further. -/
  | nest (indent : Int) (f : Format) : Format
  /-- One format after another. -/
  | append : Format → Format → Format
  /-- A format whose line breaks are decided together. -/
  | group : Format → (behavior : FlattenBehavior := FlattenBehavior.allOrNone) → Format
  /-- A format with a label for the reader of the laid-out text. -/
  | tag : Nat → Format → Format
  deriving Inhabited

namespace Format

instance instAppend : Append Format := ⟨Format.append⟩
instance instCoeString : Coe String Format := ⟨text⟩

/-! ## Combinators -/

/-- Does the format certainly print as nothing? -/
def isNil : Format → Bool
  | nil => true
  | _ => false

/-- Break lines only where the next item does not fit. -/
def fill (f : Format) : Format := group f (behavior := FlattenBehavior.fill)

/-- All formats of a list, one after another. -/
def join (xs : List Format) : Format := xs.foldl (fun acc f => acc ++ f) (text "")

/-- How many columns `nestD` indents. -/
def defIndent : Int := 2
def defUnicode : Bool := true
/-- The width of a line unless told otherwise. -/
def defWidth : Nat := 120

/-- Indent by the usual amount. -/
def nestD (f : Format) : Format := nest defIndent f
/-- Start a new, indented line. -/
def indentD (f : Format) : Format := nestD (line ++ f)

/-- The text of a format laid out in lines of the given width. -/
@[extern "leanmath_native"]
opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0) (column : Nat := 0) :
    String

end Format

/-! ## Values that know their format -/

/-- Types whose values can be turned into formatted text. -/
class ToFormat (α : Type u) where
  format : α → Format
export ToFormat (format)

instance instToFormatFormat : ToFormat Format := ⟨fun f => f⟩
instance instToFormatString : ToFormat String := ⟨Format.text⟩

namespace Format

/-- The items of a list, with `sep` between neighbours. -/
def joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: as, sep => as.foldl (fun acc b => acc ++ sep ++ format b) (format a)

/-- The items of a list, `pre` before each. -/
def prefixJoin {α : Type u} [ToFormat α] (pre : Format) (as : List α) : Format :=
  as.foldl (fun acc a => acc ++ pre ++ format a) nil

/-- The items of a list, `suffix` after each. -/
def joinSuffix {α : Type u} [ToFormat α] (as : List α) (suffix : Format) : Format :=
  as.foldl (fun acc a => acc ++ format a ++ suffix) nil

end Format
end Std
