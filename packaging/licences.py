"""Print the licences of what a package carries beside the program: name, version, licence, texts.

Usage: PYTHONPATH=. python packaging/licences.py [--texts]   where what running needs is installed
"""

from __future__ import annotations

import sys

from vidbrowser.licences import OF_QT, carried, lines, texts


def listed(*, with_texts: bool) -> str:
    """Return a line for each package, and below them, if wanted, the texts of their licences."""
    whole = "\n".join(lines()) + "\n\n" + OF_QT
    if with_texts:
        for package in carried():
            for text in texts(package):
                whole += f"\n{'-' * 80}\n{package.name} {package.version}\n\n{text.strip()}\n"
    return whole


if __name__ == "__main__":
    print(listed(with_texts="--texts" in sys.argv[1:]), end="")
