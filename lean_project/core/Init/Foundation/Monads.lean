prelude
import Init.Foundation.Data
/-!
# Init.Foundation.Monads

Computations: the classes behind `do` notation, and the monads that macros run in.
-/
universe u v w

/-! ## Functors and monads -/


/-- `x >>= f`: run `x`, then `f` on its result. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)

/-- `pure a`: the computation that does nothing and gives `a`. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)

/-- `f <$> x`: apply a function to the result of `x`. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)

/-- `f <*> x`: run `f`, then `x`, and apply the one result to the other. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β

/-- `x <* y`: run `x`, then `y`, and keep the result of `x`. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α

/-- `x *> y`: run `x`, then `y`, and keep the result of `y`. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β

/-- Computations that can run one after the other. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f,
    SeqRight f where
  map := fun g x => Seq.seq (pure g) fun _ => x
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b

/-- Computations whose results decide what runs next. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map g x := bind x (Function.comp pure g)
  seq g x := bind g fun k => Functor.map k (x ())
  seqLeft x y := bind x fun a => bind (y ()) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ()

instance instInhabitedForallOfMonad {α : Type u} {m : Type u → Type v} [Monad m] :
    Inhabited (α → m α) := ⟨pure⟩
instance instInhabitedOfMonad {α : Type u} {m : Type u → Type v} [Monad m] [Inhabited α] :
    Inhabited (m α) := ⟨pure default⟩

/-! ## From one monad to another -/

/-- Computations in `m` are computations in `n`, in one step. -/
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α

/-- Computations in `m` are computations in `n`, in any number of steps. -/
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
abbrev liftM := @monadLift
@[always_inline] instance instMonadLiftTOfMonadLift (m n o) [MonadLift n o] [MonadLiftT m n] :
    MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance instMonadLiftT (m) : MonadLiftT m m where
  monadLift x := x

/-- Computations in `m` can be evaluated in `n`, in one step. -/
class MonadEval (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α
instance instMonadEvalOfMonadLift {m n} [MonadLift m n] : MonadEval m n where
  monadEval := MonadLift.monadLift

/-- Computations in `m` can be evaluated in `n`, in any number of steps. -/
class MonadEvalT (m : Type u → Type v) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α
instance instMonadEvalTOfMonadEval (m n o) [MonadEval n o] [MonadEvalT m n] : MonadEvalT m o where
  monadEval x := MonadEval.monadEval (m := n) (MonadEvalT.monadEval x)
instance instMonadEvalT (m) : MonadEvalT m m where
  monadEval x := x

/-- What changes computations in `m` changes computations in `n`, in one step. -/
class MonadFunctor (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α

/-- What changes computations in `m` changes computations in `n`, in any number of steps. -/
class MonadFunctorT (m : Type u → Type v) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
export MonadFunctorT (monadMap)
@[always_inline] instance instMonadFunctorTOfMonadFunctor (m n o) [MonadFunctor n o]
    [MonadFunctorT m n] : MonadFunctorT m o where
  monadMap f := MonadFunctor.monadMap (m := n) (monadMap (m := m) f)
instance monadFunctorRefl (m) : MonadFunctorT m m where
  monadMap f := f

/-! ## Errors -/

/-- A result, or an error. -/
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
attribute [unbox] Except
instance instInhabitedExcept {ε : Type u} {α : Type v} [Inhabited ε] :
    Inhabited (Except ε α) := ⟨Except.error default⟩

/-- Computations that can fail with an error in `ε` and recover. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
abbrev throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α :=
  MonadExceptOf.throw e
abbrev tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (x : m α)
    (handle : ε → m α) : m α := MonadExceptOf.tryCatch x handle

/-- Computations that can fail and recover, the type of errors being determined. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : (body : m α) → (handler : ε → m α) → m α
export MonadExcept (throw tryCatch)
instance instMonadExceptOfMonadExceptOf (ε : Type u) (m : Type v → Type w)
    [MonadExceptOf ε m] : MonadExcept ε m where
  throw := throwThe ε
  tryCatch := tryCatchThe ε

/-! ## Reading -/

/-- Computations that read a value in `ρ`. -/
def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := (a : @&ρ) → m α
@[always_inline, inline]
def ReaderT.run {ρ : Type u} {m : Type u → Type v} {α : Type u} (x : ReaderT ρ m α) (r : ρ) :
    m α := x r
namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v} {α β : Type u}
instance instMonadLift : MonadLift m (ReaderT ρ m) where
  monadLift x := fun _ => x
@[always_inline, inline] protected def read [Monad m] : ReaderT ρ m ρ := pure
@[always_inline, inline] protected def pure [Monad m] (a : α) : ReaderT ρ m α := fun _ => pure a
@[always_inline, inline] protected def bind [Monad m] (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) :
    ReaderT ρ m β := fun r => bind (x r) (fun a => f a r)
@[always_inline] instance instMonad [Monad m] : Monad (ReaderT ρ m) where
  pure := ReaderT.pure
  bind := ReaderT.bind
instance instMonadFunctor (ρ m) : MonadFunctor m (ReaderT ρ m) where
  monadMap f x := fun ctx => f (x ctx)
instance instMonadExceptOf (ε m) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e := fun _ => MonadExceptOf.throw e
  tryCatch x c := fun r => tryCatchThe ε (x r) (fun e => (c e) r)
end ReaderT

/-- Computations that can read a value in `ρ`. -/
class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  read : m ρ

/-- Computations that can read a value, its type being determined. -/
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  read : m ρ
export MonadReader (read)
@[always_inline, inline] def readThe (ρ : Type u) {m : Type u → Type v} [MonadReaderOf ρ m] : m ρ :=
  MonadReaderOf.read
instance instMonadReaderOfMonadReaderOf (ρ : Type u) (m : Type u → Type v)
    [MonadReaderOf ρ m] : MonadReader ρ m where
  read := readThe ρ
instance instMonadReaderOfReaderT {ρ : Type u} {m : Type u → Type v} [Monad m] :
    MonadReaderOf ρ (ReaderT ρ m) where
  read := ReaderT.read

/-- Computations for which the value that they read can be changed. -/
class MonadWithReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} : (ρ → ρ) → m α → m α
@[always_inline, inline] def withTheReader (ρ : Type u) {m : Type u → Type v}
    [MonadWithReaderOf ρ m] {α : Type u} (f : ρ → ρ) (x : m α) : m α :=
  MonadWithReaderOf.withReader f x

