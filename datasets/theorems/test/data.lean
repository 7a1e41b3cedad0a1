/-! Lists, optional values and Booleans. -/

/-- level 1 -/
theorem data_test_01 (a : Bool) : (a || !a) = true := sorry

/-- level 1 -/
theorem data_test_02 {α : Type} (x : α) (xs : List α) : (x :: xs).length = xs.length + 1 := sorry

/-- level 2 -/
theorem data_test_03 (a b c : Bool) : (a && (b || c)) = ((a && b) || (a && c)) := sorry

/-- level 2 -/
theorem data_test_04 {α : Type} (o : Option α) : o = none ∨ ∃ x, o = some x := sorry

/-- level 3 -/
theorem data_test_05 {α : Type} (xs ys : List α) :
    (xs ++ ys).reverse = ys.reverse ++ xs.reverse := sorry

/-- level 3 -/
theorem data_test_06 {α β : Type} (f : α → β) (xs : List α) :
    (xs.map f).length = xs.reverse.length := sorry

/-- level 4 -/
theorem data_test_07 {α : Type} (n : Nat) (xs : List α) : xs.take n ++ xs.drop n = xs := sorry

/-- level 4 -/
theorem data_test_08 {α : Type} (x : α) (xs ys : List α) :
    x ∈ xs ++ ys ↔ x ∈ ys ∨ x ∈ xs := sorry

/-- level 5 -/
theorem data_test_09 (xs ys : List Nat) :
    (xs ++ ys).foldr (fun x s => x + s) 0 =
      xs.foldr (fun x s => x + s) 0 + ys.foldr (fun x s => x + s) 0 := sorry

/-- level 5 -/
theorem data_test_10 {α : Type} (p : α → Bool) (xs : List α) (h : ∀ x ∈ xs, p x = true) :
    xs.filter p = xs := sorry
