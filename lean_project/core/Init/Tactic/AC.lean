prelude
import Init.Logic.Basic
import Init.Foundation.Connectives
/-!
# Rearranging under an associative operation

`ac_rfl` proves two expressions equal that differ in the grouping of an associative operation; in
the order of the operands if it commutes; in repetitions if it is idempotent; and in neutral
elements. It describes both sides by an `Expr` over numbered operands; `Context.eq_of_norm` says
that expressions with the same normal form have the same value.

The value of a list of operands is kept in `Option`, whose `none` is neutral for the operation:
with it, a list needs no case distinction between empty and not.
-/
universe u

namespace Lean.Data.AC

open Std

/-! ## Expressions over numbered operands -/

/-- Operands combined by the operation. -/
inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

/-- The value of an operand, and whether it is known to be neutral. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

/-- An associative operation with what else is known of it, and the operands. -/
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

/-- Is there a value? -/
def known {β : Type u} : Option β → Bool
  | none => false
  | some _ => true

namespace Context
variable {α : Sort u} (ctx : Context α)

/-- The operand with the given number. -/
def var (x : Nat) : Variable ctx.op :=
  let rec find : List (Variable ctx.op) → Nat → Variable ctx.op
    | [], _ => ⟨ctx.arbitrary, none⟩
    | v :: _, 0 => v
    | _ :: vs, n + 1 => find vs n
  find ctx.vars x

/-- The value of an expression. -/
def eval : Expr → α
  | .var x => (ctx.var x).value
  | .op l r => ctx.op (eval l) (eval r)

/-! ## The operation with `none` as a neutral element -/

/-- The operation on optional values. -/
def combine : Option (PLift α) → Option (PLift α) → Option (PLift α)
  | none, b => b
  | some a, none => some a
  | some a, some b => some ⟨ctx.op a.down b.down⟩

/-- An operand as an optional value. -/
def atom (x : Nat) : Option (PLift α) := some ⟨(ctx.var x).value⟩

/-- The combination of a list of operands. -/
def product : List Nat → Option (PLift α)
  | [] => none
  | x :: xs => ctx.combine (ctx.atom x) (product xs)

theorem combine_none (a : Option (PLift α)) : ctx.combine a none = a := by cases a <;> rfl

theorem combine_assoc (a b c : Option (PLift α)) :
    ctx.combine (ctx.combine a b) c = ctx.combine a (ctx.combine b c) := by
  match a, b, c with
  | none, _, _ => rfl
  | some _, none, _ => rfl
  | some _, some _, none => rfl
  | some a, some b, some c => exact congrArg (fun z => some (PLift.up z)) (ctx.assoc.assoc _ _ _)

theorem combine_comm (h : Commutative ctx.op) (a b : Option (PLift α)) :
    ctx.combine a b = ctx.combine b a := by
  match a, b with
  | none, b => exact (ctx.combine_none b).symm
  | some _, none => rfl
  | some a, some b => exact congrArg (fun z => some (PLift.up z)) (h.comm _ _)

theorem combine_left_comm (h : Commutative ctx.op) (a b c : Option (PLift α)) :
    ctx.combine a (ctx.combine b c) = ctx.combine b (ctx.combine a c) := by
  rw [← combine_assoc, ctx.combine_comm h a b, combine_assoc]

theorem combine_self (h : IdempotentOp ctx.op) (a : Option (PLift α)) : ctx.combine a a = a := by
  match a with
  | none => rfl
  | some a => exact congrArg (fun z => some (PLift.up z)) (h.idempotent _)

/-! ## The operands of an expression, in order -/

/-- The operands from left to right. -/
def operands : Expr → List Nat → List Nat
  | .var x, rest => x :: rest
  | .op l r, rest => operands l (operands r rest)

theorem product_operands (e : Expr) (rest : List Nat) :
    ctx.product (operands e rest) = ctx.combine (some ⟨ctx.eval e⟩) (ctx.product rest) := by
  induction e generalizing rest with
  | var x => rfl
  | op l r ihl ihr =>
    show ctx.product (operands l (operands r rest)) = _
    rw [ihl, ihr, ← combine_assoc]
    rfl

/-! ## Neutral elements -/

/-- Is the operand known to be neutral? -/
def isNeutral (x : Nat) : Bool := known (ctx.var x).neutral

/-- The list without the operands that are neutral. -/
def withoutNeutral : List Nat → List Nat
  | [] => []
  | x :: xs => bif ctx.isNeutral x then withoutNeutral xs else x :: withoutNeutral xs

/-- Take neutral operands away, but leave at least one operand. -/
def dropNeutral : List Nat → List Nat
  | [] => []
  | x :: xs =>
    bif ctx.isNeutral x then
      match ctx.withoutNeutral xs with
      | [] => [x]
      | ys => ys
    else x :: ctx.withoutNeutral xs

theorem lawfulIdentity {x : Nat} (h : ctx.isNeutral x = true) :
    LawfulIdentity ctx.op (ctx.var x).value := by
  unfold isNeutral at h
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h; cases h
  | some n => exact n.down

