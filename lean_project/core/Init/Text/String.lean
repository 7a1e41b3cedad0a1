prelude
import Init.Foundation.Simplifier
/-!
# Characters and strings

Strings as UTF-8 bytes, and the characters that they stand for.
-/

/-! ## Strings

A string is a sequence of bytes that encodes a list of characters in UTF-8. This file joins strings
and reads their characters, with definitions that the kernel can evaluate, so that `decide` settles
equations between given strings.
-/

section

/-! ### Byte arrays -/

namespace ByteArray

/-- The bytes of `a` followed by those of `b`. -/
@[extern "leanmath_native"]
protected def append (a b : ByteArray) : ByteArray := ⟨⟨a.data.toList ++ b.data.toList⟩⟩

instance instAppend : Append ByteArray := ⟨ByteArray.append⟩

end ByteArray

namespace LeanMath

theorem concat_append {α : Type u} (a : α) : ∀ as bs : List α,
    List.append (as.concat a) bs = List.append as (a :: bs)
  | [], _ => rfl
  | x :: as, bs => congrArg (List.cons x) (concat_append a as bs)

theorem append_assoc {α : Type u} : ∀ as bs cs : List α,
    List.append (List.append as bs) cs = List.append as (List.append bs cs)
  | [], _, _ => rfl
  | x :: as, bs, cs => congrArg (List.cons x) (append_assoc as bs cs)

theorem append_nil {α : Type u} : ∀ as : List α, List.append as [] = as
  | [] => rfl
  | x :: as => congrArg (List.cons x) (append_nil as)

/-- Collecting bytes one by one appends them. -/
theorem collect_bytes : ∀ (bs : List UInt8) (r : ByteArray),
    List.toByteArray.loop bs r = r ++ (⟨⟨bs⟩⟩ : ByteArray)
  | [], r => congrArg (fun l => (⟨⟨l⟩⟩ : ByteArray)) (append_nil r.data.toList).symm
  | b :: bs, r => (collect_bytes bs (r.push b)).trans <|
      congrArg (fun l => (⟨⟨l⟩⟩ : ByteArray)) (concat_append b r.data.toList bs)

theorem toByteArray_eq (bs : List UInt8) : bs.toByteArray = ⟨⟨bs⟩⟩ := collect_bytes bs .empty

/-- The bytes that encode a list of characters. -/
theorem utf8Encode_eq (cs : List Char) :
    cs.utf8Encode = ⟨⟨cs.flatMap String.utf8EncodeChar⟩⟩ := toByteArray_eq _

theorem flatMap_append {α : Type u} {β : Type v} (f : α → List β) : ∀ as bs : List α,
    (List.append as bs).flatMap f = List.append (as.flatMap f) (bs.flatMap f)
  | [], _ => rfl
  | a :: as, bs => (congrArg (List.append (f a)) (flatMap_append f as bs)).trans
      (append_assoc (f a) _ _).symm

end LeanMath

open LeanMath

