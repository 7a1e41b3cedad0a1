prelude
import Init.Logic
import Init.Bool.Basic
import Init.Foundation.Coercions
/-!
# Lists: the operations

The functions on lists, each with the equations that compute it. Facts that need an induction are
in the neighbouring modules:

* `Init.List.Append`: length, `++`, `reverse`, `concat`, and when two appended lists are equal;
* `Init.List.Membership`: `∈`, `contains`, `all`, `any`;
* `Init.List.Map`: `map`, `filter`, `filterMap`;
* `Init.List.Flatten`: `flatten`, `flatMap`, `replicate`;
* `Init.List.Fold`: `foldl`, `foldr`, `sum`;
* `Init.List.GetElem`: `l[i]`, `l[i]?`, `l[i]!`, and equality of lists entry by entry.
-/
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Length and equality -/

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_singleton {a : α} : length [a] = 1 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (cons a as).length = as.length + 1 := rfl

/-- Entry by entry comparison with `==`. -/
protected def beq [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && List.beq as bs
  | _, _ => false
@[simp] theorem beq_nil_nil [BEq α] : List.beq ([] : List α) ([] : List α) = true := rfl
@[simp] theorem beq_cons_nil [BEq α] {a : α} {as : List α} : List.beq (a :: as) [] = false := rfl
@[simp] theorem beq_nil_cons [BEq α] {a : α} {as : List α} : List.beq [] (a :: as) = false := rfl
theorem beq_cons_cons [BEq α] {a b : α} {as bs : List α} :
    List.beq (a :: as) (b :: bs) = (a == b && List.beq as bs) := rfl

instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩
instance instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as} := by
    induction as with
    | nil =>
      intro bs h
      cases bs with
      | nil => rfl
      | cons b bs => exact Bool.noConfusion h
    | cons a as ih =>
      intro bs h
      cases bs with
      | nil => exact Bool.noConfusion h
      | cons b bs =>
        have h : (a == b && as == bs) = true := h
        rw [Bool.and_eq_true] at h
        rw [eq_of_beq h.1, ih h.2]
  rfl {as} := by
    induction as with
    | nil => rfl
    | cons a as ih =>
      show (a == a && as == as) = true
      rw [ih, beq_self_eq_true]; rfl

@[simp] theorem cons_beq_cons [BEq α] {a b : α} {l₁ l₂ : List α} :
    (a :: l₁ == b :: l₂) = (a == b && l₁ == l₂) := rfl

/-- Two lists of the same length whose entries are pairwise related by `eqv`. -/
@[specialize] def isEqv : (as bs : List α) → (eqv : α → α → Bool) → Bool
  | [], [], _ => true
  | a :: as, b :: bs, eqv => eqv a b && isEqv as bs eqv
  | _, _, _ => false
@[simp] theorem isEqv_nil_nil {eqv : α → α → Bool} : isEqv [] [] eqv = true := rfl
@[simp] theorem isEqv_nil_cons {a : α} {as : List α} {eqv : α → α → Bool} :
    isEqv [] (a :: as) eqv = false := rfl
@[simp] theorem isEqv_cons_nil {a : α} {as : List α} {eqv : α → α → Bool} :
    isEqv (a :: as) [] eqv = false := rfl
theorem isEqv_cons_cons {a b : α} {as bs : List α} {eqv : α → α → Bool} :
    isEqv (a :: as) (b :: bs) eqv = (eqv a b && isEqv as bs eqv) := rfl

/-! ## The two ends -/

/-- The first entry of a list that is not empty. -/
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a
@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl

/-- The first entry, if there is one. -/
def head? : List α → Option α
  | [] => none
  | a :: _ => some a
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl

/-- The first entry, or `fallback` for the empty list. -/
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a
@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl
@[simp] theorem headD_cons {a : α} {l : List α} {d : α} : headD (a :: l) d = a := rfl

/-- The list without its first entry; `[]` for the empty list. -/
def tail : List α → List α
  | [] => []
  | _ :: as => as
@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : tail (a :: as) = as := rfl

/-- The list without its first entry, if it has one. -/
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as
@[simp] theorem tail?_nil : tail? ([] : List α) = none := rfl
@[simp] theorem tail?_cons {a : α} {l : List α} : tail? (a :: l) = some l := rfl

