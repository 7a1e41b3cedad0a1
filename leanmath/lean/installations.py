"""Which Leans there are, and which one is in force for a file.

The order of `--lean auto`: the toolchain of the Lake project that the file belongs to, `lean` on
PATH, the embedded Lean. Every installation says its version and commit, and what library it has.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from leanmath.errors import ConfigError, LeanUnavailable
from leanmath.lean.checking import TrustedLibrary
from leanmath.lean.command import LeanCommand
from leanmath.lean.core_build import CoreLibrary, Progress, core_location, embedded_lean, is_built
from leanmath.lean.embedded import LEAN_COMMIT, LEAN_VERSION, find_library

LEAN_VARIABLE = "LEANMATH_LEAN"
_VERSION = re.compile(r"version (?P<version>[^,\s)]+).*?commit (?P<commit>[0-9a-f]+)", re.DOTALL)


class LeanKind(StrEnum):
    """Where a Lean comes from."""

    EMBEDDED = "embedded"
    PROJECT = "project"
    PATH = "path"
    ELAN = "elan"


@dataclass(frozen=True, slots=True)
class LeanInstallation:
    """One Lean that can be used.

    Attributes:
        kind: Where it comes from.
        place: Its folder or program.
        version: Version, such as `4.35.0`.
        commit: The commit it was built from.
        library: What library files can import, in words.
        command: How to start it; None for the embedded one until its library is built.
        core: The embedded Lean's core library.
    """

    kind: LeanKind
    place: Path
    version: str
    commit: str
    library: str
    command: LeanCommand | None
    core: CoreLibrary | None = None

    def ready(self, progress: Progress | None = None) -> tuple[LeanCommand, TrustedLibrary | None]:
        """How to start it, and what is known of its library; builds the core if need be.

        Raises:
            LeanUnavailable: It cannot be made ready.
        """
        if self.command is not None:
            return self.command, None
        command, core = embedded_lean(progress) if progress else embedded_lean()
        return command, TrustedLibrary(LEAN_COMMIT, core.axioms())

    def describe(self) -> str:
        """One line for people: kind, version, commit, library."""
        return f"{self.kind} Lean {self.version} (commit {self.commit[:12]}), {self.library}"


def embedded_installation() -> LeanInstallation:
    """The embedded Lean.

    Raises:
        LeanUnavailable: Its wheel is not installed.
    """
    library, core = find_library(), core_location()
    state = f"core library {core.digest[:12]}"
    return LeanInstallation(
        LeanKind.EMBEDDED,
        library.path,
        LEAN_VERSION,
        LEAN_COMMIT,
        state if is_built(core) else f"{state}, not built yet",
        None,
        core,
    )


def choose_installation(selection: str, file: Path | None = None) -> tuple[LeanInstallation, str]:
    """The Lean in force and why.

    Args:
        selection: `auto`, `embedded`, `elan:VERSION`, or the path of a `lean` program.
        file: The file or folder at hand, which may belong to a Lake project.

    Raises:
        ConfigError: The selection is not understood.
        LeanUnavailable: The selected Lean is not there.
    """
    if selection == "auto":
        return _automatic(file)
    if selection == "embedded":
        return embedded_installation(), "selected: embedded"
    if selection.startswith("elan:"):
        return _elan_toolchain(selection.removeprefix("elan:")), f"selected: {selection}"
    if selection.startswith(("lean3:", "repl:")):
        raise LeanUnavailable(f"--lean {selection}: this version of leanmath drives Lean 4 only")
    if os.sep in selection or Path(selection).exists():
        return _program(Path(selection), LeanKind.PATH), f"selected: {selection}"
    raise ConfigError(
        f"--lean {selection}: say auto, embedded, elan:VERSION or the path of a lean program"
    )


def _automatic(file: Path | None) -> tuple[LeanInstallation, str]:
    project = lake_project(file or Path.cwd())
    if project is not None:
        return _project_lean(project), f"the file belongs to the Lake project {project}"
    program = shutil.which("lean")
    if program is not None:
        return _program(Path(program), LeanKind.PATH), "lean is on PATH"
    return embedded_installation(), "no Lake project and no lean on PATH"


def find_installations(file: Path | None = None) -> Iterator[LeanInstallation | LeanUnavailable]:
    """Every Lean that was found; what is there but unusable comes as the error that says why."""
    finders = [embedded_installation]
    project = lake_project(file or Path.cwd())
    if project is not None:
        finders.append(lambda: _project_lean(project))
    if program := shutil.which("lean"):
        finders.append(lambda: _program(Path(program), LeanKind.PATH))
    for name in sorted(_elan_toolchains()):
        finders.append(lambda name=name: _elan_toolchain(name))  # type: ignore[misc]
    for find in finders:
        try:
            yield find()
        except LeanUnavailable as error:
            yield error


def lake_project(place: Path) -> Path | None:
    """The innermost folder around a file that holds a Lake project with its toolchain."""
    start = place.resolve()
    for folder in [start, *start.parents]:
        configured = any((folder / name).is_file() for name in ("lakefile.toml", "lakefile.lean"))
        if configured and (folder / "lean-toolchain").is_file():
            return folder
    return None


def _elan_home() -> Path:
    return Path(os.environ.get("ELAN_HOME") or Path.home() / ".elan")


def _elan_toolchains() -> dict[str, Path]:
    folder = _elan_home() / "toolchains"
    if not folder.is_dir():
        return {}
    return {path.name: path for path in folder.iterdir() if (path / "bin" / "lean").is_file()}


def _elan_toolchain(version: str) -> LeanInstallation:
    toolchains = _elan_toolchains()
    wanted = version.replace("/", "--").replace(":", "---")
    for name in (wanted, f"leanprover--lean4---{wanted}", f"leanprover--lean4---v{wanted}"):
        if name in toolchains:
            return _program(toolchains[name] / "bin" / "lean", LeanKind.ELAN)
    known = ", ".join(sorted(toolchains)) or "none"
    raise LeanUnavailable(
        f"elan has no toolchain {version} (installed: {known}): elan toolchain install {version}"
    )


def _project_lean(project: Path) -> LeanInstallation:
    toolchain = (project / "lean-toolchain").read_text("utf-8", "replace").strip()
    lake = shutil.which("lake") or str(_elan_home() / "bin" / "lake")
    if not Path(lake).is_file():
        raise LeanUnavailable(
            f"{project} wants the toolchain {toolchain}, but there is no lake on PATH: "
            "install elan, or choose --lean embedded"
        )
    command = LeanCommand((lake, "--dir", str(project), "env", "lean"))
    version, commit = _ask_version(command)
    return LeanInstallation(
        LeanKind.PROJECT, project, version, commit, f"Lake project {project.name}", command
    )


def _program(program: Path, kind: LeanKind) -> LeanInstallation:
    if not program.is_file() or not os.access(program, os.X_OK):
        raise LeanUnavailable(f"{program} is not a program that can be run")
    command = LeanCommand((str(program.absolute()),))
    version, commit = _ask_version(command)
    return LeanInstallation(kind, program, version, commit, "the toolchain's own core", command)


def _ask_version(command: LeanCommand) -> tuple[str, str]:
    answer = command.version_line()
    match = _VERSION.search(answer)
    if match is None:
        raise LeanUnavailable(f"{command.argv[0]} is no Lean 4: it says {answer or 'nothing'!r}")
    return match["version"], match["commit"]
