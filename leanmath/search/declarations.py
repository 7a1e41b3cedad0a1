"""What the user's own file declares before a statement, read from its text.

A light reading that serves the choice of tactics: names, parameters, result types, constructors.
It does not elaborate anything and skips what it does not understand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

_COMMAND = re.compile(
    r"^[ \t]*(?:@\[[^\]]*\]\s*)?(?:(?:private|protected|noncomputable|partial|unsafe|public|scoped"
    r"|local)\s+)*(?P<keyword>def|abbrev|theorem|lemma|axiom|inductive|structure|class|instance"
    r"|namespace|section|end|open|variable|example|mutual|opaque|set_option|attribute|infixl?"
    r"|infixr|notation|macro|syntax|deriving|universe|import|#\w+)(?![\w.'])[ \t]*"
    r"(?P<name>[^\s:({\[|]*)",
    re.MULTILINE,
)
_DECLARING = frozenset(
    {"def", "abbrev", "theorem", "lemma", "axiom", "inductive", "structure", "class", "opaque"}
)
_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_PARAMETER = re.compile(r"[({\[⦃]([^(){}\[\]⦃⦄]*(?:\([^()]*\)[^(){}\[\]⦃⦄]*)*)[)}\]⦄]")


@dataclass(frozen=True, slots=True)
class Constructor:
    """A constructor of an inductive type.

    Attributes:
        name: Its short name.
        arguments: Name (empty if the file gives none) and type of each explicit argument.
    """

    name: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration.

    Attributes:
        keyword: `def`, `theorem`, `inductive`, ...
        name: Its name as one writes it at the end of the header.
        parameters: Name and type of each explicit parameter before the colon.
        result: The type after the colon, or empty.
        body: What follows.
        constructors: For an inductive type or a structure.
        is_simp: Whether it carries the simp attribute.
        variables: Every name that it binds before the colon, in brackets of any kind.
    """

    keyword: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    body: str
    constructors: tuple[Constructor, ...] = ()
    is_simp: bool = False
    variables: frozenset[str] = frozenset()

    @property
    def short_name(self) -> str:
        """The last component of the name."""
        return self.name.rpartition(".")[2]

    @property
    def is_recursive(self) -> bool:
        """Whether the body mentions the declaration itself."""
        return re.search(rf"(?<![\w']){re.escape(self.short_name)}(?![\w'])", self.body) is not None

    @property
    def is_proposition(self) -> bool:
        """Whether it makes propositions (a predicate, a relation, a named statement)."""
        return re.search(r"\bProp$", self.result.strip()) is not None

    @property
    def explicit_count(self) -> int:
        """How many explicit arguments it takes, those after the colon included."""
        return len(self.parameters) + len(split_arrows(self.result)) - 1


@dataclass(frozen=True, slots=True)
class Declarations:
    """All declarations of a header, by their short names too."""

    all: tuple[Declaration, ...]

    def named(self, name: str) -> Declaration | None:
        """The declaration that a printed name means: full, or shortened by a namespace."""
        wanted = name.lstrip(".")
        exact = [each for each in self.all if each.name == wanted]
        loose = [each for each in self.all if each.name.endswith("." + wanted)]
        found = exact or loose
        return found[-1] if found else None

    @property
    def definitions(self) -> list[Declaration]:
        """Functions and constants."""
        return [each for each in self.all if each.keyword in {"def", "abbrev"}]

    @property
    def types(self) -> list[Declaration]:
        """Inductive types and structures."""
        return [each for each in self.all if each.keyword in {"inductive", "structure", "class"}]

    @property
    def theorems(self) -> list[Declaration]:
        """Theorems and axioms, the latest last."""
        return [each for each in self.all if each.keyword in {"theorem", "lemma", "axiom"}]

    @property
    def laws(self) -> list[Declaration]:
        """The equations and equivalences that the user's classes and structures demand."""
        return [
            Declaration("law", f"{each.name}.{field}", (), type_, "")
            for each in self.all
            if each.keyword in {"class", "structure"}
            for constructor in each.constructors
            for field, type_ in constructor.arguments
            if re.search(r"(?<![:<>=≠])=|↔", type_)
        ]


@lru_cache(maxsize=256)
def read_declarations(header: str) -> Declarations:
    """Read the declarations of a header."""
    text = _COMMENT.sub(lambda match: " ", header)
    matches = list(_COMMAND.finditer(text))
    namespaces: list[str] = []
    found = []
    for place, match in enumerate(matches):
        end = matches[place + 1].start() if place + 1 < len(matches) else len(text)
        keyword, name = match["keyword"], match["name"]
        if keyword in {"namespace", "section"}:
            namespaces.append(name if keyword == "namespace" else "")
        elif keyword == "end" and namespaces:
            namespaces.pop()
        elif name and keyword in _DECLARING:
            rest = text[match.end() : end]
            full = ".".join([*filter(None, namespaces), name])
            found.append(_declaration(keyword, full, rest, "simp" in match[0].split("]")[0]))
    inside = ".".join(filter(None, namespaces))
    return Declarations(tuple(_as_seen_from(inside, each) for each in found))


