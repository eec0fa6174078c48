"""The tables of READING.md that tell outcomes, and what is compared with their rows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.records.wording import clock

if TYPE_CHECKING:
    from vidbrowser.records.problem import Problem
    from vidbrowser.records.reader import Reading

_DOCUMENT = Path(__file__).resolve().parents[2] / "READING.md"
COLLECTIONS = "Files of other collections"
ARCHIVES = "Folders of downloaded videos"
_FACT = re.compile(r"its title “[^”]*”|with [\d,]+ views|added [\d-]+|[\d:]+ long")


def sections() -> dict[str, list[list[str]]]:
    """Return the cells of all tables, by the heading that they stand below."""
    found: dict[str, list[list[str]]] = {}
    section = ""
    for line in _DOCUMENT.read_text("utf-8").splitlines():
        section = line.removeprefix("## ") if line.startswith("## ") else section
        if line.startswith("| "):
            cells = [cell.strip() for cell in line.removeprefix("|").split(" | ")]
            cells[-1] = cells[-1].removesuffix("|").strip()
            found.setdefault(section, []).append(cells)
    return found


def outcomes(*wanted: str) -> dict[str, tuple[str, str]]:
    """Return the rows of three columns below the headings `wanted`: input to (told, shown)."""
    rows = [row for section in wanted for row in sections().get(section, ())]
    kept = (row for row in rows if len(row) == 3 and row[0] not in ("input", "---"))
    return {row[0]: (row[1], row[2]) for row in kept}


def told(problems: tuple[Problem, ...]) -> str:
    """Return `problems` as the tables write them."""
    return "<br>".join(
        f"{p.severity}{f', line {p.line}' if p.line else ''}: {p.reason}" for p in problems
    )


def check(reading: Reading, row: tuple[str, str]) -> None:
    """Compare what `reading` tells with a row."""
    said, shown = row
    assert told(reading.problems) == said.removeprefix("–")
    assert (reading.record is None) == shown.startswith("nothing")
    if (record := reading.record) and "video" in shown:
        assert record.url == (shown.partition(" at ")[2] or None)
    elif record:
        facts = (
            f"its title “{record.title}”",
            f"with {record.views or 0:,} views",
            f"added {record.added:%Y-%m-%d}" if record.added else "",
            f"{clock(record.duration or 0)} long",
        )
        assert set(_FACT.findall(shown)) <= set(facts)
