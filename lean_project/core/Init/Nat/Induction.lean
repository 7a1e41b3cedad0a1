prelude
import Init.Nat.Divisibility
import Init.Nat.Order
import Init.Bool.Basic
/-!
# Induction and iteration

Principles of induction, the binary logarithm, quantifiers below a bound, and loops.
-/
universe u

/-! ## Principles of induction

Strong induction, induction along halving, and the recursion patterns of division.
-/

namespace Nat

/-- Strong induction: to show the claim for `n`, assume it for all `m < n`. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n := Nat.lt_wfRel.wf.fix ind n
@[elab_as_elim] protected noncomputable def strongInductionOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n := Nat.strongRecOn n ind
/-- Strong induction with `0` apart: to show the claim for `n + 1`, assume it for all `m ≤ n`. -/
@[elab_as_elim] protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (n + 1)) : motive a :=
  Nat.strongRecOn a fun n => match n with
    | 0 => fun _ => zero
    | n + 1 => fun ih => ind n fun m h => ih m (lt_succ_of_le h)
@[elab_as_elim] protected noncomputable def caseStrongInductionOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (n + 1)) : motive a :=
  Nat.caseStrongRecOn a zero ind

/-- To show the claim for `n`, assume it for the half of `n`. -/
@[elab_as_elim] noncomputable def div2Induction {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (n > 0 → motive (n / 2)) → motive n) : motive n :=
  Nat.strongRecOn n fun n ih => ind n fun h => ih (n / 2) (div_lt_self h Nat.one_lt_two)

theorem div_rec_lemma {x y : Nat} : 0 < y ∧ y ≤ x → x - y < x :=
  fun h => sub_lt (Nat.lt_of_lt_of_le h.1 h.2) h.1
/-- Induction along repeated subtraction of the divisor. -/
@[elab_as_elim] noncomputable def div.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  Nat.strongRecOn (motive := fun x => motive x y) x fun x ih =>
    if h : 0 < y ∧ y ≤ x then ind x y h (ih (x - y) (div_rec_lemma h)) else base x y h
@[elab_as_elim] noncomputable def mod.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y := div.inductionOn x y ind base

end Nat

/-! ## The binary logarithm

`log2 n` is the greatest `k` with `2 ^ k ≤ n`, and `0` for `n = 0`.
-/

namespace Nat
variable {k m n : Nat}

/-- How often `n` can be halved until `1` is left. At most `n` halvings are needed. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat :=
  let rec go : Nat → Nat → Nat
    | 0, _ => 0
    | f + 1, n => if 2 ≤ n then go f (n / 2) + 1 else 0
  go n n

theorem log2_terminates (n : Nat) (h : n ≥ 2) : n / 2 < n :=
  div_lt_self (zero_lt_of_lt h) Nat.one_lt_two
private theorem go_enough (f : Nat) : ∀ g n, n ≤ f → n ≤ g → log2.go f n = log2.go g n := by
  induction f with
  | zero =>
    intro g n h _
    rw [eq_zero_of_le_zero h]
    match g with
    | 0 => rfl
    | g + 1 => rfl
  | succ f ih =>
    intro g n hf hg
    match g, hg with
    | 0, hg => rw [eq_zero_of_le_zero hg]; rfl
    | g + 1, hg =>
      show ite _ _ _ = ite _ _ _
      by_cases h : 2 ≤ n
      · have lt := log2_terminates n h
        rw [if_pos h, if_pos h, ih g (n / 2) (le_of_lt_succ (Nat.lt_of_lt_of_le lt hf))
          (le_of_lt_succ (Nat.lt_of_lt_of_le lt hg))]
      · rw [if_neg h, if_neg h]
theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  match n with
  | 0 => rfl
  | n + 1 =>
    show ite _ _ _ = ite _ _ _
    by_cases h : 2 ≤ n + 1
    · rw [if_pos h, if_pos h, go_enough n _ _ (le_of_lt_succ (log2_terminates _ h)) (Nat.le_refl _)]
      rfl
    · rw [if_neg h, if_neg h]
