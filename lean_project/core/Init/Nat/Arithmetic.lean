prelude
import Init.Omega.Basic
import Init.Nat.MinMax
import Init.Nat.Coprime
import Init.Nat.Induction
/-!
# Further facts of arithmetic

Consequences of the basic laws for sums with a small value, quotients of sums and differences, and
remainders.
-/
namespace Nat
variable {a b c d e k m n p q x y : Nat}

/-! ## Sums with a small value -/

theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 :=
  ⟨fun h => match m, h with
    | 0, h => .inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | 1, h => .inr ⟨rfl, @Nat.add_left_cancel 1 n 0 h⟩
    | k + 2, h => absurd (h ▸ Nat.le_trans (le_add_left 2 k) (le_add_right _ n)) (by decide : ¬2 ≤ 1),
   fun h => by rcases h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl⟩
theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 :=
  ⟨fun h => match m, h with
    | 0, h => .inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | k + 1, h => .inr ((add_eq_one_iff.mp (Nat.succ.inj ((succ_add k n).symm.trans h))).imp
        (fun e => ⟨congrArg succ e.1, e.2⟩) fun e => ⟨congrArg succ e.1, e.2⟩),
   fun h => by rcases h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl⟩
theorem add_eq_three_iff :
    m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 :=
  ⟨fun h => match m, h with
    | 0, h => .inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | k + 1, h => .inr ((add_eq_two_iff.mp (Nat.succ.inj ((succ_add k n).symm.trans h))).imp
        (fun e => ⟨congrArg succ e.1, e.2⟩) (.imp
        (fun e => ⟨congrArg succ e.1, e.2⟩) fun e => ⟨congrArg succ e.1, e.2⟩)),
   fun h => by rcases h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl⟩
theorem le_or_le_of_add_eq_add_pred (h : a + c = b + d - 1) : b ≤ a ∨ d ≤ c := by omega

/-! ## Products -/

protected theorem lt_iff_lt_of_mul_eq_mul (ha : a ≠ 0) (hbd : a = b * d) (hce : a = c * e) :
    c < b ↔ d < e := by
  constructor
  · intro h
    refine gt_of_not_le fun le => ?_
    have hd : 0 < d := Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (hbd ▸ ha))
    exact ne_of_lt (Nat.mul_lt_mul_of_lt_of_le h le hd) (hce.symm.trans hbd)
  · intro h
    refine gt_of_not_le fun le => ?_
    have hc : 0 < c := Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (hce ▸ ha))
    exact ne_of_lt (Nat.mul_lt_mul_of_le_of_lt le h hc) (hbd.symm.trans hce)
theorem mul_lt_mul_pow_succ (ha : 0 < a) (hb : 1 < b) : n * b < a * b ^ (n + 1) := by
  rw [Nat.pow_succ, ← Nat.mul_assoc]
  exact Nat.mul_lt_mul_of_pos_right
    (Nat.lt_of_lt_of_le (Nat.lt_pow_self hb) (Nat.le_mul_of_pos_left _ ha)) (zero_lt_of_lt hb)

/-! ## Halves -/

theorem le_div_two_of_div_two_lt_sub (h : a / 2 < a - b) : b ≤ a / 2 := by omega
theorem div_two_le_of_sub_le_div_two (h : a - b ≤ a / 2) : a / 2 ≤ b := by omega
@[simp] theorem mod_two_bne_zero : ((a % 2) != 0) = (a % 2 == 1) := by
  cases mod_two_eq_zero_or_one a with
  | inl h => rw [h]; rfl
  | inr h => rw [h]; rfl
@[simp] theorem mod_two_bne_one : ((a % 2) != 1) = (a % 2 == 0) := by
  cases mod_two_eq_zero_or_one a with
  | inl h => rw [h]; rfl
  | inr h => rw [h]; rfl

/-! ## Quotients of sums and differences -/

theorem sub_mul_div (a b c : Nat) : (a - b * c) / b = a / b - c := by
  match Nat.le_total (b * c) a with
  | .inl h => exact sub_mul_div_of_le a b c h
  | .inr h =>
    rw [Nat.sub_eq_zero_of_le h, Nat.zero_div,
      Nat.sub_eq_zero_of_le (Nat.div_le_of_le_mul h)]
theorem mul_sub_div (x n p : Nat) (h₁ : x < n * p) :
    (n * p - (x + 1)) / n = p - ((x / n) + 1) := by
  have hn : 0 < n := Nat.pos_of_lt_mul_right h₁
  have hq : x / n < p := Nat.div_lt_of_lt_mul h₁
  have hr := mod_lt x hn
  have hx := div_add_mod x n
  have hp : n * p = n * (x / n) + n * (p - (x / n + 1)) + n := by
    rw [← Nat.mul_add, ← mul_add_one]; exact congrArg (n * ·) (by omega)
  refine ((Nat.div_mod_unique (c := n - (x % n + 1)) hn).mpr ⟨?_, by omega⟩).1
  omega
