"""The language server process: the limits it is given, its end, and what it leaves behind."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leanmath.errors import LeanTimeout
from leanmath.lean.command import LeanCommand
from leanmath.lean.messages import Position
from leanmath.lean.rpc import descendants
from leanmath.lean.server import LanguageServer
from leanmath.lean.session import SessionLimits

SLOW = "theorem slow : (List.replicate 100000000 0).length = 100000000 := by decide +kernel\n"


async def started(command: LeanCommand, header: str = "") -> LanguageServer:
    server = await LanguageServer.start(command, SessionLimits())
    await server.open(header)
    return server


def running(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


def wait_until_gone(pids: list[int], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while any(map(running, pids)):
        assert time.monotonic() < end, "a process is left over"
        time.sleep(0.02)


async def test_messages_are_about_the_tail(lean_command: LeanCommand) -> None:
    server = await started(lean_command, "theorem bad : 1 = Nat.nothing := rfl\n\n")
    try:
        tail = "theorem ok : 1 = 1 := rfl\n/- 𝔸 -/ theorem worse : 2 = 3 := Nat.nothing"
        await server.replace_tail(tail)
        await server.finished(20)
        (message,) = server.messages(tail)
        line, column = 2, tail.split("\n")[1].index("Nat.nothing")
        assert message.start == Position(line, column)
        assert [m.start.line for m in server.header_messages("")] == [1]
    finally:
        await server.close()


async def test_a_wait_is_limited_and_killing_leaves_nothing(lean_command: LeanCommand) -> None:
    server = await started(lean_command)
    await server.replace_tail(SLOW)
    began = time.monotonic()
    with pytest.raises(LeanTimeout):
        await server.finished(0.3)
    assert time.monotonic() - began < 2
    pids = [server.pid, *descendants(server.pid)]
    assert len(pids) == 2
    await server.kill()
    await server.kill()
    wait_until_gone(pids)
    assert not server.alive


async def test_closing_is_polite_and_repeatable(lean_command: LeanCommand) -> None:
    server = await started(lean_command)
    pids = [server.pid, *descendants(server.pid)]
    await server.close()
    await server.close()
    wait_until_gone(pids)
    assert not server.alive


async def test_a_killed_parent_leaves_no_orphan(lean_command: LeanCommand) -> None:
    script = (
        "import asyncio, json, sys\n"
        "from tests.lean.test_server import SLOW, LeanCommand, descendants, started\n"
        "async def main():\n"
        "    argv, environment = json.loads(sys.argv[1])\n"
        "    server = await started(LeanCommand(tuple(argv), environment))\n"
        "    await server.replace_tail(SLOW)\n"
        "    await asyncio.sleep(0.3)\n"
        "    print(server.pid, *descendants(server.pid), flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    arguments = json.dumps([lean_command.argv, dict(lean_command.environment)])
    root = Path(__file__).parents[2]
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, arguments,
        stdout=subprocess.PIPE, cwd=root, env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip
    assert parent.stdout is not None
    async with asyncio.timeout(20):
        pids = [int(pid) for pid in (await parent.stdout.readline()).split()]
    assert len(pids) == 2 and all(map(running, pids))
    parent.send_signal(signal.SIGKILL)
    await parent.wait()
    wait_until_gone(pids)
