"""`python -m tests.benchmarks [N]`: measure with N generated records and with a tenth of them.

Prints a table and writes bench.json into the current folder.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import engine, generator
from tests.benchmarks.figures import Figure, Setting, growth, save, table

if TYPE_CHECKING:
    from collections.abc import Callable

MEASUREMENTS: tuple[Callable[[Setting], list[Figure]], ...] = (
    engine.reader,
    engine.index,
    engine.rescan,
)
"""Each takes what to work on and returns figures; those of the window go on from here."""
_FEW = 10_000  # what growth is measured from


def measure(n: int) -> list[Figure]:
    """Return all figures for `n` records, whose files are removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="vidbrowser-bench-") as name:
        setting = Setting(n, Path(name) / "records", Path(name))
        print(f"Writing {n:,} records…", file=sys.stderr)
        generator.write(n, setting.folder)
        figures: list[Figure] = []
        for work in MEASUREMENTS:
            print(f"Measuring {work.__name__}…", file=sys.stderr)
            figures += work(setting)
        return figures


def main() -> None:
    """Measure with as many records as the command line says."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    few = measure(min(_FEW, n // 10))
    many = measure(n)
    figures = [*few, *many, *growth(few, many)]
    print(table(figures))
    save(figures, Path("bench.json"))


if __name__ == "__main__":
    main()
