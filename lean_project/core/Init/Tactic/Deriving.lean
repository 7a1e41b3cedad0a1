prelude
import Init.Text.Repr
import Init.Bool.Lemmas
import Init.Logic.Equality
/-!
# Deriving handlers

What the handlers of `deriving` put into instances.
-/
universe u v

/-! ## Comparing and hashing

The classes behind `deriving Ord` and `deriving Hashable`, with instances for numbers, truth
values, characters and containers.
-/

/-! ### Outcomes of a comparison -/

/-- The outcome of a comparison: less, equal or greater. -/
inductive Ordering where
  | lt | eq | gt
  deriving Inhabited, DecidableEq, Repr

namespace Ordering

/-- The outcome with the two sides exchanged. -/
@[inline] def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- The second outcome where the first leaves the matter open. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a

@[inline] def isEq : Ordering → Bool
  | .eq => true
  | _ => false
@[inline] def isLT : Ordering → Bool
  | .lt => true
  | _ => false
@[inline] def isGT : Ordering → Bool
  | .gt => true
  | _ => false
@[inline] def isLE : Ordering → Bool
  | .gt => false
  | _ => true
@[inline] def isGE : Ordering → Bool
  | .lt => false
  | _ => true
@[inline] def isNe (o : Ordering) : Bool := !o.isEq

end Ordering

/-! ### Comparing -/

/-- Compare by `<` and `=`. -/
@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] :
    Ordering := if x < y then .lt else if x = y then .eq else .gt

/-- Types whose values can be compared. -/
class Ord (α : Type u) where
  compare : α → α → Ordering
export Ord (compare)

/-- Compare the images of two values. -/
@[inline] def compareOn {α : Type u} {β : Type v} [Ord β] (f : α → β) (x y : α) : Ordering :=
  compare (f x) (f y)

/-- Compare by one rule, then by another. -/
@[inline] def compareLex {α : Type u} {β : Type v} (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) :
    Ordering := (cmp₁ a b).then (cmp₂ a b)

instance instOrdNat : Ord Nat := ⟨fun a b => compareOfLessAndEq a b⟩
instance instOrdInt : Ord Int := ⟨fun a b => compareOfLessAndEq a b⟩
instance instOrdFin (n : Nat) : Ord (Fin n) := ⟨fun a b => compare a.val b.val⟩
instance instOrdChar : Ord Char := ⟨fun a b => compare a.val.toNat b.val.toNat⟩
instance instOrdBool : Ord Bool := ⟨fun
  | false, true => .lt
  | true, false => .gt
  | _, _ => .eq⟩
instance instOrdUnit : Ord Unit := ⟨fun _ _ => .eq⟩
instance instOrdOption {α : Type u} [Ord α] : Ord (Option α) := ⟨fun
  | none, none => .eq
  | none, some _ => .lt
  | some _, none => .gt
  | some a, some b => compare a b⟩

/-- The lexicographic order of lists. -/
protected def List.compareLex {α : Type u} (cmp : α → α → Ordering) : List α → List α → Ordering
  | [], [] => .eq
  | [], _ => .lt
  | _, [] => .gt
  | a :: as, b :: bs => (cmp a b).then (List.compareLex cmp as bs)
instance List.instOrd {α : Type u} [Ord α] : Ord (List α) := ⟨List.compareLex compare⟩
instance String.instOrd : Ord String := ⟨fun s t => compare s.toList t.toList⟩

/-- The lexicographic order of pairs. -/
@[instance_reducible] def lexOrd {α : Type u} {β : Type v} [Ord α] [Ord β] : Ord (α × β) :=
  ⟨compareLex (compareOn (·.1)) (compareOn (·.2))⟩

/-! ### Machine words -/

@[extern "lean_uint64_of_nat"]
def UInt64.ofNat (n : @& Nat) : UInt64 := ⟨BitVec.ofNat 64 n⟩
instance UInt64.instOfNat {n : Nat} : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
instance UInt8.instOfNat {n : Nat} : OfNat UInt8 n := ⟨UInt8.ofNat n⟩
@[extern "lean_uint32_of_nat"]
def UInt32.ofNat (n : @& Nat) : UInt32 := ⟨BitVec.ofNat 32 n⟩
instance UInt32.instOfNat {n : Nat} : OfNat UInt32 n := ⟨UInt32.ofNat n⟩

/-! ### Hashing -/

instance instHashableNat : Hashable Nat := ⟨UInt64.ofNat⟩
instance instHashableInt : Hashable Int := ⟨fun
  | .ofNat n => .ofNat (2 * n)
  | .negSucc n => .ofNat (2 * n + 1)⟩
instance instHashableFin {n : Nat} : Hashable (Fin n) := ⟨fun i => hash i.val⟩
instance instHashableBool : Hashable Bool := ⟨fun
  | true => 11
  | false => 13⟩
instance instHashableChar : Hashable Char := ⟨fun c => .ofNat c.val.toNat⟩
instance instHashableUnit : Hashable Unit := ⟨fun _ => 7⟩
instance instHashableOption {α : Type u} [Hashable α] : Hashable (Option α) := ⟨fun
  | none => 11
  | some a => mixHash (hash a) 13⟩
instance List.instHashable {α : Type u} [Hashable α] : Hashable (List α) :=
  ⟨fun as => as.foldl (fun r a => mixHash r (hash a)) 7⟩
instance instHashableProd {α : Type u} {β : Type v} [Hashable α] [Hashable β] : Hashable (α × β) :=
  ⟨fun (a, b) => mixHash (hash a) (hash b)⟩

/-! ## Lawful equality tests

What `deriving ReflBEq, LawfulBEq` rests on: taking apart the boolean expression that `deriving BEq`
writes for a constructor.
-/

namespace DerivingHelpers

@[tactic_parser 1000, extern "leanmath_native"]
opaque tacticDeriving_ReflEq_tactic : Lean.ParserDescr

@[macro tacticDeriving_ReflEq_tactic, extern "leanmath_native"]
opaque _aux_Init_LawfulBEqTactics___macroRules_DerivingHelpers_tacticDeriving_ReflEq_tactic_1 :
    Lean.Macro

theorem and_true_curry {a b : Bool} {P : Prop} (h : a → b → P) : (a && b) → P :=
  fun k => h ((Bool.and_eq_true _ _).mp k).1 ((Bool.and_eq_true _ _).mp k).2

theorem deriving_lawful_beq_helper_dep {α : Type u} {x y : α} [BEq α] [ReflBEq α]
    {t : (x == y) = true → Bool} {P : Prop} (inst : (x == y) = true → x = y)
    (k : (h : x = y) → t (h ▸ ReflBEq.rfl) = true → P) :
    (if h : (x == y) then t h else false) = true → P := by
  intro e
  by_cases h : (x == y) = true
  · rw [dif_pos h] at e
    exact k (inst h) e
  · rw [dif_neg h] at e
    cases e

theorem deriving_lawful_beq_helper_nd {α : Type u} {x y : α} [BEq α] [ReflBEq α] {P : Prop}
    (inst : (x == y) = true → x = y) (k : x = y → P) : (x == y) = true → P := fun h => k (inst h)

end DerivingHelpers
