/-! Strings and characters in proofs. -/

example : "ab" ++ "c" = "abc" := by decide
example : "ab" ++ "c" = "abc" := rfl
example : "ab" ≠ "ba" := by decide
example : "abc".length = 3 := by decide
example : "αβγ".length = 3 := by decide
example : "abc" ++ "d" = "abcd" := by simp
example : "abc" ≠ "abd" := by simp
example : 'a' ≠ 'b' := by decide
example : 'a' ≠ 'b' := by simp
example : 'a'.toNat = 97 := by simp
example : "∀x".toList = ['∀', 'x'] := by decide
example : String.ofList ['a', 'b'] = "ab" := by decide
example (s : String) : s ++ "" = s := by simp
example (s t u : String) : s ++ t ++ u = s ++ (t ++ u) := String.append_assoc
example (s t : String) : (s ++ t).length = t.length + s.length := by
  rw [String.length_append, Nat.add_comm]
example (l : List Char) : (String.ofList l).length = l.length := by simp
example (s t : String) (h : s.toList = t.toList) : s = t := String.ext h
example (n : Nat) (h : s!"{n}" = "3") : toString n = "3" := h
example : toString 12 = "12" := by decide

/--
error: Tactic `decide` proved that the proposition
  "ab" = "ba"
is false
-/
#guard_msgs in
example : "ab" = "ba" := by decide

/-! ## Order, case, searching, numbers -/

example : 'a' < 'b' := by decide
example : 'a' < 'b' := by simp
example : "abc" < "abd" := by decide
example : "abc" < "abd" := by simp
example : ¬ "b" < "abc" := by decide
example : 'a'.toUpper = 'A' := by simp
example : "abc".toUpper = "ABC" := by decide
example : "abc".contains 'c' = true := by decide
example : "hello".startsWith "he" = true := by decide
example : "a,b,,c".splitOn "," = ["a", "b", "", "c"] := by decide
example : "120".toNat? = some 120 := by decide
example : "-12".toInt? = some (-12) := by decide
example : "x1".toNat? = none := by decide
