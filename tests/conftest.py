"""Fixtures that every test may use."""

from __future__ import annotations

import pytest

from leanmath.lean.checking import TrustedLibrary
from leanmath.lean.command import LeanCommand
from leanmath.lean.core_build import CoreLibrary, embedded_lean
from leanmath.lean.embedded import LEAN_COMMIT


@pytest.fixture(scope="session")
def lean_command() -> LeanCommand:
    """The embedded Lean with its core library, built if need be."""
    return embedded_lean()[0]


@pytest.fixture(scope="session")
def core_library() -> CoreLibrary:
    """The core library of this checkout, built if need be."""
    return embedded_lean()[1]


@pytest.fixture(scope="session")
def lean_library(core_library: CoreLibrary) -> TrustedLibrary:
    """What is known of the core library."""
    return TrustedLibrary(LEAN_COMMIT, core_library.axioms())
