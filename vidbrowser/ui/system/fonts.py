"""Whether the fonts of this system have what titles are written in: a note says it once if not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QTextLayout

from vidbrowser.translatable import translatable
from vidbrowser.ui.formatting import either
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStatusBar

WRITTEN = {
    translatable("Chinese, Japanese and Korean"): "漢かな한",
    translatable("emoji"): "😀🔴🦊",
}
_PACKAGES = ("fonts-noto-cjk", "fonts-noto-color-emoji")
_SHOWN = 30_000
"""Milliseconds that the note stays."""


class Told(Protocol):
    """Remembers what the person was told."""

    def is_told(self, what: str) -> bool: ...
    def set_told(self, what: str) -> None: ...


def tell_once(status: QStatusBar, told: Told) -> None:
    """Say in `status` what is absent, unless it was said before; after what is being said."""
    if told.is_told("fonts"):
        return
    if status.currentMessage():
        _when_silent(status, lambda: tell_once(status, told))
    elif text := note(absent(WRITTEN)):
        status.showMessage(text, _SHOWN)
        told.set_told("fonts")


def _when_silent(status: QStatusBar, say: Callable[[], None]) -> None:
    def on_changed(text: str) -> None:
        if not text:
            status.messageChanged.disconnect(on_changed)
            say()

    status.messageChanged.connect(on_changed)


def absent(written: dict[str, str]) -> list[str]:
    """Return the names of those of `written` that some letter of would be drawn as a box."""
    return [name for name, letters in written.items() if not _can_be_drawn(letters)]


def _can_be_drawn(letters: str) -> bool:
    layout = QTextLayout(letters, QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def note(names: list[str]) -> str:
    """Return what to say of what is absent; "" when nothing is."""
    if not names:
        return ""
    text = tr("No font here has {letters}. Debian's are in {packages}.")
    packages = QLocale().createSeparatedList(_PACKAGES)
    return text.format(letters=either([*map(tr, names)]), packages=packages)
