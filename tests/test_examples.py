"""Every example and every file of the dataset elaborates, with its holes as the only gaps."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanmath.lean.checking import TrustedLibrary, check_source
from leanmath.lean.command import LeanCommand
from leanmath.lean.files import read_lean_file
from leanmath.lean.session import DeclarationStatus, SessionLimits

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted([*(ROOT / "examples").glob("*.lean"), *(ROOT / "datasets").rglob("*.lean")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_it_elaborates(
    path: Path, lean_command: LeanCommand, lean_library: TrustedLibrary
) -> None:
    file = read_lean_file(path)
    result = await check_source(lean_command, file.source.text, SessionLimits(), lean_library)
    assert not [message for message in result.messages if message.is_error]
    for declaration, report in zip(file.source.declarations, result.declarations, strict=True):
        open_ones = {DeclarationStatus.SORRY} if declaration.holes else set()
        assert report.status in open_ones or report.status is DeclarationStatus.OK, report


def test_the_dataset_is_as_its_card_says() -> None:
    """Two splits of 80 theorems, two a level in each of eight subjects, no name twice."""
    names: list[str] = []
    for split in ("dev", "test"):
        files = sorted((ROOT / "datasets" / "theorems" / split).glob("*.lean"))
        assert len(files) == 8
        for path in files:
            source = read_lean_file(path).source
            theorems = [item for item in source.declarations if item.kind == "theorem"]
            marks = [source.text[item.start :].split("\n")[0] for item in theorems]
            assert marks == [f"/-- level {level} -/" for level in (1, 1, 2, 2, 3, 3, 4, 4, 5, 5)]
            assert all(len(item.holes) == 1 for item in theorems)
            names += [item.name or "" for item in theorems]
    assert len(names) == len(set(names)) == 160