theorem mul_sub_mod {x n p : Nat} (h : x < n * p) :
    (n * p - (x + 1)) % n = n - (x % n + 1) := by
  have hn : 0 < n := Nat.pos_of_lt_mul_right h
  have hq : x / n < p := Nat.div_lt_of_lt_mul h
  have hr := mod_lt x hn
  have hx := div_add_mod x n
  have hp : n * p = n * (x / n) + n * (p - (x / n + 1)) + n := by
    rw [← Nat.mul_add, ← mul_add_one]; exact congrArg (n * ·) (by omega)
  refine ((Nat.div_mod_unique (d := p - (x / n + 1)) hn).mpr ⟨?_, by omega⟩).2
  omega
theorem mul_sub_div_of_dvd {b c : Nat} (hc : c ≠ 0) (hcb : c ∣ b) (a : Nat) :
    (c * a - b) / c = a - b / c := by
  match hcb with
  | ⟨x, e⟩ => rw [e, ← Nat.mul_sub, Nat.mul_div_cancel_left _ (Nat.pos_of_ne_zero hc),
      Nat.mul_div_cancel_left _ (Nat.pos_of_ne_zero hc)]
theorem mul_add_mul_div_of_dvd (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a) (hdc : d ∣ c) :
    (a * d + b * c) / (b * d) = a / b + c / d := by
  refine Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) ?_
  rw [Nat.mul_add, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc b,
    Nat.mul_div_cancel' hdc]
theorem mul_sub_mul_div_of_dvd (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a) (hdc : d ∣ c) :
    (a * d - b * c) / (b * d) = a / b - c / d := by
  refine Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) ?_
  rw [Nat.mul_sub, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc b,
    Nat.mul_div_cancel' hdc]
protected theorem add_div {a b c : Nat} (h : 0 < c) :
    (a + b) / c = a / c + b / c + if c ≤ a % c + b % c then 1 else 0 := by
  have ha := div_add_mod a c
  have hb := div_add_mod b c
  have la := mod_lt a h
  have lb := mod_lt b h
  by_cases p : c ≤ a % c + b % c
  · rw [if_pos p]
    refine ((Nat.div_mod_unique (c := a % c + b % c - c) h).mpr ⟨?_, by omega⟩).1
    rw [Nat.mul_add, Nat.mul_add]; omega
  · rw [if_neg p]
    refine ((Nat.div_mod_unique (c := a % c + b % c) h).mpr ⟨?_, by omega⟩).1
    rw [Nat.add_zero, Nat.mul_add]; omega
theorem add_mod_eq_ite {m n : Nat} :
    (m + n) % k = if k ≤ m % k + n % k then m % k + n % k - k else m % k + n % k := by
  match eq_zero_or_pos k with
  | .inl e => rw [e, if_pos (zero_le _)]; simp
  | .inr h =>
    have hm := mod_lt m h
    have hn := mod_lt n h
    rw [add_mod]
    by_cases p : k ≤ m % k + n % k
    · rw [if_pos p, mod_eq_sub_mod p, mod_eq_of_lt (by omega)]
    · rw [if_neg p, mod_eq_of_lt (gt_of_not_le p)]
theorem div_eq_sub_mod_div {m n : Nat} : m / n = (m - m % n) / n := by
  rw [← mul_div_self_eq_mod_sub_self]
  exact (eq_zero_or_pos n).elim (fun e => by rw [e, Nat.div_zero, Nat.div_zero])
    fun h => (Nat.mul_div_cancel_left _ h).symm
theorem succ_div_of_mod_eq_zero {a b : Nat} (h : (a + 1) % b = 0) : (a + 1) / b = a / b + 1 :=
  succ_div_of_dvd (dvd_of_mod_eq_zero h)
theorem succ_div_of_mod_ne_zero {a b : Nat} (h : (a + 1) % b ≠ 0) : (a + 1) / b = a / b :=
  succ_div_of_not_dvd fun k => h (mod_eq_zero_of_dvd k)

/-! ## Comparing quotients -/

protected theorem div_le_div_of_mul_le_mul (hd : d ≠ 0) (hdc : d ∣ c) (h : a * d ≤ c * b) :
    a / b ≤ c / d := by
  refine Nat.div_le_of_le_mul ?_
  rw [← Nat.mul_le_mul_right_iff (Nat.pos_of_ne_zero hd), Nat.mul_assoc, Nat.div_mul_cancel hdc,
    Nat.mul_comm b]
  exact h
theorem div_mul_div_le_div (a b c : Nat) : a / c * b / a ≤ b / c := by
  match eq_zero_or_pos a with
  | .inl e => rw [e, Nat.div_zero]; exact zero_le _
  | .inr h =>
    have key : a / c * b ≤ b * a / c := by rw [Nat.mul_comm]; exact mul_div_le_mul_div_assoc b a c
    refine Nat.le_trans (Nat.div_le_div_right key) (Nat.le_of_eq ?_)
    rw [Nat.div_div_eq_div_mul, Nat.mul_div_mul_right b c h]
protected theorem lt_div_iff_mul_lt' (hdn : d ∣ n) (a : Nat) : a < n / d ↔ d * a < n := by
  match eq_zero_or_pos d with
  | .inl e =>
    rw [e] at hdn ⊢
    rw [Nat.eq_zero_of_zero_dvd hdn, Nat.zero_div, Nat.zero_mul]
    exact ⟨fun h => absurd h (Nat.not_lt_zero a), fun h => absurd h (Nat.lt_irrefl 0)⟩
  | .inr h => rw [← Nat.mul_lt_mul_left h, Nat.mul_div_cancel' hdn]
theorem div_lt_div_of_lt_of_dvd {a b d : Nat} (hdb : d ∣ b) (h : a < b) : a / d < b / d :=
  (Nat.lt_div_iff_mul_lt' hdb _).mpr (Nat.lt_of_le_of_lt (mul_div_le a d) h)
theorem div_eq_iff_eq_of_dvd_dvd (hn : n ≠ 0) (ha : a ∣ n) (hb : b ∣ n) :
    n / a = n / b ↔ a = b :=
  ⟨fun h => by rw [← Nat.div_div_self ha hn, h, Nat.div_div_self hb hn], fun h => by rw [h]⟩
theorem div_ne_zero_iff_of_dvd (hba : b ∣ a) : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by
  rw [Nat.div_ne_zero_iff]
  exact ⟨fun h => ⟨ne_of_gt (Nat.lt_of_lt_of_le (Nat.pos_of_ne_zero h.1) h.2), h.1⟩,
    fun h => ⟨h.2, le_of_dvd (Nat.pos_of_ne_zero h.1) hba⟩⟩
theorem not_dvd_iff_lt_mul_succ (n : Nat) {a : Nat} (ha : 0 < a) :
    ¬a ∣ n ↔ (∃ k : Nat, a * k < n ∧ n < a * (k + 1)) :=
  ⟨fun h => ⟨n / a, mul_div_lt_iff_not_dvd.mpr h, lt_mul_div_succ n ha⟩,
   fun ⟨_, h₁, h₂⟩ => not_dvd_of_lt_of_lt_mul_succ h₁ h₂⟩

/-! ## Remainders -/

theorem mod_eq_sub_iff {a b c : Nat} (h₁ : 0 < c) (h : c ≤ b) : a % b = b - c ↔ b ∣ a + c := by
  have hb : 0 < b := Nat.lt_of_lt_of_le h₁ h
  have ha := div_add_mod a b
  have la := mod_lt a hb
  constructor
  · exact fun e => ⟨a / b + 1, by rw [mul_add_one]; omega⟩
  · intro d
    have : b ∣ a % b + c := by
      rw [← ha, Nat.add_assoc] at d
      exact (Nat.dvd_add_right (Nat.dvd_mul_right b _)).mp d
    match this with
    | ⟨0, e⟩ => rw [Nat.mul_zero] at e; omega
    | ⟨1, e⟩ => omega
    | ⟨k + 2, e⟩ =>
      have : b * 2 ≤ b * (k + 2) := mul_le_mul_left b (le_add_left 2 k)
      omega
theorem succ_mod_succ_eq_zero_iff {a b : Nat} : (a + 1) % (b + 1) = 0 ↔ a % (b + 1) = b := by
  rw [← dvd_iff_mod_eq_zero]
  exact (mod_eq_sub_iff Nat.zero_lt_one (zero_lt_succ b)).symm

/-! ## Powers -/

protected theorem div_pow {a b c : Nat} (h : a ∣ b) : (b / a) ^ c = b ^ c / a ^ c := by
  match eq_zero_or_pos a, c with
  | _, 0 => rw [Nat.pow_zero, Nat.pow_zero, Nat.pow_zero, Nat.div_one]
  | .inl e, c + 1 => rw [e, Nat.div_zero, Nat.zero_pow (zero_lt_succ c), Nat.div_zero]
  | .inr p, c + 1 =>
    exact (Nat.div_eq_of_eq_mul_left (Nat.pow_pos p)
      (by rw [← Nat.mul_pow, Nat.div_mul_cancel h])).symm

end Nat
