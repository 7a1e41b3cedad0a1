/-! Linear arithmetic over bounded numbers. -/

example (a b : Fin 5) (h : a < b) : a.val < 4 := by omega
example (i : Fin 5) : i.val ≤ 4 := by omega
example (n : Nat) (i : Fin n) : i.val < n := by omega
example (n : Nat) (i : Fin n) : (i : Nat) + 1 ≤ n := by omega
example (i j : Fin 7) (h : ¬i ≤ j) : j < i := by omega
example (i j : Fin 7) (h : i ≤ j) (k : j ≤ i) : i = j := by omega
example (i j : Fin 7) (h : i.val = j.val) : i = j := by omega
example (i j : Fin 7) (h : i ≠ j) : i < j ∨ j < i := by omega
example (i j : Fin 8) (h : i.val + j.val < 8) : (i + j).val = i.val + j.val := by omega
example (i j : Fin 8) (h : j ≤ i) : (i - j).val = i.val - j.val := by omega
example (i : Fin 4) : (i + 1).val ≤ 3 := by omega
example (i : Fin 4) (h : i < 3) : (i + 1).val = i.val + 1 := by omega
example (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by omega
example (i : Fin 10) (h : 7 < i) : i = 8 ∨ i = 9 := by omega
example (n : Nat) (i : Fin (n + 1)) (h : i.val ≠ n) : i.val < n := by omega
example (i : Fin 5) (h : (i : Int) = 7) : False := by omega
