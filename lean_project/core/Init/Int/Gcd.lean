prelude
import Init.Int.Divisibility
import Init.Nat.Coprime
/-!
# Greatest common divisor and least common multiple of integers

Both are natural numbers and do not depend on signs: `gcd a b` is the greatest common divisor of the
absolute values, and an integer divides it exactly when it divides both `a` and `b`.
-/
namespace Int
variable {a b c d m n k : Int}

/-! ## The greatest common divisor -/

/-- The greatest common divisor of two integers. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

theorem gcd_eq_natAbs_gcd_natAbs (m n : Int) : gcd m n = Nat.gcd m.natAbs n.natAbs := rfl
@[simp, norm_cast] protected theorem gcd_natCast_natCast (a b : Nat) : gcd a b = Nat.gcd a b := rfl
theorem gcd_dvd_natAbs_left (a b : Int) : gcd a b ∣ a.natAbs := Nat.gcd_dvd_left _ _
theorem gcd_dvd_natAbs_right (a b : Int) : gcd a b ∣ b.natAbs := Nat.gcd_dvd_right _ _
theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a :=
  ofNat_dvd_left.mpr (gcd_dvd_natAbs_left a b)
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b :=
  ofNat_dvd_left.mpr (gcd_dvd_natAbs_right a b)
theorem dvd_coe_gcd (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  ofNat_dvd_right.mpr (Nat.dvd_gcd (natAbs_dvd_natAbs.mpr ha) (natAbs_dvd_natAbs.mpr hb))
theorem dvd_coe_gcd_iff : c ∣ (gcd a b : Int) ↔ c ∣ a ∧ c ∣ b :=
  ⟨fun h => ⟨Int.dvd_trans h (gcd_dvd_left a b), Int.dvd_trans h (gcd_dvd_right a b)⟩,
   fun h => dvd_coe_gcd h.1 h.2⟩
theorem dvd_gcd {c : Nat} (ha : (c : Int) ∣ a) (hb : (c : Int) ∣ b) : c ∣ gcd a b :=
  ofNat_dvd.mp (dvd_coe_gcd ha hb)
theorem dvd_gcd_iff {c : Nat} : c ∣ gcd a b ↔ (c : Int) ∣ a ∧ (c : Int) ∣ b :=
  ofNat_dvd.symm.trans dvd_coe_gcd_iff
theorem gcd_eq_iff {g : Nat} :
    gcd a b = g ↔ (g : Int) ∣ a ∧ (g : Int) ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) := by
  constructor
  · rintro rfl
    exact ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_coe_gcd⟩
  · rintro ⟨ha, hb, h⟩
    exact Nat.dvd_antisymm (ofNat_dvd.mp (h _ (gcd_dvd_left a b) (gcd_dvd_right a b)))
      (dvd_gcd ha hb)

theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _
theorem gcd_assoc (a b c : Int) : gcd (gcd a b) c = gcd a (gcd b c) := Nat.gcd_assoc _ _ _
@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := by
  rw [gcd_eq_natAbs_gcd_natAbs, natAbs_neg]; rfl
@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := by
  rw [gcd_eq_natAbs_gcd_natAbs, natAbs_neg]; rfl
@[simp] theorem one_gcd {a : Int} : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one {a : Int} : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem zero_gcd {a : Int} : gcd 0 a = a.natAbs := Nat.gcd_zero_left _
@[simp] theorem gcd_zero {a : Int} : gcd a 0 = a.natAbs := Nat.gcd_zero_right _
@[simp] theorem gcd_self {a : Int} : gcd a a = a.natAbs := Nat.gcd_self _
theorem gcd_one_left (a : Int) : gcd 1 a = 1 := one_gcd
theorem gcd_one_right (a : Int) : gcd a 1 = 1 := gcd_one
theorem gcd_zero_left (a : Int) : gcd 0 a = a.natAbs := zero_gcd
theorem gcd_zero_right (a : Int) : gcd a 0 = a.natAbs := gcd_zero

/-! ## Size -/

