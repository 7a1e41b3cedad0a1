prelude
import Init.Nat.Basic
import Init.Int.MinMax
import Init.Int.NatAbs
/-!
# From natural numbers to integers

How `omega` takes connectives and casts apart.
-/
universe u v

/-! ## Logic, conditionals and pairs for `omega`

How `omega` takes apart a hypothesis: the negation of each connective as a disjunction or
conjunction, the two cases of a conditional, and the lexicographic order of pairs.
-/

theorem le_of_le_of_eq {α : Type u} [LE α] {a b c : α} (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h

namespace Lean.Omega

/-! ### Connectives -/

theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨mt .inl h, mt .inr h⟩

namespace Decidable

theorem or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  if x : p then .inr fun y => h ⟨x, y⟩ else .inl x

theorem and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if y : q then .inl ⟨h.mpr y, y⟩ else .inr ⟨mt h.mp y, y⟩

theorem and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  if x : a then ⟨x, fun y => h fun _ => y⟩ else absurd (fun k => absurd k x) h

theorem and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b :=
  if x : a then .inl ⟨x, fun y => h (iff_of_true x y)⟩
  else if y : b then .inr ⟨x, y⟩ else absurd (iff_of_false x y) h

end Decidable

/-! ### Conditionals -/

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

/-! ### Pairs -/

namespace Prod

theorem fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl
theorem snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl

variable {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}

theorem of_lex (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd :=
  match w with
  | .left _ _ h => .inl h
  | .right _ h => .inr ⟨rfl, h⟩

theorem of_not_lex [DecidableEq α] (w : ¬ Prod.Lex r s p q) :
    ¬ r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬ s p.snd q.snd) :=
  match p, q with
  | (a, x), (b, y) => ⟨fun h => w (.left x y h),
      if e : a = b then .inr fun h => w (by have e : a = b := e; subst e; exact .right a h)
      else .inl e⟩

end Prod
end Lean.Omega

/-! ## From natural numbers to integers for `omega`

`omega` works over the integers.  These facts carry a relation between natural numbers over to their
casts, push the cast to the leaves of a term, and rewrite a term by equal terms.
-/

namespace Lean.Omega.Int
variable {a b c d x y : Int}

/-! ### Relations -/

theorem lt_of_not_le (h : ¬ x ≤ y) : y < x := Int.not_le.mp h
theorem le_of_not_lt (h : ¬ x < y) : y ≤ x := Int.not_lt.mp h
theorem lt_of_gt (h : x > y) : y < x := h
theorem le_of_ge (h : x ≥ y) : y ≤ x := h
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := congrArg _ h
theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := Int.ofNat_lt.mpr h
theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := Int.ofNat_le.mpr h
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := Int.ofNat_lt.mpr h
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.ofNat_zero_le (a * b)
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.ofNat_zero_le _
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := Int.natAbs_neg a ▸ Int.le_natAbs
theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b :=
  match a, Int.eq_succ_of_zero_lt h with
  | _, ⟨_, rfl⟩ => Int.ofNat_lt.mpr (Nat.pow_pos (Nat.succ_pos _))

/-! ### Congruence -/

theorem add_congr (h : a = b) (k : c = d) : a + c = b + d := h ▸ k ▸ rfl
theorem mul_congr (h : a = b) (k : c = d) : a * c = b * d := h ▸ k ▸ rfl
theorem mul_congr_left (h : a = b) (c : Int) : a * c = b * c := h ▸ rfl
theorem sub_congr (h : a = b) (k : c = d) : a - c = b - d := h ▸ k ▸ rfl
theorem neg_congr (h : a = b) : -a = -b := h ▸ rfl

/-! ### Casts of terms -/

theorem natCast_ofNat {x : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat x) = OfNat.ofNat x :=
  rfl
theorem ofNat_fst_mk {β : Type v} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl
theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := rfl
theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := rfl
theorem ofNat_shiftRight_eq_div_pow {x y : Nat} :
    ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) := rfl
theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
  congrArg _ (Nat.sub_sub a b c)
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 :=
  (Nat.lt_or_ge a b).symm.imp (fun h => ⟨h, Int.ofNat_sub h⟩)
    fun h => ⟨h, congrArg _ (Nat.sub_eq_zero_of_le (Nat.le_of_lt h))⟩
theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  show ((if a ≤ b then a else b : Nat) : Int) = if (a : Int) ≤ b then (a : Int) else b
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le.mpr h)]
  · rw [if_neg h, if_neg (mt Int.ofNat_le.mp h)]
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  show ((if a ≤ b then b else a : Nat) : Int) = if (a : Int) ≤ b then (b : Int) else a
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le.mpr h)]
  · rw [if_neg h, if_neg (mt Int.ofNat_le.mp h)]
theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  by_cases h : 0 ≤ a
  · rw [if_pos h, Int.natAbs_of_nonneg h]
  · rw [if_neg h, Int.ofNat_natAbs_of_nonpos (Int.le_of_not_le h)]

end Lean.Omega.Int

namespace Lean.Omega.Nat

theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h
theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h

end Lean.Omega.Nat
