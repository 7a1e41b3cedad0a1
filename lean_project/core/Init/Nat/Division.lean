prelude
import Init.Nat.Multiplication
/-!
# Division with remainder

`m = n * (m / n) + m % n`, with `m % n < n` for positive `n`, and these two facts determine quotient
and remainder (`Nat.div_mod_unique`). Division by zero gives `0`, so that `m % 0 = m`.
-/
namespace Nat
variable {a b c d k m n p q r w x y z : Nat}

/-! ## The fundamental identity -/

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := by
  induction m with
  | zero => rw [LeanMath.Nat.zero_div]; rfl
  | succ m ih =>
    rw [LeanMath.Nat.succ_div, LeanMath.Nat.succ_mod]
    by_cases h : succ (m % n) = n
    · rw [if_pos h, if_pos h]
      exact (congrArg (n * (m / n) + ·) h.symm).trans (congrArg succ ih)
    · rw [if_neg h, if_neg h]; exact congrArg succ ih
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, div_add_mod]
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by rw [Nat.mul_comm, div_add_mod]
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by rw [Nat.mul_comm, mod_add_div]
theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := Nat.eq_sub_of_add_eq (mod_add_div m k)
theorem mod_eq_sub (x w : Nat) : x % w = x - w * (x / w) := mod_def x w
theorem mod_eq_sub_mul_div : x % k = x - k * (x / k) := mod_def x k
theorem mod_eq_sub_div_mul : x % k = x - x / k * k := by rw [Nat.mul_comm, mod_def]
theorem div_mul_self_eq_mod_sub_self : x / k * k = x - x % k :=
  Nat.eq_sub_of_add_eq (div_add_mod' x k)
theorem mul_div_self_eq_mod_sub_self : k * (x / k) = x - x % k :=
  Nat.eq_sub_of_add_eq (div_add_mod x k)
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := le.intro (div_add_mod m n)
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := le.intro (div_add_mod' m n)
theorem mod_le (x y : Nat) : x % y ≤ x := le.intro (mod_add_div x y)
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem lt_mul_div_self_add {x k : Nat} (h : 0 < k) : x < k * (x / k) + k := by
  have := Nat.add_lt_add_left (mod_lt x h) (k * (x / k))
  rw [div_add_mod] at this; exact this
theorem lt_div_mul_add {a b : Nat} (hb : 0 < b) : a < a / b * b + b := by
  rw [Nat.mul_comm]; exact lt_mul_div_self_add hb
theorem lt_mul_div_succ (a : Nat) (hb : 0 < b) : a < b * (a / b + 1) := lt_mul_div_self_add hb

/-! ## The quotient, characterised -/

theorem le_div_iff_mul_le (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y :=
  ⟨fun h => Nat.le_trans (mul_le_mul_right k h) (div_mul_le_self y k),
   fun h => le_of_lt_succ (Nat.lt_of_mul_lt_mul_left (a := k)
    (Nat.lt_of_le_of_lt (Nat.mul_comm x k ▸ h) (lt_mul_div_succ y k0)))⟩
theorem div_lt_iff_lt_mul (Hk : 0 < k) : x / k < y ↔ x < y * k :=
  ⟨fun h => gt_of_not_le fun p => Nat.not_le_of_gt h ((le_div_iff_mul_le Hk).mpr p),
   fun h => gt_of_not_le fun p => Nat.not_le_of_gt h ((le_div_iff_mul_le Hk).mp p)⟩
protected theorem div_eq_of_lt_le (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k :=
  have hn := Nat.pos_of_lt_mul_left hi
  Nat.le_antisymm (le_of_lt_succ ((div_lt_iff_lt_mul hn).mpr hi)) ((le_div_iff_mul_le hn).mpr lo)
/-- Uniqueness of quotient and remainder. -/
protected theorem div_mod_unique (h : 0 < b) : a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b := by
  constructor
  · intro ⟨e, f⟩; rw [← e, ← f]; exact ⟨mod_add_div a b, mod_lt a h⟩
  · intro ⟨e, lt⟩
    have hq : a / b = d := Nat.div_eq_of_lt_le
      (by rw [← e, Nat.mul_comm]; exact le_add_left _ _)
      (by rw [← e, add_one_mul, Nat.mul_comm, Nat.add_comm c]; exact Nat.add_lt_add_left lt _)
    refine ⟨hq, Nat.add_right_cancel (m := b * d) ?_⟩
    rw [← hq, mod_add_div, hq, e]
theorem div_eq_of_lt (h₀ : a < b) : a / b = 0 :=
  Nat.div_eq_of_lt_le (by rw [Nat.zero_mul]; exact zero_le a)
    (by rw [Nat.zero_add, Nat.one_mul]; exact h₀)
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by
  have := div_add_mod a b
  rw [div_eq_of_lt h, Nat.mul_zero, Nat.zero_add] at this; exact this
@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by
  induction n with
  | zero => exact LeanMath.Nat.zero_div 0
  | succ n ih => rw [LeanMath.Nat.succ_div, if_neg (succ_ne_zero _), ih]
@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by rw [mod_def, Nat.zero_mul, Nat.sub_zero]
@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 :=
  eq_zero_of_le_zero ((eq_zero_or_pos b).elim
    (fun e => by rw [e, Nat.div_zero]; exact Nat.le_refl 0)
    fun h => Nat.le_of_eq (div_eq_of_lt h))
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := eq_zero_of_le_zero (mod_le 0 b)

/-! ## Adding multiples of the divisor -/

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z :=
  ((Nat.div_mod_unique H).mpr
    ⟨by rw [Nat.mul_add, ← Nat.add_assoc, mod_add_div], mod_lt x H⟩).1
@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y :=
  (eq_zero_or_pos y).elim (fun e => by rw [e, Nat.zero_mul, Nat.add_zero]) fun H =>
    ((Nat.div_mod_unique (d := x / y + z) H).mpr
      ⟨by rw [Nat.mul_add, ← Nat.add_assoc, mod_add_div], mod_lt x H⟩).2
theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left _ _ H]
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]
theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := mul_add_mod_self_right a b c
theorem mul_add_mod_of_lt {a b c : Nat} (h : c < b) : (a * b + c) % b = c := by
  rw [mul_add_mod', mod_eq_of_lt h]
theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left _ _ m_pos, Nat.add_comm]
@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  have := add_mul_div_left x 1 H; rw [Nat.mul_one] at this; exact this
@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x H]
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  have := add_mul_mod_self_left x z 1; rw [Nat.mul_one] at this; exact this
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]
@[simp] theorem mul_mod_right (m n : Nat) : m * n % m = 0 := by
  have := add_mul_mod_self_left 0 m n; rw [Nat.zero_add, zero_mod] at this; exact this
