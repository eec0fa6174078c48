"""`python -m tests.benchmarks [N]`: measure with N generated records and with a tenth of them.

Prints a table and writes bench.json into the current folder.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.figures import Figure, Setting

_FEW = 10_000  # what growth is measured from


def measurements() -> tuple[Callable[[Setting], list[Figure]], ...]:
    """Return all of them: each takes what to work on and returns figures.

    Imported here: worker processes import this module again when they start.
    """
    from tests.benchmarks import (
        archives,
        engine,
        firsts,
        marks,
        neighbours,
        overview,
        subtitles,
        window,
    )

    shown = overview.plots, neighbours.neighbours
    kinds = archives.archives, subtitles.subtitles, marks.marks, *shown
    return engine.reader, engine.index, engine.rescan, firsts.firsts, *kinds, window.window


def measure(n: int) -> list[Figure]:
    """Return all figures for `n` records, whose files are removed afterwards."""
    from tests.benchmarks import generator
    from tests.benchmarks.figures import Setting

    with tempfile.TemporaryDirectory(prefix="vidbrowser-bench-") as name:
        setting = Setting(n, Path(name) / "records", Path(name))
        print(f"Writing {n:,} records…", file=sys.stderr)
        generator.write(n, setting.folder)
        figures: list[Figure] = []
        for work in measurements():
            print(f"Measuring {work.__name__}…", file=sys.stderr)
            figures += work(setting)
        return figures


def main() -> None:
    """Measure with as many records as the command line says."""
    from tests.benchmarks.figures import growth, save, table

    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    few = measure(min(_FEW, n // 10))
    many = measure(n)
    figures = [*few, *many, *growth(few, many)]
    print(table(figures))
    save(figures, Path("bench.json"))


if __name__ == "__main__":
    main()
