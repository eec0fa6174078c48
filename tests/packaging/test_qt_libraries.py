"""The table of system libraries is what the installed Qt asks for, no more and no less."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
import pytest

from tests.packaging.scripts import script
from vidbrowser.startup.system_libraries import LIBRARIES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ELF is Linux's")

BINDING = Path(PySide6.__file__).parent
qt_libraries = script("qt_libraries")


def test_the_table_is_what_qt_asks_for() -> None:
    assert {each.name: each.platform for each in LIBRARIES} == qt_libraries.system_libraries(
        BINDING
    )


def test_what_a_file_asks_for_is_read_from_it() -> None:
    asked = qt_libraries.needed(BINDING / "Qt" / "lib" / "libQt6DBus.so.6")
    assert {"libQt6Core.so.6", "libdbus-1.so.3", "libc.so.6"} <= set(asked)


def test_what_is_brought_along_is_followed_and_not_named() -> None:
    core = BINDING / "Qt" / "lib" / "libQt6Core.so.6"
    dbus = BINDING / "Qt" / "lib" / "libQt6DBus.so.6"
    asked = qt_libraries.asked_for([dbus], {core.name: core})
    assert "libglib-2.0.so.0" in asked  # of QtCore, not of QtDBus
    assert not any(name.startswith(("libQt6", "libc.")) for name in asked)


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("not a library")
    with pytest.raises(ValueError, match=r"text\.so is no 64-bit"):
        qt_libraries.needed(tmp_path / "text.so")
