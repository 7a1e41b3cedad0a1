"""Checks a whole Lean text in a process that has seen nothing else.

The text is compiled; what was proved, and from which axioms, is then read from the compiled
module, not from what the process printed. A text with errors yields no compiled module: its
declarations are then judged by the messages alone, and the result is negative anyway.

This trusts the process that compiled the text to have been honest. Whoever did not write the
text should use the audit.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import tempfile
import time
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.command import LeanCommand
from leanmath.lean.messages import Message, Severity, message_from_json
from leanmath.lean.olean import ConstantKind, Module, axioms_of, read_module
from leanmath.lean.session import CheckResult, DeclarationReport, DeclarationStatus, SessionLimits
from leanmath.lean.source import Declaration, SourceFile, read_source

CLASSICAL_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})
SORRY_AXIOM = "sorryAx"
_UNKNOWN_AXIOM = "(unknown)"
_MODULE = "Checked"
_HEADER_ERRORS = ("unknown module prefix", "object file", "unknown package", "bad import")
_PRINTED_AXIOMS = re.compile(
    r"^'(?P<name>.*)' depends on axioms: \[(?P<axioms>[^\]]*)\]", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class TrustedLibrary:
    """What is known of the library under a text, so that axioms can be read from data.

    Attributes:
        commit: Commit of the Lean that compiles.
        axioms: The axioms below each library constant that rests on any.
    """

    commit: str
    axioms: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Compiled:
    messages: tuple[Message, ...]
    module: Module | None


async def check_source(
    command: LeanCommand,
    text: str,
    limits: SessionLimits,
    library: TrustedLibrary | None = None,
) -> CheckResult:
    """Check a text from scratch.

    Args:
        command: The Lean to check with.
        text: A whole file.
        limits: Of which the check's seconds, the heartbeats and the memory count.
        library: If known, axioms are read from the compiled module; else Lean is asked to
            print them.

    Raises:
        LeanTimeout: Not done within the limit.
        LeanCrashed: The process died without a message.
    """
    began = time.monotonic()
    source = read_source(text)
    compiled = await _compile(command, text, limits, library)
    axioms: Sequence[frozenset[str] | None]
    if compiled.module is not None and library is not None:
        owned = _constants_by_declaration(source, compiled.module)
        axioms = await _stored_axioms(command, source, compiled.module, owned, limits, library)
    else:
        axioms = await _printed_axioms(command, source, limits)
    messages = (*compiled.messages, *_missing(source, axioms))
    reports = tuple(
        _report(source, declaration, messages, found or frozenset())
        for declaration, found in zip(source.declarations, axioms, strict=True)
    )
    if compiled.module is not None and library is not None:
        made = _made_by_other_commands(source, compiled.module, owned, library)
        reports = tuple(sorted((*reports, *made), key=lambda report: report.start))
    return CheckResult(messages, reports, time.monotonic() - began)


def _missing(source: SourceFile, axioms: Sequence[frozenset[str] | None]) -> Iterator[Message]:
    """An error for each declaration that the text shows and Lean has not made."""
    for declaration, found in zip(source.declarations, axioms, strict=True):
        if found is None:
            text = "Lean has not elaborated this declaration"
            yield Message(Severity.ERROR, text, source.position(declaration.keyword))


def _made_by_other_commands(
    source: SourceFile,
    module: Module,
    owned: Sequence[list[str]],
    library: TrustedLibrary,
) -> list[DeclarationReport]:
    """Reports on what was declared with a fault by commands that do not look like declarations.

    A user's macro can declare anything; what it proves properly need not be listed, but nothing
    that rests on sorry or on further axioms may stay hidden.
    """
    last = source.position(len(source.text))
    listed = {name for names in owned for name in names}
    reports = []
    for name, constant in module.constants.items():
        if name in listed or (name not in module.positions and _is_below(name, listed)):
            continue
        axioms = axioms_of(module.constants, [name], library.axioms)
        if (status := _status(axioms)) is not DeclarationStatus.OK:
            place = module.positions.get(name, last)
            kind = constant.kind.value
            reports.append(DeclarationReport(name, kind, place, status, tuple(sorted(axioms))))
    return reports


def _is_below(name: str, listed: set[str]) -> bool:
    """Whether a constant belongs to a listed one, as matchers and equations do."""
    while name := name.rpartition(".")[0]:
        if name in listed:
            return True
    return False


def _report(
    source: SourceFile,
    declaration: Declaration,
    messages: Sequence[Message],
    axioms: frozenset[str],
) -> DeclarationReport:
    start = source.position(declaration.start)
    stop = source.position(declaration.end)
    own = [message for message in messages if start <= message.start <= stop]
    if any(message.warns_of_sorry for message in own):
        axioms |= {SORRY_AXIOM}
    failed = any(message.is_error for message in own) or any(map(_is_header_error, messages))
    return DeclarationReport(
        declaration.label,
        declaration.kind,
        source.position(declaration.keyword),
        DeclarationStatus.ERROR if failed else _status(axioms),
        tuple(sorted(axioms)),
    )


def _status(axioms: frozenset[str]) -> DeclarationStatus:
    """What the axioms below a declaration without errors make of it."""
    if SORRY_AXIOM in axioms:
        return DeclarationStatus.SORRY
    return DeclarationStatus.OK if axioms <= CLASSICAL_AXIOMS else DeclarationStatus.AXIOMS


def _is_header_error(message: Message) -> bool:
    """Whether Lean says that an import failed, so that nothing after it was looked at."""
    return message.is_error and message.text.startswith(_HEADER_ERRORS)


async def _compile(
    command: LeanCommand, text: str, limits: SessionLimits, library: TrustedLibrary | None
) -> _Compiled:
    with tempfile.TemporaryDirectory(prefix="leanmath-") as name:
        folder = Path(name)
        file, olean = folder / f"{_MODULE}.lean", folder / f"{_MODULE}.olean"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        arguments = ["--json", "-R", name, *limits.arguments()]
        arguments += ["-o", str(olean)] if library else []
        status, output = await run_lean(command, [*arguments, str(file)], limits.check_seconds)
        messages = _messages(output)
        if status != 0 and not any(message.is_error for message in messages):
            detail = output.strip().splitlines()[-1:] or ["no message"]
            raise LeanCrashed(f"Lean ended with status {status} while checking: {detail[0]}")
        module = read_module(olean, library.commit) if library and olean.is_file() else None
        return _Compiled(messages, module)


async def run_lean(
    command: LeanCommand, arguments: Sequence[str], seconds: float
) -> tuple[int, str]:
    """Run Lean to its end.

    Returns:
        Its exit status, and its standard output with standard error after it.

    Raises:
        LeanTimeout: It did not end in time; it was killed.
    """
    process = await asyncio.create_subprocess_exec(
        *command.with_arguments(arguments),
        env=command.child_environment(),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        output, errors = await asyncio.wait_for(process.communicate(), seconds)
    except TimeoutError:
        raise LeanTimeout(f"Lean did not finish within {seconds:.0f} s") from None
    finally:
        if process.returncode is None:
            # Not Process.kill: it polls, and so reaps what the event loop is waiting to reap.
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
            await process.wait()
    text = output.decode("utf-8", "replace") + errors.decode("utf-8", "replace")
    return process.returncode or 0, text


async def _stored_axioms(
    command: LeanCommand,
    source: SourceFile,
    module: Module,
    owned: Sequence[list[str]],
    limits: SessionLimits,
    library: TrustedLibrary,
) -> list[frozenset[str] | None]:
    """The axioms of each declaration, from the compiled module; None if it is not there."""
    found: list[frozenset[str] | None] = []
    unnamed = None
    for index, (declaration, roots) in enumerate(zip(source.declarations, owned, strict=True)):
        if not roots and declaration.kind == "example":
            if unnamed is None:
                unnamed = await _example_axioms(command, source, module, limits, library)
            found.append(unnamed.get(index, frozenset()))
        elif not roots:
            found.append(None)
        else:
            found.append(axioms_of(module.constants, roots, library.axioms))
    return found


def _constants_by_declaration(source: SourceFile, module: Module) -> list[list[str]]:
    """The constants that each declaration's text added, by their places in the source."""
    starts = [source.position(declaration.start) for declaration in source.declarations]
    stops = [source.position(declaration.end) for declaration in source.declarations]
    owned: list[list[str]] = [[] for _ in starts]
    for name, place in module.positions.items():
        index = bisect_right(starts, place) - 1
        if index >= 0 and place < stops[index]:
            owned[index].append(name)
    return owned


