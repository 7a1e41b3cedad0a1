"""Settings from files and variables: what is in force, and where each value comes from.

`leanmath.toml` in the folder at hand or above it, over the one in the user's configuration folder;
`LEANMATH_*` variables over both; the command line over all. Each key is an option of the command
line, so a file holds what a user would otherwise type every time.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from leanmath.errors import ConfigError

FILE_NAME = "leanmath.toml"


@dataclass(frozen=True, slots=True)
class Key:
    """A setting that files and variables may give.

    Attributes:
        kind: What its values are.
        default: In force when nobody says anything; None where each command has its own.
    """

    kind: type[str] | type[float] | type[int]
    default: str | float | int | None

    def read(self, value: object) -> str | float | int:
        """A value as given in a file or a variable.

        Raises:
            ValueError: It is of another kind.
        """
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise ValueError(f"{value!r} is no {self.kind.__name__}")
        if self.kind is str and not isinstance(value, str):
            raise ValueError(f"{value!r} is no text")
        return self.kind(value)


KEYS: Mapping[str, Key] = {
    "lean": Key(str, "auto"),
    "timeout": Key(float, None),
    "jobs": Key(int, 2),
    "seed": Key(int, 0),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One value in force.

    Attributes:
        value: The value.
        source: The file or variable that gives it, or `default`.
    """

    value: str | float | int | None
    source: str


def variable(key: str) -> str:
    """The environment variable of a key."""
    return f"LEANMATH_{key.upper()}"


def settings_in_force(folder: Path) -> dict[str, Setting]:
    """Every setting with its source, for work in a folder.

    Raises:
        ConfigError: A file or a variable is malformed.
    """
    found = {name: Setting(key.default, "default") for name, key in KEYS.items()}
    for file in config_files(folder):
        found |= _from_file(file)
    for name in KEYS:
        if (text := os.environ.get(variable(name))) is not None:
            found[name] = Setting(_read(name, text, variable(name)), variable(name))
    return found


def file_settings(folder: Path) -> dict[str, str | float | int]:
    """What the files say; the command line reads variables by itself."""
    found: dict[str, Setting] = {}
    for file in config_files(folder):
        found |= _from_file(file)
    return {name: item.value for name, item in found.items() if item.value is not None}


def config_files(folder: Path) -> list[Path]:
    """The files that count, the strongest last."""
    base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    user = Path(base).expanduser() / "leanmath" / FILE_NAME
    place = folder.resolve()
    near = next((p / FILE_NAME for p in [place, *place.parents] if (p / FILE_NAME).is_file()), None)
    return [file for file in (user, near) if file is not None and file.is_file()]


def _from_file(file: Path) -> dict[str, Setting]:
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    for name in table:
        if name not in KEYS:
            raise ConfigError(f"{file}: unknown key {name} (there are: {', '.join(KEYS)})")
    return {
        name: Setting(_read(name, value, str(file)), str(file)) for name, value in table.items()
    }


def _read(name: str, value: object, source: str) -> str | float | int:
    read: Callable[[object], str | float | int] = KEYS[name].read
    try:
        return read(value)
    except ValueError as error:
        raise ConfigError(f"{source}: {name}: {error}") from error
