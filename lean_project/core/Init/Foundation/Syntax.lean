prelude
import Init.Foundation.Data
/-!
# Init.Foundation.Syntax

Names, syntax trees and descriptions of parsers, in the layout of compiled Lean. Functions on them
that exist as native code are bound to it.
-/
universe u v w

/-! ## Hashes -/


/-- Types whose elements have a hash. -/
class Hashable (α : Sort u) where
  hash : α → UInt64
export Hashable (hash)
@[extern "lean_uint64_mix_hash"]
opaque mixHash (u₁ u₂ : UInt64) : UInt64
@[extern "lean_string_hash"]
protected opaque String.hash (s : @& String) : UInt64
instance instHashableString : Hashable String := ⟨String.hash⟩

/-! ## Names -/

namespace Lean

/-- Hierarchical names, as `Nat.add`. -/
inductive Name where
  | anonymous : Name
  | str (pre : Name) (str : String)
  | num (pre : Name) (i : Nat)
with
  @[computed_field, inline] hash : Name → UInt64
    | .anonymous => .ofNatLT 1723 (of_decide_eq_true rfl)
    | .str p s => mixHash p.hash s.hash
    | .num p v => mixHash p.hash
        (dite (LT.lt v UInt64.size) (fun h => UInt64.ofNatLT v h)
          (fun _ => UInt64.ofNatLT 17 (of_decide_eq_true rfl)))

instance instInhabitedName : Inhabited Name := ⟨Name.anonymous⟩
instance instHashableName : Hashable Name := ⟨Name.hash⟩

namespace Name
abbrev mkStr (p : Name) (s : String) : Name := Name.str p s
abbrev mkNum (p : Name) (v : Nat) : Name := Name.num p v
abbrev mkSimple (s : String) : Name := .str .anonymous s
@[reducible] def mkStr1 (s₁ : String) : Name := .str .anonymous s₁
@[reducible] def mkStr2 (s₁ s₂ : String) : Name := .str (mkStr1 s₁) s₂
@[reducible] def mkStr3 (s₁ s₂ s₃ : String) : Name := .str (mkStr2 s₁ s₂) s₃
@[reducible] def mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (mkStr3 s₁ s₂ s₃) s₄
@[reducible] def mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅
@[reducible] def mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Name := .str (mkStr5 s₁ s₂ s₃ s₄ s₅) s₆
@[reducible] def mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Name := .str (mkStr6 s₁ s₂ s₃ s₄ s₅ s₆) s₇
@[reducible] def mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Name :=
  .str (mkStr7 s₁ s₂ s₃ s₄ s₅ s₆ s₇) s₈

/-- Whether two names are the same. -/
@[extern "lean_name_eq"]
protected def beq : (@& Name) → (@& Name) → Bool
  | anonymous, anonymous => true
  | str p₁ s₁, str p₂ s₂ => and (BEq.beq s₁ s₂) (Name.beq p₁ p₂)
  | num p₁ n₁, num p₂ n₂ => and (BEq.beq n₁ n₂) (Name.beq p₁ p₂)
  | _, _ => false
instance instBEq : BEq Name := ⟨Name.beq⟩
@[extern "leanmath_native"] opaque hasMacroScopes : Name → Bool
@[extern "leanmath_native"] opaque eraseMacroScopes (n : Name) : Name
@[extern "leanmath_native"] opaque append (a b : Name) : Name
instance instAppend : Append Name := ⟨Name.append⟩
end Name

/-! ## Syntax trees -/

/-- Where a piece of syntax comes from: a place in a file with the white space around it,
or a macro. -/
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw)
      (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical := false)
  | protected none
instance instInhabitedSourceInfo : Inhabited SourceInfo := ⟨SourceInfo.none⟩

/-- The kind of a node is the name of its parser. -/
abbrev SyntaxNodeKind := Name

/-- What an identifier in a macro meant where the macro was written. -/
inductive Syntax.Preresolved where
  | namespace (ns : Name)
  | decl (n : Name) (fields : List String)

/-- Syntax trees. -/
inductive Syntax where
  | missing : Syntax
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  | atom (info : SourceInfo) (val : String) : Syntax
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name)
      (preresolved : List Syntax.Preresolved) : Syntax
instance instInhabitedSyntax : Inhabited Syntax := ⟨Syntax.missing⟩

def Syntax.node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray1 a₁)
def Syntax.node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray2 a₁ a₂)
def Syntax.node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray3 a₁ a₂ a₃)
def Syntax.node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)
def Syntax.node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)
def Syntax.node6 (info : SourceInfo) (kind : SyntaxNodeKind)
    (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)
def Syntax.node7 (info : SourceInfo) (kind : SyntaxNodeKind)
    (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)
def Syntax.node8 (info : SourceInfo) (kind : SyntaxNodeKind)
    (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  Syntax.node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)

