/-! Recursive functions and types that the file defines itself. -/

namespace RecursiveDev

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

def pow (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => pow b n * b

def len {α : Type} : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1

def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

def revOnto {α : Type} : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => revOnto xs (x :: ys)

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def size {α : Type} : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

def mirror {α : Type} : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

end Tree

/-- level 1 -/
theorem recursive_dev_01 : fact 5 = 120 := sorry

/-- level 1 -/
theorem recursive_dev_02 (n : Nat) : fact (n + 1) = (n + 1) * fact n := sorry

/-- level 2 -/
theorem recursive_dev_03 (n : Nat) : double n = 2 * n := sorry

/-- level 2 -/
theorem recursive_dev_04 (n : Nat) : 0 < fact n := sorry

/-- level 3 -/
theorem recursive_dev_05 {α : Type} (xs ys : List α) : len (xs ++ ys) = len xs + len ys := sorry

/-- level 3 -/
theorem recursive_dev_06 {α : Type} (t : Tree α) : t.mirror.size = t.size := sorry

/-- level 4 -/
theorem recursive_dev_07 (n : Nat) : 2 * sumTo n = n * (n + 1) := sorry

/-- level 4 -/
theorem recursive_dev_08 (b m n : Nat) : pow b (m + n) = pow b m * pow b n := sorry

/-- level 5 -/
theorem recursive_dev_09 {α : Type} (xs ys : List α) : revOnto xs ys = rev xs ++ ys := sorry

/-- level 5 -/
theorem recursive_dev_10 {α : Type} (xs : List α) : rev (rev xs) = xs := sorry

end RecursiveDev
