prelude
import Init.Foundation.Simplifier
/-!
# Tactics that are not here

`grind` and its relatives, `bv_decide` and `native_decide` belong to a full Lean. Here they fail
with a message that says what to do instead.
-/

namespace LeanMath.Unsupported

open Lean

syntax (name := useGrind) (priority := 2000)
  (Lean.Parser.Tactic.grind <|> Lean.Parser.Tactic.grindTrace) : tactic
syntax (name := useArithmetic) (priority := 2000)
  (Lean.Parser.Tactic.lia <|> Lean.Parser.Tactic.cutsat <|> Lean.Parser.Tactic.grobner <|>
    Lean.Parser.Tactic.grind_linarith <|> Lean.Parser.Tactic.grind_order) : tactic
syntax (name := useBits) (priority := 2000) "bv_decide" : tactic
syntax (name := useNative) (priority := 2000) Lean.Parser.Tactic.nativeDecide : tactic

@[macro useGrind] def grindMessage : Macro := fun _ =>
  `(tactic| fail "grind is not part of the embedded Lean: use omega or simp_all, or check the \
file with a full toolchain (leanmath lean status)")

@[macro useArithmetic] def arithmeticMessage : Macro := fun _ =>
  `(tactic| fail "this tactic is not part of the embedded Lean: use omega, or check the file \
with a full toolchain (leanmath lean status)")

@[macro useBits] def bitsMessage : Macro := fun _ =>
  `(tactic| fail "bv_decide is not part of the embedded Lean: use decide, or check the file \
with a full toolchain (leanmath lean status)")

@[macro useNative] def nativeMessage : Macro := fun _ =>
  `(tactic| fail "native_decide rests on more than the three axioms: use decide or \
decide +kernel")

end LeanMath.Unsupported
