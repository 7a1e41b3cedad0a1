/-! Two programs for one function: plain recursion, and with an accumulator. -/

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def totalFrom (sum : Nat) : List Nat → Nat
  | [] => sum
  | x :: xs => totalFrom (sum + x) xs

theorem totalFrom_eq (sum : Nat) (xs : List Nat) : totalFrom sum xs = sum + total xs := by
  sorry

theorem programs_agree (xs : List Nat) : totalFrom 0 xs = total xs := by
  sorry
