"""A processor that the ordinary build of Polars would end on is known beforehand."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser.startup import processor

ROOT = Path(__file__).resolve().parents[2]
MODERN = "pni pclmulqdq ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt avx abm bmi1 avx2 bmi2"
QEMU = shutil.which("qemu-x86_64")
is_x86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="of x86-64")


def cpuinfo(folder: Path, flags: str) -> Path:
    file = folder / "cpuinfo"
    file.write_text(f"processor\t: 0\nflags\t\t: fpu {flags} sse\nbugs\t\t:\n" * 900)
    return file


def test_a_modern_processor_is_enough(tmp_path: Path) -> None:
    assert processor.is_enough(cpuinfo(tmp_path, MODERN))
    assert processor.complaint(cpuinfo(tmp_path, MODERN)) == ""


@is_x86
@pytest.mark.parametrize("without", ["avx2", "bmi2", "fma", "popcnt"])
def test_an_older_one_is_not(tmp_path: Path, without: str) -> None:
    file = cpuinfo(tmp_path, " ".join(flag for flag in MODERN.split() if flag != without))
    assert not processor.is_enough(file)
    assert "polars[rtcompat]" in processor.complaint(file)


def test_where_it_cannot_be_known_the_program_starts(tmp_path: Path) -> None:
    assert processor.is_enough(tmp_path / "none")
    (tmp_path / "empty").write_text("")
    assert processor.is_enough(tmp_path / "empty")


@is_x86
def test_other_kinds_of_processor_have_one_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    assert processor.is_enough(cpuinfo(tmp_path, ""))


@is_x86
def test_the_list_is_that_of_the_installed_build() -> None:
    from _polars_runtime_32 import BUILD_FEATURE_FLAGS

    names = {"sse3": "pni", "sse4.1": "sse4_1", "sse4.2": "sse4_2", "lzcnt": "abm"}
    names["cmpxchg16b"] = "cx16"
    built_for = {flag.lstrip("+") for flag in BUILD_FEATURE_FLAGS.split(",")}
    assert {names.get(flag, flag) for flag in built_for} == set(MODERN.split())


@is_x86
@pytest.mark.skipif(QEMU is None, reason="no qemu-user")
@pytest.mark.parametrize("arguments", [["search", "a", "resources/sample"], ["resources/sample"]])
def test_on_such_a_processor_one_sentence_is_said(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "proc").mkdir()
    cpuinfo(tmp_path / "proc", "sse4_1 sse4_2 popcnt avx")
    emulated = [str(QEMU), "-L", str(tmp_path), "-cpu", "SandyBridge"]
    told = subprocess.run(
        [*emulated, sys.executable, "-m", "vidbrowser", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert told.stdout == ""
    lines = [line for line in told.stderr.splitlines() if not line.startswith("qemu")]
    assert lines == [processor.ADVICE]
