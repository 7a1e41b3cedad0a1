/-! Lists: the library's functions, and one of our own. -/

def snoc {α : Type} : List α → α → List α
  | [], y => [y]
  | x :: xs, y => x :: snoc xs y

theorem snoc_length {α : Type} (xs : List α) (y : α) : (snoc xs y).length = xs.length + 1 := by
  sorry

theorem snoc_append {α : Type} (xs : List α) (y : α) : snoc xs y = xs ++ [y] := by
  sorry

theorem map_then_length {α β : Type} (f : α → β) (xs : List α) :
    (xs.map f).length = xs.length := by
  sorry

theorem reverse_of_append {α : Type} (xs ys : List α) :
    (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by
  sorry
