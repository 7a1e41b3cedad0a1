prelude
import Init.Nat.Division
import Init.Nat.Power
/-!
# Divisibility

`a ∣ b` says that `b` is a multiple of `a`. It is a partial order with least element `1` and
greatest element `0`, compatible with sums, differences and products, and decided by the remainder.
-/
namespace Nat
variable {a b c d k l m n p x : Nat}

instance instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩

/-! ## A partial order -/

protected theorem dvd_def (a b : Nat) : (a ∣ b) = ∃ c, b = a * c := rfl
protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
attribute [simp] Nat.dvd_refl Nat.dvd_zero
protected theorem dvd_trans {a b c : Nat} : a ∣ b → b ∣ c → a ∣ c
  | ⟨x, e⟩, ⟨y, f⟩ => ⟨x * y, by rw [f, e, Nat.mul_assoc]⟩
instance instTransDvd : Trans (α := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨Nat.dvd_trans⟩
protected theorem dvd_mul_left_of_dvd (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem dvd_mul_right_of_dvd (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)
protected theorem eq_zero_of_zero_dvd {a : Nat} : 0 ∣ a → a = 0
  | ⟨c, e⟩ => e.trans (Nat.zero_mul c)
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun e => e ▸ Nat.dvd_zero 0⟩
theorem le_of_dvd {m n : Nat} (h : 0 < n) : m ∣ n → m ≤ n
  | ⟨k, e⟩ => by
    rw [e] at h ⊢; exact Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos_left h)
protected theorem dvd_antisymm {m n : Nat} (h : m ∣ n) (k : n ∣ m) : m = n := by
  match eq_zero_or_pos m, eq_zero_or_pos n with
  | .inl e, _ => rw [e] at h ⊢; exact (Nat.eq_zero_of_zero_dvd h).symm
  | _, .inl e => rw [e] at k ⊢; exact Nat.eq_zero_of_zero_dvd k
  | .inr p, .inr q => exact Nat.le_antisymm (le_of_dvd q h) (le_of_dvd p k)
theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun e => ne_of_gt H2 (Nat.eq_zero_of_zero_dvd (e ▸ H1))
theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_antisymm H (Nat.one_dvd n)
@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨eq_one_of_dvd_one, fun e => e ▸ Nat.dvd_refl 1⟩
theorem le_iff_ne_zero_of_dvd (ha : a ≠ 0) (hab : a ∣ b) : a ≤ b ↔ b ≠ 0 :=
  ⟨fun h => ne_of_gt (Nat.lt_of_lt_of_le (Nat.pos_of_ne_zero ha) h),
   fun h => le_of_dvd (Nat.pos_of_ne_zero h) hab⟩
theorem dvd_iff_dvd_dvd (n d : Nat) : d ∣ n ↔ ∀ k : Nat, k ∣ d → k ∣ n :=
  ⟨fun h _ hk => Nat.dvd_trans hk h, fun h => h d (Nat.dvd_refl d)⟩
theorem not_dvd_of_pos_of_lt (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n :=
  fun h => Nat.not_le_of_gt h2 (le_of_dvd h1 h)
theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 :=
  (eq_zero_or_pos b).elim id fun p => absurd w (not_dvd_of_pos_of_lt p h)

/-! ## Sums, differences, products -/

protected theorem dvd_add {a b c : Nat} : a ∣ b → a ∣ c → a ∣ b + c
  | ⟨x, e⟩, ⟨y, f⟩ => ⟨x + y, by rw [e, f, Nat.mul_add]⟩
theorem dvd_sub {k m n : Nat} : k ∣ m → k ∣ n → k ∣ m - n
  | ⟨x, e⟩, ⟨y, f⟩ => ⟨x - y, by rw [e, f, Nat.mul_sub]⟩
protected theorem dvd_add_right {a b c : Nat} (h : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun k => by have := dvd_sub k h; rw [Nat.add_sub_cancel_left] at this; exact this, Nat.dvd_add h⟩
protected theorem dvd_add_left {a b c : Nat} (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Nat.add_comm]; exact Nat.dvd_add_right h
protected theorem dvd_add_iff_right {k m n : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  (Nat.dvd_add_right h).symm
protected theorem dvd_add_iff_left {k m n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n :=
  (Nat.dvd_add_left h).symm
theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k :=
  ⟨fun p => by have := dvd_sub h p; rw [Nat.sub_sub_self hkn] at this; exact this, dvd_sub h⟩
theorem dvd_sub_iff_left {m n k : Nat} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n - k ↔ m ∣ n :=
  ⟨fun p => by have := Nat.dvd_add p h; rw [Nat.sub_add_cancel hkn] at this; exact this,
   fun p => dvd_sub p h⟩
protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d
  | ⟨x, e⟩, ⟨y, f⟩ => ⟨x * y, by rw [e, f, Nat.mul_mul_mul_comm]⟩
protected theorem mul_dvd_mul_left (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) : k * m ∣ k * n → m ∣ n
  | ⟨x, e⟩ => ⟨x, Nat.eq_of_mul_eq_mul_left kpos (by rw [e, Nat.mul_assoc])⟩
protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at H; exact Nat.dvd_of_mul_dvd_mul_left kpos H
protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, fun k => Nat.mul_dvd_mul_right k c⟩
protected theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_right a b) h
protected theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_left b a) h
theorem eq_of_dvd_of_lt_two_mul (ha : a ≠ 0) : b ∣ a → a < 2 * b → a = b
  | ⟨0, e⟩, _ => absurd e ha
  | ⟨1, e⟩, _ => e.trans (Nat.mul_one b)
  | ⟨k + 2, e⟩, lt => absurd lt (Nat.not_lt_of_le (by
      rw [e, Nat.mul_comm]; exact mul_le_mul_left b (le_add_left 2 k)))
theorem le_of_lt_add_of_dvd {a b : Nat} (h : a < b + n) : n ∣ a → n ∣ b → a ≤ b
  | ⟨x, e⟩, ⟨y, f⟩ => by
    rw [e, f, ← mul_add_one] at h
    rw [e, f]; exact mul_le_mul_left n (le_of_lt_succ (Nat.lt_of_mul_lt_mul_left h))
theorem not_dvd_of_lt_of_lt_mul_succ (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬n ∣ m :=
  fun ⟨_, e⟩ => Nat.not_le_of_gt (Nat.lt_of_mul_lt_mul_left (e ▸ h1))
    (le_of_lt_succ (Nat.lt_of_mul_lt_mul_left (e ▸ h2)))

/-! ## Decided by the remainder -/

theorem mod_eq_zero_of_dvd {m n : Nat} : m ∣ n → n % m = 0
  | ⟨x, e⟩ => by rw [e, mul_mod_right]
theorem dvd_of_mod_eq_zero {m n : Nat} (H : n % m = 0) : m ∣ n :=
  ⟨n / m, by have := div_add_mod n m; rw [H, Nat.add_zero] at this; exact this.symm⟩
theorem dvd_iff_mod_eq_zero {m n : Nat} : m ∣ n ↔ n % m = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
instance decidable_dvd : (a b : Nat) → Decidable (a ∣ b) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm
protected theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (eq_of_beq h))
protected theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False :=
  eq_false fun k => by rw [mod_eq_zero_of_dvd k] at h; exact Bool.noConfusion h
theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have := Nat.dvd_add_left (b := m % n) (Nat.dvd_mul_right_of_dvd h (m / n))
  rw [mod_add_div] at this; exact this.symm
@[simp] theorem mod_mod_of_dvd (a : Nat) : c ∣ b → a % b % c = a % c
  | ⟨x, e⟩ => by
    have := add_mul_mod_self_left (a % b) c (x * (a / b))
    rw [← Nat.mul_assoc, ← e, mod_add_div] at this; exact this.symm
@[simp] theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b :=
  mod_mod_of_dvd a (Nat.dvd_mul_right b c)
@[simp] theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c :=
  mod_mod_of_dvd a (Nat.dvd_mul_left c b)
theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by
  rw [← mod_mul_right_div_self, ← mod_mul_right_mod x a b, mod_add_div]
theorem mod_pow_succ {x b k : Nat} : x % b ^ (k + 1) = x % b ^ k + b ^ k * (x / b ^ k % b) :=
  mod_mul
theorem dvd_sub_mod (k : Nat) : n ∣ k - k % n := ⟨k / n, mul_div_self_eq_mod_sub_self.symm⟩

/-! ## Exact quotients -/

protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have := div_add_mod m n; rw [mod_eq_zero_of_dvd H, Nat.add_zero] at this; exact this
protected theorem mul_div_cancel_left' {a b : Nat} (Hd : a ∣ b) : a * (b / a) = b :=
  Nat.mul_div_cancel' Hd
protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' H]
protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) :
    a = b * c := by
  rw [← H2, Nat.mul_div_cancel' H1]
protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) :
    a = c * b := by
  rw [← H2, Nat.div_mul_cancel H1]
protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨Nat.eq_mul_of_div_eq_right H', Nat.div_eq_of_eq_mul_right H⟩
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = c * b :=
  ⟨Nat.eq_mul_of_div_eq_left H', Nat.div_eq_of_eq_mul_left H⟩
theorem eq_div_iff_mul_eq_left (hc : c ≠ 0) (hcb : c ∣ b) : a = b / c ↔ b = a * c :=
  Iff.trans ⟨Eq.symm, Eq.symm⟩ (Nat.div_eq_iff_eq_mul_left (Nat.pos_of_ne_zero hc) hcb)
protected theorem mul_div_assoc (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) :=
  (eq_zero_or_pos k).elim (fun e => by rw [e, Nat.div_zero, Nat.div_zero, Nat.mul_zero]) fun p =>
    Nat.div_eq_of_eq_mul_left p (by rw [Nat.mul_assoc, Nat.div_mul_cancel H])
protected theorem div_mul_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) :
    a / b * c = a * c / b := by
  rw [Nat.mul_comm, ← Nat.mul_div_assoc _ hba, Nat.mul_comm]
protected theorem mul_div_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) : a * c / b = a / b * c :=
  (Nat.div_mul_right_comm hba c).symm
