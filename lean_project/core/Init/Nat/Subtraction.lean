prelude
import Init.Nat.Multiplication
/-!
# Truncated subtraction

`n - m` is the number that must be added to `m` to reach `n`, and `0` when there is none. Most facts
follow from `sub_le_iff_le_add` and, for `m ≤ n`, from `n - m + m = n`.
-/
namespace Nat
variable {a b c d i j k l m n : Nat}

/-! ## How subtraction computes -/

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem sub_succ' (m n : Nat) : m - n.succ = m - n - 1 := rfl
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [succ_sub_succ, ih]
@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sub_succ, ih]; rfl
protected theorem one_sub : (n : Nat) → 1 - n = if n = 0 then 1 else 0
  | 0 => rfl
  | n + 1 => by rw [if_neg (succ_ne_zero n), succ_sub_succ, Nat.zero_sub]
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [sub_succ, add_succ, sub_succ, ih]
theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.add_comm, ← Nat.sub_sub]
theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := Nat.sub_right_comm n 1 m
theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub, add_succ, succ_sub_succ]
protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, add_succ, succ_sub_succ, ih]
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [Nat.add_comm k n, Nat.add_comm k m, Nat.add_sub_add_right]
theorem add_sub_sub_add_right (n m k l : Nat) : n + l - m - (k + l) = n - m - k := by
  rw [Nat.sub_right_comm, Nat.add_sub_add_right, Nat.sub_right_comm]

/-! ## Subtraction undoes addition -/

@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rw [Nat.zero_add] at h; exact h
@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := Nat.add_sub_cancel n m
theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
protected theorem one_add_sub_one (n : Nat) : 1 + n - 1 = n := Nat.add_sub_cancel_left 1 n
theorem pred_one_add (n : Nat) : pred (1 + n) = n := Nat.one_add_sub_one n
protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by
  rw [sub_add_eq, Nat.sub_self, Nat.zero_sub]
@[simp] theorem add_succ_sub_one (m n : Nat) : m + succ n - 1 = m + n := rfl
@[simp] theorem succ_add_sub_one (n m : Nat) : succ m + n - 1 = m + n := by rw [succ_add]; rfl
theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  match le.dest h with
  | ⟨w, e⟩ => by rw [← e, Nat.add_sub_cancel_left]
@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rw [Nat.add_comm, add_sub_of_le h]
@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n :=
  add_sub_of_le h
@[simp] protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  match le.dest h with
  | ⟨w, e⟩ => by rw [← e, Nat.sub_self_add]
protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  (Nat.le_total n m).elim id fun k => by
    have e := add_sub_of_le k
    rw [h, Nat.add_zero] at e; exact Nat.le_of_eq e.symm
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) :=
  match le.dest h with
  | ⟨w, e⟩ => by rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm, Nat.add_sub_assoc h, Nat.add_comm]
theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (m := 1) h
protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by
  rw [← h, Nat.sub_add_cancel hle]
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by
  rw [h, Nat.add_sub_cancel]
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by
  rw [h, Nat.add_sub_cancel_left]
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add h.symm).symm
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + c = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add' h.symm).symm
protected theorem sub_eq_iff_eq_add {c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem sub_eq_iff_eq_add' {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by
  rw [Nat.add_comm]; exact Nat.sub_eq_iff_eq_add h
@[simp] theorem pred_eq_succ_iff : n - 1 = m + 1 ↔ n = m + 2 :=
  match n with
  | 0 => ⟨fun h => absurd h (zero_ne_add_one m), fun h => absurd h (zero_ne_add_one (m + 1))⟩
  | _ + 1 => succ_inj.symm

/-! ## Subtraction and order -/

attribute [simp] sub_le
protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  match Nat.le_total b a with
  | .inl h => rw [← Nat.add_le_add_iff_right (n := b), Nat.sub_add_cancel h]
  | .inr h =>
    rw [Nat.sub_eq_zero_of_le h]
    exact ⟨fun _ => Nat.le_trans h (le_add_left b c), fun _ => zero_le c⟩
attribute [simp] Nat.sub_le_iff_le_add
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by
  rw [Nat.add_comm]; exact Nat.sub_le_iff_le_add
theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := Nat.sub_le_iff_le_add.mpr h
theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := Nat.sub_le_iff_le_add.mp h
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c :=
  ⟨fun h => gt_of_not_le fun k => Nat.not_le_of_gt h (sub_le_of_le_add k),
   fun h => gt_of_not_le fun k => Nat.not_le_of_gt h (le_add_of_sub_le k)⟩
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by
  rw [Nat.add_comm]; exact Nat.lt_sub_iff_add_lt
theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b := Nat.lt_sub_iff_add_lt.symm
theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := Nat.lt_sub_iff_add_lt.mp h
theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := Nat.lt_sub_iff_add_lt'.mp h
theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.mpr h
protected theorem le_sub_iff_add_le {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m := by
  rw [← Nat.add_le_add_iff_right (n := k), Nat.sub_add_cancel h]
protected theorem le_sub_iff_add_le' {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by
  rw [Nat.add_comm]; exact Nat.le_sub_iff_add_le h
theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  (Nat.le_sub_iff_add_le hle).mp h
protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) : n ≤ k - m → m + n ≤ k :=
  (Nat.le_sub_iff_add_le' h).mp
theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b :=
  (Nat.le_sub_iff_add_le (le_of_add_left_le h)).mpr h
protected theorem le_sub_of_add_le' {n k m : Nat} (h : m + n ≤ k) : n ≤ k - m :=
  le_sub_of_add_le (by rw [Nat.add_comm]; exact h)
protected theorem sub_lt_iff_lt_add {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < c + b := by
  rw [← Nat.add_lt_add_iff_right (k := b), Nat.sub_add_cancel hba]
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [Nat.add_comm]; exact Nat.sub_lt_iff_lt_add hba
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' H).mpr h
protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add H).mpr h
protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by
  rw [Nat.lt_sub_iff_add_lt, Nat.zero_add]
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m := Nat.sub_pos_iff_lt.mpr h
protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := Nat.sub_pos_iff_lt.mp h
theorem zero_lt_sub_of_lt (h : i < a) : 0 < a - i := Nat.sub_pos_of_lt h
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := ne_of_gt (Nat.sub_pos_of_lt h)
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n :=
  Nat.lt_of_sub_pos (Nat.pos_of_ne_zero h)
protected theorem sub_ne_zero_iff_lt : n - m ≠ 0 ↔ m < n :=
  ⟨Nat.lt_of_sub_ne_zero, sub_ne_zero_of_lt⟩
protected theorem lt_of_sub_eq_succ (h : m - n = succ l) : n < m :=
  Nat.lt_of_sub_ne_zero (h ▸ succ_ne_zero l)
protected theorem lt_of_sub_eq_sub_one (h : m - n = l + 1) : n < m := Nat.lt_of_sub_eq_succ h
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  sub_le_of_le_add (Nat.le_trans h (le_add_of_sub_le (Nat.le_refl _)))
protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  sub_le_of_le_add (Nat.le_trans (le_add_of_sub_le (Nat.le_refl _)) (Nat.add_le_add_left h _))
protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i :=
  Nat.sub_le_sub_right (le_add_right a j) i
theorem sub_le_succ_sub (a i : Nat) : a - i ≤ a.succ - i := Nat.sub_le_sub_right (le_succ a) i
protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (h₁ : n - k ≤ m - k) :
    n ≤ m := by
  rw [Nat.sub_le_iff_le_add, Nat.sub_add_cancel h] at h₁; exact h₁
protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (h₁ : k - m ≤ k - n) : n ≤ m := by
  have p := (Nat.le_sub_iff_add_le h).mp h₁
  match Nat.le_total k m with
  | .inl q => exact Nat.le_trans h q
  | .inr q => rw [← Nat.add_le_add_iff_left (n := k - m), Nat.sub_add_cancel q]; exact p
protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_right h, fun p => Nat.sub_le_sub_right p k⟩
protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun p => Nat.sub_le_sub_left p k⟩
protected theorem sub_lt_sub_left {k m n : Nat} (h : k < m) (h₁ : k < n) : m - n < m - k :=
  Nat.lt_of_le_of_lt (Nat.sub_le_sub_left h₁ m) (pred_lt (sub_ne_zero_of_lt h))
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (h₁ : a < b) : a - c < b - c :=
  gt_of_not_le fun p => Nat.not_le_of_gt h₁ (Nat.le_of_sub_le_sub_right h p)
protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b :=
  ⟨fun p => gt_of_not_le fun q => Nat.not_le_of_gt p (Nat.sub_le_sub_right q c),
   Nat.sub_lt_sub_right h⟩
theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
theorem sub_lt_succ (a b : Nat) : a - b < succ a := lt_succ_of_le (sub_le a b)
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := sub_lt_succ a b
protected theorem sub_lt_of_pos_le (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b :=
  sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
protected abbrev sub_lt_self := @Nat.sub_lt_of_pos_le
theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i :=
  Nat.sub_lt_sub_left h (Nat.lt_add_one i)
protected theorem sub_add_lt_sub (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m := by
  rw [← Nat.sub_sub]; exact Nat.sub_lt_of_pos_le h₂ (Nat.le_sub_of_add_le' h₁)
theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n :=
  sub_lt_of_lt (sub_one_lt_of_lt h)
protected theorem sub_one_sub_lt_of_lt (h : a < b) : b - 1 - a < b := sub_one_sub_lt h
protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add (add_sub_of_le h).symm
protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) : a - c - (b - c) = a - b := by
  rw [Nat.sub_sub, add_sub_of_le h]
protected theorem add_sub_sub_cancel {a b c : Nat} (h : c ≤ a) : a + b - (a - c) = b + c := by
  rw [Nat.add_comm, Nat.add_sub_assoc (sub_le a c), Nat.sub_sub_self h]
protected theorem sub_add_sub_cancel {a b c : Nat} (hab : b ≤ a) (hcb : c ≤ b) :
    a - b + (b - c) = a - c := by
  rw [← Nat.add_sub_assoc hcb, Nat.sub_add_cancel hab]
theorem le_add_pred_of_pos (a : Nat) (hb : b ≠ 0) : a ≤ b + (a - 1) :=
  Nat.le_trans (le_add_of_sub_le (Nat.le_refl (a - 1)))
    (by rw [Nat.add_comm]; exact Nat.add_le_add_right (Nat.pos_of_ne_zero hb) _)
theorem sub.elim {motive : Nat → Prop} (x y : Nat)
    (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k) (h₂ : x < y → motive 0) : motive (x - y) :=
  (Nat.lt_or_ge x y).elim
    (fun h => by rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt h)]; exact h₂ h)
    fun h => h₁ h (x - y) (add_sub_of_le h).symm

/-! ## Subtraction and multiplication -/

protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := by
  match Nat.le_total k m with
  | .inl h =>
    match le.dest h with
    | ⟨w, e⟩ => rw [← e, Nat.add_sub_cancel_left, Nat.mul_add, Nat.add_sub_cancel_left]
  | .inr h =>
    rw [Nat.sub_eq_zero_of_le h, Nat.sub_eq_zero_of_le (mul_le_mul_left n h), Nat.mul_zero]
protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k := by
  rw [Nat.mul_comm, Nat.mul_sub_left_distrib, Nat.mul_comm k, Nat.mul_comm k]
protected theorem mul_sub (n m k : Nat) : n * (m - k) = n * m - n * k :=
  Nat.mul_sub_left_distrib n m k
protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k :=
  Nat.mul_sub_right_distrib n m k
protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by
  rw [Nat.sub_mul, Nat.one_mul]
theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by rw [Nat.mul_sub, Nat.mul_one]
theorem pred_mul (n m : Nat) : pred n * m = n * m - m := Nat.sub_one_mul n m
theorem mul_pred (n m : Nat) : n * pred m = n * m - n := mul_sub_one n m
protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, sub_add_eq, Nat.add_sub_cancel]
theorem mul_le_add_right {m k n : Nat} : k * m ≤ m + n ↔ (k - 1) * m ≤ n := by
  rw [Nat.sub_one_mul, Nat.sub_le_iff_le_add, Nat.add_comm]
theorem self_add_sub_one : (n : Nat) → n + (n - 1) = 2 * n - 1
  | 0 => rfl
  | n + 1 => by rw [Nat.two_mul]; rfl
theorem sub_one_add_self (n : Nat) : n - 1 + n = 2 * n - 1 := by rw [Nat.add_comm, self_add_sub_one]
theorem self_add_pred (n : Nat) : n + pred n = (2 * n).pred := self_add_sub_one n
theorem pred_add_self (n : Nat) : pred n + n = (2 * n).pred := sub_one_add_self n
theorem add_sub_one_le_mul (ha : a ≠ 0) (hb : b ≠ 0) : a + b - 1 ≤ a * b :=
  match a, b, ha, hb with
  | 0, _, ha, _ => absurd rfl ha
  | _, 0, _, hb => absurd rfl hb
  | a + 1, b + 1, _, _ => by
    rw [add_one_mul_add_one, Nat.add_right_comm (a * b), Nat.add_assoc (a * b + b),
      Nat.add_comm (a * b)]
    rw [Nat.add_right_comm b, Nat.add_comm (b + (a + 1))]
    exact Nat.le_trans (Nat.le_of_eq (Nat.add_comm (a + 1) b)) (le_add_left _ _)

end Nat
