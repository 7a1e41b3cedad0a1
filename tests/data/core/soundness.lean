/-!
The kernel computes some functions on literals by itself. Here each of them is computed on a grid
both by the kernel and by its own definition, unfolded before the literals are put in.
-/

def sameNat : Nat → Nat → Bool
  | 0, 0 => true
  | a + 1, b + 1 => sameNat a b
  | _, _ => false

def sameBool : Bool → Bool → Bool
  | true, true => true
  | false, false => true
  | _, _ => false

/-- Whether two functions agree on all arguments below the two bounds. -/
def agree {α : Type} (same : α → α → Bool) (f g : Nat → Nat → α) : Nat → Nat → Bool
  | 0, _ => true
  | a + 1, n => row a n && agree same f g a n
where
  row (a : Nat) : Nat → Bool
  | 0 => true
  | b + 1 => same (f a b) (g a b) && row a b

-- The test can fail.
example : agree sameNat (fun a b => a + b) Nat.mul 3 3 = false := by decide +kernel
example : agree sameBool (fun _ _ => true) Nat.beq 3 3 = false := by decide +kernel

example : ∃ f, @Nat.add = f ∧ agree sameNat f Nat.add 20 20 = true :=
  ⟨_, by delta Nat.add; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.sub = f ∧ agree sameNat f Nat.sub 20 20 = true :=
  ⟨_, by delta Nat.sub; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.mul = f ∧ agree sameNat f Nat.mul 12 12 = true :=
  ⟨_, by delta Nat.mul; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.pow = f ∧ agree sameNat f Nat.pow 5 6 = true :=
  ⟨_, by delta Nat.pow; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.div = f ∧ agree sameNat f Nat.div 25 25 = true :=
  ⟨_, by delta Nat.div; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.mod = f ∧ agree sameNat f Nat.mod 25 25 = true :=
  ⟨_, by delta Nat.mod; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.gcd = f ∧ agree sameNat f Nat.gcd 25 25 = true :=
  ⟨_, by delta Nat.gcd; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.land = f ∧ agree sameNat f Nat.land 20 20 = true :=
  ⟨_, by delta Nat.land; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.lor = f ∧ agree sameNat f Nat.lor 20 20 = true :=
  ⟨_, by delta Nat.lor; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.xor = f ∧ agree sameNat f Nat.xor 20 20 = true :=
  ⟨_, by delta Nat.xor; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.shiftLeft = f ∧ agree sameNat f Nat.shiftLeft 12 7 = true :=
  ⟨_, by delta Nat.shiftLeft; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.shiftRight = f ∧ agree sameNat f Nat.shiftRight 40 7 = true :=
  ⟨_, by delta Nat.shiftRight; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.beq = f ∧ agree sameBool f Nat.beq 20 20 = true :=
  ⟨_, by delta Nat.beq; exact rfl, by decide +kernel⟩
example : ∃ f, @Nat.ble = f ∧ agree sameBool f Nat.ble 20 20 = true :=
  ⟨_, by delta Nat.ble; exact rfl, by decide +kernel⟩

/-! Literals of numbers, characters and strings are what they stand for. -/

example : Nat.succ (Nat.succ Nat.zero) = 2 := rfl
example : Nat.zero = 0 := rfl
example : 'A' = Char.ofNat 65 := rfl
example : "aλ" = String.ofList [Char.ofNat 97, Char.ofNat 955] := rfl
example : "" = String.ofList [] := rfl
example : "a" ≠ "b" := by decide +kernel
