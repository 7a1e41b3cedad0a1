prelude
import Init.Text.String
import Init.Omega.Basic
/-!
# Decoding undoes encoding

A character takes one to four bytes; arithmetic modulo 64 shows that its bytes give it back. Hence
`String.toList` and `String.ofList` are inverse to each other, and the length of a string behaves
like that of a list.
-/

namespace LeanMath

/-- A byte as a number. -/
abbrev byteValue (b : UInt8) : Nat := b.toBitVec.toNat

theorem byteValue_ofNat (n : Nat) : byteValue (UInt8.ofNat n) = n % 256 := rfl

theorem ofNat_eq {n : Nat} {c : Char} (h : n = c.val.toNat) : Char.ofNat n = c := by
  subst h
  exact (dif_pos c.valid).trans (Char.ext rfl)

/-! ## Digits to the base 64 -/

theorem digits₂ (v : Nat) : v / 64 * 64 + v % 64 = v := by rw [Nat.mul_comm, Nat.div_add_mod]

theorem digits₃ (v : Nat) : v / 4096 * 4096 + v / 64 % 64 * 64 + v % 64 = v := by
  have h : v / 4096 * 4096 = v / 64 / 64 * 64 * 64 := by rw [Nat.div_div_eq_div_mul, Nat.mul_assoc]
  rw [h, ← Nat.add_mul, digits₂, digits₂]

theorem digits₄ (v : Nat) :
    v / 262144 * 262144 + v / 4096 % 64 * 4096 + v / 64 % 64 * 64 + v % 64 = v := by
  have h : v / 262144 * 262144 = v / 4096 / 64 * 64 * 4096 := by
    rw [Nat.div_div_eq_div_mul, Nat.mul_assoc]
  rw [h, ← Nat.add_mul, digits₂, digits₃]

/-- What a byte after the first carries. -/
theorem tail_byte (n : Nat) : (n % 64 + 128) % 256 - 128 = n % 64 := by
  have h : n % 64 + 128 < 256 :=
    Nat.lt_trans (Nat.add_lt_add_right (Nat.mod_lt n (by decide)) 128) (by decide)
  rw [Nat.mod_eq_of_lt h, Nat.add_sub_cancel]

/-- A first byte: a digit below `k`, after a marker. -/
theorem lead_byte {n k marker : Nat} (h : n < k) (small : k + marker ≤ 256) :
    (n % k + marker) % 256 = n + marker := by
  rw [Nat.mod_eq_of_lt h, Nat.mod_eq_of_lt (Nat.lt_of_lt_of_le (Nat.add_lt_add_right h _) small)]

theorem not_lt_of_marker {n marker bound : Nat} (h : bound ≤ marker) : ¬ n + marker < bound :=
  Nat.not_lt_of_le (Nat.le_trans h (Nat.le_add_left _ _))

/-! ## Characters -/

theorem decodeChar_encode (c : Char) (rest : List Nat) :
    decodeChar (List.append ((String.utf8EncodeChar c).map byteValue) rest) = some (c, rest) := by
  have valid : c.val.toNat < 0x110000 := by
    cases c.valid with
    | inl h => exact Nat.lt_trans h (by decide)
    | inr h => exact h.2
  unfold String.utf8EncodeChar
  by_cases h₁ : c.val.toNat ≤ 127
  · simp only [h₁, ite_true, List.map, List.append, byteValue_ofNat, decodeChar]
    rw [Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt h₁ (by decide)), if_pos (Nat.lt_succ_of_le h₁),
      ofNat_eq rfl]
  by_cases h₂ : c.val.toNat ≤ 2047
  · have h : c.val.toNat / 64 < 32 := Nat.div_lt_of_lt_mul (Nat.lt_succ_of_le h₂)
    simp only [h₁, h₂, ite_true, ite_false, List.map, List.append, byteValue_ofNat, decodeChar]
    rw [lead_byte h (by decide), if_neg (not_lt_of_marker (by decide)),
      if_pos (Nat.add_lt_add_right h 192), Nat.add_sub_cancel, tail_byte, Nat.div_one, digits₂,
      ofNat_eq rfl]
  by_cases h₃ : c.val.toNat ≤ 65535
  · have h : c.val.toNat / 4096 < 16 := Nat.div_lt_of_lt_mul (Nat.lt_succ_of_le h₃)
    simp only [h₁, h₂, h₃, ite_true, ite_false, List.map, List.append, byteValue_ofNat, decodeChar]
    rw [lead_byte h (by decide), if_neg (not_lt_of_marker (by decide)),
      if_neg (not_lt_of_marker (by decide)), if_pos (Nat.add_lt_add_right h 224),
      Nat.add_sub_cancel, tail_byte, tail_byte, Nat.div_one, digits₃, ofNat_eq rfl]
  · have h : c.val.toNat / 262144 < 8 :=
      Nat.div_lt_of_lt_mul (Nat.lt_trans valid (by decide))
    simp only [h₁, h₂, h₃, ite_false, List.map, List.append, byteValue_ofNat, decodeChar]
    rw [lead_byte h (by decide), if_neg (not_lt_of_marker (by decide)),
      if_neg (not_lt_of_marker (by decide)), if_neg (not_lt_of_marker (by decide)),
      Nat.add_sub_cancel, tail_byte, tail_byte, tail_byte, Nat.div_one, digits₄, ofNat_eq rfl]

