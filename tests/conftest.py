"""Fixtures that every test may use."""

from __future__ import annotations

import pytest

from leanmath.lean.command import LeanCommand
from leanmath.lean.core_build import CoreLibrary, embedded_lean


@pytest.fixture(scope="session")
def lean_command() -> LeanCommand:
    """The embedded Lean with its core library, built if need be."""
    return embedded_lean()[0]


@pytest.fixture(scope="session")
def core_library() -> CoreLibrary:
    """The core library of this checkout, built if need be."""
    return embedded_lean()[1]
