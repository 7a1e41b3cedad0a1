prelude
import Init.Text.Repr
/-!
# Printing values for people

`ToString` turns a value into a string as a person would write it; string interpolation
`s!"…{x}…"` uses it.
-/
universe u v

open Std

/-- Types whose values can be shown to a person. -/
class ToString (α : Type u) where
  toString : α → String
export ToString (toString)

/-! ## Truth values, numbers, text -/

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

/-! ## Containers -/

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
