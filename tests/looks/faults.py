"""What is measured of a window: parts over each other, cut off, or hard to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from tests.ui.palette_samples import contrast
from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect

_SLACK = 1
"""Pixels that rounding may cost."""
_LEAST, _LEAST_OF_SHAPES = 4.5, 3.0
_BEGIN = 4
"""Pixels within which the edge of a widget is."""


def faults(window: QWidget) -> list[str]:
    """Return what lies over another or is cut off in `window`, each fault in a line."""
    found: list[str] = []
    for widget in _shown(window):
        found += [*_over_each_other(widget), *_cut_off(widget)]
    return found


def hard_to_read(window: QWidget) -> list[str]:
    """Return which labels and buttons of `window`, and in high contrast which edges, are faint."""
    found = [fault for widget in _shown(window) for fault in _hard_to_read(widget)]
    if theme.is_high_contrast(window.palette()):
        found += [fault for widget in _shown(window) for fault in _without_edge(widget)]
    return found


def _shown(window: QWidget) -> list[QWidget]:
    within = (w for w in window.findChildren(QWidget) if w.isVisible())
    return [window, *(w for w in within if w.window() is window.window())]


def _over_each_other(parent: QWidget) -> Iterator[str]:
    """Yield the children of `parent` that lie over each other."""
    children = [w for w in _children(parent) if w.isVisible() and not _floats(w)]
    for place, one in enumerate(children):
        for other in children[place + 1 :]:
            common = one.geometry() & other.geometry()
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"{name(one)} and {name(other)} overlap in {name(parent)}: {_said(common)}"


def _children(parent: QWidget) -> list[QWidget]:
    return [w for w in parent.children() if isinstance(w, QWidget) and not w.isWindow()]


def _floats(widget: QWidget) -> bool:
    """Tell whether `widget` is meant to lie over others."""
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return through or isinstance(widget, QSplitterHandle) or bool(widget.property("floating"))


def _cut_off(widget: QWidget) -> Iterator[str]:
    """Yield that `widget` reaches out of its parent, or its text out of itself."""
    parent = widget.parentWidget()
    scrolled = parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)
    if parent is not None and not widget.isWindow() and not scrolled and not _floats(widget):
        inside = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if not widget.geometry().isEmpty() and not inside.contains(widget.geometry()):
            yield f"{name(widget)} reaches out of {name(parent)}: {_said(widget.geometry())}"
    needed = _needed(widget)
    if needed is not None:
        width, height = needed
        if width > widget.width() + _SLACK or height > widget.height() + _SLACK:
            yield f"{name(widget)} needs {width}×{height}, has {_said(widget.rect())}"


def _needed(widget: QWidget) -> tuple[int, int] | None:
    """Return the width and height that the text of `widget` needs, None for what elides it."""
    if bool(widget.property("elides")):
        return None
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return 0, widget.heightForWidth(widget.width())
        return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    if isinstance(widget, QComboBox):
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return text, widget.minimumSizeHint().height()
    return None


def _hard_to_read(widget: QWidget) -> Iterator[str]:
    """Yield that the text of a label or button has too little contrast."""
    written = isinstance(widget, QLabel | QAbstractButton) and widget.text()
    if not written or not widget.isEnabled():
        return
    palette = widget.palette()
    front, back = palette.color(widget.foregroundRole()), palette.color(widget.backgroundRole())
    if contrast(front, back) < _LEAST:
        yield f"{name(widget)} has contrast {contrast(front, back):.1f}"


def _without_edge(widget: QWidget) -> Iterator[str]:
    """Yield that nothing shows where a field, a box or a button begins."""
    if not _is_edged(widget):
        return
    image, ground = widget.grab().toImage(), widget.window().palette().window().color()
    begin = (image.pixelColor(x, image.height() // 2) for x in range(_BEGIN))
    if all(contrast(color, ground) < _LEAST_OF_SHAPES for color in begin):
        yield f"{name(widget)} has no edge"


def _is_edged(widget: QWidget) -> bool:
    match widget:
        case QLineEdit():
            return widget.hasFrame() and not isinstance(widget.parentWidget(), QComboBox)
        case QPushButton():
            return not widget.isFlat()
        case QToolButton():
            return not widget.autoRaise() and not isinstance(widget.parentWidget(), QLineEdit)
        case _:
            return isinstance(widget, QComboBox)


def name(widget: QWidget) -> str:
    """Return what tells which widget it is: its class, its name and the text on it."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    own = widget.objectName() or text[:40] or widget.accessibleName()
    return f"{type(widget).__name__} “{own}”" if own else type(widget).__name__


def _said(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()},{rect.y()}"