theorem product_withoutNeutral (z : α) (xs : List Nat) :
    ctx.combine (some ⟨z⟩) (ctx.product (ctx.withoutNeutral xs)) =
      ctx.combine (some ⟨z⟩) (ctx.product xs) := by
  induction xs generalizing z with
  | nil => rfl
  | cons x xs ih =>
    unfold withoutNeutral
    cases h : ctx.isNeutral x with
    | false =>
      show ctx.combine _ (ctx.combine _ _) = ctx.combine _ (ctx.combine _ _)
      rw [← combine_assoc, ← combine_assoc]
      exact ih _
    | true =>
      have e : ctx.combine (some ⟨z⟩) (ctx.atom x) = some ⟨z⟩ :=
        congrArg (fun y => some (PLift.up y)) ((ctx.lawfulIdentity h).right_id z)
      show _ = ctx.combine _ (ctx.combine _ _)
      rw [← combine_assoc, e]
      exact ih z

theorem product_dropNeutral (xs : List Nat) :
    ctx.product (ctx.dropNeutral xs) = ctx.product xs := by
  match xs with
  | [] => rfl
  | x :: xs =>
    have keep := ctx.product_withoutNeutral (ctx.var x).value xs
    unfold dropNeutral
    cases h : ctx.isNeutral x with
    | false => simp only [h, cond]; exact keep
    | true =>
      simp only [h, cond]
      refine Eq.trans ?_ keep
      cases ctx.withoutNeutral xs with
      | nil => rfl
      | cons y ys =>
        show _ = ctx.combine (ctx.atom x) (ctx.combine _ _)
        rw [← combine_assoc]
        exact congrArg (fun v => ctx.combine (some (PLift.up v)) (ctx.product ys))
          ((ctx.lawfulIdentity h).left_id _).symm

/-! ## Order and repetition -/

/-- Put an operand where it belongs in a list in ascending order. -/
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => bif Nat.ble x y then x :: y :: ys else y :: insert x ys

/-- The operands in ascending order. -/
def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

/-- One of each run of equal operands. -/
def dropRepeated : List Nat → List Nat
  | [] => []
  | x :: xs =>
    match dropRepeated xs with
    | [] => [x]
    | y :: ys => bif Nat.beq x y then y :: ys else x :: y :: ys

theorem product_insert (h : Commutative ctx.op) (x : Nat) (xs : List Nat) :
    ctx.product (insert x xs) = ctx.combine (ctx.atom x) (ctx.product xs) := by
  induction xs with
  | nil => rfl
  | cons y ys ih =>
    unfold insert
    cases Nat.ble x y with
    | true => rfl
    | false =>
      show ctx.combine (ctx.atom y) _ = ctx.combine _ (ctx.combine _ _)
      rw [ih, ctx.combine_left_comm h]

theorem product_sort (h : Commutative ctx.op) (xs : List Nat) :
    ctx.product (sort xs) = ctx.product xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact (ctx.product_insert h x _).trans (congrArg _ ih)

theorem product_dropRepeated (h : IdempotentOp ctx.op) (xs : List Nat) :
    ctx.product (dropRepeated xs) = ctx.product xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show ctx.product (match dropRepeated xs with
      | [] => [x]
      | y :: ys => bif Nat.beq x y then y :: ys else x :: y :: ys) = ctx.combine (ctx.atom x) _
    rw [← ih]
    cases dropRepeated xs with
    | nil => rfl
    | cons y ys =>
      cases e : Nat.beq x y with
      | false => simp only [e, cond]; rfl
      | true =>
        cases Nat.eq_of_beq_eq_true e
        simp only [e, cond]
        show ctx.combine _ _ = ctx.combine _ (ctx.combine _ _)
        rw [← combine_assoc, ctx.combine_self h]

/-! ## Normal forms -/

/-- The operands of an expression without neutral ones, sorted and without repetitions as far as
the operation allows. -/
def norm (e : Expr) : List Nat :=
  let xs := ctx.dropNeutral (operands e [])
  let xs := bif known ctx.comm then sort xs else xs
  bif known ctx.idem then dropRepeated xs else xs

theorem product_norm (e : Expr) : ctx.product (ctx.norm e) = some ⟨ctx.eval e⟩ := by
  have start : ctx.product (ctx.dropNeutral (operands e [])) = some ⟨ctx.eval e⟩ := by
    rw [product_dropNeutral, product_operands]
    exact ctx.combine_none _
  have sorted : ctx.product (bif known ctx.comm then sort (ctx.dropNeutral (operands e []))
      else ctx.dropNeutral (operands e [])) = some ⟨ctx.eval e⟩ := by
    cases ctx.comm with
    | none => exact start
    | some h => exact (ctx.product_sort h.down _).trans start
  unfold norm
  cases ctx.idem with
  | none => exact sorted
  | some h => exact (ctx.product_dropRepeated h.down _).trans sorted

/-- Expressions with the same normal form have the same value. -/
theorem eq_of_norm {α : Sort u} (ctx : Context α) (a b : Expr)
    (h : (ctx.norm a == ctx.norm b) = true) : ctx.eval a = ctx.eval b := by
  have e := congrArg ctx.product (of_decide_eq_true h)
  rw [product_norm, product_norm] at e
  injection e with e
  injection e

end Context
end Lean.Data.AC
