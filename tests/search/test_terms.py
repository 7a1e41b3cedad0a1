"""Reading printed terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanmath.search.terms import Term, TermKind, read_term

LOCALS = frozenset({"l", "n", "x"})


def brackets(term: Term) -> str:
    """The structure, fully bracketed."""
    if not term.arguments:
        return term.text
    return f"({term.head} {' '.join(brackets(part) for part in term.arguments)})"


@pytest.mark.parametrize(
    ("text", "structure"),
    [
        ("a + b * c = d", "(= (+ a (* b c)) d)"),
        ("a - b - c", "(- (- a b) c)"),
        ("a ^ b ^ c", "(^ a (^ b c))"),
        ("p ∧ q ∧ r → s", "(→ (∧ p (∧ q r)) s)"),
        ("p ↔ q ∨ r", "(↔ p (∨ q r))"),
        ("¬p ∧ q", "(∧ (¬ p) q)"),
        ("¬a = b", "(¬ (= a b))"),
        ("-a * b", "(* (- a) b)"),
        ("f (g x) y", "(f (g x) y)"),
        ("x ∈ a :: l ++ m", "(∈ x (++ (:: a l) m))"),
        ("(l ++ m).length", "(.length (++ l m))"),
        ("l.length + n", "(+ (.length l) n)"),
        ("l[n]? = some 1", "(= ([]? l n) (some 1))"),
        ("(!a && b) = true", "(= (&& (! a) b) true)"),
        ("if a = b then 1 else f c", "(if (= a b) 1 (f c))"),
        ("↑n ≤ z", "(≤ (↑ n) z)"),
        ("∀ (a b : Nat), a ≤ b", "(∀ (≤ a b))"),
        ("∃ x, P x ∧ Q", "(∃ (∧ (P x) Q))"),
        ("List.map (fun x => x + 1) l", "(List.map (fun (+ x 1)) l)"),
        ("[a, b] = []", "(= ([] a b) [])"),
    ],
)
def test_structure(text: str, structure: str) -> None:
    assert brackets(read_term(text, LOCALS)) == structure


def test_binders_are_read() -> None:
    term = read_term("∀ {α : Type} (a b : α), ∃ c ∈ l, R a b c")
    assert [(b.names, b.type, b.bracket) for b in term.binders] == [
        (("α",), "Type", "{"),
        (("a", "b"), "α", "("),
    ]
    inner = term.arguments[0]
    assert inner.head == "∃" and inner.binders[0].bracket == "bounded"


def test_unknown_notation_is_opaque() -> None:
    term = read_term("a ⊞ b = c")
    assert term.kind is TermKind.OPAQUE and term.text == "a ⊞ b = c"


def test_arguments_are_bracketed_when_needed() -> None:
    assert read_term("a + b").argument_text == "(a + b)"
    assert read_term("l.length", LOCALS).argument_text == "l.length"
    assert read_term("[a + b]").argument_text == "[a + b]"


@given(
    st.text(
        alphabet="abPf01 ()[]{}⟨⟩+-*^=<≤∧∨→↔¬∀∃,.:|∈'\"?!✝fun=>ifthenelsematchwith\n", max_size=60
    )
)
def test_any_text_is_read_without_an_error(text: str) -> None:
    term = read_term(text)
    assert term.text == " ".join(text.split()) or term.kind is not TermKind.OPAQUE


NAMES = st.sampled_from(["a", "b", "c", "foo", "P"])
LEVELS = {"↔": 20, "→": 25, "∨": 30, "∧": 35, "=": 50, "+": 65, "*": 70, "^": 75}


@st.composite
def bracketed_terms(draw: st.DrawFn, depth: int = 3) -> str:
    if depth == 0 or draw(st.booleans()):
        return draw(NAMES)
    symbol = draw(st.sampled_from(sorted(LEVELS)))
    left = draw(bracketed_terms(depth=depth - 1))
    right = draw(bracketed_terms(depth=depth - 1))
    return f"({left} {symbol} {right})"


@given(bracketed_terms())
def test_full_brackets_decide_the_structure(text: str) -> None:
    def rebuilt(term: Term) -> str:
        if not term.arguments:
            return term.text
        left, right = term.arguments
        return f"({rebuilt(left)} {term.head} {rebuilt(right)})"

    assert rebuilt(read_term(text)) == text
