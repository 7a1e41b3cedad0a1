prelude
import Init.Foundation.Connectives
/-!
# Init.Foundation.Conditionals

How `if … then … else …` computes once its condition is settled.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-! ## Conditionals -/

theorem dif_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse n => absurd hc n
theorem dif_neg {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = e hn :=
  match h with
  | isTrue x => absurd x hn
  | isFalse _ => rfl
theorem if_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t := dif_pos hc
theorem if_neg {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t e : α} : ite c t e = e := dif_neg hn
theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t e : α) :
    dite c (fun _ => t) (fun _ => e) = ite c t e := rfl
theorem dite_eq_ite {c : Prop} {h : Decidable c} {α : Sort u} {t e : α} :
    dite c (fun _ => t) (fun _ => e) = ite c t e := rfl