@[simp] theorem mul_mod_left (m n : Nat) : m * n % n = 0 := by rw [Nat.mul_comm, mul_mod_right]
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  have := mul_mod_right n 1; rw [Nat.mul_one] at this; exact this
theorem mod_one (x : Nat) : x % 1 = 0 := by
  have := mul_mod_right 1 x; rw [Nat.one_mul] at this; exact this
protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := by
  have := add_mul_div_left 0 m H
  rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at this; exact this
protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel_left _ H]
@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n :=
  Nat.mul_div_cancel_left n H
@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m :=
  Nat.mul_div_cancel m H
@[simp] protected theorem div_self (H : 0 < n) : n / n = 1 := by
  have := Nat.mul_div_cancel_left 1 H; rw [Nat.mul_one] at this; exact this
@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have := Nat.mul_div_cancel n Nat.zero_lt_one; rw [Nat.mul_one] at this; exact this
protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_cancel _ H1]
protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_cancel_left _ H1]
protected theorem eq_div_of_mul_eq_left (hc : c ≠ 0) (h : a * c = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_left (Nat.pos_of_ne_zero hc) h.symm).symm
protected theorem eq_div_of_mul_eq_right (hc : c ≠ 0) (h : c * a = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_right (Nat.pos_of_ne_zero hc) h.symm).symm

