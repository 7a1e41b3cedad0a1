prelude
import Init.Omega.LinearCombo
import Init.Int.MinMax
import Init.Int.Order
/-!
# Interval constraints for `omega`

A constraint bounds the value of a linear combination by an interval, whose ends may be missing.
The proofs that `omega` writes are chains of the steps in this module: a constraint on `x` and `y`
gives one on `a * x + b * y`, two constraints on the same combination give their intersection, a
common factor of the coefficients can be divided out, and an equation can be reduced by a balanced
remainder.  The data of each step is evaluated by the kernel, so everything here computes.
-/
namespace Lean.Omega

/-! ## Intervals -/

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int

/-- An interval of integers; a missing end is infinite. -/
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound

namespace Constraint

/-- `lower ≤ t`, where a missing bound says nothing. -/
def above : LowerBound → Int → Prop
  | none, _ => True
  | some x, t => x ≤ t

/-- `t ≤ upper`, where a missing bound says nothing. -/
def below : UpperBound → Int → Prop
  | none, _ => True
  | some y, t => t ≤ y

/-- Membership in the interval. -/
def sat (c : Constraint) (t : Int) : Prop := above c.lowerBound t ∧ below c.upperBound t
abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)

instance decAbove : (l : LowerBound) → (t : Int) → Decidable (above l t)
  | none, _ => inferInstanceAs (Decidable True)
  | some x, t => inferInstanceAs (Decidable (x ≤ t))
instance decBelow : (u : UpperBound) → (t : Int) → Decidable (below u t)
  | none, _ => inferInstanceAs (Decidable True)
  | some y, t => inferInstanceAs (Decidable (t ≤ y))
instance decSat (c : Constraint) (t : Int) : Decidable (c.sat t) :=
  inferInstanceAs (Decidable (above _ t ∧ below _ t))

/-- All integers. -/
def trivial : Constraint := ⟨none, none⟩
/-- No integer. -/
def impossible : Constraint := ⟨some 1, some 0⟩
/-- One integer. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩

def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false

theorem trivial_sat (t : Int) : trivial.sat t := ⟨True.intro, True.intro⟩
theorem exact_sat (r : Int) : (exact r).sat r := ⟨Int.le_refl r, Int.le_refl r⟩
theorem eq_of_exact_sat {r t : Int} (h : (exact r).sat t) : t = r := Int.le_antisymm h.2 h.1

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c) {t : Int} : ¬ c.sat t :=
  match c, h with
  | ⟨some _, some _⟩, h => fun w =>
    Int.not_le.mpr (of_decide_eq_true h) (Int.le_trans (show _ ≤ t from w.1) w.2)
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x y : Coeffs} :
    ¬ c.sat' x y :=
  not_sat_of_isImpossible h

/-! ## Images of intervals -/

/-- The image under an increasing map. -/
def map (c : Constraint) (f : Int → Int) : Constraint := ⟨c.lowerBound.map f, c.upperBound.map f⟩
/-- The image under a decreasing map. -/
def mapFlip (c : Constraint) (f : Int → Int) : Constraint :=
  ⟨c.upperBound.map f, c.lowerBound.map f⟩

theorem map_sat {c : Constraint} {f : Int → Int} (hf : ∀ {a b}, a ≤ b → f a ≤ f b) {t : Int}
    (w : c.sat t) : (c.map f).sat (f t) :=
  match c, w with
  | ⟨none, none⟩, _ => trivial_sat _
  | ⟨some _, none⟩, w => ⟨hf w.1, True.intro⟩
  | ⟨none, some _⟩, w => ⟨True.intro, hf w.2⟩
  | ⟨some _, some _⟩, w => ⟨hf w.1, hf w.2⟩

theorem mapFlip_sat {c : Constraint} {f : Int → Int} (hf : ∀ {a b}, a ≤ b → f b ≤ f a) {t : Int}
    (w : c.sat t) : (c.mapFlip f).sat (f t) :=
  match c, w with
  | ⟨none, none⟩, _ => trivial_sat _
  | ⟨some _, none⟩, w => ⟨True.intro, hf w.1⟩
  | ⟨none, some _⟩, w => ⟨hf w.2, True.intro⟩
  | ⟨some _, some _⟩, w => ⟨hf w.2, hf w.1⟩

/-- The constraint on `-t`. -/
def neg (c : Constraint) : Constraint := c.mapFlip (- ·)

