prelude
import Init.Int.Order
/-!
# Absolute value, sign, and the natural number of an integer

`natAbs a` and `sign a` determine `a`; both are multiplicative.  `toNat` cuts an integer off at
zero.
-/
namespace Int
variable {a b : Int} {m n : Nat}

/-! ## Absolute value -/

@[simp, norm_cast] theorem natAbs_natCast (n : Nat) : natAbs n = n := rfl
@[simp] theorem natAbs_ofNat' (n : Nat) : natAbs (ofNat n) = n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs (negSucc n) = n.succ := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = (0 : Nat) := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = (1 : Nat) := rfl
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a :=
  match a with
  | ofNat n => natAbs_negOfNat n
  | negSucc _ => rfl
theorem natAbs_ne_zero : a.natAbs ≠ 0 ↔ a ≠ 0 := ⟨mt natAbs_eq_zero.mpr, mt natAbs_eq_zero.mp⟩
@[simp] theorem natAbs_pos : 0 < natAbs a ↔ a ≠ 0 :=
  ⟨fun h e => Nat.ne_of_gt h (natAbs_eq_zero.mpr e),
   fun h => Nat.pos_of_ne_zero (natAbs_ne_zero.mpr h)⟩
theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) :=
  match a with
  | ofNat _ => .inl rfl
  | negSucc _ => .inr rfl
protected theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := ⟨_, natAbs_eq a⟩
theorem natAbs_mul_natAbs_eq {c : Nat} (h : a * b = c) : a.natAbs * b.natAbs = c := by
  rw [← natAbs_mul, h, natAbs_natCast]
theorem natAbs_eq_natAbs_iff : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    rcases natAbs_eq a with e | e <;> rcases natAbs_eq b with f | f
    · exact .inl (by rw [e, f, h])
    · exact .inr (by rw [e, f, h, Int.neg_neg])
    · exact .inr (by rw [e, f, h])
    · exact .inl (by rw [e, f, h])
  · rintro (rfl | rfl)
    · rfl
    · exact natAbs_neg b
theorem natAbs_eq_iff : a.natAbs = n ↔ a = n ∨ a = -(n : Int) := natAbs_eq_natAbs_iff (b := n)
theorem natAbs_of_nonneg (H : 0 ≤ a) : (natAbs a : Int) = a :=
  match a, eq_ofNat_of_zero_le H with
  | _, ⟨_, rfl⟩ => rfl
theorem eq_natAbs_of_nonneg (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm
theorem ofNat_natAbs_of_nonpos (H : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg, natAbs_of_nonneg (Int.neg_nonneg_of_nonpos H)]
theorem eq_neg_natAbs_of_nonpos (h : a ≤ 0) : a = -natAbs a := by
  rw [ofNat_natAbs_of_nonpos h, Int.neg_neg]
theorem exists_eq_neg_ofNat (H : a ≤ 0) : ∃ n : Nat, a = -(n : Int) :=
  ⟨natAbs a, eq_neg_natAbs_of_nonpos H⟩
theorem le_natAbs : a ≤ natAbs a :=
  (Int.le_total 0 a).elim (fun h => Int.ge_of_eq (natAbs_of_nonneg h))
    fun h => Int.le_trans h (ofNat_zero_le _)
@[simp] theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := by
  rcases natAbs_eq a with h | h <;> rw [h]
  · rfl
  · rw [natAbs_neg, Int.neg_mul_neg]; rfl
theorem natAbs_mul_self : ((natAbs a * natAbs a : Nat) : Int) = a * a := natAbs_mul_self' a
theorem natAbs_lt_natAbs_of_nonneg_of_lt (w₁ : 0 ≤ a) (w₂ : a < b) : a.natAbs < b.natAbs :=
  match a, b, eq_ofNat_of_zero_le w₁, eq_ofNat_of_zero_le (Int.le_trans w₁ (Int.le_of_lt w₂)) with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => ofNat_lt.mp w₂

theorem natAbs_add_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : natAbs (a + b) = natAbs a + natAbs b :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
theorem natAbs_add_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : natAbs (a + b) = natAbs a + natAbs b := by
  have := natAbs_add_of_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)
  rwa [← Int.neg_add, natAbs_neg, natAbs_neg, natAbs_neg] at this
theorem natAbs_eq_iff_mul_eq_zero : natAbs a = n ↔ (a - n) * (a + n) = 0 := by
  rw [natAbs_eq_iff, Int.mul_eq_zero, ← Int.sub_neg, Int.sub_eq_zero, Int.sub_eq_zero]

/-! ## Sign -/

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl
theorem sign_neg_one : sign (-1) = -1 := rfl
@[simp] theorem sign_natCast_add_one (x : Nat) : sign (x + 1) = 1 := rfl
@[simp] theorem sign_negSucc (x : Nat) : sign (negSucc x) = -1 := rfl
@[simp] theorem sign_neg (z : Int) : sign (-z) = -sign z :=
  match z with
  | 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl
