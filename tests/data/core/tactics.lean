/-! The tactics of Lean's own core, each on a small goal. -/

/-! ## Logic -/

example : ¬ False := nofun
example (h : 1 = 2) : False := by nomatch h
example (x : Fin 0) : False := x.elim0
example (p : Prop) (h : p) (h' : ¬ p) : 1 = 2 := by contradiction
example (p : Prop) (h : p) (h' : ¬ p) : 1 = 2 := absurd h h'
example (p q : Prop) (h : ¬ p → ¬ q) : q → p := by
  intro hq
  by_cases hp : p
  · exact hp
  · exact absurd hq (h hp)
example (p q : Prop) (hp : p) : p ∨ q := by left; exact hp
example (p q : Prop) (hq : q) : p ∨ q := by right; exact hq
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by and_intros <;> assumption
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by refine' ⟨_, _⟩ <;> assumption
example (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩
example (p q : Prop) : p ∨ q → q ∨ p := by
  rintro (hp | hq)
  · exact .inr hp
  · exact .inl hq
example : ∀ x : Nat, x = 3 ∨ x = 4 → x < 5 := by
  rintro x (rfl | rfl) <;> decide
example : ∃ x y : Nat, x > y := by exists 4, 3
example : True ∧ True := by trivial
example (p q : Prop) (hp : p) (h : p → q) : q := by apply_assumption; exact hp
example (p q r : Prop) (hp : p) (h : p → q) (k : q → r) : r := by solve_by_elim
example (p q : Prop) (hp : p) (hq : q) : (p ∧ q) ∧ p := by
  repeat' constructor
  all_goals assumption
example (p : Nat → Prop) (h : ∀ x, p x) : p 3 := by specialize h 3; exact h
example (p : Nat → Prop) (h : ¬ ∀ x, p x) : ∃ x, ¬ p x := by simpa using h
example (p : Nat → Prop) (h : ¬ ∀ x, p x) : ∃ x, ¬ p x := Classical.not_forall.mp h
example (p : Prop) (h : ¬ ¬ p) : p := by
  apply Classical.byContradiction
  exact h
example (p : Prop) (h : False) : p := by exfalso; exact h
example (a b : Nat) : a < b ∨ b ≤ a := by
  if h : a < b then
    exact .inl h
  else
    exact .inr (Nat.le_of_not_lt h)

/-! ## Equality -/

example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by subst_vars; rfl
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by subst h; exact k
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by rw [h] at *; exact k
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by rwa [h]
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by erw [h, k]
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := by rw [← k, h]
example (a b : Nat) (h : a = b) : a + a = b + a := by rw (occs := .pos [1]) [h]
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
example (a b : Nat) (h : a = b) : b = a := h ▸ rfl
example (a : Nat) (h : a + 0 = 3) : a = 3 := by change a = 3 at h; exact h
example (f g : Nat → Nat → Nat) (h : ∀ x y, f x y = g x y) : f = g := by funext x y; exact h x y
example (p q : Nat → Prop) (h : ∀ x, p x ↔ q x) : p = q := by ext x; exact h x
example (a b : Nat × Nat) (h : a.1 = b.1) (k : a.2 = b.2) : a = b := by
  ext
  · exact h
  · exact k
example (f : Nat → Nat → Nat) (a b : Nat) (h : a = b) : f a 1 = f b 1 := by congr 1
example (a b : Nat) : a + b = b + a := by
  generalize a = x
  generalize b = y
  exact Nat.add_comm x y
example (a b : Nat) (h : some a = some b) : a = b := by injection h
example (a b c d : Nat) (h : (a, b) = (c, d)) : a = c := by injections
example (a b : Nat) (as bs : List Nat) (h : a :: as = b :: bs) : as = bs := by cases h; rfl

/-! ## Chains of relations -/

example (a b c d : Nat) (h : a ≤ b) (k : b < c) (e : c = d) : a < d := calc a
  _ ≤ b := h
  _ < c := k
  _ = d := e
example (a b c d : Int) (h : a ≤ b) (k : b < c) (e : c = d) : a < d := calc a
  _ ≤ b := h
  _ < c := k
  _ = d := e
example (a b c : Nat) (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  calc
    a ∣ b := h
    _ ∣ c := k
example (p q r : Prop) (h : p ↔ q) (k : q ↔ r) : p ↔ r := by
  calc
    p ↔ q := h
    _ ↔ r := k

/-! ## Case analysis and induction -/

example (x : Nat) : (if x < 3 then 1 else 2) ≤ 2 := by split <;> decide
example (x : Nat) (h : (if x < 3 then 1 else 2) = 1) : x < 3 := by
  split at h
  · assumption
  · contradiction
example (o : Option Nat) (h : (match o with | some x => x | none => 0) = 3) : o = some 3 := by
  split at h
  · simp_all
  · contradiction
example (a b : Nat) (h : ∃ c, b = a + c) : a ≤ b := by
  match h with
  | ⟨c, hc⟩ => omega
theorem strong {P : Nat → Prop} (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

theorem fib_le (n : Nat) : fib n ≤ 2 ^ n := by
  fun_induction fib n with
  | case1 => decide
  | case2 => decide
  | case3 n ih₁ ih₂ => rw [Nat.pow_succ] at *; omega

example (n : Nat) (h : fib n = 1) : n ≠ 0 := by
  fun_cases fib n <;> simp_all [fib]

/-! ## Simplification and casts -/

example (p q : Prop) (hp : p) (h : p → q) : q := by simp_all
example (a b : Nat) (h : a + 0 = b) : a = b := by simpa using h
example (a : Nat) : (fun x => x + 0) a = a := by dsimp
example (p q : Prop) : p ∧ q ↔ q ∧ p := by simp [and_comm]
example (a b : Nat) (h : a = b) : a + 1 = b + 1 := by simp [*]
example (a b : Nat) (h : a + 0 = b + 0) : a = b := by simp only [Nat.add_zero] at h ⊢; exact h
example (a b : Nat) (h : (a : Int) = b) : a = b := by exact_mod_cast h
example (a b : Nat) (h : (a : Int) < b + 1) : a < b + 1 := by norm_cast at h
example (a b : Nat) : ((a * b + 1 : Nat) : Int) = a * b + 1 := by push_cast; rfl
example (n : Nat) : (n : Int) ≥ 0 := by simp

/-! ## Inside a term -/

example (a b c : Nat) : a * (b + c) = a * (c + b) := by
  conv => enter [1, 2]; rw [Nat.add_comm]
example (a b c : Nat) : a * (b + c) = a * (c + b) := by
  conv =>
    lhs
    arg 2
    rw [Nat.add_comm]
example (a b c : Nat) : a * (b + c) = a * (c + b) := by
  conv in b + c => rw [Nat.add_comm]
example (f : Nat → Nat) : (fun x => f (0 + x)) = fun x => f x := by
  conv => lhs; intro x; rw [Nat.zero_add]

/-! ## Suggestions -/

/--
info: Try this:
  [apply] exact ⟨hp, hq⟩
-/
#guard_msgs in
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by show_term constructor <;> assumption

/--
info: Try this:
  [apply] simp only [List.append_nil]
-/
#guard_msgs in
example (xs : List Nat) : xs ++ [] = xs := by simp?

/--
info: Try this:
  [apply] exact Nat.add_comm a b
-/
#guard_msgs in
example (a b : Nat) : a + b = b + a := by exact?

/-! ## Notation and macros of the user -/

local notation "⟪" a "⟫" => Nat.succ a
example : ⟪3⟫ = 4 := rfl
infixl:65 " ⊹ " => fun (a b : Nat) => a + b
example : 2 ⊹ 3 = 5 := rfl
syntax "settle" : tactic
macro_rules
  | `(tactic| settle) => `(tactic| first | rfl | omega | assumption)
example (a b : Nat) (h : a ≤ b) : a < b + 1 := by settle

/-! ## Errors -/

/--
error: unsolved goals
case left
p q : Prop
hp : p
hq : q
⊢ p

case right
p q : Prop
hp : p
hq : q
⊢ q
-/
#guard_msgs in
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor
