"""Which of the native grammar the core library takes over, and where each piece belongs.

The binary knows every parser, macro and unexpander of a full Lean by name, but not the syntax
category that a parser was declared for: the tables below say so.
"""

import re

Name = tuple[str, ...]

_TACTIC = ("Lean", "Parser", "Tactic")
_CATEGORY_OF_NAMESPACE: dict[Name, str] = {
    _TACTIC: "tactic",
    (*_TACTIC, "Conv"): "conv",
    (*_TACTIC, "Grind"): "grind",
    (*_TACTIC, "rcasesPat"): "rcasesPat",
    (*_TACTIC, "rintroPat"): "rintroPat",
    (*_TACTIC, "SolveByElim"): "tactic",
    ("Lean", "Attr"): "attr",
    ("Lean", "Elab", "Tactic", "Ext"): "tactic",
    ("Lean", "Parser", "Attr"): "attr",
}
# Namespaces whose parsers say in their own name what they are, as notation commands name them.
_SELF_DESCRIBING: set[Name] = {(), ("Array",), ("Bool",), ("Int",), ("List",), ("Lean",)}
_CATEGORY_OF_PREFIX = ("tactic", "term", "prec", "prio", "stx", "doElem", "binderPred")
_CATEGORY_OF_NAME: dict[str, str] = {
    "Lean.Parser.Command.classAbbrev": "command",
    "Lean.Parser.Command.guardCmd": "command",
    "Lean.Parser.Command.guardExprCmd": "command",
    "Lean.Parser.Syntax.addPrec": "prec",
    "Lean.Parser.Syntax.addPrio": "prio",
    "Lean.Parser.Syntax.subPrec": "prec",
    "Lean.Parser.Syntax.subPrio": "prio",
    "Lean.Parser.Tactic.Conv.conv": "tactic",
    "Lean.Parser.Tactic.showTermElab": "term",
    "Lean.Parser.checkSimp": "command",
    "Lean.Parser.checkTactic": "command",
    "Lean.Parser.commandSeal__": "command",
    "Lean.Parser.commandUnseal__": "command",
    "Lean.calc": "term",
    "Lean.calcTactic": "tactic",
    "Lean.cdot": "tactic",
    "Lean.convCalc_": "conv",
    "Lean.deprecated": "attr",
    "Lean.guardMsgsCmd": "command",
    "Lean.reduceCmd": "command",
    "Lean.runCmd": "command",
    "Lean.solveTactic": "tactic",
    "boolIfThenElse": "term",
    "coeFunNotation": "term",
    "coeNotation": "term",
    "coeSortNotation": "term",
    "rawNatLit": "term",
}
# Program verification and bit-blasting: their libraries are not part of the core.
_OMITTED_TACTIC = re.compile(
    r"bv|frameAlt|invariant|vc[A-Zg]|convApply_"
    r"|m(assumption|cases|clear|constructor|dup|exact|exfalso|exists|frame|have|intro|leave|left"
    r"|pure|refine|renameI|replace|revert|right|spec|start|stop|vcgen)"
)
_NAMED_PART_NAMESPACES: set[Name] = {("Lean",), ("Lean", "Parser")}

# Notations that are in force only where their namespace is open.
_SCOPED: set[Name] = {
    ("Array", "term_~_"),
    ("Int", "term-[_+1]"),
    ("List", "term_<+_"),
    ("List", "term_~_"),
}
_SCOPED_CONSTANTS = {"Int.negSucc", "List.Perm", "List.Sublist"}

# Constants that the core declares after its first display rules.
_DECLARED_LATER = {
    "Bool.xor", "Int.negSucc", "List.IsInfix", "List.IsPrefix", "List.IsSuffix", "List.Perm",
    "List.Sublist",
}  # fmt: skip
# Constants that the core does not declare.
_NOT_DECLARED = {
    "Array.Perm", "Bind.bindLeft", "Bind.kleisliLeft", "Bind.kleisliRight", "Functor.mapRev",
    "HasSSubset.SSubset", "Lean.Order.PartialOrder.rel", "Lean.Order.bot", "Rat.divInt",
    "SSuperset", "Superset", "Vector.Perm", "andM", "orM",
}  # fmt: skip
# Display rules whose name does not tell what they display.
NAMED_UNEXPANDERS: dict[str, str] = {
    "unexpandExists": "Exists",
    "unexpandIte": "ite",
    "unexpandListCons": "List.cons",
    "unexpandListNil": "List.nil",
    "unexpandPSigma": "PSigma",
    "unexpandProdMk": "Prod.mk",
    "unexpandSigma": "Sigma",
    "unexpandSubtype": "Subtype",
    "unexpandUnit": "Unit.unit",
}


def category(name: Name) -> str | None:
    """The syntax category of a parser that stands for itself; None if the core leaves it out."""
    namespace, last = name[:-1], name[-1]
    exact = _CATEGORY_OF_NAME.get(".".join(name))
    if exact:
        return exact
    if namespace in _SELF_DESCRIBING:
        pattern = "|".join(_CATEGORY_OF_PREFIX)
        found = re.match(rf"({pattern})(?![a-z])", last)
        return found[1] if found else None
    if namespace in _CATEGORY_OF_NAMESPACE and not _OMITTED_TACTIC.match(last):
        special = re.match(r"grind_(filter|ref)", last)
        return special[0] if special else _CATEGORY_OF_NAMESPACE[namespace]
    return None


def is_taken_part(name: Name) -> bool:
    """Whether a parser that only other parsers refer to belongs to the core."""
    namespace, last = name[:-1], name[-1]
    if namespace in _NAMED_PART_NAMESPACES:
        return not re.match(r"guardMsgs|discrTree|.*[pP]ropagatorBuiltin", last)
    return namespace in _CATEGORY_OF_NAMESPACE and not _OMITTED_TACTIC.match(last)


def is_scoped(name: Name) -> bool:
    """Whether a parser is in force only where its namespace is open."""
    return name in _SCOPED


def is_scoped_display(constant: str) -> bool:
    """Whether a constant is displayed as notation only where its namespace is open."""
    return constant in _SCOPED_CONSTANTS


def is_displayed(constant: str, later: bool) -> bool:
    """Whether the core declares the constant, and does so after its first display rules."""
    return constant not in _NOT_DECLARED and (constant in _DECLARED_LATER) == later
