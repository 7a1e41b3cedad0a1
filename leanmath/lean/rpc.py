"""JSON-RPC with a child process over its pipes, as the language server protocol frames it.

Knows nothing of Lean. No limit on the size of a message; standard error is always drained, and
its tail is kept for error reports. Time limits are the caller's.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from leanmath.errors import LeanCrashed, LeanUnavailable

STDERR_TAIL_BYTES = 8192
REAP_SECONDS = 0.5
_REAP_POLL_SECONDS = 0.005

Notify = Callable[[str, Mapping[str, Any]], None]


class ResponseError(LeanCrashed):
    """The process answered a request with an error."""


class RpcProcess:
    """A child process that speaks JSON-RPC, in a session of its own.

    Attributes:
        pid: The process id.
    """

    def __init__(self, process: asyncio.subprocess.Process, on_notification: Notify) -> None:
        self._process = process
        self._on_notification = on_notification
        self._pending: dict[int, asyncio.Future[Any]] = {}
        self._numbers = itertools.count(1)
        self._stderr = b""
        self._readers = [
            asyncio.create_task(self._read_messages()),
            asyncio.create_task(self._drain_stderr()),
        ]
        self.pid = process.pid

    @classmethod
    async def start(
        cls, argv: Sequence[str], environment: Mapping[str, str], on_notification: Notify
    ) -> RpcProcess:
        """Start the process.

        Raises:
            LeanUnavailable: The program is missing or cannot be executed.
        """
        try:
            process = await asyncio.create_subprocess_exec(
                *argv,
                env=dict(environment),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            raise LeanUnavailable(f"cannot start {argv[0]}: {error.strerror}") from error
        return cls(process, on_notification)

    @property
    def alive(self) -> bool:
        """Whether the process still runs and its output is still understood."""
        return self._process.returncode is None and not self._readers[0].done()

    @property
    def stderr_tail(self) -> str:
        """The last of what the process wrote to standard error."""
        return self._stderr.decode("utf-8", "replace").strip()

    async def request(self, method: str, params: object) -> Any:
        """Send a request and await its result.

        Raises:
            ResponseError: The answer is an error.
            LeanCrashed: The process ended before it answered.
        """
        number = next(self._numbers)
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._pending[number] = future
        try:
            await self._send({"id": number, "method": method, "params": params})
            return await future
        finally:
            self._pending.pop(number, None)

    async def notify(self, method: str, params: object) -> None:
        """Send a notification.

        Raises:
            LeanCrashed: The process has ended.
        """
        await self._send({"method": method, "params": params})

    async def kill(self) -> None:
        """End the process and all that it started, and reap it; safe to call twice."""
        if self._process.returncode is None:
            await self._kill_descendants()
            # Not Process.kill: it polls, and so reaps what the event loop is waiting to reap.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        await self._process.wait()
        for reader in self._readers:
            reader.cancel()
        await asyncio.gather(*self._readers, return_exceptions=True)
        self._fail_pending()
        if self._process.stdin is not None:
            self._process.stdin.close()

    async def _kill_descendants(self) -> None:
        """End them while their parent can still reap them; not every system's init does."""
        for _ in range(round(REAP_SECONDS / _REAP_POLL_SECONDS)):
            if not (pids := descendants(self.pid)):
                return
            for pid in pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            await asyncio.sleep(_REAP_POLL_SECONDS)

    async def _send(self, message: dict[str, object]) -> None:
        if not self.alive or self._process.stdin is None:
            raise self._death()
        body = orjson.dumps({"jsonrpc": "2.0", **message})
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        try:
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise self._death() from error

    async def _read_messages(self) -> None:
        assert self._process.stdout is not None
        try:
            while (body := await _read_body(self._process.stdout)) is not None:
                self._dispatch(orjson.loads(body))
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            pass
        finally:
            self._fail_pending()

    def _dispatch(self, message: dict[str, Any]) -> None:
        if "method" in message:
            if "id" not in message:
                self._on_notification(message["method"], message.get("params") or {})
            return
        future = self._pending.get(message.get("id", 0))
        if future is None or future.done():
            return
        if "error" in message:
            future.set_exception(ResponseError(str(message["error"].get("message", ""))))
        else:
            future.set_result(message.get("result"))

    async def _drain_stderr(self) -> None:
        assert self._process.stderr is not None
        while chunk := await self._process.stderr.read(65536):
            self._stderr = (self._stderr + chunk)[-STDERR_TAIL_BYTES:]

    def _fail_pending(self) -> None:
        for future in self._pending.values():
            if not future.done():
                future.set_exception(self._death())

    def _death(self) -> LeanCrashed:
        tail = self.stderr_tail.splitlines()
        return LeanCrashed("the Lean process died" + (f": {tail[-1]}" if tail else ""))


async def _read_body(stream: asyncio.StreamReader) -> bytes | None:
    """The body of the next message, or None at the end of the stream."""
    length = 0
    while (line := await stream.readline()) not in (b"\r\n", b"\n"):
        if not line:
            return None
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    return await stream.readexactly(length)


def descendants(pid: int) -> list[int]:
    """All processes below one, as far as the system tells (Linux).

    A language server starts its workers in sessions of their own, which no signal to a process
    group reaches.
    """
    found: list[int] = []
    for listing in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, listing.read_text().split()):
                found += [child, *descendants(child)]
    return found
