/-! A chain of equations, each step left to Lean. -/

theorem rearrange (a b c : Nat) : a + (b + c) = c + b + a := by
  calc a + (b + c) = a + (c + b) := sorry
    _ = c + b + a := sorry

theorem substitute (x y : Int) (h : y = x + 1) (k : x = 3) : y * y = 16 := by
  calc y * y = (x + 1) * (x + 1) := by sorry
    _ = 16 := by sorry
