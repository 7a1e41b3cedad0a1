"""A process that compiles modules one after the other, quickly."""

from __future__ import annotations

import json
import select
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from leanmath.errors import LeanCrashed, LeanTimeout
from leanmath.lean.command import LeanCommand
from leanmath.lean.embedded import script_argv

_END_SECONDS = 5.0


class CompileWorker:
    """Runs the embedded Lean once for each call, in a child of one initialised process."""

    def __init__(self, command: LeanCommand) -> None:
        self._process = subprocess.Popen(
            script_argv("fork_server.py"),
            env=command.full_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate(timeout=_END_SECONDS)

    def run(self, arguments: Sequence[str], log: Path, seconds: float) -> tuple[int, str]:
        """Run Lean with some arguments.

        Args:
            arguments: As for `lean`.
            log: A file for its output.
            seconds: The limit.

        Returns:
            Its exit status and its output.

        Raises:
            LeanTimeout: It took too long; the worker is of no more use.
            LeanCrashed: The worker died.
        """
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        try:
            stdin.write(json.dumps({"arguments": list(arguments), "log": str(log)}) + "\n")
            stdin.flush()
        except OSError as error:
            raise LeanCrashed("the process that compiles modules died") from error
        if not select.select([stdout], [], [], seconds)[0]:
            raise LeanTimeout(f"Lean did not finish within {seconds:.0f} s")
        answer = stdout.readline()
        if not answer:
            raise LeanCrashed("the process that compiles modules died")
        return int(answer), log.read_text("utf-8", "replace")