/-! ## Taking the divisor away -/

theorem div_eq_sub_div (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by
  rw [← add_div_right _ h₁, Nat.sub_add_cancel h₂]
theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  rw [← add_mod_right (a - b), Nat.sub_add_cancel h]
theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, div_eq_sub_div h.1 h.2]
  · rw [if_neg h]
    exact (eq_zero_or_pos y).elim (fun e => by rw [e, Nat.div_zero])
      fun p => div_eq_of_lt (gt_of_not_le fun q => h ⟨p, q⟩)
theorem div_eq_ite : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := div_eq x y
theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, mod_eq_sub_mod h.2]
  · rw [if_neg h]
    exact (eq_zero_or_pos y).elim (fun e => by rw [e, mod_zero])
      fun p => mod_eq_of_lt (gt_of_not_le fun q => h ⟨p, q⟩)
theorem mod_eq_ite : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := mod_eq x y
theorem sub_mul_div_of_le (x n p : Nat) (h₁ : n * p ≤ x) : (x - n * p) / n = x / n - p :=
  (eq_zero_or_pos n).elim
    (fun e => by rw [e, Nat.div_zero, Nat.div_zero, Nat.zero_sub]) fun hn => by
    have := add_mul_div_left (x - n * p) p hn
    rw [Nat.sub_add_cancel h₁] at this
    rw [this, Nat.add_sub_cancel]
theorem sub_mul_mod {x k n : Nat} (h₁ : n * k ≤ x) : (x - n * k) % n = x % n := by
  rw [← add_mul_mod_self_left (x - n * k) n k, Nat.sub_add_cancel h₁]

/-! ## Monotone quotients -/

theorem div_le_self (n k : Nat) : n / k ≤ n :=
  (eq_zero_or_pos k).elim (fun e => by rw [e, Nat.div_zero]; exact zero_le n) fun h =>
    Nat.le_trans (Nat.le_mul_of_pos_right _ h) (div_mul_le_self n k)
theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n :=
  (div_lt_iff_lt_mul (zero_lt_of_lt hLtK)).mpr ((Nat.lt_mul_iff_one_lt_right hLtN).mpr hLtK)
protected theorem div_le_div_right {a b c : Nat} (h : a ≤ b) : a / c ≤ b / c :=
  (eq_zero_or_pos c).elim (fun e => by rw [e, Nat.div_zero]; exact zero_le _) fun hc =>
    (le_div_iff_mul_le hc).mpr (Nat.le_trans (div_mul_le_self a c) h)
theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).mpr (Nat.le_trans (mul_le_mul_left _ hcb) (div_mul_le_self a b))
theorem div_add_le_right {z : Nat} (h : 0 < z) (x y : Nat) : x / (y + z) ≤ x / z :=
  div_le_div_left (le_add_left z y) h
theorem lt_of_div_lt_div {a b c : Nat} (h : a / c < b / c) : a < b :=
  gt_of_not_le fun k => Nat.not_le_of_gt h (Nat.div_le_div_right k)
