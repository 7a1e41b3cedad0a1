"""What the documentation shows is what happens: its commands and its code run here."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, leanmath

__all__ = ["leanmath"]

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_NUMBER = re.compile(r"\d+(\.\d+)?")


def blocks(kind: str) -> list[tuple[str, str]]:
    """Page and text of every block of a kind."""
    return [
        (page.name, match["text"])
        for page in PAGES
        for match in _BLOCK.finditer(page.read_text())
        if match["kind"] == kind
    ]


def plain(line: str) -> str:
    """A line without what varies from run to run: numbers and the width of columns."""
    return re.sub(r" +", " ", _NUMBER.sub("N", line.rstrip()))


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """A folder with the inputs that the documentation uses."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize(("page", "text"), blocks("console"))
def test_console_blocks(page: str, text: str, examples: Path, leanmath: Run) -> None:
    command, *expected = text.splitlines()
    words = shlex.split(command.removeprefix("$ "))
    assert words[0] == "leanmath"
    done = leanmath(*words[1:])
    shown = [plain(line) for line in done.stdout.splitlines()]
    if expected[-1] == "...":
        expected = expected[:-1]
        shown = shown[: len(expected)]
    assert shown == [plain(line) for line in expected]


@pytest.mark.parametrize(("page", "text"), blocks("python"))
def test_python_blocks(page: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(text, page, "exec"), {})  # noqa: S102 - our own documentation
    assert capsys.readouterr().out == "True ['two']\n"


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    words = [word for _, text in blocks("sh") for word in re.findall(r"^make ([\w ]+)", text, re.M)]
    targets = {target for group in words for target in group.split()}
    assert targets
    assert all(re.search(rf"^{target}:", makefile, re.M) for target in targets)


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_every_command_is_in_the_table() -> None:
    readme = (ROOT / "README.md").read_text()
    for command in ("prove FILE", "check FILE", "lean status", "lean build", "lean exec"):
        assert f"| `leanmath {command}" in readme
