/-! Induction on natural numbers, in its several forms, and functions defined by recursion. -/

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = 2 * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [double, ih, Nat.mul_add]

theorem double_add (m n : Nat) : double (m + n) = double m + double n := by
  simp [double_eq, Nat.mul_add]

def triangle : Nat → Nat
  | 0 => 0
  | n + 1 => triangle n + (n + 1)

theorem two_mul_triangle (n : Nat) : 2 * triangle n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [triangle, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

theorem fib_pos (n : Nat) : 0 < fib (n + 1) := by
  induction n with
  | zero => decide
  | succ n ih => rw [fib]; omega

theorem fib_le_succ (n : Nat) : fib n ≤ fib (n + 1) := by
  cases n with
  | zero => decide
  | succ n => rw [fib]; omega

theorem le_fib (n : Nat) : n ≤ fib (n + 5) := by
  induction n with
  | zero => decide
  | succ n ih =>
    have : 0 < fib (n + 4) := fib_pos (n + 3)
    show n + 1 ≤ fib (n + 4) + fib (n + 5)
    omega

/-- Strong induction: every number from 2 on has a divisor without proper divisors. -/
theorem exists_minimal_divisor (n : Nat) (h : 2 ≤ n) :
    ∃ p, p ∣ n ∧ 2 ≤ p ∧ ∀ m, m ∣ p → 2 ≤ m → m = p := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases c : ∃ m, m ∣ n ∧ 2 ≤ m ∧ m ≠ n
    · obtain ⟨m, hm, h2, ne⟩ := c
      have lt : m < n := Nat.lt_of_le_of_ne (Nat.le_of_dvd (by omega) hm) ne
      obtain ⟨p, hp, rest⟩ := ih m lt h2
      exact ⟨p, Nat.dvd_trans hp hm, rest⟩
    · refine ⟨n, Nat.dvd_refl n, h, fun m hm h2 => ?_⟩
      exact Classical.byContradiction fun ne => c ⟨m, hm, h2, ne⟩

/-- Strong induction where the case 0 is apart. -/
theorem caseStrong (p : Nat → Prop) (h0 : p 0) (h : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) (n : Nat) :
    p n := by
  induction n using Nat.caseStrongRecOn with
  | zero => exact h0
  | ind n ih => exact h n ih

theorem two_step (p : Nat → Prop) (h0 : p 0) (h1 : p 1) (h : ∀ n, p n → p (n + 2)) : ∀ n, p n
  | 0 => h0
  | 1 => h1
  | n + 2 => h n (two_step p h0 h1 h n)

theorem between (p : Nat → Prop) (m : Nat) (base : p m) (step : ∀ n, m ≤ n → p n → p (n + 1)) (n : Nat)
    (h : m ≤ n) : p n := by
  induction n with
  | zero => rw [← Nat.eq_zero_of_le_zero h]; exact base
  | succ n ih =>
    rcases Nat.le_or_eq_of_le_add_one h with h | h
    · exact step n h (ih h)
    · exact h ▸ base

def log : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => log ((n + 2) / 2) + 1
decreasing_by omega

theorem log_lt (n : Nat) (h : 0 < n) : log n < n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    match n with
    | 1 => rw [log]; decide
    | n + 2 =>
      have := ih ((n + 2) / 2) (by omega) (by omega)
      rw [log]
      omega

theorem add_comm' (m n : Nat) : m + n = n + m := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.add_succ, ih, Nat.succ_add]

example (f : Nat → Nat) (h : ∀ n, f (n + 1) = f n) (n : Nat) : f n = f 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [h, ih]

example (f : Nat → Nat) (h : ∀ n, f n < f (n + 1)) (n : Nat) : n ≤ f n := by
  induction n with
  | zero => exact Nat.zero_le (f 0)
  | succ n ih => exact Nat.lt_of_le_of_lt ih (h n)

example (a : Nat) : a = 0 ∨ ∃ b, a = b + 1 := by
  cases a with
  | zero => exact .inl rfl
  | succ b => exact .inr ⟨b, rfl⟩

/-- error: unsolved goals
case succ
n : Nat
ih : 0 < 2 ^ n
⊢ 0 < 2 ^ (n + 1) -/
#guard_msgs in
example (n : Nat) : 0 < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => skip

/-- error: Alternative `succ` has not been provided -/
#guard_msgs in
example (n : Nat) : n + 0 = n := by
  induction n with
  | zero => rfl
