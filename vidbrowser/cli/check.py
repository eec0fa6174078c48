"""`vidbrowser check PATH…`: what cannot be read, and what is lost in reading the rest."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser.cli.arguments import existing
from vidbrowser.records.listing import distinct, walk
from vidbrowser.records.problem import Problem, Severity, printable
from vidbrowser.records.reader import read_file
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print the problems below the paths; return 1 when something could not be read, else 0."""
    report = check(args.paths)
    if args.json:
        print(json.dumps(as_json(report), indent=1))
    else:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        for problem in report.problems:
            print(_line(problem))
        print(_closing_line(report))
    return 1 if any(p.severity is Severity.ERROR for p in report.problems) else 0


@dataclass
class Report:
    """What was found: `records` + `unreadable` files, and every problem in the order of paths."""

    records: int = 0
    unreadable: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many files have a record file's name."""
        return self.records + self.unreadable

    @property
    def warnings(self) -> int:
        """How many losses there are in the records."""
        return sum(problem.severity is Severity.WARNING for problem in self.problems)


def check(paths: Iterable[Path]) -> Report:
    """Read all record files below the folders `paths`, and those of them that are files."""
    report = Report()
    for path in distinct(paths)[0]:
        if not path.is_dir():
            _take(report, path, None)
            continue
        for found in walk(path):
            if isinstance(found, Problem):
                report.problems.append(found)
            else:
                _take(report, Path(found.path), path)
    report.problems.sort(key=lambda problem: os.fsencode(problem.path))
    return report


def as_json(report: Report) -> dict[str, Any]:
    """Return `report` as what `--json` prints."""
    return {
        "files": report.files,
        "records": report.records,
        "unreadable": report.unreadable,
        "warnings": report.warnings,
        "problems": [
            {
                "path": str(problem.path),
                "line": problem.line,
                "severity": str(problem.severity),
                "field": problem.field,
                "reason": problem.reason,
            }
            for problem in report.problems
        ],
    }


def _take(report: Report, path: Path, root: Path | None) -> None:
    reading = read_file(path, root)
    report.problems += reading.problems
    if reading.record is None:
        report.unreadable += 1
    else:
        report.records += 1


def _line(problem: Problem) -> str:
    place = printable(str(problem.path)) + (f":{problem.line}" if problem.line else "")
    return f"{place}: {problem.severity}: {printable(problem.reason)}"


def _closing_line(report: Report) -> str:
    return (
        f"{counted(report.files, 'file')}: {counted(report.records, 'record')}, "
        f"{report.unreadable:,} unreadable, {counted(report.warnings, 'warning')}"
    )