/-- The list without its first entry, or `fallback` for the empty list. -/
def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: tl => tl
@[simp] theorem tailD_nil {l' : List α} : tailD [] l' = l' := rfl
@[simp] theorem tailD_cons {a : α} {l l' : List α} : tailD (a :: l) l' = l := rfl

/-- The last entry of a list that is not empty. -/
def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => List.noConfusion rfl (heq_of_eq h))

/-- The last entry, if there is one. -/
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h)))
@[simp] theorem getLast?_nil : @getLast? α [] = none := rfl

/-- The last entry, or `fallback` for the empty list. -/
def getLastD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: as, _ => getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h))
theorem getLastD_nil {a : α} : getLastD [] a = a := rfl
theorem getLastD_cons {a b : α} {l : List α} : getLastD (b :: l) a = getLastD l b := by
  cases l <;> rfl

/-- The list without its last entry; `[]` for the empty list. -/
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as
@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton {x : α} : [x].dropLast = [] := rfl
@[simp] theorem dropLast_cons_cons {x y : α} {zs : List α} :
    (x :: y :: zs).dropLast = x :: (y :: zs).dropLast := rfl
@[simp] theorem length_dropLast_cons {a : α} {as : List α} :
    (a :: as).dropLast.length = as.length := by
  induction as generalizing a with
  | nil => rfl
  | cons b bs ih => exact congrArg (· + 1) ih

/-- Whether the list is empty. -/
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false
@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl
@[simp] theorem beq_nil_eq [BEq α] {l : List α} : (l == []) = l.isEmpty := by cases l <;> rfl
@[simp] theorem nil_beq_eq [BEq α] {l : List α} : ([] == l) = l.isEmpty := by cases l <;> rfl

instance instEmptyCollection : EmptyCollection (List α) := ⟨List.nil⟩
@[simp] theorem empty_eq : (∅ : List α) = [] := rfl

/-- The list with the one entry `a`. -/
@[inline] protected def singleton (a : α) : List α := [a]

/-! ## Append and reverse -/

@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl
theorem concat_nil {a : α} : concat [] a = [a] := rfl
theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl

/-- The entries of the first list, last one first, in front of the second list. -/
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)
@[simp] theorem reverseAux_nil {r : List α} : reverseAux [] r = r := rfl
@[simp] theorem reverseAux_cons {a : α} {l r : List α} :
    reverseAux (a :: l) r = reverseAux l (a :: r) := rfl

/-- The list read backwards. -/
def reverse (as : List α) : List α := reverseAux as []
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl

/-! ## Map, filter, fold -/

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl

/-- The entries for which `p` is `true`, in their order. -/
def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as
@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl

/-- The values `b` for which `f a = some b`, in the order of the entries `a`. -/
def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as =>
    match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as
@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) =
      match f a with
      | none => filterMap f l
      | some b => b :: filterMap f l := rfl

@[simp] theorem foldl_nil {f : β → α → β} {b : β} : [].foldl f b = b := rfl
@[simp] theorem foldl_cons {a : α} {l : List α} {f : β → α → β} {b : β} :
    (a :: l).foldl f b = l.foldl f (f b a) := rfl

/-- `foldr f init [a, b, c]` is `f a (f b (f c init))`. -/
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: l => f a (foldr f init l)
@[simp] theorem foldr_nil {f : α → β → β} {b : β} : [].foldr f b = b := rfl
@[simp] theorem foldr_cons {a : α} {l : List α} {f : α → β → β} {b : β} :
    (a :: l).foldr f b = f a (l.foldr f b) := rfl

@[simp] theorem flatten_nil : List.flatten ([] : List (List α)) = [] := rfl
@[simp] theorem flatten_cons {l : List α} {L : List (List α)} :
    (l :: L).flatten = l ++ L.flatten := rfl
@[simp] theorem flatMap_nil {f : α → List β} : List.flatMap f [] = [] := rfl
@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} :
    List.flatMap f (x :: xs) = f x ++ List.flatMap f xs := rfl

/-- `n` copies of `a`. -/
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a
@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl
@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih

/-- The list with copies of `a` in front, up to length `n`. -/
@[simp] def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - length l) a ++ l
/-- The list with copies of `a` at the end, up to length `n`. -/
@[simp] def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - length l) a

/-- Whether `p` is `true` of some entry. -/
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p
@[simp] theorem any_nil {f : α → Bool} : [].any f = false := rfl
@[simp] theorem any_cons {a : α} {l : List α} {f : α → Bool} :
    (a :: l).any f = (f a || l.any f) := rfl

