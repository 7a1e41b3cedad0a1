/-! Lists: computing, deciding, evaluating. -/

example : [1, 2, 3][1] = 2 := rfl
example : [1, 2, 3][1] = 2 := by decide
example : [1, 2, 3][1]? = some 2 := rfl
example : [1, 2, 3][5]? = none := by simp
example : [1, 2, 3][0]! = 1 := rfl
example : [1, 2] ++ [3] = [1, 2, 3] := rfl
example : [1, 2] ++ [3] = [1, 2, 3] := by simp
example : [3, 2, 1].reverse = [1, 2, 3] := by simp
example : [3, 2, 1].reverse = [1, 2, 3] := by decide
example : [1, 2, 3].length = 3 := by simp
example : 3 ∈ [1, 2, 3] := by decide
example : 3 ∈ [1, 2, 3] := by simp
example : 4 ∉ [1, 2, 3] := by decide
example : 4 ∉ [1, 2, 3] := by simp
example : ∀ x ∈ [1, 2, 3], x < 4 := by decide
example : ∀ x ∈ [1, 2, 3], x < 4 := by simp
example : ∃ x ∈ [1, 2, 3], x > 2 := by decide
example : ∃ x ∈ [1, 2, 3], x > 2 := by simp
example : [1, 2, 3].sum = 6 := rfl
example : [1, 2, 3].sum = 6 := by simp
example : (List.range 5).sum = 10 := by decide
example : List.range 3 = [0, 1, 2] := rfl
example : List.range' 2 3 = [2, 3, 4] := rfl
example : List.replicate 3 true = [true, true, true] := rfl
example : [1, 2, 3, 4].take 2 = [1, 2] := rfl
example : [1, 2, 3, 4].drop 2 = [3, 4] := rfl
example : [1, 2, 3].map (· * 2) = [2, 4, 6] := rfl
example : [1, 2, 3, 4].filter (· % 2 == 0) = [2, 4] := rfl
example : [1, 2, 3].zip [true, false] = [(1, true), (2, false)] := rfl
example : [(1, true), (2, false)].unzip = ([1, 2], [true, false]) := rfl
example : [1, 2, 3].foldr (· + ·) 0 = 6 := rfl
example : [[1], [2, 3]].flatten = [1, 2, 3] := by simp
example : [1, 2, 1].count 1 = 2 := by decide
example : [1, 2, 1].erase 1 = [2, 1] := by decide
example : [1, 2, 1].eraseDups = [1, 2] := by decide
example : [1, 2, 3].find? (· > 1) = some 2 := rfl
example : [5, 6, 7].idxOf 6 = 1 := by decide
example : [1, 2, 3].getLast? = some 3 := rfl
example : [1, 2, 3].dropLast = [1, 2] := rfl
example : [1, 2, 3].head? = some 1 := rfl
example : [3, 1, 2].max? = some 3 := by decide
example : [3, 1, 2].min? = some 1 := by decide
example : [1, 2] < [1, 3] := by decide
example : [1, 2] ≤ [1, 2] := by decide
example : [1, 2, 3].Nodup := by decide
example : ¬[1, 2, 1].Nodup := by decide
example : [1, 2, 4].Pairwise (· < ·) := by decide
example : [1, 2] ≠ [2, 1] := by decide
example : [1, 2] ⊆ [2, 3, 1] := by decide
open List in
example : [1, 2] <+: [1, 2, 3] := by decide
open List in
example : [2, 3] <:+ [1, 2, 3] := by decide
open List in
example : [1, 3] <+ [1, 2, 3] := by simp
open List in
example : [1, 2, 3] ~ [3, 2, 1] := by decide
open List in
example : ¬[1, 2] ~ [1, 1] := by decide

/-- info: [2, 3, 4] -/
#guard_msgs in
#eval [1, 2, 3].map (· + 1)

/-- info: [1, 1, 2, 2] -/
#guard_msgs in
#eval [1, 2].flatMap fun x => [x, x]

/-- info: ([2, 4], [1, 3]) -/
#guard_msgs in
#eval [1, 2, 3, 4].partition (· % 2 == 0)

/-- info: [(1, 4), (2, 5), (3, 6)] -/
#guard_msgs in
#eval [1, 2, 3].zip [4, 5, 6]

/-- info: none -/
#guard_msgs in
#eval [1, 2, 3][7]?
