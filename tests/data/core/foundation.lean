/-! Division, classical reasoning, equality tests, coercions, recursion, conditionals. -/

example (n : Nat) : n / 0 = 0 := by simp
example (n : Nat) : n % 0 = n := by simp
example : 17 / 5 = 3 ∧ 17 % 5 = 2 := by decide
example (n : Nat) : 0 % n = 0 := rfl
example (n : Nat) : 1 % (n + 2) = 1 := rfl
example : 123456789012345678901234567890 / 987654321 = 124999998873437499901 := by decide
example (a b : Nat) (h : 0 < b) : a % b < b := Nat.mod_lt a h
example (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b

example (p : Nat → Prop) (h : ∃ x, p x) : p h.choose := h.choose_spec
example (p : Prop) : p ∨ ¬p := Classical.em p
example (p q : Prop) (h : ¬p → q) : p ∨ q := by
  by_cases hp : p
  · exact .inl hp
  · exact .inr (h hp)
example (α β : Type) (f g : α → β) (h : ∀ x, f x = g x) : f = g := funext h
example (p q : Prop) (h : p ↔ q) : p = q := propext h

example : ([1, 2, 3] : List Nat) = [1, 2, 3] := by decide
example : [1, 2, 3] ≠ [1, 2] := by decide
example : 'a' ≠ 'b' := by decide
example : "ab" ≠ "ba" := by decide
example : (3 : Fin 5) ≠ 4 := by decide
example : (true && false) = false := by decide

example (b : Bool) (h : b) : b = true := h
example : Option Nat := (3 : Nat)
example (n : Nat) : (n : Int) = Int.ofNat n := rfl
example (s : { n : Nat // 0 < n }) : 0 < (s : Nat) := s.property

def digits (n : Nat) : Nat := if h : n < 10 then 1 else digits (n / 10) + 1
example : digits 2026 = 4 := by simp [digits]

def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)
example : ackermann 2 2 = 7 := by simp [ackermann]

mutual
def even : Nat → Bool
  | 0 => true
  | n + 1 => odd n
def odd : Nat → Bool
  | 0 => false
  | n + 1 => even n
end
example : even 10 = true := by decide

example (a b c : Nat) (h : a = b) : (if a = b then c else 0) = c := by rw [if_pos h]
example (c : Prop) [Decidable c] (a : Nat) : (if c then a else a) = a := by simp
example (p q r s : Prop) (h : p = q) (k : r = s) : (p → r) = (q → s) := by rw [h, k]
