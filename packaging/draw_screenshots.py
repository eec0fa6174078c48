"""Draw the README's pictures: the present program on the sample. Run by `make screenshots`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from vidbrowser import app, paths
from vidbrowser.ui.system.desktop import Desktop
from vidbrowser.ui.theme import palette_for

FOLDER = Path(__file__).parent / "pictures"
SHOTS = (
    ("light", QSize(1280, 800), "light", ""),
    ("dark", QSize(1280, 800), "dark", "tag:rocket OR sea"),
    ("small", QSize(800, 600), "light", ""),
)
_MOST_WAIT = 20_000
_REST = 2_500


def wait(milliseconds: int) -> None:
    """Let the program run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path, paths_shown: list[Path]) -> None:
    """Write a picture for each of `SHOTS` into `folder`."""
    application = QApplication.instance() or QApplication(["vidbrowser"])
    with tempfile.TemporaryDirectory() as profile:
        window = app.build(Path(profile), Desktop())
        window.show()
        window.library_actions.add(paths_shown)
        for _ in range(_MOST_WAIT // 100):
            wait(100)
            result = window.results.result
            if result is not None and len(result.rows) and not window.status.busy:
                break
        for name, size, appearance, query in SHOTS:
            QApplication.setPalette(palette_for(appearance))
            window.resize(size)
            window.filter_bar.set_query(query)
            window.records.setFocus()
            wait(_REST)
            window.grab().save(str(folder / f"{name}.png"))
        window.close()
        assert application is not None


if __name__ == "__main__":
    main(FOLDER, [Path(p) for p in sys.argv[1:]] or [paths.resources() / "sample"])
