"""`leanmath prove`: searches a proof for every hole of a file."""

from __future__ import annotations


def prove() -> None:
    """Prove what a Lean file leaves open."""
