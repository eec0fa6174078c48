"""`python -m tests.looks [FOLDER]`: draw every scene in every frame and language into sheets.

A sheet has one scene in one language: a row for each palette and size of text, a column for each
size of the window. What is measured as wrong is listed beside them, in faults.txt.
"""

from __future__ import annotations

import sys
import tempfile
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from tests.looks import frames
from tests.looks.faults import faults, hard_to_read
from tests.looks.frames import FRAMES
from tests.looks.scenes import SCENES
from tests.looks.stage import on_stage, window_in
from vidbrowser import app

_HEIGHT = 400
"""Pixels of each picture; a sheet is to be looked at as a whole."""
_GAP = 12


def main(folder: Path) -> None:
    """Write the sheets and the faults into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    application = app.application()
    found: list[str] = []
    for code in frames.LANGUAGES:
        with tempfile.TemporaryDirectory() as scratch, window_in(code, Path(scratch)) as window:
            for name, scene in SCENES.items():
                pictures: list[QImage] = []
                for frame in FRAMES:
                    with on_stage(window, frame, scene) as shown:
                        found += [
                            f"{name}, {code}, {frame}: {fault}"
                            for fault in (*faults(shown), *hard_to_read(shown))
                        ]
                        pictures.append(_small(shown.grab().toImage()))
                _sheet(pictures).save(str(folder / f"{name} {code}.png".replace(" ", "-")))
                sys.stderr.write(f"{name}, {code}\n")
    (folder / "faults.txt").write_text("".join(f"{line}\n" for line in found))
    del application


def _small(image: QImage) -> QImage:
    return image.scaledToHeight(_HEIGHT, Qt.TransformationMode.SmoothTransformation)


def _sheet(pictures: list[QImage]) -> QImage:
    """Return the `pictures` of all frames, in the order of these, in rows."""
    rows = [
        [picture for _, picture in each]
        for _, each in groupby(zip(FRAMES, pictures, strict=True), key=lambda pair: pair[0][:2])
    ]
    width = max(sum(p.width() + _GAP for p in row) for row in rows)
    sheet = QImage(width + _GAP, len(rows) * (_HEIGHT + _GAP) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for line, row in enumerate(rows):
        left = _GAP
        for picture in row:
            top = _GAP + line * (_HEIGHT + _GAP)
            painter.drawImage(QRect(left, top, picture.width(), _HEIGHT), picture)
            left += picture.width() + _GAP
    painter.end()
    return sheet


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/looks"))
