"""What is measured: figures with their floors, as a table and as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One row: `ratio` is of `value` to the `floor` of the same run, None where there is none.

    `aim` is what the ratio, or the value where there is no floor, should be: `≤ 2.0`, `≥ 5`.
    """

    name: str
    n: int
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None
    aim: str = ""


@dataclass(frozen=True)
class Setting:
    """What a measurement works on: `n` record files below `folder`, and a folder to write to."""

    n: int
    folder: Path
    scratch: Path

    @property
    def repeats(self) -> int:
        """How often to measure; the best counts, other work on the machine only adds."""
        return 3 if self.n <= 100_000 else 1


def seconds(work: Callable[[], object], repeats: int = 1) -> float:
    """Return the least time that `work` took."""
    best = float("inf")
    for _ in range(repeats):
        begun = perf_counter()
        work()
        best = min(best, perf_counter() - begun)
    return best


def over(name: str, n: int, value: float, floor: float, aim: str, unit: str = "s") -> Figure:
    """Return a figure whose ratio is how many times its floor it takes."""
    return Figure(name, n, value, unit, floor, value / floor, aim)


def faster(name: str, n: int, value: float, peer: float, aim: str, unit: str = "s") -> Figure:
    """Return a figure whose ratio is how many times faster than its peer it is."""
    return Figure(name, n, value, unit, peer, peer / value, aim)


def growth(few: Iterable[Figure], many: Iterable[Figure]) -> list[Figure]:
    """Return how much worse than linear the worst figure grows: 1 is linear, less is better."""
    small = {figure.name: figure for figure in few}
    found = [
        (big.value / small[big.name].value / (big.n / small[big.name].n), big.n)
        for big in many
        if big.name in small and small[big.name].value > 0 and big.n > small[big.name].n
    ]
    if not found:
        return []
    worst, n = max(found)
    return [Figure("growth", n, worst, "× linear", None, worst, "≤ 1.0")]


def table(figures: Iterable[Figure]) -> str:
    """Return `figures` as text in columns."""
    lines = [f"{'name':<22}{'n':>10}{'value':>12} {'unit':<9}{'floor':>10}{'ratio':>8}  aim"]
    for one in figures:
        floor = "" if one.floor is None else f"{one.floor:.3f}"
        ratio = "" if one.ratio is None else f"{one.ratio:.2f}"
        lines.append(
            f"{one.name:<22}{one.n:>10,}{one.value:>12.3f} {one.unit:<9}"
            f"{floor:>10}{ratio:>8}  {one.aim}"
        )
    return "\n".join(lines)


def save(figures: Iterable[Figure], path: Path) -> None:
    """Write `figures` as a JSON list."""
    told = [asdict(figure) for figure in figures]
    for one in told:
        del one["aim"]
    path.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
