/-! `omega`: every kind of term, relation and connective that it understands. -/

section Linear
variable (a b c d e m n : Nat) (x y z u v w : Int)

example (h : a < b) (k : b < c) : a + 1 < c := by omega
example (h1 : a < b) (h2 : b < c) (h3 : c < d) (h4 : d < e) : a + 4 ≤ e := by omega
example (h : 2 * x + 3 * y = 7) (k : x = 2) : y = 1 := by omega
example : ¬ (2 * x + 4 * y = 5) := by omega
example (h : 6 * x + 9 * y = 3 * x + 1) : False := by omega
example (h : 7 * x + 12 * y + 31 * z = 17) (k : 7 * x + 12 * y + 31 * z > 17) : False := by omega
example (h : 3 * x + 5 * y = 1) (h1 : 0 ≤ x) (h2 : x ≤ 1) : False := by omega
example (h : 7 * x + 12 * y = 5) (h1 : 0 < x) (h2 : x < 11) : False := by omega
example (h : 5 * x + 7 * y = 1) (h' : x + y = z) : 2 * y + 5 * z = 1 := by omega
example (h : x * 2 = 4) : x = 2 := by omega
example (h : (3 - 5) * x = 6) : x = -3 := by omega
example (h : -x ≤ -3) : 3 ≤ x := by omega
example (h : x - y = 3) (k : y - z = 4) : x = z + 7 := by omega
example (h : 3 * (x - y) = 9) : y = x - 3 := by omega
example (h : x > 5) (k : y ≥ 3) : x + y ≥ 9 := by omega
example (h : x ≠ 0) (k : 0 ≤ x) : 1 ≤ x := by omega
example (h₁ : x < y) (h₂ : y < z) (h₃ : z < u) (h₄ : u < v) (h₅ : v < w) : x + 5 ≤ w := by omega
example (h : x + y = 10) (k : x - y = 4) : x = 7 ∧ y = 3 := by omega
example (h : a + b + c + d + e = 3) (h1 : a > 0) (h2 : b > 0) (h3 : c > 0) (h4 : d > 0) : False := by
  omega
example : 3 * a + 2 ≠ 3 * b := by omega
example (h : Nat.succ a ≤ b) : a < b := by omega
example (h : 2 * a + 1 = 2 * b) : False := by omega
example (h : x + 1 = y) (k : y + 1 = x) (p : Prop) : p := by omega
example (a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 : Int) (h0 : a0 < a1) (h1 : a1 < a2) (h2 : a2 < a3)
    (h3 : a3 < a4) (h4 : a4 < a5) (h5 : a5 < a6) (h6 : a6 < a7) (h7 : a7 < a8) (h8 : a8 < a9)
    (h9 : a9 < a10) (h10 : a10 < a11) : a0 + 11 ≤ a11 := by omega
end Linear

section Subtraction
variable (a b c : Nat)

example (h : a - b = 3) : a > b := by omega
example : a - b ≤ a := by omega
example (h : b ≤ a) : a - b + b = a := by omega
example : a - b - c = a - (b + c) := by omega
example : a - b - b = a - 2 * b := by omega
example (h : a > 0) : a - 1 + 1 = a := by omega
example (h : a - b = 0) (k : b - a = 0) : a = b := by omega
example : (a - b : Int) ≤ (a - b : Nat) := by omega
example (h : a < b) : a - b = 0 := by omega
example : a + b - b = a := by omega
example (h : (a : Int) - b < 0) : a - b = 0 := by omega
end Subtraction

section Division
variable (a b p n : Nat) (x y : Int)

example : n % 2 = 0 ∨ n % 2 = 1 := by omega
example (h : n % 6 = 5) : n % 3 = 2 := by omega
example (h : a / 3 = 2) : a < 9 ∧ 6 ≤ a := by omega
example : n / 2 ≤ n := by omega
example : 10 * (n / 10) + n % 10 = n := by omega
example : n % 10 < 10 := by omega
example (h : n % 2 = 1) : (n + 1) % 2 = 0 := by omega
example (h : 0 < x) : x / 2 < x := by omega
example : x / 2 * 2 ≤ x := by omega
example : 0 ≤ x % 7 ∧ x % 7 < 7 := by omega
example : x % 2 = 0 ∨ x % 2 = 1 := by omega
example (h : x % 4 = 3) : x % 2 = 1 := by omega
example : x / (-3) = -(x / 3) := by omega
example : x / 0 = 0 := by omega
example : x / 1 = x := by omega
example : x % 1 = 0 := by omega
example (h : x < 0) : x / 5 < 0 := by omega
example : (x + 4) / 2 = x / 2 + 2 := by omega
example : (x / 2) / 3 = x / 6 := by omega
example (h : a % 3 = 1) (k : b % 3 = 2) : (a + b) % 3 = 0 := by omega
example : (7 : Int) / 2 = 3 ∧ (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by omega
end Division

section Divisibility
variable (a b c p : Nat) (x y : Int)

example (h : 3 ∣ p) (k : p < 4) (l : 0 < p) : p = 3 := by omega
example (h : 2 ∣ a) (k : 3 ∣ a) : 6 ∣ a := by omega
example (h : 6 ∣ a) : 3 ∣ a := by omega
example (h : ¬ 2 ∣ a) : a % 2 = 1 := by omega
example : 3 ∣ 100 * a + 10 * b + c ↔ 3 ∣ a + b + c := by omega
example (h : 4 ∣ x) (k : 4 ∣ y) : 4 ∣ x + y := by omega
example (h : ¬ 3 ∣ x) : x % 3 = 1 ∨ x % 3 = 2 := by omega
example (h : (2 : Int) ∣ x) : 2 ∣ x + 2 := by omega
example : (3 : Int) ∣ 3 * x := by omega
end Divisibility

section MinMax
variable (a b c : Nat) (x y z : Int)

example : min a b ≤ a := by omega
example : max a b ≥ a := by omega
example : min a b + max a b = a + b := by omega
example : min x y ≤ max x y := by omega
example : min x (max y z) = max (min x y) (min x z) := by omega
example (h : x < y) : min x y = x ∧ max x y = y := by omega
example : max (min x y) y = y := by omega
example (h : min a b = 3) : a = 3 ∨ b = 3 := by omega
end MinMax

section AbsoluteValue
variable (a : Nat) (x y : Int)

example (h : x.natAbs = 3) : x = 3 ∨ x = -3 := by omega
example : x ≤ x.natAbs := by omega
example : (-x).natAbs = x.natAbs := by omega
example : (x + y).natAbs ≤ x.natAbs + y.natAbs := by omega
example (h : x.natAbs < 5) : -5 < x ∧ x < 5 := by omega
example (h : 0 ≤ x) : (x.toNat : Int) = x := by omega
example (h : x < 0) : x.toNat = 0 := by omega
example : x.toNat + (-x).toNat = x.natAbs := by omega
example : (a : Int).toNat = a := by omega
example : (a : Int).natAbs = a := by omega
example : Int.negSucc a < 0 := by omega
example : 0 ≤ (a : Int) := by omega
end AbsoluteValue

section Casts
variable (a b c : Nat) (x : Int)

example : ((a + b : Nat) : Int) = a + b := by omega
example : ((3 * a + 1 : Nat) : Int) = 3 * a + 1 := by omega
example (h : (a : Int) < b) : a < b := by omega
example (h : (a : Int) = b) : a = b := by omega
example (h : x = a) : 0 ≤ x := by omega
example : ((a / 2 : Nat) : Int) = (a : Int) / 2 := by omega
example : ((a % 2 : Nat) : Int) = (a : Int) % 2 := by omega
example : ((min a b : Nat) : Int) = min (a : Int) b := by omega
example (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := by omega
example : ((Nat.succ a : Nat) : Int) = a + 1 := by omega
example : ((a * b : Nat) : Int) ≥ 0 := by omega
end Casts

section Powers
variable (k n : Nat) (x : Int)

example (h : n < 2 ^ 3) : n ≤ 7 := by omega
example (h : x < 2 ^ 10) : x ≤ 1023 := by omega
example : 2 ^ (k + 1) = 2 * 2 ^ k := by omega
example : n % 2 ^ k < 2 ^ k := by omega
example : (2 : Int) ^ (k + 1) = 2 * 2 ^ k := by omega
example (h : n < 2 ^ k) : 2 * n < 2 ^ (k + 1) := by omega
example : n % 2 ^ 3 < 8 := by omega
example : n <<< 2 = 4 * n := by omega
example : n >>> 1 = n / 2 := by omega
example : n >>> 3 ≤ n := by omega
example : 5 <<< 2 = 20 ∧ 20 >>> 2 = 5 := by omega
end Powers

section Connectives
variable (a b c : Nat) (x y : Int) (p q : Prop)

example (h : ¬ (a ≤ b)) : b < a := by omega
example : a ≤ b ∨ b ≤ a := by omega
example (h : a = b ∧ b = 3) : a = 3 := by omega
example (h : a ≠ b) : a < b ∨ b < a := by omega
example (h : a ≤ b ↔ b ≤ a) : a = b := by omega
example (h : ¬ (a ≤ b ↔ b ≤ a)) : a ≠ b := by omega
example (h : a < 3 → b < 2) (k : a = 2) : b ≤ 1 := by omega
example (h : ¬ (a < 3 → b < 2)) : a < 3 ∧ 2 ≤ b := by omega
example (h : ¬ (a < b ∧ b < c)) (k : a < b) : c ≤ b := by omega
example (h : ¬ (a < b ∨ b < c)) : c ≤ a := by omega
example (h : ¬ ¬ (a = 2)) : a = 2 := by omega
example (h : (a = 1 ∨ a = 2) ∧ a ≠ 1) : a + a = 4 := by omega
example (h : x = 1 ∨ x = 2 ∨ x = 3) : 0 < x ∧ x < 4 := by omega
example : a = b → b = c → a = c := by omega
example (h : ∃ k : Nat, a = k + 3) : 3 ≤ a := by omega
example : ¬ ∃ k : Nat, 2 * k + 1 = 2 * a := by
  rintro ⟨k, h⟩
  omega
example : a < b ↔ ¬ b ≤ a := by omega
example (h : x < y ∧ ¬ (y ≤ x + 1)) : x + 2 ≤ y := by omega
end Connectives

section Conditionals
variable (a b : Nat) (x y : Int)

example : (if x < y then x else y) ≤ y := by omega
example : (if x < y then y else x) = max x y := by omega
example (h : (if x = 0 then 1 else x) = 0) : False := by omega
example : (if x < 0 then -x else x) = x.natAbs := by omega
example (h : y = if a < b then 1 else 2) : y = 1 ∨ y = 2 := by omega
example : (if a < b then a else b) ≤ b := by split <;> omega
example (h : if a < 3 then a = 1 else a = 5) : a = 1 ∨ a = 5 := by split at h <;> omega
end Conditionals

section Context
example (a : Nat) : let b := a + 1; a < b := by
  intro b
  omega
example (p : Nat × Nat) (h : p.1 < p.2) : p.1 + 1 ≤ p.2 := by omega
example (a b : Nat) (h : (a, b).1 < 3) : a ≤ 2 := by omega
example (f : Nat → Nat) (a : Nat) (h : f a < 3) : f a + 1 ≤ 3 := by omega
example (l : List Nat) (h : l.length = 3) : 0 < l.length := by omega
example (a b c : Nat) (h : a * b < c) : a * b + 1 ≤ c := by omega
example (a : Nat) (h : 0 < a ∧ ∀ n : Nat, n = n) : a ≠ 0 := by omega
example (k : { n : Nat // n < 5 }) (h : 5 ≤ k.val) : False := by
  have := k.property
  omega
end Context

/-! A false goal: the constraints that a counterexample would have to meet are shown. -/

/--
error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  b ≥ 1
  a ≥ 0
where
 a := ↑n
 b := ↑m
-/
#guard_msgs in
example (n m : Nat) : n + m = n := by omega

/-! Products of variables are atoms, and so is what is not arithmetic. -/

/--
error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  a ≤ -1
where
 a := x * x
-/
#guard_msgs in
example (x y : Int) : x * x ≥ 0 := by omega

/-! The case distinction that would decide this goal (the "dark shadow") is not made. -/

/--
error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  -10 ≤ 7*a - 9*b ≤ 4
  27 ≤ 11*a + 13*b ≤ 45
where
 a := x
 b := y
-/
#guard_msgs in
example (x y : Int) (h : 27 ≤ 11 * x + 13 * y) (h2 : 11 * x + 13 * y ≤ 45) (h3 : -10 ≤ 7 * x - 9 * y)
    (h4 : 7 * x - 9 * y ≤ 4) : False := by omega

/--
error: omega could not prove the goal:
No usable constraints found. You may need to unfold definitions so `omega` can see linear arithmetic facts about `Nat` and `Int`, which may also involve multiplication, division, and modular remainder by constants.
-/
#guard_msgs in
example (p q : Prop) (h : p) : q := by omega

/--
error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  a ≤ 0
where
 a := ↑2 ^ k
-/
#guard_msgs in
example (k : Nat) : 0 < 2 ^ k := by omega

/-! Splitting a minimum can be turned off. -/

example (a b : Nat) : min a b = a ∨ min a b = b := by
  fail_if_success omega -splitMinMax
  omega
