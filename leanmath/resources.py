"""Finds the files that ship with leanmath: the core library, templates, data sets.

In an installed wheel they lie inside the package; in a checkout they lie beside it.
"""

from __future__ import annotations

from pathlib import Path

from leanmath.errors import DataError

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = {"core": Path("lean_project", "core"), "datasets": Path("datasets")}


def resource(name: str) -> Path:
    """The folder of a shipped resource.

    Args:
        name: `core` (the Lean sources of the core library) or `datasets`.

    Raises:
        DataError: The installation is incomplete.
    """
    for folder in (_PACKAGE / "_shipped" / name, _PACKAGE.parent / _SHIPPED[name]):
        if folder.is_dir():
            return folder
    raise DataError(f"this installation of leanmath lacks its {name} files: reinstall leanmath")
