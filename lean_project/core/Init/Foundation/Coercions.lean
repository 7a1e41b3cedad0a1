prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.Coercions

The classes through which `↑` is resolved, and the coercions that the language itself uses.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Coercions -/

class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β
attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe CoeHTCT.coe
  CoeDep.coe CoeT.coe CoeFun.coe CoeSort.coe
instance instCoeTCOfCoe {α β γ} [Coe β γ] [CoeTC α β] : CoeTC α γ := ⟨fun a => Coe.coe (CoeTC.coe a : β)⟩
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
instance boolToProp : Coe Bool Prop where
  coe b := b = true
instance boolToSort : CoeSort Bool Prop where
  coe b := b = true
instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α where
  coe v := v.val
instance optionCoe {α : Type u} : Coe α (Option α) where
  coe := some
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p
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
instance instCoeCons {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} : Coe (TSyntax k) (TSyntax (k :: ks)) := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeIdentTerm : Coe Ident Term := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeNumTerm : Coe NumLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance instCoeStrTerm : Coe StrLit Term := ⟨fun s => ⟨s.raw⟩⟩
end TSyntax
end Lean
class NatCast (R : Type u) where
  natCast : Nat → R
instance instNatCastNat : NatCast Nat := ⟨id⟩
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast
instance instCoeTailNatOfNatCast {R : Type u} [NatCast R] : CoeTail Nat R := ⟨Nat.cast⟩
instance instCoeHTCTNatOfNatCast {R : Type u} [NatCast R] : CoeHTCT Nat R := ⟨Nat.cast⟩
