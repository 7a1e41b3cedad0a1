prelude
import Init.Int.Division
import Init.Tactic.Atoms
/-!
# Linear arithmetic over the integers

`simp +arith` brings equations, inequalities and divisibilities of integers to a normal form, a
`Poly` over numbered atoms. The theorems at the end of this file justify each kind of step; their
hypotheses are computations that the kernel carries out.

All computations go through one representation, `Form`: the list of the coefficients of 1, of atom
0, of atom 1 and so on. That a difference of forms has only zero coefficients means that the terms
are equal.
-/

namespace Int.Internal.Linear

/-! ## Expressions and polynomials -/

abbrev Var := Nat
/-- The values of the atoms. -/
abbrev Context := Lean.RArray Int

noncomputable def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- A linear expression over numbered atoms. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

noncomputable def Expr.denote (ctx : Context) : Expr → Int
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .neg a => -denote ctx a
  | .mulL k a => k * denote ctx a
  | .mulR a k => denote ctx a * k

/-- A sum of monomials and a constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

namespace Poly

noncomputable def denote (ctx : Context) : Poly → Int
  | .num k => k
  | .add k v p => k * v.denote ctx + denote ctx p

/-- The monomial, written without the coefficient 1. -/
noncomputable def monomial (ctx : Context) (k : Int) (v : Var) : Int :=
  bif k == 1 then v.denote ctx else k * v.denote ctx

/-- The value, in the form in which a person writes the sum after `r`. -/
noncomputable def sumAfter (ctx : Context) (r : Int) : Poly → Int
  | .num k => bif k == 0 then r else r + k
  | .add k v p => sumAfter ctx (r + monomial ctx k v) p

/-- The value, in the form in which a person writes the sum. -/
noncomputable def denote' (ctx : Context) : Poly → Int
  | .num k => k
  | .add k v p => sumAfter ctx (monomial ctx k v) p

theorem monomial_eq (ctx : Context) (k : Int) (v : Var) : monomial ctx k v = k * v.denote ctx := by
  unfold monomial
  cases h : k == 1 with
  | false => rfl
  | true => rw [eq_of_beq h, Int.one_mul]; rfl

theorem sumAfter_eq (ctx : Context) (r : Int) (p : Poly) :
    sumAfter ctx r p = r + denote ctx p := by
  induction p generalizing r with
  | num k =>
    unfold sumAfter denote
    cases h : k == 0 with
    | false => rfl
    | true => rw [eq_of_beq h, Int.add_zero]; rfl
  | add k v p ih => rw [sumAfter, ih, monomial_eq, denote, Int.add_assoc]

