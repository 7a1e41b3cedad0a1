prelude
import Init.Option.Basic
/-!
# Facts about optional values

Case distinction and extensionality; when an operation yields `none` or `some a`; how
`map`, `bind`, `filter`, `guard`, `or` and `join` combine; quantifiers.
-/
universe u v w

namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## `none` and `some` -/

theorem some_ne_none (x : α) : some x ≠ none := nofun
theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨some.inj, congrArg some⟩
theorem some_injective (α : Type u) : Function.Injective (@some α) := fun _ _ => some.inj
theorem default_eq_none : (default : Option α) = none := rfl
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by cases a <;> simp
protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun f => ⟨f none, fun x => f (some x)⟩, fun h => fun | none => h.1 | some x => h.2 x⟩
protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun | ⟨none, h⟩ => .inl h | ⟨some x, h⟩ => .inr ⟨x, h⟩,
   fun h => h.elim (fun k => ⟨none, k⟩) fun ⟨x, k⟩ => ⟨some x, k⟩⟩
@[ext] theorem ext : ∀ {o₁ o₂ : Option α}, (∀ a, o₁ = some a ↔ o₂ = some a) → o₁ = o₂
  | none, none, _ => rfl
  | some a, _, h => ((h a).1 rfl).symm
  | none, some a, h => (h a).2 rfl
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o <;> simp
theorem eq_none_iff_forall_some_ne {o : Option α} : o = none ↔ ∀ a, some a ≠ o := by
  cases o <;> simp
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp
theorem exists_ne_none {p : Option α → Prop} : (∃ x, x ≠ none ∧ p x) ↔ ∃ x, p (some x) := by
  rw [Option.exists]; simp
theorem forall_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := by
  rw [Option.forall]; simp
theorem eq_some_unique {o : Option α} {a b : α} (ha : o = some a) (hb : o = some b) : a = b :=
  some.inj (ha.symm.trans hb)

/-! ## Membership -/

theorem mem_iff {a : α} {b : Option α} : a ∈ b ↔ b = some a := .rfl
theorem mem_some {a b : α} : a ∈ some b ↔ b = a := some_inj
theorem mem_some_iff {a b : α} : a ∈ some b ↔ b = a := some_inj
theorem mem_some_self (a : α) : a ∈ some a := rfl
@[simp] theorem not_mem_none (a : α) : ¬a ∈ (none : Option α) := nofun
theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b :=
  eq_some_unique ha hb
theorem get_mem : ∀ {o : Option α} (h : isSome o), o.get h ∈ o
  | some _, _ => rfl
theorem get_of_mem {a : α} : ∀ {o : Option α} (h : isSome o), a ∈ o → o.get h = a
  | _, _, rfl => rfl
theorem get_of_eq_some {a : α} : ∀ {o : Option α} (h : isSome o), o = some a → o.get h = a
  | _, _, rfl => rfl
theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, ¬a ∈ o :=
  eq_none_iff_forall_ne_some

/-! ## `isSome` and `isNone` -/

section tests
variable {o x y : Option α} {a : α}
theorem isSome_iff_exists : isSome x ↔ ∃ a, x = some a := by cases x <;> simp
theorem isSome_eq_isSome : (isSome x = isSome y) ↔ (x = none ↔ y = none) := by
  cases x <;> cases y <;> simp
