"""`python3 packaging/lowest.py`: print the oldest of each package that pyproject.toml allows."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

_PROJECT = Path(__file__).parents[1] / "pyproject.toml"
_BOUND = re.compile(r"([\w.-]+)>=([\d.]+)")


def lowest(project: Path = _PROJECT) -> list[str]:
    """Return a requirement for each that `project` needs to run; raises ValueError without one."""
    needed = tomllib.loads(project.read_text())["project"]["dependencies"]
    bounds = list(map(_BOUND.match, needed))
    if not all(bounds):
        raise ValueError(f"{project}: a package has no oldest version")
    return [f"{found[1]}=={found[2]}" for found in bounds if found]


if __name__ == "__main__":
    print(*lowest())
