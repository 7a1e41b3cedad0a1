prelude
import Init.Foundation.Arrays
/-!
# Init.Foundation.Strings

Characters as code points of Unicode, strings as arrays of bytes that are valid UTF-8, positions
in them, and what a failing program does.
-/
universe u v

/-! ## Characters -/

/-- A code point of Unicode that is not half of a surrogate pair. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- Characters: the scalar values of Unicode. -/
structure Char where
  val : UInt32
  valid : val.isValidChar

theorem Nat.isValidCharBound {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  match h with
  | Or.inl e => Nat.lt_trans e (of_decide_eq_true rfl)
  | Or.inr e => Nat.lt_trans e.right (of_decide_eq_true rfl)

/-- The character with a valid code. -/
@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨BitVec.ofNatLT n (Nat.isValidCharBound h)⟩
  valid := h

/-- The character with this code, or the one with code zero if the code is not valid. -/
@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite (n.isValidChar) (fun h => Char.ofNatAux n h)
    (fun _ => ⟨⟨BitVec.ofNatLT 0 (of_decide_eq_true rfl)⟩, Or.inl (of_decide_eq_true rfl)⟩)

theorem Char.ext : {c d : Char} → Eq c.val d.val → Eq c d
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

instance instDecidableEqChar : DecidableEq Char := fun c d =>
  LeanMath.decEqVia Char.val c d Char.ext

/-! ## The UTF-8 encoding -/

/-- UTF-8 encoding of one character: up to 7 bits of its code in one byte, up to 11 in two, up to
16 in three, else 21 in four. Each byte after the first carries 6 bits. -/
@[implicit_reducible]
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  let tail (shift : Nat) : UInt8 := UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v shift) 64) 128)
  ite (LE.le v 127) (List.cons (UInt8.ofNat v) List.nil)
    (ite (LE.le v 2047)
      (List.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 64) 32) 192))
        (List.cons (tail 1) List.nil))
      (ite (LE.le v 65535)
        (List.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 4096) 16) 224))
          (List.cons (tail 64) (List.cons (tail 1) List.nil)))
        (List.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 262144) 8) 240))
          (List.cons (tail 4096) (List.cons (tail 64) (List.cons (tail 1) List.nil))))))

/-- UTF-8 encoding of a list of characters. -/
@[implicit_reducible] noncomputable def List.utf8Encode (l : List Char) : ByteArray :=
  (l.flatMap String.utf8EncodeChar).toByteArray

/-- The bytes are the encoding of some characters. -/
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

/-! ## Strings -/

/-- Strings, as their UTF-8 encoding. -/
structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray

attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray

/-- The string with these characters; the kernel reads a string literal as one. -/
@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String := ⟨List.utf8Encode data, .intro data rfl⟩

/-- The bytes of a string, in a list. -/
@[implicit_reducible] def LeanMath.String.bytes (s : String) : List UInt8 :=
  s.toByteArray.data.toList

theorem LeanMath.String.eq_of_bytes : {s t : String} → Eq (bytes s) (bytes t) → Eq s t
  | ⟨⟨⟨_⟩⟩, _⟩, ⟨⟨⟨_⟩⟩, _⟩, rfl => rfl

/-- Equality of strings is decidable. -/
@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  LeanMath.decEqVia LeanMath.String.bytes s₁ s₂ LeanMath.String.eq_of_bytes

instance instDecidableEqString : DecidableEq String := String.decEq
instance instInhabitedString : Inhabited String := ⟨""⟩

/-- The length of the encoding in bytes. -/
@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size

/-! ## Positions and parts -/

/-- A position in a string, counted in bytes. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

instance instInhabitedRaw : Inhabited String.Pos.Raw := ⟨⟨0⟩⟩
instance instDecidableEqRaw : DecidableEq String.Pos.Raw := fun a b =>
  LeanMath.decEqVia String.Pos.Raw.byteIdx a b (congrArg String.Pos.Raw.mk)

/-- A part of a string, from one position up to another. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

instance instInhabitedRaw_1 : Inhabited Substring.Raw := ⟨⟨"", ⟨0⟩, ⟨0⟩⟩⟩

/-- The position behind the last character. -/
@[inline, implicit_reducible] def String.rawEndPos (s : String) : String.Pos.Raw :=
  ⟨utf8ByteSize s⟩

/-- The whole string as a part of itself. -/
@[inline] def String.toRawSubstring (s : String) : Substring.Raw := ⟨s, ⟨0⟩, s.rawEndPos⟩

@[inherit_doc String.toRawSubstring]
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring

/-! ## Programs that fail, and casts in compiled code -/

/-- Read an element of one type as one of another; only compiled code can do this. -/
unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))

@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default

/-- Report a failure of the program, and go on with the default element. -/
@[noinline, never_extract]
def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
