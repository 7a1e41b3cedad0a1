/-! Recursion that ends because an integer or a difference gets smaller; `if` gives its condition. -/

def climb (x y : Nat) : Nat := if x < y then climb (x + 1) y else x
termination_by y - x

def down (x : Int) : Nat := if 0 < x then down (x - 1) + 1 else 0
termination_by x.toNat

def halvings (x : Int) : Nat := if h : 0 < x then halvings (x / 2) + 1 else 0
termination_by x.natAbs
decreasing_by omega

def log (n : Nat) : Nat := if n ≤ 1 then 0 else log (n / 2) + 1
termination_by n
decreasing_by omega

/-- info: (9, 7, 7, 6) -/
#guard_msgs in
#eval (climb 3 9, down 7, halvings 100, log 100)

example (x : Int) (h : ¬ 0 < x) : down x = 0 := by
  rw [down, if_neg h]

example (x y : Nat) (h : x ≤ y) : climb x y = y := by
  induction k : y - x generalizing x with
  | zero => rw [climb, if_neg (by omega)]; omega
  | succ n ih => rw [climb, if_pos (by omega)]; exact ih (x + 1) (by omega) (by omega)
