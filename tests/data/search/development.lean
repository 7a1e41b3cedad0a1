-- Level 1: propositional logic

theorem and_swap (p q : Prop) : p ∧ q → q ∧ p := by
  sorry

theorem or_swap (p q : Prop) (h : p ∨ q) : q ∨ p := by
  sorry

theorem contrapose (p q : Prop) (h : p → q) : ¬q → ¬p := by
  sorry

theorem de_morgan_or (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  sorry

theorem de_morgan_and (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  sorry

theorem peirce (p q : Prop) : ((p → q) → p) → p := by
  sorry

theorem and_or_distrib (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  sorry

theorem imp_chain (p q r s : Prop) (h₁ : p → q) (h₂ : q → r) (h₃ : r → s) : p → s := by
  sorry

theorem curry (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) := by
  sorry

theorem imp_or_not (p q : Prop) : (p → q) ↔ (¬p ∨ q) := by
  sorry

theorem dummett (p q : Prop) : (p → q) ∨ (q → p) := by
  sorry

theorem not_iff_own (p : Prop) : ¬(p ↔ ¬p) := by
  sorry

theorem pelletier_12 (p q r : Prop) : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := by
  sorry

theorem pelletier_17 (p q r s : Prop) :
    ((p ∧ (q → r)) → s) ↔ ((¬p ∨ q ∨ s) ∧ (¬p ∨ ¬r ∨ s)) := by
  sorry

theorem not_not_lem (p : Prop) : ¬¬(p ∨ ¬p) := by
  sorry

-- First-order logic

theorem forall_and_split {α : Type} (P Q : α → Prop) :
    (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := by
  sorry

theorem exists_or_split {α : Type} (P Q : α → Prop) :
    (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := by
  sorry

theorem exists_swap {α β : Type} (R : α → β → Prop) (h : ∃ x, ∀ y, R x y) : ∀ y, ∃ x, R x y := by
  sorry

theorem not_forall_witness {α : Type} (P : α → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x := by
  sorry

theorem drinker {α : Type} (a : α) (P : α → Prop) : ∃ x, P x → ∀ y, P y := by
  sorry

theorem syllogism {α : Type} (Man Mortal : α → Prop) (s : α) (h : ∀ x, Man x → Mortal x)
    (hs : Man s) : Mortal s := by
  sorry

theorem barber {α : Type} (shaves : α → α → Prop) : ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  sorry

theorem exists_imp_forall {α : Type} (P : α → Prop) (q : Prop) :
    ((∃ x, P x) → q) ↔ ∀ x, P x → q := by
  sorry

theorem pelletier_24 {α : Type} (P Q R S : α → Prop) (h₁ : ¬∃ x, S x ∧ Q x)
    (h₂ : ∀ x, P x → Q x ∨ R x) (h₃ : ¬(∃ x, P x) → ∃ x, Q x)
    (h₄ : ∀ x, Q x ∨ R x → S x) : ∃ x, P x ∧ R x := by
  sorry

theorem pelletier_26 {α : Type} (P Q R S : α → Prop) (h₁ : (∃ x, P x) ↔ ∃ x, Q x)
    (h₂ : ∀ x y, P x ∧ Q y → (R x ↔ S y)) : (∀ x, P x → R x) ↔ (∀ x, Q x → S x) := by
  sorry

theorem symmetric_transitive {α : Type} (R : α → α → Prop) (hs : ∀ x y, R x y → R y x)
    (ht : ∀ x y z, R x y → R y z → R x z) (a b : α) (h : R a b) : R a a := by
  sorry

theorem function_chain {α : Type} (f : α → α) (P : α → Prop) (a : α) (h : ∀ x, P x → P (f x))
    (ha : P a) : P (f (f (f a))) := by
  sorry

-- Level 2: Nat, linear

theorem two_mul_eq (n : Nat) : n + n = 2 * n := by
  sorry

theorem le_of_double_le (n m : Nat) (h : 2 * n ≤ 2 * m) : n ≤ m := by
  sorry

theorem parity_cases (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  sorry

theorem sandwich (a b c : Nat) (h₁ : a ≤ b) (h₂ : b < c) : a + 1 ≤ c := by
  sorry

theorem sub_cancel (a b : Nat) (h : b ≤ a) : a - b + b = a := by
  sorry

theorem exists_half (n : Nat) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := by
  sorry

theorem exists_bigger (n : Nat) : ∃ m, m > n ∧ m % 2 = 0 := by
  sorry

theorem even_sum (a b : Nat) (ha : ∃ k, a = 2 * k) (hb : ∃ k, b = 2 * k) :
    ∃ k, a + b = 2 * k := by
  sorry

theorem odd_sum (a b : Nat) (ha : ∃ k, a = 2 * k + 1) (hb : ∃ k, b = 2 * k + 1) :
    ∃ k, a + b = 2 * k := by
  sorry

theorem coins (n : Nat) (h : 8 ≤ n) : ∃ a b, n = 3 * a + 5 * b := by
  sorry

-- Level 3: Nat, nonlinear and induction

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  sorry

theorem square_of_sum_pow (a b : Nat) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  sorry

theorem le_square (n : Nat) : n ≤ n * n := by
  sorry

theorem mul_mono (a b c d : Nat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a * c ≤ b * d := by
  sorry

theorem even_mul_succ (n : Nat) : n * (n + 1) % 2 = 0 := by
  sorry

theorem pow_pos_two (n : Nat) : 0 < 2 ^ n := by
  sorry

theorem lt_two_pow (n : Nat) : n < 2 ^ n := by
  sorry

theorem dvd_of_mul (a b c : Nat) (h : a ∣ b) : a ∣ b * c := by
  sorry

theorem dvd_sum (a b c : Nat) (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  sorry

theorem dvd_chain (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  sorry

theorem mul_eq_zero_cases (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  sorry

theorem square_mod_four (n : Nat) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  sorry

theorem odd_square (n : Nat) (h : n % 2 = 1) : n * n % 2 = 1 := by
  sorry

theorem three_dvd_cube_sub (n : Nat) : 3 ∣ n * n * n + 2 * n := by
  sorry

theorem am_gm (a b : Nat) : 2 * (a * b) ≤ a * a + b * b := by
  sorry

theorem succ_mul_self_gt (n : Nat) (h : 0 < n) : n < (n + 1) * n := by
  sorry

theorem pow_two_ge (n : Nat) (h : 4 ≤ n) : n * n ≤ 2 ^ n := by
  sorry

-- Int

theorem int_sub_self (x y : Int) : x - y + y = x := by
  sorry

theorem int_diff_squares (x y : Int) : (x + y) * (x - y) = x * x - y * y := by
  sorry

theorem int_square_nonneg (x : Int) : 0 ≤ x * x := by
  sorry

theorem int_neg_mul_neg (x y : Int) : -x * -y = x * y := by
  sorry

theorem int_abs_cases (x : Int) : x.natAbs = 0 ↔ x = 0 := by
  sorry

theorem int_sum_squares (x y : Int) : 2 * (x * y) ≤ x * x + y * y := by
  sorry

theorem int_no_zero_div (x y : Int) (h : x * y = 0) : x = 0 ∨ y = 0 := by
  sorry

theorem int_between (x : Int) (h₁ : 3 < 2 * x) (h₂ : 2 * x < 5) : x = 2 := by
  sorry

-- List, Option, Bool

theorem bool_de_morgan (a b : Bool) : (!(a && b)) = (!a || !b) := by
  sorry

theorem bool_cases (b : Bool) (h : b ≠ true) : b = false := by
  sorry

theorem bool_xor_self (a b : Bool) : (a != b) = (b != a) := by
  sorry

theorem option_map_some (o : Option Nat) (h : o ≠ none) : ∃ n, o = some n := by
  sorry

theorem list_append_length {α : Type} (l m : List α) : (l ++ m).length = m.length + l.length := by
  sorry

theorem list_map_length (l : List Nat) : (l.map (· + 1)).length = l.length := by
  sorry

theorem list_map_map (l : List Nat) : (l.map (· + 1)).map (· + 2) = l.map (· + 3) := by
  sorry

theorem list_filter_le {α : Type} (p : α → Bool) (l : List α) :
    (l.filter p).length ≤ l.length := by
  sorry

theorem list_mem_append {α : Type} (x : α) (l m : List α) (h : x ∈ l) : x ∈ l ++ m := by
  sorry

theorem list_reverse_nil {α : Type} (l : List α) (h : l.reverse = []) : l = [] := by
  sorry

theorem list_ne_nil {α : Type} (l : List α) (h : 0 < l.length) : ∃ x t, l = x :: t := by
  sorry

-- Level 4: user-defined recursive functions

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = 2 * n := by
  sorry

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

theorem sumTo_formula (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  sorry

def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

theorem sumOdd_square (n : Nat) : sumOdd n = n * n := by
  sorry

def sumSquares : Nat → Nat
  | 0 => 0
  | n + 1 => sumSquares n + (n + 1) * (n + 1)

theorem sumSquares_formula (n : Nat) :
    6 * sumSquares n = n * (n + 1) * (2 * n + 1) := by
  sorry

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

theorem fact_pos (n : Nat) : 0 < fact n := by
  sorry

theorem dvd_fact (n : Nat) : (n + 1) ∣ fact (n + 1) := by
  sorry

def mySum : List Nat → Nat
  | [] => 0
  | x :: xs => x + mySum xs

theorem mySum_append (l m : List Nat) : mySum (l ++ m) = mySum l + mySum m := by
  sorry

theorem mySum_reverse (l : List Nat) : mySum l.reverse = mySum l := by
  sorry

def sumAcc : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => sumAcc xs (acc + x)

theorem sumAcc_eq (l : List Nat) (acc : Nat) : sumAcc l acc = acc + mySum l := by
  sorry

def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

theorem rev_append {α : Type} (l m : List α) : rev (l ++ m) = rev m ++ rev l := by
  sorry

theorem rev_rev {α : Type} (l : List α) : rev (rev l) = l := by
  sorry

def revAcc {α : Type} : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revAcc xs (x :: acc)

theorem revAcc_eq {α : Type} (l acc : List α) : revAcc l acc = rev l ++ acc := by
  sorry

inductive Tree where
  | leaf : Tree
  | node (l : Tree) (v : Nat) (r : Tree) : Tree

def Tree.mirror : Tree → Tree
  | leaf => leaf
  | node l v r => node r.mirror v l.mirror

def Tree.size : Tree → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

def Tree.height : Tree → Nat
  | leaf => 0
  | node l _ r => max l.height r.height + 1

theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by
  sorry

theorem size_mirror (t : Tree) : t.mirror.size = t.size := by
  sorry

theorem height_le_size (t : Tree) : t.height ≤ t.size := by
  sorry

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) (h : Even n) : Even (n + 2)

theorem even_four : Even 4 := by
  sorry

theorem even_double (n : Nat) : Even (2 * n) := by
  sorry

theorem even_exists (n : Nat) (h : Even n) : ∃ k, n = 2 * k := by
  sorry

theorem even_add (n m : Nat) (hn : Even n) (hm : Even m) : Even (n + m) := by
  sorry

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

theorem fib_pos (n : Nat) : 0 < fib (n + 1) := by
  sorry

def maxList : List Nat → Nat
  | [] => 0
  | x :: xs => if x ≤ maxList xs then maxList xs else x

theorem le_maxList (l : List Nat) (x : Nat) (h : x ∈ l) : x ≤ maxList l := by
  sorry

def insertSorted (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insertSorted x ys

theorem insertSorted_length (x : Nat) (l : List Nat) :
    (insertSorted x l).length = l.length + 1 := by
  sorry

theorem insertSorted_sum (x : Nat) (l : List Nat) : mySum (insertSorted x l) = x + mySum l := by
  sorry

-- Functions

theorem comp_injective {α β γ : Type} (f : α → β) (g : β → γ)
    (hf : ∀ x y, f x = f y → x = y) (hg : ∀ x y, g x = g y → x = y) :
    ∀ x y, g (f x) = g (f y) → x = y := by
  sorry

theorem cantor {α : Type} (f : α → α → Prop) : ¬∀ p : α → Prop, ∃ x, f x = p := by
  sorry

theorem left_inverse_injective {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) :
    ∀ x y, f x = f y → x = y := by
  sorry
