prelude
import Init.Omega.Basic
import Init.Nat.Induction
/-!
# Even and odd numbers

`Even n` says that `n % 2 = 0`, `Odd n` that `n % 2 = 1`; both are decided by computation.
-/
namespace LeanMath
variable {a b k m n : Nat}

/-- `n` is divisible by two. -/
def Even (n : Nat) : Prop := n % 2 = 0
/-- `n` leaves the remainder one when divided by two. -/
def Odd (n : Nat) : Prop := n % 2 = 1

instance instDecidableEven (n : Nat) : Decidable (Even n) := Nat.decEq (n % 2) 0
instance instDecidableOdd (n : Nat) : Decidable (Odd n) := Nat.decEq (n % 2) 1

/-! ## One or the other -/

theorem even_iff_mod : Even n ↔ n % 2 = 0 := .rfl
theorem odd_iff_mod : Odd n ↔ n % 2 = 1 := .rfl
theorem even_iff_dvd : Even n ↔ 2 ∣ n := Nat.dvd_iff_mod_eq_zero.symm
theorem even_iff_exists : Even n ↔ ∃ k, n = 2 * k := even_iff_dvd
theorem odd_iff_exists : Odd n ↔ ∃ k, n = 2 * k + 1 :=
  ⟨fun h => ⟨n / 2, by have e := Nat.div_add_mod n 2; rw [odd_iff_mod.mp h] at e; exact e.symm⟩,
   fun ⟨k, e⟩ => by rw [odd_iff_mod, e]; exact Nat.mul_add_mod 2 k 1⟩
theorem even_or_odd (n : Nat) : Even n ∨ Odd n := Nat.mod_two_eq_zero_or_one n
theorem not_even_iff_odd : ¬Even n ↔ Odd n := Nat.mod_two_not_eq_zero
theorem not_odd_iff_even : ¬Odd n ↔ Even n := Nat.mod_two_not_eq_one
theorem not_even_and_odd (n : Nat) : ¬(Even n ∧ Odd n) := fun ⟨h, k⟩ => not_even_iff_odd.mpr k h

/-! ## Sums -/

theorem even_zero : Even 0 := rfl
theorem odd_one : Odd 1 := rfl
theorem even_two : Even 2 := rfl
theorem even_two_mul (n : Nat) : Even (2 * n) := Nat.mul_mod_right 2 n
theorem odd_two_mul_add_one (n : Nat) : Odd (2 * n + 1) := Nat.mul_add_mod 2 n 1
theorem even_add_self (n : Nat) : Even (n + n) := by rw [← Nat.two_mul]; exact even_two_mul n
theorem even_add_one : Even (n + 1) ↔ Odd n := by unfold Even Odd; omega
theorem odd_add_one : Odd (n + 1) ↔ Even n := by unfold Even Odd; omega
private theorem add_mod_two {r s : Nat} (h : m % 2 = r) (k : n % 2 = s) :
    (m + n) % 2 = (r + s) % 2 := by
  rw [Nat.add_mod, h, k]
theorem Even.add (h : Even m) (k : Even n) : Even (m + n) := (add_mod_two h k).trans rfl
theorem Odd.add (h : Odd m) (k : Odd n) : Even (m + n) := (add_mod_two h k).trans rfl
theorem Even.add_odd (h : Even m) (k : Odd n) : Odd (m + n) := (add_mod_two h k).trans rfl
theorem Odd.add_even (h : Odd m) (k : Even n) : Odd (m + n) := (add_mod_two h k).trans rfl
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by
  cases even_or_odd m with
  | inl hm => exact ⟨fun h => iff_of_true hm ((even_or_odd n).elim id fun hn =>
      absurd (hm.add_odd hn) (not_odd_iff_even.mpr h)), fun i => hm.add (i.mp hm)⟩
  | inr hm =>
    have no := not_even_iff_odd.mpr hm
    exact ⟨fun h => iff_of_false no fun hn =>
      absurd (hm.add_even hn) (not_odd_iff_even.mpr h),
      fun i => hm.add (not_even_iff_odd.mp fun hn => no (i.mpr hn))⟩
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by
  cases even_or_odd n with
  | inl hn => exact ⟨fun h => iff_of_true ((even_or_odd m).elim (fun hm =>
      absurd (hm.add hn) (not_even_iff_odd.mpr h)) id) hn, fun i => (i.mpr hn).add_even hn⟩
  | inr hn =>
    have no := not_even_iff_odd.mpr hn
    exact ⟨fun h => iff_of_false (fun hm => absurd (hm.add hn) (not_even_iff_odd.mpr h)) no,
      fun i => Even.add_odd (not_odd_iff_even.mp fun hm => no (i.mp hm)) hn⟩
