"""The application: builds the parts of the window and joins them."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from vidbrowser import __version__, paths
from vidbrowser.identity import COMMAND, ID, NAME
from vidbrowser.library.saved_searches import SavedSearches
from vidbrowser.library.watching import Watching
from vidbrowser.log import NAME as LOG_NAME
from vidbrowser.log import Log
from vidbrowser.startup.request import ACTIONS
from vidbrowser.thumbnails.outcome import THREADS
from vidbrowser.ui import language, palettes, theme
from vidbrowser.ui.library.library_proxy import LibraryProxy
from vidbrowser.ui.marks.own_marks import OwnMarks
from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
from vidbrowser.ui.said import said
from vidbrowser.ui.system import qt_messages
from vidbrowser.ui.system.desktop import Desktop
from vidbrowser.ui.system.end_signals import EndSignals
from vidbrowser.ui.tasks import Tasks
from vidbrowser.ui.widgets import contrast_style
from vidbrowser.ui.window.main_window import MainWindow
from vidbrowser.ui.window.services import Pools, Services
from vidbrowser.ui.window.settings import Settings
from vidbrowser.ui.window.unexpected import Unexpected

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.library.library import Library
    from vidbrowser.library.progress import Update
    from vidbrowser.marks.memory import MarkMemory
    from vidbrowser.startup.request import Request
    from vidbrowser.thumbnails.fetcher import Fetcher
    from vidbrowser.thumbnails.thumbnails import Thumbnails
    from vidbrowser.ui.system.bus_name import BusName

_log = logging.getLogger(__name__)
_ALLOCATOR = ("_RJEM_MALLOC_CONF", "dirty_decay_ms:0,muzzy_decay_ms:0")
"""Has Polars, which is imported later, give memory back at once: a tenth less at its peak, and no
search takes longer."""

_WRITTEN = 1.0
"""Seconds that what is being written into a temporary profile has for that."""
_KEPT = 4.0
"""Seconds for the library to keep what it read: a disk that does not answer is not waited for."""
_EXPORTED = 60.0
"""Seconds that an export has which had begun, and that marks have: somebody counts on them."""
_STARTED = 1000
"""Milliseconds after which the window has come and there is time for what can wait."""


def run(request: Request, *, temporary_profile: bool, debug: bool = False) -> int:
    """Open the window on what is asked for and return the exit code when it has been closed.

    A temporary profile lives in a folder of its own, which is removed at the end.
    """
    from vidbrowser.ui.system.single_instance import Start, begin  # QtNetwork

    app = application()
    temporary = Path(tempfile.mkdtemp(prefix="vidbrowser-")) if temporary_profile else None
    try:
        start = Start() if temporary else begin(paths.config_folder(), request)
        if start.handed_over:
            return 0
        with (
            Log(temporary or paths.log_folder(), debug=debug) as log,
            qt_messages.logged(),
            closing(_end_on_interrupt(app)),
        ):
            _log.info("vidbrowser %s, Python %s, %s", __version__, sys.version, sys.platform)
            window = build(temporary, Desktop())
            window.show()
            for note in filter(None, (start.note, log.trouble)):
                window.notices.tell(said(note))
            start.heard_by(lambda more: _come_forward(window, more))
            bus_name = _hear_desktop(app, window) if start.first else None
            window.open_library(request.paths)
            _do(window, request.action)
            QTimer.singleShot(_STARTED, window, lambda: _tell_of_fonts(window))
            code = app.exec()
            if bus_name is not None:
                bus_name.close()
            start.close()  # a second start is to open a window of its own from now on
            ended = _has_ended(window.services, _WRITTEN if temporary else 0)
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)
    return code if ended else _leave(code)


def _tell_of_fonts(window: MainWindow) -> None:
    from vidbrowser.ui.system import fonts

    fonts.tell_once(window.status, window.services.settings)


def _has_ended(services: Services, patience: float) -> bool:
    """Wait for what is being written, not for ever; return whether nothing goes on any more.

    In a temporary profile a picture could come after its folder went: `patience` is for that.
    """
    kept = services.library.join(_KEPT)
    services.pools.exports.wait(_EXPORTED)
    services.pools.marks.wait(_EXPORTED)
    return all(tasks.wait(patience) for tasks in services.pools) and kept


def application() -> QApplication:
    """Return the application, known to the desktop by its name, id and icon."""
    app = QApplication([COMMAND, "-name", ID])  # the instance of WM_CLASS
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(ID)
    app.setWindowIcon(QIcon(str(paths.icon())))
    return app


def _leave(code: int) -> NoReturn:
    """End now: a picture from a slow server, which nobody waits for, would hold the program up."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    os._exit(code)


