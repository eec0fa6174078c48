"""What comes along in the folder of PyInstaller: what the program loads, and nothing else."""

from __future__ import annotations

from pathlib import Path

import PySide6
import pytest

from tests.packaging.scripts import script

frozen_files = script("frozen_files")
TEXTS = Path(PySide6.__file__).parent / "Qt" / "translations"


def test_all_that_is_loaded_comes_along_and_no_source_of_it() -> None:
    brought = {f"{folder}/{Path(file).name}" for file, folder in frozen_files.resources()}
    for file in (
        *("help/QUERIES.md", "icons/io.github.vidbrowser.vidbrowser.svg"),
        *("sample/saltwater-1.md", "translations/vidbrowser_de.qm"),
    ):
        assert f"vidbrowser/resources/{file}" in brought
    assert not [name for name in brought if name.endswith((".py", ".ts"))]


def test_of_the_texts_of_qt_those_of_our_languages_come_along() -> None:
    entries = [(f"PySide6/Qt/translations/{f.name}", str(f), "DATA") for f in TEXTS.glob("*.qm")]
    kept = {Path(name).name for name, *_ in filter(frozen_files.comes_along, entries)}
    assert kept == {f"qtbase_{code}.qm" for code in frozen_files.languages()}
    assert {"qtbase_de.qm", "qtbase_ar.qm"} <= kept


def test_our_own_texts_come_along_whatever_the_system_writes_between_folders() -> None:
    for between in "/\\":
        names = ("vidbrowser", "resources", "translations", "vidbrowser_fr.qm")
        assert frozen_files.comes_along((between.join(names), "x", "DATA"))
        of_tools = between.join(("PySide6", "translations", "designer_de.qm"))
        assert not frozen_files.comes_along((of_tools, "x", "DATA"))


@pytest.mark.parametrize(
    ("name", "comes"),
    [
        ("libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
    ],
)
def test_parts_of_qt_that_nothing_uses_stay(name: str, comes: bool) -> None:
    assert frozen_files.comes_along((name, f"{frozen_files.sys.prefix}/{name}", "BINARY")) is comes


@pytest.mark.skipif(frozen_files.sys.platform != "linux", reason="libraries of Linux")
def test_libraries_of_the_system_are_the_systems_to_bring_but_for_pythons() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"
    for name, comes in (
        ("libpython3.11.so.1.0", True),
        ("libssl.so.3", True),
        ("libX11.so.6", False),
    ):
        assert frozen_files.comes_along((name, f"{folder}/{name}", "BINARY")) is comes