theorem neg_sat {c : Constraint} {t : Int} (w : c.sat t) : c.neg.sat (-t) :=
  mapFlip_sat Int.neg_le_neg w

/-- The constraint on `k * t`. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  match k with
  | 0 => if c.isImpossible then c else exact 0
  | .ofNat (n + 1) => c.map (Int.ofNat (n + 1) * ·)
  | .negSucc n => c.mapFlip (Int.negSucc n * ·)

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t) : (scale k c).sat (k * t) :=
  match k with
  | 0 => by
    show (if c.isImpossible then c else exact 0).sat (0 * t)
    rw [if_neg fun h => not_sat_of_isImpossible h w, Int.zero_mul]; exact exact_sat 0
  | .ofNat (n + 1) => map_sat (f := (Int.ofNat (n + 1) * ·))
      (Int.mul_le_mul_of_nonneg_left · (Int.ofNat_zero_le _)) w
  | .negSucc n => mapFlip_sat (f := (Int.negSucc n * ·))
      (Int.mul_le_mul_of_nonpos_left (Int.negSucc_le_zero n) ·) w

/-- The constraint on `t` that follows from one on `k * t`: bounds divided by `k` and rounded
inward. -/
def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨c.lowerBound.map fun x => -(-x / k), c.upperBound.map (· / k)⟩

theorem div_sat {c : Constraint} {t : Int} {k : Nat} (hk : 0 < k) (w : c.sat (k * t)) :
    (c.div k).sat t := by
  have hk : (0 : Int) < k := Int.ofNat_lt.mpr hk
  have lower {x : Int} (h : x ≤ k * t) : -(-x / k) ≤ t := by
    rw [← Int.neg_neg t]
    refine Int.neg_le_neg (Int.le_ediv_of_mul_le hk ?_)
    rw [Int.neg_mul, Int.mul_comm]; exact Int.neg_le_neg h
  have upper {y : Int} (h : k * t ≤ y) : t ≤ y / k :=
    Int.le_ediv_of_mul_le hk (Int.mul_comm t k ▸ h)
  exact match c, w with
  | ⟨none, none⟩, _ => trivial_sat t
  | ⟨some _, none⟩, w => ⟨lower w.1, True.intro⟩
  | ⟨none, some _⟩, w => ⟨True.intro, upper w.2⟩
  | ⟨some _, some _⟩, w => ⟨lower w.1, upper w.2⟩

/-! ## Sums and intersections -/

/-- The sum of two bounds, which is infinite if one of them is. -/
def sum : Option Int → Option Int → Option Int
  | some a, some b => some (a + b)
  | _, _ => none

/-- The stricter of two bounds, where `f` takes the stricter of two numbers. -/
def meet (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some a, some b => some (f a b)
  | some a, none => some a
  | none, b => b

/-- The constraint on `s + t`. -/
def add (x y : Constraint) : Constraint :=
  ⟨sum x.lowerBound y.lowerBound, sum x.upperBound y.upperBound⟩
/-- The constraint on `a * s + b * t`. -/
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)
/-- The intersection. -/
def combine (x y : Constraint) : Constraint :=
  ⟨meet max x.lowerBound y.lowerBound, meet min x.upperBound y.upperBound⟩

theorem above_sum {a b : LowerBound} {s t : Int} (h : above a s) (k : above b t) :
    above (sum a b) (s + t) :=
  match a, b, h, k with
  | some _, some _, h, k => Int.add_le_add h k
  | none, _, _, _ => True.intro
  | some _, none, _, _ => True.intro
theorem below_sum {a b : UpperBound} {s t : Int} (h : below a s) (k : below b t) :
    below (sum a b) (s + t) :=
  match a, b, h, k with
  | some _, some _, h, k => Int.add_le_add h k
  | none, _, _, _ => True.intro
  | some _, none, _, _ => True.intro
theorem above_meet {a b : LowerBound} {t : Int} (h : above a t) (k : above b t) :
    above (meet max a b) t :=
  match a, b, h, k with
  | some _, some _, h, k => Int.max_le.mpr ⟨h, k⟩
  | some _, none, h, _ => h
  | none, _, _, k => k
theorem below_meet {a b : UpperBound} {t : Int} (h : below a t) (k : below b t) :
    below (meet min a b) t :=
  match a, b, h, k with
  | some _, some _, h, k => Int.le_min.mpr ⟨h, k⟩
  | some _, none, h, _ => h
  | none, _, _, k => k