@[simp] protected theorem div_left_inj {a b d : Nat} (hda : d ∣ a) (hdb : d ∣ b) :
    a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← Nat.mul_div_cancel' hda, h, Nat.mul_div_cancel' hdb], congrArg (· / d)⟩
theorem div_mul_div_comm {a b c d : Nat} (h : b ∣ a) (k : d ∣ c) :
    a / b * (c / d) = a * c / (b * d) := by
  match eq_zero_or_pos b, eq_zero_or_pos d with
  | .inl e, _ => rw [e, Nat.div_zero, Nat.zero_mul, Nat.zero_mul, Nat.div_zero]
  | _, .inl e => rw [e, Nat.div_zero, Nat.mul_zero, Nat.mul_zero, Nat.div_zero]
  | .inr p, .inr q =>
    exact (Nat.div_eq_of_eq_mul_left (Nat.mul_pos p q)
      (by rw [Nat.mul_mul_mul_comm, Nat.div_mul_cancel h, Nat.div_mul_cancel k])).symm
protected theorem mul_div_mul_comm {a b c d : Nat} (hba : b ∣ a) (hdc : d ∣ c) :
    a * c / (b * d) = a / b * (c / d) := (div_mul_div_comm hba hdc).symm
theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h => h ▸ Nat.dvd_mul_left d (n / d)⟩
theorem dvd_iff_le_div_mul (n d : Nat) : d ∣ n ↔ n ≤ n / d * d :=
  (dvd_iff_div_mul_eq n d).trans
    ⟨fun e => Nat.le_of_eq e.symm, fun h => Nat.le_antisymm (div_mul_le_self n d) h⟩
