prelude
import Init.Nat.Basic
/-!
# Init.Int.Basic

Integers.  Every integer is a difference `subNatNat a b` of natural numbers, and
each operation and relation has a simple form on differences; the ring and order
laws below are all read off from that.
-/
set_option linter.unusedVariables false
universe u

set_option genCtorIdx false in
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩

instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩
namespace Int
instance instInhabited : Inhabited Int := ⟨ofNat 0⟩
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)
@[default_instance mid] instance instNegInt : Neg Int := ⟨Int.neg⟩
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))
instance instAdd : Add Int := ⟨Int.add⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)
instance instMul : Mul Int := ⟨Int.mul⟩
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + (-n)
instance instSub : Sub Int := ⟨Int.sub⟩
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
def IsPos : Int → Prop
  | ofNat _ => True
  | negSucc _ => False
theorem isPos_of_nonNeg {x : Int} (h : NonNeg x) : IsPos x :=
  NonNeg.rec (motive := fun x _ => IsPos x) (fun _ => trivial) h
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int := ⟨Int.le⟩
protected def lt (a b : Int) : Prop := a + 1 ≤ b
instance instLTInt : LT Int := ⟨Int.lt⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match _root_.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => h (Int.ofNat.inj e)
  | negSucc a, negSucc b => match _root_.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => h (Int.negSucc.inj e)
  | ofNat _, negSucc _ => isFalse fun h => Int.noConfusion h
  | negSucc _, ofNat _ => isFalse fun h => Int.noConfusion h
instance instDecidableEq : DecidableEq Int := Int.decEq
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"] def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc _ => isFalse fun h => isPos_of_nonNeg h
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _
set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => Nat.succ m
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))
instance instDiv : Div Int := ⟨Int.ediv⟩
instance instMod : Mod Int := ⟨Int.emod⟩
instance instDvd : Dvd Int := ⟨fun a b => ∃ c, b = a * c⟩
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | Nat.succ n => Int.pow m n * m
instance instNatPow : NatPow Int := ⟨Int.pow⟩
instance instMinInt : Min Int := minOfLe
instance instMaxInt : Max Int := maxOfLe

/-! ## Differences of natural numbers -/
theorem snn_cancel (n x y : Nat) : subNatNat (n + x) (n + y) = subNatNat x y := by
  unfold subNatNat; rw [Nat.add_sub_add_left, Nat.add_sub_add_left]
theorem snn_zero (k : Nat) : subNatNat k 0 = ofNat k := by
  unfold subNatNat; rw [Nat.zero_sub]; rfl
theorem zero_snn (k : Nat) : subNatNat 0 (k + 1) = negSucc k := rfl
theorem snn_pos (n k : Nat) : subNatNat (n + k) n = ofNat k := (snn_cancel n k 0).trans (snn_zero k)
theorem snn_neg (n k : Nat) : subNatNat n (n + (k + 1)) = negSucc k := snn_cancel n 0 (k + 1)
theorem snn_cases (a b : Nat) : (∃ k, a = b + k) ∨ (∃ k, b = a + (k + 1)) := by
  cases Nat.lt_or_ge a b with
  | inl h =>
    match Nat.le.dest h with
    | ⟨k, e⟩ => exact .inr ⟨k, by rw [← e, Nat.succ_add]; rfl⟩
  | inr h =>
    match Nat.le.dest h with
    | ⟨k, e⟩ => exact .inl ⟨k, e.symm⟩
theorem exists_snn (x : Int) : ∃ a b, x = subNatNat a b :=
  match x with
  | ofNat n => ⟨n, 0, (snn_zero n).symm⟩
  | negSucc n => ⟨0, n + 1, rfl⟩
@[elab_as_elim] theorem ind {p : Int → Prop} (h : ∀ a b, p (subNatNat a b)) (x : Int) : p x :=
  match exists_snn x with
  | ⟨a, b, e⟩ => e ▸ h a b
