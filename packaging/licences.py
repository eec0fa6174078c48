"""Print the licences of what a package carries beside the program: name, version, licence, texts.

Usage: python packaging/licences.py [--texts]   in an environment that has what running needs
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

LOCK = Path(__file__).parent / "requirements.txt"
_NAMES = re.compile(r"^([a-z0-9-]+)==", re.MULTILINE)
_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_LONGEST = 100  # of a name; some packages tell the whole text in its place
OF_QT = """Qt and PySide6 are under the GNU Lesser General Public License, version 3. Their
files are parts of their own in the package's folder and may be replaced by others of the same
interface: put another libQt6Core.so.6 or PySide6 in its place, and the program runs on it. Their
sources are those of the version named above, published by the Qt Project.
"""
"""What the LGPL asks to be said, and how its conditions are met."""


def carried() -> list[Distribution]:
    """Return the packages that running needs, by their names; those of other systems left out."""
    found = []
    for name in _NAMES.findall(LOCK.read_text("utf-8")):
        try:
            found.append(distribution(name))
        except ModuleNotFoundError:
            continue  # of another system, or an older Python
    return found


def licence(package: Distribution) -> str:
    """Return what `package` says of its licence, in a line."""
    about = package.metadata
    told = about.get("License-Expression") or about.get("License") or ""
    classified = [
        c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or [] if "Licen" in c
    ]
    line = told.strip().splitlines()[0] if told.strip() else ""
    whole_text = line.startswith("Copyright") or len(line) > _LONGEST
    return line if line and not whole_text else ", ".join(classified)


def texts(package: Distribution) -> list[str]:
    """Return the texts of its licences that came with `package`."""
    files = [file for file in package.files or [] if _TEXT.search(str(file))]
    there = [Path(str(file.locate())) for file in files]
    return [file.read_text("utf-8", "replace") for file in there if file.is_file()]


def listed(*, with_texts: bool) -> str:
    """Return a line for each package, and below them, if wanted, the texts of their licences."""
    packages = carried()
    lines = [f"{p.name} {p.version}: {licence(p) or 'see its text'}" for p in packages]
    whole = "\n".join(lines) + "\n\n" + OF_QT
    if with_texts:
        for package in packages:
            for text in texts(package):
                whole += f"\n{'-' * 80}\n{package.name} {package.version}\n\n{text.strip()}\n"
    return whole


if __name__ == "__main__":
    print(listed(with_texts="--texts" in sys.argv[1:]), end="")
