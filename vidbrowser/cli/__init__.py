"""The command line: `vidbrowser PATH…` opens the window, `vidbrowser COMMAND …` works without it.

Each command is a module of this package with two functions: `add_arguments(parser)` and
`run(args)`, which returns the exit code: 0 it ran, 1 something was found wrong, 2 wrong usage;
`ending` adds 3, it failed.
No command imports Qt. A folder that has a command's name is opened as `./check`.
"""

from __future__ import annotations

import argparse
import os
import sys
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from textwrap import fill

from vidbrowser import __version__
from vidbrowser.cli.ending import FAILED, TOO_FEW_FILES, ended, is_short_of_files, with_streams
from vidbrowser.records.problem import printable
from vidbrowser.startup import obstacles, processor
from vidbrowser.startup.request import ACTIONS, of_start

_DEBUG = "tell all that is logged, and where in the program an error came from"
COMMANDS: dict[str, str] = {
    "check": "read the record files below PATH and tell every problem",
    "export": "write the records that match a query into a file",
    "facets": "count the values of a field among the records that match a query",
    "index": "bring what is kept of folders up to date and tell what was new",
    "marks": "count, write out or import one's own marks: watched, starred, later, ratings, notes",
    "pictures": "fetch the pictures of records, so that they are there off-line",
    "search": "print the records that match a query",
    "show": "print one record as the window shows it",
    "stats": "print totals and plots of the records that match a query",
}
"""Name of each command, which is its module's too, with its line in `--help`."""
_WRONG_USAGE = 2
_NAMES, _COLUMNS = 10, 78
"""Letters that names of commands have in `--help`, and all of a line."""
_LIKENESS = 0.75
"""From this likeness on a word is taken for the slip of a command: `serch`, `exprot`."""


def main(arguments: list[str]) -> int:
    """Run the command that `arguments` name, or open the window on the paths that they name."""
    with_streams()
    try:
        if arguments and arguments[0] in COMMANDS:
            return _run_command(arguments[0], arguments[1:])
        return _open_window(arguments)
    except ImportError as error:
        if reason := obstacles.reason(error):
            return _refuse(reason)
        raise
    except OSError as error:
        if is_short_of_files(error):
            return _refuse(f"vidbrowser: {TOO_FEW_FILES}", FAILED)
        raise


def _run_command(name: str, arguments: list[str]) -> int:
    if complaint := processor.complaint():
        return _refuse(complaint)
    module = import_module(f"vidbrowser.cli.{name}")
    parser = argparse.ArgumentParser(f"vidbrowser {name}", description=COMMANDS[name])
    add_arguments(parser, name)
    if hasattr(module, "arranged"):  # what argparse cannot do: a query that begins with `-`
        arguments = module.arranged(arguments)
    options = parser.parse_args(arguments)
    return ended(name, lambda: module.run(options), debug=options.debug)


def add_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """Declare the arguments of the command `name`."""
    import_module(f"vidbrowser.cli.{name}").add_arguments(parser)
    parser.add_argument("--debug", action="store_true", help=_DEBUG)


def _refuse(reason: str, code: int = 1) -> int:
    print(reason, file=sys.stderr)
    return code


def window_parser() -> argparse.ArgumentParser:
    """Return what understands the arguments of the window."""
    parser = argparse.ArgumentParser(
        "vidbrowser",
        description="Browse folders of video records.",
        epilog=_commands(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="folders or files")
    parser.add_argument(
        "--temp-profile",
        action="store_true",
        help="start a throw-away instance that keeps nothing and touches nothing of yours",
    )
    parser.add_argument("--action", choices=ACTIONS, default="", help="what the window begins with")
    parser.add_argument("--debug", action="store_true", help=_DEBUG)
    parser.add_argument("--version", action="version", version=f"vidbrowser {__version__}")
    return parser


def _commands() -> str:
    """Return what is done without the window, a command a line, which may go on in the next."""
    told = [
        fill(f"  {name:<{_NAMES}}{line}", _COLUMNS, subsequent_indent=" " * (_NAMES + 2))
        for name, line in COMMANDS.items()
    ]
    return "\n".join(("without the window, each as vidbrowser COMMAND, with --help:", *told))


def _mistyped(paths: list[Path]) -> str:
    """Return what to say when the first of `paths` is none, but nearly a command; "" else."""
    word = str(paths[0]) if paths else ""
    near = get_close_matches(word, COMMANDS, 1, _LIKENESS)
    if not near or os.path.lexists(word):
        return ""
    return f"vidbrowser: there is no file or folder {printable(word)}. Did you mean {near[0]}?"


def _open_window(arguments: list[str]) -> int:
    options = window_parser().parse_args(arguments)
    if mistyped := _mistyped(options.paths):
        return _refuse(mistyped, _WRONG_USAGE)
    if obstacle := obstacles.obstacle():
        return _refuse(obstacle)

    def run() -> int:
        from vidbrowser import app  # Qt is imported only when there is a window to open

        request = of_start(options.paths, options.action)
        return app.run(request, temporary_profile=options.temp_profile, debug=options.debug)

    return ended("the window", run, debug=options.debug)
