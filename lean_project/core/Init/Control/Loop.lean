prelude
import Init.List.Membership
/-!
# Loops

`for x in xs do …` inside a `do` block, over lists, arrays and ranges of natural numbers.
-/
universe u v w u₁ u₂

/-! ## The classes behind `for` -/

/-- What one round of a loop leaves: stop here, or go on. -/
inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α

/-- The state that a round leaves. -/
def ForInStep.value {α : Type u} : ForInStep α → α
  | .done a | .yield a => a

/-- Collections that a loop in the monad `m` runs over. -/
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn : {β : Type u₁} → ρ → β → (α → β → m (ForInStep β)) → m β
export ForIn (forIn)

/-- Collections that a loop runs over with a proof that each item is a member. -/
class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v))
    (d : outParam (Membership α ρ)) where
  forIn' : {β : Type u₁} → (x : ρ) → β → ((a : α) → a ∈ x → β → m (ForInStep β)) → m β
export ForIn' (forIn')

instance instForInOfForIn' {m : Type u₁ → Type u₂} {ρ : Type u} {α : Type v}
    {d : Membership α ρ} [ForIn' m ρ α d] : ForIn m ρ α where
  forIn x b f := ForIn'.forIn' x b fun a _ => f a

/-! ## Lists and arrays -/

/-- Run through a list, with a proof of membership for each item. -/
@[inline] protected def List.forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (as : List α) (init : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] go : (rest : List α) → (∀ a, a ∈ rest → a ∈ as) → β → m β
    | [], _, b => pure b
    | a :: rest, sub, b => do
      match ← f a (sub a (.head rest)) b with
      | .done b => pure b
      | .yield b => go rest (fun x h => sub x (.tail a h)) b
  go as (fun _ h => h) init

instance List.instForIn' {m : Type v → Type w} {α : Type u} [Monad m] :
    ForIn' m (List α) α inferInstance where
  forIn' := List.forIn'

instance Array.instForIn {m : Type v → Type w} {α : Type u} [Monad m] : ForIn m (Array α) α where
  forIn as b f := List.forIn' as.toList b fun a _ => f a

/-! ## Loops without a collection -/

namespace Lean

/-- The collection of an endless loop: `repeat` and `while` run over it. -/
inductive Loop where
  | mk

@[inline] partial def Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) : m β := do
    match ← f () b with
    | .done b => pure b
    | .yield b => loop b
  loop init

instance Loop.instForIn {m : Type u → Type v} [Monad m] : ForIn m Loop Unit where
  forIn := Loop.forIn

end Lean

/-! ## Ranges -/

namespace Std.Legacy

/-- The numbers from `start` in steps of `step`, before `stop`: written `[start:stop:step]`. -/
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step

namespace Range

/-- How many numbers a range has. -/
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

@[inline] protected def forIn {β : Type u} {m : Type u → Type v} [Monad m] (r : Range) (init : β)
    (f : Nat → β → m (ForInStep β)) : m β :=
  let rec @[specialize] go : (count i : Nat) → β → m β
    | 0, _, b => pure b
    | count + 1, i, b => do
      match ← f i b with
      | .done b => pure b
      | .yield b => go count (i + r.step) b
  go r.size r.start init

instance instForIn {m : Type u → Type v} [Monad m] : ForIn m Range Nat where
  forIn := Range.forIn

syntax:max "[" withoutPosition(":" term) "]" : term
syntax:max "[" withoutPosition(term ":" term) "]" : term
syntax:max "[" withoutPosition(":" term ":" term) "]" : term
syntax:max "[" withoutPosition(term ":" term ":" term) "]" : term

macro_rules
  | `([: $stop]) => `({ stop := $stop, step_pos := Nat.zero_lt_one : Range })
  | `([$start : $stop]) =>
    `({ start := $start, stop := $stop, step_pos := Nat.zero_lt_one : Range })
  | `([: $stop : $step]) => `({ stop := $stop, step := $step, step_pos := by decide : Range })
  | `([$start : $stop : $step]) =>
    `({ start := $start, stop := $stop, step := $step, step_pos := by decide : Range })

end Range
end Std.Legacy

/-! ## Several collections at once -/

namespace Std

/-- Collections that give up their items one by one. -/
class Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  next? : stream → Option (value × stream)

/-- Collections that can be read as a stream: `for x in xs, y in ys` reads `ys` in this way. -/
class ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  toStream : collection → stream

end Std

instance List.instToStream {α : Type u} : Std.ToStream (List α) (List α) := ⟨fun as => as⟩
instance List.instStream {α : Type u} : Std.Stream (List α) α where
  next?
    | [] => none
    | a :: as => some (a, as)

instance Array.instToStream {α : Type u} : Std.ToStream (Array α) (List α) := ⟨Array.toList⟩

namespace Std.Legacy.Range

instance instToStream : Std.ToStream Range Range := ⟨fun r => r⟩
instance instStream : Std.Stream Range Nat where
  next? r := if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none

end Std.Legacy.Range
