prelude
import Init.Nat.Basic
import Init.Foundation.Coercions
import Init.Function.Basic
/-!
# Numbers below a bound

Arithmetic modulo `n` on `Fin n`, numerals, the embeddings between `Fin n` and larger types,
and the values of all of these.
-/
universe u

/-! ## Numbers other than zero -/

/-- The assumption that `n` is not zero, found by instance search. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0
theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem NeZero.ne' {R : Type u} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm
theorem neZero_iff {R : Type u} [Zero R] {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, NeZero.mk⟩
@[simp] theorem neZero_zero_iff_false {α : Type u} [Zero α] : NeZero (0 : α) ↔ False :=
  ⟨fun h => h.out rfl, False.elim⟩
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.noConfusion⟩
theorem Nat.pos_of_neZero (n : Nat) [h : NeZero n] : 0 < n :=
  match n, h with
  | 0, h => absurd rfl h.out
  | n + 1, _ => Nat.zero_lt_succ n

namespace Fin
variable {n m : Nat}

/-! ## Operations -/

instance coeToNat : CoeOut (Fin n) Nat := ⟨fun v => v.val⟩
/-- `Fin 0` has no element. -/
def elim0.{v} {α : Sort v} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)
protected theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.2
private theorem modLt (i : Fin n) (k : Nat) : k % n < n := Nat.mod_lt k i.pos
private theorem mod_lt_of_lt {a b n : Nat} (h : a < n) : b % n < n :=
  Nat.mod_lt b (Nat.lt_of_le_of_lt (Nat.zero_le a) h)
private theorem mod_le_self : (a b : Nat) → a % b ≤ a
  | a, 0 => Nat.le_of_eq (Nat.mod_zero a)
  | a, b + 1 => if h : a < b + 1 then Nat.le_of_eq (Nat.mod_eq_of_lt h) else
      Nat.le_of_lt (Nat.lt_of_lt_of_le (Nat.mod_lt a (Nat.zero_lt_succ b)) (Nat.not_lt.1 h))

private theorem div_le_self : (a b : Nat) → a / b ≤ a
  | a, 0 => Nat.le_trans (Nat.le_of_eq (Nat.div_zero a)) (Nat.zero_le a)
  | a, b + 1 =>
    have e : b * (a / (b + 1)) + a / (b + 1) + a % (b + 1) = a :=
      Nat.succ_mul b _ ▸ Nat.div_add_mod a (b + 1)
    Nat.le_trans (Nat.le_trans (Nat.le_add_left _ _) (Nat.le_add_right _ _)) (Nat.le_of_eq e)

/-- The next number, with the bound increased. -/
@[instance_reducible] def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_le_succ h⟩
/-- The remainder of `a` modulo `n`. -/
@[implicit_reducible] protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩
/-- The underlying natural number. -/
@[inline] protected def toNat (i : Fin n) : Nat := i.val
/-- Addition modulo `n`. -/
@[implicit_reducible] protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, mod_lt_of_lt h⟩
/-- Multiplication modulo `n`. -/
@[implicit_reducible] protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, mod_lt_of_lt h⟩
/-- Subtraction modulo `n`. -/
@[implicit_reducible] protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, mod_lt_of_lt h⟩
/-- The remainder of the underlying numbers. -/
@[implicit_reducible] protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (mod_le_self a b) h⟩
/-- The quotient of the underlying numbers. -/
@[implicit_reducible] protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (div_le_self a b) h⟩
/-- The remainder modulo a natural number. -/
def modn : Fin n → Nat → Fin n
  | ⟨a, h⟩, m => ⟨a % m, Nat.lt_of_le_of_lt (mod_le_self a m) h⟩

instance instAdd : Add (Fin n) := ⟨Fin.add⟩
instance instSub : Sub (Fin n) := ⟨Fin.sub⟩
instance instMul : Mul (Fin n) := ⟨Fin.mul⟩
instance instMod : Mod (Fin n) := ⟨Fin.mod⟩
instance instDiv : Div (Fin n) := ⟨Fin.div⟩
instance neg (n : Nat) : Neg (Fin n) := ⟨fun a => ⟨(n - a) % n, modLt a _⟩⟩
instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩
instance instMax : Max (Fin n) := maxOfLe
instance instMin : Min (Fin n) := minOfLe

/-- The greatest number below `n + 1`. -/
@[inline, instance_reducible] def last (n : Nat) : Fin (n + 1) := ⟨n, n.lt_succ_self⟩
/-- The same number below another bound. -/
@[inline, implicit_reducible] def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩
/-- The same number below a bound at least as large. -/
@[inline, instance_reducible] def castLE (h : n ≤ m) (i : Fin n) : Fin m :=
  ⟨i, Nat.lt_of_lt_of_le i.2 h⟩
