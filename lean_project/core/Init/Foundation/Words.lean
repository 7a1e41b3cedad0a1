prelude
import Init.Foundation.Fin
/-!
# Init.Foundation.Words

Unsigned integers of fixed width, which compiled code keeps in machine words.
-/

/-! ## The machine -/

/-- The width of a machine word, known at run time only. -/
@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => ⟨64, Or.inr rfl⟩
def System.Platform.numBits : Nat := (getNumBits ()).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) := (getNumBits ()).property

/-! ## 8 bits -/

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

/-! ## 16 bits -/

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

/-! ## 32 bits -/

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

/-! ## 64 bits -/

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

/-! ## The width of a machine word -/

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
