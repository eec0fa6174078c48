"""A start of the window in a process of its own: prints what was imported for its first screen.

    python -m tests.ui.window.first_paint_child PROFILE FOLDER

The first line is how many records the list shows, the second has the names of the modules. Until
then no thread has begun, so that it is the same each time; none begins afterwards.
"""

from __future__ import annotations

import sys
from pathlib import Path

from vidbrowser import app
from vidbrowser.ui.system.desktop import Desktop
from vidbrowser.ui.window.services import Pools


def main(profile: Path, folder: Path) -> None:
    """Open the window on `folder`, and close it when it has been painted."""
    application = app.application()
    painted: list[tuple[str, ...]] = []

    def begin(_pools: Pools) -> None:
        painted.append(tuple(sys.modules))
        application.quit()

    Pools.begin = begin  # type: ignore[method-assign, assignment]
    window = app.build(profile, Desktop())
    window.show()
    window.open_library([folder])
    application.exec()
    print(window.records.model_of_records.count)
    print(*painted[0])
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
