/-! Equivalence relations and quotients. -/

/-- Two numbers are related if they have the same parity. -/
instance parity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, fun h => h.symm, fun h k => h.trans k⟩

example (a : Nat) : a ≈ a := Setoid.refl a
example (a b : Nat) (h : a ≈ b) : b ≈ a := Setoid.symm h
example (a b c : Nat) (h : a ≈ b) (k : b ≈ c) : a ≈ c := Setoid.trans h k
example : Equivalence (fun a b : Nat => a % 2 = b % 2) :=
  ⟨fun _ => rfl, fun h => h.symm, fun h k => h.trans k⟩

def Parity := Quotient parity

namespace Parity
def mk (n : Nat) : Parity := Quotient.mk parity n
def next : Parity → Parity :=
  Quotient.lift (fun n => mk (n + 1)) fun a b (h : a % 2 = b % 2) =>
    Quotient.sound (show (a + 1) % 2 = (b + 1) % 2 by omega)

example : mk 3 = mk 5 := Quotient.sound (show 3 % 2 = 5 % 2 from rfl)
example (h : mk 3 = mk 4) : False := by
  have : 3 % 2 = 4 % 2 := Quotient.exact h
  contradiction
example (n : Nat) : next (mk n) = mk (n + 1) := rfl
example (q : Parity) : next (next q) = q := by
  induction q using Quotient.inductionOn with
  | h n => exact Quotient.sound (show (n + 1 + 1) % 2 = n % 2 by omega)
example (q : Parity) : ∃ n, mk n = q := Quotient.exists_rep q
end Parity

example (α : Type) (r : α → α → Prop) (a b : α) (h : r a b) : Quot.mk r a = Quot.mk r b :=
  Quot.sound h
example (α : Type) (r : α → α → Prop) (q : Quot r) : ∃ a, Quot.mk r a = q := Quot.exists_rep q
instance (a b : Nat) : Decidable (a ≈ b) := inferInstanceAs (Decidable (a % 2 = b % 2))
example : Quotient.mk parity 1 ≠ Quotient.mk parity 2 := by decide
