prelude
import Init.Foundation.Lists
import Init.Foundation.Words
/-!
# Init.Foundation.Arrays

Arrays, which are lists to the kernel and blocks of memory to compiled code, and arrays of bytes.
-/
universe u v

/-! ## Arrays -/

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

/-! ## Arrays of bytes -/

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
