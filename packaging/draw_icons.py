"""Draws the icon as PNGs: `python packaging/draw_icons.py FOLDER` fills a hicolor theme folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from vidbrowser import paths
from vidbrowser.identity import ID

SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(side: int) -> QImage:
    """Return the icon, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(paths.icon())).render(painter)
    painter.end()
    return image


def main(theme: Path) -> None:
    """Write the icon in every size below `theme`, as `48x48/apps/ID.png`."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for side in SIDES:
        folder = theme / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{ID}.png"
        if not draw(side).save(str(path)):
            raise SystemExit(f"{path} could not be written.")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
