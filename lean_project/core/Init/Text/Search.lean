prelude
import Init.List.Order
import Init.Text.Repr
/-!
# Working with strings

The order of characters and strings, upper and lower case, searching and splitting, and reading
numbers.
-/
universe u

/-! ## Order -/

namespace Char

instance instLT : LT Char := ⟨fun a b => a.val < b.val⟩
instance instLE : LE Char := ⟨fun a b => a.val ≤ b.val⟩
instance instDecidableLt (a b : Char) : Decidable (a < b) := UInt32.decLt a.val b.val
instance instDecidableLe (a b : Char) : Decidable (a ≤ b) := UInt32.decLe a.val b.val

/-! ## Upper and lower case -/

/-- The upper case of a Latin letter; any other character as it is. -/
@[inline] def toUpper (c : Char) : Char := if c.isLower then .ofNat (c.toNat - 32) else c

/-- The lower case of a Latin letter; any other character as it is. -/
@[inline] def toLower (c : Char) : Char := if c.isUpper then .ofNat (c.toNat + 32) else c

end Char

namespace String

/-- Strings in the order of a dictionary. -/
instance instLT : LT String := ⟨fun s t => s.toList < t.toList⟩

instance decidableLT (s t : String) : Decidable (s < t) := List.decidableLT s.toList t.toList

def toUpper (s : String) : String := s.map Char.toUpper
def toLower (s : String) : String := s.map Char.toLower

/-- The string with its first letter in upper case. -/
def capitalize (s : String) : String :=
  match s.toList with
  | [] => s
  | c :: cs => ofList (c.toUpper :: cs)

/-! ## Searching -/

/-- Does some character satisfy `p`? -/
def any (s : String) (p : Char → Bool) : Bool := s.toList.any p

/-- Do all characters satisfy `p`? -/
def all (s : String) (p : Char → Bool) : Bool := s.toList.all p

/-- Is `c` among the characters? -/
def contains (s : String) (c : Char) : Bool := s.any (· == c)

/-- The first character, or `A` if there is none. -/
def front (s : String) : Char :=
  match s.toList with
  | [] => default
  | c :: _ => c

end String

namespace LeanMath

/-- What follows `prefix` in a list that begins with it. -/
def afterPrefix : («prefix» : List Char) → List Char → Option (List Char)
  | [], cs => some cs
  | _ :: _, [] => none
  | p :: ps, c :: cs => if p = c then afterPrefix ps cs else none

/-- The pieces of a list between occurrences of `sep`. The piece that is being read is kept
backwards; `fuel` bounds the number of steps. -/
def splitOn (sep : List Char) : (fuel : Nat) → (piece : List Char) → List Char → List String
  | 0, piece, _ => [.ofList piece.reverse]
  | _, piece, [] => [.ofList piece.reverse]
  | fuel + 1, piece, c :: cs =>
    match afterPrefix sep (c :: cs) with
    | some rest => .ofList piece.reverse :: splitOn sep fuel [] rest
    | none => splitOn sep fuel (c :: piece) cs

end LeanMath

namespace String

/-- Does `s` begin with `p`? -/
def isPrefixOf (p s : String) : Bool := (LeanMath.afterPrefix p.toList s.toList).isSome

/-- Does `s` begin with `p`? -/
def startsWith (s p : String) : Bool := p.isPrefixOf s

/-- The pieces between occurrences of `sep`. -/
def splitOn (s : String) (sep : String := " ") : List String :=
  if sep.isEmpty then [s] else LeanMath.splitOn sep.toList (s.length + 1) [] s.toList

/-! ## Reading numbers -/

/-- Is it the decimal notation of a natural number? -/
def isNat (s : String) : Bool := !s.isEmpty && s.all Char.isDigit

/-- The natural number in decimal notation. -/
def toNat? (s : String) : Option Nat :=
  if s.isNat then some (s.foldl (fun n c => 10 * n + (c.toNat - 48)) 0) else none

/-- The natural number in decimal notation; 0 for any other string. -/
def toNat! (s : String) : Nat := s.toNat?.getD 0

/-- The integer in decimal notation, perhaps with a sign. -/
def toInt? (s : String) : Option Int :=
  match s.toList with
  | '-' :: cs => (ofList cs).toNat?.map fun n : Nat => -(n : Int)
  | _ => s.toNat?.map fun n : Nat => (n : Int)

/-- Is it the decimal notation of an integer? -/
def isInt (s : String) : Bool := s.toInt?.isSome

end String
