"""Runs many short Leans from one initialised process: the script of a compile worker.

Loading and initialising the shared library takes most of the time that a small module takes to
compile. This process does it once, then forks a child for each job; the child becomes `lean`
with the job's arguments. Run by path in an isolated interpreter, so it imports nothing of
leanmath. A job is one JSON line on standard input, `{"arguments": [...], "log": PATH}`; the
answer is the child's exit status on a line of its own.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
# As in launcher.py: Lean interprets our core library instead of calling compiled namesakes.
_OPTIONS = (b"-Dinterpreter.prefer_native=false",)


def main() -> None:
    """Serve jobs until standard input ends."""
    libc = ctypes.CDLL(None)
    library = ctypes.CDLL(os.environ["LEANMATH_LEAN_LIBRARY"], mode=ctypes.RTLD_GLOBAL)
    library.lean_initialize()
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            # A child must not outlive the server: whoever ends the server ends the job.
            libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            _become_lean(library, libc, job["arguments"], job["log"])
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _become_lean(library: ctypes.CDLL, libc: ctypes.CDLL, arguments: list[str], log: str) -> None:
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        os.dup2(output, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    words = [b"lean", *_OPTIONS, *(os.fsencode(argument) for argument in arguments)]
    argv = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    status = library.lean_main(len(words), argv)
    libc.fflush(None)
    os._exit(status)


if __name__ == "__main__":
    main()
