"""What comes along in the folder of PyInstaller: what the program loads, and nothing else."""

from __future__ import annotations

import plistlib
import re
import tomllib
from pathlib import Path

import PySide6
import pytest
from PIL import Image

from tests.packaging.scripts import PACKAGING, script
from vidbrowser.identity import COMMAND, HOMEPAGE, ID, NAME
from vidbrowser.records.archive.folders import TEXT_ENDINGS
from vidbrowser.records.listing import DOCUMENT_ENDINGS

frozen_files = script("frozen_files")
TEXTS = Path(PySide6.__file__).parent / "Qt" / "translations"


def test_all_that_is_loaded_comes_along_and_no_source_of_it() -> None:
    brought = {f"{folder}/{Path(file).name}" for file, folder in frozen_files.resources()}
    for file in (
        *("help/QUERIES.md", "icons/io.github.vidbrowser.vidbrowser.svg"),
        *("sample/saltwater-1.md", "sample/downloads/s01e02 - The escapement.nfo"),
        *("icons/io.github.vidbrowser.vidbrowser.svg", "translations/vidbrowser_de.qm"),
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
        ("PIL/_imaging.cpython-311-x86_64-linux-gnu.so", True),
        ("pillow.libs/libwebp-51b0b3f7.so.7.2.0", True),
        ("PIL/_avif.cpython-311-x86_64-linux-gnu.so", False),
        ("pillow.libs/libavif-c6062d5f.so.16.4.2", False),
        ("pillow.libs/libharfbuzz-fb49c9fc.so.0.61450.0", False),
    ],
)
def test_parts_that_nothing_uses_stay(name: str, comes: bool) -> None:
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


@pytest.mark.parametrize(("system", "kind"), [("win32", "ICO"), ("darwin", "ICNS")])
def test_windows_and_macos_have_the_icon_in_the_program(
    system: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frozen_files.sys, "platform", system)
    drawn = frozen_files.icon(tmp_path / "build")
    with Image.open(drawn) as icon:
        sides = {size[0] * (size[2] if len(size) > 2 else 1) for size in icon.info["sizes"]}
        assert icon.format == kind
        assert {32, 64, 128, 256} <= sides
        pixels = icon.convert("RGBA")
        assert pixels.getpixel((0, 0))[3] == 0  # type: ignore[index]
        assert pixels.getpixel((pixels.width // 2, pixels.height // 2))[3] == 255  # type: ignore[index]


@pytest.mark.skipif(frozen_files.sys.platform != "linux", reason="Windows and macOS have one")
def test_linux_looks_icons_up_by_their_names(tmp_path: Path) -> None:
    assert frozen_files.icon(tmp_path) is None


def test_macos_offers_the_program_for_folders_and_records_as_default_of_none() -> None:
    told = plistlib.loads(plistlib.dumps({"types": frozen_files.document_types()}))["types"]
    assert {kind["LSHandlerRank"] for kind in told} == {"Alternate"}
    assert {f".{ending}" for k in told for ending in k.get("CFBundleTypeExtensions", ())} == set(
        DOCUMENT_ENDINGS
    )
    assert "public.folder" in [name for k in told for name in k.get("LSItemContentTypes", ())]


def test_windows_is_told_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (PACKAGING / f"{COMMAND}.iss").read_text("utf-8")
    told = dict(re.findall(r'^#define (\w+) "(.*)"$', text, re.MULTILINE))
    scripts = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]
    monkeypatch.setattr(frozen_files.sys, "platform", "win32")
    [window] = [name for name, console in frozen_files.programs().items() if not console]
    assert (told["Id"], told["Shown"], told["Program"]) == (ID, NAME, f"{window}.exe")
    assert f"AppPublisherURL={HOMEPAGE}\n" in text
    assert set(re.findall(r'SupportedTypes".*ValueName: "(.*?)"', text)) == set(TEXT_ENDINGS)
    assert set(frozen_files.programs()) == set(scripts["scripts"]) | set(scripts["gui-scripts"])
    defaults = [ending for ending in DOCUMENT_ENDINGS if f"{{#Classes}}\\{ending}" in text]
    assert defaults == []
