prelude
import Init.Int.Basic
import Init.Text.String
/-!
# Printing

Formatted text, and the values that can be printed.
-/
universe u v

/-! ## Formatted text

`Std.Format` describes text together with the places where a line may be broken. A value that is
printed by `#eval` is first turned into a `Format`, which the native pretty printer lays out.

The type and its constructors are laid out as the native code expects; breaking into lines is done
by the native code itself.
-/

namespace Std

/-! ### The type of formats -/

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

/-! ### Combinators -/

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

/-! ### Values that know their format -/

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

/-! ## Printing values as Lean terms

`Repr` turns a value into formatted text that reads as a Lean term for it. `#eval` prints with it,
and `deriving Repr` provides it for structures and inductive types.
-/

section

open Std

namespace Std.Format

/-! ### Brackets -/

/-- `f` between the brackets `l` and `r`, indented past the first. -/
@[inline] def bracket (l : String) (f : Format) (r : String) : Format :=
  group (nest l.length (l ++ f ++ r))
@[inline] def paren (f : Format) : Format := bracket "(" f ")"
@[inline] def sbracket (f : Format) : Format := bracket "[" f "]"

/-- As `bracket`, with as many items on a line as fit. -/
@[inline] def bracketFill (l : String) (f : Format) (r : String) : Format :=
  fill (nest l.length (l ++ f ++ r))

end Std.Format

/-! ### The class -/

/-- Types whose values print as Lean terms. -/
class Repr (α : Type u) where
  /-- The value as text, in parentheses when the context `prec` asks for them. -/
  reprPrec : α → Nat → Format
export Repr (reprPrec)

/-- The text of a value that stands alone. -/
abbrev repr {α : Type u} [Repr α] (a : α) : Format := reprPrec a 0
abbrev reprStr {α : Type u} [Repr α] (a : α) : String := (reprPrec a 0).pretty
/-- The text of a value that stands as an argument. -/
abbrev reprArg {α : Type u} [Repr α] (a : α) : Format := reprPrec a 1024

/-- Types whose values print without spaces, so that many of them fit on a line. -/
class ReprAtom (α : Type u)

/-- An application, in parentheses where it stands as an argument. -/
def Repr.addAppParen (f : Format) (prec : Nat) : Format :=
  if 1024 ≤ prec then .paren f else f

/-! ### Truth values and finite types -/

protected def Bool.repr : Bool → Nat → Format
  | true, _ => "true"
  | false, _ => "false"
instance instReprBool : Repr Bool := ⟨Bool.repr⟩

protected def Decidable.repr {p : Prop} : Decidable p → Nat → Format
  | .isTrue _, prec => Repr.addAppParen "isTrue _" prec
  | .isFalse _, prec => Repr.addAppParen "isFalse _" prec
instance instReprDecidable {p : Prop} : Repr (Decidable p) := ⟨Decidable.repr⟩

instance instReprPUnit : Repr PUnit.{u + 1} := ⟨fun _ _ => "PUnit.unit"⟩
instance instReprUnit : Repr Unit := ⟨fun _ _ => "()"⟩
instance instReprEmpty : Repr Empty := ⟨fun e => nomatch e⟩

/-! ### Numbers -/

namespace Nat

/-- The digit for a number below 16; `*` for any other number. -/
def digitChar (n : Nat) : Char :=
  if n < 10 then .ofNat (48 + n) else if n < 16 then .ofNat (87 + n) else '*'

/-- Put the digits of `n` in front of `ds`, at most `fuel` of them. -/
def toDigitsCore (base : Nat) : (fuel : Nat) → Nat → List Char → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let ds := digitChar (n % base) :: ds
    if n / base = 0 then ds else toDigitsCore base fuel (n / base) ds

/-- The digits of `n`, the first one first. -/
def toDigits (base n : Nat) : List Char := toDigitsCore base (n + 1) n []

@[extern "leanmath_native"] opaque reprFast (n : Nat) : String

/-- The decimal notation of a number. -/
@[implemented_by reprFast]
protected def repr (n : Nat) : String := .ofList (toDigits 10 n)

end Nat

instance instReprNat : Repr Nat := ⟨fun n _ => Nat.repr n⟩

/-- The decimal notation of an integer. -/
protected def Int.repr : Int → String
  | .ofNat n => n.repr
  | .negSucc n => "-" ++ (n + 1).repr

