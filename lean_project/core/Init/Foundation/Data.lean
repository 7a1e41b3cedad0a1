prelude
import Init.Foundation.NatOrder
/-!
# Words, lists, arrays, strings

The types of data that compiled code treats in a way of its own.
-/
universe u v

/-! ## Words

Unsigned integers of fixed width, which compiled code keeps in machine words.
-/

/-! ### The machine -/

/-- The width of a machine word, known at run time only. -/
@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => ⟨64, Or.inr rfl⟩
def System.Platform.numBits : Nat := (getNumBits ()).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) := (getNumBits ()).property

/-! ### 8 bits -/

/-- How many numbers fit into 8 bits. -/
abbrev UInt8.size : Nat := 256
/-- Unsigned integers of 8 bits. -/
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8
attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNat (n : @& Nat) : UInt8 := ⟨BitVec.ofNat 8 n⟩
@[extern "lean_uint8_dec_eq", implicit_reducible]
def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) :=
  LeanMath.decEqVia UInt8.toBitVec a b (congrArg UInt8.ofBitVec)
instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq
instance instInhabitedUInt8 : Inhabited UInt8 := ⟨UInt8.ofNat 0⟩

/-! ### 16 bits -/

/-- How many numbers fit into 16 bits. -/
abbrev UInt16.size : Nat := 65536
/-- Unsigned integers of 16 bits. -/
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16
attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec
@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 := ⟨BitVec.ofNatLT n h⟩

/-! ### 32 bits -/

/-- How many numbers fit into 32 bits. -/
abbrev UInt32.size : Nat := 4294967296
/-- Unsigned integers of 32 bits. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32
attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec
@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_uint32_to_nat", implicit_reducible]
def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat
@[extern "lean_uint32_dec_eq", implicit_reducible]
def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) :=
  LeanMath.decEqVia UInt32.toBitVec a b (congrArg UInt32.ofBitVec)
instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq
instance instInhabitedUInt32 : Inhabited UInt32 := ⟨UInt32.ofNatLT 0 (Nat.zero_lt_succ _)⟩
instance instLTUInt32 : LT UInt32 where
  lt a b := LT.lt a.toBitVec b.toBitVec
instance instLEUInt32 : LE UInt32 where
  le a b := LE.le a.toBitVec b.toBitVec
@[extern "lean_uint32_dec_lt", instance_reducible]
def UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) :=
  instDecidableLTBitVec a.toBitVec b.toBitVec
@[extern "lean_uint32_dec_le", instance_reducible]
def UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) :=
  instDecidableLEBitVec a.toBitVec b.toBitVec
attribute [instance] UInt32.decLt UInt32.decLe

/-! ### 64 bits -/

/-- How many numbers fit into 64 bits. -/
abbrev UInt64.size : Nat := 18446744073709551616
/-- Unsigned integers of 64 bits. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec
@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) :=
  LeanMath.decEqVia UInt64.toBitVec a b (congrArg UInt64.ofBitVec)
instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq
instance instInhabitedUInt64 : Inhabited UInt64 := ⟨UInt64.ofNatLT 0 (Nat.zero_lt_succ _)⟩

/-! ### The width of a machine word -/

/-- How many numbers fit into a machine word. -/
abbrev USize.size : Nat := HPow.hPow 2 System.Platform.numBits
/-- Unsigned integers of the width of a machine word. -/
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits
attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec
@[extern "lean_usize_of_nat"]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_usize_dec_eq"]
def USize.decEq (a b : USize) : Decidable (Eq a b) :=
  LeanMath.decEqVia USize.toBitVec a b (congrArg USize.ofBitVec)
instance instDecidableEqUSize : DecidableEq USize := USize.decEq

/-! ## Lists

Optional values and lists: the types, and the operations that the modules below need.
-/

/-! ### Optional values -/

/-- A value of `α`, or none. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option
export Option (none some)

instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩

/-- The value, or `dflt` if there is none. -/
@[macro_inline, implicit_reducible] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Apply a function to the value, if there is one. -/
@[inline, implicit_reducible] protected def Option.map {α : Type u} {β : Type v} (f : α → β) :
    Option α → Option β
  | some x => some (f x)
  | none => none