theorem snn_eq {a b c d : Nat} : subNatNat a b = subNatNat c d ↔ a + d = c + b := by
  cases snn_cases a b with
  | inl h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h
          rw [snn_pos, snn_pos]
          constructor
          · intro e; rw [Int.ofNat.inj e, Nat.add_right_comm, Nat.add_comm b d, Nat.add_right_comm]
          · intro e
            rw [Nat.add_right_comm, Nat.add_comm b d, Nat.add_right_comm d l b] at e
            rw [Nat.add_left_cancel e]
      | inr h => cases h with
        | intro l h =>
          subst h
          rw [snn_pos, snn_neg]
          constructor
          · intro e; exact Int.noConfusion e
          · intro e
            have e' : c + b + (k + (l + 1)) = c + b + 0 :=
              Eq.trans (b := b + k + (c + (l + 1))) (by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]) e
            exact absurd (Nat.add_left_cancel e') (fun z => Nat.noConfusion z)
  | inr h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h
          rw [snn_pos, snn_neg]
          constructor
          · intro e; exact Int.noConfusion e
          · intro e
            have e' : a + d + (l + (k + 1)) = a + d + 0 :=
              Eq.trans (b := d + l + (a + (k + 1))) (by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]) e.symm
            exact absurd (Nat.add_left_cancel e') (fun z => Nat.noConfusion z)
      | inr h => cases h with
        | intro l h =>
          subst h
          rw [snn_neg, snn_neg]
          constructor
          · intro e; rw [Int.negSucc.inj e]; simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
          · intro e
            have e' : a + c + (l + 1) = a + c + (k + 1) :=
              (Nat.add_assoc a c (l + 1)).trans (e.trans (by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]))
            rw [Nat.succ.inj (Nat.add_left_cancel e')]
theorem neg_snn (a b : Nat) : -subNatNat a b = subNatNat b a := by
  cases snn_cases a b with
  | inl h => cases h with
    | intro k h =>
      subst h; rw [snn_pos]
      cases k with
      | zero => rw [Nat.add_zero]; exact ((snn_pos b 0)).symm
      | succ k => rw [snn_neg]; rfl
  | inr h => cases h with
    | intro k h => subst h; rw [snn_neg, snn_pos]; rfl
theorem add_snn (a b c d : Nat) : subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  cases snn_cases a b with
  | inl h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_pos]
          have e : b + k + (d + l) = b + d + (k + l) := by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
          rw [e, snn_pos]; rfl
      | inr h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_neg]
          have e : b + k + c = (b + c) + k := Nat.add_right_comm b k c
          rw [e, ← Nat.add_assoc b c, snn_cancel]; rfl
  | inr h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_neg]
          have e : a + (k + 1) + d = (a + d) + (k + 1) := Nat.add_right_comm _ _ _
          rw [e, ← Nat.add_assoc a d, snn_cancel]; rfl
      | inr h => cases h with
        | intro l h =>
          subst h; rw [snn_neg, snn_neg]
          have e : a + (k + 1) + (c + (l + 1)) = a + c + (Nat.succ (k + l) + 1) := by
            show _ = a + c + (k + l + 1 + 1)
            simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
          rw [e, snn_neg]; rfl
theorem negOfNat_snn (n : Nat) : negOfNat n = subNatNat 0 n := by
  cases n with
  | zero => rfl
  | succ n => rfl
theorem mul_snn (a b c d : Nat) : subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  cases snn_cases a b with
  | inl h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_pos]
          show ofNat (k * l) = _
          rw [← snn_zero, snn_eq]
          simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
      | inr h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_neg]
          show negOfNat (k * (l + 1)) = _
          rw [negOfNat_snn, snn_eq]
          simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
  | inr h => cases h with
    | intro k h =>
      subst h
      cases snn_cases c d with
      | inl h => cases h with
        | intro l h =>
          subst h; rw [snn_pos, snn_neg]
          show negOfNat ((k + 1) * l) = _
          rw [negOfNat_snn, snn_eq]
          simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
      | inr h => cases h with
        | intro l h =>
          subst h; rw [snn_neg, snn_neg]
          show ofNat ((k + 1) * (l + 1)) = _
          rw [← snn_zero, snn_eq]
          simp only [Nat.add_mul, Nat.mul_add, Nat.zero_add, Nat.add_zero, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
theorem nonneg_snn {a b : Nat} : NonNeg (subNatNat a b) ↔ b ≤ a := by
  cases snn_cases a b with
  | inl h => cases h with
    | intro k h =>
      subst h; rw [snn_pos]
      exact ⟨fun _ => Nat.le_add_right b k, fun _ => NonNeg.mk k⟩
  | inr h => cases h with
    | intro k h =>
      subst h; rw [snn_neg]
      exact ⟨(fun h => (isPos_of_nonNeg h).elim), fun h => absurd (Nat.le_of_add_le_add_left (a := a) (c := 0) h) (Nat.not_succ_le_zero k)⟩
theorem sub_snn (a b c d : Nat) : subNatNat a b - subNatNat c d = subNatNat (a + d) (b + c) := by
  show subNatNat a b + -subNatNat c d = _
  rw [neg_snn, add_snn]
theorem le_snn {a b c d : Nat} : subNatNat a b ≤ subNatNat c d ↔ a + d ≤ c + b := by
  show NonNeg (subNatNat c d - subNatNat a b) ↔ _
  rw [sub_snn, nonneg_snn, Nat.add_comm d a]
theorem zero_eq_snn : (0 : Int) = subNatNat 0 0 := rfl
theorem one_eq_snn : (1 : Int) = subNatNat 1 0 := rfl
theorem lt_snn {a b c d : Nat} : subNatNat a b < subNatNat c d ↔ a + d < c + b := by
  show subNatNat a b + 1 ≤ subNatNat c d ↔ _
  rw [one_eq_snn, add_snn, le_snn, Nat.add_right_comm a 1 d]; exact Iff.rfl
end Int
