"""`python -m tests.faults [MINUTES] [--seed N]`: break the program for so long, and tell figures.

What it runs is killed, damaged and starved; all of it lies below a folder of its own, which goes.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from random import Random, SystemRandom
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from tests.faults.closing import close_all
from tests.faults.damage import damage_all
from tests.faults.fuzzing import fuzz_all
from tests.faults.kills import kill_programs, kill_workers
from tests.faults.mark_kills import kill_markers
from tests.faults.network import misbehave
from tests.faults.program import Home
from tests.faults.watching import watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.kills import Figures

    Harness = Callable[[Home, Random, Callable[[int], bool]], Figures]

HARNESSES: dict[str, Harness] = {
    "programs killed": kill_programs,
    "reading processes killed": kill_workers,
    "programs that mark videos killed": kill_markers,
    "files of its own damaged": damage_all,
    "servers that misbehave": misbehave,
    "parts fuzzed": fuzz_all,
    "watched folders changed": watch,
    "window closed": close_all,
}

_stopped = Event()


def main() -> int:
    """Give each harness its share of the time; return 1 when anything was wrong."""
    parser = argparse.ArgumentParser("python -m tests.faults")
    parser.add_argument("minutes", nargs="?", type=float, default=60)
    parser.add_argument("--rounds", type=int, help="so many of each instead")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 32))
    parser.add_argument("--only", choices=HARNESSES)
    given = parser.parse_args()
    names = [given.only] if given.only else [*HARNESSES]
    signal.signal(signal.SIGINT, lambda *_: _stopped.set())  # the round that goes on is ended first
    wrong = 0
    for name in names:
        wrong += _run(name, given.seed, given.minutes * 60 / len(names), given.rounds)
    return 1 if wrong else 0


def _run(name: str, seed: int, seconds: float, rounds: int | None) -> int:
    end = monotonic() + seconds

    def goes_on(done: int) -> bool:
        more = done < rounds if rounds else monotonic() < end
        return more and not _stopped.is_set()

    with TemporaryDirectory(prefix="faults-") as folder:
        figures = HARNESSES[name](Home(Path(folder)), Random(seed), goes_on)
    print(f"{name}, seed {seed}: {figures}", flush=True)
    for text in figures.wrong[:50]:
        print(f"  {text}", flush=True)
    return len(figures.wrong)


if __name__ == "__main__":
    sys.exit(main())