/-- Whether `p` is `true` of all entries. -/
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p
@[simp] theorem all_nil {f : α → Bool} : [].all f = true := rfl
@[simp] theorem all_cons {a : α} {l : List α} {f : α → Bool} :
    (a :: l).all f = (f a && l.all f) := rfl

/-- Whether some entry is `true`. -/
def or (bs : List Bool) : Bool := bs.any id
@[simp] theorem or_nil : [].or = false := rfl
@[simp] theorem or_cons {a : Bool} {l : List Bool} : (a :: l).or = (a || l.or) := rfl
/-- Whether all entries are `true`. -/
def and (bs : List Bool) : Bool := bs.all id
@[simp] theorem and_nil : [].and = true := rfl
@[simp] theorem and_cons {a : Bool} {l : List Bool} : (a :: l).and = (a && l.and) := rfl

/-- The sum `a + (b + (c + 0))` of the entries of `[a, b, c]`. -/
def sum {α} [Add α] [Zero α] : List α → α := foldr (· + ·) 0
@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
theorem sum_eq_foldr [Add α] [Zero α] {l : List α} : l.sum = l.foldr (· + ·) 0 := rfl

/-- The product `a * (b * (c * 1))` of the entries of `[a, b, c]`. -/
def prod {α} [Mul α] [One α] : List α → α := foldr (· * ·) 1
@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl
theorem prod_eq_foldr [Mul α] [One α] {l : List α} : l.prod = l.foldr (· * ·) 1 := rfl

/-! ## Membership -/

/-- `a ∈ l`: the element `a` is an entry of the list `l`. -/
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) where
  mem l a := Mem a l

@[simp] theorem not_mem_nil {a : α} : ¬ a ∈ ([] : List α) := fun h => nomatch h
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l where
  mp
    | .head _ => .inl rfl
    | .tail _ h => .inr h
  mpr
    | .inl h => h ▸ .head l
    | .inr h => .tail b h
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y

/-- Boolean membership, by `==`; simp prefers `contains`. -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs
@[simp] theorem elem_nil [BEq α] {a : α} : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a b : α} {bs : List α} :
    (b :: bs).elem a = match a == b with | true => true | false => bs.elem a := rfl

/-- Boolean membership, by `==`. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
@[simp] theorem contains_nil [BEq α] {a : α} : ([] : List α).contains a = false := rfl

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    elem a as = true → a ∈ as := by
  induction as with
  | nil => exact fun h => Bool.noConfusion h
  | cons b bs ih =>
    intro h
    cases e : a == b with
    | true => exact eq_of_beq e ▸ .head bs
    | false => rw [elem_cons, e] at h; exact .tail b (ih h)

theorem elem_eq_true_of_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : a ∈ as) :
    elem a as = true := by
  induction h with
  | head as => rw [elem_cons, beq_self_eq_true]
  | tail b _ ih =>
    rw [elem_cons, ih]
    cases a == b <;> rfl

instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) :=
  decidable_of_decidable_of_iff ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩

/-- Whether some entry satisfies a decidable predicate can be decided. -/
instance decidableBEx (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (Exists fun x => x ∈ l ∧ p x)
  | [] => isFalse fun ⟨_, h, _⟩ => nomatch h
  | x :: xs =>
    if hx : p x then isTrue ⟨x, .head xs, hx⟩
    else match decidableBEx p xs with
      | isTrue h => isTrue (h.elim fun y hy => ⟨y, .tail x hy.1, hy.2⟩)
      | isFalse h => isFalse fun
        | ⟨_, .head _, hy⟩ => hx hy
        | ⟨y, .tail _ m, hy⟩ => h ⟨y, m, hy⟩

/-- Whether all entries satisfy a decidable predicate can be decided. -/
instance decidableBAll (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue fun _ h => nomatch h
  | x :: xs =>
    if hx : p x then match decidableBAll p xs with
      | isTrue h => isTrue fun
        | _, .head _ => hx
        | y, .tail _ m => h y m
      | isFalse h => isFalse fun k => h fun y m => k y (.tail x m)
    else isFalse fun k => hx (k x (.head xs))

/-- `l₁ ⊆ l₂`: every entry of `l₁` is an entry of `l₂`. -/
protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂
instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩
instance instDecidableRelSubsetOfDecidableEq [DecidableEq α] :
    DecidableRel (Subset : List α → List α → Prop) :=
  fun l₁ l₂ => decidableBAll (fun a => a ∈ l₂) l₁

end List
