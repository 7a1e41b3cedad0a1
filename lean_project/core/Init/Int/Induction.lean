prelude
import Init.Int.Inequality
/-!
# Induction on integers

From `0` upward and downward, and from a starting point upward.
-/
namespace LeanMath.Int

/-- Induction in both directions from zero. -/
@[elab_as_elim] theorem induction_on {p : Int → Prop} (a : Int) (zero : p 0)
    (succ : ∀ n : Nat, p n → p (n + 1)) (pred : ∀ n : Nat, p (-n) → p (-n - 1)) : p a := by
  have up : ∀ n : Nat, p n := Nat.rec zero succ
  have down : ∀ n : Nat, p (-n) := Nat.rec zero fun n h => by
    have e : -((n + 1 : Nat) : Int) = -(n : Int) - 1 := by omega
    exact e ▸ pred n h
  match a with
  | .ofNat n => exact up n
  | .negSucc n => exact down (n + 1)

/-- Induction upward from a starting point. -/
theorem le_induction {p : Int → Prop} {m : Int} (base : p m) (step : ∀ k, m ≤ k → p k → p (k + 1))
    {n : Int} (h : m ≤ n) : p n := by
  have up : ∀ k : Nat, p (m + k) := Nat.rec ((Int.add_zero m).symm ▸ base) fun k ih => by
    have e : m + ((k + 1 : Nat) : Int) = m + k + 1 := by omega
    exact e ▸ step (m + k) (by omega) ih
  have ⟨k, e⟩ := Int.le.dest h
  exact e ▸ up k

end LeanMath.Int
