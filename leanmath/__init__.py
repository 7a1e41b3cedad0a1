"""leanmath: a formal-verification mathematics assistant backed by Lean.

Language models propose, Lean decides.
"""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