@[simp] theorem gcd_eq_zero_iff : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [gcd_eq_natAbs_gcd_natAbs, Nat.gcd_eq_zero_iff, natAbs_eq_zero, natAbs_eq_zero]
theorem eq_zero_of_gcd_eq_zero_left (h : gcd a b = 0) : a = 0 := (gcd_eq_zero_iff.mp h).1
theorem eq_zero_of_gcd_eq_zero_right (h : gcd a b = 0) : b = 0 := (gcd_eq_zero_iff.mp h).2
theorem gcd_ne_zero_left (ha : a ≠ 0) : gcd a b ≠ 0 := mt eq_zero_of_gcd_eq_zero_left ha
theorem gcd_ne_zero_right (hb : b ≠ 0) : gcd a b ≠ 0 := mt eq_zero_of_gcd_eq_zero_right hb
theorem gcd_pos_of_ne_zero_left {a : Int} (b : Int) (ha : a ≠ 0) : 0 < gcd a b :=
  Nat.pos_of_ne_zero (gcd_ne_zero_left ha)
theorem gcd_pos_of_ne_zero_right (a : Int) {b : Int} (hb : b ≠ 0) : 0 < gcd a b :=
  Nat.pos_of_ne_zero (gcd_ne_zero_right hb)
theorem gcd_le_natAbs_left {a : Int} (b : Int) (ha : a ≠ 0) : gcd a b ≤ a.natAbs :=
  Nat.le_of_dvd (natAbs_pos.mpr ha) (gcd_dvd_natAbs_left a b)
theorem gcd_le_natAbs_right {b : Int} (a : Int) (hb : b ≠ 0) : gcd a b ≤ b.natAbs :=
  Nat.le_of_dvd (natAbs_pos.mpr hb) (gcd_dvd_natAbs_right a b)
theorem gcd_le_left {a : Int} (b : Int) (ha : 0 < a) : (gcd a b : Int) ≤ a :=
  le_of_dvd ha (gcd_dvd_left a b)
theorem gcd_le_right {b : Int} (a : Int) (hb : 0 < b) : (gcd a b : Int) ≤ b :=
  le_of_dvd hb (gcd_dvd_right a b)

/-! ## Products -/

theorem gcd_mul_left (m n k : Int) : gcd (m * n) (m * k) = m.natAbs * gcd n k := by
  rw [gcd_eq_natAbs_gcd_natAbs, natAbs_mul, natAbs_mul, Nat.gcd_mul_left]; rfl
theorem gcd_mul_right (m n k : Int) : gcd (m * n) (k * n) = gcd m k * n.natAbs := by
  rw [gcd_eq_natAbs_gcd_natAbs, natAbs_mul, natAbs_mul, Nat.gcd_mul_right]; rfl
theorem gcd_eq_natAbs_left (h : a ∣ b) : gcd a b = a.natAbs :=
  Nat.gcd_eq_left (natAbs_dvd_natAbs.mpr h)
theorem gcd_eq_natAbs_right (h : b ∣ a) : gcd a b = b.natAbs :=
  Nat.gcd_eq_right (natAbs_dvd_natAbs.mpr h)
theorem gcd_eq_natAbs_left_iff_dvd : gcd a b = a.natAbs ↔ a ∣ b :=
  ⟨fun h => natAbs_dvd.mp (h ▸ gcd_dvd_right a b), gcd_eq_natAbs_left⟩
theorem gcd_eq_natAbs_right_iff_dvd : gcd a b = b.natAbs ↔ b ∣ a :=
  ⟨fun h => natAbs_dvd.mp (h ▸ gcd_dvd_left a b), gcd_eq_natAbs_right⟩
theorem gcd_eq_left (ha : 0 ≤ a) (h : a ∣ b) : gcd a b = a := by
  rw [gcd_eq_natAbs_left h, natAbs_of_nonneg ha]
theorem gcd_eq_right (hb : 0 ≤ b) (h : b ∣ a) : gcd a b = b := by
  rw [gcd_eq_natAbs_right h, natAbs_of_nonneg hb]
@[simp] theorem gcd_mul_left_left (a b : Int) : gcd (a * b) b = b.natAbs :=
  gcd_eq_natAbs_right (Int.dvd_mul_left a b)
@[simp] theorem gcd_mul_left_right (a b : Int) : gcd a (b * a) = a.natAbs :=
  gcd_eq_natAbs_left (Int.dvd_mul_left b a)
@[simp] theorem gcd_mul_right_left (a b : Int) : gcd (b * a) b = b.natAbs :=
  gcd_eq_natAbs_right (Int.dvd_mul_right b a)
