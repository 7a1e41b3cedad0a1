"""The reader of compiled modules, on modules that the embedded Lean has compiled."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from leanmath.errors import DataError
from leanmath.lean.command import LeanCommand
from leanmath.lean.core_build import CoreLibrary
from leanmath.lean.embedded import LEAN_COMMIT
from leanmath.lean.messages import Position
from leanmath.lean.olean import ConstantKind, all_axioms, axioms_of, read_module

SOURCE = """\
axiom bad : False
theorem plain : 1 = 1 := rfl
theorem lem (p : Prop) : p ∨ ¬p := Classical.em p
namespace X
theorem worse : 1 = 2 := bad.elim
inductive Tree where
  | leaf
  | node (l r : Tree)
end X
"""


@pytest.fixture(scope="module")
def olean(lean_command: LeanCommand, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("module")
    (folder / "M.lean").write_text(SOURCE)
    target = folder / "M.olean"
    subprocess.run(
        lean_command.with_arguments(["-R", str(folder), "-o", str(target), str(folder / "M.lean")]),
        env=lean_command.full_environment(),
        check=True,
        timeout=60,
    )
    return target


def test_constants_kinds_and_places(olean: Path) -> None:
    module = read_module(olean, LEAN_COMMIT)
    assert set(module.imports) == {"Init"}
    kinds = {name: constant.kind for name, constant in module.constants.items()}
    assert kinds["bad"] is ConstantKind.AXIOM
    assert kinds["X.worse"] is ConstantKind.THEOREM
    assert kinds["X.Tree"] is ConstantKind.INDUCTIVE
    assert kinds["X.Tree.node"] is ConstantKind.CONSTRUCTOR
    assert kinds["X.Tree.rec"] is ConstantKind.RECURSOR
    assert module.positions["lem"] == Position(3, 0)
    assert "False.elim" in module.constants["X.worse"].references


def test_axioms_are_read_through_the_library(olean: Path, core_library: CoreLibrary) -> None:
    constants = read_module(olean, LEAN_COMMIT).constants
    table = core_library.axioms()
    assert axioms_of(constants, ["plain"], table) == frozenset()
    assert axioms_of(constants, ["lem"], table) == {"propext", "Classical.choice", "Quot.sound"}
    assert axioms_of(constants, ["X.worse"], table) == {"bad"}


def test_the_tables_of_a_library_agree_with_a_walk(core_library: CoreLibrary) -> None:
    modules = [read_module(path, LEAN_COMMIT) for path in core_library.folder.rglob("*.olean")]
    constants = {name: item for module in modules for name, item in module.constants.items()}
    table = all_axioms(constants)
    for name in random.Random(0).sample(sorted(constants), 200):
        assert axioms_of(constants, [name], {}) == table.get(name, frozenset())


def test_another_lean_and_other_files_are_refused(olean: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="commit"):
        read_module(olean, "0" * 40)
    for content in (b"", b"olean", b"x" * 4096, b"olean\x01" + bytes(4096)):
        other = tmp_path / "other.olean"
        other.write_bytes(content)
        with pytest.raises(DataError):
            read_module(other, LEAN_COMMIT)


@pytest.mark.parametrize("seed", range(40))
def test_damage_is_an_error_or_harmless(olean: Path, tmp_path: Path, seed: int) -> None:
    """A cut or changed file never ends in anything but a module or a `DataError`."""
    dice = random.Random(seed)
    data = bytearray(olean.read_bytes())
    if seed % 2:
        del data[dice.randrange(96, len(data)) :]
    else:
        for _ in range(20):
            data[dice.randrange(96, len(data))] = dice.randrange(256)
    damaged = tmp_path / "damaged.olean"
    damaged.write_bytes(bytes(data))
    try:
        read_module(damaged, LEAN_COMMIT)
    except DataError as error:
        assert "damaged" in str(error)
