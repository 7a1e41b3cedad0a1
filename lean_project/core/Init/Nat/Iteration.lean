prelude
import Init.Nat.Order
import Init.Bool.Basic
/-!
# Loops over the numbers below a bound

Applying a function `n` times, and folding, searching and testing over `0, 1, …, n - 1`. The body
of a loop may use the proof that its index is below the bound.
-/
universe u
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
