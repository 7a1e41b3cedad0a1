"""One Lean language server with one open document, edited from a fixed line onwards.

The document is a header, which Lean elaborates once, and a tail, which every edit replaces; Lean
reuses what it knows of the header.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.command import LeanCommand
from leanmath.lean.lexing import imports_end
from leanmath.lean.messages import Message, message_from_diagnostic
from leanmath.lean.rpc import ResponseError, RpcProcess
from leanmath.lean.session import SessionLimits

START_SECONDS = 30.0
SEND_SECONDS = 10.0
CLOSE_SECONDS = 2.0
_LAST_LINE = 2**31 - 1

Diagnostic = Mapping[str, Any]

# Without incremental diagnostics Lean repeats all of them whenever a new one turns up.
_HELLO = {
    "processId": None,
    "initializationOptions": {"editDelay": 0},
    "capabilities": {"lean": {"incrementalDiagnosticSupport": True}},
}


class LanguageServer:
    """A running `lean --server`. Not for several tasks at once."""

    def __init__(self) -> None:
        self._rpc: RpcProcess
        self._published: list[Diagnostic] = []
        self._version = 0
        self._document = 0
        self._header_lines = 0
        self._imports = ""

    @classmethod
    async def start(cls, command: LeanCommand, limits: SessionLimits) -> LanguageServer:
        """Start a server and shake hands with it.

        Raises:
            LeanUnavailable: The program cannot be started.
            LeanCrashed: It died at once.
            LeanTimeout: It did not answer.
        """
        server = cls()
        server._rpc = await RpcProcess.start(
            command.with_arguments(["--server", *server_options(limits)]),
            command.child_environment(),
            server._notified,
        )
        try:
            async with asyncio.timeout(START_SECONDS):
                await server._rpc.request("initialize", _HELLO)
                await server._rpc.notify("initialized", {})
        except TimeoutError as error:
            await server.kill()
            raise LeanTimeout(f"Lean did not start in {START_SECONDS:.0f} s") from error
        except BaseException:
            await server.kill()
            raise
        return server

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._rpc.alive

    @property
    def pid(self) -> int:
        """The server's process id."""
        return self._rpc.pid

    async def open(self, header: str) -> None:
        """Begin a document with this header, or replace the header of the present one.

        Lean reuses what the two headers have in common, if they import the same.

        Args:
            header: Text that stays; it must end in a line break or be empty.
        """
        imports = header[: imports_end(header)]
        if self._document and imports == self._imports:
            self._next_version()
            await self._change({"text": header})
        else:
            await self._open_document(header)
        self._imports = imports
        self._header_lines = header.count("\n")

    async def replace_tail(self, text: str) -> None:
        """Put another text after the header; Lean abandons what it was doing with the old one."""
        self._next_version()
        start = {"line": self._header_lines, "character": 0}
        end = {"line": _LAST_LINE, "character": 0}
        await self._change({"range": {"start": start, "end": end}, "text": text})

    async def finished(self, seconds: float) -> None:
        """Wait until Lean has said everything about the current document.

        Raises:
            LeanTimeout: It takes longer than `seconds`.
            LeanCrashed: The process, or its worker, died.
        """
        params = {"uri": self._uri, "version": self._version}
        try:
            async with asyncio.timeout(seconds):
                await self._rpc.request("textDocument/waitForDiagnostics", params)
        except TimeoutError as error:
            raise LeanTimeout(f"Lean did not answer in {seconds:g} s") from error
        except ResponseError as error:
            raise LeanCrashed("Lean crashed while it elaborated this") from error

    def messages(self, tail: str) -> list[Message]:
        """What Lean has said so far about the tail, in order; its first line counts as line 1."""
        lines = tail.split("\n")
        moved = (_moved(diagnostic, self._header_lines) for diagnostic in self._published)
        found = [message_from_diagnostic(one, lines) for one in moved if _line(one) >= 0]
        return sorted(found, key=lambda message: message.start)

    def header_messages(self, header: str) -> list[Message]:
        """What Lean has said so far about the header."""
        lines = header.split("\n")
        found = (one for one in self._published if _line(one) < self._header_lines)
        return [message_from_diagnostic(one, lines) for one in found]

    async def close(self) -> None:
        """End the server, politely if it listens; safe to call twice."""
        with contextlib.suppress(TimeoutError, LeanCrashed):
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._rpc.request("shutdown", None)
                await self._rpc.notify("exit", None)
        await self.kill()

    async def kill(self) -> None:
        """End the server and its workers at once; safe to call twice."""
        await self._rpc.kill()

    @property
    def _uri(self) -> str:
        return f"file:///leanmath/Document{self._document}.lean"

    async def _open_document(self, text: str) -> None:
        """Replace the document by a new one, which a fresh worker elaborates."""
        if self._document:
            await self._notify("textDocument/didClose", {"textDocument": {"uri": self._uri}})
        self._document += 1
        self._next_version()
        item = {"uri": self._uri, "languageId": "lean4", "version": self._version, "text": text}
        await self._notify("textDocument/didOpen", {"textDocument": item})

    async def _change(self, change: Mapping[str, object]) -> None:
        document = {"uri": self._uri, "version": self._version}
        params = {"textDocument": document, "contentChanges": [change]}
        await self._notify("textDocument/didChange", params)

    async def _notify(self, method: str, params: object) -> None:
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._rpc.notify(method, params)
        except TimeoutError as error:
            raise LeanTimeout(f"Lean read nothing for {SEND_SECONDS:.0f} s") from error

    def _next_version(self) -> None:
        self._version += 1
        self._published = []

    def _notified(self, method: str, params: Mapping[str, Any]) -> None:
        if method != "textDocument/publishDiagnostics" or params.get("uri") != self._uri:
            return
        if params.get("version") != self._version:
            return
        if not params.get("isIncremental"):
            self._published = []
        self._published += params["diagnostics"]


def server_options(limits: SessionLimits) -> list[str]:
    """Lean's options for a session: no delays, no linters, every error, the limits."""
    return [
        "-Dserver.reportDelayMs=0",
        "-DElab.async=false",
        "-Dlinter.all=false",
        "-DshowPartialSyntaxErrors=true",
        *limits.arguments(),
    ]


def _line(diagnostic: Diagnostic) -> int:
    line: int = diagnostic["range"]["start"]["line"]
    return line


def _moved(diagnostic: Diagnostic, lines: int) -> Diagnostic:
    """A diagnostic about its full range, with that many lines fewer before it."""
    span = diagnostic.get("fullRange") or diagnostic["range"]
    start, end = ({**span[side], "line": span[side]["line"] - lines} for side in ("start", "end"))
    return {**diagnostic, "range": {"start": start, "end": end}}
