"""Kills of programs that mark videos, two at once on one store: what they had told is there."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from subprocess import DEVNULL
from time import sleep
from typing import TYPE_CHECKING

from tests.faults.kills import Figures
from vidbrowser.marks.failure import UnusableError
from vidbrowser.marks.store import MarkStore
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random
    from subprocess import Popen

    from tests.faults.program import Home

SHARED = VideoKey("youtube", "shared")
SELECTION = 40
"""Videos that a program marks in one go."""
_MARKER = """
import json, sys
from itertools import count
from pathlib import Path
from tests.faults.mark_kills import SHARED, selection
from vidbrowser.marks.mark import noted, watched
from vidbrowser.marks.store import MarkStore
from vidbrowser.records.sentence import Sentence
store = MarkStore(Path(sys.argv[1]))
mine = selection(sys.argv[2])
first = int(store.memory.get(mine[0]).note or 0)
what = Sentence("marked")
print(json.dumps([first, 0]), flush=True)
for number in count(1):
    store.apply(what, mine, noted(str(first + number)))
    print(json.dumps([first + number, number - 1]), flush=True)
    store.apply(what, [SHARED], watched(number))
    print(json.dumps([first + number, number]), flush=True)
    if number % 20 == 0:
        store.tend()
"""


def selection(program: str) -> list[VideoKey]:
    """Return the videos that `program` alone marks."""
    return [VideoKey("youtube", f"{program}-{number}") for number in range(SELECTION)]


def kill_markers(
    home: Home, random: Random, goes_on: Callable[[int], bool], programs: int = 2
) -> Figures:
    """Kill programs that mark videos at once, at random moments, while `goes_on(rounds)`."""
    figures, number = Figures(), 0
    folder = home.folder / "marks"
    told = {str(program): 0 for program in range(programs)}
    watched = 0
    while goes_on(number):
        number += 1
        begun = {}
        for name, last in told.items():
            begun[name], there = _begin(home, folder, name)
            if not last <= there <= last + 1:  # one that had not been told yet
                figures.wrong.append(f"round {number}: {name} finds {there}, {last} was told")
            told[name] = there
        sleep(random.uniform(0, 0.4))
        for process in begun.values():
            process.kill()
        acknowledged = 0
        for name, process in begun.items():
            lines = process.communicate()[0].split(b"\n")[:-1]
            note, times = json.loads(lines[-1]) if lines else (0, 0)
            told[name] = max(told[name], note)
            acknowledged += times
            figures["killed"] += 1
        figures["steps told"] += acknowledged
        watched, wrong = _looked_at(folder, told, watched + acknowledged, programs)
        figures.wrong += [f"round {number}: {text}" for text in wrong]
    return figures


def _begin(home: Home, folder: Path, name: str) -> tuple[Popen[bytes], int]:
    """Return a program that marks videos, and what it found there."""
    process = home.begin(sys.executable, "-c", _MARKER, folder, name, stderr=DEVNULL)
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())[0]


def _looked_at(
    folder: Path, told: dict[str, int], least: int, programs: int
) -> tuple[int, list[str]]:
    """Return how often the shared video was watched, and what is wrong with what is there.

    Of each program one step may be there that it had not told yet.
    """
    wrong = []
    try:
        with closing(MarkStore(folder)) as store:
            store.tend()
            marks = store.memory
            for name, note in told.items():
                notes = {marks.get(key).note for key in selection(name)}
                numbers = {int(text or 0) for text in notes}
                if len(notes) > 1 or not note <= max(numbers) <= note + 1:
                    wrong.append(f"{note} was told by {name}, {sorted(numbers)} are there")
            watched = marks.get(SHARED).watched
    except UnusableError as error:
        return 0, [str(error)]
    if not least <= watched <= least + programs:
        wrong.append(f"watched {watched} times, {least} were told")
    return watched, wrong