/-- The same number below an equal bound. -/
@[inline, instance_reducible] protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩
/-- The same number, with the bound increased by `m`. -/
@[inline, instance_reducible] def castAdd (m) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)
/-- The same number, with the bound increased by one. -/
@[inline, instance_reducible] def castSucc : Fin n → Fin (n + 1) := castAdd 1
/-- Add `m` to the number and to the bound. -/
@[implicit_reducible] def addNat (i : Fin n) (m) : Fin (n + m) :=
  ⟨i + m, Nat.add_lt_add_right i.2 _⟩
/-- Add `n` to the number and to the bound, on the left. -/
@[implicit_reducible] def natAdd (n) (i : Fin m) : Fin (n + m) := ⟨n + i, Nat.add_lt_add_left i.2 _⟩
/-- Count from the other end: `0` becomes `n - 1`. -/
@[inline, implicit_reducible] def rev (i : Fin n) : Fin n :=
  ⟨n - (i + 1), Nat.sub_lt i.pos (Nat.succ_pos _)⟩
/-- Subtract `m` from the number and from the bound. -/
@[inline, implicit_reducible] def subNat (m) (i : Fin (n + m)) (h : m ≤ i) : Fin n :=
  ⟨i - m, Nat.lt_of_not_le fun k => Nat.lt_irrefl _ <| Nat.lt_of_lt_of_le i.2 <|
    Nat.le_trans (Nat.add_le_add_right k m) (Nat.le_of_eq (Nat.sub_add_cancel h))⟩
/-- The number before a number other than zero, with the bound decreased. -/
@[inline, implicit_reducible] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  subNat 1 i (Nat.pos_of_ne_zero fun e => h (Fin.eq_of_val_eq e))

/-! ## Equality is equality of values -/

theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := ⟨Fin.eq_of_val_eq, Fin.val_eq_of_eq⟩
@[ext] protected theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := eq_of_val_eq h
theorem ne_of_val_ne {i j : Fin n} (h : val i ≠ val j) : i ≠ j := fun e => h (val_eq_of_eq e)
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : val i ≠ val j := fun e => h (eq_of_val_eq e)
theorem val_ne_iff {a b : Fin n} : a.1 ≠ b.1 ↔ a ≠ b := not_congr val_inj
protected theorem mk.inj_iff {n a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := Fin.ext_iff
theorem eq_mk_iff_val_eq {a : Fin n} {k : Nat} {hk : k < n} : a = ⟨k, hk⟩ ↔ (a : Nat) = k :=
  Fin.ext_iff
@[simp] protected theorem eta (a : Fin n) (h : a < n) : (⟨a, h⟩ : Fin n) = a := rfl
theorem mk_val (i : Fin n) : (⟨i, i.isLt⟩ : Fin n) = i := rfl
theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
@[simp] theorem is_lt (a : Fin n) : (a : Nat) < n := a.2
theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun f i h => f ⟨i, h⟩, fun f i => f i.1 i.2⟩
theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i, ∃ h, p ⟨i, h⟩ :=
  ⟨fun ⟨i, h⟩ => ⟨i.1, i.2, h⟩, fun ⟨i, h, k⟩ => ⟨⟨i, h⟩, k⟩⟩
theorem pos_iff_nonempty {n : Nat} : 0 < n ↔ Nonempty (Fin n) :=
  ⟨fun h => ⟨⟨0, h⟩⟩, fun ⟨i⟩ => i.pos⟩
theorem pos' : ∀ [Nonempty (Fin n)], 0 < n := pos_iff_nonempty.2 inferInstance

theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := h ▸ rfl
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h
theorem val_lt_of_le {b : Nat} (i : Fin b) (h : b ≤ n) : i.val < n := Nat.lt_of_lt_of_le i.2 h

/-! ## Values of the operations -/

theorem add_def (a b : Fin n) : a + b = Fin.mk ((a + b) % n) (modLt a _) := rfl
theorem sub_def (a b : Fin n) : a - b = Fin.mk (((n - b) + a) % n) (modLt a _) := rfl
theorem mul_def (a b : Fin n) : a * b = Fin.mk ((a * b) % n) (modLt a _) := rfl
theorem neg_def (a : Fin n) : -a = ⟨(n - a) % n, modLt a _⟩ := rfl
theorem mod_def (a m : Fin n) : a % m = Fin.mk (a.val % m.val) (a % m).2 := rfl
theorem val_mod (a m : Fin n) : (a % m).val = a.val % m.val := rfl
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem val_sub (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl
protected theorem val_neg' (a : Fin n) : ((-a : Fin n) : Nat) = (n - a) % n := rfl
@[simp] theorem mod_val (a b : Fin n) : (a % b).val = a.val % b.val := rfl
@[simp] theorem div_val (a b : Fin n) : (a / b).val = a.val / b.val := rfl
@[simp] theorem modn_val (a : Fin n) (b : Nat) : (a.modn b).val = a.val % b := rfl
theorem modn_lt : ∀ {m : Nat} (i : Fin n), m > 0 → (modn i m).val < m := fun _ h => Nat.mod_lt _ h
@[simp] theorem toNat_eq_val {i : Fin n} : i.toNat = i.val := rfl
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
@[simp] theorem ofNat_val_eq_self [NeZero n] (x : Fin n) : Fin.ofNat n x.val = x :=
  Fin.ext (Nat.mod_eq_of_lt x.2)
@[simp] theorem ofNat_self {n : Nat} [NeZero n] : Fin.ofNat n n = 0 := Fin.ext <| by
  rw [val_ofNat, Nat.mod_self]; exact (Nat.mod_eq_of_lt (Nat.pos_of_neZero n)).symm
@[simp] theorem val_succ (j : Fin n) : (j.succ : Nat) = j + 1 := rfl
@[simp] theorem val_last (n : Nat) : (last n : Nat) = n := rfl
@[simp] theorem val_rev (i : Fin n) : (rev i : Nat) = n - (i + 1) := rfl
@[simp] theorem val_castLT (i : Fin m) (h : i.1 < n) : (castLT i h : Nat) = i := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i : Nat) = i := rfl
@[simp] theorem val_cast (h : n = m) (i : Fin n) : (i.cast h : Nat) = i := rfl
@[simp] theorem val_castAdd (m : Nat) (i : Fin n) : (castAdd m i : Nat) = i := rfl
@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl
@[simp] theorem val_addNat (m : Nat) (i : Fin n) : (addNat i m : Nat) = i + m := rfl
@[simp] theorem val_natAdd (n : Nat) {m : Nat} (i : Fin m) : (natAdd n i : Nat) = n + i := rfl
@[simp] theorem val_subNat (i : Fin (n + m)) (h : m ≤ i) : (i.subNat m h : Nat) = i - m := rfl
@[simp] theorem val_pred (j : Fin (n + 1)) (h : j ≠ 0) : (j.pred h : Nat) = j - 1 := rfl
theorem ite_val {n : Nat} {c : Prop} [Decidable c] {x : c → Fin n} (y : ¬c → Fin n) :
    (if h : c then x h else y h).val = if h : c then (x h).val else (y h).val :=
  apply_dite Fin.val c x y
theorem dite_val {n : Nat} {c : Prop} [Decidable c] {x y : Fin n} :
    (if c then x else y).val = if c then x.val else y.val := apply_ite Fin.val c x y
theorem le_coe_addNat (m : Nat) (i : Fin n) : m ≤ addNat i m := Nat.le_add_left _ _
theorem le_coe_natAdd (m : Nat) (i : Fin n) : m ≤ natAdd m i := Nat.le_add_right _ _

/-! ## Numerals -/

@[simp] theorem val_zero (n : Nat) [h : NeZero n] : ((0 : Fin n) : Nat) = 0 :=
  Nat.mod_eq_of_lt (Nat.pos_of_neZero n)
@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 :=
  Nat.mod_eq_of_lt (Nat.succ_le_succ (Nat.zero_lt_succ n))
@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 :=
  Nat.mod_eq_of_lt (Nat.succ_le_succ (Nat.succ_le_succ (Nat.zero_lt_succ n)))
@[simp] theorem zero_eta : (⟨0, Nat.zero_lt_succ _⟩ : Fin (n + 1)) = 0 := Fin.ext (val_zero _).symm
@[simp] theorem mk_zero : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := zero_eta
@[simp] theorem mk_one : (⟨1, Nat.succ_le_succ (Nat.succ_pos n)⟩ : Fin (n + 2)) = (1 : Fin _) :=
  Fin.ext (val_one n).symm
@[simp] theorem val_eq_zero (a : Fin 1) : a.val = 0 :=
  Nat.eq_zero_of_le_zero (Nat.le_of_lt_succ a.2)
@[simp] theorem val_eq_zero_iff [NeZero n] {a : Fin n} : a.val = 0 ↔ a = 0 :=
  ⟨fun e => Fin.ext (e.trans (val_zero n).symm), fun e => e ▸ val_zero n⟩
theorem val_ne_zero_iff [NeZero n] {a : Fin n} : a.val ≠ 0 ↔ a ≠ 0 := not_congr val_eq_zero_iff
@[simp] theorem ofNat_zero (n : Nat) [NeZero n] : Fin.ofNat n 0 = 0 := rfl
@[simp] theorem mk_eq_zero {n a : Nat} {ha : a < n} [NeZero n] : (⟨a, ha⟩ : Fin n) = 0 ↔ a = 0 :=
  val_eq_zero_iff.symm
@[simp] theorem zero_eq_mk {n a : Nat} {ha : a < n} [NeZero n] : 0 = (⟨a, ha⟩ : Fin n) ↔ a = 0 :=
  eq_comm.trans mk_eq_zero
instance subsingleton_zero : Subsingleton (Fin 0) := ⟨fun a => a.elim0⟩
instance subsingleton_one : Subsingleton (Fin 1) :=
  ⟨fun a b => Fin.ext ((val_eq_zero a).trans (val_eq_zero b).symm)⟩
theorem fin_one_eq_zero (a : Fin 1) : a = 0 := Subsingleton.elim a 0
end Fin