protected theorem div_le_of_le_mul {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n :=
  (eq_zero_or_pos k).elim (fun e => by rw [e, Nat.div_zero]; exact zero_le n) fun hk =>
    Nat.le_of_mul_le_mul_left (Nat.le_trans (mul_div_le m k) h) hk
protected theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k :=
  Nat.lt_of_mul_lt_mul_left (Nat.lt_of_le_of_lt (mul_div_le m n) h)
theorem lt_mul_of_div_lt (h : a / c < b) (hc : 0 < c) : a < b * c := (div_lt_iff_lt_mul hc).mp h
protected theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (mul_le_mul_right k h) (div_mul_le_self y k)
theorem div_le_iff_le_mul_add_pred (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [← Nat.lt_succ_iff, div_lt_iff_lt_mul hb, succ_mul, Nat.mul_comm,
    ← Nat.add_sub_assoc (k := 1) hb]
  exact lt_iff_le_pred (Nat.add_pos_right _ hb)
theorem div_le_iff_le_mul (h : 0 < k) : x / k ≤ y ↔ x ≤ y * k + k - 1 := by
  rw [div_le_iff_le_mul_add_pred h, Nat.mul_comm, Nat.add_sub_assoc (k := 1) h]
protected theorem div_eq_iff (h : 0 < k) : x / k = y ↔ y * k ≤ x ∧ x ≤ y * k + k - 1 := by
  rw [Nat.le_antisymm_iff, le_div_iff_mul_le h, div_le_iff_le_mul h]; exact And.comm
theorem lt_div_iff_mul_lt (h : 0 < k) : x < y / k ↔ x * k < y - (k - 1) := by
  rw [Nat.lt_sub_iff_add_lt, ← succ_le_iff, le_div_iff_mul_le h, succ_mul,
    ← Nat.add_sub_assoc (k := 1) h]
  exact ⟨fun p => Nat.lt_of_lt_of_le (pred_lt_self (Nat.add_pos_right _ h)) p,
    fun p => le_of_pred_lt p⟩
theorem one_le_div_iff {a b : Nat} (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by
  rw [le_div_iff_mul_le hb, Nat.one_mul]
theorem div_lt_one_iff (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff_lt_mul hb, Nat.one_mul]
theorem div_eq_zero_iff_lt (h : 0 < k) : x / k = 0 ↔ x < k := by
  rw [← div_lt_one_iff h, lt_one_iff]
theorem lt_of_div_eq_zero (h : 0 < k) (h' : x / k = 0) : x < k := (div_eq_zero_iff_lt h).mp h'
@[simp] protected theorem div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b :=
  ⟨fun h => (eq_zero_or_pos b).imp id fun p => lt_of_div_eq_zero p h,
   fun h => h.elim (fun e => by rw [e, Nat.div_zero]) div_eq_of_lt⟩
protected theorem div_ne_zero_iff : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a :=
  ⟨fun h => ⟨fun e => h (Nat.div_eq_zero_iff.mpr (.inl e)),
    ge_of_not_lt fun k => h (Nat.div_eq_zero_iff.mpr (.inr k))⟩,
   fun h e => (Nat.div_eq_zero_iff.mp e).elim h.1 (Nat.not_lt_of_ge h.2)⟩
@[simp] protected theorem div_pos_iff : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, Nat.div_ne_zero_iff, Nat.pos_iff_ne_zero]
theorem div_pos (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := Nat.div_pos_iff.mpr ⟨hb, hba⟩
theorem pos_of_div_pos {a b : Nat} (h : 0 < a / b) : 0 < a := Nat.lt_of_lt_of_le h (div_le_self a b)
theorem div_eq_self {m n : Nat} : m / n = m ↔ m = 0 ∨ n = 1 := by
  constructor
  · intro h
    match n, h with
    | 0, h => rw [Nat.div_zero] at h; exact .inl h.symm
    | 1, _ => exact .inr rfl
    | n + 2, h => exact .inl ((eq_zero_or_pos m).elim id fun p =>
        absurd h (ne_of_lt (div_lt_self p (one_lt_succ_succ n))))
  · exact fun h => h.elim (fun e => by rw [e, Nat.zero_div]) fun e => by rw [e, Nat.div_one]
theorem eq_zero_of_le_div (hn : 2 ≤ n) (h : m ≤ m / n) : m = 0 :=
  (eq_zero_or_pos m).elim id fun p => absurd h (Nat.not_le_of_gt (div_lt_self p hn))
theorem eq_zero_of_le_div_two (h : n ≤ n / 2) : n = 0 := eq_zero_of_le_div (Nat.le_refl 2) h
theorem lt_div_mul_self (h : 0 < k) (w : k ≤ x) : x - k < x / k * k :=
  (Nat.sub_lt_iff_lt_add w).mpr (lt_div_mul_add h)

/-! ## Quotients of quotients and products -/

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  match eq_zero_or_pos n, eq_zero_or_pos k with
  | .inl h, _ => rw [h, Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  | _, .inl h => rw [h, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  | .inr hn, .inr hk =>
    have key (x : Nat) : x ≤ m / n / k ↔ x ≤ m / (n * k) := by
      rw [le_div_iff_mul_le hk, le_div_iff_mul_le hn, le_div_iff_mul_le (Nat.mul_pos hn hk),
        Nat.mul_assoc, Nat.mul_comm k]
    exact Nat.le_antisymm ((key _).mp (Nat.le_refl _)) ((key _).mpr (Nat.le_refl _))
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left _ H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) :
    n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left _ _ H]
theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) :=
  (eq_zero_or_pos z).elim (fun e => by rw [e, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, mod_zero])
    fun hz => by rw [mod_def, mod_def, Nat.mul_div_mul_left _ _ hz, Nat.mul_sub, Nat.mul_assoc]
theorem mul_mod_mul_right (z x y : Nat) : x * z % (y * z) = x % y * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]
theorem mul_div_le_mul_div_assoc (a b c : Nat) : a * (b / c) ≤ a * b / c :=
  (eq_zero_or_pos c).elim (fun e => by rw [e, Nat.div_zero, Nat.div_zero]; exact Nat.le_refl _)
    fun hc => (le_div_iff_mul_le hc).mpr
      (by rw [Nat.mul_assoc]; exact mul_le_mul_left a (div_mul_le_self b c))
protected theorem div_mul_div_le (a b c d : Nat) : a / b * (c / d) ≤ a * c / (b * d) := by
  match eq_zero_or_pos b, eq_zero_or_pos d with
  | .inl h, _ => rw [h, Nat.div_zero, Nat.zero_mul]; exact zero_le _
  | _, .inl h => rw [h, Nat.div_zero, Nat.mul_zero]; exact zero_le _
  | .inr hb, .inr hd =>
    rw [le_div_iff_mul_le (Nat.mul_pos hb hd), Nat.mul_mul_mul_comm]
    exact Nat.mul_le_mul (div_mul_le_self a b) (div_mul_le_self c d)
theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k := by
  match eq_zero_or_pos n with
  | .inl h => rw [h, Nat.div_zero, Nat.div_zero, zero_mod]
  | .inr hn =>
    rw [mod_def, mod_def, Nat.mul_assoc, sub_mul_div_of_le _ _ _ (by
      rw [← Nat.mul_assoc]; exact mul_div_le m (n * k)), Nat.div_div_eq_div_mul]
theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm k n, mod_mul_right_div_self]

/-! ## Remainders modulo the same number -/

@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n :=
  (eq_zero_or_pos n).elim (fun e => by rw [e, mod_zero]) fun h => mod_eq_of_lt (mod_lt a h)
@[simp] theorem mod_div_self (m n : Nat) : m % n / n = 0 :=
  (eq_zero_or_pos n).elim (fun e => by rw [e, Nat.div_zero]) fun h => div_eq_of_lt (mod_lt m h)
@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at this; exact this.symm
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]
theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  rw [mod_add_mod, add_mod_mod]
@[simp] theorem mod_mul_mod (m n l : Nat) : m % l * n % l = m * n % l := by
  have := add_mul_mod_self_left (m % l * n) l (m / l * n)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at this; exact this.symm
