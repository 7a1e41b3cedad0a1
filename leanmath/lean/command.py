"""How to start a Lean: a command line and the environment it needs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


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
