"""Draws the icon from its SVG: as PNGs of a theme, or as one file for Windows or macOS.

Usage: python packaging/draw_icons.py FOLDER   fills a hicolor theme folder
       python packaging/draw_icons.py FILE.ico | FILE.icns
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from vidbrowser import paths
from vidbrowser.identity import ID

SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
IN_ONE_FILE = {
    ".ico": (16, 20, 24, 32, 40, 48, 64, 128, 256),
    ".icns": (16, 32, 64, 128, 256, 512, 1024),
}
"""The sides, in pixels, that each kind of file has."""


def draw(side: int) -> QImage:
    """Return the icon, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(paths.icon())).render(painter)
    painter.end()
    return image


def write_theme(theme: Path) -> None:
    """Write the icon in every size below `theme`, as `48x48/apps/ID.png`."""
    for side in SIDES:
        folder = theme / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{ID}.png"
        if not draw(side).save(str(path)):
            raise SystemExit(f"{path} could not be written.")


def _plain(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (plain.width(), plain.height()), bytes(plain.constBits()))


def write_file(file: Path) -> None:
    """Write all sizes into one file, of the kind that it is named for."""
    sides = IN_ONE_FILE[file.suffix]
    *smaller, largest = map(_plain, map(draw, sides))
    file.parent.mkdir(parents=True, exist_ok=True)
    sizes = [(side, side) for side in sides]
    largest.save(file, sizes=sizes, append_images=smaller)


def main(target: Path) -> None:
    """Write what `target` asks for."""
    application = QGuiApplication.instance() or QGuiApplication([])
    write = write_file if target.suffix in IN_ONE_FILE else write_theme
    write(target)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
