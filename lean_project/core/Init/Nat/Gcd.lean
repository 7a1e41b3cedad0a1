prelude
import Init.Nat.Divisibility
/-!
# Greatest common divisor

Euclid's algorithm, and the fact that characterises its result: the common divisors of `m` and `n`
are the divisors of `gcd m n`.
-/
namespace Nat
variable {a b c d g k l m n : Nat}

/-! ## Euclid's algorithm -/

/-- The greatest common divisor: `gcd 0 n = n`, and `gcd m n = gcd (n % m) m` for positive `m`.
The first argument shrinks at every step, so `m` steps are enough. -/
@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat :=
  let rec go : Nat → Nat → Nat → Nat
    | 0, _, n => n
    | _ + 1, 0, n => n
    | f + 1, m + 1, n => go f (n % (m + 1)) (m + 1)
  go (m + 1) m n

private theorem go_zero (f n : Nat) : gcd.go f 0 n = n := match f with
  | 0 => rfl
  | _ + 1 => rfl
private theorem go_enough (f : Nat) : ∀ g m n, m ≤ f → m ≤ g → gcd.go f m n = gcd.go g m n := by
  induction f with
  | zero => intro g m n h _; rw [eq_zero_of_le_zero h, go_zero, go_zero]
  | succ f ih =>
    intro g m n hf hg
    match m, g, hg with
    | 0, _, _ => rw [go_zero, go_zero]
    | m + 1, g + 1, hg =>
      have small := le_of_lt_succ (mod_lt n (zero_lt_succ m))
      exact ih g (n % (m + 1)) (m + 1) (Nat.le_trans small (le_of_succ_le_succ hf))
        (Nat.le_trans small (le_of_succ_le_succ hg))
@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := rfl
theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) :=
  go_enough (x + 1) (y % succ x + 1) (y % succ x) (succ x)
    (Nat.le_of_lt (mod_lt y (zero_lt_succ x))) (le_succ _)
theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := gcd_succ x y
theorem gcd_rec : (m n : Nat) → gcd m n = gcd (n % m) m
  | 0, n => by
    rw [mod_zero]
    match n with
    | 0 => rfl
    | n + 1 => rw [gcd_succ, zero_mod]
  | m + 1, n => gcd_succ m n
theorem gcd_def (x y : Nat) : gcd x y = if x = 0 then y else gcd (y % x) x := by
  by_cases h : x = 0
  · rw [if_pos h, h, gcd_zero_left]
  · rw [if_neg h, ← gcd_rec]
@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by rw [gcd_rec, zero_mod, gcd_zero_left]
@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by rw [gcd_rec, mod_one, gcd_zero_left]
@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by rw [gcd_rec, mod_self, gcd_zero_left]
/-- Induction along the steps of Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n :=
  Nat.lt_wfRel.wf.induction (C := fun m => ∀ n, P m n) m
    (fun m ih n => (eq_zero_or_pos m).elim (fun e => e ▸ H0 n)
      fun p => H1 m n p (ih (n % m) (mod_lt n p) m)) n

/-! ## The greatest of the common divisors -/

theorem dvd_gcd_iff : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n := by
  induction m, n using gcd.induction generalizing k with
  | H0 n => rw [gcd_zero_left]; exact ⟨fun h => ⟨Nat.dvd_zero k, h⟩, fun h => h.2⟩
  | H1 m n _ ih =>
    rw [gcd_rec, ih]
    exact ⟨fun h => ⟨h.2, (dvd_mod_iff h.2).mp h.1⟩, fun h => ⟨(dvd_mod_iff h.1).mpr h.2, h.1⟩⟩
theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := dvd_gcd_iff.mp (Nat.dvd_refl _)
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2
theorem dvd_gcd (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ gcd m n := dvd_gcd_iff.mpr ⟨h₁, h₂⟩
theorem gcd_le_left (n : Nat) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right (n : Nat) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
/-- Two numbers with the same divisors are equal. -/
private theorem eq_of_divisors (h : ∀ k, k ∣ a ↔ k ∣ b) : a = b :=
  Nat.dvd_antisymm ((h a).mp (Nat.dvd_refl a)) ((h b).mpr (Nat.dvd_refl b))
theorem gcd_eq_iff {a b : Nat} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) :=
  ⟨fun e => e ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_gcd⟩,
   fun ⟨ha, hb, h⟩ => Nat.dvd_antisymm (h _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd ha hb)⟩
theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  eq_of_divisors fun k => by rw [dvd_gcd_iff, dvd_gcd_iff]; exact And.comm
theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) :=
  eq_of_divisors fun d => by rw [dvd_gcd_iff, dvd_gcd_iff, dvd_gcd_iff, dvd_gcd_iff]; exact
    ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, gcd_comm m n, gcd_assoc]
instance instCommutativeGcd : Std.Commutative gcd := ⟨gcd_comm⟩
instance instAssociativeGcd : Std.Associative gcd := ⟨gcd_assoc⟩
instance instIdempotentOpGcd : Std.IdempotentOp gcd := ⟨gcd_self⟩
@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := by rw [gcd_comm, gcd_one_left]
theorem gcd_eq_left {m n : Nat} (H : m ∣ n) : gcd m n = m :=
  Nat.dvd_antisymm (gcd_dvd_left m n) (dvd_gcd (Nat.dvd_refl m) H)
theorem gcd_eq_right {m n : Nat} (H : n ∣ m) : gcd m n = n := by rw [gcd_comm, gcd_eq_left H]
theorem gcd_eq_left_iff_dvd : gcd m n = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩
theorem gcd_eq_right_iff_dvd : gcd n m = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_left n m, gcd_eq_right⟩
theorem gcd_right_eq_iff {m n n' : Nat} : gcd m n = gcd m n' ↔ ∀ k, k ∣ m → (k ∣ n ↔ k ∣ n') := by
  constructor
  · intro h k hk
    have := dvd_gcd_iff (k := k) (m := m) (n := n)
    rw [h, dvd_gcd_iff] at this
    exact ⟨fun p => (this.mpr ⟨hk, p⟩).2, fun p => (this.mp ⟨hk, p⟩).2⟩
  · exact fun h => eq_of_divisors fun k => by
      rw [dvd_gcd_iff, dvd_gcd_iff]
      exact ⟨fun p => ⟨p.1, (h k p.1).mp p.2⟩, fun p => ⟨p.1, (h k p.1).mpr p.2⟩⟩
theorem gcd_left_eq_iff {m m' n : Nat} : gcd m n = gcd m' n ↔ ∀ k, k ∣ n → (k ∣ m ↔ k ∣ m') := by
  rw [gcd_comm m, gcd_comm m', gcd_right_eq_iff]

/-! ## Positive greatest common divisors -/

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) mpos
theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (npos : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) npos
theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_left m n)
theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_right m n)
theorem gcd_ne_zero_left : m ≠ 0 → gcd m n ≠ 0 := mt eq_zero_of_gcd_eq_zero_left
theorem gcd_ne_zero_right : n ≠ 0 → gcd m n ≠ 0 := mt eq_zero_of_gcd_eq_zero_right
@[simp] theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩,
   fun h => by rw [h.1, h.2, gcd_zero_left]⟩
@[simp] theorem gcd_pos_iff {m n : Nat} : 0 < gcd m n ↔ 0 < m ∨ 0 < n :=
  ⟨fun h => (eq_zero_or_pos m).elim (fun e => .inr (by rw [e, gcd_zero_left] at h; exact h)) .inl,
   fun h => h.elim (gcd_pos_of_pos_left n) (gcd_pos_of_pos_right m)⟩
theorem div_gcd_pos_of_pos_left (b : Nat) (h : 0 < a) : 0 < a / a.gcd b :=
  Nat.div_pos (gcd_le_left b h) (gcd_pos_of_pos_left b h)
theorem div_gcd_pos_of_pos_right (a : Nat) (h : 0 < b) : 0 < b / a.gcd b :=
  Nat.div_pos (gcd_le_right b h) (gcd_pos_of_pos_right a h)

/-! ## Multiples and quotients -/

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  induction n, k using gcd.induction with
  | H0 k => rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  | H1 n k _ ih => rw [gcd_rec, mul_mod_mul_left, ih, ← gcd_rec]
theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]
theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k :=
  (eq_zero_or_pos k).elim
    (fun e => by rw [e, Nat.div_zero, Nat.div_zero, Nat.div_zero, gcd_zero_left]) fun p =>
    Nat.eq_div_of_mul_eq_left (ne_of_gt p)
      (by rw [← gcd_mul_right, Nat.div_mul_cancel H1, Nat.div_mul_cancel H2])
theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)
theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)
theorem gcd_dvd_gcd_mul_left_left (m n k : Nat) : gcd m n ∣ gcd (k * m) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)
theorem gcd_dvd_gcd_mul_right_left (m n k : Nat) : gcd m n ∣ gcd (m * k) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)
theorem gcd_dvd_gcd_mul_left_right (m n k : Nat) : gcd m n ∣ gcd m (k * n) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_left n k)
theorem gcd_dvd_gcd_mul_right_right (m n k : Nat) : gcd m n ∣ gcd m (n * k) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_right n k)
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n :=
  gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n :=
  gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n :=
  gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n :=
  gcd_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n :=
  gcd_eq_right (gcd_dvd_left m n)
