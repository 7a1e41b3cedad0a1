"""JSON-RPC over pipes with processes that misbehave."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from leanmath.errors import LeanCrashed, LeanUnavailable
from leanmath.lean.rpc import ResponseError, RpcProcess

FRAME = """
import json, os, sys, time
def read():
    length = 0
    while (line := sys.stdin.buffer.readline()).strip():
        if line.lower().startswith(b"content-length"):
            length = int(line.split(b":")[1])
    return json.loads(sys.stdin.buffer.read(length))
def write(message, pieces=1):
    body = json.dumps(message).encode()
    data = b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body
    for n in range(pieces):
        sys.stdout.buffer.write(data[n * len(data) // pieces : (n + 1) * len(data) // pieces])
        sys.stdout.buffer.flush()
        time.sleep(0.01 if pieces > 1 else 0)
request = read()
number = request["id"]
"""


def ignore(method: str, params: Mapping[str, Any]) -> None:
    """Take no notice."""


async def ask(script: str) -> object:
    """Start a process with this script and send it one request."""
    argv = [sys.executable, "-c", FRAME + script]
    process = await RpcProcess.start(argv, dict(os.environ), ignore)
    try:
        async with asyncio.timeout(10):
            return await process.request("hello", {"text": "⊢ 𝔸"})
    finally:
        await process.kill()
        assert not process.alive


@pytest.mark.parametrize(
    "script",
    [
        "write({'id': number, 'result': request['params']['text']})",
        "write({'id': number, 'result': '⊢ 𝔸'}, pieces=7)",
        "sys.stderr.write('x' * 2_000_000); write({'id': number, 'result': '⊢ 𝔸'})",
        "write({'method': 'x', 'x': 5_000_000 * 'y'}); write({'id': number, 'result': '⊢ 𝔸'})",
    ],
    ids=["plainly", "in pieces", "flooding stderr", "after five megabytes of noise"],
)
async def test_an_answer_arrives(script: str) -> None:
    assert await ask(script) == "⊢ 𝔸"


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("sys.stderr.write('Stack overflow\\n'); sys.exit(3)", "died: Stack overflow"),
        ("os.kill(os.getpid(), 9)", "died"),
        ("print('no header at all\\n\\n', flush=True); time.sleep(60)", "died"),
        ("print('Content-Length: 3\\n\\n[[[', flush=True); time.sleep(60)", "died"),
        ("print('Content-Length: 900\\n\\n{', flush=True)", "died"),
    ],
    ids=["exit", "signal", "no length", "no json", "half a message"],
)
async def test_a_death_or_garbage_ends_the_request(script: str, reason: str) -> None:
    with pytest.raises(LeanCrashed, match=reason):
        await ask(script)


async def test_an_error_answer_is_raised() -> None:
    with pytest.raises(ResponseError, match="no such method"):
        await ask("write({'id': number, 'error': {'code': 1, 'message': 'no such method'}})")


async def test_a_missing_program_is_unavailable() -> None:
    with pytest.raises(LeanUnavailable, match="cannot start /nowhere/lean: No such file"):
        await RpcProcess.start(["/nowhere/lean"], {}, ignore)
