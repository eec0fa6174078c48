"""What Windows lacks is not relied on; tried by taking it away here, not run there."""

from __future__ import annotations

import ntpath
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.library import scanner
from vidbrowser.library.folder_state import FOUND

if TYPE_CHECKING:
    import pytest

WITHOUT = """
import os, sys, pkgutil, importlib, socket
import multiprocessing.util, multiprocessing.connection, multiprocessing.context
import tempfile, subprocess, platformdirs, polars, requests, watchfiles, PIL.Image
import asyncio, pathlib, shutil
from PySide6 import QtCore, QtDBus, QtGui, QtNetwork, QtWidgets
sys.modules["fcntl"] = None
for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY", "nice", "getuid"):
    delattr(os, name)
del socket.SO_PEERCRED
os.O_BINARY = 0
sys.platform = "win32"
import vidbrowser
for module in pkgutil.walk_packages(vidbrowser.__path__, "vidbrowser."):
    if not module.name.endswith("__main__") and ".resources" not in module.name:
        importlib.import_module(module.name)
from vidbrowser.library.scanner import DirectoryScan
from vidbrowser.library.worker import _prepare
from vidbrowser.records.reader import read_file
from vidbrowser.ui.system.single_instance import _locked
folder = vidbrowser.paths.resources() / "sample"
frames = list(DirectoryScan(folder, lambda: False))
paths = [folder / os.fsdecode(path) for frame in frames for path in frame["path"]]
assert {inode % 2**32 for frame in frames for inode in frame["inode"]} == {0}
assert _locked("x") == -1
_prepare()
print(sum(read_file(path, folder).record is not None for path in paths))
os._exit(0)
"""


def test_all_modules_are_imported_and_records_read_without_what_it_lacks() -> None:
    order = [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv[1])\n" + WITHOUT]
    root = Path(__file__).resolve().parents[2]
    told = subprocess.run([*order, root], capture_output=True, text=True, check=False, cwd=root)
    assert told.returncode == 0, told.stderr[-2000:]
    sample = root / "resources" / "sample"
    files = [file for kind in ("*.md", "*.info.json", "*.nfo") for file in sample.rglob(kind)]
    assert int(told.stdout) == len(files)


def stamps(*paths: bytes) -> pl.DataFrame:
    return pl.DataFrame([(path, 1, 2, 3, 4) for path in paths], schema=FOUND, orient="row")


def test_what_is_below_a_folder_is_told_by_the_separator_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = stamps(b"a\\x.md", b"ab\\y.md", b"z.md")
    monkeypatch.setattr(os, "path", ntpath)
    monkeypatch.setattr(os, "sep", "\\")
    found = scanner.within(known, frozenset({b"a"}), Path("C:/records"))
    assert found is not None
    assert found["path"].to_list() == [b"a\\x.md"]
    assert scanner.below_passed_over(b"node_modules\\x.md")
    assert not scanner.below_passed_over(b"notes\\x.md")


def test_files_are_told_apart_without_inodes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Listing a folder there tells 0 as the inode, looking at one file does not."""
    (tmp_path / "a.md").write_text("x")
    monkeypatch.setattr(scanner, "_INODES", False)
    [listed] = scanner.DirectoryScan(tmp_path, lambda: False)
    [looked] = scanner.DirectoryScan(tmp_path, lambda: False, frozenset({b"a.md"}))
    assert not scanner.diff(listed, looked, [])
