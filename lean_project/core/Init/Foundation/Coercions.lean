prelude
import Init.Foundation.Connectives
/-!
# Coercions

How a term of one type becomes a term of another, and numerals.
-/
universe u v
set_option linter.unusedVariables false

/-! ## Coercions

The classes through which `↑` is resolved, and the coercions that the language itself uses.

A coercion from `α` to `β` is a chain: at most one step `CoeHead`, then steps `CoeOut`, which the
type on the left determines, then steps `Coe`, which the type on the right determines, then at most
one step `CoeTail`. The classes between these say how much of a chain has been found.
-/

/-! ### Steps -/

/-- A step that the type on the right determines. -/
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

/-- A step that the type on the left determines. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

/-- A step that can come first only. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

/-- A step that can come last only. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

/-- A coercion of one element, for which there need be none of others. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

/-- A coercion to functions, for elements that stand where a function is expected. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f

/-- A coercion to types, for elements that stand where a type is expected. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β

/-! ### Chains -/

/-- Steps `Coe`. -/
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Steps `CoeOut`, then `Coe`. -/
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Steps `CoeHead`, then `CoeOut`, then `Coe`. -/
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Steps `CoeHead`, then `CoeOut`, then `Coe`, then `CoeTail`. -/
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Any coercion. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe
  CoeHTCT.coe CoeDep.coe CoeT.coe CoeFun.coe CoeSort.coe

instance instCoeTCOfCoe {α β γ} [Coe β γ] [CoeTC α β] : CoeTC α γ :=
  ⟨fun a => Coe.coe (CoeTC.coe a : β)⟩
instance instCoeTCOfCoe_1 {α β} [Coe α β] : CoeTC α β := ⟨Coe.coe⟩
instance instCoeTC {α} : CoeTC α α := ⟨fun a => a⟩

instance instCoeOTCOfCoeOut {α β γ} [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ :=
  ⟨fun a => CoeOTC.coe (CoeOut.coe a : β)⟩
instance instCoeOTCOfCoeTC {α β} [CoeTC α β] : CoeOTC α β := ⟨CoeTC.coe⟩
instance instCoeOTC {α} : CoeOTC α α := ⟨fun a => a⟩

instance instCoeHTCOfCoeHeadOfCoeOTC {α β γ} [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ :=
  ⟨fun a => CoeOTC.coe (CoeHead.coe a : β)⟩
instance instCoeHTCOfCoeOTC {α β} [CoeOTC α β] : CoeHTC α β := ⟨CoeOTC.coe⟩
instance instCoeHTC {α} : CoeHTC α α := ⟨fun a => a⟩

instance instCoeHTCTOfCoeTailOfCoeHTC {α β γ} [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ :=
  ⟨fun a => CoeTail.coe (CoeHTC.coe a : β)⟩
instance instCoeHTCTOfCoeHTC {α β} [CoeHTC α β] : CoeHTCT α β := ⟨CoeHTC.coe⟩
instance instCoeHTCT {α} : CoeHTCT α α := ⟨fun a => a⟩

instance instCoeTOfCoeHTCT {α β} {a : α} [CoeHTCT α β] : CoeT α a β := ⟨CoeHTCT.coe a⟩
instance instCoeTOfCoeDep {α β} {a : α} [CoeDep α a β] : CoeT α a β := ⟨CoeDep.coe a⟩
instance instCoeT {α} {a : α} : CoeT α a α := ⟨a⟩

/-! ### Coercions of the language -/

instance boolToProp : Coe Bool Prop where
  coe b := b = true
instance boolToSort : CoeSort Bool Prop where
  coe b := b = true
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p
instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α where
  coe v := v.val
instance optionCoe {α : Type u} : Coe α (Option α) where
  coe := some

/-! ### Natural numbers in other types -/

/-- A type into which natural numbers go. -/
class NatCast (R : Type u) where
  natCast : Nat → R

instance instNatCastNat : NatCast Nat := ⟨id⟩

/-- A natural number as an element of `R`. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance instCoeTailNatOfNatCast {R : Type u} [NatCast R] : CoeTail Nat R := ⟨Nat.cast⟩
instance instCoeHTCTNatOfNatCast {R : Type u} [NatCast R] : CoeHTCT Nat R := ⟨Nat.cast⟩

/-! ### Syntax -/

namespace Lean

instance instCoeKinds : Coe SyntaxNodeKind SyntaxNodeKinds := ⟨fun k => List.cons k List.nil⟩

abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
abbrev Ident := TSyntax `ident
abbrev StrLit := TSyntax `str
abbrev NumLit := TSyntax `num

namespace Syntax
export Lean (Term Command Ident StrLit NumLit)
abbrev Tactic := TSyntax `tactic
end Syntax

namespace TSyntax
instance instCoeSyntax {ks : SyntaxNodeKinds} : CoeOut (TSyntax ks) Syntax := ⟨TSyntax.raw⟩
instance instCoeCons {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} :
    Coe (TSyntax k) (TSyntax (k :: ks)) := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeIdentTerm : Coe Ident Term := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeNumTerm : Coe NumLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeStrTerm : Coe StrLit Term := ⟨fun s => ⟨s.raw⟩⟩
end TSyntax

end Lean

/-! ## Numerals

The classes `Zero` and `One` against the numerals `0` and `1`: either gives the other.
-/

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) := ⟨Zero.zero⟩
instance (priority := 200) Zero.ofOfNat0 {α : Type u} [OfNat α (nat_lit 0)] : Zero α := ⟨0⟩
instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) := ⟨One.one⟩
instance (priority := 200) One.ofOfNat1 {α : Type u} [OfNat α (nat_lit 1)] : One α := ⟨1⟩
