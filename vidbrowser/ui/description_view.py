"""The description as safe HTML, in a browser widget that can reach neither network nor files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from vidbrowser.catalogue.marks import spans
from vidbrowser.records import links
from vidbrowser.ui import theme
from vidbrowser.ui.marked_text import mark_format, utf16_length

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_MARKS = 500
_MEASURE = 74
"""Characters a line holds at most on wide panes: longer lines are hard to follow."""


class SealedDocument(QTextDocument):
    """A document that loads nothing: not from the network, not from files, not from resources."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return QByteArray()


class DescriptionView(QTextBrowser):
    """Shows a rendered description; what is clicked is told, never followed."""

    link_hovered = Signal(str)
    """Where the link under the pointer or the keyboard goes, "" when there is none."""
    link_chosen = Signal(str)
    """A link to the outside: its address, unwrapped; to be opened in the browser."""
    link_refused = Signal(str, str)
    """A link that is never opened: its address as written, and why."""
    seek_chosen = Signal(int)
    """A time stamp: seconds."""
    filter_chosen = Signal(str)
    """A hashtag: the text of the query that it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(SealedDocument(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Description")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self._html = ""
        self._zoomed = 0
        self._terms: tuple[str, ...] = ()
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_html(self, safe_html: str, terms: tuple[str, ...]) -> None:
        """Show what `records.rendering.render` made, with the folded `terms` marked."""
        self._html, self._terms = safe_html, terms
        self.document().setDefaultStyleSheet(self._style_sheet())
        self.setHtml(safe_html)
        self.mark(terms)

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms` wherever they stand in the text."""
        self._terms = terms
        text = self.toPlainText()
        selections = []
        for start, end in (spans(text, terms) if terms else [])[:_MOST_MARKS]:
            begin = utf16_length(text[:start])
            selections.append(self._selection(begin, begin + utf16_length(text[start:end])))
        self.setExtraSelections(selections)

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by `steps`; 0 goes back to the usual size."""
        self.zoomIn(steps or -self._zoomed)
        self._zoomed = self._zoomed + steps if steps else 0

    def _selection(self, begin: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = mark_format(self.palette())
        return selection

    def _style_sheet(self) -> str:
        link = theme.link_color(self.palette()).name()
        faint = theme.secondary(self.palette()).name()
        return (
            f"a {{ color: {link}; text-decoration: none; }}"
            f"blockquote {{ color: {faint}; }} h1, h2, h3 {{ font-size: large; }}"
            "p, div { margin: 0; line-height: 125%; }"
        )

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return QByteArray()

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selection().toPlainText())
        return mime

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.show_html(self._html, self._terms)

    def resizeEvent(self, event: Any) -> None:
        most = self.fontMetrics().averageCharWidth() * _MEASURE
        self.setViewportMargins(0, 0, max(0, self.width() - most - 20), 0)
        super().resizeEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.link_hovered.emit("")

    def _on_highlighted(self, url: QUrl) -> None:
        href = url.toString()
        if not href or href.startswith("vidbrowser:"):
            self.link_hovered.emit("")
        else:
            target = links.target(href)
            self.link_hovered.emit(target.shown if target else links.refusal(href))

    def _on_anchor_clicked(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if href.startswith("vidbrowser:"):
            self._on_own_link(href)
        elif target := links.target(href):
            self.link_chosen.emit(target.url)
        else:
            self.link_refused.emit(href, links.refusal(href))

    def _on_own_link(self, href: str) -> None:
        parts = urlsplit(href)
        values = parse_qs(parts.query)
        if parts.path == "seek" and "t" in values:
            self.seek_chosen.emit(int(values["t"][0]))
        elif parts.path == "filter" and "q" in values:
            self.filter_chosen.emit(values["q"][0])
        elif parts.path == "copy" and "text" in values:
            href = values["text"][0]
            self.link_refused.emit(href, links.refusal(href))
