prelude
import Init.Foundation.OperatorClasses
/-!
# Init.Foundation.NatArithmetic

Sum, product, power and truncated difference of natural numbers, and the tests by which they are
compared.

Compiled code runs the function named by `extern`; the kernel computes these functions on literals
by itself. The definitions here say what both must give.
-/
universe u

/-! ## Operations -/

set_option bootstrap.genMatcherCode false in
/-- The sum, written `n + m`. -/
@[extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | n, Nat.zero => n
  | n, Nat.succ m => Nat.succ (Nat.add n m)

instance instAddNat : Add Nat := ⟨Nat.add⟩

attribute [match_pattern] Nat.add

set_option bootstrap.genMatcherCode false in
/-- The product, written `n * m`. -/
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | n, Nat.succ m => Nat.add (Nat.mul n m) n

instance instMulNat : Mul Nat := ⟨Nat.mul⟩

set_option bootstrap.genMatcherCode false in
/-- The power, written `b ^ e`. -/
@[extern "lean_nat_pow"]
protected def Nat.pow (b : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | Nat.succ e => Nat.mul (Nat.pow b e) b

instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

set_option bootstrap.genMatcherCode false in
/-- The predecessor; that of zero is zero. -/
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | Nat.succ n => n

set_option bootstrap.genMatcherCode false in
/-- The difference, written `n - m`, which is zero where `m` exceeds `n`. -/
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | n, 0 => n
  | n, Nat.succ m => Nat.pred (Nat.sub n m)

instance instSubNat : Sub Nat := ⟨Nat.sub⟩

/-! ## Comparison -/

set_option bootstrap.genMatcherCode false in
/-- Whether two numbers are equal. -/
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | Nat.zero, Nat.zero => true
  | Nat.zero, Nat.succ _ => false
  | Nat.succ _, Nat.zero => false
  | Nat.succ n, Nat.succ m => Nat.beq n m

set_option bootstrap.genMatcherCode false in
/-- Whether the first number is at most the second. -/
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | Nat.zero, _ => true
  | Nat.succ _, Nat.zero => false
  | Nat.succ n, Nat.succ m => Nat.ble n m

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (Nat.beq n m) true → Eq n m
  | .zero, .zero, _ => rfl
  | .zero, .succ _, h => Bool.noConfusion h
  | .succ _, .zero, h => Bool.noConfusion h
  | .succ n, .succ m, h => congrArg succ (eq_of_beq_eq_true (n := n) (m := m) h)

/-- Every number passes the test against itself. -/
theorem LeanMath.Nat.beq_self : (n : Nat) → Eq (n.beq n) true
  | .zero => rfl
  | .succ n => beq_self n

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Eq (Nat.beq n m) false) : Not (Eq n m) :=
  fun e => Bool.ne_true_of_eq_false h
    (Eq.ndrec (motive := fun k => Eq (Nat.beq n k) true) (LeanMath.Nat.beq_self n) e)

/-- Elements on which a numbering differs differ; the number of its constructor is such a
numbering of an inductive type. -/
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  have same : Eq (Nat.beq (f a) (f b)) true :=
    Eq.ndrec (motive := fun c => Eq (Nat.beq (f a) (f c)) true) (LeanMath.Nat.beq_self (f a)) h
  Eq.ndrec (a := true) (motive := fun t : Bool => t.rec (motive := fun _ => Prop) False True)
    True.intro same.symm

/-- Equality of natural numbers is decidable. -/
@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := n.beq m
  reflects_decide := LeanMath.reflects Nat.eq_of_beq_eq_true Nat.ne_of_beq_eq_false

@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

attribute [gen_constructor_elims] Bool
attribute [gen_constructor_elims] Nat
