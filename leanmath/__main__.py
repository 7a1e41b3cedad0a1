"""Runs the command line: `python -m leanmath`."""

from __future__ import annotations

from leanmath.cli.main import main

main()