theorem mul_div_eq_iff_dvd {n d : Nat} : d * (n / d) = n ↔ d ∣ n := by
  rw [Nat.mul_comm]; exact (dvd_iff_div_mul_eq n d).symm
theorem mul_div_lt_iff_not_dvd {n d : Nat} : d * (n / d) < n ↔ ¬d ∣ n := by
  rw [← mul_div_eq_iff_dvd, Nat.lt_iff_le_and_ne]
  exact ⟨fun h => h.2, fun h => ⟨mul_div_le n d, h⟩⟩
theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩
protected theorem div_div_self (h : n ∣ m) (hm : m ≠ 0) : m / (m / n) = n :=
  Nat.div_eq_of_eq_mul_right
    (Nat.div_pos (le_of_dvd (Nat.pos_of_ne_zero hm) h)
      (pos_of_dvd_of_pos h (Nat.pos_of_ne_zero hm)))
    (Nat.div_mul_cancel h).symm
theorem mul_dvd_of_dvd_div {a b c : Nat} (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b := by
  have := Nat.mul_dvd_mul_left c h; rw [Nat.mul_div_cancel' hcb] at this; exact this
theorem dvd_div_of_mul_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c / a :=
  (eq_zero_or_pos a).elim (fun e => by rw [e, Nat.div_zero]; exact Nat.dvd_zero b) fun p =>
    Nat.dvd_of_mul_dvd_mul_left p
      (by rw [Nat.mul_div_cancel' (Nat.dvd_of_mul_right_dvd h)]; exact h)
@[simp] theorem dvd_div_iff_mul_dvd {a b c : Nat} (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_div hbc, dvd_div_of_mul_dvd⟩
theorem dvd_mul_of_div_dvd {a b c : Nat} (h : b ∣ a) (hdiv : a / b ∣ c) : a ∣ b * c := by
  have := Nat.mul_dvd_mul_left b hdiv; rw [Nat.mul_div_cancel' h] at this; exact this
@[simp] theorem div_dvd_iff_dvd_mul {a b c : Nat} (h : b ∣ a) (hb : 0 < b) :
    a / b ∣ c ↔ a ∣ b * c :=
  ⟨dvd_mul_of_div_dvd h, fun k =>
    Nat.dvd_of_mul_dvd_mul_left hb (by rw [Nat.mul_div_cancel' h]; exact k)⟩
theorem div_dvd_div {m n k : Nat} (h : k ∣ m) (h₁ : m ∣ n) : m / k ∣ n / k :=
  dvd_div_of_mul_dvd (by rw [Nat.mul_div_cancel' h]; exact h₁)
set_option linter.unusedVariables false in -- `dvd2` is part of the interface
@[simp] theorem div_div_div_eq_div {a b c : Nat} (dvd : b ∣ a) (dvd2 : a ∣ c) :
    c / (a / b) / b = c / a := by rw [Nat.div_div_eq_div_mul, Nat.div_mul_cancel dvd]
theorem eq_of_dvd_of_div_eq_one (hab : a ∣ b) (h : b / a = 1) : a = b := by
  rw [← Nat.div_mul_cancel hab, h, Nat.one_mul]
theorem eq_zero_of_dvd_of_div_eq_zero (hab : a ∣ b) (h : b / a = 0) : b = 0 := by
  rw [← Nat.div_mul_cancel hab, h, Nat.zero_mul]
theorem div_le_iff_le_mul_of_dvd (hb : b ≠ 0) (hba : b ∣ a) : a / b ≤ c ↔ a ≤ c * b := by
  rw [← Nat.mul_le_mul_right_iff (Nat.pos_of_ne_zero hb), Nat.div_mul_cancel hba]
theorem lt_div_iff_mul_lt_of_dvd (hc : c ≠ 0) (hcb : c ∣ b) : a < b / c ↔ a * c < b := by
  rw [← Nat.mul_lt_mul_right (Nat.pos_of_ne_zero hc), Nat.div_mul_cancel hcb]
protected theorem div_lt_div_right (ha : a ≠ 0) (h : a ∣ b) (k : a ∣ c) :
    b / a < c / a ↔ b < c := by
  rw [lt_div_iff_mul_lt_of_dvd ha k, Nat.div_mul_cancel h]
theorem succ_div_of_dvd {a b : Nat} (h : b ∣ a + 1) : (a + 1) / b = a / b + 1 := by
  have hb := pos_of_dvd_of_pos h (zero_lt_succ a)
  refine Nat.le_antisymm ?_ ((le_div_iff_mul_le hb).mpr ?_)
  · rw [← add_div_right a hb]; exact Nat.div_le_div_right (Nat.add_le_add_left hb a)
  · exact le_of_lt_add_of_dvd (by
      rw [add_one_mul]
      exact Nat.add_lt_add_right (lt_succ_of_le (div_mul_le_self a b)) b) (Nat.dvd_mul_left _ _) h
theorem succ_div_of_not_dvd {a b : Nat} (h : ¬b ∣ a + 1) : (a + 1) / b = a / b := by
  match eq_zero_or_pos b with
  | .inl e => rw [e, Nat.div_zero, Nat.div_zero]
  | .inr hb =>
    refine Nat.le_antisymm ((le_div_iff_mul_le hb).mpr (le_of_lt_succ ?_))
      (Nat.div_le_div_right (le_succ a))
    exact Nat.lt_of_le_of_ne (div_mul_le_self _ b) fun e =>
      h ⟨(a + 1) / b, by rw [Nat.mul_comm]; exact e.symm⟩
protected theorem succ_div {a b : Nat} : (a + 1) / b = a / b + if b ∣ a + 1 then 1 else 0 := by
  by_cases h : b ∣ a + 1
  · rw [if_pos h, succ_div_of_dvd h]
  · rw [if_neg h, succ_div_of_not_dvd h]; rfl

/-! ## Powers -/

protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← Nat.pow_add, add_sub_of_le h]⟩
protected theorem pow_dvd_pow_left (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  induction n with
  | zero => exact Nat.dvd_refl 1
  | succ n ih => exact Nat.mul_dvd_mul ih h
theorem pow_dvd_pow_iff_pow_le_pow {k l x : Nat} (h : 0 < x) : x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l := by
  refine ⟨le_of_dvd (Nat.pow_pos h), fun p => ?_⟩
  match Nat.eq_or_lt_of_le h with
  | .inl e => rw [← e, Nat.one_pow, Nat.one_pow]; exact Nat.dvd_refl 1
  | .inr lt => exact Nat.pow_dvd_pow x ((Nat.pow_le_pow_iff_right lt).mp p)
theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  rw [pow_dvd_pow_iff_pow_le_pow (zero_lt_of_lt w), Nat.pow_le_pow_iff_right w]
theorem pow_dvd_pow_iff_le_right' {b k l : Nat} : (b + 2) ^ k ∣ (b + 2) ^ l ↔ k ≤ l :=
  pow_dvd_pow_iff_le_right (one_lt_succ_succ b)
theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv
theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m := by
  have := pow_dvd_of_le_of_pow_dvd hk hpk; rw [Nat.pow_one] at this; exact this
theorem div_pow_of_pos (a n : Nat) (h : n > 0) : a ∣ a ^ n := dvd_of_pow_dvd h (Nat.dvd_refl _)
protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) :=
  Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx) (Nat.pow_sub_mul_pow x h).symm
theorem lt_of_pow_dvd_right (hb : b ≠ 0) (ha : 2 ≤ a) (h : a ^ n ∣ b) : n < b :=
  Nat.lt_of_lt_of_le (Nat.lt_pow_self ha) (le_of_dvd (Nat.pos_of_ne_zero hb) h)
@[simp] theorem two_pow_mod_two_eq_zero : {n : Nat} → 2 ^ n % 2 = 0 ↔ 0 < n
  | 0 => ⟨fun h => absurd h Nat.one_ne_zero, fun h => absurd h (Nat.lt_irrefl 0)⟩
  | n + 1 => ⟨fun _ => zero_lt_succ n, fun _ => mul_mod_left (2 ^ n) 2⟩
@[simp] theorem two_pow_mod_two_eq_one {n : Nat} : 2 ^ n % 2 = 1 ↔ n = 0 := by
  rw [← mod_two_not_eq_zero, two_pow_mod_two_eq_zero]; exact ⟨Nat.eq_zero_of_not_pos, fun e => by
    rw [e]; exact Nat.lt_irrefl 0⟩
@[simp] protected theorem mod_two_pow_self : n % 2 ^ n = n := mod_eq_of_lt Nat.lt_two_pow_self
@[simp] protected theorem two_pow_pred_mod_two_pow (h : 0 < k) :
    2 ^ (k - 1) % 2 ^ k = 2 ^ (k - 1) :=
  mod_eq_of_lt (Nat.two_pow_pred_lt_two_pow h)
@[simp] theorem one_mod_two_pow_eq_one : 1 % 2 ^ n = 1 ↔ 0 < n := by
  rw [one_mod_eq_one, Nat.pos_iff_ne_zero]
  exact ⟨fun h e => h (Nat.pow_eq_one.mpr (.inr e)),
    fun h e => (Nat.pow_eq_one.mp e).elim (succ_succ_ne_one 0) h⟩
@[simp] theorem one_mod_two_pow (h : 0 < n) : 1 % 2 ^ n = 1 := one_mod_two_pow_eq_one.mpr h

end Nat
