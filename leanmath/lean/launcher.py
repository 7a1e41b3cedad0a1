"""Becomes `lean`: the script that a child process runs to be the embedded Lean.

Run by path in an isolated interpreter (`python -I -S launcher.py ARGS`), so it imports nothing of
leanmath. LEANMATH_LEAN_LIBRARY names the shared library whose `lean_main` takes over.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
# Functions of our core library share names with compiled code in the shared library that may expect
# its arguments in another form: calling that code would crash, so Lean interprets ours.
_OPTIONS = (b"-Dinterpreter.prefer_native=false",)


def _die_with_parent() -> None:
    # A caller that is killed cannot clean up after itself; the kernel does it for us.
    if os.environ.get("LEANMATH_DIE_WITH_PARENT") == "1":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def main() -> None:
    """Replace this interpreter's work by Lean's `main`, and end with its status."""
    _die_with_parent()
    # Python ignores SIGPIPE, and a Lean that inherits this hangs on a closed pipe.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # A program under `#eval` that panics says so in one line, not in a hundred.
    os.environ.setdefault("LEAN_BACKTRACE", "0")
    library = ctypes.CDLL(os.environ["LEANMATH_LEAN_LIBRARY"], mode=ctypes.RTLD_GLOBAL)
    arguments = [b"lean", *_OPTIONS, *(os.fsencode(argument) for argument in sys.argv[1:])]
    argv = (ctypes.c_char_p * (len(arguments) + 1))(*arguments, None)
    sys.stdout.flush()
    status = library.lean_main(len(arguments), argv)
    # What Lean's main has printed still lies in the C library's buffers.
    ctypes.CDLL(None).fflush(None)
    os._exit(status)


if __name__ == "__main__":
    main()
