prelude
import Init.Nat.Multiplication
import Init.List.Fold
/-!
# Lists of subterms

Sizes, `attach` and `pmap`, on which definitions that recurse through a list of subterms rest.
-/
universe u v w

/-! ## Sizes

The size of a value counts its constructors. Lean uses it as the measure of a recursion that is not
structural, in particular of one through lists of subterms. `Nat` has its value as size.
-/

deriving instance SizeOf for PUnit
deriving instance SizeOf for Bool
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Sigma
deriving instance SizeOf for PSigma
deriving instance SizeOf for Subtype
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for Fin
deriving instance SizeOf for Except

/-! ## Lists: entries with the proof that they are entries

`attach` gives every entry of a list together with the fact that it is one; a definition that
recurses through a list of subterms needs that fact to see that a subterm is smaller. Lean inserts
`attach` by itself into `map`, `filter` and the folds of such a definition.
-/

set_option linter.unusedVariables false in
/-- Asks the simplifier to keep the name of a bound variable of `binder` for `v`. -/
@[simp ↓] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) :
    γ := e

/-- In a definition by well-founded recursion the condition of an `if` is a hypothesis in its branches:
the proof that the recursion ends may use it. -/
@[wf_preprocess] theorem ite_eq_dite {P : Prop} {α : Sort u} {a b : α} [Decidable P] :
    ite P a b = (dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b)) := rfl

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### An entry is smaller than its list -/

theorem sizeOf_lt_of_mem [SizeOf α] {a : α} {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as =>
    rw [List.cons.sizeOf_spec, Nat.add_comm 1, Nat.add_right_comm]
    exact Nat.lt_succ_of_le (Nat.le_add_right _ _)
  | tail b _ ih =>
    rw [List.cons.sizeOf_spec]
    exact Nat.lt_of_lt_of_le ih (Nat.le_add_left _ _)

/-! ### `pmap` and `attach` -/

/-- `map` of a function that needs a property of the entries. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (H : ∀ a, a ∈ l → P a) → List β
  | [], _ => []
  | a :: l, H => f a (forall_mem_cons.mp H).1 :: pmap f l (forall_mem_cons.mp H).2
/-- Every entry with the proof of a property that all entries have. -/
@[inline] def attachWith (l : List α) (P : α → Prop) (H : ∀ x, x ∈ l → P x) : List {x // P x} :=
  pmap Subtype.mk l H
/-- Every entry with the proof that it is one. -/
@[inline] def attach (l : List α) : List {x // x ∈ l} := attachWith l _ fun _ => id
/-- The entries without their proofs. -/
def unattach {α : Type u} {p : α → Prop} (l : List { x // p x }) : List α :=
  l.map fun x => x.val

@[simp] theorem pmap_nil {P : α → Prop} {f : ∀ a, P a → β} {h} : pmap f [] h = [] := rfl
@[simp] theorem pmap_cons {P : α → Prop} {f : ∀ a, P a → β} {a : α} {l : List α}
    {h : ∀ x, x ∈ a :: l → P x} :
    pmap f (a :: l) h = f a (h a (.head l)) :: pmap f l fun x m => h x (.tail a m) := rfl
@[simp] theorem length_pmap {P : α → Prop} {f : ∀ a, P a → β} {l : List α} {h} :
    (pmap f l h).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih
theorem map_pmap {P : α → Prop} {g : β → γ} {f : ∀ a, P a → β} {l : List α} (H) :
    map g (pmap f l H) = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a _) :: ·) (ih _)
@[simp] theorem pmap_eq_map {p : α → Prop} {f : α → β} {l : List α} (H) :
    @pmap _ _ p (fun a _ => f a) l H = map f l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) (ih _)
@[simp] theorem attach_nil : ([] : List α).attach = [] := rfl
@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap
@[simp] theorem length_unattach {p : α → Prop} {l : List { x // p x }} :
    l.unattach.length = l.length := length_map _
@[simp] theorem unattach_nil {p : α → Prop} : ([] : List { x // p x }).unattach = [] := rfl
@[simp] theorem unattach_cons {p : α → Prop} {a : { x // p x }} {l : List { x // p x }} :
    (a :: l).unattach = a.val :: l.unattach := rfl
@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l :=
  (map_pmap _).trans ((pmap_eq_map (f := id) _).trans (map_id l))
theorem attach_map_val {l : List α} {f : α → β} : (l.attach.map fun i => f i.val) = l.map f :=
  (map_pmap _).trans (pmap_eq_map _)
@[simp] theorem attach_map_subtype_val (l : List α) : l.attach.map Subtype.val = l :=
  unattach_attach
@[simp] theorem mem_attach (l : List α) (x : { x // x ∈ l }) : x ∈ l.attach := by
  have m : x.val ∈ l.attach.map Subtype.val := by rw [attach_map_subtype_val]; exact x.property
  match x, mem_map.mp m with
  | ⟨_, _⟩, ⟨⟨_, _⟩, h, rfl⟩ => exact h

/-! ### What Lean inserts into recursive definitions -/

variable {P : α → Prop}

@[wf_preprocess] theorem map_wfParam {xs : List α} {f : α → β} :
    (wfParam xs).map f = xs.attach.unattach.map f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem map_unattach {xs : List (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := map_map
@[wf_preprocess] theorem foldl_wfParam {xs : List α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem foldl_unattach {xs : List (Subtype P)} {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x :=
  foldl_map
@[wf_preprocess] theorem foldr_wfParam {xs : List α} {f : α → β → β} {x : β} :
    (wfParam xs).foldr f x = xs.attach.unattach.foldr f x := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem foldr_unattach {xs : List (Subtype P)} {f : α → β → β} {x : β} :
    xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s =>
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <| f (wfParam x) s) x :=
  foldr_map
@[wf_preprocess] theorem filter_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).filter f = (xs.attach.unattach).filter f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem filter_unattach {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter (fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x))).unattach := filter_map
@[wf_preprocess] theorem flatMap_wfParam {xs : List α} {f : α → List β} :
    (wfParam xs).flatMap f = xs.attach.unattach.flatMap f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem flatMap_unattach {xs : List (Subtype P)} {f : α → List β} :
    xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := flatMap_map _ _ _

end List