def build(temporary: Path | None, desktop: Desktop) -> MainWindow:
    """Return the window with all its parts; `temporary` takes the place of the user's folders."""
    os.environ.setdefault(*_ALLOCATOR)
    settings = Settings(temporary or paths.config_folder())
    cache = temporary or paths.cache_folder()
    pools = Pools(
        searches=Tasks(1, begun=False),
        counts=Tasks(2, begun=False),
        reads=Tasks(2, begun=False),
        loads=Tasks(2 * THREADS, begun=False),
        adds=Tasks(4, begun=False),
        fetches=Tasks(THREADS, begun=False),
        exports=Tasks(1, begun=False),
        marks=Tasks(1, begun=False),
    )
    marks = OwnMarks(temporary / "marks" if temporary else paths.marks(), pools.marks)
    language.speak(cast("QApplication", QApplication.instance()), settings.language)
    contrast_style.take()
    palettes.apply(settings.appearance)
    theme.set_text_size(settings.text_size)
    saved = SavedSearches((temporary or paths.data_folder()) / "searches.json")
    errors = Unexpected()
    errors.begin()
    window = MainWindow(
        Services(
            library=LibraryProxy(
                lambda listener: _library(cache, listener, settings, marks.memory),
                pools.searches.run,
            ),
            thumbnails=ThumbnailLoader(
                lambda: _thumbnails(cache / paths.PICTURES, settings),
                pools.loads,
                settings.may_fetch,
            ),
            pools=pools,
            desktop=desktop,
            settings=settings,
            saved=saved,
            marks=marks,
            first_screen=cache / "first-screen",
            errors=errors,
            log=(temporary or paths.log_folder()) / LOG_NAME,
        )
    )
    for note in (*settings.file.notes, *saved.notes):
        window.notices.tell(said(note))
    return window


def _hear_desktop(app: QApplication, window: MainWindow) -> BusName | None:
    """Open what the desktop asks of the running program; return its name on the session bus."""
    if sys.platform == "darwin":
        from vidbrowser.ui.system.file_open_events import FileOpenEvents

        FileOpenEvents(app).requested.connect(lambda request: _come_forward(window, request))
    if sys.platform in ("darwin", "win32"):
        return None
    from vidbrowser.ui.system.bus_name import BusName  # QtDBus

    name = BusName(window)
    name.requested.connect(lambda request: _come_forward(window, request))
    return name


def _do(window: MainWindow, action: str) -> None:
    """Do what an action of the desktop entry stands for."""
    if action:
        window.actions_by_id[ACTIONS[action]].trigger()


def _come_forward(window: MainWindow, request: Request) -> None:
    """Do what another start asks for and show the window above the others."""
    request.hand_token_over()
    window.library_actions.add(request.paths)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    _do(window, request.action)


def _library(
    cache: Path, listener: Callable[[Update], None], settings: Settings, marks: MarkMemory
) -> Library:
    from vidbrowser.library.library import Library  # imports polars, 0.3 s: not before the window
    from vidbrowser.thumbnails.gone import FILE, GonePictures

    gone = GonePictures(cache / paths.PICTURES / FILE)
    watching, subtitles = Watching(settings.watching), settings.searches_subtitles
    return Library(cache / "snapshots", listener, watching, gone, subtitles=subtitles, marks=marks)


def _thumbnails(folder: Path, settings: Settings) -> Thumbnails:
    from vidbrowser.thumbnails.store import Store
    from vidbrowser.thumbnails.thumbnails import Thumbnails

    return Thumbnails(
        Store(folder, settings.picture_megabytes << 20),
        _fetcher,
        lambda: settings.folders,
    )


def _fetcher() -> Fetcher:
    from vidbrowser.thumbnails.fetcher import Fetcher  # imports requests and Pillow
    from vidbrowser.thumbnails.proxies import SystemProxies

    return Fetcher(proxy=SystemProxies())


def _end_on_interrupt(app: QApplication) -> EndSignals:
    """Let Ctrl+C and the end of terminal or session close the window, which keeps its state."""
    signals = EndSignals(app)
    signals.received.connect(app.closeAllWindows)
    return signals
