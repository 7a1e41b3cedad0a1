prelude
import Init.Foundation.NatDivision
/-!
# Init.Foundation.Data

The data types with a special run-time layout
(`Fin`, `BitVec`, the fixed-width integers, `Char`, `List`, `Array`, `String`).
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Fixed-width numbers and characters -/

@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => ⟨64, Or.inr rfl⟩
def System.Platform.numBits : Nat := (getNumBits ()).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) := (getNumBits ()).property

@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

theorem Fin.eq_of_val_eq {n : Nat} : {i j : Fin n} → Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Fin.val_eq_of_eq {n : Nat} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j =>
  match _root_.decEq i.val j.val with
  | isTrue h => isTrue (Fin.eq_of_val_eq h)
  | isFalse h => isFalse (fun e => h (Fin.val_eq_of_eq e))

instance instLTFin {n : Nat} : LT (Fin n) where
  lt a b := LT.lt a.val b.val
instance instLEFin {n : Nat} : LE (Fin n) where
  le a b := LE.le a.val b.val
instance Fin.decLt {n : Nat} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val
instance Fin.decLe {n : Nat} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val

@[implicit_reducible] protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt a hn⟩

structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (HPow.hPow 2 w)

@[implicit_reducible]
def BitVec.decEq {w : Nat} (x y : BitVec w) : Decidable (Eq x y) :=
  match x, y with
  | ⟨a⟩, ⟨b⟩ =>
    match _root_.decEq a b with
    | isTrue h => isTrue (congrArg BitVec.ofFin h)
    | isFalse h => isFalse (fun e => h (congrArg BitVec.toFin e))
instance instDecidableEqBitVec {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq

@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (HPow.hPow 2 w)) : BitVec w := ⟨⟨i, p⟩⟩
@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n :=
  ⟨Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ 1)) i⟩
@[implicit_reducible] protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val

instance instLTBitVec {w : Nat} : LT (BitVec w) where
  lt x y := LT.lt x.toNat y.toNat
instance instLEBitVec {w : Nat} : LE (BitVec w) where
  le x y := LE.le x.toNat y.toNat
instance instDecidableLTBitVec {w : Nat} (x y : BitVec w) : Decidable (LT.lt x y) := Nat.decLt x.toNat y.toNat
instance instDecidableLEBitVec {w : Nat} (x y : BitVec w) : Decidable (LE.le x y) := Nat.decLe x.toNat y.toNat

abbrev UInt8.size : Nat := 256
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
  match _root_.decEq a.toBitVec b.toBitVec with
  | isTrue h => isTrue (congrArg UInt8.ofBitVec h)
  | isFalse h => isFalse (fun e => h (congrArg UInt8.toBitVec e))
instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq
instance instInhabitedUInt8 : Inhabited UInt8 := ⟨UInt8.ofNat 0⟩

abbrev UInt16.size : Nat := 65536
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16
attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec
@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 := ⟨BitVec.ofNatLT n h⟩

abbrev UInt32.size : Nat := 4294967296
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
  match _root_.decEq a.toBitVec b.toBitVec with
  | isTrue h => isTrue (congrArg UInt32.ofBitVec h)
  | isFalse h => isFalse (fun e => h (congrArg UInt32.toBitVec e))
instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq
instance instInhabitedUInt32 : Inhabited UInt32 := ⟨UInt32.ofNatLT 0 (Nat.zero_lt_succ _)⟩
instance instLTUInt32 : LT UInt32 where
  lt a b := LT.lt a.toBitVec b.toBitVec
instance instLEUInt32 : LE UInt32 where
  le a b := LE.le a.toBitVec b.toBitVec
@[extern "lean_uint32_dec_lt", instance_reducible]
def UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) := instDecidableLTBitVec a.toBitVec b.toBitVec
@[extern "lean_uint32_dec_le", instance_reducible]
def UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) := instDecidableLEBitVec a.toBitVec b.toBitVec
attribute [instance] UInt32.decLt UInt32.decLe

abbrev UInt64.size : Nat := 18446744073709551616
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec
@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) :=
  match _root_.decEq a.toBitVec b.toBitVec with
  | isTrue h => isTrue (congrArg UInt64.ofBitVec h)
  | isFalse h => isFalse (fun e => h (congrArg UInt64.toBitVec e))
instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq
instance instInhabitedUInt64 : Inhabited UInt64 := ⟨UInt64.ofNatLT 0 (Nat.zero_lt_succ _)⟩

abbrev USize.size : Nat := HPow.hPow 2 System.Platform.numBits
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits
attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec
@[extern "lean_usize_of_nat"]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize := ⟨BitVec.ofNatLT n h⟩
@[extern "lean_usize_dec_eq"]
def USize.decEq (a b : USize) : Decidable (Eq a b) :=
  match _root_.decEq a.toBitVec b.toBitVec with
  | isTrue h => isTrue (congrArg USize.ofBitVec h)
  | isFalse h => isFalse (fun e => h (congrArg USize.toBitVec e))
instance instDecidableEqUSize : DecidableEq USize := USize.decEq

abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

structure Char where
  val : UInt32
  valid : val.isValidChar

theorem Nat.isValidCharBound {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  match h with
  | Or.inl e => Nat.lt_trans e (of_decide_eq_true rfl)
  | Or.inr e => Nat.lt_trans e.right (of_decide_eq_true rfl)

@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨BitVec.ofNatLT n (Nat.isValidCharBound h)⟩
  valid := h

@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite (n.isValidChar) (fun h => Char.ofNatAux n h)
    (fun _ => ⟨⟨BitVec.ofNatLT 0 (of_decide_eq_true rfl)⟩, Or.inl (of_decide_eq_true rfl)⟩)

theorem Char.ext : {c d : Char} → Eq c.val d.val → Eq c d
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

instance instDecidableEqChar : DecidableEq Char := fun c d =>
  match _root_.decEq c.val d.val with
  | isTrue h => isTrue (Char.ext h)
  | isFalse h => isFalse (fun e => h (congrArg Char.val e))

/-! ## Options, lists, arrays, strings -/

inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)
instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩
@[macro_inline, implicit_reducible] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt
@[inline, implicit_reducible] protected def Option.map {α : Type u} {β : Type v} (f : α → β) :
    Option α → Option β
  | some x => some (f x)
  | none => none

inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α
instance instInhabitedList {α : Type u} : Inhabited (List α) := ⟨List.nil⟩

theorem List.consEqElim {α : Type u} {a b : α} {as bs : List α}
    (h : Eq (List.cons a as) (List.cons b bs)) : And (Eq a b) (Eq as bs) :=
  List.noConfusion rfl (heq_of_eq h) (fun x y => ⟨eq_of_heq x, eq_of_heq y⟩)

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) :=
  let rec go : (as bs : List α) → Decidable (Eq as bs)
    | List.nil, List.nil => isTrue rfl
    | List.cons _ _, List.nil => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
    | List.nil, List.cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
    | List.cons a as, List.cons b bs =>
      match _root_.decEq a b with
      | isFalse n => isFalse (fun h => n (List.consEqElim h).left)
      | isTrue e =>
        match go as bs with
        | isFalse n => isFalse (fun h => n (List.consEqElim h).right)
        | isTrue t => isTrue (congr (congrArg List.cons e) t)
  go

@[instance_reducible] def List.length {α : Type u} : List α → Nat
  | List.nil => 0
  | List.cons _ as => HAdd.hAdd (length as) 1
@[implicit_reducible] def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | List.cons a _, ⟨0, _⟩ => a
  | List.cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
@[specialize] def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, List.nil => a
  | a, List.cons b l => foldl f (f a b) l
@[implicit_reducible] def List.concat {α : Type u} : List α → α → List α
  | List.nil, b => List.cons b List.nil
  | List.cons a as, b => List.cons a (concat as b)
@[implicit_reducible] protected def List.append {α : Type u} : (xs ys : List α) → List α
  | List.nil, bs => bs
  | List.cons a as, bs => List.cons a (List.append as bs)
instance List.instAppend {α : Type u} : Append (List α) := ⟨List.append⟩
@[implicit_reducible] noncomputable def List.flatten {α : Type u} : List (List α) → List α
  | List.nil => List.nil
  | List.cons l L => List.append l (flatten L)
