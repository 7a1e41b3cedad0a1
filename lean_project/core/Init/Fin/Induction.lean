prelude
import Init.Fin.Order
import Init.Bool.Lemmas
/-!
# Recursion and search over `Fin n`

Eliminators that go from `0` upwards or from the last element downwards, quantifiers over
`Fin n` taken apart, and the decision of quantifiers with a bounded variable.
-/
universe u

namespace Fin
variable {n : Nat}

/-! ## Eliminators -/

/-- Define a value at every element from the value at `0` and a step from `i` to `i + 1`. -/
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨i, hi⟩ => go i hi
where
  /-- The recursion on the underlying number. -/
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
    | 0, _ => cast (congrArg motive mk_zero.symm) zero
    | i + 1, hi => succ ⟨i, Nat.le_of_succ_le_succ hi⟩ (go i (Nat.le_of_succ_le hi))
/-- `Fin.induction` with the element first. -/
@[elab_as_elim] def inductionOn (i : Fin (n + 1)) {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : motive i := induction zero succ i
/-- Define a value at every element from the value at `0` and at every successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive i.succ) : ∀ i : Fin (n + 1), motive i :=
  induction zero fun i _ => succ i
@[simp] theorem cases_zero {n} {motive : Fin (n + 1) → Sort u} {zero succ} :
    @Fin.cases n motive zero succ 0 = zero := rfl
@[simp] theorem cases_succ {n} {motive : Fin (n + 1) → Sort u} {zero succ} (i : Fin n) :
    @Fin.cases n motive zero succ i.succ = succ i := rfl
@[simp] theorem induction_zero {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (hs : ∀ i : Fin n, motive (castSucc i) → motive i.succ) :
    (induction zero hs : ∀ i : Fin (n + 1), motive i) 0 = zero := rfl
@[simp] theorem induction_succ {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) (i : Fin n) :
    induction (motive := motive) zero succ i.succ = succ i (induction zero succ (castSucc i)) := rfl

/-! ## Quantifiers -/

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ :=
  ⟨fun f => ⟨f 0, fun i => f i.succ⟩, fun h i => Fin.cases h.1 h.2 i⟩
theorem exists_fin_succ {P : Fin (n + 1) → Prop} : (∃ i, P i) ↔ P 0 ∨ ∃ i : Fin n, P i.succ :=
  ⟨fun ⟨i, h⟩ => (eq_zero_or_eq_succ i).imp (fun (e : i = 0) => e ▸ h) fun ⟨j, e⟩ => ⟨j, e ▸ h⟩,
   fun h => h.elim (fun k => ⟨0, k⟩) fun ⟨i, k⟩ => ⟨i.succ, k⟩⟩
@[simp] theorem forall_fin_zero {p : Fin 0 → Prop} : (∀ i, p i) ↔ True :=
  iff_true_intro fun i => i.elim0
@[simp] theorem exists_fin_zero {p : Fin 0 → Prop} : (∃ i, p i) ↔ False :=
  iff_false_intro fun ⟨i, _⟩ => i.elim0
@[simp] theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 :=
  ⟨fun f => f 0, fun h i => fin_one_eq_zero i ▸ h⟩
@[simp] theorem exists_fin_one {p : Fin 1 → Prop} : (∃ i, p i) ↔ p 0 :=
  ⟨fun ⟨i, h⟩ => fin_one_eq_zero i ▸ h, fun h => ⟨0, h⟩⟩
@[simp] theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  forall_fin_succ.trans (and_congr_right' forall_fin_one)
@[simp] theorem exists_fin_two {p : Fin 2 → Prop} : (∃ i, p i) ↔ p 0 ∨ p 1 :=
  exists_fin_succ.trans (or_congr_right exists_fin_one)
end Fin

/-! ## Bounded quantifiers can be decided -/

namespace Nat

instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)],
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun _ h => absurd h (Nat.not_lt_zero _)
  | n + 1, P, H =>
    have := decidableBallLT n (P := fun k h => P k (Nat.le.step h))
    decidable_of_iff ((∀ k (h : k < n), P k (Nat.le.step h)) ∧ P n (Nat.lt_succ_self n))
      ⟨fun f k h => (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim
        (fun e => by subst e; exact f.2) (f.1 k), fun f => ⟨fun k _ => f k _, f n _⟩⟩
instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) Fin.forall_iff.symm
instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ (k) (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun f k h => f k (Nat.lt_succ_of_le h), fun f k h => f k (Nat.le_of_lt_succ h)⟩

instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] :
    DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨_, h, _⟩ => absurd h (Nat.not_lt_zero _)
  | n + 1 =>
    have := decidableExistsLT (p := p) n
    decidable_of_iff ((∃ m, m < n ∧ p m) ∨ p n)
      ⟨fun h => h.elim (fun ⟨m, l, x⟩ => ⟨m, Nat.le.step l, x⟩) fun x => ⟨n, Nat.lt_succ_self n, x⟩,
       fun ⟨m, l, x⟩ => (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ l)).elim (fun e => .inr (e ▸ x))
        fun l => .inl ⟨m, l, x⟩⟩
instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] :
    DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m :=
  fun n => decidable_of_iff (∃ m, m < n + 1 ∧ p m)
    (exists_congr fun _ => and_congr_left' ⟨Nat.le_of_lt_succ, Nat.lt_succ_of_le⟩)
/-- Search below `k` for a number whose property refers to the bound. -/
instance decidableExistsLT' {k : Nat} {p : (m : Nat) → m < k → Prop}
    [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m < k, p m h) :=
  have := decidableExistsLT (p := fun m => ∃ h : m < k, p m h) k
  decidable_of_iff (∃ m, m < k ∧ ∃ h : m < k, p m h)
    ⟨fun ⟨m, _, h⟩ => ⟨m, h⟩, fun ⟨m, h, x⟩ => ⟨m, h, h, x⟩⟩
instance decidableExistsLE' {k : Nat} {p : (m : Nat) → m ≤ k → Prop}
    [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m ≤ k, p m h) :=
  decidable_of_iff (∃ m, ∃ h : m < k + 1, p m (Nat.le_of_lt_succ h))
    ⟨fun ⟨m, h, x⟩ => ⟨m, Nat.le_of_lt_succ h, x⟩, fun ⟨m, h, x⟩ => ⟨m, Nat.lt_succ_of_le h, x⟩⟩
instance decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_iff (∃ k, ∃ h : k < n, P ⟨k, h⟩) Fin.exists_iff.symm
end Nat
