"""Bring the texts of the source into the translations, and make what the program loads of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_TOOLS = Path(PySide6.__file__).parent
_SORTED = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages")
_ALIASES = "QT_TR_NOOP+=translatable,QT_TR_NOOP+=Sentence,tr+=countable"
_OPTIONS = (*_SORTED, "-tr-function-alias", _ALIASES)


def collect(folder: Path) -> None:
    """Write the texts that are in the source into each file of `folder`; what is gone goes."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "vidbrowser").rglob("*.py"))
    for file in sorted(folder.glob("*.ts")):
        plural = ["-pluralonly"] if file.stem.endswith("_en") else []
        run("lupdate", *_OPTIONS, *plural, *sources, "-ts", str(file))


def release(folder: Path, into: Path) -> None:
    """Write what the program loads, a `.qm` for each `.ts` of `folder`, into another."""
    for file in sorted(folder.glob("*.ts")):
        made = into / f"{file.stem}.qm"
        beside = made.with_suffix(".made")  # a program that has the former mapped keeps it
        run("lrelease", "-silent", str(file), "-qm", str(beside))
        beside.replace(made)


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt; what it says goes through, and its failure ends this."""
    subprocess.run([_TOOLS / tool, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    collect(FOLDER)
    release(FOLDER, FOLDER)
    sys.stdout.write("now fill in what is unfinished in resources/translations/*.ts\n")