@[simp] theorem gcd_mul_right_right (a b : Int) : gcd a (a * b) = a.natAbs :=
  gcd_eq_natAbs_left (Int.dvd_mul_right a b)

/-! ## Sums: Euclid's algorithm -/

theorem gcd_right_eq_iff {a b b' : Int} : gcd a b = gcd a b' ↔ ∀ c, c ∣ a → (c ∣ b ↔ c ∣ b') := by
  constructor
  · intro h c hc
    have e : c ∣ (gcd a b : Int) ↔ c ∣ (gcd a b' : Int) := h ▸ .rfl
    rw [dvd_coe_gcd_iff, dvd_coe_gcd_iff] at e
    exact ⟨fun k => (e.mp ⟨hc, k⟩).2, fun k => (e.mpr ⟨hc, k⟩).2⟩
  · intro h
    have l := gcd_dvd_left a b
    have l' := gcd_dvd_left a b'
    exact Nat.dvd_antisymm (dvd_gcd l ((h _ l).mp (gcd_dvd_right a b)))
      (dvd_gcd l' ((h _ l').mpr (gcd_dvd_right a b')))
@[simp] theorem gcd_add_mul_right_right (m n k : Int) : gcd m (n + k * m) = gcd m n :=
  gcd_right_eq_iff.mpr fun _ h => Int.dvd_add_left (Int.dvd_trans h (Int.dvd_mul_left k m))
@[simp] theorem gcd_add_mul_left_right (m n k : Int) : gcd m (n + m * k) = gcd m n := by
  rw [Int.mul_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_right_add_right (m n k : Int) : gcd m (k * m + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_left_add_right (m n k : Int) : gcd m (m * k + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_mul_left_right]
@[simp] theorem gcd_add_mul_right_left (m n k : Int) : gcd (n + k * m) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]
@[simp] theorem gcd_add_mul_left_left (m n k : Int) : gcd (n + m * k) m = gcd n m := by
  rw [Int.mul_comm, gcd_add_mul_right_left]
@[simp] theorem gcd_mul_right_add_left (m n k : Int) : gcd (k * m + n) m = gcd n m := by
  rw [Int.add_comm, gcd_add_mul_right_left]
@[simp] theorem gcd_mul_left_add_left (m n k : Int) : gcd (m * k + n) m = gcd n m := by
  rw [Int.add_comm, gcd_add_mul_left_left]
@[simp] theorem gcd_add_self_right (m n : Int) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_right_right m n 1; rwa [Int.one_mul] at this
@[simp] theorem gcd_self_add_right (m n : Int) : gcd m (m + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Int) : gcd (n + m) m = gcd n m := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_left (m n : Int) : gcd (m + n) m = gcd n m := by
  rw [Int.add_comm, gcd_add_self_left]
@[simp] theorem gcd_sub_self_right (m n : Int) : gcd m (n - m) = gcd m n := by
  have := gcd_add_self_right m (n - m); rwa [Int.sub_add_cancel, eq_comm] at this
@[simp] theorem gcd_self_sub_right (m n : Int) : gcd m (m - n) = gcd m n := by
  rw [← gcd_neg, Int.neg_sub, gcd_sub_self_right]
@[simp] theorem gcd_sub_self_left (m n : Int) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right, gcd_comm]
@[simp] theorem gcd_self_sub_left (m n : Int) : gcd (m - n) m = gcd n m := by
  rw [gcd_comm, gcd_self_sub_right, gcd_comm]

/-! ## The least common multiple -/

/-- The least common multiple of two integers. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs

theorem dvd_lcm_left (a b : Int) : a ∣ lcm a b := ofNat_dvd_right.mpr (Nat.dvd_lcm_left _ _)
theorem dvd_lcm_right (a b : Int) : b ∣ lcm a b := ofNat_dvd_right.mpr (Nat.dvd_lcm_right _ _)
theorem lcm_comm (a b : Int) : lcm a b = lcm b a := Nat.lcm_comm _ _
theorem coe_lcm_dvd (ha : a ∣ c) (hb : b ∣ c) : (lcm a b : Int) ∣ c :=
  ofNat_dvd_left.mpr (Nat.lcm_dvd (natAbs_dvd_natAbs.mpr ha) (natAbs_dvd_natAbs.mpr hb))
@[simp] theorem lcm_self {a : Int} : lcm a a = a.natAbs := Nat.lcm_self _

end Int
