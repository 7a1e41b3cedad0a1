"""How to start a Lean: a command line and the environment it needs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leanmath.errors import LeanUnavailable

_VERSION_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class LeanCommand:
    """Starts a process that behaves as `lean`.

    Attributes:
        argv: The program and its fixed first arguments.
        environment: Variables set on top of the caller's environment.
    """

    argv: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    def with_arguments(self, arguments: Sequence[str]) -> list[str]:
        """The whole command line for some arguments of `lean`."""
        return [*self.argv, *arguments]

    def full_environment(self) -> dict[str, str]:
        """The caller's environment with this command's variables on top."""
        return {**os.environ, **self.environment}

    def child_environment(self) -> dict[str, str]:
        """The same for a process that must not outlive this one, however this one ends."""
        return {**self.full_environment(), "LEANMATH_DIE_WITH_PARENT": "1"}

    def version_line(self) -> str:
        """What it answers to `--version`, on one line; empty if nothing.

        Raises:
            LeanUnavailable: It does not start, or does not answer in time.
        """
        try:
            done = subprocess.run(
                self.with_arguments(["--version"]),
                env=self.full_environment(),
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_VERSION_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise LeanUnavailable(f"{self.argv[0]} does not answer: {error}") from error
        lines = (done.stdout + done.stderr).strip().splitlines()
        return lines[0] if lines else ""
