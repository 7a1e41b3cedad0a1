"""The errors that leanmath raises across its boundaries.

One class per boundary that can fail. A message is one line that says what is wrong and what to
do. A sample that fails (a tactic that does not apply, a proof that does not check) is data and
never one of these.
"""

from __future__ import annotations


class LeanMathError(Exception):
    """Root of every error that leanmath raises on purpose.

    Attributes:
        exit_status: The status with which the command line ends on this error.
    """

    exit_status = 4


class LeanUnavailable(LeanMathError):
    """No usable Lean: not installed, of another version, or its library cannot be built."""

    exit_status = 3


class LeanCrashed(LeanMathError):
    """A Lean process died, or answered what cannot be understood."""


class LeanTimeout(LeanMathError):
    """A Lean process did not answer within its limit."""


class ModelError(LeanMathError):
    """A language model could not be loaded or asked."""

    exit_status = 3


class SandboxError(LeanMathError):
    """Untrusted text could not be run in isolation."""

    exit_status = 3


class ConfigError(LeanMathError):
    """A configuration value or a command-line argument is wrong."""

    exit_status = 2


class DataError(LeanMathError):
    """An input file is missing, unreadable or malformed."""

    exit_status = 2