@[simp] theorem log2_zero : Nat.log2 0 = 0 := rfl
theorem le_log2 (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := by
  induction n using Nat.strongRecOn generalizing k with
  | ind n ih =>
    rw [log2_def]
    match k with
    | 0 => exact ⟨fun _ => Nat.pos_of_ne_zero h, fun _ => zero_le _⟩
    | k + 1 =>
      by_cases p : 2 ≤ n
      · rw [if_pos p, Nat.add_le_add_iff_right, ih (n / 2) (log2_terminates n p)
          (ne_of_gt (Nat.div_pos p Nat.zero_lt_two)), le_div_iff_mul_le Nat.zero_lt_two,
          Nat.pow_succ]
      · rw [if_neg p]
        exact ⟨fun q => absurd q (not_succ_le_zero k), fun q => absurd
          (Nat.le_trans (mul_le_mul_right 2 (Nat.two_pow_pos k)) q) p⟩
theorem log2_lt (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := by
  rw [← Nat.not_le, ← Nat.not_le, le_log2 h]
theorem log2_eq_iff (h : n ≠ 0) : n.log2 = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  rw [← le_log2 h, ← log2_lt h, Nat.lt_add_one_iff, Nat.le_antisymm_iff]; exact And.comm
theorem log2_self_le (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (le_log2 h).mp (Nat.le_refl _)
theorem lt_log2_self : n < 2 ^ (n.log2 + 1) :=
  (eq_zero_or_pos n).elim (fun e => by rw [e]; exact Nat.two_pow_pos _)
    fun h => (log2_lt (ne_of_gt h)).mp (Nat.lt_add_one _)
@[simp] theorem log2_two_pow : (2 ^ n).log2 = n :=
  (log2_eq_iff (ne_of_gt (Nat.two_pow_pos n))).mpr
    ⟨Nat.le_refl _, Nat.pow_lt_pow_succ Nat.one_lt_two⟩
theorem log2_two_mul (h : n ≠ 0) : (2 * n).log2 = n.log2 + 1 := by
  have p := (log2_eq_iff h).mp rfl
  rw [log2_eq_iff (Nat.mul_ne_zero (succ_ne_zero 1) h), pow_add_one', pow_add_one' (n := _ + 1)]
  exact ⟨mul_le_mul_left 2 p.1, Nat.mul_lt_mul_of_pos_left p.2 Nat.zero_lt_two⟩
theorem log2_le_self (n : Nat) : Nat.log2 n ≤ n :=
  (eq_zero_or_pos n).elim (fun e => by rw [e]; exact Nat.le_refl 0) fun h =>
    Nat.le_of_lt ((log2_lt (ne_of_gt h)).mpr Nat.lt_two_pow_self)

end Nat

/-! ## Quantifiers over the numbers below a bound

A statement about all numbers below `n + 1`, or about some number there, splits off its first or its
last case.
-/

namespace Nat
variable {a b k m n : Nat}

theorem forall_lt_succ_right' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      (∀ m (h : m < n), p m (lt_succ_of_lt h)) ∧ p n (Nat.lt_add_one n) :=
  ⟨fun f => ⟨fun m h => f m (lt_succ_of_lt h), f n (Nat.lt_add_one n)⟩, fun f m h =>
    (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (f.1 m)
      fun e => by cases e; exact f.2⟩
theorem forall_lt_succ_right {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n := forall_lt_succ_right'
theorem forall_lt_succ_left' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      p 0 (zero_lt_succ n) ∧ (∀ m (h : m < n), p (m + 1) (succ_lt_succ h)) :=
  ⟨fun f => ⟨f 0 (zero_lt_succ n), fun m h => f (m + 1) (succ_lt_succ h)⟩, fun f m h =>
    match m, h with
    | 0, _ => f.1
    | m + 1, h => f.2 m (lt_of_succ_lt_succ h)⟩
theorem forall_lt_succ_left {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) := forall_lt_succ_left'
theorem exists_lt_succ_right' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔
      (∃ m, ∃ (h : m < n), p m (lt_succ_of_lt h)) ∨ p n (Nat.lt_add_one n) :=
  ⟨fun ⟨m, h, w⟩ => (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (fun l => .inl ⟨m, l, w⟩)
    fun e => by cases e; exact .inr w,
   fun f => f.elim (fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_lt h, w⟩) fun w => ⟨n, Nat.lt_add_one n, w⟩⟩
theorem exists_lt_succ_right {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  ⟨fun ⟨m, h, w⟩ => (Nat.lt_or_eq_of_le (le_of_lt_succ h)).elim (fun l => .inl ⟨m, l, w⟩)
    fun e => .inr (e ▸ w),
   fun f => f.elim (fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_lt h, w⟩) fun w => ⟨n, Nat.lt_add_one n, w⟩⟩
theorem exists_lt_succ_left {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) :=
  ⟨fun ⟨m, h, w⟩ => match m, h, w with
    | 0, _, w => .inl w
    | m + 1, h, w => .inr ⟨m, lt_of_succ_lt_succ h, w⟩,
   fun f => f.elim (fun w => ⟨0, zero_lt_succ n, w⟩) fun ⟨m, h, w⟩ => ⟨m + 1, succ_lt_succ h, w⟩⟩

end Nat

/-! ## Loops over the numbers below a bound

Applying a function `n` times, and folding, searching and testing over `0, 1, …, n - 1`. The body
of a loop may use the proof that its index is below the bound.
-/

namespace Nat
variable {α : Type u}

/-- `Nat.repeat f n a` applies `f` to `a`, `n` times over. -/
def «repeat» (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | n + 1, a => f («repeat» f n a)

/-- Applies `f 0`, `f 1`, …, `f (n - 1)` to `init`, in this order. -/
def fold : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => f n (Nat.lt_add_one n) (fold n (fun i h => f i (lt_succ_of_lt h)) a)
/-- Applies `f (n - 1)`, …, `f 1`, `f 0` to `init`, in this order. -/
def foldRev : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => foldRev n (fun i h => f i (lt_succ_of_lt h)) (f n (Nat.lt_add_one n) a)
/-- Is `f i` true for some `i < n`? -/
def any : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => false
  | n + 1, f => any n (fun i h => f i (lt_succ_of_lt h)) || f n (Nat.lt_add_one n)
/-- Is `f i` true for all `i < n`? -/
def all : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => true
  | n + 1, f => all n (fun i h => f i (lt_succ_of_lt h)) && f n (Nat.lt_add_one n)

@[simp] theorem fold_zero (f : (i : Nat) → i < 0 → α → α) (init : α) : fold 0 f init = init := rfl
@[simp] theorem fold_succ (n : Nat) (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    fold (n + 1) f init
      = f n (Nat.lt_add_one n) (fold n (fun i h => f i (lt_succ_of_lt h)) init) := rfl
@[simp] theorem foldRev_zero (f : (i : Nat) → i < 0 → α → α) (init : α) : foldRev 0 f init = init :=
  rfl
@[simp] theorem foldRev_succ (n : Nat) (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    foldRev (n + 1) f init
      = foldRev n (fun i h => f i (lt_succ_of_lt h)) (f n (Nat.lt_add_one n) init) := rfl
@[simp] theorem any_zero {f : (i : Nat) → i < 0 → Bool} : any 0 f = false := rfl
@[simp] theorem any_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    any (n + 1) f = (any n (fun i h => f i (lt_succ_of_lt h)) || f n (Nat.lt_add_one n)) := rfl
@[simp] theorem all_zero {f : (i : Nat) → i < 0 → Bool} : all 0 f = true := rfl
@[simp] theorem all_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    all (n + 1) f = (all n (fun i h => f i (lt_succ_of_lt h)) && f n (Nat.lt_add_one n)) := rfl

end Nat
