/-! Lists: exercises of the kind that a course sets. -/

open List
example (xs : List Nat) : (xs.map (fun x => 2 * x)).sum = 2 * xs.sum := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih, Nat.mul_add]
example (p : Nat → Bool) (xs : List Nat) :
    (xs.filter p).length + (xs.filter (fun x => !p x)).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => by_cases h : p x <;> simp [h] <;> omega
example (xs : List Nat) : xs.length = 2 ↔ ∃ a b, xs = [a, b] := by
  constructor
  · intro h
    match xs, h with
    | [a, b], _ => exact ⟨a, b, rfl⟩
  · rintro ⟨a, b, rfl⟩; rfl
example (x : Nat) (xs : List Nat) (h : x ∈ xs) : x ≤ xs.sum := by
  induction xs with
  | nil => simp at h
  | cons y ys ih =>
    simp at h
    rcases h with rfl | h
    · simp
    · have := ih h
      simp; omega
example (xs ys : List Nat) (h : xs.length < ys.length) : xs ≠ ys := by
  intro e; subst e; omega
example (xs ys : List Nat) (h : xs.length < ys.length) : xs ≠ ys := by
  rintro rfl; simp at h
example (xs : List Nat) (h : xs.reverse = []) : xs = [] := by simpa using h
example (a : Nat) (xs : List Nat) : (a :: xs).getLast (by simp) ∈ a :: xs := by simp
example (a : Nat) (xs ys : List Nat) : a :: xs ++ ys = [a] ++ (xs ++ ys) := by simp
example (f : Nat → Option Nat) (xs : List Nat) :
    (xs.filterMap f).length ≤ xs.length := List.length_filterMap_le ..
example (xs ys : List Nat) : xs.zip ys = [] ↔ xs = [] ∨ ys = [] := by simp
example (n : Nat) : (List.range n).map (fun i => i + 1) = List.range' 1 n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [List.range_succ, List.map_append, ih, List.range'_1_concat]
    simp [Nat.add_comm]
example (n : Nat) : (List.range n).foldl (· + ·) 0 = (List.range n).sum := by rw [List.sum_eq_foldl]
example (xs : List Nat) (i : Nat) (h : i < xs.length) : xs.take (i+1) = xs.take i ++ [xs[i]] := by
  rw [List.take_add_one]; simp [h]
example (xs : List Nat) (h : xs ≠ []) :
    xs.dropLast ++ [xs.getLast h] = xs := List.dropLast_concat_getLast h
example (f : Nat → Nat) (a b : Nat) (xs : List Nat) :
    map f (a :: b :: xs) = f a :: f b :: map f xs := by simp
example (xs ys zs : List Nat) (h : xs ++ zs = ys ++ zs) : xs = ys := by simpa using h
example (xs ys : List Nat) (h : xs <+: ys) : xs.length ≤ ys.length := h.length_le
example (xs ys : List Nat) : xs <+: xs ++ ys := by simp
example (xs : List Nat) (n : Nat) : xs.take n <+: xs := List.take_prefix n xs
example (xs : List Nat) : xs.Pairwise (· < ·) → xs.Nodup := fun h => h.imp Nat.ne_of_lt
example (xs : List Nat) (h : xs.Nodup) : (xs.map (· + 1)).Nodup := by
  unfold List.Nodup at *
  rw [List.pairwise_map]
  exact h.imp (by intro a b; omega)
example (xs : List Nat) (h : xs.Nodup) (x : Nat) : xs.count x ≤ 1 := by
  induction xs with
  | nil => simp
  | cons y ys ih =>
    simp at h
    rw [List.count_cons]
    split
    · rename_i e; simp at e; subst e; rw [List.count_eq_zero_of_not_mem h.1]; simp
    · simpa using ih h.2
example (xs ys : List Nat) (x : Nat) : (xs ++ ys).count x = xs.count x + ys.count x := by simp
example (xs : List Nat) (x : Nat) : x ∈ xs ↔ 0 < xs.count x := by simp
example (xs : List Bool) : xs.count true + xs.count false = xs.length := by
  induction xs with
  | nil => rfl
  | cons b bs ih => cases b <;> simp <;> omega
example (m n : Nat) (a : α) :
    (List.replicate m a ++ List.replicate n a).reverse = List.replicate (m + n) a := by simp
example (xss : List (List Nat)) (x : Nat) : x ∈ xss.flatten ↔ ∃ xs ∈ xss, x ∈ xs := by simp
example (xss : List (List Nat)) :
    (xss.map List.reverse).reverse.flatten = xss.flatten.reverse := by simp [List.reverse_flatten]
