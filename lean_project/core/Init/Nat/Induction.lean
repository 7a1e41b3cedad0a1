prelude
import Init.Nat.Divisibility
/-!
# Principles of induction

Strong induction, induction along halving, and the recursion patterns of division.
-/
universe u
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