def _as_seen_from(namespace: str, declaration: Declaration) -> Declaration:
    """With the name as one writes it inside a namespace."""
    while namespace:
        if declaration.name.startswith(namespace + "."):
            return replace(declaration, name=declaration.name[len(namespace) + 1 :])
        namespace = namespace.rpartition(".")[0]
    return declaration


def _declaration(keyword: str, name: str, rest: str, is_simp: bool) -> Declaration:
    signature, body = _split_signature(rest)
    head, result = _split_top(signature, ":")
    constructors: tuple[Constructor, ...] = ()
    if keyword == "inductive":
        constructors = tuple(_constructors(body))
    elif keyword in {"structure", "class"}:
        constructors = (Constructor("mk", tuple(_fields(body))),)
    parameters = tuple(explicit_parameters(head))
    variables = frozenset(
        word for match in _PARAMETER.finditer(head) for word in match[1].partition(":")[0].split()
    )
    return Declaration(keyword, name, parameters, result, body, constructors, is_simp, variables)


def explicit_parameters(text: str) -> list[tuple[str, str]]:
    """Names and types of the groups in round brackets."""
    found = []
    for match in _PARAMETER.finditer(text):
        if not match[0].startswith("("):
            continue
        names, colon, type_ = match[1].partition(":")
        if colon:
            found += [(name, type_.strip()) for name in names.split()]
    return found


def _split_signature(rest: str) -> tuple[str, str]:
    depth = 0
    for place, character in enumerate(rest):
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if depth == 0:
            ends = rest.startswith((":=", "\n|", " |"), place)
            if ends or re.match(r"\bwhere\b", rest[place:]):
                return rest[:place].strip(), rest[place:]
    return rest.strip(), ""


def _split_top(text: str, separator: str) -> tuple[str, str]:
    depth = 0
    for place, character in enumerate(text):
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if depth == 0 and character == separator:
            return text[:place].strip(), " ".join(text[place + 1 :].split())
    return text.strip(), ""


def split_arrows(type_: str) -> list[str]:
    """The parts of an arrow type: arguments, then the result."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(type_):
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if depth == 0 and character == "→":
            parts.append(type_[start:place].strip())
            start = place + 1
    return [*parts, type_[start:].strip()]


def _constructors(body: str) -> list[Constructor]:
    body = re.split(r"\n\s*deriving\b|\bderiving\b", body)[0]
    found = []
    for part in re.split(r"(?:^|\s)\|\s", body)[1:]:
        match = re.match(r"\s*([\w'.«»₀-₉]+)", part)
        if match is None:
            continue
        head, result = _split_top(part[match.end() :], ":")
        named = explicit_parameters(head)
        for argument in split_arrows(result)[:-1]:
            inner = explicit_parameters(argument)
            named += inner or ([] if argument.startswith(("{", "[")) else [("", argument)])
        for group in re.findall(r"^∀ (.*?),", result):
            named += explicit_parameters(group)
        found.append(Constructor(match[1], tuple(named)))
    return found


def _fields(body: str) -> list[tuple[str, str]]:
    body = re.split(r"\bderiving\b", body)[0]
    found = explicit_parameters(body)
    for match in re.finditer(r"^[ \t]+([\w' ₀-₉]+?)\s*:(?!=)\s*([^\n]+)$", body, re.MULTILINE):
        found += [(name, match[2].strip()) for name in match[1].split()]
    return found


def recursion_places(declaration: Declaration) -> set[int]:
    """Which explicit arguments a definition by equations takes apart."""
    before = len(declaration.parameters)
    matched = re.search(r"\bmatch\s+(.*?)\s+with\b", declaration.body)
    names = [name for name, _ in declaration.parameters]
    if matched:
        scrutinees = [part.strip() for part in matched[1].split(",")]
        return {names.index(part) for part in scrutinees if part in names}
    places: set[int] = set()
    for row in re.findall(r"(?:^|\n)\s*\|(.*?)=>", declaration.body):
        for place, pattern in enumerate(_columns(row)):
            if not re.fullmatch(r"_\w*|[a-z][\w']*", pattern.strip()) or pattern.strip() in {
                "nil",
                "zero",
            }:
                places.add(before + place)
    return places


def _columns(row: str) -> list[str]:
    depth, start, found = 0, 0, []
    for place, character in enumerate(row):
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if depth == 0 and character == ",":
            found.append(row[start:place])
            start = place + 1
    return [*found, row[start:]]
