prelude
import Init.Text.Format
import Init.Text.Characters
/-!
# Printing values as Lean terms

`Repr` turns a value into formatted text that reads as a Lean term for it. `#eval` prints with it,
and `deriving Repr` provides it for structures and inductive types.
-/
universe u v

open Std

namespace Std.Format

/-! ## Brackets -/

/-- `f` between the brackets `l` and `r`, indented past the first. -/
@[inline] def bracket (l : String) (f : Format) (r : String) : Format :=
  group (nest l.length (l ++ f ++ r))
@[inline] def paren (f : Format) : Format := bracket "(" f ")"
@[inline] def sbracket (f : Format) : Format := bracket "[" f "]"

/-- As `bracket`, with as many items on a line as fit. -/
@[inline] def bracketFill (l : String) (f : Format) (r : String) : Format :=
  fill (nest l.length (l ++ f ++ r))

end Std.Format

/-! ## The class -/

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

/-! ## Truth values and finite types -/

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

/-! ## Numbers -/

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

/-! ## Characters and strings -/

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

/-! ## Containers -/

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