@[specialize, implicit_reducible] def List.map {α : Type u} {β : Type v} (f : α → β) :
    (l : List α) → List β
  | List.nil => List.nil
  | List.cons a as => List.cons (f a) (map f as)
@[inline, implicit_reducible] noncomputable def List.flatMap {α : Type u} {β : Type v}
    (b : α → List β) (as : List α) : List β := flatten (map b as)

structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
@[match_pattern] abbrev List.toArray {α : Type u} (xs : List α) : Array α := .mk xs
@[extern "lean_mk_empty_array_with_capacity"]
def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α := ⟨List.nil⟩
@[extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α := ⟨List.nil⟩
@[inline, implicit_reducible] def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
instance Array.instInhabited {α : Type u} : Inhabited (Array α) := ⟨Array.empty⟩
@[extern "lean_array_get_size", tagged_return, instance_reducible]
def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length
@[extern "lean_array_fget_borrowed"]
unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩
@[extern "lean_array_fget", implicit_reducible]
def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩
@[inline] abbrev Array.getD {α : Type u} (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)
@[extern "lean_array_get_borrowed"]
unsafe opaque Array.get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α
@[extern "lean_array_get", implicit_reducible]
def Array.get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default
@[extern "lean_array_push", implicit_reducible]
def Array.push {α : Type u} (a : Array α) (v : α) : Array α := ⟨List.concat a.toList v⟩
def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  bs.toList.foldl Array.push as
def Array.extract {α : Type u} (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  let rec walk : List α → Nat → Nat → Array α → Array α
    | List.nil, _, _, acc => acc
    | List.cons _ _, _, 0, acc => acc
    | List.cons x xs, 0, Nat.succ n, acc => walk xs 0 n (acc.push x)
    | List.cons _ xs, Nat.succ s, Nat.succ n, acc => walk xs s n acc
  walk as.toList start stop Array.empty

structure ByteArray where
  mk ::
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data
@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray := ⟨Array.empty⟩
@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0
@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩
@[implicit_reducible] def List.toByteArray (bs : List UInt8) : ByteArray :=
  let rec @[implicit_reducible] loop : List UInt8 → ByteArray → ByteArray
    | List.nil, r => r
    | List.cons b bs, r => loop bs (r.push b)
  loop bs ByteArray.empty
@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size

/-- UTF-8 encoding of one character. -/
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
@[implicit_reducible] noncomputable def List.utf8Encode (l : List Char) : ByteArray :=
  (l.flatMap String.utf8EncodeChar).toByteArray
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray
@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String := ⟨List.utf8Encode data, .intro data rfl⟩

theorem String.eqOfBytes : {s t : String} → Eq s.toByteArray.data.toList t.toByteArray.data.toList → Eq s t
  | ⟨⟨⟨_⟩⟩, _⟩, ⟨⟨⟨_⟩⟩, _⟩, rfl => rfl

@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match _root_.decEq s₁.toByteArray.data.toList s₂.toByteArray.data.toList with
  | isTrue h => isTrue (String.eqOfBytes h)
  | isFalse h => isFalse (fun e => h (congrArg (fun (s : String) => s.toByteArray.data.toList) e))
instance instDecidableEqString : DecidableEq String := String.decEq

structure String.Pos.Raw where
  byteIdx : Nat := 0
instance instInhabitedRaw : Inhabited String.Pos.Raw := ⟨⟨0⟩⟩
instance instDecidableEqRaw : DecidableEq String.Pos.Raw := fun ⟨a⟩ ⟨b⟩ =>
  match _root_.decEq a b with
  | isTrue h => isTrue (congrArg String.Pos.Raw.mk h)
  | isFalse h => isFalse (fun e => h (congrArg String.Pos.Raw.byteIdx e))
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw
instance instInhabitedRaw_1 : Inhabited Substring.Raw := ⟨⟨"", ⟨0⟩, ⟨0⟩⟩⟩
@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size
@[inline, implicit_reducible] def String.rawEndPos (s : String) : String.Pos.Raw := ⟨utf8ByteSize s⟩
@[inline] def String.toRawSubstring (s : String) : Substring.Raw := ⟨s, ⟨0⟩, s.rawEndPos⟩
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring
instance instInhabitedString : Inhabited String := ⟨""⟩

unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))

@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default
@[noinline, never_extract]
def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg
