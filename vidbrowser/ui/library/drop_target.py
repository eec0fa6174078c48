"""The window as a place to drop on: what is dragged above it is shown to be taken, or refused."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QLabel

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.library import dropped
from vidbrowser.ui.library.adding import look_at

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.library.dropped import Dropped
    from vidbrowser.ui.tasks import Tasks

_MOST_LOOKED_AT = 20
"""So many things are looked at while they are dragged; all are when they are dropped."""


class DropOverlay(QLabel):
    """Words above all of the window, while something is dragged there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(4 * theme.GAP)
        self.refused = False
        """Whether what is dragged cannot be added."""
        self.hide()

    def say(self, text: str, *, refused: bool) -> None:
        """Stand above the window and say `text`."""
        self.refused = refused
        self.setFont(theme.scaled_font(self._below, 1.5, strong=True))
        self.setText(text)
        self.setGeometry(self._below.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        ground = QColor(palette.color(palette.ColorRole.Window))
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        text = palette.color(palette.ColorRole.WindowText)
        color = text if self.refused else theme.link_color(palette)
        style = Qt.PenStyle.DotLine if self.refused else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 3, style))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(*(2 * theme.GAP * sign for sign in (1, 1, -1, -1)))
        painter.drawRoundedRect(inner, theme.GAP, theme.GAP)
        painter.end()
        super().paintEvent(event)


class _Verdict(NamedTuple):
    text: str
    refused: bool


class DropTarget(QObject):
    """Takes files that are dragged onto `window`, wherever in it; text is left to the fields.

    What can be added is looked at by `tasks`, since a disk may not answer at once.
    """

    dropped = Signal(object)
    """A `QMimeData` with files."""
    looked = Signal()
    """What is dragged was looked at."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._dragged: Dropped | None = None
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._listen()

    def _listen(self) -> None:
        """Hear drags before they are handed to one of the widgets in the window."""
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)  # once, also when it is asked for again

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange):
                self._listen()
            return False
        if isinstance(event, QDragEnterEvent):  # a move and a drop are its bases
            return self._on_entered(event)
        if event.type() == QEvent.Type.DragLeave:
            return self._on_left()
        if self._dragged is None:
            return False
        if isinstance(event, QDragMoveEvent):
            event.setAccepted(bool(self._dragged.is_files))
            return True
        return isinstance(event, QDropEvent) and self._on_dropped(event)

    def _on_entered(self, event: QDragEnterEvent) -> bool:
        found = dropped.read(event.mimeData())
        own = event.source() is not None  # a record that is dragged is in the library already
        if own or not (found.paths or found.elsewhere):
            return False
        self._dragged = found
        if found.is_files:
            event.acceptProposedAction()
        else:
            event.ignore()
        self._say(first_verdict(found))
        self._tasks.run(
            lambda: _looked_at(found.paths[:_MOST_LOOKED_AT]),
            partial(self._on_looked_at, found),
        )
        return True

    def _on_looked_at(self, found: Dropped, refused: list[str]) -> None:
        """Say what was found out, unless the drag is over."""
        if found is self._dragged and len(refused) == len(found.paths) and refused:
            self._say(_Verdict("\n".join(refused[:3]), refused=True))
        self.looked.emit()

    def _say(self, verdict: _Verdict) -> None:
        self.overlay.say(verdict.text, refused=verdict.refused)

    def _on_left(self) -> bool:
        taken = self._dragged is not None
        self._dragged = None
        self.overlay.hide()
        return taken

    def _on_dropped(self, event: QDropEvent) -> bool:
        assert self._dragged is not None
        if self._dragged.is_files:
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())
        self._on_left()
        return True


def first_verdict(found: Dropped) -> _Verdict:
    """Return what is said of `found` before a disk has been asked."""
    if not found.is_files:
        return _Verdict(tr("Only folders and files can be added."), refused=True)
    if not found.paths:
        address = formatting.kept_apart(formatting.one_line(found.elsewhere[0]))
        text = tr("{address} is not on this computer.").format(address=address)
        return _Verdict(text, refused=True)
    if (count := len(found.paths)) > 1:
        text = tr("Drop to add {count} things to the library", "", count)
        return _Verdict(text.format(count=formatting.exact_count(count)), refused=False)
    name = formatting.one_line(formatting.path_text(found.paths[0].name or found.paths[0]))
    text = tr("Drop to add {name} to the library").format(name=formatting.kept_apart(name))
    return _Verdict(text, refused=False)


def _looked_at(paths: list[Path]) -> list[str]:
    """Return why those of `paths` that cannot be added cannot."""
    return [answer.told(answer.path.name) for answer in map(look_at, paths) if answer.why]
