prelude
import Init.List.Fold
import Init.List.Search
/-!
# Lists: functions as they are run

Compiled code and `#eval` use these versions, which need no stack for long lists.
-/
universe u v

namespace List
variable {α : Type u} {β : Type v}

/-- `flatMap` as it is run. -/
def flatMapTR (f : α → List β) (as : List α) : List β :=
  (as.foldl (fun acc a => reverseAux (f a) acc) []).reverse
@[csimp] theorem flatMap_eq_flatMapTR : @List.flatMap = @flatMapTR := by
  funext α β f as
  have key : ∀ acc : List β, as.foldl (fun acc a => reverseAux (f a) acc) acc =
      (as.flatMap f).reverse ++ acc := by
    induction as with
    | nil => exact fun _ => rfl
    | cons a as ih =>
      intro acc
      rw [foldl_cons, ih, flatMap_cons, reverse_append, append_assoc, reverseAux_eq]
  rw [flatMapTR, key, append_nil, reverse_reverse]

/-- `flatten` as it is run. -/
def flattenTR (l : List (List α)) : List α := l.flatMapTR id
@[csimp] theorem flatten_eq_flattenTR : @List.flatten = @flattenTR := by
  funext α l
  rw [flattenTR, ← flatMap_eq_flatMapTR, flatMap_id]

/-- `intercalate` as it is run. -/
def intercalateTR (sep : List α) (xs : List (List α)) : List α := flattenTR (intersperse sep xs)
@[csimp] theorem intercalate_eq_intercalateTR : @List.intercalate = @intercalateTR := by
  funext α sep xs
  rw [intercalate, flatten_eq_flattenTR]; rfl

end List