/-- The kinds that a piece of syntax may have. -/
@[implicit_reducible] def SyntaxNodeKinds := List SyntaxNodeKind

/-- Syntax that is known to have one of the kinds `ks`. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax
instance instInhabitedTSyntax {ks : SyntaxNodeKinds} : Inhabited (TSyntax ks) := ⟨⟨default⟩⟩

abbrev choiceKind : SyntaxNodeKind := `choice
abbrev nullKind : SyntaxNodeKind := `null
abbrev groupKind : SyntaxNodeKind := `group
abbrev identKind : SyntaxNodeKind := `ident
abbrev strLitKind : SyntaxNodeKind := `str
abbrev charLitKind : SyntaxNodeKind := `char
abbrev numLitKind : SyntaxNodeKind := `num
abbrev hexnumKind : SyntaxNodeKind := `hexnum
abbrev scientificLitKind : SyntaxNodeKind := `scientific
abbrev nameLitKind : SyntaxNodeKind := `name
abbrev fieldIdxKind : SyntaxNodeKind := `fieldIdx
abbrev hygieneInfoKind : SyntaxNodeKind := `hygieneInfo
abbrev interpolatedStrLitKind : SyntaxNodeKind := `interpolatedStrLitKind
abbrev interpolatedStrKind : SyntaxNodeKind := `interpolatedStrKind

@[inline] def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) :=
  ⟨Syntax.node SourceInfo.none k args⟩
@[inline] def mkNullNode (args : Array Syntax := Array.empty) : Syntax := (mkNode nullKind args).raw
@[extern "leanmath_native"] opaque mkAtom (val : String) : Syntax
@[extern "leanmath_native"] opaque mkAtomFrom (src : Syntax) (val : String)
    (canonical : Bool := false) : Syntax
@[extern "leanmath_native"] opaque SourceInfo.fromRef (ref : Syntax)
    (canonical : Bool := false) : SourceInfo

namespace Syntax
@[extern "leanmath_native"] opaque getKind (stx : Syntax) : SyntaxNodeKind
@[extern "leanmath_native"] opaque setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax
@[extern "leanmath_native"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "leanmath_native"] opaque getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "leanmath_native"] opaque getArgs (stx : Syntax) : Array Syntax
@[extern "leanmath_native"] opaque getNumArgs (stx : Syntax) : Nat
@[extern "leanmath_native"] opaque getOptional? (stx : Syntax) : Option Syntax
@[extern "leanmath_native"] opaque isMissing : Syntax → Bool
@[extern "leanmath_native"] opaque isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool
@[extern "leanmath_native"] opaque isIdent : Syntax → Bool
@[extern "leanmath_native"] opaque getId : Syntax → Name
@[extern "leanmath_native"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "leanmath_native"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool
@[extern "leanmath_native"] opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) :
    Bool
structure SepArray (sep : String) where
  elemsAndSeps : Array Syntax
structure TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax
end Syntax

/-- Arrays of syntax that is known to have one of the kinds `ks`. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)
unsafe def TSyntaxArray.rawImpl {ks : SyntaxNodeKinds} : TSyntaxArray ks → Array Syntax :=
  unsafeCast
@[implemented_by TSyntaxArray.rawImpl]
opaque TSyntaxArray.raw {ks : SyntaxNodeKinds} (as : TSyntaxArray ks) : Array Syntax := Array.empty
unsafe def TSyntaxArray.mkImpl {ks : SyntaxNodeKinds} : Array Syntax → TSyntaxArray ks := unsafeCast
@[implemented_by TSyntaxArray.mkImpl]
opaque TSyntaxArray.mk {ks : SyntaxNodeKinds} (as : Array Syntax) : TSyntaxArray ks := Array.empty

/-! ## Parser descriptions -/

/-- Descriptions of parsers, which Lean interprets. -/
inductive ParserDescr where
  | const (name : Name)
  | unary (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)
instance instInhabitedParserDescr : Inhabited ParserDescr := ⟨ParserDescr.symbol ""⟩
abbrev TrailingParserDescr := ParserDescr

/-! ## Syntax categories -/

/-- The type of the constants that stand for the syntax categories. -/
structure Parser.Category

namespace Parser.Category
def command : Category := {}
def term : Category := {}
def tactic : Category := {}
def doElem : Category := {}
def structInstFieldDecl : Category := {}
def level : Category := {}
def attr : Category := {}
def stx : Category := {}
def prio : Category := {}
def prec : Category := {}
end Parser.Category

end Lean

declare_syntax_cat binderPred
declare_syntax_cat rawStx
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
declare_syntax_cat conv (behavior := both)
declare_syntax_cat grind_mod (behavior := both)
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_filter (behavior := both)
declare_syntax_cat grind_ref (behavior := both)
