prelude
import Init.Int.Division
import Init.Nat.Gcd
/-!
# Linear combinations

Lists of coefficients, and linear combinations of atoms.
-/

/-! ## Lists of coefficients for `omega`

A list of integers stands for the sequence that goes on with zeros.  This module has the operations
on such sequences that `omega` uses, and how each acts on the scalar product `dot` with a list of
values. All operations are by structural recursion, so that the kernel evaluates them on literal
lists.
-/

namespace Lean.Omega

/-- A finite sequence of integers, continued by zeros. -/
abbrev IntList := List Int

namespace IntList

/-! ### Operations -/

/-- The first entry. -/
def head : IntList → Int
  | [] => 0
  | x :: _ => x

/-- All entries but the first. -/
def rest : IntList → IntList
  | [] => []
  | _ :: xs => xs

/-- The entry at a position. -/
def get (xs : IntList) : Nat → Int
  | 0 => xs.head
  | i + 1 => get xs.rest i

/-- The sequence with the entry at one position replaced. -/
def set (xs : IntList) : Nat → Int → IntList
  | 0, y => y :: xs.rest
  | i + 1, y => xs.head :: set xs.rest i y

/-- The first entry that is not zero, or zero. -/
def leading : IntList → Int
  | [] => 0
  | x :: xs => if x = 0 then leading xs else x

def add : IntList → IntList → IntList
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x + y) :: add xs ys
def neg (xs : IntList) : IntList := xs.map (- ·)
def sub (xs ys : IntList) : IntList := add xs (neg ys)
def smul (xs : IntList) (i : Int) : IntList := xs.map (i * ·)
def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList := add (smul xs a) (smul ys b)

/-- The scalar product. -/
def dot : IntList → IntList → Int
  | x :: xs, v :: vs => x * v + dot xs vs
  | _, _ => 0

/-- The greatest common divisor of the entries. -/
def gcd : IntList → Nat
  | [] => 0
  | x :: xs => Nat.gcd x.natAbs (gcd xs)
def sdiv (xs : IntList) (g : Int) : IntList := xs.map (· / g)
def bmod (xs : IntList) (m : Nat) : IntList := xs.map (Int.bmod · m)

/-! ### The scalar product is linear -/

theorem dot_nil_right (xs : IntList) : dot xs [] = 0 := by cases xs <;> rfl

theorem dot_add (xs ys v : IntList) : dot (add xs ys) v = dot xs v + dot ys v := by
  induction xs generalizing ys v with
  | nil => exact (Int.zero_add _).symm
  | cons x xs ih =>
    match ys, v with
    | [], v => exact (Int.add_zero _).symm
    | y :: ys, [] => rfl
    | y :: ys, z :: v =>
      show (x + y) * z + dot (add xs ys) v = (x * z + dot xs v) + (y * z + dot ys v)
      rw [ih, Int.add_mul, Int.add_assoc, Int.add_assoc, Int.add_left_comm (dot xs v)]

theorem dot_smul (i : Int) (xs v : IntList) : dot (smul xs i) v = i * dot xs v := by
  induction xs generalizing v with
  | nil => exact (Int.mul_zero i).symm
  | cons x xs ih =>
    match v with
    | [] => exact (Int.mul_zero i).symm
    | z :: v =>
      show i * x * z + dot (smul xs i) v = i * (x * z + dot xs v)
      rw [ih, Int.mul_add, Int.mul_assoc]

theorem dot_neg (xs v : IntList) : dot (neg xs) v = -dot xs v := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih =>
    match v with
    | [] => rfl
    | z :: v =>
      show -x * z + dot (neg xs) v = -(x * z + dot xs v)
      rw [ih, Int.neg_add, Int.neg_mul]

theorem dot_sub (xs ys v : IntList) : dot (sub xs ys) v = dot xs v - dot ys v := by
  show dot (add xs (neg ys)) v = _
  rw [dot_add, dot_neg]; rfl

/-! ### Single entries -/

theorem dot_eq_head_add (xs v : IntList) : dot xs v = head xs * head v + dot (rest xs) (rest v) :=
  match xs, v with
  | _ :: _, _ :: _ => rfl
  | [], v => by show 0 = 0 * head v + 0; rw [Int.zero_mul]; rfl
  | x :: xs, [] => by show 0 = x * 0 + dot xs []; rw [dot_nil_right, Int.mul_zero]; rfl

