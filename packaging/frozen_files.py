"""What of Qt, Python and the checkout comes along in the folder that PyInstaller makes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath

from vidbrowser.identity import COMMAND, ID
from vidbrowser.records.listing import DOCUMENT_ENDINGS

ROOT = Path(__file__).resolve().parents[1]
Entry = tuple[str, str, str]
"""An entry of PyInstaller: its path in the folder, where it is taken from, its kind."""

# Parts of Qt, Pillow and nanoarrow that nothing here uses; their hooks would bring them: no
# picture of another format than `picture.FORMATS` is decoded, and none of text is drawn.
_LEFT_OUT = re.compile(
    r"Qt6?(Qml|Quick|Designer|Pdf|VirtualKeyboard|Sql|Test|Help|UiTools|PrintSupport|OpenGLWidgets"
    r"|Labs|ShaderTools|3D|Charts|Multimedia)"
    r"|/(qml|qmltooling|sqldrivers|printsupport|egldeviceintegrations|virtualkeyboard|generic"
    r"|networkinformation|platforminputcontexts/libqtvirtualkeyboard)"
    r"|libq(gtk3|eglfs|linuxfb|vnc|minimalegl|vkkhrdisplay|pdf|webgl)"
    r"|libQt6EglF[Ss]|libqtvirtualkeyboard|libqtuiotouch"
    r"|PIL/_(avif|imagingft|imagingcms)\b"
    r"|/pillow\.libs/lib(avif|freetype|harfbuzz|lcms2|brotli|png)"
    r"|nanoarrow/_ipc_lib\b"
)
# Libraries of the system that come along: those of Python itself. Qt's are the system's to bring.
_PYTHONS = re.compile(
    r"lib(python3|ssl|crypto|ffi|sqlite3|bz2|lzma|z|expat|mpdec|uuid|zstd)\b.*\.so"
)
_ICONS = {"win32": f"{ID}.ico", "darwin": f"{ID}.icns"}
_TEXTS_OF_QT = re.compile(r"/translations/(?!vidbrowser_)(\w+)\.qm$")


def resources() -> list[tuple[str, str]]:
    """Return the files that the program loads, each with its folder: those that a wheel has."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    found = []
    for package, folder in settings["package-dir"].items():
        for pattern in settings["package-data"][package]:
            files = sorted((ROOT / folder).glob(pattern))
            found += [(str(file), package.replace(".", "/")) for file in files]
    return found


def languages() -> set[str]:
    """Return the codes of the languages that the window can be shown in."""
    files = (ROOT / "resources" / "translations").glob("vidbrowser_*.qm")
    return {file.stem.partition("_")[2] for file in files}


def comes_along(entry: Entry) -> bool:
    """Tell whether `entry`, one that PyInstaller found, is of use to the program."""
    name, source, kind = entry
    place = "/" + name.replace("\\", "/")
    if _LEFT_OUT.search(place) or _is_of_another_language(place):
        return False
    if not sys.platform.startswith("linux") or kind not in ("BINARY", "EXTENSION"):
        return True
    of_a_package = source.startswith(str(Path(sys.prefix)))
    extension = "lib-dynload" in source or "lib-dynload" in name
    return of_a_package or extension or bool(_PYTHONS.match(PurePosixPath(place).name))


def _is_of_another_language(place: str) -> bool:
    """Tell whether `place` has texts of Qt that no window shows: of tools, of other languages."""
    found = _TEXTS_OF_QT.search(place)
    return found is not None and found[1] not in {f"qtbase_{code}" for code in languages()}


def programs() -> dict[str, bool]:
    """Return the names of the programs, each with whether it has a console.

    Windows opens one for each program that has, and lets no other write into one: there are two
    there, called as those that pip installs.
    """
    if sys.platform == "win32":
        return {COMMAND: True, f"{COMMAND}-window": False}
    return {COMMAND: False}


def icon(folder: Path) -> str | None:
    """Return the file of the icon that the program itself has, drawn into `folder`.

    None where programs have none, and desktops look it up by its name.
    """
    if sys.platform not in _ICONS:
        return None
    file = folder / _ICONS[sys.platform]
    order = [sys.executable, str(ROOT / "packaging" / "draw_icons.py"), str(file)]
    subprocess.run(order, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    return str(file)


def document_types() -> list[dict[str, object]]:
    """Return what macOS is told that the program opens; it is the default of none of it."""
    offered = {"CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate"}
    return [
        offered | {"CFBundleTypeName": "Folder", "LSItemContentTypes": ["public.folder"]},
        offered
        | {
            "CFBundleTypeName": "Video record",
            "CFBundleTypeExtensions": [ending.removeprefix(".") for ending in DOCUMENT_ENDINGS],
        },
    ]
