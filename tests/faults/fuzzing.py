"""Fuzzing: each target for a while, guided by what of the program was reached where that can be.

`atheris` guides (`make fuzzer` brings it); without it samples are only changed at random.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import traceback
from importlib.util import find_spec
from itertools import cycle
from time import monotonic
from typing import TYPE_CHECKING

from tests.faults import fuzzed_libraries, fuzzed_own, fuzzed_records, fuzzed_texts
from tests.faults.kills import Figures
from tests.faults.program import ROOT
from tests.faults.quiet import quiet
from tests.faults.target import Target, mutated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from tests.faults.program import Home

TARGETS: dict[str, Target] = {
    **fuzzed_records.TARGETS,
    **fuzzed_texts.TARGETS,
    **fuzzed_own.TARGETS,
    **fuzzed_libraries.TARGETS,
}
SLICE = 30
"""Seconds for one target, then comes the next."""
_REACHED = re.compile(r"cov: (\d+) ft: (\d+)")
_RUN = re.compile(r"stat::number_of_executed_units:\s*(\d+)")


def fallen(name: str, folder: Path, raw: bytes) -> str:
    """Return what is wrong with what the target `name` makes of `raw`; "" when nothing is."""
    place = folder / "place"
    place.mkdir()
    try:
        with quiet():
            TARGETS[name].run(place, raw)
    except BaseException as error:  # a panic of Polars too
        if isinstance(error, KeyboardInterrupt):
            raise
        return f"{name}: {raw!r}\n{''.join(traceback.format_exception(error)[-3:])}"
    finally:
        shutil.rmtree(place)
    return ""


def unguided(name: str, folder: Path, random: Random, rounds: int) -> Figures:
    """Run a target with so many samples that were changed at random."""
    figures = Figures()
    samples = TARGETS[name].seeds()
    for _ in range(rounds):
        figures[name] += 1
        if wrong := fallen(name, folder, mutated(TARGETS[name], samples, random)):
            figures.wrong.append(wrong)
    return figures


def fuzz_all(home: Home, random: Random, goes_on: Callable[[int], bool]) -> Figures:
    """Fuzz one target after the other, each again from where it came to."""
    figures = Figures()
    for number, name in enumerate(cycle(TARGETS)):
        if not goes_on(number):
            break
        if find_spec("atheris"):
            _guided(name, home.folder / name.replace(" ", "-"), random, figures)
        else:
            _add(figures, _for_a_slice(name, home.folder, random))
    return figures


def _for_a_slice(name: str, folder: Path, random: Random) -> Figures:
    figures, end = Figures(), monotonic() + SLICE
    while monotonic() < end:
        _add(figures, unguided(name, folder, random, 100))
    return figures


def _add(figures: Figures, more: Figures) -> None:
    figures.update(more)
    figures.wrong += more.wrong


def _guided(name: str, folder: Path, random: Random, figures: Figures) -> None:
    """Fuzz `name` in a process of its own, which keeps in `folder` what it found."""
    command = [sys.executable, "-m", "tests.faults.guided", name, str(folder)]
    seed = random.randrange(1, 1 << 31)
    done = subprocess.run(
        [*command, f"-seed={seed}", f"-max_total_time={SLICE}", "-print_final_stats=1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    figures[name] += sum(map(int, _RUN.findall(done.stderr)))
    if reached := _REACHED.findall(done.stderr):
        figures[f"{name}, edges"] = int(reached[-1][0])
    falls = folder / "falls"
    found = sorted(falls.glob("*")) if falls.exists() else []
    figures.wrong += [f"{name}: {path.read_text(errors='replace')}" for path in found]
    for path in found:
        path.unlink()
    if done.returncode:
        figures.wrong.append(f"{name} ended with {done.returncode}: {done.stderr[-2000:]}")
