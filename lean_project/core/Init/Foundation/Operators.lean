prelude
import Init.Foundation.Booleans
/-!
# Natural numbers and operators

The natural numbers, the classes behind the operator symbols, and the arithmetic of natural numbers.
-/
universe u v w

/-! ## Operator classes

The natural numbers, their literals, and the classes behind the operator symbols. Each arithmetic
operator has a class `HAdd`, … for operands and results of different types, which the symbol
stands for, and a class `Add`, … for one type, which is what a type implements.
-/

/-! ### The natural numbers and their literals -/

set_option genCtorIdx false in
/-- The natural numbers: zero, and the successor of each. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance instInhabitedNat : Inhabited Nat := ⟨.zero⟩

/-- A type in which the literal `n` has a meaning. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n := ⟨n⟩

/-- A type with an element written `0`. -/
class Zero (α : Type u) where
  zero : α

/-- A type with an element written `1`. -/
class One (α : Type u) where
  one : α

/-! ### Order -/

/-- `a ≤ b`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- `a < b`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` means `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a

/-- `a > b` means `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)

/-- The greater of two elements. -/
class Max (α : Type u) where
  max : α → α → α

/-- The smaller of two elements. -/
class Min (α : Type u) where
  min : α → α → α

export Max (max)
export Min (min)

@[inline, instance_reducible]
def maxOfLe {α : Type u} [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max x y := ite (LE.le x y) y x
@[inline, instance_reducible]
def minOfLe {α : Type u} [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min x y := ite (LE.le x y) x y

/-- Relations that compose, as the steps of a `calc` do. -/
class Trans {α : Sort _} {β : Sort _} {γ : Sort _} (r : α → β → Sort u) (s : β → γ → Sort v)
    (t : outParam (α → γ → Sort w)) where
  trans {a : α} {b : β} {c : γ} : r a b → s b c → t a c

export Trans (trans)

instance instTransEq {α : Sort _} {γ : Sort _} (r : α → γ → Sort u) : Trans Eq r r where
  trans e h := e.ndrec_symm (motive := fun x => r x _) h
instance instTransEq_1 {α : Sort _} {β : Sort _} (r : α → β → Sort u) : Trans r Eq r where
  trans h e := e.ndrec (motive := fun x => r _ x) h

/-! ### Operators between different types -/

/-- `a + b`. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ

/-- `a - b`. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ

/-- `a * b`. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ

/-- `a / b`. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ

/-- `a % b`. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ

/-- `a ^ b`. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ

/-- `a • b`. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ

/-- `a ++ b`. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ

/-- `a &&& b`. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ

/-- `a ^^^ b`. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ

/-- `a ||| b`. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ

/-- `a <<< b`. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ

/-- `a >>> b`. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

/-- `a <|> b`: `b` in case `a` fails. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ

/-- `a >> b`: `a`, then `b`. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ

/-! ### Operators within one type -/

/-- `a + b`. -/
class Add (α : Type u) where
  add : α → α → α

/-- `a - b`. -/
class Sub (α : Type u) where
  sub : α → α → α

/-- `a * b`. -/
class Mul (α : Type u) where
  mul : α → α → α

/-- `a / b`. -/
class Div (α : Type u) where
  div : α → α → α

/-- `a % b`. -/
class Mod (α : Type u) where
  mod : α → α → α

/-- `a ++ b`. -/
class Append (α : Type u) where
  append : α → α → α

/-- `a &&& b`. -/
class AndOp (α : Type u) where
  and : α → α → α

/-- `a ^^^ b`. -/
class XorOp (α : Type u) where
  xor : α → α → α

/-- `a ||| b`. -/
class OrOp (α : Type u) where
  or : α → α → α

/-- `a <<< b`. -/
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α

/-- `a >>> b`. -/
class ShiftRight (α : Type u) where
  shiftRight : α → α → α

/-- `-a`. -/
class Neg (α : Type u) where
  neg : α → α

/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α

/-- `~~~a`. -/
class Complement (α : Type u) where
  complement : α → α

/-- `a <|> b`. -/
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α

/-- `a >> b`. -/
class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α

/-- `a ∣ b`. -/
class Dvd (α : Type _) where
  dvd : α → α → Prop

/-- `a ^ b`, the exponent in a type of its own. -/
class Pow (α : Type u) (β : Type v) where
  pow : α → β → α

/-- `a ^ n` for natural exponents. -/
class NatPow (α : Type u) where
  protected pow : α → Nat → α

/-- `a ^ b` within one type. -/
class HomogeneousPow (α : Type u) where
  protected pow : α → α → α

/-- `m • a`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α

/-- `a ∈ s`; mind the order of the arguments of `mem`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : γ → α → Prop

attribute [implicit_reducible] Membership.mem

/-! ### From one type to different types -/

@[default_instance] instance instHAdd {α : Type u} [Add α] : HAdd α α α where
  hAdd a b := Add.add a b
@[default_instance] instance instHSub {α : Type u} [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b
@[default_instance] instance instHMul {α : Type u} [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b
@[default_instance] instance instHDiv {α : Type u} [Div α] : HDiv α α α where
  hDiv a b := Div.div a b
@[default_instance] instance instHMod {α : Type u} [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b
@[default_instance] instance instHAppendOfAppend {α : Type u} [Append α] : HAppend α α α where
  hAppend a b := Append.append a b
@[default_instance] instance instHOrElseOfOrElse {α : Type u} [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b
@[default_instance] instance instHAndThenOfAndThen {α : Type u} [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b
@[default_instance] instance instHAndOfAndOp {α : Type u} [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b
@[default_instance] instance instHXorOfXorOp {α : Type u} [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b
@[default_instance] instance instHOrOfOrOp {α : Type u} [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b
@[default_instance] instance instHShiftLeftOfShiftLeft {α : Type u} [ShiftLeft α] :
    HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b
@[default_instance] instance instHShiftRightOfShiftRight {α : Type u} [ShiftRight α] :
    HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b
@[default_instance] instance instHPow {α : Type u} {β : Type v} [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b
@[default_instance] instance instPowNat {α : Type u} [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n
@[default_instance] instance instPowOfHomogeneousPow {α : Type u} [HomogeneousPow α] :
    Pow α α where
  pow a b := HomogeneousPow.pow a b
@[default_instance] instance instHSMul {α : Type u} {β : Type v} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul
instance (priority := 1100) instSMulOfMul {α : Type u} [Mul α] : SMul α α where
  smul x y := Mul.mul x y

attribute [match_pattern] Add.add HAdd.hAdd Neg.neg Mul.mul HMul.hMul Inv.inv

/-! ## Nat arithmetic

Sum, product, power and truncated difference of natural numbers, and the tests by which they are
compared.

Compiled code runs the function named by `extern`; the kernel computes these functions on literals
by itself. The definitions here say what both must give.
-/

/-! ### Operations -/

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

/-! ### Comparison -/

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