/-! ### Lists -/

/-- Finite sequences, written `[a, b, c]`; `a :: l` is the list with `a` in front of `l`. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance instInhabitedList {α : Type u} : Inhabited (List α) := ⟨.nil⟩

/-- How many entries a list has. -/
@[instance_reducible] def List.length {α : Type u} : List α → Nat
  | .nil => 0
  | .cons _ as => HAdd.hAdd (length as) 1

/-- The entry at a position within bounds. -/
@[implicit_reducible] def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | .cons a _, ⟨0, _⟩ => a
  | .cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

/-- `foldl f a [b, c]` is `f (f a b) c`. -/
@[specialize] def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, .nil => a
  | a, .cons b l => foldl f (f a b) l

/-- The list with an entry added at the end. -/
@[implicit_reducible] def List.concat {α : Type u} : List α → α → List α
  | .nil, b => .cons b .nil
  | .cons a as, b => .cons a (concat as b)

/-- One list after the other, written `xs ++ ys`. -/
@[implicit_reducible] protected def List.append {α : Type u} : (xs ys : List α) → List α
  | .nil, bs => bs
  | .cons a as, bs => .cons a (List.append as bs)

instance List.instAppend {α : Type u} : Append (List α) := ⟨List.append⟩

/-- All the lists in a list, one after the other. -/
@[implicit_reducible] noncomputable def List.flatten {α : Type u} : List (List α) → List α
  | .nil => .nil
  | .cons l L => List.append l (flatten L)

/-- Apply a function to every entry. -/
@[specialize, implicit_reducible] def List.map {α : Type u} {β : Type v} (f : α → β) :
    (l : List α) → List β
  | .nil => .nil
  | .cons a as => .cons (f a) (map f as)

/-- Replace every entry by a list. -/
@[inline, implicit_reducible] noncomputable def List.flatMap {α : Type u} {β : Type v}
    (b : α → List β) (as : List α) : List β := flatten (map b as)

/-! ### Equality of lists is decidable -/

namespace LeanMath.List
variable {α : Type u} [DecidableEq α]

/-- Whether two lists have the same entries in the same order. -/
@[implicit_reducible] def same : List α → List α → Bool
  | .nil, .nil => true
  | .cons a as, .cons b bs => and (decide (Eq a b)) (same as bs)
  | .nil, .cons _ _ => false
  | .cons _ _, .nil => false

theorem left_of_and {a b : Bool} : Eq (and a b) true → Eq a true :=
  a.casesOn (fun h => h) fun _ => rfl

theorem right_of_and {a b : Bool} : Eq (and a b) true → Eq b true :=
  a.casesOn (fun h => Bool.noConfusion h) fun h => h

theorem eq_of_same : {as bs : List α} → Eq (same as bs) true → Eq as bs
  | .nil, .nil, _ => rfl
  | .cons _ _, .cons _ _, h =>
    congr (congrArg _ (of_decide_eq_true (left_of_and h))) (eq_of_same (right_of_and h))
  | .nil, .cons _ _, h => Bool.noConfusion h
  | .cons _ _, .nil, h => Bool.noConfusion h

theorem same_self : (as : List α) → Eq (same as as) true
  | .nil => rfl
  | .cons a as => congr (congrArg and (decide_eq_true (Eq.refl a))) (same_self as)

end LeanMath.List

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun as bs =>
  { decide := LeanMath.List.same as bs
    reflects_decide := LeanMath.reflects LeanMath.List.eq_of_same fun differ e =>
      Bool.ne_true_of_eq_false differ
        (e.ndrec (motive := fun cs => Eq (LeanMath.List.same as cs) true)
          (LeanMath.List.same_self as)) }

/-! ## Arrays

Arrays, which are lists to the kernel and blocks of memory to compiled code, and arrays of bytes.
-/

/-! ### Arrays -/

/-- Finite sequences with quick access to every entry, written `#[a, b, c]`. -/
structure Array (α : Type u) where
  mk ::
  toList : List α

attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

/-- The array with the entries of a list. -/
@[match_pattern] abbrev List.toArray {α : Type u} (xs : List α) : Array α := .mk xs

namespace Array
variable {α : Type u}

/-- The empty array; compiled code sets room for `c` entries aside. -/
@[extern "lean_mk_empty_array_with_capacity"]
def mkEmpty (c : @& Nat) : Array α := ⟨.nil⟩

@[inherit_doc mkEmpty, extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def emptyWithCapacity (c : @& Nat) : Array α := ⟨.nil⟩

/-- The empty array. -/
@[inline, implicit_reducible] def empty : Array α := emptyWithCapacity 0

instance instInhabited : Inhabited (Array α) := ⟨empty⟩

/-- How many entries an array has. -/
@[extern "lean_array_get_size", tagged_return, instance_reducible]
def size (a : @& Array α) : Nat := a.toList.length

@[extern "lean_array_fget_borrowed"]
unsafe opaque getInternalBorrowed (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩

/-- The entry at a position within bounds. -/
@[extern "lean_array_fget", implicit_reducible]
def getInternal (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α := a.toList.get ⟨i, h⟩

/-- The entry at a position, or `v₀` outside the array. -/
@[inline] abbrev getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)

@[extern "lean_array_get_borrowed"]
unsafe opaque get!InternalBorrowed [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α

/-- The entry at a position; outside the array, compiled code panics. -/
@[extern "lean_array_get", implicit_reducible]
def get!Internal [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α := a.getD i default

/-- The array with an entry added at the end. -/
@[extern "lean_array_push", implicit_reducible]
def push (a : Array α) (v : α) : Array α := ⟨a.toList.concat v⟩

/-! Arrays of few entries, which compiled code makes in one step. -/

def mkArray0 : Array α := emptyWithCapacity 0
def mkArray1 (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def mkArray2 (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂
def mkArray3 (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃
def mkArray4 (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def mkArray5 (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def mkArray6 (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆
def mkArray7 (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇
def mkArray8 (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈

/-- One array after the other. -/
protected def appendCore (as : Array α) (bs : Array α) : Array α := bs.toList.foldl push as

/-- The entries from position `start` up to, and without, position `stop`. -/
def extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  walk as.toList start stop empty
where
  /-- Skip `start` entries of the list, and add those before position `stop` to the result. -/
  walk : List α → Nat → Nat → Array α → Array α
    | .nil, _, _, result => result
    | .cons _ _, _, 0, result => result
    | .cons x xs, 0, Nat.succ stop, result => walk xs 0 stop (result.push x)
    | .cons _ xs, Nat.succ start, Nat.succ stop, result => walk xs start stop result

end Array

/-! ### Arrays of bytes -/

/-- Arrays of bytes, which compiled code keeps packed. -/
structure ByteArray where
  mk ::
  data : Array UInt8

attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data

/-- The empty array of bytes; compiled code sets room for `c` bytes aside. -/
@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray := ⟨.empty⟩

/-- The empty array of bytes. -/
@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0

/-- The array with a byte added at the end. -/
@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩

/-- How many bytes there are. -/
@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size

/-- The array of the bytes in a list. -/
@[implicit_reducible] def List.toByteArray (bs : List UInt8) : ByteArray :=
  let rec @[implicit_reducible] loop : List UInt8 → ByteArray → ByteArray
    | .nil, r => r
    | .cons b bs, r => loop bs (r.push b)
  loop bs ByteArray.empty

/-! ## Strings

Characters as code points of Unicode, strings as arrays of bytes that are valid UTF-8, positions
in them, and what a failing program does.
-/

/-! ### Characters -/

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

/-! ### The UTF-8 encoding -/

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

/-! ### Strings -/

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

/-! ### Positions and parts -/

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

/-! ### Programs that fail, and casts in compiled code -/

/-- Read an element of one type as one of another; only compiled code can do this. -/
unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))

@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default

/-- Report a failure of the program, and go on with the default element. -/
@[noinline, never_extract]
def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
