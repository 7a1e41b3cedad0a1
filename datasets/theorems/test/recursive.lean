/-! Recursive functions and types that the file defines itself. -/

namespace RecursiveTest

def add : Nat → Nat → Nat
  | m, 0 => m
  | m, n + 1 => add m n + 1

def isEven : Nat → Bool
  | 0 => true
  | n + 1 => !isEven n

def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def totalFrom (s : Nat) : List Nat → Nat
  | [] => s
  | x :: xs => totalFrom (s + x) xs

def twice {α : Type} : List α → List α
  | [] => []
  | x :: xs => x :: x :: twice xs

inductive Tree where
  | leaf : Tree
  | node : Tree → Tree → Tree

namespace Tree

def leaves : Tree → Nat
  | leaf => 1
  | node l r => l.leaves + r.leaves

def nodes : Tree → Nat
  | leaf => 0
  | node l r => l.nodes + r.nodes + 1

end Tree

/-- level 1 -/
theorem recursive_test_01 : fib 10 = 55 := sorry

/-- level 1 -/
theorem recursive_test_02 (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := sorry

/-- level 2 -/
theorem recursive_test_03 (m n : Nat) : add m n = m + n := sorry

/-- level 2 -/
theorem recursive_test_04 (n : Nat) : isEven (n + 2) = isEven n := sorry

/-- level 3 -/
theorem recursive_test_05 (n : Nat) : sumOdd n = n * n := sorry

/-- level 3 -/
theorem recursive_test_06 (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := sorry

/-- level 4 -/
theorem recursive_test_07 (t : Tree) : t.leaves = t.nodes + 1 := sorry

/-- level 4 -/
theorem recursive_test_08 {α : Type} (xs : List α) : (twice xs).length = 2 * xs.length := sorry

/-- level 5 -/
theorem recursive_test_09 (s : Nat) (xs : List Nat) : totalFrom s xs = s + total xs := sorry

/-- level 5 -/
theorem recursive_test_10 (n : Nat) : isEven n = true ↔ n % 2 = 0 := sorry

end RecursiveTest
