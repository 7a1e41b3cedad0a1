/-! Lists, optional values and Booleans. -/

/-- level 1 -/
theorem data_dev_01 (a b : Bool) : (a && b) = (b && a) := sorry

/-- level 1 -/
theorem data_dev_02 {α : Type} (xs : List α) : xs ++ [] = xs := sorry

/-- level 2 -/
theorem data_dev_03 {α β : Type} (f : α → β) (xs ys : List α) :
    (xs ++ ys).map f = xs.map f ++ ys.map f := sorry

/-- level 2 -/
theorem data_dev_04 {α β : Type} (f : α → β) (o : Option α) : (o.map f).isSome = o.isSome := sorry

/-- level 3 -/
theorem data_dev_05 {α : Type} (xs : List α) : xs.reverse.length = xs.length := sorry

/-- level 3 -/
theorem data_dev_06 {α : Type} (x y : α) (xs : List α) (h : x ∈ xs) : x ∈ y :: xs := sorry

/-- level 4 -/
theorem data_dev_07 {α β γ : Type} (f : α → β) (g : β → γ) (xs : List α) :
    (xs.map f).map g = xs.map (fun x => g (f x)) := sorry

/-- level 4 -/
theorem data_dev_08 {α : Type} (p : α → Bool) (xs : List α) :
    (xs.filter p).length ≤ xs.length := sorry

/-- level 5 -/
theorem data_dev_09 {α : Type} (xs ys : List α) (h : xs ++ ys = xs) : ys = [] := sorry

/-- level 5 -/
theorem data_dev_10 {α : Type} (p q : α → Bool) (xs : List α) :
    (xs.filter p).filter q = xs.filter (fun x => p x && q x) := sorry