theorem isSome_of_mem (h : a ∈ x) : x.isSome := isSome_iff_exists.2 ⟨a, h⟩
theorem isSome_of_eq_some (h : x = some a) : x.isSome := isSome_iff_exists.2 ⟨a, h⟩
theorem isSome_iff_ne_none : o.isSome ↔ o ≠ none := by cases o <;> simp
theorem not_isSome_iff_eq_none : ¬o.isSome ↔ o = none := by cases o <;> simp
theorem ne_none_iff_isSome : o ≠ none ↔ o.isSome := isSome_iff_ne_none.symm
@[simp] theorem isNone_iff_eq_none : o.isNone ↔ o = none := by cases o <;> simp
@[simp] theorem isSome_eq_false_iff : isSome o = false ↔ o.isNone = true := by cases o <;> simp
@[simp] theorem isNone_eq_false_iff : isNone o = false ↔ o.isSome = true := by cases o <;> simp
@[simp] theorem not_isSome (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl
@[simp] theorem not_isNone (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl
theorem eq_some_of_isSome (h : o.isSome) : o = some (o.get h) := (some_get h).symm
theorem eq_some_iff_get_eq : o = some a ↔ ∃ h : o.isSome, o.get h = a :=
  ⟨fun e => by subst e; exact ⟨rfl, rfl⟩, fun ⟨h, e⟩ => e ▸ eq_some_of_isSome h⟩
@[simp] theorem any_true : o.any (fun _ => true) = o.isSome := by cases o <;> rfl
@[simp] theorem any_false : o.any (fun _ => false) = false := by cases o <;> rfl
@[simp] theorem all_true : o.all (fun _ => true) = true := by cases o <;> rfl
@[simp] theorem all_false : o.all (fun _ => false) = o.isNone := by cases o <;> rfl
theorem all_eq_true (p : α → Bool) (x : Option α) : x.all p = true ↔ ∀ y, x = some y → p y := by
  cases x <;> simp
theorem all_eq_false (p : α → Bool) (x : Option α) :
    x.all p = false ↔ ∃ y, x = some y ∧ p y = false := by cases x <;> simp
theorem any_eq_true (p : α → Bool) (x : Option α) : x.any p = true ↔ ∃ y, x = some y ∧ p y := by
  cases x <;> simp
theorem any_eq_false (p : α → Bool) (x : Option α) :
    x.any p = false ↔ ∀ y, x = some y → p y = false := by cases x <;> simp

/-! ## Extraction -/

theorem getD_of_ne_none (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x with
  | none => exact absurd rfl hx
  | some a => rfl
theorem getD_eq_iff {o : Option α} {a b} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by
  cases o <;> simp
theorem get_eq_get! [Inhabited α] : (o : Option α) → {h : o.isSome} → o.get h = o.get!
  | some _, _ => rfl
theorem get_eq_getD {fallback : α} : (o : Option α) → {h : o.isSome} → o.get h = o.getD fallback
  | some _, _ => rfl
theorem some_get! [Inhabited α] : (o : Option α) → o.isSome → some (o.get!) = o
  | some _, _ => rfl
theorem get!_eq_getD [Inhabited α] (o : Option α) : o.get! = o.getD default := by cases o <;> rfl
theorem get_inj {o1 o2 : Option α} {h1} {h2} : o1.get h1 = o2.get h2 ↔ o1 = o2 := by
  rw [← some_inj, some_get, some_get]
end tests

/-! ## `map` -/

section map
variable {f : α → β} {x o o' : Option α} {b : β}
@[simp] theorem map_eq_some_iff : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x <;> simp
@[simp] theorem map_eq_none_iff : x.map f = none ↔ x = none := by cases x <;> simp
@[simp] theorem isSome_map {x : Option α} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp] theorem isNone_map {x : Option α} : (x.map f).isNone = x.isNone := by cases x <;> rfl
theorem map_eq_bind {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl
theorem map_congr {f g : α → β} {x : Option α} (h : ∀ a, x = some a → f a = g a) :
    x.map f = x.map g := by
  cases x with
  | none => rfl
  | some a => exact congrArg some (h a rfl)
theorem map_id_apply {α : Type u} {x : Option α} : Option.map id x = x := by cases x <;> rfl
theorem map_id' {x : Option α} : (x.map fun a => a) = x := map_id_apply
@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := map_id
@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun (a : α) => a) = id := map_id
@[simp] theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} :
    (o.map f).get h = f (o.get (isSome_map ▸ h)) := by
  cases o with
  | none => exact Bool.noConfusion h
  | some a => rfl
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl
theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h :=
  (map_map h g x).symm
@[simp] theorem map_comp_map (f : α → β) (g : β → γ) :
    Option.map g ∘ Option.map f = Option.map (g ∘ f) := funext (map_map g f)
theorem mem_map_of_mem {a : α} {x : Option α} (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x :=
  map_eq_some_iff.2 ⟨a, h, rfl⟩
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) :
    o.map f = o'.map f ↔ o = o' := by
  refine ⟨fun e => ?_, congrArg _⟩
  cases o <;> cases o' <;> simp_all
  exact w _ _ e
@[simp] theorem map_if {c : Prop} {a : α} {f : α → β} {_ : Decidable c} :
    (if c then some a else none).map f = if c then some (f a) else none :=
  apply_ite (Option.map f) c _ _
@[simp] theorem map_dif {c : Prop} {f : α → β} {_ : Decidable c} {a : c → α} :
    (if h : c then some (a h) else none).map f = if h : c then some (f (a h)) else none :=
  apply_dite (Option.map f) c _ _
@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) :
    (o.map f).getD (f x) = f (getD o x) := by cases o <;> rfl
theorem any_map {p : β → Bool} : (x.map f).any p = x.any (fun a => p (f a)) := by cases x <;> rfl
theorem all_map {p : β → Bool} : (x.map f).all p = x.all (fun a => p (f a)) := by cases x <;> rfl
end map

/-! ## `bind` and `join` -/

section bind
variable {x o : Option α} {f g : α → Option β} {b : β}
@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl
@[simp] theorem bind_fun_none (x : Option α) : x.bind (fun _ => none (α := β)) = none := by
  cases x <;> rfl
theorem bind_eq_some_iff : x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by cases x <;> simp
@[simp] theorem bind_eq_none_iff : o.bind f = none ↔ ∀ a, o = some a → f a = none := by
  cases o <;> simp
theorem bind_eq_none' : o.bind f = none ↔ ∀ b a, o = some a → f a ≠ some b := by
  cases o with
  | none => simp
  | some a => simpa using eq_none_iff_forall_ne_some
theorem mem_bind_iff : b ∈ o.bind f ↔ ∃ a, a ∈ o ∧ b ∈ f a := bind_eq_some_iff
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl
theorem bind_congr : (h : ∀ a, o = some a → f a = g a) → o.bind f = o.bind g := by cases o <;> simp
theorem isSome_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isSome = x.any (fun x => (f x).isSome) := by cases x <;> rfl
theorem isNone_bind (x : Option α) (f : α → Option β) :
    (x.bind f).isNone = x.all (fun x => (f x).isNone) := by cases x <;> rfl
theorem isSome_of_isSome_bind (h : (x.bind f).isSome) : x.isSome := by
  cases x with
  | none => exact h
  | some a => rfl
theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} :
    (x.map f).bind g = x.bind (g ∘ f) := by cases x <;> rfl