theorem Odd.pos (h : Odd n) : 0 < n := by unfold Odd at h; omega

/-! ## Products and powers -/

theorem Even.mul_left (h : Even n) (m : Nat) : Even (m * n) :=
  even_iff_dvd.mpr (Nat.dvd_mul_left_of_dvd (even_iff_dvd.mp h) m)
theorem Even.mul_right (h : Even m) (n : Nat) : Even (m * n) := by
  rw [Nat.mul_comm]; exact h.mul_left n
theorem Odd.mul (h : Odd m) (k : Odd n) : Odd (m * n) := by
  rw [odd_iff_mod, Nat.mul_mod, odd_iff_mod.mp h, odd_iff_mod.mp k]
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n :=
  ⟨fun h => ⟨(even_or_odd m).elim (fun e => absurd h (not_odd_iff_even.mpr (e.mul_right n))) id,
    (even_or_odd n).elim (fun e => absurd h (not_odd_iff_even.mpr (e.mul_left m))) id⟩,
   fun h => h.1.mul h.2⟩
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n :=
  ⟨fun h => (even_or_odd m).imp id fun hm => (even_or_odd n).elim id fun hn =>
    absurd (hm.mul hn) (not_odd_iff_even.mpr h),
   fun h => h.elim (fun e => e.mul_right n) fun e => e.mul_left m⟩
theorem even_sq_iff : Even (n ^ 2) ↔ Even n := by
  rw [Nat.pow_two, even_mul]; exact ⟨fun h => h.elim id id, .inl⟩
theorem odd_sq_iff : Odd (n ^ 2) ↔ Odd n := by
  rw [Nat.pow_two, odd_mul]; exact ⟨fun h => h.1, fun h => ⟨h, h⟩⟩
theorem Odd.pow (h : Odd m) (n : Nat) : Odd (m ^ n) := by
  induction n with
  | zero => exact odd_one
  | succ n ih => exact ih.mul h
theorem Even.pow (h : Even m) (hn : n ≠ 0) : Even (m ^ n) :=
  match n, hn with
  | 0, hn => absurd rfl hn
  | n + 1, _ => h.mul_left (m ^ n)
/-- The product of two neighbours is even. -/
theorem even_mul_succ_self (n : Nat) : Even (n * (n + 1)) :=
  (even_or_odd n).elim (fun h => h.mul_right (n + 1)) fun h => (even_add_one.mpr h).mul_left n

/-! ## The square root of two is irrational -/

/-- No square is twice another, except `0`. -/
theorem sq_eq_two_mul_sq (n : Nat) : ∀ m, m ^ 2 = 2 * n ^ 2 → n = 0 := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    intro m h
    match even_iff_exists.mp (even_sq_iff.mp (h ▸ even_two_mul (n ^ 2))) with
    | ⟨k, e⟩ =>
      have half : n ^ 2 = 2 * k ^ 2 := Nat.eq_of_mul_eq_mul_left Nat.zero_lt_two (by
        rw [← h, e, Nat.mul_pow, Nat.pow_two 2, Nat.mul_assoc])
      match Nat.eq_zero_or_pos n with
      | .inl z => exact z
      | .inr p =>
        have kz : k = 0 := ih k (Nat.gt_of_not_le fun le => by
          have := Nat.mul_self_le_mul_self le
          rw [Nat.pow_two, Nat.pow_two] at half
          have := Nat.mul_pos p p
          omega) n half
        rw [kz, Nat.pow_two, Nat.pow_two] at half
        exact (Nat.mul_eq_zero.mp half).elim id id

end LeanMath
