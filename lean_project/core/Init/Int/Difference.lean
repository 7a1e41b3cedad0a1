prelude
import Init.Int.Basic
/-!
# Integers as differences of natural numbers

Every integer is a difference `a ⊖ b` of natural numbers, as in the construction of the integers by
pairs: `a ⊖ b = c ⊖ d` holds exactly when `a + d = c + b`. Each operation and the order have one
formula on differences, without cases on signs; `Int.Ring` and `Int.Order` read the laws of the
integers off from these formulas.
-/
namespace LeanMath.Difference

@[inherit_doc Int.subNatNat] scoped infixl:65 " ⊖ " => Int.subNatNat

/-- Normalises sums and products of natural numbers. -/
scoped macro "rearrange" : tactic => `(tactic|
  simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc,
    Nat.add_left_comm, Nat.add_comm])

variable {a b c d : Nat}

/-! ## The two shapes of a difference -/

theorem cancel (n a b : Nat) : (n + a) ⊖ (n + b) = a ⊖ b := by
  unfold Int.subNatNat; rw [Nat.add_sub_add_left, Nat.add_sub_add_left]
theorem natural (k : Nat) : k ⊖ 0 = Int.ofNat k := by unfold Int.subNatNat; rw [Nat.zero_sub]; rfl
theorem nonneg (n k : Nat) : (n + k) ⊖ n = Int.ofNat k := (cancel n k 0).trans (natural k)
theorem negative (n k : Nat) : n ⊖ (n + (k + 1)) = Int.negSucc k := cancel n 0 (k + 1)

theorem compare (a b : Nat) : (∃ k, a = b + k) ∨ (∃ k, b = a + (k + 1)) :=
  match Nat.lt_or_ge a b with
  | .inl h => match Nat.le.dest h with
    | ⟨k, e⟩ => .inr ⟨k, by rw [← e, Nat.succ_add]; rfl⟩
  | .inr h => match Nat.le.dest h with
    | ⟨k, e⟩ => .inl ⟨k, e.symm⟩

/-- To prove something of every integer, prove it of every difference. -/
@[elab_as_elim] theorem induct {p : Int → Prop} (h : ∀ a b, p (a ⊖ b)) (x : Int) : p x :=
  match x with
  | .ofNat n => natural n ▸ h n 0
  | .negSucc n => h 0 (n + 1)

/-! ## Equality -/

/-- Adds a natural number to an integer, given that the sum is a natural number. -/
private def shift : Int → Nat → Nat
  | .ofNat k, n => n + k
  | .negSucc k, n => n - (k + 1)

private theorem shift_sub (a n : Nat) : shift (a ⊖ n) n = a := by
  rcases compare a n with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]; rfl
  · rw [negative]; exact Nat.add_sub_cancel a (k + 1)

theorem eq_iff : a ⊖ b = c ⊖ d ↔ a + d = c + b := by
  have e : a ⊖ b = (a + d) ⊖ (b + d) := by rw [Nat.add_comm a, Nat.add_comm b, cancel]
  have f : c ⊖ d = (c + b) ⊖ (b + d) := by rw [Nat.add_comm c, cancel]
  rw [e, f]
  exact ⟨fun h => by rw [← shift_sub (a + d) (b + d), h, shift_sub], fun h => by rw [h]⟩

/-! ## The operations -/

theorem zero_eq : (0 : Int) = 0 ⊖ 0 := rfl
theorem one_eq : (1 : Int) = 1 ⊖ 0 := rfl

theorem neg_eq (a b : Nat) : -(a ⊖ b) = b ⊖ a := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]
    cases k with
    | zero => exact (nonneg b 0).symm
    | succ k => rw [negative]; rfl
  · rw [negative, nonneg]; rfl

theorem negOfNat_eq (n : Nat) : Int.negOfNat n = 0 ⊖ n := by cases n <;> rfl

theorem add_eq (a b c d : Nat) : (a ⊖ b) + (c ⊖ d) = (a + c) ⊖ (b + d) := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩ <;> rcases compare c d with ⟨l, rfl⟩ | ⟨l, rfl⟩ <;>
    simp only [nonneg, negative]
  · show Int.ofNat (k + l) = _
    rw [← natural, eq_iff]; rearrange
  · show k ⊖ (l + 1) = _
    rw [eq_iff]; rearrange
  · show l ⊖ (k + 1) = _
    rw [eq_iff]; rearrange
  · show 0 ⊖ (k + l + 1 + 1) = _
    rw [eq_iff]; rearrange

theorem sub_eq (a b c d : Nat) : (a ⊖ b) - (c ⊖ d) = (a + d) ⊖ (b + c) := by
  show (a ⊖ b) + -(c ⊖ d) = _
  rw [neg_eq, add_eq]

theorem mul_eq (a b c d : Nat) : (a ⊖ b) * (c ⊖ d) = (a * c + b * d) ⊖ (a * d + b * c) := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩ <;> rcases compare c d with ⟨l, rfl⟩ | ⟨l, rfl⟩ <;>
    simp only [nonneg, negative]
  · show Int.ofNat (k * l) = _
    rw [← natural, eq_iff]; rearrange
  · show Int.negOfNat (k * (l + 1)) = _
    rw [negOfNat_eq, eq_iff]; generalize l + 1 = l; rearrange
  · show Int.negOfNat ((k + 1) * l) = _
    rw [negOfNat_eq, eq_iff]; generalize k + 1 = k; rearrange
  · show Int.ofNat ((k + 1) * (l + 1)) = _
    rw [← natural, eq_iff]; generalize k + 1 = k; generalize l + 1 = l; rearrange

/-! ## Order -/

theorem nonNeg_iff : Int.NonNeg (a ⊖ b) ↔ b ≤ a := by
  rcases compare a b with ⟨k, rfl⟩ | ⟨k, rfl⟩
  · rw [nonneg]; exact ⟨fun _ => Nat.le_add_right b k, fun _ => .mk k⟩
  · rw [negative]
    exact ⟨fun h => absurd h (Int.not_nonNeg_negSucc k),
      fun h => absurd (Nat.le_of_add_le_add_left (c := 0) h) (Nat.not_succ_le_zero k)⟩

theorem le_iff : a ⊖ b ≤ c ⊖ d ↔ a + d ≤ c + b := by
  show Int.NonNeg (c ⊖ d - (a ⊖ b)) ↔ _
  rw [sub_eq, nonNeg_iff, Nat.add_comm d a]

theorem lt_iff : a ⊖ b < c ⊖ d ↔ a + d < c + b := by
  show a ⊖ b + 1 ≤ c ⊖ d ↔ _
  rw [one_eq, add_eq, le_iff, Nat.add_right_comm a 1 d]; exact Iff.rfl

end LeanMath.Difference
