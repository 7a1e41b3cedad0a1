prelude
import Init.Text.String
/-!
# The characters of a string

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

/-! ## Folding and searching -/

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
