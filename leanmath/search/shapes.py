"""The shape of a goal: what its target and its hypotheses are, as far as the text tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from leanmath.lean.goals import Goal
from leanmath.lean.session import ProofState
from leanmath.search.declarations import Declarations, read_declarations
from leanmath.search.names import FreshNames
from leanmath.search.terms import Term, TermKind, read_term

CONNECTIVES = frozenset({"∧", "∨", "→", "↔", "¬"})
RELATIONS = frozenset({"=", "≠", "<", "≤", ">", "≥", "∣", "∈", "∉", "⊆", "≍", "≈", "~"})
ORDER = frozenset({"<", "≤", ">", "≥"})
ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "^", "∣"})
NUMBERS = frozenset({"Nat", "Int", "Fin", "ℕ", "ℤ"})

_KNOWN_PREDICATES = frozenset(
    [
        "True",
        "False",
        "Nonempty",
        "Function.Injective",
        "Function.Surjective",
        "Function.Bijective",
        ".Nodup",
        ".Perm",
        ".Pairwise",
        "List.Pairwise",
        "List.Nodup",
        "List.Perm",
        ".Coprime",
        "Nat.Coprime",
        ".Sublist",
        ".IsPrefix",
        "Subsingleton",
        "Inhabited",
        "Decidable",
        ".Injective",
        "Exists",
        "HEq",
    ]
)


class FactKind(StrEnum):
    """What a hypothesis is."""

    PROPOSITION = "proposition"
    DATA = "data"
    FUNCTION = "function"
    PREDICATE = "predicate"
    TYPE = "type"
    PROP = "prop"
    INSTANCE = "instance"


@dataclass(frozen=True, slots=True)
class Fact:
    """One hypothesis.

    Attributes:
        name: Its name.
        term: Its type, read.
        kind: What it is.
        value: The value of a let-bound one.
    """

    name: str
    term: Term
    kind: FactKind
    value: str | None = None

    @property
    def type(self) -> str:
        """The type as printed, on one line."""
        return self.term.text

    @property
    def accessible(self) -> bool:
        """Whether a tactic can name it."""
        return "✝" not in self.name


class GoalView:
    """The first goal of a state, with everything that the moves ask about it."""

    def __init__(self, goal: Goal, declarations: Declarations) -> None:
        self.goal = goal
        self.declarations = declarations
        self.local_names = frozenset(
            name for hypothesis in goal.hypotheses for name in hypothesis.names
        )
        self.target = read_term(goal.target, self.local_names)

    @classmethod
    def of(cls, state: ProofState) -> GoalView:
        """The view of a state's first goal, with the user's declarations before it."""
        return cls(state.goals[0], read_declarations(state.statement.environment.header))

    @cached_property
    def facts(self) -> list[Fact]:
        """All hypotheses, oldest first."""
        read = [
            (name, read_term(hypothesis.type, self.local_names), hypothesis.value)
            for hypothesis in self.goal.hypotheses
            for name in hypothesis.names
        ]
        local_types = {name: term for name, term, _ in read}
        return [
            Fact(name, term, self._kind(name, term, local_types), value)
            for name, term, value in read
        ]

    @cached_property
    def propositions(self) -> list[Fact]:
        """Accessible hypotheses that are propositions, newest first."""
        wanted = FactKind.PROPOSITION
        return [fact for fact in reversed(self.facts) if fact.kind is wanted and fact.accessible]

    @cached_property
    def data(self) -> list[Fact]:
        """Accessible variables that are values, oldest first."""
        return [fact for fact in self.facts if fact.kind is FactKind.DATA and fact.accessible]

    @cached_property
    def props(self) -> list[str]:
        """Accessible variables of type Prop."""
        return [fact.name for fact in self.facts if fact.kind is FactKind.PROP and fact.accessible]

    @cached_property
    def types(self) -> dict[str, str]:
        """The type of each variable and hypothesis."""
        return {fact.name: fact.type for fact in self.facts}

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Heads of all subterms of the target and of the propositional hypotheses."""
        return self.target_symbols | frozenset(
            symbol for fact in self.propositions for symbol in symbols_of(fact.term)
        )

    @cached_property
    def target_symbols(self) -> frozenset[str]:
        """Heads of all subterms of the target."""
        return frozenset(symbols_of(self.target))

    @cached_property
    def is_arithmetic(self) -> bool:
        """Whether numbers and their relations occur in sight."""
        typed = any(fact.type.split()[0] in NUMBERS for fact in self.facts if fact.type)
        return typed or bool(self.symbols & (ARITHMETIC | ORDER))

    @cached_property
    def text(self) -> str:
        """Target and propositional hypotheses, for questions about mere mention."""
        return "\n".join([self.target.text, *(fact.type for fact in self.propositions)])

    def fresh_names(self) -> FreshNames:
        """A supply of names that clash with nothing in sight."""
        return FreshNames(self.local_names)

    def is_proposition(self, term: Term) -> bool:
        """Whether a term is a proposition."""
        local_types = {fact.name: fact.term for fact in self.facts}
        return self._is_proposition(term, local_types)

    def mentions(self, name: str, term: Term | None = None) -> bool:
        """Whether a variable occurs in a term (the target by default)."""
        return name in words_of((term or self.target).text)

    def dependents(self, name: str) -> list[Fact]:
        """Hypotheses whose type mentions a variable."""
        return [fact for fact in self.facts if name in words_of(fact.type)]

    def _kind(self, name: str, term: Term, local_types: dict[str, Term]) -> FactKind:
        text = term.text
        if text == "Prop":
            return FactKind.PROP
        if re.fullmatch(r"(Type|Sort)( .*)?", text):
            return FactKind.TYPE
        if name.startswith("inst") and "✝" in name:
            return FactKind.INSTANCE
        if self._is_proposition(term, local_types):
            return FactKind.PROPOSITION
        if term.is_operator("→"):
            return FactKind.PREDICATE if text.endswith("Prop") else FactKind.FUNCTION
        return FactKind.FUNCTION if "→" in text else FactKind.DATA

    def _is_proposition(self, term: Term, local_types: dict[str, Term]) -> bool:
        if term.kind is TermKind.OPERATOR:
            if term.head == "→":
                return self._is_proposition(term.arguments[1], local_types)
            return term.head in CONNECTIVES | RELATIONS
        if term.kind is TermKind.BINDER:
            return term.head in {"∃", "∃!"} or (
                term.head == "∀" and self._body_is_proposition(term, local_types)
            )
        if term.kind is TermKind.CONDITIONAL:
            return self._is_proposition(term.arguments[1], local_types)
        return self._makes_proposition(term.head, local_types)

    def _body_is_proposition(self, term: Term, local_types: dict[str, Term]) -> bool:
        bound = {
            name: read_term(binder.type or "") for binder in term.binders for name in binder.names
        }
        return self._is_proposition(term.arguments[0], local_types | bound)

    def _makes_proposition(self, head: str, local_types: dict[str, Term]) -> bool:
        if head in local_types:
            return local_types[head].text.endswith("Prop")
        if head in _KNOWN_PREDICATES:
            return True
        declaration = self.declarations.named(head)
        return declaration is not None and declaration.is_proposition


def symbols_of(term: Term) -> Iterator[str]:
    """Heads of all subterms."""
    for part in term.subterms():
        yield part.head


def words_of(text: str) -> set[str]:
    """All identifiers of a text, with the parts of dotted ones."""
    return set(re.findall(r"[^\W\d][\w'!?✝⁰¹²³⁴⁵⁶⁷⁸⁹]*", text))


def conclusion(term: Term) -> Term:
    """What is left of a statement when its ∀ and → are taken away."""
    while True:
        if term.kind is TermKind.BINDER and term.head == "∀":
            term = term.arguments[0]
        elif term.is_operator("→"):
            term = term.arguments[1]
        else:
            return term


def conjuncts(term: Term) -> list[Term]:
    """The parts of a conjunction."""
    if term.is_operator("∧"):
        return [*conjuncts(term.arguments[0]), *conjuncts(term.arguments[1])]
    return [term]


def distinct(items: Iterable[str]) -> list[str]:
    """Without repetitions, in order."""
    return list(dict.fromkeys(items))