/-- Computations for which the value that they read can be changed, its type being determined. -/
class MonadWithReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} : (ρ → ρ) → m α → m α
export MonadWithReader (withReader)
instance instMonadWithReaderOfMonadWithReaderOf (ρ : Type u) (m : Type u → Type v)
    [MonadWithReaderOf ρ m] :
    MonadWithReader ρ m where
  withReader := withTheReader ρ
instance instMonadWithReaderOfReaderT {ρ : Type u} {m : Type u → Type v} :
    MonadWithReaderOf ρ (ReaderT ρ m) where
  withReader f x := fun ctx => x (f ctx)

/-! ## State -/

/-- Computations with a state in `σ`. -/
class MonadStateOf (σ : semiOutParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadStateOf (set)

/-- Computations with a state, its type being determined. -/
class MonadState (σ : outParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadState (get modifyGet)
instance instMonadStateOfMonadStateOf (σ : Type u) (m : Type u → Type v)
    [MonadStateOf σ m] : MonadState σ m where
  set := MonadStateOf.set
  get := MonadStateOf.get
  modifyGet f := MonadStateOf.modifyGet f
@[always_inline, inline] def modify {σ : Type u} {m : Type u → Type v} [MonadState σ m]
    (f : σ → σ) : m PUnit :=
  modifyGet fun s => (PUnit.unit, f s)

/-- How a computation ends: with a result or an error, and a state. -/
inductive EStateM.Result (ε σ α : Type u) where
  | ok : α → σ → EStateM.Result ε σ α
  | error : ε → σ → EStateM.Result ε σ α

/-- Computations with a state in `σ` that can fail with an error in `ε`. -/
def EStateM (ε σ α : Type u) := σ → EStateM.Result ε σ α
namespace EStateM
variable {ε σ α β : Type u}
instance instInhabited [Inhabited ε] : Inhabited (EStateM ε σ α) where
  default := fun s => Result.error default s
@[always_inline, inline] protected def pure (a : α) : EStateM ε σ α := fun s => Result.ok a s
@[always_inline, inline] protected def bind (x : EStateM ε σ α) (f : α → EStateM ε σ β) :
    EStateM ε σ β :=
  fun s => match x s with
    | Result.ok a t => f a t
    | Result.error e t => Result.error e t
@[always_inline] instance instMonad : Monad (EStateM ε σ) where
  bind := EStateM.bind
  pure := EStateM.pure
instance instMonadStateOf : MonadStateOf σ (EStateM ε σ) where
  set t := fun _ => Result.ok ⟨⟩ t
  get := fun s => Result.ok s s
  modifyGet f := fun s => match f s with
    | (a, t) => Result.ok a t
instance instMonadExceptOf : MonadExceptOf ε (EStateM ε σ) where
  throw e := fun s => Result.error e s
  tryCatch x h := fun s => match x s with
    | Result.ok a t => Result.ok a t
    | Result.error e t => h e t
end EStateM
instance instMonadStateReaderT {ρ σ : Type u} {m : Type u → Type v} [Monad m]
    [MonadStateOf σ m] : MonadStateOf σ (ReaderT ρ m) where
  set t := fun _ => MonadStateOf.set t
  get := fun _ => MonadStateOf.get
  modifyGet f := fun _ => MonadStateOf.modifyGet f
