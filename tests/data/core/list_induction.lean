/-! Lists: functions that a user defines, and proofs by induction about them. -/

open List

def insert' (a : Nat) : List Nat → List Nat
  | [] => [a]
  | b :: l => if a ≤ b then a :: b :: l else b :: insert' a l
def sort' : List Nat → List Nat
  | [] => []
  | a :: l => insert' a (sort' l)
theorem insert'_perm (a : Nat) (l : List Nat) : insert' a l ~ a :: l := by
  induction l with
  | nil => simp [insert']
  | cons b l ih =>
    simp only [insert']
    split
    · exact Perm.refl _
    · exact (ih.cons b).trans (Perm.swap a b l)
theorem sort'_perm (l : List Nat) : sort' l ~ l := by
  induction l with
  | nil => exact Perm.refl _
  | cons a l ih => exact (insert'_perm a _).trans (ih.cons a)
theorem sort'_length (l : List Nat) : (sort' l).length = l.length := (sort'_perm l).length_eq
theorem insert'_sorted (a : Nat) (l : List Nat) (h : l.Pairwise (· ≤ ·)) :
    (insert' a l).Pairwise (· ≤ ·) := by
  induction l with
  | nil => simp [insert']
  | cons b l ih =>
    simp only [insert']
    rw [pairwise_cons] at h
    split
    · rename_i hab
      rw [pairwise_cons, pairwise_cons]
      refine ⟨?_, h⟩
      intro x hx
      rcases List.mem_cons.mp hx with rfl | hx
      · exact hab
      · exact Nat.le_trans hab (h.1 x hx)
    · rename_i hab
      rw [pairwise_cons]
      refine ⟨?_, ih h.2⟩
      intro x hx
      rcases List.mem_cons.mp ((insert'_perm a l).mem_iff.mp hx) with rfl | hx
      · omega
      · exact h.1 x hx
theorem sort'_sorted (l : List Nat) : (sort' l).Pairwise (· ≤ ·) := by
  induction l with
  | nil => simp [sort']
  | cons a l ih => exact insert'_sorted a _ ih

def myLen : List α → Nat
  | [] => 0
  | _ :: l => myLen l + 1
theorem myLen_eq (l : List α) : myLen l = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [myLen, ih]
def app : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: app xs ys
theorem app_eq (xs ys : List α) : app xs ys = xs ++ ys := by
  induction xs <;> simp_all [app]
def rev : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]
theorem rev_eq (l : List α) : rev l = l.reverse := by
  induction l <;> simp [rev, *]
theorem rev_rev (l : List α) : rev (rev l) = l := by simp [rev_eq]
def revAcc : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revAcc xs (x :: acc)
theorem revAcc_eq (l acc : List α) : revAcc l acc = l.reverse ++ acc := by
  induction l generalizing acc with
  | nil => simp [revAcc]
  | cons x xs ih => simp [revAcc, ih]
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => simp [total]
  | cons x xs ih => simp [total, ih, Nat.add_assoc]
theorem total_eq_sum (xs : List Nat) : total xs = xs.sum := by
  induction xs <;> simp [total, *]
theorem total_eq_foldl (xs : List Nat) : total xs = xs.foldl (· + ·) 0 := by
  rw [total_eq_sum, List.sum_eq_foldl]
def double : List Nat → List Nat
  | [] => []
  | x :: xs => 2 * x :: double xs
theorem double_eq_map (l : List Nat) : double l = l.map (2 * ·) := by
  induction l <;> simp [double, *]
def evens : List Nat → List Nat
  | [] => []
  | x :: xs => if x % 2 = 0 then x :: evens xs else evens xs
theorem evens_eq (l : List Nat) : evens l = l.filter (· % 2 = 0) := by
  induction l with
  | nil => rfl
  | cons x xs ih => simp [evens, filter_cons, ih]
theorem mem_evens (l : List Nat) (x : Nat) : x ∈ evens l ↔ x ∈ l ∧ x % 2 = 0 := by simp [evens_eq]
theorem evens_length (l : List Nat) : (evens l).length ≤ l.length := by
  rw [evens_eq]; exact List.length_filter_le _ _
theorem gauss (n : Nat) : 2 * (List.range (n + 1)).sum = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [List.range_succ, List.sum_append, Nat.mul_add, ih]
    simp [Nat.mul_add, Nat.add_mul]
    omega

/-- The first entry is the least of a sorted list. -/
theorem head_le (a : Nat) (l : List Nat) (h : (a :: l).Pairwise (· ≤ ·)) : ∀ x ∈ l, a ≤ x := by
  simp at h
  exact h.1

inductive Tree where
  | leaf : Tree
  | node (left : Tree) (value : Nat) (right : Tree) : Tree
def Tree.toList : Tree → List Nat
  | leaf => []
  | node l v r => l.toList ++ v :: r.toList
def Tree.size : Tree → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
def Tree.mirror : Tree → Tree
  | leaf => leaf
  | node l v r => node r.mirror v l.mirror
theorem Tree.length_toList (t : Tree) : t.toList.length = t.size := by
  induction t with
  | leaf => rfl
  | node l v r hl hr => simp [toList, size, hl, hr]; omega
theorem Tree.toList_mirror (t : Tree) : t.mirror.toList = t.toList.reverse := by
  induction t with
  | leaf => rfl
  | node l v r hl hr => simp [toList, mirror, hl, hr]

def interleave : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: interleave ys xs
termination_by xs ys => xs.length + ys.length
theorem length_interleave (xs ys : List α) : (interleave xs ys).length = xs.length + ys.length := by
  fun_induction interleave xs ys with
  | case1 => simp
  | case2 x xs ys ih => simp [ih]; omega

/-! Recursion through a list of subterms. -/

inductive Rose where
  | node (value : Nat) (children : List Rose)

def Rose.size : Rose → Nat
  | node _ cs => 1 + (cs.map size).sum
def Rose.flatten : Rose → List Nat
  | node v cs => v :: cs.flatMap flatten

example : (Rose.node 1 [.node 2 [], .node 3 []]).size = 3 := by simp [Rose.size]
example : (Rose.node 1 [.node 2 [], .node 3 []]).flatten = [1, 2, 3] := by simp [Rose.flatten]
example (r : Rose) : 0 < r.size := by
  cases r
  simp [Rose.size]
  omega