instance instReprInt : Repr Int :=
  ⟨fun i prec => if i < 0 then Repr.addAppParen i.repr prec else i.repr⟩

instance instReprFin (n : Nat) : Repr (Fin n) := ⟨fun i _ => repr i.val⟩

/-! ### Characters and strings -/

/-- The digit of a hexadecimal number. -/
def hexDigitRepr (n : Nat) : String := String.singleton n.digitChar

/-- A character as it stands in a literal, escaped where necessary. -/
def Char.quoteCore (c : Char) (inString : Bool := false) : String :=
  if c = '\n' then "\\n"
  else if c = '\t' then "\\t"
  else if c = '\\' then "\\\\"
  else if c = '"' then "\\\""
  else if inString = false ∧ c = '\'' then "\\'"
  else if c.toNat ≤ 31 ∨ c = '\x7f' then
    "\\x" ++ hexDigitRepr (c.toNat / 16) ++ hexDigitRepr (c.toNat % 16)
  else String.singleton c

/-- The literal of a character. -/
def Char.quote (c : Char) : String := "'" ++ c.quoteCore ++ "'"
protected def Char.repr (c : Char) : String := c.quote
instance instReprChar : Repr Char := ⟨fun c _ => c.quote⟩

/-- The literal of a string. -/
def String.quote (s : String) : String :=
  s.foldl (fun r c => r ++ c.quoteCore (inString := true)) "\"" ++ "\""
instance instReprString : Repr String := ⟨fun s _ => s.quote⟩

/-! ### Containers -/

protected def Option.repr {α : Type u} [Repr α] : Option α → Nat → Format
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec
instance instReprOption {α : Type u} [Repr α] : Repr (Option α) := ⟨Option.repr⟩

protected def Sum.repr {α : Type u} {β : Type v} [Repr α] [Repr β] : Sum α β → Nat → Format
  | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec
instance instReprSum {α : Type u} {β : Type v} [Repr α] [Repr β] : Repr (Sum α β) := ⟨Sum.repr⟩

/-- Values that print as the last components of a tuple. -/
class ReprTuple (α : Type u) where
  reprTuple : α → List Format → List Format
export ReprTuple (reprTuple)

instance instReprTupleOfRepr {α : Type u} [Repr α] : ReprTuple α := ⟨fun a xs => repr a :: xs⟩
protected def Prod.reprTuple {α : Type u} {β : Type v} [Repr α] [ReprTuple β] :
    α × β → List Format → List Format
  | (a, b), xs => reprTuple b (repr a :: xs)
instance instReprTupleProdOfRepr {α : Type u} {β : Type v} [Repr α] [ReprTuple β] :
    ReprTuple (α × β) := ⟨Prod.reprTuple⟩

protected def Prod.repr {α : Type u} {β : Type v} [Repr α] [ReprTuple β] : α × β → Nat → Format
  | (a, b), _ =>
    let backwards := reprTuple b [repr a]
    let items := backwards.foldl (fun acc x => x :: acc) []
    .bracket "(" (.joinSep items ("," ++ Format.line)) ")"
instance instReprProdOfReprTuple {α : Type u} {β : Type v} [Repr α] [ReprTuple β] :
    Repr (α × β) := ⟨Prod.repr⟩

protected def Sigma.repr {α : Type u} {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] :
    Sigma β → Nat → Format
  | ⟨a, b⟩, _ => .bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"
instance instReprSigma {α : Type u} {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] :
    Repr (Sigma β) := ⟨Sigma.repr⟩

instance instReprSubtype {α : Type u} {p : α → Prop} [Repr α] : Repr (Subtype p) :=
  ⟨fun s prec => reprPrec s.val prec⟩

protected def List.repr {α : Type u} [Repr α] (as : List α) (_ : Nat) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match as with
  | [] => "[]"
  | _ => .bracket "[" (.joinSep as ("," ++ Format.line)) "]"
instance instReprList {α : Type u} [Repr α] : Repr (List α) := ⟨List.repr⟩

protected def List.repr' {α : Type u} [Repr α] [ReprAtom α] (as : List α) (_ : Nat) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match as with
  | [] => "[]"
  | _ => .bracketFill "[" (.joinSep as ("," ++ Format.line)) "]"
instance instReprListOfReprAtom {α : Type u} [Repr α] [ReprAtom α] : Repr (List α) := ⟨List.repr'⟩

