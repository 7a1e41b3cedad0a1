/-! Logic puzzles. -/

/-- On an island everyone is a knight, who tells the truth, or a knave, who lies. A says: "We are
both knaves." -/
theorem both_knaves (aKnight bKnight : Prop) (says : aKnight ↔ ¬aKnight ∧ ¬bKnight) :
    ¬aKnight ∧ bKnight := by
  sorry

/-- In every pub with guests there is one such that, if he drinks, all drink. -/
theorem drinker {Guest : Type} (someone : Guest) (Drinks : Guest → Prop) :
    ∃ x, Drinks x → ∀ y, Drinks y := by
  sorry

/-- No barber shaves exactly those who do not shave themselves. -/
theorem barber {Man : Type} (Shaves : Man → Man → Prop) :
    ¬∃ b, ∀ x, Shaves b x ↔ ¬Shaves x x := by
  sorry
