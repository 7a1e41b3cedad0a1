/-! Arrays: size, entries, membership. -/

example : #[1, 2, 3].size = 3 := rfl
example : #[1, 2, 3][1] = 2 := rfl
example : #[1, 2, 3][1]? = some 2 := rfl
example : #[1, 2, 3][5]? = none := rfl
example : #[1, 2, 3].toList = [1, 2, 3] := rfl
example : #[1, 2] ≠ #[2, 1] := by decide
example (a : Array Nat) (x : Nat) : (a.push x).size = a.size + 1 := by simp
example (a b : Array Nat) : (a ++ b).size = a.size + b.size := by simp
example (a : Array Nat) (x : Nat) : (a.push x).toList = a.toList ++ [x] := by simp
example (a : Array Nat) (x : Nat) : (a.push x)[a.size]'(by simp) = x := by simp
example (a : Array Nat) (i : Nat) (h : i < a.size) : a[i] ∈ a := by simp
example (a : Array Nat) (x y : Nat) : x ∈ a.push y ↔ x ∈ a ∨ x = y := by simp
example (a b : Array Nat) (h : a.toList = b.toList) : a = b := by simpa using h
example (a b : Array Nat) (h : a.size = b.size)
    (k : ∀ i (hi : i < a.size) (hj : i < b.size), a[i] = b[i]) :
    a = b := by
  ext i hi hj
  · exact h
  · exact k i hi hj
