"""`vidbrowser check PATH…`: what cannot be read, and what is lost in reading the rest."""

from __future__ import annotations

import io
import json
import os
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser.cli.arguments import existing
from vidbrowser.cli.without_records import tell
from vidbrowser.records.archive.companions import INFO
from vidbrowser.records.listing import distinct, walk
from vidbrowser.records.no_records import no_records
from vidbrowser.records.problem import Problem, Severity, printable
from vidbrowser.records.reader import read_file
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument(
        "--all", action="store_true", help="list the files, too, that are no records"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print the problems below the paths, with `--all` also the files that are no records.

    Returns 1 when something could not be read or no record is there at all, else 0.
    """
    report = check(args.paths)
    if not args.all:
        report.problems = [p for p in report.problems if p.severity is not Severity.OTHER]
    if args.json:
        print(json.dumps(as_json(report), indent=1))
    else:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        for problem in report.problems:
            print(_line(problem))
        print(_closing_line(report))
    tell(report.without_records)
    wrong = any(problem.severity is Severity.ERROR for problem in report.problems)
    return 1 if wrong or not report.records else 0


@dataclass
class Report:
    """What was found in `files`, of which one may hold many of `records`.

    Each is a record or several, `unreadable`, one of the `others` or of the `lists`.
    `others` are no records, `lists` tell of lists of videos. `problems` are in the order of paths,
    `without_records` the folders in which there is no record, each with what is said of it.
    """

    files: int = 0
    records: int = 0
    unreadable: int = 0
    others: int = 0
    lists: int = 0
    problems: list[Problem] = field(default_factory=list)
    without_records: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def warnings(self) -> int:
        """How many losses there are in the records."""
        return sum(problem.severity is Severity.WARNING for problem in self.problems)


def check(paths: Iterable[Path]) -> Report:
    """Read all record files below the folders `paths`, and those of them that are files."""
    report = Report()
    for path in distinct(paths)[0]:
        if path.is_dir():
            _take_folder(report, path)
        else:
            _take(report, path, None, None)
    report.problems.sort(key=lambda problem: os.fsencode(problem.path))
    return report


def as_json(report: Report) -> dict[str, Any]:
    """Return `report` as what `--json` prints."""
    return {
        "files": report.files,
        "records": report.records,
        "unreadable": report.unreadable,
        "others": report.others,
        "lists": report.lists,
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


def _take_folder(report: Report, folder: Path) -> None:
    own, passed, listed = Report(), Counter[str](), list[Problem]()
    for found in walk(folder, passed):
        if isinstance(found, Problem):
            listed.append(found)
        else:
            entry, beside = found
            _take(own, Path(entry.path), folder, beside or "")
    if not own.records and not any(p.severity is Severity.ERROR for p in listed):
        told = no_records(passed, own.others, own.unreadable, own.lists)
        report.without_records.append((folder, told))
    report.files += own.files
    report.records += own.records
    report.unreadable += own.unreadable
    report.others += own.others
    report.lists += own.lists
    report.problems += listed + own.problems


def _take(report: Report, path: Path, root: Path | None, beside: str | None) -> None:
    reading = read_file(path, root, beside)
    report.problems += reading.problems
    report.files += 1
    if reading.record is not None:
        report.records += len(reading.records)
    elif any(problem.severity is Severity.OTHER for problem in reading.problems):
        if path.name.lower().endswith(INFO):
            report.lists += 1
        else:
            report.others += 1
    else:
        report.unreadable += 1


def _line(problem: Problem) -> str:
    place = printable(str(problem.path)) + (f":{problem.line}" if problem.line else "")
    return f"{place}: {problem.severity}: {printable(problem.reason)}"


def _closing_line(report: Report) -> str:
    others = f"{counted(report.others, 'other')}, " if report.others else ""
    others = f"{counted(report.lists, 'list')}, {others}" if report.lists else others
    return (
        f"{counted(report.files, 'file')}: {counted(report.records, 'record')}, {others}"
        f"{report.unreadable:,} unreadable, {counted(report.warnings, 'warning')}"
    )
