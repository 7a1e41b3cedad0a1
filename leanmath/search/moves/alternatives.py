"""The alternatives of `cases … with` and `induction … with`, with readable names."""

from __future__ import annotations

import re
from dataclasses import replace

from leanmath.search.declarations import Constructor, Declaration
from leanmath.search.names import FreshNames
from leanmath.search.shapes import Fact, GoalView


def _library_type(name: str, *constructors: Constructor) -> Declaration:
    return Declaration("inductive", name, (), "Type", "", constructors)


_LIBRARY = {
    declaration.name: declaration
    for declaration in (
        _library_type("Nat", Constructor("zero", ()), Constructor("succ", (("n", "Nat"),))),
        _library_type(
            "List",
            Constructor("nil", ()),
            Constructor("cons", (("x", ""), ("xs", "List α"))),
        ),
        _library_type("Bool", Constructor("false", ()), Constructor("true", ())),
        _library_type("Option", Constructor("none", ()), Constructor("some", (("x", ""),))),
        _library_type("Sum", Constructor("inl", (("x", ""),)), Constructor("inr", (("y", ""),))),
        _library_type("Prod", Constructor("mk", (("a", ""), ("b", "")))),
        _library_type(
            "Int",
            Constructor("ofNat", (("n", "Nat"),)),
            Constructor("negSucc", (("n", "Nat"),)),
        ),
        _library_type("Unit", Constructor("unit", ())),
        _library_type("Fin", Constructor("mk", (("i", ""), ("hi", "")))),
    )
}


def value_type(view: GoalView, fact: Fact) -> tuple[str, Declaration, bool] | None:
    """The inductive type of a variable.

    Returns:
        The type's head, its declaration (of the library's common types or the user's own), and
        whether it is recursive; None if it is not a known inductive type.
    """
    head = "Prod" if fact.term.is_operator("×") else fact.term.head
    head = "Sum" if fact.term.is_operator("⊕") else head
    declaration = _LIBRARY.get(head) or view.declarations.named(head)
    if declaration is None or not declaration.constructors:
        return None
    recursive = any(
        _mentions(type_, declaration.short_name)
        for constructor in declaration.constructors
        for _, type_ in constructor.arguments
    )
    return head, declaration, recursive


def alternatives(
    declaration: Declaration, fresh: FreshNames, *, hypotheses: bool, reuse: str = ""
) -> str:
    """The text after `with`: one alternative a constructor, each left open.

    Args:
        declaration: The inductive type or predicate.
        fresh: The names in use.
        hypotheses: Whether to name induction hypotheses.
        reuse: Name of the variable that is taken apart; it may be used again.
    """
    parts = []
    for constructor in declaration.constructors:
        names = _names(declaration, constructor, fresh.copy(), hypotheses, reuse)
        parts.append(" ".join(["|", constructor.name, *names, "=> ?_"]))
    return " ".join(parts)


def without_fixed_index(declaration: Declaration) -> Declaration | None:
    """The declaration as Lean sees it if the first index of every constructor is a parameter.

    Lean turns an index that never changes into a parameter, and the constructors lose the
    argument that gave it. Whether it did cannot be told from here, so both readings are tried.
    """
    firsts = [each.arguments[0] for each in declaration.constructors if each.arguments]
    if not firsts or len(firsts) < len(declaration.constructors):
        return None
    if len({type_ for _, type_ in firsts}) > 1 or not all(name for name, _ in firsts):
        return None
    constructors = tuple(
        replace(each, arguments=each.arguments[1:]) for each in declaration.constructors
    )
    return replace(declaration, constructors=constructors)


def _names(
    declaration: Declaration,
    constructor: Constructor,
    fresh: FreshNames,
    hypotheses: bool,
    reuse: str,
) -> list[str]:
    names: list[str] = []
    recursive: list[str] = []
    single = sum(_mentions(t, declaration.short_name) for _, t in constructor.arguments) == 1
    for given, type_ in constructor.arguments:
        is_recursive = _mentions(type_, declaration.short_name)
        wish = given
        if declaration.name == "Nat":
            wish = reuse or given
        elif is_recursive and not (given or single or declaration.is_proposition):
            wish = "r" if recursive else "l"
        names.append(_name(declaration, wish, type_, fresh, reuse))
        if is_recursive:
            recursive.append(names[-1])
    if hypotheses and len(recursive) == 1:
        names.append(fresh.take("ih"))
    elif hypotheses:
        names += [fresh.take(f"ih{number}") for number in range(1, len(recursive) + 1)]
    return names


def _name(declaration: Declaration, wish: str, type_: str, fresh: FreshNames, reuse: str) -> str:
    """The variable that is taken apart is gone in its cases, so its name is free again."""
    if wish and wish == reuse:
        return reuse
    if declaration.is_proposition and not wish:
        return fresh.take("h")
    return fresh.for_bound(wish, type_)


def _mentions(type_: str, name: str) -> bool:
    return re.search(rf"(?<![\w.']){re.escape(name)}(?![\w'])", type_) is not None
