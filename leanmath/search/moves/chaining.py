"""Moves that chain forward: a universal hypothesis whose premises are all at hand.

`h : ∀ x, P x → Q x → R x` with `hp : P a` and `hq : Q a` gives `h a hp hq : R a`. Premises are
found by matching, conjunctions and disjunctions are put together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, permutations

from leanmath.search.moves.move import Moves, move
from leanmath.search.moves.structure import hypothesis_name
from leanmath.search.patterns import Binding, match
from leanmath.search.shapes import NUMBERS, ORDER, Fact, GoalView
from leanmath.search.terms import Term, TermKind

_ORIGIN = "chaining"
_MOST = 4
_GROWTH = 1.2

Met = tuple[Binding, str]


def chaining(view: GoalView) -> Moves:
    """The conclusions that follow from one hypothesis and others in one step."""
    known = {fact.type for fact in view.propositions}
    for place, fact in enumerate(view.propositions[:12]):
        rule = _Rule.of(fact)
        if rule is None:
            continue
        yield from _with_arithmetic(view, rule)
        for binding, proof in islice(_applications(view, rule), _MOST):
            conclusion = instantiate(rule.conclusion, binding)
            if conclusion in known:
                continue
            yield from _use(view, rule, proof, conclusion, 0.04 * place)


class _Rule:
    """A hypothesis as a rule: variables, premises, conclusion, in the order of its arguments."""

    def __init__(self, name: str, order: list[str], premises: list[Term], end: Term) -> None:
        self.name, self.order, self.premises, self.conclusion = name, order, premises, end
        self.variables = frozenset(each for each in order if each)

    @property
    def feeds_itself(self) -> bool:
        """Whether its conclusion is a larger one of its premises, so that it never ends."""
        end = self.conclusion
        return any(
            premise.head == end.head and len(premise.text) < len(end.text)
            for premise in self.premises
        )

    @classmethod
    def of(cls, fact: Fact) -> _Rule | None:
        """The rule, or None if there is no premise to meet."""
        order: list[str] = []
        premises: list[Term] = []
        term = fact.term
        while True:
            if term.kind is TermKind.BINDER and term.head == "∀":
                if any(binder.bracket not in {"", "("} for binder in term.binders):
                    return None
                order += [name for binder in term.binders for name in binder.names]
                term = term.arguments[0]
            elif term.is_operator("→"):
                order.append("")
                premises.append(term.arguments[0])
                term = term.arguments[1]
            elif term.is_operator("¬"):
                order.append("")
                premises.append(term.arguments[0])
                term = Term(TermKind.NAME, "False", (), "False")
            else:
                break
        return cls(fact.name, order, premises, term) if premises else None


def _with_arithmetic(view: GoalView, rule: _Rule) -> Moves:
    """Instances at numbers in sight, with premises that omega proves."""
    if not view.is_arithmetic or len(rule.variables) > 2:
        return
    if not all(premise.is_operator(*ORDER, "=", "≠") for premise in rule.premises):
        return
    numbers = [fact.name for fact in view.data if fact.type in NUMBERS]
    terms = [*numbers, *(f"({name} + 1)" for name in numbers), *(f"({n} - 1)" for n in numbers)]
    for chosen in islice(permutations(terms, len(rule.variables)), 12):
        left = list(chosen)
        words = [left.pop(0) if name else "(by omega)" for name in rule.order]
        yield move(f"have := {' '.join([rule.name, *words])}; omega", 1.9, _ORIGIN)


def _applications(view: GoalView, rule: _Rule) -> Iterator[Met]:
    partial: list[tuple[Binding, list[str]]] = [({}, [])]
    for premise in rule.premises:
        partial = [
            (extended, [*proofs, proof])
            for binding, proofs in partial
            for extended, proof in _meet(view, premise, binding, rule)
        ][:16]
    for binding, proofs in partial:
        left = list(proofs)
        words = [
            left.pop(0) if not name else binding[name].argument_text if name in binding else "_"
            for name in rule.order
        ]
        yield binding, " ".join([rule.name, *words])


def _meet(view: GoalView, premise: Term, binding: Binding, rule: _Rule) -> Iterator[Met]:
    """Ways to prove a premise from the hypotheses."""
    for fact in view.propositions:
        if fact.name == rule.name:
            continue
        found = match(premise, fact.term, binding, rule.variables)
        if found is not None:
            yield found, fact.name
    if premise.is_operator("∧"):
        for first, left in _meet(view, premise.arguments[0], binding, rule):
            for second, right in _meet(view, premise.arguments[1], first, rule):
                yield second, f"⟨{left}, {right}⟩"
    elif premise.is_operator("∨"):
        one, other = (_meet(view, side, binding, rule) for side in premise.arguments)
        yield from ((found, f"(Or.inl {proof})") for found, proof in one)
        yield from ((found, f"(Or.inr {proof})") for found, proof in other)
    elif premise.kind is TermKind.BINDER and premise.head == "∃" and len(premise.binders) == 1:
        yield from _meet_existence(view, premise, binding, rule)


def _meet_existence(view: GoalView, premise: Term, binding: Binding, rule: _Rule) -> Iterator[Met]:
    bound = frozenset(premise.binders[0].names)
    inner = _Rule(rule.name, [*rule.order, *bound], [], premise)
    for found, proof in _meet(view, premise.arguments[0], binding, inner):
        witnesses = ", ".join("_" for _ in bound)
        kept = {name: term for name, term in found.items() if name not in bound}
        yield kept, f"⟨{witnesses}, {proof}⟩"


def instantiate(term: Term, binding: Binding) -> str:
    """The text of a term with variables replaced, word by word."""
    words = term.text.replace("(", "( ").replace(")", " )").split(" ")
    text = " ".join(binding[word].argument_text if word in binding else word for word in words)
    return text.replace("( ", "(").replace(" )", ")")


def _use(view: GoalView, rule: _Rule, proof: str, conclusion: str, extra: float) -> Moves:
    if conclusion == "False":
        word = proof if view.target.head == "False" else f"({proof}).elim"
        yield move(f"exact {word}", 0.1, _ORIGIN)
        return
    if conclusion == view.target.text:
        yield move(f"exact {proof}", 0.09, _ORIGIN)
        return
    name = hypothesis_name(view, rule.conclusion, view.fresh_names())
    extra += _GROWTH if rule.feeds_itself else 0.0
    yield move(f"have {name} := {proof}", 0.45 + extra, _ORIGIN)
    if rule.conclusion.is_operator("∨", "∧") or rule.conclusion.head == "∃":
        pattern = _pattern(view, rule.conclusion)
        word = "rcases" if rule.conclusion.is_operator("∨") else "obtain"
        step = f"rcases {proof} with {pattern}"
        if word == "obtain":
            step = f"obtain {pattern} := {proof}"
        yield move(step, 0.4 + extra, _ORIGIN)


def _pattern(view: GoalView, term: Term) -> str:
    from leanmath.search.moves.cases import destructuring

    return destructuring(view, term, view.fresh_names(), "")