@[simp] theorem sign_mul (a b : Int) : sign (a * b) = sign a * sign b :=
  match a, b with
  | 0, b => by rw [Int.zero_mul, sign_zero, Int.zero_mul]
  | a, 0 => by rw [Int.mul_zero, sign_zero, Int.mul_zero]
  | ofNat (_ + 1), ofNat (_ + 1) => rfl
  | ofNat (_ + 1), negSucc _ => rfl
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl
theorem sign_eq_one_of_pos (h : 0 < a) : sign a = 1 :=
  match a, eq_succ_of_zero_lt h with
  | _, ⟨_, rfl⟩ => rfl
theorem sign_eq_neg_one_of_neg (h : a < 0) : sign a = -1 :=
  match a, eq_negSucc_of_lt_zero h with
  | _, ⟨_, rfl⟩ => rfl
theorem sign_trichotomy (a : Int) : sign a = 1 ∨ sign a = 0 ∨ sign a = -1 :=
  match a with
  | 0 => .inr (.inl rfl)
  | ofNat (_ + 1) => .inl rfl
  | negSucc _ => .inr (.inr rfl)
theorem eq_zero_of_sign_eq_zero (h : sign a = 0) : a = 0 :=
  match a, h with
  | 0, _ => rfl
  | ofNat (_ + 1), h => absurd h Int.one_ne_zero
  | negSucc _, h => absurd (show (-1 : Int) = 0 from h) (by decide)
theorem pos_of_sign_eq_one (h : sign a = 1) : 0 < a :=
  match a, h with
  | 0, h => absurd h Int.zero_ne_one
  | ofNat (n + 1), _ => ofNat_succ_pos n
  | negSucc _, h => absurd (show (-1 : Int) = 1 from h) (by decide)
theorem neg_of_sign_eq_neg_one (h : sign a = -1) : a < 0 :=
  match a, h with
  | 0, h => absurd h (by decide)
  | ofNat (_ + 1), h => absurd (show (1 : Int) = -1 from h) (by decide)
  | negSucc n, _ => negSucc_lt_zero n
@[simp] theorem sign_eq_one_iff_pos : sign a = 1 ↔ 0 < a := ⟨pos_of_sign_eq_one, sign_eq_one_of_pos⟩
@[simp] theorem sign_eq_neg_one_iff_neg : sign a = -1 ↔ a < 0 :=
  ⟨neg_of_sign_eq_neg_one, sign_eq_neg_one_of_neg⟩
@[simp] theorem sign_eq_zero_iff_zero : sign a = 0 ↔ a = 0 :=
  ⟨eq_zero_of_sign_eq_zero, fun e => by rw [e, sign_zero]⟩
@[simp] theorem sign_sign {x : Int} : sign (sign x) = sign x :=
  match x with
  | 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl
theorem natAbs_sign (z : Int) : z.sign.natAbs = if z = 0 then 0 else 1 :=
  match z with
  | 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl
theorem natAbs_sign_of_ne_zero {z : Int} (hz : z ≠ 0) : z.sign.natAbs = 1 := by
  rw [natAbs_sign, if_neg hz]
theorem sign_natCast_of_ne_zero (hn : n ≠ 0) : sign n = 1 :=
  sign_eq_one_of_pos (ofNat_lt.mpr (Nat.pos_of_ne_zero hn))
@[simp] theorem mul_sign_self (i : Int) : i * sign i = natAbs i :=
  match i with
  | 0 => rfl
  | ofNat (_ + 1) => Int.mul_one _
  | negSucc _ => Int.mul_neg_one _
@[simp] theorem sign_mul_self (i : Int) : sign i * i = natAbs i := by
  rw [Int.mul_comm, mul_sign_self]
theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a :=
  match a with
  | 0 => rfl
  | ofNat (_ + 1) => Int.one_mul _
  | negSucc n => (Int.neg_eq_neg_one_mul ((n + 1 : Nat) : Int)).symm

/-! ## The natural number of an integer -/

@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat n = n := rfl
@[simp] theorem toNat_negSucc (n : Nat) : (negSucc n).toNat = 0 := rfl
@[simp] theorem toNat_natCast_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := rfl
@[simp] theorem toNat_neg_nat (n : Nat) : (-(n : Int)).toNat = 0 := by cases n <;> rfl
theorem toNat_add (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
theorem toNat_add_nat (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n :=
  toNat_add ha (ofNat_zero_le n)
theorem toNat_mul (ha : 0 ≤ a) (hb : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
theorem toNat_sub_toNat_neg (n : Int) : (n.toNat : Int) - (-n).toNat = n :=
  match n with
  | 0 => rfl
  | ofNat (_ + 1) => Int.sub_zero _
  | negSucc _ => Int.zero_sub _
@[simp] theorem toNat_add_toNat_neg_eq_natAbs (n : Int) : n.toNat + (-n).toNat = n.natAbs :=
  match n with
  | 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => Nat.zero_add _
theorem mem_toNat? : toNat? a = some n ↔ a = n :=
  match a with
  | ofNat _ => ⟨fun h => congrArg ofNat (Option.some.inj h), fun h => congrArg some (ofNat.inj h)⟩
  | negSucc _ => ⟨nofun, fun h => Int.noConfusion h⟩

end Int
