"""`leanmath config`: what is in force, and where each value comes from."""

from __future__ import annotations

from pathlib import Path

from leanmath.cli import options


def config(json: options.Json = False) -> None:
    """Show every setting in force and where its value comes from."""
    from leanmath.config import settings_in_force

    settings = settings_in_force(Path.cwd())
    if json:
        from leanmath.cli.json_output import print_json

        print_json({k: {"value": s.value, "source": s.source} for k, s in settings.items()})
        return
    for name, setting in settings.items():
        value = "as each command says" if setting.value is None else setting.value
        print(f"{name:<8} {value}  ({setting.source})")