theorem denote'_eq (ctx : Context) (p : Poly) : denote' ctx p = denote ctx p := by
  cases p with
  | num k => rfl
  | add k v p => rw [denote', sumAfter_eq, monomial_eq, denote]

end Poly

/-! ## Lists of coefficients -/

/-- The coefficients of 1, of atom 0, of atom 1 … -/
abbrev Form := List Int

namespace Form

/-- The value of the part of a form that starts with atom `i`. -/
noncomputable def atoms (ctx : Context) : Nat → Form → Int
  | _, [] => 0
  | i, k :: p => k * ctx.get i + atoms ctx (i + 1) p

noncomputable def denote (ctx : Context) : Form → Int
  | [] => 0
  | k :: p => k + atoms ctx 0 p

/-- The form that is the atom `i` alone, counted from the first coefficient. -/
def atom : Nat → Form
  | 0 => [1]
  | i + 1 => 0 :: atom i

def add : Form → Form → Form
  | [], q => q
  | p, [] => p
  | a :: p, b :: q => (a + b) :: add p q

def scale (k : Int) : Form → Form
  | [] => []
  | a :: p => k * a :: scale k p

def sub (p q : Form) : Form := add p (scale (-1) q)

/-- The coefficient of 1. -/
def const : Form → Int
  | [] => 0
  | k :: _ => k

/-- The coefficients of the atoms. -/
def rest : Form → Form
  | [] => []
  | _ :: p => p

/-- Are all coefficients zero? -/
def isZero : Form → Bool
  | [] => true
  | k :: p => k == 0 && isZero p

/-- Are all coefficients divisible by `g`? -/
def isDivisible (g : Int) : Form → Bool
  | [] => true
  | k :: p => k % g == 0 && isDivisible g p

variable (ctx : Context)

theorem atoms_atom (i j : Nat) : atoms ctx j (atom i) = ctx.get (j + i) := by
  induction i generalizing j with
  | zero => exact (Int.add_zero _).trans (Int.one_mul _)
  | succ i ih =>
    show 0 * _ + _ = _
    rw [Int.zero_mul, Int.zero_add, ih, Nat.add_assoc, Nat.add_comm 1]

theorem denote_atom (v : Var) : denote ctx (atom (v + 1)) = v.denote ctx := by
  show 0 + _ = _
  rw [Int.zero_add, atoms_atom, Nat.zero_add]; rfl

theorem atoms_add (i : Nat) (p q : Form) :
    atoms ctx i (add p q) = atoms ctx i p + atoms ctx i q := by
  induction p generalizing i q with
  | nil => exact (Int.zero_add _).symm
  | cons a p ih =>
    cases q with
    | nil => exact (Int.add_zero _).symm
    | cons b q =>
      show (a + b) * _ + _ = (a * _ + _) + (b * _ + _)
      rw [ih, Int.add_mul, Int.add_assoc, Int.add_assoc, Int.add_left_comm (b * _)]

theorem denote_add (p q : Form) : denote ctx (add p q) = denote ctx p + denote ctx q := by
  match p, q with
  | [], q => exact (Int.zero_add _).symm
  | _ :: _, [] => exact (Int.add_zero _).symm
  | a :: p, b :: q =>
    show a + b + _ = (a + _) + (b + _)
    rw [atoms_add, Int.add_assoc, Int.add_assoc, Int.add_left_comm b]

theorem atoms_scale (k : Int) (i : Nat) (p : Form) :
    atoms ctx i (scale k p) = k * atoms ctx i p := by
  induction p generalizing i with
  | nil => exact (Int.mul_zero k).symm
  | cons a p ih =>
    show k * a * _ + _ = k * (a * _ + _)
    rw [ih, Int.mul_add, Int.mul_assoc]

theorem denote_scale (k : Int) (p : Form) : denote ctx (scale k p) = k * denote ctx p := by
  match p with
  | [] => exact (Int.mul_zero k).symm
  | a :: p =>
    show k * a + _ = k * (a + _)
    rw [atoms_scale, Int.mul_add]

theorem denote_sub (p q : Form) : denote ctx (sub p q) = denote ctx p - denote ctx q := by
  rw [sub, denote_add, denote_scale, Int.neg_mul, Int.one_mul, Int.sub_eq_add_neg]

theorem denote_const_rest (p : Form) : denote ctx p = p.const + atoms ctx 0 p.rest := by
  match p with
  | [] => rfl
  | _ :: _ => rfl

theorem atoms_isZero (i : Nat) {p : Form} (h : isZero p = true) : atoms ctx i p = 0 := by
  induction p generalizing i with
  | nil => rfl
  | cons a p ih =>
    have ⟨e, t⟩ := (Bool.and_eq_true _ _).mp h
    show a * _ + _ = 0
    rw [eq_of_beq e, Int.zero_mul, ih (i + 1) t]; rfl

theorem denote_of_rest {p : Form} (h : isZero p.rest = true) : denote ctx p = p.const := by
  rw [denote_const_rest, atoms_isZero ctx 0 h, Int.add_zero]

theorem denote_isZero {p : Form} (h : isZero p = true) : denote ctx p = 0 := by
  match p with
  | [] => rfl
  | a :: p =>
    have ⟨e, t⟩ := (Bool.and_eq_true _ _).mp h
    exact (denote_of_rest ctx (p := a :: p) t).trans (eq_of_beq e)

/-- Forms without a difference have the same value. -/
theorem denote_eq {p q : Form} (h : isZero (sub p q) = true) : denote ctx p = denote ctx q := by
  have e := denote_isZero ctx h
  rw [denote_sub] at e
  exact Int.sub_eq_zero.mp e

theorem dvd_atoms (g : Int) (i : Nat) {p : Form} (h : isDivisible g p = true) :
    g ∣ atoms ctx i p := by
  induction p generalizing i with
  | nil => exact Int.dvd_zero g
  | cons a p ih =>
    have ⟨e, t⟩ := (Bool.and_eq_true _ _).mp h
    exact Int.dvd_add (Int.dvd_mul_of_dvd_left (Int.dvd_of_emod_eq_zero (eq_of_beq e)))
      (ih (i + 1) t)

end Form

def Expr.form : Expr → Form
  | .num k => [k]
  | .var v => Form.atom (v + 1)
  | .add a b => a.form.add b.form
  | .sub a b => a.form.sub b.form
  | .neg a => a.form.scale (-1)
  | .mulL k a => a.form.scale k
  | .mulR a k => a.form.scale k

theorem Expr.denote_form (ctx : Context) (e : Expr) : e.form.denote ctx = e.denote ctx := by
  induction e with
  | num k => exact Int.add_zero k
  | var v => exact Form.denote_atom ctx v
  | add a b iha ihb => rw [form, Form.denote_add, iha, ihb]; rfl
  | sub a b iha ihb => rw [form, Form.denote_sub, iha, ihb]; rfl
  | neg a ih => rw [form, Form.denote_scale, ih, Int.neg_mul, Int.one_mul]; rfl
  | mulL k a ih => rw [form, Form.denote_scale, ih]; rfl
  | mulR a k ih => rw [form, Form.denote_scale, ih, Int.mul_comm]; rfl

def Poly.form : Poly → Form
  | .num k => [k]
  | .add k v p => (Form.scale k (Form.atom (v + 1))).add p.form

theorem Poly.denote_form (ctx : Context) (p : Poly) : p.form.denote ctx = p.denote' ctx := by
  rw [denote'_eq]
  induction p with
  | num k => exact Int.add_zero k
  | add k v p ih => rw [form, Form.denote_add, Form.denote_scale, Form.denote_atom, ih]; rfl

/-- The difference of the two sides. -/
def gap (lhs rhs : Expr) : Form := lhs.form.sub rhs.form

theorem denote_gap (ctx : Context) (lhs rhs : Expr) :
    (gap lhs rhs).denote ctx = lhs.denote ctx - rhs.denote ctx := by
  rw [gap, Form.denote_sub, Expr.denote_form, Expr.denote_form]

/-! ## What the simplifier uses -/

section
variable (ctx : Context)

theorem Expr.eq_of_norm_eq (e : Expr) (p : Poly) (h : (e.form.sub p.form).isZero = true) :
    e.denote ctx = p.denote' ctx := by
  rw [← denote_form, ← Poly.denote_form, Form.denote_eq ctx h]

variable (lhs rhs : Expr)

theorem eq_iff_gap : (lhs.denote ctx = rhs.denote ctx) = ((gap lhs rhs).denote ctx = 0) := by
  rw [denote_gap]; exact propext Int.sub_eq_zero.symm

theorem le_iff_gap : (lhs.denote ctx ≤ rhs.denote ctx) = ((gap lhs rhs).denote ctx ≤ 0) := by
  have shift :=
    Int.add_le_add_iff_right (a := lhs.denote ctx) (b := rhs.denote ctx) (-rhs.denote ctx)
  rw [Int.add_right_neg, ← Int.sub_eq_add_neg, ← denote_gap] at shift
  exact propext shift.symm

theorem norm_eq (p : Poly) (h : ((gap lhs rhs).sub p.form).isZero = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [eq_iff_gap, Form.denote_eq ctx h, Poly.denote_form]

theorem norm_le (p : Poly) (h : ((gap lhs rhs).sub p.form).isZero = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [le_iff_gap, Form.denote_eq ctx h, Poly.denote_form]

theorem norm_eq_var (x y : Var)
    (h : ((gap lhs rhs).sub (gap (.var x) (.var y))).isZero = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  rw [eq_iff_gap, Form.denote_eq ctx h]
  exact (eq_iff_gap ctx (.var x) (.var y)).symm

theorem norm_eq_var_const (x : Var) (k : Int)
    (h : ((gap lhs rhs).sub (gap (.var x) (.num k))).isZero = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  rw [eq_iff_gap, Form.denote_eq ctx h]
  exact (eq_iff_gap ctx (.var x) (.num k)).symm

/-- The two sides differ by `k` times `p`, with a positive `k`. -/
def isMultiple (p : Poly) (k : Int) : Bool :=
  decide (0 < k) && ((gap lhs rhs).sub (p.form.scale k)).isZero

variable {lhs rhs} in
theorem denote_of_isMultiple {p : Poly} {k : Int} (h : isMultiple lhs rhs p k = true) :
    0 < k ∧ (gap lhs rhs).denote ctx = k * p.denote' ctx := by
  have ⟨pos, e⟩ := (Bool.and_eq_true _ _).mp h
  refine ⟨of_decide_eq_true pos, ?_⟩
  rw [Form.denote_eq ctx e, Form.denote_scale, Poly.denote_form]

theorem norm_eq_coeff (p : Poly) (k : Int) (h : isMultiple lhs rhs p k = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨pos, e⟩ := denote_of_isMultiple ctx h
  rw [eq_iff_gap, e]
  exact propext ⟨fun z => (Int.mul_eq_zero.mp z).resolve_left (Int.ne_of_gt pos),
    fun z => z ▸ Int.mul_zero k⟩

/-- For `-k < c ≤ 0`, the constant `c` makes no difference to the sign of `k * x + c`. -/
theorem scaled_le_iff {k c x : Int} (pos : 0 < k) (low : -k < c) (high : c ≤ 0) :
    k * x + c ≤ 0 ↔ x ≤ 0 := by
  constructor
  · intro h
    cases Int.lt_or_le 0 x with
    | inr h => exact h
    | inl hx =>
      have m : 0 ≤ k * (x - 1) := Int.mul_nonneg (Int.le_of_lt pos) (Int.sub_nonneg_of_le hx)
      rw [Int.mul_sub, Int.mul_one] at m
      have big : 0 < k * x + c :=
        Int.lt_of_lt_of_le (by rw [← Int.add_right_neg k]; exact Int.add_lt_add_left low k)
          (Int.add_le_add_right (Int.le_of_sub_nonneg m) c)
      exact absurd (Int.lt_of_lt_of_le big h) (Int.lt_irrefl 0)
  · intro h
    exact Int.add_le_add (Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt pos) h) high

theorem norm_le_coeff (p : Poly) (k : Int) (h : isMultiple lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨pos, e⟩ := denote_of_isMultiple ctx h
  rw [le_iff_gap, e, ← Int.add_zero (k * _)]
  exact propext (scaled_le_iff pos (Int.neg_lt_zero_iff.mpr pos) (Int.le_refl 0))

/-- The two sides differ by `k` times `p` and a constant between `-k` and 0. -/
def isRounded (p : Poly) (k : Int) : Bool :=
  let excess := (gap lhs rhs).sub (p.form.scale k)
  decide (0 < k) && (decide (-k < excess.const) && (decide (excess.const ≤ 0) &&
    excess.rest.isZero))

theorem norm_le_coeff_tight (p : Poly) (k : Int) (h : isRounded lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨pos, h⟩ := (Bool.and_eq_true _ _).mp h
  have ⟨low, h⟩ := (Bool.and_eq_true _ _).mp h
  have ⟨high, h⟩ := (Bool.and_eq_true _ _).mp h
  have e := Form.denote_of_rest ctx h
  rw [Form.denote_sub, Form.denote_scale, Poly.denote_form] at e
  rw [le_iff_gap, ← Int.sub_add_cancel ((gap lhs rhs).denote ctx) (k * p.denote' ctx), e,
    Int.add_comm]
  exact propext (scaled_le_iff (of_decide_eq_true pos) (of_decide_eq_true low)
    (of_decide_eq_true high))

theorem eq_eq_true (h : (gap lhs rhs).isZero = true) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  rw [eq_iff_gap]; exact eq_true (Form.denote_isZero ctx h)

theorem eq_eq_false (h : ((gap lhs rhs).rest.isZero && (gap lhs rhs).const != 0) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have ⟨e, n⟩ := (Bool.and_eq_true _ _).mp h
  rw [eq_iff_gap, Form.denote_of_rest ctx e]
  exact eq_false (ne_of_beq_false (Bool.not_eq_true' _ |>.mp n))

theorem le_eq_true (h : ((gap lhs rhs).rest.isZero && decide ((gap lhs rhs).const ≤ 0)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have ⟨e, n⟩ := (Bool.and_eq_true _ _).mp h
  rw [le_iff_gap, Form.denote_of_rest ctx e]
  exact eq_true (of_decide_eq_true n)

theorem le_eq_false (h : ((gap lhs rhs).rest.isZero && decide (0 < (gap lhs rhs).const)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have ⟨e, n⟩ := (Bool.and_eq_true _ _).mp h
  rw [le_iff_gap, Form.denote_of_rest ctx e]
  exact eq_false (Int.not_le.mpr (of_decide_eq_true n))

/-- All coefficients of atoms are divisible by `g`, but the constant is not. -/
def isIndivisible (g : Int) (p : Form) : Bool := p.rest.isDivisible g && p.const % g != 0

variable {ctx} in
theorem not_dvd_of_isIndivisible {g : Int} {p : Form} (h : isIndivisible g p = true) :
    ¬ g ∣ p.denote ctx := by
  have ⟨d, n⟩ := (Bool.and_eq_true _ _).mp h
  intro k
  rw [Form.denote_const_rest] at k
  have c : g ∣ p.const := by
    have s := Int.dvd_sub k (Form.dvd_atoms ctx g 0 d)
    rw [Int.add_sub_cancel] at s
    exact s
  exact ne_of_beq_false (Bool.not_eq_true' _ |>.mp n) (Int.emod_eq_zero_of_dvd c)

theorem eq_eq_false_of_divCoeff (k : Int) (h : isIndivisible k (gap lhs rhs) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  rw [eq_iff_gap]
  exact eq_false fun e => not_dvd_of_isIndivisible (ctx := ctx) h (e ▸ Int.dvd_zero k)

theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : (e.form.sub p.form).isZero = true) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by rw [Expr.eq_of_norm_eq ctx e p h]

/-- The greatest common divisor of `k` and the coefficients. -/
def commonDivisor (k : Int) : Form → Int
  | [] => k
  | a :: p => Nat.gcd (commonDivisor k p).natAbs a.natAbs

theorem dvd_eq_false (k : Int) (e : Expr)
    (h : (k % commonDivisor k e.form.rest == 0 &&
      isIndivisible (commonDivisor k e.form.rest) e.form) = true) :
    (k ∣ e.denote ctx) = False := by
  have ⟨d, n⟩ := (Bool.and_eq_true _ _).mp h
  refine eq_false fun z => not_dvd_of_isIndivisible (ctx := ctx) n ?_
  rw [Expr.denote_form]
  exact Int.dvd_trans (Int.dvd_of_emod_eq_zero (eq_of_beq d)) z

theorem norm_dvd_gcd (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : (g != 0 && (k₁ == g * k₂ && (e₁.form.sub (p₂.form.scale g)).isZero)) = true) :
    (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  have ⟨n, h⟩ := (Bool.and_eq_true _ _).mp h
  have ⟨e, h⟩ := (Bool.and_eq_true _ _).mp h
  have ne := ne_of_beq_false (Bool.not_eq_true' _ |>.mp n)
  rw [← Expr.denote_form, Form.denote_eq ctx h, Form.denote_scale, Poly.denote_form, eq_of_beq e]
  refine propext ⟨fun ⟨c, hc⟩ => ⟨c, Int.eq_of_mul_eq_mul_left ne ?_⟩, fun ⟨c, hc⟩ => ⟨c, ?_⟩⟩
  · rw [hc, Int.mul_assoc]
  · rw [hc, Int.mul_assoc]

end
end Int.Internal.Linear
