"""The help: keys, query language, what is read, in a window that stays open beside the work."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from vidbrowser.ui import theme
from vidbrowser.ui.detail.description_view import SealedDocument
from vidbrowser.ui.detail.find_bar import FindBar
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason
from vidbrowser.ui.window import help_text
from vidbrowser.ui.window.widget_keys import shown_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class HelpWindow(QDialog):
    """Shows the documents that come along; an example that is clicked is asked."""

    query_chosen = Signal(str)
    """An example."""

    _commands: Sequence[tuple[str, str]] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.text = QTextBrowser()
        self.text.setDocument(SealedDocument(self.text))
        self.text.setAccessibleName(tr("Help"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_clicked)
        self.find_bar = FindBar(self.text, tr("Find in the help"), closes=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.addWidget(self.find_bar)
        column.addWidget(self.text)
        QShortcut("Ctrl+F", self, self.find_bar.begin)
        self.resize(self.fontMetrics().averageCharWidth() * 100, 640)

    def open_with(self, commands: Sequence[tuple[str, str]]) -> None:
        """Show the keys of `commands` and all else, in front."""
        if commands != self._commands:
            self._commands = commands
            self._write()
        self.show()
        self.raise_()
        self.activateWindow()
        self.find_bar.begin()

    def _write(self) -> None:
        place = self.text.verticalScrollBar().value()
        color = theme.link_color(self.palette()).name()
        cells = "td, th { padding: 2px 6px } th { text-align: left }"
        style = f"a {{ color: {color} }} {cells}"
        self.text.document().setDefaultStyleSheet(style)
        queries = _shown("QUERIES.md", help_text.queries_html)
        reading = _shown("READING.md", help_text.reading_html)
        self.text.setHtml(help_text.help_html(self._commands, shown_parts(), queries, reading))
        self.text.verticalScrollBar().setValue(place)

    def _on_clicked(self, address: QUrl) -> None:
        if address.scheme() != help_text.SCHEME:
            self.text.scrollToAnchor(address.fragment())
            return
        text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.query_chosen.emit(unquote(text.removeprefix(f"{help_text.SCHEME}:")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._commands:
            self._write()


def _shown(name: str, rendered: Callable[[str], str]) -> str:
    try:
        return rendered(help_text.document(name))
    except (OSError, UnicodeError) as error:
        why = tr("{name} cannot be shown: {reason}.").format(name=name, reason=reason(error))
        return f"<p>{escape(why)}</p>"
