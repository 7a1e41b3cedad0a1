prelude
import Init.Nat.Basic
import Init.Tactic.Atoms
/-!
# Linear arithmetic over the natural numbers

`simp +arith` brings sums, equations and inequalities of natural numbers to a normal form: like
terms are collected, and what both sides share is cancelled. It describes a term by an `Expr` over
numbered atoms and rests its rewriting on the theorems at the end of this file.

A normal form here is a `Poly`, the list of the coefficients: first the constant, then that of
atom 0, of atom 1 and so on. Two sides are cancelled coefficient by coefficient.
-/
namespace Nat.Internal.Linear

/-! ## Expressions -/

abbrev Var := Nat
/-- The values of the atoms. -/
abbrev Context := Lean.RArray Nat

/-- A linear expression over numbered atoms. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

noncomputable def Expr.denote (ctx : Context) : Expr → Nat
  | .num k => k
  | .var i => ctx.get i
  | .add a b => Nat.add (denote ctx a) (denote ctx b)
  | .mulL k a => Nat.mul k (denote ctx a)
  | .mulR a k => Nat.mul (denote ctx a) k

/-- An equation, or an inequality `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

noncomputable def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

/-! ## Lists of coefficients -/

/-- The coefficients of 1, of atom 0, of atom 1 … -/
abbrev Poly := List Nat

namespace Poly

/-- The value of the part of a polynomial that starts with atom `i`. -/
noncomputable def atoms (ctx : Context) : Nat → Poly → Nat
  | _, [] => 0
  | i, k :: p => k * ctx.get i + atoms ctx (i + 1) p

noncomputable def denote (ctx : Context) : Poly → Nat
  | [] => 0
  | k :: p => k + atoms ctx 0 p

/-- The polynomial that is atom `i` alone, counted from the first coefficient. -/
def atom : Nat → Poly
  | 0 => [1]
  | i + 1 => 0 :: atom i

def add : Poly → Poly → Poly
  | [], q => q
  | p, [] => p
  | a :: p, b :: q => (a + b) :: add p q

def mul (k : Nat) : Poly → Poly
  | [] => []
  | a :: p => k * a :: mul k p

/-- What `p` has more than `q`, coefficient by coefficient. -/
def excess : Poly → Poly → Poly
  | [], _ => []
  | p, [] => p
  | a :: p, b :: q => (a - b) :: excess p q

/-- What `p` and `q` share, coefficient by coefficient. -/
def shared : Poly → Poly → Poly
  | a :: p, b :: q => (a - (a - b)) :: shared p q
  | _, _ => []

/-- The first coefficient. -/
def first : Poly → Nat
  | [] => 0
  | k :: _ => k

/-- The coefficients after the first. -/
def rest : Poly → Poly
  | [] => []
  | _ :: p => p

/-- Are all coefficients zero? -/
def isZero : Poly → Bool
  | [] => true
  | k :: p => Nat.beq k 0 && isZero p

/-- Equality up to zeros at the end. -/
def same : Poly → Poly → Bool
  | [], q => isZero q
  | a :: p, q => Nat.beq a q.first && same p q.rest

/-- Is the constant not zero? -/
def isPositive : Poly → Bool
  | [] => false
  | k :: _ => Nat.ble 1 k

variable (ctx : Context)

theorem atoms_atom (i j : Nat) : atoms ctx j (atom i) = ctx.get (j + i) := by
  induction i generalizing j with
  | zero => exact Nat.one_mul _
  | succ i ih =>
    show 0 * _ + _ = _
    rw [Nat.zero_mul, Nat.zero_add, ih, Nat.add_assoc, Nat.add_comm 1]

theorem atoms_add (i : Nat) (p q : Poly) :
    atoms ctx i (add p q) = atoms ctx i p + atoms ctx i q := by
  induction p generalizing i q with
  | nil => exact (Nat.zero_add _).symm
  | cons a p ih =>
    cases q with
    | nil => rfl
    | cons b q =>
      show (a + b) * _ + _ = (a * _ + _) + (b * _ + _)
      rw [ih, Nat.add_mul, Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm (b * _)]

theorem denote_add (p q : Poly) : denote ctx (add p q) = denote ctx p + denote ctx q := by
  match p, q with
  | [], q => exact (Nat.zero_add _).symm
  | _ :: _, [] => rfl
  | a :: p, b :: q =>
    show a + b + _ = (a + _) + (b + _)
    rw [atoms_add, Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm b]

theorem atoms_mul (k i : Nat) (p : Poly) : atoms ctx i (mul k p) = k * atoms ctx i p := by
  induction p generalizing i with
  | nil => rfl
  | cons a p ih =>
    show k * a * _ + _ = k * (a * _ + _)
    rw [ih, Nat.mul_add, Nat.mul_assoc]

theorem denote_mul (k : Nat) (p : Poly) : denote ctx (mul k p) = k * denote ctx p := by
  match p with
  | [] => rfl
  | a :: p =>
    show k * a + _ = k * (a + _)
    rw [atoms_mul, Nat.mul_add]

/-- The excess and the shared part make up the whole. -/
theorem add_excess_shared (p q : Poly) : add (excess p q) (shared p q) = p := by
  induction p generalizing q with
  | nil => rfl
  | cons a p ih =>
    cases q with
    | nil => rfl
    | cons b q =>
      show ((a - b) + (a - (a - b))) :: add (excess p q) (shared p q) = a :: p
      rw [ih, Nat.add_sub_of_le (Nat.sub_le a b)]

theorem shared_comm (p q : Poly) : shared p q = shared q p := by
  induction p generalizing q with
  | nil => cases q <;> rfl
  | cons a p ih =>
    cases q with
    | nil => rfl
    | cons b q =>
      show (a - (a - b)) :: shared p q = (b - (b - a)) :: shared q p
      rw [ih]
      cases Nat.le_total a b with
      | inl h =>
        rw [Nat.sub_eq_zero_of_le h, Nat.sub_zero,
          (Nat.sub_eq_iff_eq_add (Nat.sub_le b a)).mpr (Nat.add_sub_of_le h).symm]
      | inr h =>
        rw [Nat.sub_eq_zero_of_le h, Nat.sub_zero,
          (Nat.sub_eq_iff_eq_add (Nat.sub_le a b)).mpr (Nat.add_sub_of_le h).symm]

/-- Both sides of a relation are their excess over the other, plus what they share. -/
theorem denote_split (p q : Poly) :
    denote ctx p = denote ctx (excess p q) + denote ctx (shared p q) ∧
      denote ctx q = denote ctx (excess q p) + denote ctx (shared p q) := by
  rw [← denote_add, add_excess_shared, shared_comm, ← denote_add, add_excess_shared]
  exact ⟨rfl, rfl⟩

theorem eq_of_beq {a b : Nat} {c : Bool} (h : (Nat.beq a b && c) = true) : a = b ∧ c = true := by
  cases e : Nat.beq a b with
  | false => rw [e] at h; cases h
  | true => rw [e] at h; exact ⟨Nat.eq_of_beq_eq_true e, h⟩

theorem atoms_isZero (i : Nat) (p : Poly) (h : isZero p = true) : atoms ctx i p = 0 := by
  induction p generalizing i with
  | nil => rfl
  | cons a p ih =>
    have ⟨e, t⟩ := eq_of_beq h
    show a * _ + _ = 0
    rw [e, Nat.zero_mul, ih (i + 1) t]

theorem denote_isZero {p : Poly} (h : isZero p = true) : denote ctx p = 0 := by
  match p with
  | [] => rfl
  | a :: p =>
    have ⟨e, t⟩ := eq_of_beq h
    show a + _ = 0
    rw [e, atoms_isZero ctx 0 p t]

theorem atoms_first_rest (i : Nat) (p : Poly) :
    atoms ctx i p = p.first * ctx.get i + atoms ctx (i + 1) p.rest := by
  match p with
  | [] => exact (Nat.zero_mul _).symm
  | _ :: _ => rfl

theorem atoms_same (i : Nat) (p q : Poly) (h : same p q = true) :
    atoms ctx i p = atoms ctx i q := by
  induction p generalizing i q with
  | nil => exact (atoms_isZero ctx i q h).symm
  | cons a p ih =>
    have ⟨e, t⟩ := eq_of_beq h
    rw [atoms_first_rest ctx i q, ← e, ← ih (i + 1) q.rest t]; rfl

theorem denote_same (p q : Poly) (h : same p q = true) : denote ctx p = denote ctx q := by
  match p, q with
  | [], q => exact (denote_isZero ctx h).symm
  | a :: p, [] =>
    have ⟨e, t⟩ := eq_of_beq h
    exact (congrArg (a + ·) (atoms_same ctx 0 p [] t)).trans e
  | a :: p, b :: q =>
    have ⟨e, t⟩ := eq_of_beq h
    exact (congrArg (a + ·) (atoms_same ctx 0 p q t)).trans (congrArg (· + atoms ctx 0 q) e)

theorem denote_isPositive {p : Poly} (h : isPositive p = true) : 0 < denote ctx p := by
  match p with
  | k :: p => exact Nat.le_trans (Nat.le_of_ble_eq_true h) (Nat.le_add_right k _)

end Poly

/-! ## Normal forms -/

/-- The coefficients of an expression. -/
def Expr.toNormPoly : Expr → Poly
  | .num k => [k]
  | .var i => Poly.atom (i + 1)
  | .add a b => Poly.add a.toNormPoly b.toNormPoly
  | .mulL k a => Poly.mul k a.toNormPoly
  | .mulR a k => Poly.mul k a.toNormPoly

theorem Expr.denote_toNormPoly (ctx : Context) (e : Expr) :
    e.toNormPoly.denote ctx = e.denote ctx := by
  induction e with
  | num k => rfl
  | var i =>
    show 0 + _ = _
    rw [Nat.zero_add, Poly.atoms_atom, Nat.zero_add]; rfl
  | add a b iha ihb => rw [toNormPoly, Poly.denote_add, iha, ihb]; rfl
  | mulL k a ih => rw [toNormPoly, Poly.denote_mul, ih]; rfl
  | mulR a k ih => rw [toNormPoly, Poly.denote_mul, ih, Nat.mul_comm]; rfl

/-- Both sides of a constraint without what they share. -/
structure PolyCnstr where
  eq : Bool
  lhs : Poly
  rhs : Poly

namespace PolyCnstr

noncomputable def denote (ctx : Context) (c : PolyCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

/-- The same constraint, up to zeros at the end of the sides. -/
def same (c d : PolyCnstr) : Bool :=
  (bif c.eq then d.eq else !d.eq) && (c.lhs.same d.lhs && c.rhs.same d.rhs)

/-- Is it false for every value of the atoms? -/
def isUnsat (c : PolyCnstr) : Bool :=
  (c.lhs.isPositive && c.rhs.isZero) || (c.eq && (c.lhs.isZero && c.rhs.isPositive))

/-- Is it true for every value of the atoms? -/
def isValid (c : PolyCnstr) : Bool := c.lhs.isZero && (!c.eq || c.rhs.isZero)

instance instBEq : BEq PolyCnstr := ⟨same⟩

variable (ctx : Context)

theorem denote_same {c d : PolyCnstr} (h : same c d = true) : c.denote ctx = d.denote ctx := by
  match c, d with
  | ⟨e, p, q⟩, ⟨e', p', q'⟩ =>
    simp only [same, Bool.and_eq_true] at h
    have hp := Poly.denote_same ctx p p' h.2.1
    have hq := Poly.denote_same ctx q q' h.2.2
    unfold denote
    cases e <;> cases e'
    · simp only [cond, hp, hq]
    · exact absurd h.1 (fun k => nomatch k)
    · exact absurd h.1 (fun k => nomatch k)
    · simp only [cond, hp, hq]

theorem not_of_isUnsat {c : PolyCnstr} (h : c.isUnsat = true) : ¬ c.denote ctx := by
  match c with
  | ⟨e, p, q⟩ =>
    simp only [isUnsat, Bool.or_eq_true, Bool.and_eq_true] at h
    unfold denote
    cases h with
    | inl h =>
      have hp := Poly.denote_isPositive ctx h.1
      rw [Poly.denote_isZero ctx h.2]
      cases e with
      | true => exact Nat.ne_of_gt hp
      | false => exact Nat.not_le.mpr hp
    | inr h =>
      cases h.1
      rw [Poly.denote_isZero ctx h.2.1]
      exact Nat.ne_of_lt (Poly.denote_isPositive ctx h.2.2)

theorem of_isValid {c : PolyCnstr} (h : c.isValid = true) : c.denote ctx := by
  match c with
  | ⟨e, p, q⟩ =>
    simp only [isValid, Bool.and_eq_true] at h
    unfold denote
    rw [Poly.denote_isZero ctx h.1]
    cases e with
    | true => exact (Poly.denote_isZero ctx h.2).symm
    | false => exact Nat.zero_le _

end PolyCnstr

/-- The constraint between the excesses of the sides. -/
def ExprCnstr.toNormPoly (c : ExprCnstr) : PolyCnstr :=
  ⟨c.eq, c.lhs.toNormPoly.excess c.rhs.toNormPoly, c.rhs.toNormPoly.excess c.lhs.toNormPoly⟩

theorem ExprCnstr.denote_toNormPoly (ctx : Context) (c : ExprCnstr) :
    c.toNormPoly.denote ctx = c.denote ctx := by
  have ⟨l, r⟩ := Poly.denote_split ctx c.lhs.toNormPoly c.rhs.toNormPoly
  rw [Expr.denote_toNormPoly] at l r
  unfold PolyCnstr.denote ExprCnstr.denote
  rw [l, r]
  match c with
  | ⟨true, _, _⟩ => exact propext Nat.add_right_cancel_iff.symm
  | ⟨false, _, _⟩ => exact propext Nat.add_le_add_iff_right.symm

/-! ## What the simplifier uses -/

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr)
    (h : e.toNormPoly.same e'.toNormPoly = true) : e.denote ctx = e'.denote ctx := by
  rw [← denote_toNormPoly, ← denote_toNormPoly, Poly.denote_same ctx _ _ h]

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr)
    (h : (c.toNormPoly == d.toNormPoly) = true) : c.denote ctx = d.denote ctx := by
  rw [← denote_toNormPoly, ← denote_toNormPoly, PolyCnstr.denote_same ctx h]

theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr)
    (h : c.toNormPoly.isValid = true) : c.denote ctx = True := by
  rw [← denote_toNormPoly]; exact eq_true (PolyCnstr.of_isValid ctx h)

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr)
    (h : c.toNormPoly.isUnsat = true) : c.denote ctx = False := by
  rw [← denote_toNormPoly]; exact eq_false (PolyCnstr.not_of_isUnsat ctx h)

end Nat.Internal.Linear
