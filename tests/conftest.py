"""Fixtures that every test may use."""

from __future__ import annotations

import pytest

from leanmath.lean.command import LeanCommand
from leanmath.lean.core_build import embedded_command


@pytest.fixture(scope="session")
def lean_command() -> LeanCommand:
    """The embedded Lean with its core library, built if need be."""
    return embedded_command()
