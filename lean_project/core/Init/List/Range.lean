prelude
import Init.List.TakeDrop
/-!
# Lists: ranges of numbers

`range n` is `[0, 1, …, n - 1]`, and `range' s n step` has `n` entries from `s` on in equal steps.
-/
universe u v w

namespace List
variable {s n m i a step : Nat}

/-! ## Operations -/

/-- The numbers below `n` in increasing order. -/
def range (n : Nat) : List Nat :=
  loop n []
where
  loop : Nat → List Nat → List Nat
  | 0, acc => acc
  | n + 1, acc => loop n (n :: acc)
@[simp] theorem range_zero : range 0 = [] := rfl

/-- `len` numbers from `start` on, in steps of `step`. -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step
@[simp] theorem range'_zero : range' s 0 step = [] := rfl
@[simp] theorem range'_one {s step : Nat} : range' s 1 step = [s] := rfl
theorem range'_succ : range' s (n + 1) step = s :: range' (s + step) n step := rfl

/-! ## `range'` -/

@[simp] theorem length_range' {s n step : Nat} : length (range' s n step) = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
@[simp] theorem range'_eq_nil_iff : range' s n step = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range']
theorem mem_range' {m : Nat} : m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i := by
  induction n generalizing s with
  | zero => exact ⟨(nomatch ·), fun ⟨i, h, _⟩ => absurd h (Nat.not_lt_zero i)⟩
  | succ n ih =>
    rw [range'_succ, mem_cons, ih]
    constructor
    · intro h
      match h with
      | .inl e => exact ⟨0, Nat.succ_pos n, e⟩
      | .inr ⟨i, h, e⟩ =>
        exact ⟨i + 1, Nat.succ_le_succ h, by
          rw [e, Nat.mul_add_one, Nat.add_assoc, Nat.add_comm step]⟩
    · intro ⟨i, h, e⟩
      cases i with
      | zero => exact .inl e
      | succ i => exact .inr ⟨i, Nat.le_of_succ_le_succ h, by
          rw [e, Nat.mul_add_one, Nat.add_assoc, Nat.add_comm step]⟩
@[simp] theorem mem_range'_1 : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  constructor
  · intro ⟨i, h, e⟩
    rw [e, Nat.one_mul]
    exact ⟨Nat.le_add_right s i, Nat.add_lt_add_left h s⟩
  · intro ⟨h₁, h₂⟩
    refine ⟨m - s, Nat.lt_of_not_le fun k => ?_, ?_⟩
    · have := Nat.add_le_add_left k s
      rw [Nat.add_sub_of_le h₁] at this
      exact Nat.lt_irrefl m (Nat.lt_of_lt_of_le h₂ this)
    · rw [Nat.one_mul, Nat.add_sub_of_le h₁]
theorem map_add_range' {a s n step : Nat} :
    map (a + ·) (range' s n step) = range' (a + s) n step := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, map_cons, ih, range'_succ, Nat.add_assoc]
theorem range'_append {s m n step : Nat} :
    range' s m step ++ range' (s + step * m) n step = range' s (m + n) step := by
  induction m generalizing s with
  | zero => rw [Nat.zero_add]; rfl
  | succ m ih =>
    rw [range'_succ, cons_append, Nat.add_right_comm m 1 n, range'_succ, ← ih, Nat.mul_add_one,
      Nat.add_assoc, Nat.add_comm (step * m)]
@[simp] theorem range'_append_1 {s m n : Nat} :
    range' s m ++ range' (s + m) n = range' s (m + n) := by
  have h := range'_append (s := s) (m := m) (n := n) (step := 1)
  rwa [Nat.one_mul] at h
theorem range'_concat {s n : Nat} :
    range' s (n + 1) step = range' s n step ++ [s + step * n] := range'_append.symm
theorem range'_1_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  rw [range'_concat, Nat.one_mul]
theorem getElem?_range' {s step : Nat} {i j : Nat} (h : i < j) :
    (range' s j step)[i]? = some (s + step * i) := by
  induction j generalizing s i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ j ih => cases i with
    | zero => rfl
    | succ i =>
      rw [range'_succ, getElem?_cons_succ, ih (Nat.le_of_succ_le_succ h), Nat.mul_add_one,
        Nat.add_assoc, Nat.add_comm step]
@[simp] theorem getElem_range' {n m step : Nat} {i : Nat} (H : i < (range' n m step).length) :
    (range' n m step)[i]'H = n + step * i :=
  (getElem_eq_iff H).mpr (getElem?_range' (by rwa [length_range'] at H))
@[simp] theorem tail_range' {n : Nat} :
    (range' s n step).tail = range' (s + step) (n - 1) step := by
  cases n <;> rfl

/-! ## `range` -/

theorem range_loop_range' (s n : Nat) : range.loop s (range' s n) = range' 0 (n + s) := by
  induction s generalizing n with
  | zero => rfl
  | succ s ih => rw [Nat.add_comm s 1, ← Nat.add_assoc, Nat.add_comm 1 s]; exact ih (n + 1)
theorem range_eq_range' {n : Nat} : range n = range' 0 n :=
  (range_loop_range' n 0).trans (by rw [Nat.zero_add])
@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  rw [range_eq_range', length_range']
@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]
theorem range_ne_nil {n : Nat} : range n ≠ [] ↔ n ≠ 0 := not_congr range_eq_nil
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [range_eq_range', mem_range'_1, Nat.zero_add]
  exact ⟨And.right, fun h => ⟨Nat.zero_le m, h⟩⟩
theorem not_mem_range_self {n : Nat} : n ∉ range n := fun h => Nat.lt_irrefl n (mem_range.mp h)
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := mem_range.mpr (Nat.lt_succ_self n)
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by
  rw [range_eq_range', range'_1_concat, Nat.zero_add, range_eq_range']
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  rw [range_eq_range', range_eq_range', range'_succ, Nat.add_comm 0 1, ← map_add_range']
  exact congrArg (fun f => 0 :: map f (range' 0 n)) (funext fun k => Nat.add_comm 1 k)
theorem range'_eq_map_range {s n : Nat} : range' s n = map (s + ·) (range n) := by
  rw [range_eq_range', map_add_range']; rfl
theorem range_add {n m : Nat} : range (n + m) = range n ++ (range m).map (n + ·) := by
  rw [← range'_eq_map_range, range_eq_range', range_eq_range', ← range'_append_1, Nat.zero_add]
theorem getElem?_range {i j : Nat} (h : i < j) : (range j)[i]? = some i := by
  rw [range_eq_range', getElem?_range' h, Nat.zero_add, Nat.one_mul]
@[simp] theorem getElem_range {i n : Nat} (h : i < (range n).length) : (range n)[i]'h = i :=
  (getElem_eq_iff h).mpr (getElem?_range (by rwa [length_range] at h))
@[simp] theorem tail_range {n : Nat} : (range n).tail = range' 1 (n - 1) := by
  rw [range_eq_range', tail_range']
theorem take_range {i n : Nat} : take i (range n) = range (min i n) := by
  apply ext_getElem
  · rw [length_take, length_range, length_range]
  · intro k _ _; rw [getElem_take, getElem_range, getElem_range]

end List
