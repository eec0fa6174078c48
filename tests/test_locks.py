"""A lock is held by one open file, until that is closed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from vidbrowser.locks import lock

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="flock")


def test_one_has_it_until_it_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with file.open("wb") as one, file.open("wb") as other:
        assert lock(one.fileno(), wait=False)
        assert not lock(other.fileno(), wait=False)
        one.close()
        assert lock(other.fileno(), wait=True)


def test_who_is_killed_has_it_no_more(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    program = (
        "import sys\nfrom vidbrowser.locks import lock\n"
        "file = open(sys.argv[1], 'wb')\n"
        "print(lock(file.fileno(), wait=False), flush=True)\nsys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    with file.open("wb") as other:
        assert not lock(other.fileno(), wait=False)
        holder.kill()
        holder.communicate()
        assert lock(other.fileno(), wait=False)
