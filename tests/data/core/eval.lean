/-! `#eval` of values, functions and programs. -/

/-- info: 5 -/
#guard_msgs in
#eval 2 + 3

/-- info: -2 -/
#guard_msgs in
#eval (3 : Int) - 5

/-- info: [1, 2, 3] -/
#guard_msgs in
#eval [1, 2, 3]

/-- info: "abcd" -/
#guard_msgs in
#eval "abc" ++ "d"

/-- info: 3 -/
#guard_msgs in
#eval "abc".length

/-- info: (1, "a", 'c') -/
#guard_msgs in
#eval (1, "a", 'c')

/-- info: [some 3, none] -/
#guard_msgs in
#eval [some 3, none]

/-- info: some (some (-3)) -/
#guard_msgs in
#eval some (some (-3 : Int))

/-- info: "x = 2" -/
#guard_msgs in
#eval s!"x = {1 + 1}"

/-- info: "[1, 2] and (some 3) and true" -/
#guard_msgs in
#eval s!"{[1, 2]} and {some 3} and {true}"

/-- info: false -/
#guard_msgs in
#eval true && false

/-- info: true -/
#guard_msgs in
#eval 2 < 3

/-- info: () -/
#guard_msgs in
#eval ()

/-- info: #[1, 2] -/
#guard_msgs in
#eval #[1, 2]

/-- info: Sum.inl 3 -/
#guard_msgs in
#eval (Sum.inl 3 : Sum Nat Bool)

/-- info: "a\n\"b\"" -/
#guard_msgs in
#eval "a\n\"b\""

/-- info: 'a' -/
#guard_msgs in
#eval 'a'

/-- info: 1267650600228229401496703205376 -/
#guard_msgs in
#eval 2 ^ 100

/-- info: -4 -/
#guard_msgs in
#eval (-7 : Int) / 2

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

/-- info: 3628800 -/
#guard_msgs in
#eval fact 10

def euclid (a : Nat) : Nat → Nat
  | 0 => a
  | b + 1 => euclid (b + 1) (a % (b + 1))
termination_by b => b
decreasing_by exact Nat.mod_lt a (Nat.succ_pos b)

/-- info: 6 -/
#guard_msgs in
#eval euclid 12 18

partial def collatz (n steps : Nat) : Nat :=
  if n = 1 then steps
  else if n % 2 = 0 then collatz (n / 2) (steps + 1)
  else collatz (3 * n + 1) (steps + 1)

/-- info: 111 -/
#guard_msgs in
#eval collatz 27 0

/-- info: 6 -/
#guard_msgs in
#eval Nat.gcd 12 18

/-- info: "yes" -/
#guard_msgs in
#eval if 3 < 4 then "yes" else "no"

/-- info: hello -/
#guard_msgs in
#eval IO.println "hello"

def steps : IO Nat := do
  let y ← pure 5
  if y > 3 then
    IO.println s!"big {y}"
  return y + 1

/--
info: big 5
---
info: 6
-/
#guard_msgs in
#eval steps

/-- error: oops -/
#guard_msgs in
#eval (throw (IO.userError "oops") : IO Unit)

def firstTwo (xs : List Nat) : Option (Nat × Nat) := do
  let x ← xs.head?
  let y ← xs.tail.head?
  return (x, y)

/-- info: some (1, 2) -/
#guard_msgs in
#eval firstTwo [1, 2, 3]

/--
error: could not synthesize a `Repr` or `ToString` instance for type
  Nat → Nat
-/
#guard_msgs in
#eval fun x : Nat => x + 1

/-- error: Cannot evaluate, proofs are not computationally relevant -/
#guard_msgs in
#eval (rfl : 1 = 1)

/-! ## Loops, errors and state -/

def sumList (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s

/-- info: 6 -/
#guard_msgs in
#eval sumList [1, 2, 3]

example : sumList [1, 2, 3] = 6 := by decide

/-- info: 45 -/
#guard_msgs in
#eval Id.run do
  let mut s := 0
  for i in [0:10] do
    s := s + i
  return s

/-- info: (28, 520) -/
#guard_msgs in
#eval Id.run do
  let mut s := 0
  let mut t := 1
  for i in [1:20:3] do
    if i == 7 then continue
    if i > 15 then break
    s := s + i
    t := t * i
  return (s, t)

def firstAbove (bound : Nat) (xs : List Nat) : Option Nat := Id.run do
  for x in xs do
    if x > bound then return some x
  return none

/-- info: some 2 -/
#guard_msgs in
#eval firstAbove 1 [1, 2, 3]

/-- info: 2 -/
#guard_msgs in
#eval Id.run do
  let mut n := 10
  while n > 3 do
    n := n - 2
  return n

def spend (amount : Nat) : ExceptT String (StateM Nat) Unit := do
  let balance ← get
  if amount > balance then throw s!"only {balance} left"
  set (balance - amount)

/-- info: (Except.ok (), 2) -/
#guard_msgs in
#eval (spend 3).run 5

/-- info: (Except.error "only 2 left", 2) -/
#guard_msgs in
#eval (spend 3).run 2

/-- info: caught e -/
#guard_msgs in
#eval show IO Unit from do
  try
    throw (IO.userError "e")
  catch e =>
    IO.println s!"caught {e}"

/-- info: "ab" -/
#guard_msgs in
#eval String.join ["a", "b"]

/-- info: "a, b" -/
#guard_msgs in
#eval ", ".intercalate ["a", "b"]

/-- info: [(0, "a"), (1, "b"), (2, "c")] -/
#guard_msgs in
#eval Id.run do
  let mut numbered := []
  for x in ["a", "b", "c"], i in [0:10] do
    numbered := (i, x) :: numbered
  return numbered.reverse
