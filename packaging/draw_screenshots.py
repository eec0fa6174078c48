"""Draw the pictures of README and metainfo, and the walk, from the present program on its sample.

Run by `make screenshots`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from vidbrowser import app, paths
from vidbrowser.ui import palettes
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.system.desktop import Desktop

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow

FOLDER = Path(__file__).parent / "pictures"


class Shot(NamedTuple):
    """A picture: its name, the size of the window, and what is shown how."""

    name: str
    size: QSize
    appearance: str = "light"
    query: str = ""
    layout: Layout = Layout.LIST


STORE = QSize(1000, 620)
"""Software centres show 1000 × 700 pixels at most."""
SHOTS = (
    Shot("light", QSize(1280, 800)),
    Shot("dark", QSize(1280, 800), "dark", "tag:rocket OR sea"),
    Shot("small", QSize(800, 600)),
    Shot("store-light", STORE),
    Shot("store-dark", STORE, "dark", "tag:rocket OR sea"),
    Shot("store-grid", STORE, layout=Layout.GRID),
)
WALK = QSize(900, 560)
TYPED = "small hours"
_MOST_WAIT = 20_000
_REST = 2_500
_STEP = 400  # milliseconds of a letter
_LONG = 2_500  # of what is to be read


def wait(milliseconds: int) -> None:
    """Let the program run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_records(window: MainWindow) -> None:
    """Return when the records are there, or never come."""
    for _ in range(_MOST_WAIT // 100):
        wait(100)
        result = window.results.result
        if result is not None and len(result.rows) and not window.status.busy:
            return


def draw_shots(window: MainWindow, folder: Path) -> None:
    """Write a picture for each of `SHOTS` into `folder`."""
    for shot in SHOTS:
        palettes.apply(shot.appearance)
        window.resize(shot.size)
        window.actions_by_id[f"as_{shot.layout}"].trigger()
        window.status.clearMessage()
        window.filter_bar.set_query(shot.query)
        window.records.setFocus()
        wait(_REST)
        window.grab().save(str(folder / f"{shot.name}.png"))


def draw_walk(window: MainWindow, shown: list[Path], file: Path) -> None:
    """Write the walk from the first start to a video that can be opened, an animated picture."""
    window.resize(WALK)
    wait(_REST)
    frames = [(_picture(window), _LONG)]
    window.library_actions.add(shown)
    wait_for_records(window)
    wait(_REST)
    frames.append((_picture(window), _LONG))
    for length in range(1, len(TYPED) + 1):
        window.filter_bar.set_query(TYPED[:length])
        wait(_STEP)
        frames.append((_picture(window), _STEP // 2))
    window.records.setFocus()
    wait(_REST)
    frames.append((_picture(window), _LONG * 2))
    first, *more = [image for image, _ in frames]
    first.save(
        file, save_all=True, append_images=more, duration=[t for _, t in frames], loop=0, quality=80
    )


def _picture(window: MainWindow) -> Image.Image:
    grabbed = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (grabbed.width(), grabbed.height())
    return Image.frombytes(
        "RGB", size, bytes(grabbed.constBits()), "raw", "RGB", grabbed.bytesPerLine()
    )


def main(folder: Path, paths_shown: list[Path]) -> None:
    """Write the walk and the pictures into `folder`."""
    application = QApplication.instance() or QApplication(["vidbrowser"])
    with tempfile.TemporaryDirectory() as profile:
        palettes.apply("light")
        window = app.build(Path(profile), Desktop())
        window.show()
        window.open_library(())
        draw_walk(window, paths_shown, folder / "walk.webp")
        draw_shots(window, folder)
        window.close()
        assert application is not None


if __name__ == "__main__":
    main(FOLDER, [Path(p) for p in sys.argv[1:]] or [paths.resources() / "sample"])
