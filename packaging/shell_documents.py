"""Write the manual page and what shells complete, from the parsers that also give `--help`.

Usage: python packaging/shell_documents.py FOLDER   fills `man/`, `bash/`, `zsh/` and `fish/` in it
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from vidbrowser import __version__, cli
from vidbrowser.identity import COMMAND, HOMEPAGE, SUMMARY

COMPLETIONS = {"bash": COMMAND, "zsh": f"_{COMMAND}", "fish": f"{COMMAND}.fish"}
"""The file that each shell looks for."""
_ENDING = """
.SH EXIT STATUS
0 it ran; 1 something was found wrong; 2 wrong usage; 3 it failed, in one sentence.
.SH FILES
Record files are only ever read. Settings, saved searches, marks, snapshots and pictures lie in the
folders that the XDG base directory specification gives; Help, About names them.
.SH SEE ALSO
The query language and what is read are told in the window, Help.
"""


def whole_parser() -> argparse.ArgumentParser:
    """Return one parser of the window and all commands; it is for describing, not for parsing."""
    window = cli.window_parser()
    parser = argparse.ArgumentParser(COMMAND, description=window.description)
    commands = parser.add_subparsers(metavar="COMMAND", title="without the window", prog=COMMAND)
    for action in window._actions[1:]:  # --help is there; paths come after commands: shells offer
        parser._add_action(action)  # what stands first
    for name, what in cli.COMMANDS.items():
        command = commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
        cli.add_arguments(command, name)
    _complete_files(parser)
    for command in commands.choices.values():
        _complete_files(command)
    return parser


def _complete_files(parser: argparse.ArgumentParser) -> None:
    """Have files offered where a path is asked for."""
    for action in parser._actions:
        if action.metavar in ("PATH", "OUTPUT"):
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        if isinstance(action.choices, dict) and not isinstance(action, argparse._SubParsersAction):
            action.choices = list(action.choices)  # shtab takes a table for one of commands


def manual() -> str:
    """Return the manual page; its date is SOURCE_DATE_EPOCH's or today."""
    parser = whole_parser()
    made = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    parser.man_short_description = SUMMARY[0].lower() + SUMMARY[1:]  # type: ignore[attr-defined]
    about = {
        "project_name": COMMAND,
        "prog": COMMAND,
        "version": __version__,
        "url": HOMEPAGE,
        "date": time.strftime("%Y-%m-%d", made),
        "manual_title": "User Commands",
    }
    return str(Manpage(parser, _data=about)) + _ENDING


def completion(shell: str) -> str:
    """Return what `shell` reads; in the place of a command files are offered, too."""
    text = shtab.complete(whole_parser(), shell=shell)
    if shell == "zsh":
        return _with_commands(text)
    return text.replace("complete -o bashdefault", "complete -o bashdefault -o default")


def _with_commands(text: str) -> str:
    """Return what zsh reads with what shtab leaves out: commands, and paths after the first.

    Where a parser takes paths as well, it offers no commands; `(*):` is the place of one word.
    """
    begin, options, rest = text.partition(f"_shtab_{COMMAND}_options=(")
    own, end, rest = rest.partition("\n)\n")
    own = re.sub(r'\n *"\(\*\)::.*', "", own)
    rest = re.sub(r'"\(\*\):+', '"*:', rest)
    commands = f"_shtab_{COMMAND}_commands"
    rest = rest.replace(f"': :{commands}'", f"': :{{{commands}; _files}}'")
    return begin + options + own + end + rest


def main(folder: Path) -> None:
    """Write all files below `folder`."""
    for place, text in (
        (folder / "man" / f"{COMMAND}.1", manual()),
        *((folder / shell / name, completion(shell)) for shell, name in COMPLETIONS.items()),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