theorem List.utf8Encode_append {l l' : List Char} :
    (l ++ l').utf8Encode = l.utf8Encode ++ l'.utf8Encode := by
  rw [utf8Encode_eq, utf8Encode_eq, utf8Encode_eq]
  exact congrArg (fun bs => (⟨⟨bs⟩⟩ : ByteArray)) (flatMap_append String.utf8EncodeChar l l')

theorem ByteArray.IsValidUTF8.append {b b' : ByteArray} (h : IsValidUTF8 b) (h' : IsValidUTF8 b') :
    IsValidUTF8 (b ++ b') :=
  match h, h' with
  | ⟨l, e⟩, ⟨l', e'⟩ => ⟨l ++ l', e ▸ e' ▸ List.utf8Encode_append.symm⟩

/-! ### Joining strings -/

namespace String

/-- The characters of `s` followed by those of `t`. -/
@[extern "lean_string_append"]
def append (s : String) (t : @& String) : String where
  toByteArray := s.toByteArray ++ t.toByteArray
  isValidUTF8 := s.isValidUTF8.append t.isValidUTF8

end String

instance instAppendString : Append String := ⟨String.append⟩

namespace String

theorem toByteArray_inj {s t : String} : s.toByteArray = t.toByteArray ↔ s = t :=
  ⟨fun h => by cases s; cases t; cases h; rfl, fun h => h ▸ rfl⟩

@[simp] theorem toByteArray_append {s t : String} :
    (s ++ t).toByteArray = s.toByteArray ++ t.toByteArray := rfl

theorem append_assoc {s₁ s₂ s₃ : String} : s₁ ++ s₂ ++ s₃ = s₁ ++ (s₂ ++ s₃) :=
  toByteArray_inj.mp (congrArg (fun bs => (⟨⟨bs⟩⟩ : ByteArray)) (LeanMath.append_assoc _ _ _))

@[simp] theorem append_empty {s : String} : s ++ "" = s :=
  toByteArray_inj.mp (congrArg (fun bs => (⟨⟨bs⟩⟩ : ByteArray)) (LeanMath.append_nil _))

@[simp] theorem empty_append {s : String} : "" ++ s = s := toByteArray_inj.mp rfl

theorem ofList_append {l l' : List Char} : ofList (l ++ l') = ofList l ++ ofList l' :=
  toByteArray_inj.mp List.utf8Encode_append

/-- `s` with the character `c` at its end. -/
@[extern "lean_string_push"]
def push (s : String) (c : Char) : String := s ++ ofList [c]

/-- The string of one character. -/
@[inline] def singleton (c : Char) : String := "".push c

/-- The strings of a list, one after another. -/
def join (l : List String) : String := l.foldl (fun r s => r ++ s) ""

/-- The strings of a list with `s` between neighbours. -/
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => as.foldl (fun r b => r ++ s ++ b) a

/-- Is it the empty string? -/
@[inline] def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

end String

/-! ### Characters -/

namespace Char

instance instInhabited : Inhabited Char := ⟨'A'⟩

/-- The Unicode code point of a character. -/
@[inline, implicit_reducible] def toNat (c : Char) : Nat := c.val.toNat

/-- The string of one character. -/
@[inline] protected def toString (c : Char) : String := String.singleton c

@[inline] def isWhitespace (c : Char) : Bool :=
  c = ' ' || c = '\t' || c = '\r' || c = '\n'
@[inline] def isUpper (c : Char) : Bool := decide (65 ≤ c.toNat ∧ c.toNat ≤ 90)
@[inline] def isLower (c : Char) : Bool := decide (97 ≤ c.toNat ∧ c.toNat ≤ 122)
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower
@[inline] def isDigit (c : Char) : Bool := decide (48 ≤ c.toNat ∧ c.toNat ≤ 57)
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

end Char

end

/-! ## The characters of a string

Decoding UTF-8: `String.toList` reads the characters back that `String.ofList` encoded. The length
of a string is the number of its characters.
-/

namespace LeanMath

/-- The character that starts a list of bytes, and the bytes after it. Each byte after the first
carries six bits. -/
def decodeChar : List Nat → Option (Char × List Nat)
  | [] => none
  | b :: rest =>
    if b < 128 then some (.ofNat b, rest) else
    match rest with
    | [] => none
    | c :: rest =>
      if b < 224 then some (.ofNat ((b - 192) * 64 + (c - 128)), rest) else
      match rest with
      | [] => none
      | d :: rest =>
        if b < 240 then
          some (.ofNat ((b - 224) * 4096 + (c - 128) * 64 + (d - 128)), rest) else
        match rest with
        | [] => none
        | e :: rest =>
          some (.ofNat ((b - 240) * 262144 + (c - 128) * 4096 + (d - 128) * 64 + (e - 128)), rest)

/-- All characters of a list of bytes; `fuel` bounds their number. -/
def decodeChars : (fuel : Nat) → List Nat → List Char
  | 0, _ => []
  | fuel + 1, bytes =>
    match decodeChar bytes with
    | none => []
    | some (c, rest) => c :: decodeChars fuel rest

end LeanMath

namespace String

/-- The characters of a string. -/
@[extern "lean_string_data"]
def toList (s : String) : List Char :=
  LeanMath.decodeChars s.utf8ByteSize (s.toByteArray.data.toList.map fun b => b.toBitVec.toNat)

/-- The number of characters. -/
@[extern "lean_string_length"]
def length (s : @& String) : Nat := s.toList.length

/-! ### Folding and searching -/

/-- Combine the characters from the left, starting with `init`. -/
@[inline] def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α :=
  s.toList.foldl f init

/-- Replace every character. -/
@[inline] def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)

/-- `s` with `c` added `n` times. -/
def pushn (s : String) (c : Char) : Nat → String
  | 0 => s
  | n + 1 => pushn (s.push c) c n

end String

/-- The string of a list of characters. -/
abbrev List.asString (s : List Char) : String := String.ofList s