/-- Setting an entry that was zero adds its product with the value there. -/
theorem dot_set (xs : IntList) (i : Nat) (y : Int) (v : IntList) (h : get xs i = 0) :
    dot (set xs i y) v = dot xs v + y * get v i := by
  induction i generalizing xs v with
  | zero =>
    have h : head xs = 0 := h
    rw [dot_eq_head_add, dot_eq_head_add xs, h, Int.zero_mul, Int.zero_add, Int.add_comm]; rfl
  | succ i ih =>
    rw [dot_eq_head_add, dot_eq_head_add xs, Int.add_assoc]
    exact congrArg (head xs * head v + ·) (ih (rest xs) (rest v) h)

theorem get_of_length_le (xs : IntList) (i : Nat) (h : xs.length ≤ i) : get xs i = 0 := by
  induction i generalizing xs with
  | zero => match xs, h with
    | [], _ => rfl
    | _ :: _, h => exact absurd h (Nat.not_succ_le_zero _)
  | succ i ih => match xs, h with
    | [], _ => exact ih [] (Nat.zero_le i)
    | _ :: xs, h => exact ih xs (Nat.le_of_succ_le_succ h)

/-! ### Common divisors -/

/-- `g` divides every entry. -/
def DvdAll (g : Nat) : IntList → Prop
  | [] => True
  | x :: xs => (g : Int) ∣ x ∧ DvdAll g xs

theorem dvdAll_of_dvd_gcd {g : Nat} : (xs : IntList) → g ∣ gcd xs → DvdAll g xs
  | [], _ => trivial
  | _ :: xs, h => ⟨Int.ofNat_dvd_left.mpr (Nat.dvd_trans h (Nat.gcd_dvd_left _ _)),
      dvdAll_of_dvd_gcd xs (Nat.dvd_trans h (Nat.gcd_dvd_right _ _))⟩

theorem dvdAll_gcd (xs : IntList) : DvdAll (gcd xs) xs := dvdAll_of_dvd_gcd xs (Nat.dvd_refl _)

theorem mul_dot_sdiv {g : Nat} (xs v : IntList) (h : DvdAll g xs) :
    g * dot (sdiv xs g) v = dot xs v := by
  induction xs generalizing v with
  | nil => exact Int.mul_zero _
  | cons x xs ih =>
    match v with
    | [] => exact Int.mul_zero _
    | z :: v =>
      show (g : Int) * (x / g * z + dot (sdiv xs g) v) = x * z + dot xs v
      rw [Int.mul_add, ih v h.2, ← Int.mul_assoc, Int.mul_ediv_cancel_of_dvd h.1]

theorem dot_of_gcd_eq_zero (xs v : IntList) (h : gcd xs = 0) : dot xs v = 0 := by
  have d := dvdAll_gcd xs
  rw [h] at d
  rw [← mul_dot_sdiv xs v d]; exact Int.zero_mul _

/-! ### Balanced remainders -/

theorem length_bmod (xs : IntList) (m : Nat) : (bmod xs m).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (· + 1) ih

theorem dvd_sub_bmod (x : Int) (m : Nat) : (m : Int) ∣ x - Int.bmod x m := by
  have h : (m : Int) ∣ x - x % m := ⟨x / m, (Int.mul_ediv_self x m).symm⟩
  unfold Int.bmod
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; exact h
  · rw [if_neg c, Int.sub_eq_add_neg, Int.neg_sub]
    exact Int.add_left_comm (m : Int) x (-(x % m)) ▸ Int.dvd_add (Int.dvd_refl _) h

theorem dvd_dot_sub_dot_bmod (m : Nat) (xs v : IntList) :
    (m : Int) ∣ dot xs v - dot (bmod xs m) v := by
  induction xs generalizing v with
  | nil => exact ⟨0, (Int.mul_zero _).symm⟩
  | cons x xs ih =>
    match v with
    | [] => exact ⟨0, (Int.mul_zero _).symm⟩
    | z :: v =>
      show (m : Int) ∣ x * z + dot xs v - (Int.bmod x m * z + dot (bmod xs m) v)
      rw [← LeanMath.Int.sub_add_sub_comm, ← Int.sub_mul]
      exact Int.dvd_add (Int.dvd_mul_of_dvd_left (dvd_sub_bmod x m)) (ih v)

end IntList

/-- The coefficients of a linear combination. -/
abbrev Coeffs := IntList

namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs

/-- All coefficients are zero. -/
def isZero : Coeffs → Prop
  | [] => True
  | x :: xs => x = 0 ∧ isZero xs
instance decIsZero : (xs : Coeffs) → Decidable (isZero xs)
  | [] => inferInstanceAs (Decidable True)
  | x :: xs => have := decIsZero xs; inferInstanceAs (Decidable (x = 0 ∧ isZero xs))

abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
abbrev length (xs : Coeffs) := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int :=
  Int.bmod (dot a b) m - dot (bmod a m) b

theorem dot_of_isZero (xs v : Coeffs) (h : xs.isZero) : xs.dot v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih =>
    match v with
    | [] => rfl
    | z :: v =>
      show x * z + dot xs v = 0
      rw [h.1, Int.zero_mul, Int.zero_add, ih v h.2]

end Coeffs
end Lean.Omega

/-! ## Linear combinations for `omega`

A linear combination `c + a₀ x₀ + a₁ x₁ + ⋯` of the atoms of a goal, its value at a list of
integers, and that taking values commutes with the operations.
-/

namespace Lean.Omega

/-- An affine linear form: a constant and the coefficients of the atoms. -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []

namespace LinearCombo

/-- The value of a linear combination when the atoms have the given values. -/
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

/-- The linear combination that is one atom. -/
def coordinate (i : Nat) : LinearCombo where
  coeffs := Coeffs.set [] i 1

def add (l r : LinearCombo) : LinearCombo := ⟨l.const + r.const, l.coeffs.add r.coeffs⟩
def sub (l r : LinearCombo) : LinearCombo := ⟨l.const - r.const, l.coeffs.sub r.coeffs⟩
def neg (l : LinearCombo) : LinearCombo := ⟨-l.const, l.coeffs.neg⟩
def smul (l : LinearCombo) (i : Int) : LinearCombo := ⟨i * l.const, l.coeffs.smul i⟩
instance instAdd : Add LinearCombo := ⟨add⟩
instance instSub : Sub LinearCombo := ⟨sub⟩
instance instNeg : Neg LinearCombo := ⟨neg⟩

/-- The product, given that one of the two is constant. -/
def mul (l r : LinearCombo) : LinearCombo :=
  smul l r.const + smul r l.const - { const := l.const * r.const }

theorem add_eval (l r : LinearCombo) (v : Coeffs) : (l + r).eval v = l.eval v + r.eval v := by
  show l.const + r.const + IntList.dot (.add l.coeffs r.coeffs) v = _
  rw [IntList.dot_add, Int.add_assoc, Int.add_left_comm r.const, ← Int.add_assoc]; rfl
theorem sub_eval (l r : LinearCombo) (v : Coeffs) : (l - r).eval v = l.eval v - r.eval v := by
  show l.const - r.const + IntList.dot (.sub l.coeffs r.coeffs) v = _
  rw [IntList.dot_sub, LeanMath.Int.sub_add_sub_comm]; rfl
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = -l.eval v := by
  show -l.const + IntList.dot (.neg l.coeffs) v = -(l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_neg, Int.neg_add]
theorem smul_eval (l : LinearCombo) (i : Int) (v : Coeffs) : (smul l i).eval v = i * l.eval v := by
  show i * l.const + IntList.dot (.smul l.coeffs i) v = i * (l.const + IntList.dot l.coeffs v)
  rw [IntList.dot_smul, Int.mul_add]
theorem eval_of_isZero (l : LinearCombo) (v : Coeffs) (h : l.coeffs.isZero) :
    l.eval v = l.const := by
  show l.const + _ = _
  rw [Coeffs.dot_of_isZero _ v h, Int.add_zero]
theorem mul_eval (l r : LinearCombo) (v : Coeffs) (w : l.coeffs.isZero ∨ r.coeffs.isZero) :
    (mul l r).eval v = l.eval v * r.eval v := by
  show (smul l r.const + smul r l.const - { const := l.const * r.const }).eval v = _
  rw [sub_eval, add_eval, smul_eval, smul_eval, eval_of_isZero ⟨l.const * r.const, []⟩ v trivial]
  rcases w with w | w <;> rw [eval_of_isZero _ v w]
  · rw [Int.mul_comm r.const, Int.add_sub_cancel_left]
  · rw [Int.mul_comm r.const, Int.add_sub_cancel]

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set _ _ _ _ (IntList.get_of_length_le [] i (Nat.zero_le i)), Int.zero_add,
    Int.one_mul]
  exact Int.zero_add _

/-! The first ten atoms, whose place in the list of values is spelled out. -/

variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval ..
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval ..
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 :=
  coordinate_eval ..
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 :=
  coordinate_eval ..
theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 :=
  coordinate_eval ..
theorem coordinate_eval_5 :
    (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval ..
theorem coordinate_eval_6 :
    (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
      coordinate_eval ..
theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval ..
theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval ..
theorem coordinate_eval_9 :
    (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) =
      a9 :=
  coordinate_eval ..

end LinearCombo
end Lean.Omega