theorem add_sat {c d : Constraint} {s t : Int} (w : c.sat s) (z : d.sat t) :
    (add c d).sat (s + t) :=
  ⟨above_sum w.1 z.1, below_sum w.2 z.2⟩
theorem combine_sat {c d : Constraint} {t : Int} (w : c.sat t) (z : d.sat t) :
    (c.combine d).sat t :=
  ⟨above_meet w.1 z.1, below_meet w.2 z.2⟩
theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := combine_sat ws wt

/-! ## Hypotheses as constraints -/

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y := by
  refine ⟨Int.le_of_add_le_add_left (a := c) ?_, True.intro⟩
  rw [Int.add_right_neg]; exact w

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y := by
  show (exact (-c)).sat (Coeffs.dot x y)
  rw [← Int.neg_eq_of_add_eq_zero w]; exact exact_sat (-c)

end Constraint

/-! ## Normal forms -/

/-- Makes the leading coefficient positive. -/
def positivize (p : Constraint × Coeffs) : Constraint × Coeffs :=
  if 0 ≤ p.2.leading then p else (p.1.neg, p.2.smul (-1))

/-- Divides by `g`; a constraint without coefficients is true or false. -/
def divide (g : Nat) (p : Constraint × Coeffs) : Constraint × Coeffs :=
  if g = 0 then (if p.1.sat 0 then .trivial else .impossible, p.2)
  else if g = 1 then p
  else (p.1.div g, p.2.sdiv g)

/-- Divides by the greatest common divisor of the coefficients. -/
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := divide p.2.gcd p

/-- The normal form in which `omega` keeps its constraints. -/
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := normalize (positivize p)

abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem positivize_sat {p : Constraint × Coeffs} {v : Coeffs} (w : p.1.sat' p.2 v) :
    (positivize p).1.sat' (positivize p).2 v := by
  unfold positivize
  by_cases h : 0 ≤ p.2.leading
  · rw [if_pos h]; exact w
  · rw [if_neg h]
    show p.1.neg.sat (IntList.dot (.smul p.2 (-1)) v)
    rw [IntList.dot_smul, ← Int.neg_eq_neg_one_mul]; exact Constraint.neg_sat w

theorem normalize_sat {p : Constraint × Coeffs} {v : Coeffs} (w : p.1.sat' p.2 v) :
    (normalize p).1.sat' (normalize p).2 v := by
  unfold normalize divide
  by_cases h : p.2.gcd = 0
  · have z : p.1.sat 0 := IntList.dot_of_gcd_eq_zero p.2 v h ▸ w
    rw [if_pos h, if_pos z]; exact Constraint.trivial_sat _
  · rw [if_neg h]
    by_cases h' : p.2.gcd = 1
    · rw [if_pos h']; exact w
    · rw [if_neg h']
      refine Constraint.div_sat (Nat.pos_of_ne_zero h) ?_
      rw [IntList.mul_dot_sdiv p.2 v (IntList.dvdAll_gcd p.2)]; exact w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v := normalize_sat (positivize_sat (p := (s, x)) w)

/-! ## Steps on two constraints, and on equations -/

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v
      := by
  show (Constraint.combo a s b t).sat (IntList.dot
    (IntList.add (IntList.smul x a) (IntList.smul y b)) v)
  rw [IntList.dot_add, IntList.dot_smul, IntList.dot_smul]
  exact Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy)

/-- The value of the new atom that the reduction of an equation modulo `m` introduces. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the reduced equation, in which the new atom has coefficient `m`. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have hr : IntList.dot x v = r := Constraint.eq_of_exact_sat w
  have p :
      IntList.get v i = (Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v) / m := p
  have free : IntList.get (IntList.bmod x m) i = 0 :=
    IntList.get_of_length_le _ i (by rw [IntList.length_bmod]; exact h)
  have d : (m : Int) ∣ Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v := by
    have :=
      Int.dvd_sub (IntList.dvd_dot_sub_dot_bmod m x v) (IntList.dvd_sub_bmod (IntList.dot x v) m)
    rwa [LeanMath.Int.sub_sub_sub_cancel_left] at this
  have e : IntList.dot (IntList.set (IntList.bmod x m) i m) v = Int.bmod r m := by
    rw [IntList.dot_set _ _ _ _ free, p, Int.mul_ediv_cancel_of_dvd d, hr, Int.add_comm,
      Int.sub_add_cancel]
  show (Constraint.exact _).sat (IntList.dot (IntList.set (IntList.bmod x m) i m) v)
  rw [e]; exact Constraint.exact_sat _

end Lean.Omega