@[simp] theorem gcd_gcd_self_right_right (m n : Nat) : gcd m (gcd n m) = gcd n m :=
  gcd_eq_right (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_right (m n : Nat) : gcd (gcd n m) m = gcd n m :=
  gcd_eq_left (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_left (m n : Nat) : gcd (gcd m n) m = gcd m n :=
  gcd_eq_left (gcd_dvd_left m n)
theorem gcd_mul_right_dvd_mul_gcd (k m n : Nat) : gcd k (m * n) ∣ gcd k m * gcd k n := by
  rw [← gcd_mul_left]
  refine dvd_gcd (Nat.dvd_mul_left_of_dvd (gcd_dvd_left k _) _) ?_
  rw [← gcd_mul_right]
  exact dvd_gcd (Nat.dvd_mul_right_of_dvd (gcd_dvd_left k _) n) (gcd_dvd_right k _)

/-! ## Sums and differences -/

theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [gcd_rec, add_mul_mod_self_right, ← gcd_rec]
theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_right_right]
theorem gcd_mul_right_add_right (m n k : Nat) : gcd m (k * m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_right_right]
theorem gcd_mul_left_add_right (m n k : Nat) : gcd m (m * k + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_left_right]
theorem gcd_add_mul_right_left (m n k : Nat) : gcd (n + k * m) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]
theorem gcd_add_mul_left_left (m n k : Nat) : gcd (n + m * k) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
theorem gcd_mul_right_add_left (m n k : Nat) : gcd (k * m + n) m = gcd n m := by
  rw [gcd_comm, gcd_mul_right_add_right, gcd_comm]
theorem gcd_mul_left_add_left (m n k : Nat) : gcd (m * k + n) m = gcd n m := by
  rw [gcd_comm, gcd_mul_left_add_right, gcd_comm]
theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_right_right m n 1; rw [Nat.one_mul] at this; exact this
theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_right]
theorem gcd_add_self_left (m n : Nat) : gcd (n + m) m = gcd n m := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by
  rw [gcd_comm, gcd_self_add_right, gcd_comm]
theorem gcd_sub_self_right {m n : Nat} (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  rw [← gcd_add_self_right, Nat.sub_add_cancel h]
theorem gcd_self_sub_right {m n : Nat} (h : n ≤ m) : gcd m (m - n) = gcd m n :=
  gcd_right_eq_iff.mpr fun _ hk => dvd_sub_iff_right h hk
theorem gcd_sub_self_left {m n : Nat} (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]
theorem gcd_self_sub_left {m n : Nat} (h : n ≤ m) : gcd (m - n) m = gcd n m := by
  rw [gcd_comm, gcd_self_sub_right h, gcd_comm]
theorem gcd_add_left_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) : gcd (k + n) m = gcd n m :=
  match h with
  | ⟨l, e⟩ => by rw [e, gcd_mul_left_add_left]
theorem gcd_add_right_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) : gcd (n + k) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_left_left_of_dvd n h]
theorem gcd_add_left_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) : gcd n (k + m) = gcd n m := by
  rw [gcd_comm, gcd_add_left_left_of_dvd m h, gcd_comm]
theorem gcd_add_right_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) : gcd n (m + k) = gcd n m := by
  rw [Nat.add_comm, gcd_add_left_right_of_dvd m h]
attribute [simp] gcd_add_mul_right_right gcd_add_mul_left_right gcd_mul_right_add_right
  gcd_mul_left_add_right gcd_add_mul_right_left gcd_add_mul_left_left gcd_mul_right_add_left
  gcd_mul_left_add_left gcd_add_self_right gcd_self_add_right gcd_add_self_left gcd_self_add_left
  gcd_sub_self_right gcd_self_sub_right gcd_sub_self_left gcd_self_sub_left
  gcd_add_left_left_of_dvd gcd_add_right_left_of_dvd gcd_add_left_right_of_dvd
  gcd_add_right_right_of_dvd

end Nat
