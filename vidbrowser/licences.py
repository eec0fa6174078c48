"""The packages that the program stands on: versions and licences, as their metadata tell them."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

DIRECT = (
    "PySide6-Essentials",
    "python-frontmatter",
    "PyYAML",
    "requests",
    "pillow",
    "isodate",
    "python-dateutil",
    "nh3",
    "markdown-it-py",
    "nanoarrow",
    "polars",
    "watchfiles",
    "platformdirs",
    "cachetools",
    "rapidfuzz",
    "msgspec",
)
"""Those that pyproject.toml names; each may bring others."""
OF_QT = """Qt and PySide6 are under the GNU Lesser General Public License, version 3. Their
files are parts of their own in the program's folder and may be replaced by others of the same
interface: put another libQt6Core.so.6 or PySide6 in its place, and the program runs on it. Their
sources are those of the version named above, published by the Qt Project.
"""
"""What the LGPL asks to be said, and how its conditions are met."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_LONGEST = 100  # of a licence's name; some packages tell the whole text in its place


def carried() -> list[Distribution]:
    """Return the packages, by their names; what is not there (of other systems) is left out."""
    found: dict[str, Distribution] = {}
    names = list(DIRECT)
    while names:
        name = names.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            found[key] = distribution(name)
        except PackageNotFoundError:
            continue
        asked = found[key].requires or []
        names += [_NAME.match(line)[0] for line in asked if "extra ==" not in line]  # type: ignore[index]
    return [found[key] for key in sorted(found)]


def licence(package: Distribution) -> str:
    """Return what `package` says of its licence, in a line."""
    about = package.metadata
    told = "".join((about.get_all("License-Expression") or about.get_all("License") or [])[:1])
    classified = [
        c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or [] if "Licen" in c
    ]
    line = told.strip().splitlines()[0] if told.strip() else ""
    whole_text = line.startswith("Copyright") or len(line) > _LONGEST
    return line if line and not whole_text else ", ".join(classified)


def lines() -> list[str]:
    """Return a line for each package: name, version, licence."""
    return [f"{p.name} {p.version}: {licence(p) or 'see its text'}" for p in carried()]


def texts(package: Distribution) -> list[str]:
    """Return the texts of its licences that came with `package`."""
    files = [file for file in package.files or [] if _TEXT.search(str(file))]
    there = [Path(str(file.locate())) for file in files]
    return [file.read_text("utf-8", "replace") for file in there if file.is_file()]