theorem map_append {α β : Type} (f : α → β) : ∀ as bs : List α,
    (List.append as bs).map f = List.append (as.map f) (bs.map f)
  | [], _ => rfl
  | a :: as, bs => congrArg (List.cons (f a)) (map_append f as bs)

theorem length_append {α : Type} : ∀ as bs : List α,
    (List.append as bs).length = as.length + bs.length
  | [], _ => (Nat.zero_add _).symm
  | _ :: as, bs => by
    show (List.append as bs).length + 1 = as.length + 1 + bs.length
    rw [length_append as bs, Nat.add_right_comm]

theorem length_encode_pos (c : Char) : 1 ≤ (String.utf8EncodeChar c).length := by
  unfold String.utf8EncodeChar
  dsimp only
  (repeat' split) <;> exact Nat.le_add_left 1 _

/-- With enough fuel, decoding returns the characters. -/
theorem decodeChars_encode (cs : List Char) (fuel : Nat)
    (h : (cs.flatMap String.utf8EncodeChar).length ≤ fuel) :
    decodeChars fuel ((cs.flatMap String.utf8EncodeChar).map byteValue) = cs := by
  induction cs generalizing fuel with
  | nil => cases fuel <;> rfl
  | cons c cs ih =>
    have size :
        (String.utf8EncodeChar c).length + (cs.flatMap String.utf8EncodeChar).length ≤ fuel :=
      length_append _ _ ▸ h
    have := length_encode_pos c
    cases fuel with
    | zero => omega
    | succ fuel =>
      show decodeChars (fuel + 1) ((List.append _ (cs.flatMap String.utf8EncodeChar)).map _) = _
      rw [map_append, decodeChars, decodeChar_encode]
      exact congrArg (List.cons c) (ih fuel (by omega))

end LeanMath

/-! ## The characters and the length of a string -/

namespace String

@[simp] theorem toList_ofList {l : List Char} : (ofList l).toList = l := by
  show LeanMath.decodeChars l.utf8Encode.size
    (l.utf8Encode.data.toList.map fun b => b.toBitVec.toNat) = l
  rw [LeanMath.utf8Encode_eq]
  exact LeanMath.decodeChars_encode l _ (Nat.le_refl _)

theorem exists_eq_ofList (s : String) : ∃ l : List Char, s = ofList l :=
  match s with
  | ⟨_, l, rfl⟩ => ⟨l, rfl⟩

@[simp] theorem ofList_toList {s : String} : ofList s.toList = s := by
  cases exists_eq_ofList s with
  | intro l e => rw [e, toList_ofList]

theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := by
  rw [← toList_ofList (l := l₁), h, toList_ofList]

theorem toList_injective {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := by
  rw [← ofList_toList (s := s₁), h, ofList_toList]

theorem toList_inj {s₁ s₂ : String} : s₁.toList = s₂.toList ↔ s₁ = s₂ :=
  ⟨toList_injective, fun h => h ▸ rfl⟩

@[simp] theorem ofList_inj {l₁ l₂ : List Char} : ofList l₁ = ofList l₂ ↔ l₁ = l₂ :=
  ⟨ofList_injective, fun h => h ▸ rfl⟩

@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := by
  rw [← ofList_inj, ofList_toList, ofList_append, ofList_toList, ofList_toList]

@[simp] theorem toList_empty : "".toList = [] := rfl

@[simp] theorem toList_push {s : String} (c : Char) : (s.push c).toList = s.toList ++ [c] :=
  toList_append.trans (congrArg (s.toList ++ ·) toList_ofList)

@[simp] theorem toList_singleton (c : Char) : (singleton c).toList = [c] := toList_push c

theorem ext {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := toList_injective h

@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl

@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length :=
  congrArg List.length toList_ofList

@[simp] theorem length_empty : "".length = 0 := rfl

@[simp] theorem length_append {s t : String} : (s ++ t).length = s.length + t.length :=
  (congrArg List.length toList_append).trans (LeanMath.length_append _ _)

@[simp] theorem length_push {s : String} (c : Char) : (s.push c).length = s.length + 1 :=
  length_append.trans (congrArg (s.length + ·) length_ofList)

end String
