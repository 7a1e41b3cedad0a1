"""The commands of a Lean file: where each declaration begins and ends, its name, its holes.

Works on text alone, so it also serves files that do not elaborate. What it finds is checked by
Lean afterwards; a file whose commands it cannot tell apart costs completeness, never soundness.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from leanmath.lean.messages import Position
from leanmath.lean.tokens import Token, TokenKind, tokens

DECLARATION_KEYWORDS = frozenset(
    [
        "theorem",
        "lemma",
        "def",
        "abbrev",
        "example",
        "instance",
        "axiom",
        "opaque",
        "structure",
        "inductive",
        "class",
        "coinductive",
    ]
)
_MODIFIERS = frozenset(
    [
        "private",
        "protected",
        "noncomputable",
        "partial",
        "unsafe",
        "nonrec",
        "local",
        "scoped",
        "public",
        "meta",
    ]
)
# These take the next command with them when followed by `in`.
_PREFIXES = frozenset(
    ["open", "set_option", "variable", "universe", "attribute", "omit", "include"]
)
_SCOPES = frozenset({"namespace", "section", "mutual", "end"})
_OTHER_COMMANDS = frozenset(
    [
        "import",
        "prelude",
        "module",
        "export",
        "macro",
        "macro_rules",
        "syntax",
        "notation",
        "infix",
        "infixl",
        "infixr",
        "prefix",
        "postfix",
        "elab",
        "elab_rules",
        "declare_syntax_cat",
        "deriving",
        "initialize",
        "builtin_initialize",
        "add_decl_doc",
        "unif_hint",
        "register_option",
        "recall",
        "alias",
        "suppress_compilation",
        "run_cmd",
        "gen_injective_theorems%",
        "compile_inductive",
        "simproc",
        "dsimproc",
        "grind_pattern",
    ]
)
_OPENERS, _CLOSERS = frozenset("([{⟨"), frozenset(")]}⟩")


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration of a file.

    Attributes:
        name: Full name with its namespaces; None for `example` and unnamed instances.
        kind: The keyword: theorem, def, instance, ...
        start: First code point, modifiers, attributes and documentation included.
        keyword: Code point at which the keyword stands.
        end: One past the last code point, trailing white space and comments left out.
        holes: Half-open ranges of each `sorry`.
    """

    name: str | None
    kind: str
    start: int
    keyword: int
    end: int
    holes: tuple[tuple[int, int], ...]

    @property
    def label(self) -> str:
        """The name to show: its own, or its keyword."""
        return self.name or self.kind


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Lean source text and its declarations in order.

    Attributes:
        text: The text.
        declarations: Its declarations.
        imports: Names of imported modules.
        has_prelude: Whether it begins with `prelude`.
        enclosing: For each declaration the range of the outermost `mutual` block around it, or
            its own range: what must be given to Lean as one command.
    """

    text: str
    declarations: tuple[Declaration, ...]
    imports: tuple[str, ...]
    has_prelude: bool
    enclosing: tuple[tuple[int, int], ...]
    _line_starts: tuple[int, ...] = field(repr=False)

    def position(self, offset: int) -> Position:
        """Line and column of a code point."""
        low, high = 0, len(self._line_starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._line_starts[middle] <= offset else (low, middle)
        return Position(low + 1, offset - self._line_starts[low])

    def offset(self, position: Position) -> int:
        """The code point at a position, clipped to the text."""
        if position.line > len(self._line_starts):
            return len(self.text)
        return min(self._line_starts[position.line - 1] + position.column, len(self.text))


def read_source(text: str) -> SourceFile:
    """Find the declarations of a Lean source text."""
    line_starts = (0, *(index + 1 for index, char in enumerate(text) if char == "\n"))
    scan = _Scan(text, [token for token in tokens(text) if token.kind is not TokenKind.COMMENT])
    scan.run()
    return SourceFile(
        text=text,
        declarations=tuple(scan.declarations),
        imports=tuple(scan.imports),
        has_prelude=scan.has_prelude,
        enclosing=tuple(scan.enclosing),
        _line_starts=line_starts,
    )


class _Scan:
    """One pass over the tokens: cuts them into commands and follows the open scopes."""

    def __init__(self, text: str, stream: Sequence[Token]) -> None:
        self.text = text
        self.stream = stream
        self.declarations: list[Declaration] = []
        self.enclosing: list[tuple[int, int]] = []
        self.imports: list[str] = []
        self.has_prelude = False
        self._scopes: list[str | None] = []
        self._mutual: tuple[int, int] | None = None

    def run(self) -> None:
        """Cut the stream at each command's first token and read the commands in order."""
        starts = self._command_starts()
        for begin, end in itertools.pairwise([*starts, len(self.stream)]):
            if self.stream[begin].text == "#exit":
                break
            self._command(self.stream[begin:end])

    def _command_starts(self) -> list[int]:
        starts: list[int] = []
        depth, head = 0, True
        for index, token in enumerate(self.stream):
            fresh = index == 0 or "\n" in self.text[self.stream[index - 1].end : token.start]
            column_zero = token.start == 0 or self.text[token.start - 1] == "\n"
            if column_zero and fresh and self._is_keyword(token):
                depth = 0
            if depth == 0 and self._begins(index, token, column_zero, fresh):
                if not head or not starts:
                    starts.append(index)
                head = True
            if head and not self._is_head(index, token, depth):
                head = False
            if token.text in _OPENERS or token.text == "@[":
                depth += 1
            elif token.text in _CLOSERS:
                depth = max(0, depth - 1)
        return starts

    @staticmethod
    def _is_keyword(token: Token) -> bool:
        text = token.text
        return token.kind is TokenKind.DOC_COMMENT or (
            token.kind in (TokenKind.WORD, TokenKind.SYMBOL)
            and (
                text in DECLARATION_KEYWORDS
                or text in _MODIFIERS
                or text in _PREFIXES
                or text in _SCOPES
                or text in _OTHER_COMMANDS
                or text == "@["
                or text.startswith("#")
            )
        )

    def _begins(self, index: int, token: Token, column_zero: bool, fresh: bool) -> bool:
        if not self._is_keyword(token):
            return False
        if token.text in DECLARATION_KEYWORDS:
            return True
        if token.text in ("mutual", "namespace", "section", "end") or token.text in _MODIFIERS:
            return fresh or token.text == "end"
        if token.kind is TokenKind.DOC_COMMENT or token.text == "@[":
            return fresh and (column_zero or self._declares_soon(index))
        return column_zero

    def _declares_soon(self, index: int) -> bool:
        """Whether an attribute or comment belongs to an indented declaration."""
        depth = 0
        for token in self.stream[index : index + 40]:
            if depth == 0 and token.text in DECLARATION_KEYWORDS | _MODIFIERS:
                return True
            if token.text in _OPENERS or token.text == "@[":
                depth += 1
            elif token.text in _CLOSERS:
                depth -= 1
            elif depth == 0 and token.kind is not TokenKind.DOC_COMMENT:
                return False
        return False

    def _is_head(self, index: int, token: Token, depth: int) -> bool:
        """Whether a declaration keyword after this token still belongs to the same command."""
        if depth > 0 or token.kind is TokenKind.DOC_COMMENT or token.text == "@[":
            return True
        if token.text in _MODIFIERS or token.text in ("]", "in", "deriving", "class"):
            return True
        if token.text in _PREFIXES:
            return self._has_in(index)
        return self._inside_prefix(index)

    def _has_in(self, index: int) -> bool:
        """Whether an `open`, `set_option`, ... is of the form that ends in `in`."""
        for token in self.stream[index + 1 : index + 60]:
            if token.text == "in":
                return True
            if self._is_keyword(token) and token.text != "@[":
                return False
        return False

    def _inside_prefix(self, index: int) -> bool:
        for back in range(index - 1, max(-1, index - 60), -1):
            token = self.stream[back]
            if token.text in _PREFIXES:
                return self._has_in(back)
            if token.text == "in" or self._is_keyword(token):
                return False
        return False

    def _command(self, command: Sequence[Token]) -> None:
        keyword = self._keyword_of(command)
        first = command[0]
        if keyword is not None:
            self._declaration(command, keyword)
        elif any(token.text == "import" for token in command[:3]):
            self.imports += [t.text for t in command if t.kind is TokenKind.WORD][-1:]
        elif first.text == "prelude":
            self.has_prelude = True
        elif first.text in ("namespace", "section"):
            name = command[1].text if len(command) > 1 else None
            self._scopes.append(name if first.text == "namespace" else None)
        elif first.text == "mutual":
            self._scopes.append(None)
            self._mutual = (first.start, self._mutual_end(first.start))
        elif first.text == "end":
            self._close(command[1].text if len(command) > 1 else None)

    @staticmethod
    def _keyword_of(command: Sequence[Token]) -> Token | None:
        """The keyword of a declaration; what stands in an attribute is none."""
        if command[0].text in ("deriving", "attribute", "import"):
            return None
        depth = 0
        for token in command:
            if token.text in _OPENERS or token.text == "@[":
                depth += 1
            elif token.text in _CLOSERS:
                depth -= 1
            elif depth == 0 and token.text in DECLARATION_KEYWORDS:
                return token
        return None

    def _close(self, name: str | None) -> None:
        self._mutual = None
        for _ in range(name.count(".") + 1 if name and not self._named(name) else 1):
            if self._scopes:
                self._scopes.pop()

    def _named(self, name: str) -> bool:
        return bool(self._scopes) and self._scopes[-1] in (name, None)

    def _mutual_end(self, start: int) -> int:
        for token in self.stream:
            if token.start > start and token.text == "end":
                return token.end
        return len(self.text)

    def _declaration(self, command: Sequence[Token], keyword: Token) -> None:
        after = [t for t in command if t.start > keyword.start]
        kind = keyword.text
        if kind == "class" and after and after[0].text in ("inductive", "abbrev"):
            after = after[1:]
        end = command[-1].end
        declaration = Declaration(
            name=self._full_name(kind, after),
            kind=kind,
            start=command[0].start,
            keyword=keyword.start,
            end=end,
            holes=tuple((t.start, t.end) for t in command if _is_sorry(t)),
        )
        self.declarations.append(declaration)
        self.enclosing.append(self._mutual or (declaration.start, end))

    def _full_name(self, kind: str, after: Sequence[Token]) -> str | None:
        if kind == "example" or not after:
            return None
        first = after[0]
        if kind == "instance" and first.text == "(":
            first = next((t for i, t in enumerate(after) if after[i - 1].text == ")"), first)
        if first.kind is not TokenKind.WORD:
            return None
        if first.text.startswith("_root_."):
            return first.text.removeprefix("_root_.")
        return ".".join([*(scope for scope in self._scopes if scope), first.text])


def _is_sorry(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text == "sorry"
