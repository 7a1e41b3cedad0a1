"""Well-known lemmas of Lean's core, each with its statement as a pattern.

A line reads `name (arguments) : premise → … → conclusion`. The explicit arguments are variables, or
`_` for a premise; short names are variables. The search matches statements against the goal, so the
order matters among equals only. A test checks every line against the library.
"""

from __future__ import annotations

LEMMA_LINES = """
-- Divisibility
Nat.dvd_refl (a) : a ∣ a
Nat.dvd_trans : a ∣ b → b ∣ c → a ∣ c
Nat.dvd_add : a ∣ b → a ∣ c → a ∣ b + c
Nat.dvd_mul_right (a b) : a ∣ a * b
Nat.dvd_mul_left (a b) : a ∣ b * a
Nat.dvd_mul_right_of_dvd (_ c) : a ∣ b → a ∣ b * c
Nat.dvd_mul_left_of_dvd (_ c) : a ∣ b → a ∣ c * b
Nat.mul_dvd_mul : a ∣ b → c ∣ d → a * c ∣ b * d
Nat.mul_dvd_mul_left (a _) : b ∣ c → a * b ∣ a * c
Nat.mul_dvd_mul_right (_ c) : a ∣ b → a * c ∣ b * c
Nat.dvd_antisymm : m ∣ n → n ∣ m → m = n
Nat.le_of_dvd : 0 < n → m ∣ n → m ≤ n
Nat.dvd_of_mod_eq_zero : n % m = 0 → m ∣ n
Nat.mod_eq_zero_of_dvd : m ∣ n → n % m = 0
Nat.dvd_sub : k ∣ m → k ∣ n → k ∣ m - n
Nat.dvd_zero (a) : a ∣ 0
Nat.one_dvd (n) : 1 ∣ n
Nat.eq_one_of_dvd_one : n ∣ 1 → n = 1
Nat.eq_zero_of_zero_dvd : 0 ∣ a → a = 0
Nat.dvd_iff_mod_eq_zero : m ∣ n ↔ n % m = 0
Nat.dvd_gcd : k ∣ m → k ∣ n → k ∣ m.gcd n
Nat.gcd_dvd_left (m n) : m.gcd n ∣ m
Nat.gcd_dvd_right (m n) : m.gcd n ∣ n
Nat.gcd_comm (m n) : m.gcd n = n.gcd m
Nat.gcd_assoc (m n k) : (m.gcd n).gcd k = m.gcd (n.gcd k)
Nat.gcd_self (n) : n.gcd n = n
Nat.gcd_zero_left (y) : Nat.gcd 0 y = y
Nat.gcd_zero_right (n) : n.gcd 0 = n
Nat.gcd_mul_left (m n k) : (m * n).gcd (m * k) = m * n.gcd k
Nat.gcd_mul_right (m n k) : (m * n).gcd (k * n) = m.gcd k * n
Nat.gcd_eq_left : m ∣ n → m.gcd n = m
Nat.gcd_eq_right : n ∣ m → m.gcd n = n
Nat.gcd_rec (m n) : m.gcd n = (n % m).gcd m
Nat.gcd_pos_of_pos_left (n _) : 0 < m → 0 < m.gcd n
Nat.gcd_pos_of_pos_right (m _) : 0 < n → 0 < m.gcd n
Nat.gcd_le_left (n _) : 0 < m → m.gcd n ≤ m
Nat.gcd_le_right (n _) : 0 < n → m.gcd n ≤ n
-- Products
Nat.mul_comm (n m) : n * m = m * n
Nat.mul_assoc (n m k) : n * m * k = n * (m * k)
Nat.mul_add (n m k) : n * (m + k) = n * m + n * k
Nat.add_mul (n m k) : (n + m) * k = n * k + m * k
Nat.mul_left_comm (n m k) : n * (m * k) = m * (n * k)
Nat.mul_sub (n m k) : n * (m - k) = n * m - n * k
Nat.sub_mul (n m k) : (n - m) * k = n * k - m * k
Nat.mul_le_mul : p ≤ m → q ≤ n → p * q ≤ m * n
Nat.mul_le_mul_left (k _) : m ≤ n → k * m ≤ k * n
Nat.mul_le_mul_right (k _) : m ≤ n → m * k ≤ n * k
Nat.mul_lt_mul_of_pos_left : n < m → k > 0 → k * n < k * m
Nat.mul_lt_mul_of_pos_right : n < m → k > 0 → n * k < m * k
Nat.mul_lt_mul'' : a < c → b < d → a * b < c * d
Nat.mul_lt_mul_of_lt_of_le : a < c → b ≤ d → 0 < d → a * b < c * d
Nat.mul_pos : 0 < n → 0 < m → 0 < n * m
Nat.le_mul_of_pos_left (m _) : 0 < n → m ≤ n * m
Nat.le_mul_of_pos_right (n _) : 0 < m → n ≤ n * m
Nat.mul_self_le_mul_self : m ≤ n → m * m ≤ n * n
Nat.mul_self_lt_mul_self : m < n → m * m < n * n
Nat.le_mul_self (n) : n ≤ n * n
Nat.mul_eq_zero : n * m = 0 ↔ n = 0 ∨ m = 0
Nat.eq_of_mul_eq_mul_left : 0 < n → n * m = n * k → m = k
Nat.eq_of_mul_eq_mul_right : 0 < m → n * m = k * m → n = k
Nat.le_of_mul_le_mul_left : c * a ≤ c * b → 0 < c → a ≤ b
Nat.le_of_mul_le_mul_right : a * c ≤ b * c → 0 < c → a ≤ b
Nat.mul_ne_zero : n ≠ 0 → m ≠ 0 → n * m ≠ 0
Nat.pos_of_ne_zero : n ≠ 0 → 0 < n
Nat.pos_of_mul_pos_left : 0 < a * b → 0 < b
-- Order
Nat.le_antisymm : n ≤ m → m ≤ n → n = m
Nat.le_trans : n ≤ m → m ≤ k → n ≤ k
Nat.lt_of_le_of_lt : n ≤ m → m < k → n < k
Nat.lt_of_lt_of_le : n < m → m ≤ k → n < k
Nat.lt_trans : n < m → m < k → n < k
Nat.le_of_lt : n < m → n ≤ m
Nat.le_total (m n) : m ≤ n ∨ n ≤ m
Nat.eq_zero_or_pos (n) : n = 0 ∨ n > 0
Nat.add_le_add : a ≤ b → c ≤ d → a + c ≤ b + d
Nat.exists_eq_add_of_le : m ≤ n → ∃ k, n = m + k
-- Powers
Nat.pow_succ (n m) : n ^ m.succ = n ^ m * n
Nat.pow_add (a m n) : a ^ (m + n) = a ^ m * a ^ n
Nat.pow_mul (a m n) : a ^ (m * n) = (a ^ m) ^ n
Nat.mul_pow (a b n) : (a * b) ^ n = a ^ n * b ^ n
Nat.pow_le_pow_left (_ i) : m ≤ n → m ^ i ≤ n ^ i
Nat.pow_le_pow_right : n > 0 → i ≤ j → n ^ i ≤ n ^ j
Nat.pow_lt_pow_right : 1 < a → m < n → a ^ m < a ^ n
Nat.pow_lt_pow_left : a < b → n ≠ 0 → a ^ n < b ^ n
Nat.pow_pos : 0 < b → 0 < b ^ n
Nat.one_le_two_pow : 1 ≤ 2 ^ n
Nat.two_pow_pos (w) : 0 < 2 ^ w
Nat.lt_two_pow_self : n < 2 ^ n
Nat.lt_pow_self : 1 < a → n < a ^ n
Nat.one_pow (n) : 1 ^ n = 1
Nat.pow_two (a) : a ^ 2 = a * a
Nat.pow_dvd_pow (a _) : m ≤ n → a ^ m ∣ a ^ n
-- Quotients and remainders
Nat.mod_lt (x _) : 0 < y → x % y < y
Nat.mod_le (x y) : x % y ≤ x
Nat.mod_eq_of_lt : a < b → a % b = a
Nat.div_add_mod (m n) : n * (m / n) + m % n = m
Nat.mod_add_div (m k) : m % k + k * (m / k) = m
Nat.add_mod (a b n) : (a + b) % n = (a % n + b % n) % n
Nat.mul_mod (a b n) : a * b % n = a % n * (b % n) % n
Nat.pow_mod (a b n) : a ^ b % n = (a % n) ^ b % n
Nat.mod_mod (a n) : a % n % n = a % n
Nat.mod_self (n) : n % n = 0
Nat.mul_mod_right (m n) : m * n % m = 0
Nat.mul_mod_left (m n) : m * n % n = 0
Nat.mul_div_cancel (m _) : 0 < n → m * n / n = m
Nat.mul_div_cancel_left (m _) : 0 < n → n * m / n = m
Nat.div_mul_cancel : n ∣ m → m / n * n = m
Nat.mul_div_cancel' : n ∣ m → n * (m / n) = m
Nat.div_le_self (n k) : n / k ≤ n
Nat.div_lt_self : 0 < n → 1 < k → n / k < n
Nat.div_mul_le_self (m n) : m / n * n ≤ m
Nat.mul_div_le (m n) : n * (m / n) ≤ m
Nat.le_div_iff_mul_le : 0 < k → x ≤ y / k ↔ x * k ≤ y
Nat.div_le_div_right : a ≤ b → a / c ≤ b / c
Nat.div_div_eq_div_mul (m n k) : m / n / k = m / (n * k)
Nat.add_mul_mod_self_left (x y z) : (x + y * z) % y = x % y
Nat.add_mul_mod_self_right (x y z) : (x + y * z) % z = x % z
Nat.mod_two_eq_zero_or_one (n) : n % 2 = 0 ∨ n % 2 = 1
-- Integers
Int.mul_comm (a b) : a * b = b * a
Int.mul_assoc (a b c) : a * b * c = a * (b * c)
Int.mul_add (a b c) : a * (b + c) = a * b + a * c
Int.add_mul (a b c) : (a + b) * c = a * c + b * c
Int.mul_sub (a b c) : a * (b - c) = a * b - a * c
Int.sub_mul (a b c) : (a - b) * c = a * c - b * c
Int.neg_mul (a b) : -a * b = -(a * b)
Int.mul_neg (a b) : a * -b = -(a * b)
Int.mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0
Int.mul_nonneg : 0 ≤ a → 0 ≤ b → 0 ≤ a * b
Int.mul_pos : 0 < a → 0 < b → 0 < a * b
Int.mul_nonneg_of_nonpos_of_nonpos : a ≤ 0 → b ≤ 0 → 0 ≤ a * b
Int.mul_le_mul_of_nonneg_left : a ≤ b → 0 ≤ c → c * a ≤ c * b
Int.mul_le_mul_of_nonneg_right : a ≤ b → 0 ≤ c → a * c ≤ b * c
Int.mul_lt_mul_of_pos_left : a < b → 0 < c → c * a < c * b
Int.mul_lt_mul_of_pos_right : a < b → 0 < c → a * c < b * c
Int.mul_ne_zero : a ≠ 0 → b ≠ 0 → a * b ≠ 0
Int.eq_of_mul_eq_mul_left : a ≠ 0 → a * b = a * c → b = c
Int.eq_of_mul_eq_mul_right : a ≠ 0 → b * a = c * a → b = c
Int.le_antisymm : a ≤ b → b ≤ a → a = b
Int.dvd_trans : a ∣ b → b ∣ c → a ∣ c
Int.dvd_add : a ∣ b → a ∣ c → a ∣ b + c
Int.dvd_sub : a ∣ b → a ∣ c → a ∣ b - c
Int.dvd_mul_right (a b) : a ∣ a * b
Int.dvd_mul_left (a b) : b ∣ a * b
Int.dvd_mul_of_dvd_left : a ∣ b → a ∣ b * c
Int.dvd_mul_of_dvd_right : a ∣ c → a ∣ b * c
Int.dvd_of_emod_eq_zero : b % a = 0 → a ∣ b
Int.emod_eq_zero_of_dvd : a ∣ b → b % a = 0
Int.emod_nonneg (a _) : b ≠ 0 → 0 ≤ a % b
Int.emod_lt_of_pos (a _) : 0 < b → a % b < b
Int.natAbs_mul (a b) : (a * b).natAbs = a.natAbs * b.natAbs
Int.natAbs_neg (a) : (-a).natAbs = a.natAbs
Int.natAbs_mul_self : ↑(a.natAbs * a.natAbs) = a * a
Int.natAbs_of_nonneg : 0 ≤ a → ↑a.natAbs = a
-- Lists
List.append_assoc (as bs cs) : as ++ bs ++ cs = as ++ (bs ++ cs)
List.length_append : (as ++ bs).length = as.length + bs.length
List.length_map (f) : (List.map f as).length = as.length
List.length_reverse : as.reverse.length = as.length
List.length_filter_le (p l) : (List.filter p l).length ≤ l.length
List.map_append : List.map f (l₁ ++ l₂) = List.map f l₁ ++ List.map f l₂
List.map_map : List.map g (List.map f l) = List.map (g ∘ f) l
List.reverse_append : (as ++ bs).reverse = bs.reverse ++ as.reverse
List.reverse_reverse (as) : as.reverse.reverse = as
List.reverse_cons : (a :: as).reverse = as.reverse ++ [a]
List.map_reverse : List.map f l.reverse = (List.map f l).reverse
List.filter_append (l₁ l₂) : List.filter p (l₁ ++ l₂) = List.filter p l₁ ++ List.filter p l₂
List.filter_filter : List.filter p (List.filter q l) = List.filter (fun a => p a && q a) l
List.mem_append : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t
List.mem_cons : a ∈ b :: l ↔ a = b ∨ a ∈ l
List.mem_map : b ∈ List.map f l ↔ ∃ a, a ∈ l ∧ f a = b
List.mem_filter : x ∈ List.filter p as ↔ x ∈ as ∧ p x = true
List.mem_reverse : x ∈ as.reverse ↔ x ∈ as
List.foldl_append : List.foldl f b (l ++ l') = List.foldl f (List.foldl f b l) l'
List.foldr_append : List.foldr f b (l ++ l') = List.foldr f (List.foldr f b l') l
List.foldr_map : List.foldr g init (List.map f l) = List.foldr (fun x y => g (f x) y) init l
List.foldl_map : List.foldl g init (List.map f l) = List.foldl (fun x y => g x (f y)) init l
List.foldl_reverse : List.foldl f b l.reverse = List.foldr (fun x y => f y x) b l
List.foldr_reverse : List.foldr f b l.reverse = List.foldl (fun x y => f y x) b l
List.take_append_drop (i l) : List.take i l ++ List.drop i l = l
List.length_take : (List.take i l).length = min i l.length
List.length_drop : (List.drop i l).length = l.length - i
List.append_nil (as) : as ++ [] = as
List.append_cancel_left : as ++ bs = as ++ cs → bs = cs
List.exists_cons_of_ne_nil : l ≠ [] → ∃ b l', l = b :: l'
List.eq_nil_of_length_eq_zero : l.length = 0 → l = []
List.length_eq_zero_iff : l.length = 0 ↔ l = []
List.mem_append_left (bs _) : a ∈ as → a ∈ as ++ bs
List.mem_append_right (as _) : b ∈ bs → b ∈ as ++ bs
List.mem_cons_self : a ∈ a :: l
List.mem_cons_of_mem (y _) : a ∈ l → a ∈ y :: l
List.sum_append : (l₁ ++ l₂).sum = l₁.sum + l₂.sum
List.sum_cons : (a :: l).sum = a + l.sum
List.count_append : List.count a (l₁ ++ l₂) = List.count a l₁ + List.count a l₂
List.count_cons : List.count a (b :: l) = List.count a l + if (b == a) = true then 1 else 0
List.replicate_succ : List.replicate (n + 1) a = a :: List.replicate n a
List.length_replicate : (List.replicate n a).length = n
List.map_id (l) : List.map id l = l
List.zip_map : (List.map f l₁).zip (List.map g l₂) = List.map (Prod.map f g) (l₁.zip l₂)
List.length_zip : (l₁.zip l₂).length = min l₁.length l₂.length
List.range_succ : List.range (n + 1) = List.range n ++ [n]
List.length_range : (List.range n).length = n
List.mem_range : m ∈ List.range n ↔ m < n
List.all_append : (xs ++ ys).all f = (xs.all f && ys.all f)
List.any_append : (xs ++ ys).any f = (xs.any f || ys.any f)
List.all_eq_true : l.all p = true ↔ ∀ (x : α), x ∈ l → p x = true
List.any_eq_true : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true
List.flatten_append : (L₁ ++ L₂).flatten = L₁.flatten ++ L₂.flatten
List.length_flatten : L.flatten.length = (List.map List.length L).sum
List.take_append : List.take i (l₁ ++ l₂) = List.take i l₁ ++ List.take (i - l₁.length) l₂
List.drop_append : List.drop i (l₁ ++ l₂) = List.drop i l₁ ++ List.drop (i - l₁.length) l₂
List.drop_drop : List.drop i (List.drop j l) = List.drop (j + i) l
List.take_take : List.take i (List.take j l) = List.take (min i j) l
List.reverse_eq_nil_iff : xs.reverse = [] ↔ xs = []
List.append_eq_nil_iff : p ++ q = [] ↔ p = [] ∧ q = []
List.append_inj : s₁ ++ t₁ = s₂ ++ t₂ → s₁.length = s₂.length → s₁ = s₂ ∧ t₁ = t₂
List.map_eq_nil_iff : List.map f l = [] ↔ l = []
List.filter_map : List.filter p (List.map f l) = List.map f (List.filter (p ∘ f) l)
List.foldr_cons : List.foldr f b (a :: l) = f a (List.foldr f b l)
List.length_cons : (a :: as).length = as.length + 1
List.append_of_mem : a ∈ l → ∃ s t, l = s ++ a :: t
List.reverse_inj : xs.reverse = ys.reverse ↔ xs = ys
List.length_pos_iff : 0 < l.length ↔ l ≠ []
List.append_inj_left : s₁ ++ t₁ = s₂ ++ t₂ → s₁.length = s₂.length → s₁ = s₂
List.mem_singleton : a ∈ [b] ↔ a = b
List.count_eq_zero : List.count a l = 0 ↔ ¬a ∈ l
List.head?_append : (l ++ l').head? = l.head?.or l'.head?
List.filter_eq_self : List.filter p l = l ↔ ∀ (a : α), a ∈ l → p a = true
List.filter_eq_nil_iff : List.filter p l = [] ↔ ∀ (a : α), a ∈ l → ¬p a = true
List.foldl_cons : List.foldl f b (a :: l) = List.foldl f (f b a) l
List.zip_map_left : (List.map f l₁).zip l₂ = List.map (Prod.map f id) (l₁.zip l₂)
List.length_eq_one_iff : l.length = 1 ↔ ∃ a, l = [a]
-- Options and Booleans
Option.map_map (h g x) : Option.map h (Option.map g x) = Option.map (h ∘ g) x
Option.map_some (a f) : Option.map f (some a) = some (f a)
Option.some_inj : some a = some b ↔ a = b
Option.bind_assoc (x f g) : (x.bind f).bind g = x.bind fun y => (f y).bind g
Option.isSome_iff_exists : x.isSome = true ↔ ∃ a, x = some a
Option.ne_none_iff_exists : o ≠ none ↔ ∃ x, some x = o
Bool.and_comm (x y) : (x && y) = (y && x)
Bool.or_comm (x y) : (x || y) = (y || x)
Bool.not_not (b) : (!!b) = b
Bool.and_or_distrib_left (x y z) : (x && (y || z)) = (x && y || x && z)
Bool.eq_false_iff : b = false ↔ b ≠ true
Option.map_id : Option.map id = id
Option.getD_some : (some a).getD b = a
-- More numbers
Nat.sub_add_cancel : m ≤ n → n - m + m = n
Nat.add_sub_cancel (n m) : n + m - m = n
Nat.exists_eq_add_of_lt : m < n → ∃ k, n = m + k + 1
Nat.dvd_add_right : a ∣ b → a ∣ b + c ↔ a ∣ c
Nat.dvd_add_left : a ∣ c → a ∣ b + c ↔ a ∣ b
Int.dvd_add_right : a ∣ b → a ∣ b + c ↔ a ∣ c
Int.dvd_add_left : a ∣ c → a ∣ b + c ↔ a ∣ b
Int.dvd_refl (n) : n ∣ n
Nat.dvd_add_iff_right : k ∣ m → k ∣ n ↔ k ∣ m + n
Nat.lt_of_mul_lt_mul_left : a * b < a * c → b < c
Nat.mul_lt_mul_left : 0 < a → a * b < a * c ↔ b < c
Nat.mul_le_mul_left_iff : 0 < k → k * n ≤ k * m ↔ n ≤ m
Nat.pos_of_dvd_of_pos : m ∣ n → 0 < n → 0 < m
Nat.le_of_lt_succ : m < n.succ → m ≤ n
Nat.gcd_dvd (m n) : m.gcd n ∣ m ∧ m.gcd n ∣ n
Nat.eq_one_of_mul_eq_one_right : m * n = 1 → m = 1
Int.natAbs_eq_zero : a.natAbs = 0 ↔ a = 0
Int.natAbs_dvd_natAbs : a.natAbs ∣ b.natAbs ↔ a ∣ b
Int.le_of_dvd : 0 < b → a ∣ b → a ≤ b
Int.add_mul_emod_self_left (a b c) : (a + b * c) % b = a % b
Int.add_emod (a b n) : (a + b) % n = (a % n + b % n) % n
Int.mul_emod (a b n) : a * b % n = a % n * (b % n) % n
Int.lt_or_gt_of_ne : a ≠ b → a < b ∨ b < a
Nat.pow_left_inj : n ≠ 0 → a ^ n = b ^ n ↔ a = b
Nat.pow_right_inj : 1 < a → a ^ m = a ^ n ↔ m = n
Nat.mul_self_inj : m * m = n * n ↔ m = n
Nat.pow_lt_pow_iff_left : n ≠ 0 → a ^ n < b ^ n ↔ a < b
Nat.pow_le_pow_iff_left : n ≠ 0 → a ^ n ≤ b ^ n ↔ a ≤ b
Nat.pow_lt_pow_iff_right : 1 < a → a ^ n < a ^ m ↔ n < m
Nat.pow_le_pow_iff_right : 1 < a → a ^ n ≤ a ^ m ↔ n ≤ m
Nat.pow_dvd_pow_iff_le_right : 1 < x → x ^ k ∣ x ^ l ↔ k ≤ l
Nat.mul_left_cancel_iff : 0 < n → n * m = n * k ↔ m = k
Nat.mul_lt_mul_right : 0 < a → b * a < c * a ↔ b < c
-- Logic and functions
Classical.not_forall : (¬∀ (x : α), p x) ↔ ∃ x, ¬p x
Classical.not_imp : ¬(a → b) ↔ a ∧ ¬b
Classical.not_not : ¬¬a ↔ a
not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q
Classical.not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b
not_exists : (¬∃ x, p x) ↔ ∀ (x : α), ¬p x
Function.Injective.comp : Function.Injective g → Function.Injective f → Function.Injective (g ∘ f)
"""