example (P : Nat → Prop) (xs ys : List Nat) :
    (∀ x ∈ xs ++ ys, P x) ↔ (∀ x ∈ xs, P x) ∧ (∀ x ∈ ys, P x) := by
  simp [or_imp, forall_and]
example (P : Nat → Prop) (xs ys : List Nat) :
    (∀ x ∈ xs ++ ys, P x) ↔ (∀ x ∈ xs, P x) ∧ (∀ x ∈ ys, P x) := List.forall_mem_append
example (P : Nat → Prop) (a : Nat) (xs : List Nat) :
    (∀ x ∈ a :: xs, P x) ↔ P a ∧ (∀ x ∈ xs, P x) := by simp
example (P : Nat → Prop) (a : Nat) (xs : List Nat) :
    (∃ x ∈ a :: xs, P x) ↔ P a ∨ (∃ x ∈ xs, P x) := by simp
example (f : Nat → Nat) (h : ∀ x, f (f x) = x) (xs : List Nat) : (xs.map f).map f = xs := by
  simp
  rw [show f ∘ f = id from funext h]; simp
example (f : Nat → Nat) (h : ∀ x, f (f x) = x) (xs : List Nat) : (xs.map f).map f = xs := by
  induction xs <;> simp_all
example (xs : List Nat) : xs.foldl (fun acc x => x :: acc) [] = xs.reverse := by simp
example (xs : List Nat) : xs.foldr (fun x acc => acc ++ [x]) [] = xs.reverse := by
  induction xs <;> simp_all
example (f : Nat → Nat → Nat) (xs : List Nat) (b : Nat) :
    xs.foldr f b = xs.reverse.foldl (fun x y => f y x) b := by simp
example (l : List (Nat × String)) : (l.map Prod.snd).length = l.length := by simp
example (a b : Nat) : [a, b].Perm [b, a] := Perm.swap b a []
example (a b c : Nat) : [a, b, c] ~ [c, a, b] := by
  have := @perm_append_comm _ [a, b] [c]
  simpa using this
example (xs : List Nat) (n : Nat) (h : n < xs.length) : xs.drop n ≠ [] := by
  simp; omega
example (xs : List α) : xs.take 0 = [] := by simp
example (xs : List α) : xs.drop 0 = xs := by simp
example (xs : List α) : xs.take xs.length = xs := by simp
example (xs ys : List α) : (xs ++ ys).take xs.length = xs := by simp
example (xs ys : List α) : (xs ++ ys).drop xs.length = ys := by simp
example (x y : α) (h : [x, y] = [y, x]) : x = y := by simp at h; exact h.1
example (xs : List Nat) : ∃ n, xs.length = n := ⟨_, rfl⟩
example (xs : List Nat) (h : 2 ≤ xs.length) : ∃ a b l, xs = a :: b :: l := by
  match xs with
  | [] => simp at h
  | [_] => simp at h
  | a :: b :: l => exact ⟨a, b, l, rfl⟩
example (xs ys : List Nat) (h : xs.length = ys.length) : (xs.zip ys).unzip = (xs, ys) := by
  rw [List.unzip_zip h]
example (s : List Nat) : s.toArray.size = s.length := by simp
example (xs : List Nat) (k : Nat) (h : k ∈ xs.erase 3) : k ∈ xs :=
  List.mem_of_mem_erase h
example (l : List Nat) : l.head? = l[0]? := List.head?_eq_getElem?
example (l : List Nat) (h : l ≠ []) :
    l.head h = l[0]'(List.length_pos_iff.mpr h) := by rw [List.head_eq_getElem]
example (l : List Nat) (a : Nat) : l ++ [a] ≠ [] := by simp
example (l₁ l₂ : List Nat) (a : Nat) : a ∈ l₁ ++ a :: l₂ := by simp
example (xs : List Int) (h : ∀ x ∈ xs, 0 ≤ x) : 0 ≤ xs.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih =>
    simp at h
    have := ih h.2
    simp; omega

example : [1, 2, 3].head! = 1 := rfl
example : [1, 2, 3].getLast! = 3 := by simp
example (xs : List Nat) (a : Nat) : (xs.insertIdx 0 a).length = xs.length + 1 := by simp

/-- info: some [2, 3, 4] -/
#guard_msgs in
#eval [1, 2, 3].mapM fun x => if x > 0 then some (x + 1) else none

/-- info: [[1, 1], [2, 2], [3]] -/
#guard_msgs in
#eval [1, 1, 2, 2, 3].splitBy (· == ·)
