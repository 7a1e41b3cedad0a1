/-! Bitwise operations on natural numbers. -/
variable (i j m n x y z : Nat)

example : x &&& x = x := by simp
example : x ||| 0 = x := by simp
example : x ^^^ x = 0 := by simp
example : x &&& y = y &&& x := Nat.and_comm x y
example : x ||| y ||| z = x ||| (y ||| z) := Nat.or_assoc x y z
example : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) := Nat.and_or_distrib_left x y z
example : x ^^^ y ^^^ z = z ^^^ (x ^^^ y) := by ac_rfl
example : 1 &&& n = n % 2 := Nat.one_and_eq_mod_two n
example : x <<< n = x * 2 ^ n := Nat.shiftLeft_eq x n
example : x >>> n = x / 2 ^ n := Nat.shiftRight_eq_div_pow x n
example : x <<< n >>> n = x := by simp
example : (x &&& y).testBit i = (x.testBit i && y.testBit i) := by simp
example (h : ∀ i, x.testBit i = y.testBit i) : x = y := Nat.eq_of_testBit_eq h
example : (6).testBit 1 = true := by decide
example : 0xff &&& 0x0f = 15 := by decide
example : (13 ^^^ 7) ^^^ 7 = 13 := rfl

/-- error: Tactic `decide` proved that the proposition
  5 &&& 2 = 1
is false -/
#guard_msgs in
example : 5 &&& 2 = 1 := by decide
