"""One Lean language server with one open document, edited from a fixed line onwards.

The document is a header, which Lean elaborates once, and a tail, which every edit replaces; Lean
reuses what it knows of the header. `diagnostics` waits until Lean has said everything about the
current tail.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.command import LeanCommand
from leanmath.lean.rpc import RpcProcess
from leanmath.lean.session import SessionLimits

START_SECONDS = 30.0
CLOSE_SECONDS = 2.0

Diagnostic = Mapping[str, Any]


class LanguageServer:
    """A running `lean --server`. Not for several tasks at once."""

    def __init__(self) -> None:
        self._rpc: RpcProcess
        self._published: list[Diagnostic] = []
        self._version = 0
        self._document = 0
        self._header_lines = 0

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
            {**command.full_environment(), "LEANMATH_DIE_WITH_PARENT": "1"},
            server._notified,
        )
        try:
            async with asyncio.timeout(START_SECONDS):
                await server._rpc.request("initialize", {"processId": None, "capabilities": {}})
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
    def header_lines(self) -> int:
        """How many lines of the document stay; the tail begins after them."""
        return self._header_lines

    @property
    def pid(self) -> int:
        """The server's process id, which is also the id of its process group."""
        return self._rpc.pid

    async def open(self, header: str) -> None:
        """Replace the document by a new one, elaborated by a fresh worker.

        Args:
            header: Text that stays; it must end in a line break or be empty.
        """
        if self._document:
            await self._rpc.notify("textDocument/didClose", {"textDocument": {"uri": self._uri}})
        self._document += 1
        self._header_lines = header.count("\n")
        self._next_version()
        item = {"uri": self._uri, "languageId": "lean4", "version": self._version, "text": header}
        await self._rpc.notify("textDocument/didOpen", {"textDocument": item})

    async def replace_tail(self, text: str) -> None:
        """Put another text after the header; Lean abandons what it was doing with the old one."""
        self._next_version()
        start = {"line": self._header_lines, "character": 0}
        change = {"range": {"start": start, "end": {"line": 2**31 - 1, "character": 0}}}
        params = {
            "textDocument": {"uri": self._uri, "version": self._version},
            "contentChanges": [{**change, "text": text}],
        }
        await self._rpc.notify("textDocument/didChange", params)

    async def diagnostics(self, seconds: float) -> list[Diagnostic]:
        """Everything that Lean says about the current document, lines counted from 0.

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
        return list(self._published)

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

    def _next_version(self) -> None:
        self._version += 1
        self._published = []

    def _notified(self, method: str, params: Mapping[str, Any]) -> None:
        if method != "textDocument/publishDiagnostics" or params.get("uri") != self._uri:
            return
        if params.get("version") == self._version:
            self._published = params["diagnostics"]


def server_options(limits: SessionLimits) -> list[str]:
    """Lean's options for a session: no reporting delay, no linters, the limits."""
    return [
        "-Dserver.reportDelayMs=0",
        "-Dlinter.all=false",
        f"-DmaxHeartbeats={limits.heartbeats}",
        f"-M{limits.memory_megabytes}",
    ]
