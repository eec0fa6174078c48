"""Modules are imported after PySide without their sources being read."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import vidbrowser.ui, linecache, email.mime.text, xml.dom.minidom
read = [name for name, entry in linecache.cache.items() if len(entry) > 1 and "minidom" in name]
assert not read, read
"""


def test_the_sources_of_other_modules_are_not_read() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
