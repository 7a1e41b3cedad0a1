"""Where leanmath keeps what it can always make again."""

from __future__ import annotations

import os
from pathlib import Path

from leanmath.errors import LeanUnavailable

CACHE_VARIABLE = "LEANMATH_CACHE_DIR"


def cache_folder() -> Path:
    """The user's cache folder for leanmath, made if need be.

    `LEANMATH_CACHE_DIR` moves it; otherwise `XDG_CACHE_HOME` or `~/.cache` holds it.

    Raises:
        LeanUnavailable: It cannot be written.
    """
    named = os.environ.get(CACHE_VARIABLE)
    base = os.environ.get("XDG_CACHE_HOME")
    folder = Path(named) if named else (Path(base) if base else _home() / ".cache") / "leanmath"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LeanUnavailable(
            f"cannot make the cache folder {folder} ({error.strerror}): "
            f"set {CACHE_VARIABLE} to a folder that can be written"
        ) from error
    return folder.resolve()


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise LeanUnavailable(
            f"there is no home folder: set {CACHE_VARIABLE} to a folder that can be written"
        ) from error