@[simp] theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl
theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := rfl
theorem join_eq_some_iff {x : Option (Option α)} {a : α} : x.join = some a ↔ x = some (some a) := by
  cases x <;> simp
theorem join_ne_none {x : Option (Option α)} : x.join ≠ none ↔ ∃ z, x = some (some z) := by
  rw [ne_none_iff_exists']; exact exists_congr fun _ => join_eq_some_iff
theorem join_eq_none_iff {o : Option (Option α)} : o.join = none ↔ o = none ∨ o = some none := by
  cases o <;> simp
theorem join_map_eq_map_join {f : α → β} {x : Option (Option α)} :
    (x.map (Option.map f)).join = x.join.map f := by cases x <;> rfl
theorem join_join {x : Option (Option (Option α))} : x.join.join = (x.map join).join := by
  cases x <;> rfl
end bind

/-! ## `filter` and `guard` -/

section filter
variable {p q : α → Bool} {a b : α} {o : Option α}
theorem filter_some_pos (h : p a) : Option.filter p (some a) = some a := by
  rw [filter_some, if_pos h]
theorem filter_some_neg (h : p a = false) : Option.filter p (some a) = none := by
  rw [filter_some, h]; rfl
@[simp] theorem filter_eq_some_iff : o.filter p = some a ↔ o = some a ∧ p a := by
  cases o with
  | none => simp
  | some b =>
    cases h : p b with
    | true =>
      rw [filter_some_pos h]
      exact ⟨fun e => ⟨e, some.inj e ▸ h⟩, And.left⟩
    | false =>
      rw [filter_some_neg h]
      exact ⟨nofun, fun k => absurd (some.inj k.1 ▸ k.2) (Bool.eq_false_iff.1 h)⟩
@[simp] theorem filter_eq_none_iff : o.filter p = none ↔ ∀ a, o = some a → ¬p a := by
  cases o with
  | none => simp
  | some b => cases h : p b <;> simp [filter_some, h]
theorem mem_filter_iff : a ∈ o.filter p ↔ a ∈ o ∧ p a := filter_eq_some_iff
theorem eq_some_of_filter_eq_some (h : o.filter p = some a) : o = some a :=
  (filter_eq_some_iff.1 h).1
@[simp] theorem filter_filter :
    Option.filter q (Option.filter p o) = Option.filter (fun x => p x && q x) o := by
  cases o with
  | none => rfl
  | some b => cases h : p b <;> simp [filter_some, h]
@[simp] theorem isSome_filter : Option.isSome (Option.filter p o) = Option.any p o := by
  cases o with
  | none => rfl
  | some b => cases h : p b <;> simp [filter_some, h]
theorem bind_guard (x : Option α) (p : α → Bool) : x.bind (Option.guard p) = x.filter p := by
  cases x <;> rfl
theorem guard_def (p : α → Bool) : Option.guard p = fun x => if p x then some x else none := rfl
@[simp] theorem guard_eq_some_iff : guard p a = some b ↔ a = b ∧ p a := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem guard_eq_none_iff : Option.guard p a = none ↔ p a = false := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem isSome_guard : (Option.guard p a).isSome = p a := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem isNone_guard : (Option.guard p a).isNone = !p a := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem guard_pos (h : p a) : Option.guard p a = some a := by simp [guard, h]
end filter

/-! ## `or` and `merge` -/

section or
variable {o o' : Option α} {a : α}
@[simp] theorem or_some {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl
@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl
theorem or_eq_orElse : or o o' = o.orElse (fun _ => o') := by cases o <;> rfl
theorem or_assoc {o₁ o₂ o₃ : Option α} : or (or o₁ o₂) o₃ = or o₁ (or o₂ o₃) := by cases o₁ <;> rfl
theorem or_eq_right_of_none (h : o = none) : o.or o' = o' := by rw [h, none_or]
theorem or_eq_left_of_none (h : o' = none) : o.or o' = o := by rw [h, or_none]
@[simp] theorem isSome_or : (or o o').isSome = (o.isSome || o'.isSome) := by cases o <;> rfl
@[simp] theorem isNone_or : (or o o').isNone = (o.isNone && o'.isNone) := by cases o <;> rfl
@[simp] theorem or_eq_none_iff : or o o' = none ↔ o = none ∧ o' = none := by cases o <;> simp
@[simp] theorem or_eq_some_iff : or o o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) := by
  cases o <;> simp
theorem map_or {f : α → β} : (or o o').map f = (o.map f).or (o'.map f) := by cases o <;> rfl
theorem merge_eq_or_eq {f : α → α → α} (h : ∀ a b, f a b = a ∨ f a b = b) (o₁ o₂ : Option α) :
    merge f o₁ o₂ = o₁ ∨ merge f o₁ o₂ = o₂ := by
  cases o₁ <;> cases o₂ <;> simp
  exact h _ _
@[simp] theorem merge_eq_none_iff {f : α → α → α} : o.merge f o' = none ↔ o = none ∧ o' = none := by
  cases o <;> cases o' <;> simp
instance : Std.Associative (or (α := α)) := ⟨fun _ _ _ => or_assoc⟩
instance : Std.IdempotentOp (or (α := α)) := ⟨fun _ => or_self⟩
end or
end Option