@[simp] theorem mul_mod_mod (m n l : Nat) : m * (n % l) % l = m * n % l := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]
theorem mul_mod (a b n : Nat) : a * b % n = a % n * (b % n) % n := by rw [mod_mul_mod, mul_mod_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih =>
    show a ^ b * a % n = (a % n) ^ b * (a % n) % n
    rw [mul_mod, ih, ← mul_mod, mul_mod_mod]
theorem add_mod_eq_add_mod_right (c : Nat) (H : a % d = b % d) : (a + c) % d = (b + c) % d := by
  rw [← mod_add_mod, H, mod_add_mod]
theorem add_mod_eq_add_mod_left (c : Nat) (H : a % d = b % d) : (c + a) % d = (c + b) % d := by
  rw [← add_mod_mod, H, add_mod_mod]
theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← mod_add_div m k, ← mod_add_div n k, h, Nat.add_sub_add_left, ← Nat.mul_sub, mul_mod_right]
theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a :=
  ge_of_not_lt fun k => ne_of_lt h (mod_eq_of_lt k)
theorem mod_eq_iff_lt (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h => h ▸ mod_lt m (Nat.pos_of_ne_zero hn), mod_eq_of_lt⟩
@[simp] theorem mod_succ_eq_iff_lt {m n : Nat} : m % n.succ = m ↔ m < n.succ :=
  mod_eq_iff_lt (succ_ne_zero n)
@[simp] theorem mod_succ (n : Nat) : n % n.succ = n := mod_eq_of_lt (lt_succ_self n)
@[simp] theorem one_mod (n : Nat) : 1 % (n + 2) = 1 := mod_eq_of_lt (one_lt_succ_succ n)
theorem one_mod_eq_one : {n : Nat} → 1 % n = 1 ↔ n ≠ 1
  | 0 => ⟨fun _ => Nat.zero_ne_one, fun _ => mod_zero 1⟩
  | 1 => ⟨fun h => absurd h Nat.zero_ne_one, fun h => absurd rfl h⟩
  | n + 2 => ⟨fun _ => succ_succ_ne_one n, fun _ => one_mod n⟩
@[simp] theorem one_mod_eq_zero_iff : {n : Nat} → 1 % n = 0 ↔ n = 1
  | 0 => ⟨fun h => absurd ((mod_zero 1).symm.trans h) Nat.one_ne_zero,
      fun h => absurd h Nat.zero_ne_one⟩
  | 1 => ⟨fun _ => rfl, fun _ => rfl⟩
  | n + 2 => ⟨fun h => absurd ((one_mod n).symm.trans h) Nat.one_ne_zero,
      fun h => absurd h (succ_succ_ne_one n)⟩
@[simp] theorem zero_eq_one_mod_iff {n : Nat} : 0 = 1 % n ↔ n = 1 :=
  Iff.trans ⟨Eq.symm, Eq.symm⟩ one_mod_eq_zero_iff
theorem mod_eq_iff {a b c : Nat} :
    a % b = c ↔ (b = 0 ∧ a = c) ∨ (c < b ∧ ∃ k, a = b * k + c) :=
  ⟨fun h => h ▸ (eq_zero_or_pos b).imp (fun e => ⟨e, by rw [e, mod_zero]⟩)
    fun p => ⟨mod_lt a p, a / b, (div_add_mod a b).symm⟩,
   fun h => h.elim (fun ⟨e, f⟩ => by rw [e, mod_zero, f])
    fun ⟨lt, k, e⟩ => by rw [e, mul_add_mod, mod_eq_of_lt lt]⟩

/-! ## Even and odd -/

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  le_one_iff_eq_zero_or_eq_one.mp (le_of_lt_succ (mod_lt n Nat.zero_lt_two))
@[simp] theorem mod_two_not_eq_zero : ¬n % 2 = 0 ↔ n % 2 = 1 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_left, fun h => h ▸ Nat.one_ne_zero⟩
@[simp] theorem mod_two_not_eq_one : ¬n % 2 = 1 ↔ n % 2 = 0 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_right, fun h => h ▸ Nat.zero_ne_one⟩
theorem mod_two_ne_one : n % 2 ≠ 1 ↔ n % 2 = 0 := mod_two_not_eq_one
theorem mod_two_ne_zero : n % 2 ≠ 0 ↔ n % 2 = 1 := mod_two_not_eq_zero

end Nat
