/-! Lists: what simp and the lemmas of the library prove. -/

example (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by simp [Nat.add_comm]
example (l : List Nat) (h : 0 < l.length) : l[0] ∈ l := by simp
example (l : List Nat) (i : Nat) (h : i < l.length) : l[i] ∈ l := by simp
example (l : List Nat) (i : Nat) (h : i + 1 < l.length) : l[i] ∈ l := by simp
example (l : List Nat) (i : Fin l.length) : l[i] ∈ l := by simp
example (p q : Nat → Bool) (xs : List Nat):
    (xs.filter p).filter q = xs.filter (fun x => q x && p x) := by
  simp
example (f : Nat → Nat) (xs : List Nat) : (xs.map f).reverse = xs.reverse.map f := by simp
example (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := by simp
example (xs : List Nat) : xs.reverse.sum = xs.sum := by simp
example (xs : List Nat) (h : xs ≠ []) : xs.head h :: xs.tail = xs := by simp
example (a : Nat) (xs : List Nat) : xs.length < (a :: xs).length := by simp
example (xs : List Nat) (h : xs.length = 0) : xs = [] := by simpa using h
example (xs : List Nat) (n : Nat) : (xs.take n).length ≤ n := by simp; omega
example (xs : List Nat) (n : Nat) : (xs.drop n).length = xs.length - n := by simp
example (n m : Nat) : m ∈ List.range n ↔ m < n := by simp
example (xs ys : List Nat) : xs ++ ys = [] ↔ xs = [] ∧ ys = [] := by simp
example (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : a = b := by simp at h; exact h.1
example (xs ys zs : List Nat) (h : xs ++ ys = xs ++ zs) : ys = zs := by simpa using h

example (l : List Nat) : l.length = 0 ↔ l = [] := by simp
example (f g : Nat → Nat) (l : List Nat) : (l.map f).map g = l.map (fun x => g (f x)) := by simp
example (f g : Nat → Nat) (l : List Nat) : (l.map f).map g = l.map (g ∘ f) := by simp
example (l : List Nat) : l.map id = l := by simp
example (l : List Nat) : l.map (fun x => x) = l := by simp
example (l : List Nat) (x : Nat) (h : x ∈ l.map (· + 1)) : 0 < x := by
  simp at h
  obtain ⟨a, _, rfl⟩ := h
  omega
example (l : List Nat) (p : Nat → Bool) : (l.filter p).all p := by simp
example (l : List Nat) (p : Nat → Bool) (h : l.all p) : l.filter p = l := by simpa using h
example (l₁ l₂ : List Nat) : (l₁ ++ l₂).reverse = l₂.reverse ++ l₁.reverse := by simp
example (l : List Nat) : l.foldr (fun x acc => x :: acc) [] = l := by simp
example (l : List Nat) : l.foldl (fun n _ => n + 1) 0 = l.length := by simp
example (x y : Nat) (l : List Nat) : x ∈ y :: l ↔ x = y ∨ x ∈ l := by simp
example (l : List Nat) (h : 3 ∈ l) : l ≠ [] := by
  intro h'; simp [h'] at h
example (l : List Nat) (h : 3 ∈ l) : l ≠ [] := by
  rintro rfl; simp at h
example (l : List Nat) (h : 3 ∈ l) : ∃ s t, l = s ++ 3 :: t := List.append_of_mem h
example (xs ys : List Nat) (h : xs.map (· + 1) = ys.map (· + 1)) : xs = ys := by
  have : ∀ x y : Nat, x + 1 = y + 1 → x = y := by intros; omega
  exact (List.map_inj_right this).mp h
example (xs ys : List α) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := by ext i : 1; exact h i
example (xs : List α) (n : Nat) : xs.take n ++ xs.drop n = xs := by simp
example (xs : List α) (m n : Nat) : (xs.drop m).drop n = xs.drop (m + n) := by simp
example (n : Nat) (a : α) : (List.replicate n a).length = n := by simp
example (n m : Nat) (a : α) :
    List.replicate n a ++ List.replicate m a = List.replicate (n + m) a := by
  simp
example (xs : List Nat) (h : xs = [1,2,3]) : xs.length = 3 := by simp [h]
example (a b : α) (h : [a] = [b]) : a = b := by simpa using h
example (xs : List α) : xs ++ [] = xs := by simp
example (x : α) (xs ys : List α) : (x :: xs) ++ ys = x :: (xs ++ ys) := rfl
example (xs ys zs : List α) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by ac_rfl
example (xs : List α) : xs.reverse.length = xs.length := by simp
example (f : α → β) (xs : List α) : (xs.map f).length = xs.length := by simp
example (xs : List Nat) : xs.Nodup → (0 :: xs.map (· + 1)).length = xs.length + 1 := by simp
example : ([1,2,3] : List Nat).Nodup := by decide
example : ¬ ([1,2,1] : List Nat).Nodup := by decide
example : [1,2] < [1,3] := by decide
example (xs : List (Nat × Nat)) : (xs.unzip).1.zip (xs.unzip).2 = xs := by rw [List.zip_unzip]
example (xs : List Nat) (ys : List Nat) : (xs.zip ys).length = min xs.length ys.length := by simp
example (l : List Nat) (h : l.getLast? = some 5) : 5 ∈ l := List.mem_of_getLast? h
example (l : List Nat) : (l ++ [5]).getLast? = some 5 := by simp
example (l : List Nat) : (l ++ [5]).getLast (by simp) = 5 := by simp
example (l : List Nat) : (l ++ [5]).dropLast = l := by simp
example (l : List Nat) (a : Nat) : l.count a ≤ l.length := List.count_le_length ..
example (l : List Nat) : (1 :: l).count 1 = l.count 1 + 1 := by simp
example (l : List Nat) (a : Nat) (h : a ∉ l) : l.count a = 0 := by simp [List.count_eq_zero, h]
example (l : List Nat) (a : Nat) (h : a ∉ l) : l.erase a = l := List.erase_of_not_mem h
example (L : List (List Nat)) : L.flatten.length = (L.map List.length).sum := by simp
example (l : List Nat) : (l.flatMap fun x => [x, x]).length = 2 * l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => simp_all; omega
example (p : Nat → Bool) (l : List Nat) : l.any p = true ↔ ∃ x ∈ l, p x := by simp
example (p : Nat → Bool) (l : List Nat) : (!l.any p) = l.all (fun x => !p x) :=
  List.not_any_eq_all_not
example (l : List Nat) : ∀ x ∈ l.filter (· > 3), x > 3 := by simp
example (l : List Nat) : ∀ x ∈ l.filter (· > 3), x > 3 := by
  intro x hx
  simp at hx
  exact hx.2
open List in
example (l : List Nat) : l.reverse ~ l := by simp
open List in
example (xs ys : List Nat) (h : xs ~ ys) : xs.length = ys.length := h.length_eq
open List in
example (xs ys : List Nat) (h : xs ~ ys) (x : Nat) : x ∈ xs ↔ x ∈ ys := h.mem_iff
open List in
example (xs ys : List Nat) : xs ++ ys ~ ys ++ xs := perm_append_comm
open List in
example (l : List Nat) : l.filter (· > 2) <+ l := by simp
example (l : List Nat) (i : Nat) (h : i < l.length) :
    l.reverse.reverse[i]'(by simpa using h) = l[i] :=
  by
  simp
example (l : List Nat) (i : Nat) (h : i < l.length) :
    (l.map (· + 1))[i]'(by simpa using h) = l[i] + 1 :=
  by
  simp
example (l : List Nat) (i x : Nat) : (l.set i x).length = l.length := by simp
example (l : List Nat) (i x : Nat) (h : i < l.length) : (l.set i x)[i]? = some x := by simp [h]
example (f : Nat → Nat) (xs : List Nat) :
    xs.foldl (fun acc x => acc + f x) 0 = (xs.map f).foldl (· + ·) 0 :=
  by
  rw [List.foldl_map]
example (xs ys : List Nat) :
    (xs ++ ys).foldl (· + ·) 0 = ys.foldl (· + ·) (xs.foldl (· + ·) 0) := by
  simp
example (xs : List Nat) (h : xs.length = 2) : ∃ a b, xs = [a, b] := by
  match xs, h with
  | [a, b], _ => exact ⟨a, b, rfl⟩

example (l : List Nat) : l.attach.map (fun x => x.1) = l := by simp
example (xs : List Nat) (h : ∀ x ∈ xs, x = 0) : xs.sum = 0 := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp_all
example (xs : List Nat) : xs.sum = 0 ↔ ∀ x ∈ xs, x = 0 := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]
example (xs ys : List Nat) (h : xs.Nodup) : (xs.filter (· ∈ ys)).Nodup := h.sublist List.filter_sublist
example (xs ys : List Nat) (x : Nat) : x ∈ xs.filter (· ∈ ys) ↔ x ∈ xs ∧ x ∈ ys := by simp
example (xs ys : List Nat) :
    (xs ++ ys).Nodup ↔ xs.Nodup ∧ ys.Nodup ∧ ∀ a ∈ xs, ∀ b ∈ ys, a ≠ b := by
  simp [List.nodup_append]
example (n : Nat) : (List.range n).length = n := by simp
example (n : Nat) : (List.range n).reverse.length = n := by simp
example (n : Nat) : ∀ x ∈ List.range n, x < n := by simp
example (f : Nat → Nat) (n : Nat) : ((List.range n).map f).length = n := by simp
example (f : Nat → Nat) (n : Nat) :
    ((List.range (n+1)).map f).sum = ((List.range n).map f).sum + f n :=
  by
  simp [List.range_succ]
example (xs : List Int) : (xs ++ [3]).sum = xs.sum + 3 := by simp
example (xs : List Int) : xs.sum = xs.foldr (· + ·) 0 := rfl
example (xs ys : List Int) : (xs ++ ys).sum = xs.sum + ys.sum := by simp
example (xs : List Bool) : xs.all id = true ↔ false ∉ xs := by
  induction xs <;> simp_all
example (x : Nat) (xs : List Nat) : (x :: xs).isEmpty = false := by simp
example (xs : List Nat) : xs.isEmpty = true ↔ xs = [] := by simp
example (xs : List Nat) (h : ¬ xs.isEmpty) : xs ≠ [] := by simpa using h
example (p : Nat → Prop) [DecidablePred p] (xs : List Nat) :
    xs.filter p = xs.filter (fun x => decide (p x)) :=
  rfl
example (xs : List Nat) : xs.head? = none ↔ xs = [] := by simp
example (xs : List Nat) (n : Nat) (h : n ≤ xs.length) : (xs.take n).length = n := by simp [h]
example (xs : List Nat) (n : Nat) (h : n ≤ xs.length) : (xs.take n).length = n := by
  rw [List.length_take]; omega
example (xs : List Nat) (n : Nat) (h : xs.length ≤ n) : xs.take n = xs := List.take_of_length_le h
example (a : Nat) (l : List Nat) : l.insert a ≠ [] := by
  intro h
  have : a ∈ l.insert a := List.mem_insert_self
  simp [h] at this
example (f : Nat → List Nat) (l : List Nat) : l.flatMap f = (l.map f).flatten := rfl
example (l : List Nat) : (do let x ← some l; pure x.length) = some l.length := rfl
example (l : List Nat) : (· + 1) <$> l = l.map (· + 1) := rfl
example (l : List (Nat × Nat)) : l.map Prod.fst = l.unzip.1 := by simp
example (xs : List Nat) (i : Nat) : (xs.map (· + 1))[i]? = xs[i]?.map (· + 1) := by simp
example (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i]? = some xs[i] := by simp
example (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i]! = xs[i] := by simp [h]
example (xs : List Nat) (i : Nat) (h : xs.length ≤ i) : xs[i]? = none := by simp [h]
example (xs ys : List Nat) (i : Nat) (h : i < xs.length) : (xs ++ ys)[i]? = xs[i]? :=
  List.getElem?_append_left h
example (xs ys : List Nat) (i : Nat) (h : i < xs.length) : (xs ++ ys)[i]'(by simp; omega) = xs[i] :=
  by
  rw [List.getElem_append_left]
example (xs : List Nat) : xs = [] ∨ ∃ y ys, xs = y :: ys := by cases xs <;> simp
example (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys := by
  cases xs with
  | nil => contradiction
  | cons y ys => exact ⟨y, ys, rfl⟩
example (a b c : Nat) (h : [a, b] = [b, c]) : a = c := by simp_all
example (xs : List Nat) (h : xs.length > 0) : xs ≠ [] := by
  intro h'; subst h'; simp at h
example (xs : List Nat) (h : xs.length = 1) : ∃ a, xs = [a] := by
  simpa [List.length_eq_one_iff] using h
example (xs ys : List Nat) (h : xs.length = ys.length) : (xs.zip ys).map Prod.fst = xs := by
  rw [List.map_fst_zip]; omega
example : (fun (x : List Nat) => x ++ []) = id := by funext x; simp
example (x : Nat) (xs ys : List Nat) (h : xs ⊆ ys) (hx : x ∈ xs) : x ∈ ys := h hx
example (xs ys : List Nat) : xs ⊆ xs ++ ys := by simp
example (x : Nat) (xs : List Nat) (p : Nat → Bool) (h : xs.find? p = some x) : x ∈ xs :=
  List.mem_of_find?_eq_some h
example (xs : List Nat) (p : Nat → Bool) (h : xs.find? p = none) : ∀ x ∈ xs, p x = false := by
  simpa using h
example (n : Nat) (x : Nat) (h : x ∈ List.replicate n 3) : x = 3 := by simp at h; exact h.2
example (n : Nat) : (List.replicate n 3).sum = n * 3 := by simp
example (xs : List Nat) : xs.foldr Nat.max 0 = xs.foldr max 0 := rfl
example (xs : List Nat) : ∀ ys : List Nat, xs.length + ys.length = (xs ++ ys).length := by simp
example (xs : List α) : xs.reverse.reverse = xs := List.reverse_reverse xs
example (xs ys : List α) (h : xs.reverse = ys.reverse) : xs = ys := by simpa using h
example (P : List Nat → Prop) (h0 : P []) (h1 : ∀ x xs, P xs → P (x :: xs)) (l : List Nat) : P l :=
  by
  induction l with
  | nil => exact h0
  | cons x xs ih => exact h1 x xs ih
