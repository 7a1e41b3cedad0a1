"""Lays a found proof out as a person would write it, and puts it in the place of its hole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from leanmath.lean.session import HolePlace
from leanmath.search.outcome import FoundProof, ProofStep

_ALTERNATIVES = re.compile(
    r"^(?P<head>.*\bwith)(?P<alternatives>(?:\s*\|[^|]*?=>\s*\?_)+)\s*$", re.S
)
_ALTERNATIVE = re.compile(r"\|(?P<pattern>[^|]*?)=>\s*\?_")
_INTRO = re.compile(r"^intro(?P<names>(?: [^\s()⟨⟩|:]+)+)$")
_EXACT = re.compile(r"exact (?P<term>[^;]+?)")
_ATOM = re.compile(r"[\w.'₀-₉✝]+")
# After one of these a term may begin with `by` or be an application without brackets.
_NEED_NO_BRACKETS = (":=", "=>", "⟨", ",", "(", "[", "<|", "$", "from", "then", "else", "exact")
_LINE_WIDTH = 100
# What a line of a block may take; the block itself is indented further.
_BLOCK_WIDTH = 92
_STEP = 2


def proof_lines(proof: FoundProof) -> list[str]:
    """The lines of a tactic block, the first at column 0.

    Goals are structured with bullets and named alternatives where the proof is a tree, and
    follow each other flat where it is not.
    """
    if proof.tree is None:
        return [line for tactic in proof.tactics for line in tactic.split("\n")]
    return [piece for line in _step_lines(proof.tree) for piece in _wrapped(line)]


def _step_lines(step: ProofStep) -> list[str]:
    lines, step = _joined_intros(step)
    if lines and not step.tactic:
        return lines
    tactic = _sequence(step.tactic)
    if not step.subproofs:
        return [*lines, *tactic]
    if len(tactic) == 1 and (cases := _case_lines(step)):
        return [*lines, *cases]
    if len(step.subproofs) == 1:
        return [*lines, *tactic, *_step_lines(step.subproofs[0])]
    bullets = (_bullet(_step_lines(subproof)) for subproof in step.subproofs)
    return [*lines, *tactic, *(line for bullet in bullets for line in bullet)]


def _sequence(tactic: str) -> list[str]:
    """The lines of a tactic; `a; b` is written on two, unless what follows needs it as one."""
    if "\n" in tactic or "<;>" in tactic or "=>" in tactic:
        return tactic.split("\n")
    pieces, depth, begin = [], 0, 0
    for offset, char in enumerate(tactic):
        depth += (char in "([{⟨") - (char in ")]}⟩")
        if char == ";" and depth == 0:
            pieces.append(tactic[begin:offset].strip())
            begin = offset + 1
    return [*pieces, tactic[begin:].strip()]


def _wrapped(line: str) -> list[str]:
    """A line broken after commas where it is too long for a page."""
    if len(line) <= _BLOCK_WIDTH:
        return [line]
    cut = line.rfind(", ", 0, _BLOCK_WIDTH)
    indent = len(line) - len(line.lstrip(" ·"))
    if cut <= indent + _STEP:
        return [line]
    rest = " " * (indent + _STEP) + line[cut + 2 :]
    return [line[: cut + 1], *(_wrapped(rest) if len(rest) < len(line) else [rest])]


def _joined_intros(step: ProofStep) -> tuple[list[str], ProofStep]:
    """One `intro` line for successive ones, and the step after them."""
    names: list[str] = []
    while (match := _INTRO.match(step.tactic)) and len(step.subproofs) == 1:
        names += match["names"].split()
        step = step.subproofs[0]
    return ([f"intro {' '.join(names)}"] if names else []), step


def _case_lines(step: ProofStep) -> list[str] | None:
    """`induction n with` and its kin, each alternative with its own proof below it."""
    match = _ALTERNATIVES.match(step.tactic)
    if match is None:
        return None
    patterns = [" ".join(found.split()) for found in _ALTERNATIVE.findall(match["alternatives"])]
    if len(patterns) != len(step.subproofs):
        return None
    lines = [match["head"]]
    for pattern, subproof in zip(patterns, step.subproofs, strict=True):
        body = _step_lines(subproof)
        head = f"| {pattern} =>"
        if len(body) == 1 and len(head) + len(body[0]) < _LINE_WIDTH - 20:
            lines.append(f"{head} {body[0]}")
        else:
            lines += [head, *_indented(body, _STEP)]
    return lines


def _bullet(lines: list[str]) -> list[str]:
    return [f"· {lines[0]}", *_indented(lines[1:], _STEP)]


def _indented(lines: Iterable[str], columns: int) -> list[str]:
    return [" " * columns + line for line in lines]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A replacement of a half-open range of a text."""

    start: int
    end: int
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; their ranges do not overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def shifted(offset: int, edits: Iterable[Edit]) -> int:
    """Where an offset of the original text, outside all edited ranges, lies in the edited one."""
    moved = (len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= offset)
    return offset + sum(moved)


def hole_edit(text: str, hole: tuple[int, int], place: HolePlace, lines: list[str]) -> Edit:
    """The edit that puts a tactic block in the place of a hole.

    Args:
        text: Source around the hole; everything else stays as it is.
        hole: Half-open range of the word `sorry`.
        place: Whether it stands for a tactic or for a term.
        lines: The block, the first line at column 0.
    """
    start, end = hole
    line_start = text.rfind("\n", 0, start) + 1
    before, after = text[line_start:start], text[end : _line_end(text, end)]
    if place is HolePlace.TERM:
        bare = text[:start].rstrip().endswith(_NEED_NO_BRACKETS)
        block = _term_block(before, after, lines, bare)
    else:
        block = _tactic_block(before, after, lines)
    if block.startswith("\n"):
        start = line_start + len(before.rstrip())
    return Edit(start, end, block)


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _term_block(before: str, after: str, lines: list[str], bare: bool) -> str:
    term = _as_term(lines)
    if term is not None and (bare or _ATOM.fullmatch(term)):
        return term
    if len(lines) == 1 and len(before) + len(lines[0]) + len(after) + 5 <= _LINE_WIDTH:
        return f"by {lines[0]}" if bare else f"(by {lines[0]})"
    body = "\n".join(_indented(lines, _block_column(before)))
    return f"by\n{body}" if bare and not after.strip() else f"(by\n{body})"


def _as_term(lines: list[str]) -> str | None:
    """The term of a proof that is a single `exact`."""
    if len(lines) != 1 or not (match := _EXACT.fullmatch(lines[0])):
        return None
    return match["term"]


def _tactic_block(before: str, after: str, lines: list[str]) -> str:
    if len(lines) == 1:
        return lines[0]
    lead = before.rstrip()
    if not lead or lead.endswith("·"):
        return "\n".join([lines[0], *_indented(lines[1:], len(before))])
    if lead.endswith(("by", "=>")) and not after.strip():
        return "\n" + "\n".join(_indented(lines, _block_column(before)))
    return "(" + "\n".join([lines[0], *_indented(lines[1:], len(before) + 1)]) + ")"


def _block_column(before: str) -> int:
    """The column of a block that hangs below a line: two more than the line's own text."""
    bullets = re.match(r"\s*(?:·\s*)*", before)
    return (bullets.end() if bullets else 0) + _STEP
