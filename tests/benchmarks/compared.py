"""`python -m tests.benchmarks.compared`: what kinds of programs take to find a word in records.

Writes compared.json beside it, of which `make documents` makes the table of the README. Times are
of the processor, all cores and processes together: other work on the machine adds little to them.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

import frontmatter

from tests.benchmarks import generator
from vidbrowser.identity import COMMAND, NAME
from vidbrowser.library.library import load
from vidbrowser.query import parse
from vidbrowser.search.matching import match_mask
from vidbrowser.search.order import Order
from vidbrowser.search.sorting import ordered

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.catalogue.catalogue import Catalogue

N = 36_000
FIGURES = Path(__file__).with_suffix(".json")
_SAMPLE = 2_000  # records that the script reads, and that are counted as all
_REPEATS = 3
_FTS = "CREATE VIRTUAL TABLE records USING fts5(title, channel, tags, description)"


class Compared(NamedTuple):
    """A kind of program: seconds until a first question can be asked, and for each question."""

    name: str
    ready: float | None
    question: float


def _seconds(work: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Return the least time of the processor that `work` took, its processes with it."""
    return min(_once(work) for _ in range(repeats))


def _once(work: Callable[[], object]) -> float:
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def _run(*order: str | Path, **variables: str) -> None:
    """Run a program; a search that finds nothing is one that has searched."""
    done = subprocess.run(order, stdout=subprocess.DEVNULL, env=os.environ | variables, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{order[0]} failed with {done.returncode}.")


def searchers(folder: Path, word: str) -> list[Compared]:
    """Return what programs take that read all files for each question; those that are here."""
    options = {"grep": "-rliF", "rg": "-liF"}
    return [
        Compared(name, None, _seconds(partial(_run, name, options[name], word, folder)))
        for name in options
        if shutil.which(name)
    ]


def script(folder: Path) -> Compared:
    """Return what a script takes that loads front matter, and asks it then."""
    files = sorted(folder.rglob("*.md"))[:: N // _SAMPLE]
    took = _seconds(lambda: [frontmatter.load(str(file)) for file in files], 1)
    return Compared("script", None, took * N / len(files))


def database(folder: Path, word: str, place: Path) -> Compared:
    """Return what SQLite's full-text index takes, of records that were read already."""
    rows = [
        (record.title, record.channel, " ".join(record.tags), record.description)
        for record in generator.records(N, folder)
    ]
    with sqlite3.connect(place / "fts.db") as connection:
        connection.execute(_FTS)
        put = "INSERT INTO records VALUES (?, ?, ?, ?)"
        ready = _seconds(lambda: connection.executemany(put, rows), 1)
        asked = "SELECT rowid FROM records WHERE records MATCH ?"
        question = _seconds(lambda: connection.execute(asked, (f"{word}*",)).fetchall())
    return Compared("sqlite", ready, question)


def desktop_search(folder: Path, word: str, place: Path) -> list[Compared]:
    """Return what Recoll takes, where it is."""
    if not shutil.which("recollindex"):
        return []
    place.mkdir()
    (place / "recoll.conf").write_text(f"topdirs = {folder}\nidxflushmb = 100\n")
    ready = _seconds(lambda: _run("recollindex", "-c", place), 1)
    return [
        Compared("recoll", ready, _seconds(lambda: _run("recollq", "-c", place, "-C", f"{word}*")))
    ]


def ours(folder: Path, word: str, place: Path) -> Compared:
    """Return what the program itself takes: its index, and a query with its order."""
    index = (sys.executable, "-m", COMMAND, "index", folder)
    ready = _seconds(lambda: _run(*index, XDG_CACHE_HOME=str(place)), 1)
    catalogue = load([folder], place / COMMAND / "snapshots")
    parts = (word, word[1:], word[:-1])  # what was asked before is remembered: the dearest counts
    return Compared(COMMAND, ready, max(_once(partial(_ask, catalogue, part)) for part in parts))


def _ask(catalogue: Catalogue, text: str) -> None:
    query = parse(text)
    ordered(catalogue, match_mask(catalogue, query), Order.VIEWS, query)


def main() -> None:
    """Measure all, and write the figures with what they were measured on."""
    with tempfile.TemporaryDirectory(prefix=f"{COMMAND}-compared-") as name:
        place = Path(name)
        folder = place / "records"
        print(f"Writing {N:,} records…", file=sys.stderr)
        generator.write(N, folder)
        word = next(w for w in generator._words("latin") if len(w) > 5)
        found = [
            ours(folder, word, place),
            *searchers(folder, word),
            script(folder),
            database(folder, word, place),
            *desktop_search(folder, word, place / "recoll"),
        ]
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    told = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": machine,
        "records": N,
        "times": {one.name: (one.ready, one.question) for one in found},
    }
    FIGURES.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    print(f"{NAME}: {FIGURES.read_text('utf-8')}")


if __name__ == "__main__":
    main()
