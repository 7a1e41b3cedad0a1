/-! Lists: false statements and unfinished proofs, with what Lean says about them. -/

/-- error: `simp` made no progress -/
#guard_msgs in
example (xs : List Nat) : xs.reverse = xs := by simp

/-- error: `simp` made no progress -/
#guard_msgs in
example (xs ys : List Nat) : xs ++ ys = ys ++ xs := by simp

/--
error: unsolved goals
case cons
ys : List Nat
x : Nat
xs : List Nat
ih : xs ++ ys = ys ++ xs
⊢ x :: (ys ++ xs) = ys ++ x :: xs
-/
#guard_msgs in
example (xs ys : List Nat) : xs ++ ys = ys ++ xs := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]

/--
error: Tactic `decide` proved that the proposition
  [1, 2] = [2, 1]
is false
-/
#guard_msgs in
example : [1, 2] = [2, 1] := by decide

/--
error: Tactic `decide` proved that the proposition
  4 ∈ [1, 2, 3]
is false
-/
#guard_msgs in
example : 4 ∈ [1, 2, 3] := by decide

/--
error: unsolved goals
⊢ False
-/
#guard_msgs in
example : 4 ∈ [1, 2, 3] := by simp

/--
error: failed to prove index is valid, possible solutions:
  - Use `have`-expressions to prove the index is valid
  - Use `a[i]!` notation instead, runtime check is performed, and 'Panic' error message is produced if index is not valid
  - Use `a[i]?` notation instead, result is an `Option` type
  - Use `a[i]'h` notation instead, where `h` is a proof that index is valid
xs : List Nat
⊢ 0 < xs.length
-/
#guard_msgs in
example (xs : List Nat) : xs[0] ∈ xs := by simp

/--
error: unsolved goals
xs : List Nat
h : xs ≠ []
⊢ xs = []
-/
#guard_msgs in
example (xs : List Nat) (h : xs ≠ []) : xs.length = 0 := by simp

/--
error: unsolved goals
xs : List Nat
⊢ False
-/
#guard_msgs in
example (xs : List Nat) : (xs.map (· + 1)).length = xs.length + 1 := by simp

/--
error: Tactic `rfl` failed: The left-hand side
  xs.length
is not definitionally equal to the right-hand side
  0

xs : List Nat
⊢ xs.length = 0
-/
#guard_msgs in
example (xs : List Nat) : xs.length = 0 := by rfl

/--
error: unsolved goals
p : Nat → Bool
xs : List Nat
⊢ ∀ (a : Nat), a ∈ xs → p a = true
-/
#guard_msgs in
example (p : Nat → Bool) (xs : List Nat) : xs.filter p = xs := by simp

/--
error: unsolved goals
a b : Nat
xs ys : List Nat
h : a = b ∧ xs = ys
⊢ ys = []
-/
#guard_msgs in
example (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : xs = [] := by simp_all

/--
error: Tactic `rewrite` failed: Did not find an occurrence of the pattern
  List.take ?i ?l ++ List.drop ?i ?l
in the target expression
  List.take n xs = List.drop n xs

xs : List Nat
n : Nat
⊢ List.take n xs = List.drop n xs
-/
#guard_msgs in
example (xs : List Nat) (n : Nat) : xs.take n = xs.drop n := by rw [List.take_append_drop]

/--
error: Missing cases:
(List.cons _ _)
-/
#guard_msgs in
example (xs : List Nat) : xs = [] := by
  match xs with
  | [] => rfl

/--
error: Invalid field `frobnicate`: The environment does not contain `List.frobnicate`, so it is not possible to project the field `frobnicate` from an expression
  xs
of type `List Nat`
-/
#guard_msgs in
example (xs : List Nat) : xs.frobnicate = xs := rfl