protected def Array.repr {α : Type u} [Repr α] (as : Array α) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match as.toList with
  | [] => "#[]"
  | items => .bracketFill "#[" (.joinSep items ("," ++ Format.line)) "]"
instance Array.instRepr {α : Type u} [Repr α] : Repr (Array α) := ⟨fun as _ => Array.repr as⟩

instance instReprAtomBool : ReprAtom Bool := ⟨⟩
instance instReprAtomNat : ReprAtom Nat := ⟨⟩
instance instReprAtomInt : ReprAtom Int := ⟨⟩
instance instReprAtomChar : ReprAtom Char := ⟨⟩
instance instReprAtomString : ReprAtom String := ⟨⟩

instance instReprUInt8 : Repr UInt8 := ⟨fun n _ => repr n.toBitVec.toNat⟩
instance instReprUInt32 : Repr UInt32 := ⟨fun n _ => repr n.toNat⟩
instance instReprUInt64 : Repr UInt64 := ⟨fun n _ => repr n.toBitVec.toNat⟩

end

/-! ## Printing values for people

`ToString` turns a value into a string as a person would write it; string interpolation
`s!"…{x}…"` uses it.
-/

section

open Std

/-- Types whose values can be shown to a person. -/
class ToString (α : Type u) where
  toString : α → String
export ToString (toString)

/-! ### Truth values, numbers, text -/

instance instToStringString : ToString String := ⟨fun s => s⟩
instance instToStringChar : ToString Char := ⟨Char.toString⟩
instance instToStringBool : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance instToStringDecidable {p : Prop} : ToString (Decidable p) :=
  ⟨fun h => cond h.decide "true" "false"⟩
instance instToStringNat : ToString Nat := ⟨Nat.repr⟩
instance instToStringInt : ToString Int := ⟨Int.repr⟩
instance instToStringFin (n : Nat) : ToString (Fin n) := ⟨fun i => toString i.val⟩
instance instToStringUInt8 : ToString UInt8 := ⟨fun n => toString n.toBitVec.toNat⟩
instance instToStringUInt32 : ToString UInt32 := ⟨fun n => toString n.toNat⟩
instance instToStringUInt64 : ToString UInt64 := ⟨fun n => toString n.toBitVec.toNat⟩
instance instToStringPUnit : ToString PUnit.{u + 1} := ⟨fun _ => "()"⟩
instance instToStringUnit : ToString Unit := ⟨fun _ => "()"⟩
instance instToStringFormat : ToString Format := ⟨fun f => f.pretty⟩

/-! ### Containers -/

/-- Parentheses around text that has a space in it and no brackets around it. -/
def addParenHeuristic (s : String) : String :=
  let bracketed := match s.toList with
    | '(' :: _ | '[' :: _ | '{' :: _ | '#' :: '[' :: _ => true
    | _ => false
  let spaced := s.foldl (fun found c => found || c.isWhitespace) false
  if bracketed || !spaced then s else "(" ++ s ++ ")"

protected def List.toString {α : Type u} [ToString α] (as : List α) : String :=
  "[" ++ ", ".intercalate (as.map toString) ++ "]"
instance instToStringList {α : Type u} [ToString α] : ToString (List α) := ⟨List.toString⟩
instance instToStringArray {α : Type u} [ToString α] : ToString (Array α) :=
  ⟨fun as => "#" ++ toString as.toList⟩

instance instToStringOption {α : Type u} [ToString α] : ToString (Option α) :=
  ⟨fun
    | none => "none"
    | some a => "(some " ++ addParenHeuristic (toString a) ++ ")"⟩
instance instToStringSum {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (Sum α β) :=
  ⟨fun
    | .inl a => "(inl " ++ addParenHeuristic (toString a) ++ ")"
    | .inr b => "(inr " ++ addParenHeuristic (toString b) ++ ")"⟩
instance instToStringProd {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α × β) :=
  ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩
instance instToStringSubtype {α : Type u} {p : α → Prop} [ToString α] : ToString (Subtype p) :=
  ⟨fun s => toString s.val⟩
instance instToStringExcept {ε : Type u} {α : Type v} [ToString ε] [ToString α] :
    ToString (Except ε α) :=
  ⟨fun
    | .error e => "error: " ++ toString e
    | .ok a => "ok: " ++ toString a⟩
instance instReprExcept {ε : Type u} {α : Type v} [Repr ε] [Repr α] : Repr (Except ε α) :=
  ⟨fun
    | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
    | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec⟩

end