async def _example_axioms(
    command: LeanCommand,
    source: SourceFile,
    module: Module,
    limits: SessionLimits,
    library: TrustedLibrary,
) -> dict[int, frozenset[str]]:
    """The axioms of each `example`, which Lean checks but does not store.

    An example can rest on further axioms only if the text declares one or computes natively;
    then the text is compiled again with its examples named.
    """
    adds_axioms = any(item.kind is ConstantKind.AXIOM for item in module.constants.values())
    if not adds_axioms and "native" not in source.text and not source.imports:
        return {}
    names = {
        index: f"leanmath_example_{index}"
        for index, declaration in enumerate(source.declarations)
        if declaration.kind == "example"
    }
    text = source.text
    for index in sorted(names, reverse=True):
        place = source.declarations[index].keyword
        text = f"{text[:place]}noncomputable def _root_.{names[index]}{text[place + 7 :]}"
    named = (await _compile(command, text, limits, library)).module
    if named is None:
        return dict.fromkeys(names, frozenset({_UNKNOWN_AXIOM}))
    return {i: axioms_of(named.constants, [names[i]], library.axioms) for i in names}


async def _printed_axioms(
    command: LeanCommand,
    source: SourceFile,
    limits: SessionLimits,
) -> list[frozenset[str]]:
    """The axioms of each named declaration as Lean prints them at the end of the text."""
    named = [item.name for item in source.declarations if item.name is not None]
    if not named:
        return [frozenset() for _ in source.declarations]
    probes = "".join(f"\n#print axioms _root_.{name}" for name in named)
    last = source.text.count("\n") + 1
    answers = (await _compile(command, source.text + probes, limits, None)).messages
    printed: dict[str, frozenset[str]] = {}
    for message in answers:
        match = _PRINTED_AXIOMS.match(message.text)
        if match and message.start.line > last:
            axioms = (axiom.strip() for axiom in match["axioms"].split(","))
            printed[named[message.start.line - last - 1]] = frozenset(filter(None, axioms))
    return [printed.get(item.name or "", frozenset()) for item in source.declarations]


def _messages(output: str) -> tuple[Message, ...]:
    """The messages among the lines of `lean --json`; other lines come from the checked file."""
    found = []
    for line in output.splitlines():
        if line.startswith("{"):
            with suppress(ValueError, KeyError, TypeError):
                found.append(message_from_json(json.loads(line)))
    return tuple(sorted(found, key=lambda message: message.start))
