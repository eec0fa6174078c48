"""The description as safe HTML, in a browser widget that can reach neither network nor files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QWidget

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.detail.headed_view import HeadedView
from vidbrowser.ui.detail.text_marks import mark
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.announcing import Announcer

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextBlock, QWheelEvent

_READ = 500
"""Characters of it that are read aloud by themselves."""
_FRAMES = dict.fromkeys((0xFDD0, 0xFDD1), " ")
"""Stand in Qt's texts where tables and their cells begin and end."""


def nothing(kind: int) -> Any:
    """Return what stands for a resource of `kind`, so that none is looked for elsewhere.

    For a picture that is one transparent pixel: where Qt gets no picture it opens the file of that
    name by itself (`QTextImageHandler`, Qt 6.8).
    """
    if kind == QTextDocument.ResourceType.ImageResource.value:
        pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
        pixel.fill(Qt.GlobalColor.transparent)
        return pixel
    return QByteArray()


class SealedDocument(QTextDocument):
    """A document that loads nothing: not from the network, not from files, not from resources."""

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        return nothing(kind)


class DescriptionView(HeadedView):
    """Shows a rendered description; what is clicked is told, never followed."""

    link_hovered = Signal(str)
    """Where the link under the pointer or the keyboard goes, "" when there is none."""
    link_chosen = Signal(str)
    """A link to the outside: its address, unwrapped; to be opened in the browser."""
    link_refused = Signal(str, str)
    """A link that is never opened: its address as written, and why."""
    seek_chosen = Signal(int)
    """A time stamp: seconds."""
    copy_wanted = Signal(str)
    """Where a link really goes, or a refused one as it is written; for the clipboard."""
    seek_copy_wanted = Signal(int)
    """A time stamp whose link is wanted: seconds."""
    zoom_wanted = Signal(int)
    """The wheel was turned with Ctrl: 1 for larger text, -1 for smaller."""
    comments_wanted = Signal(int)
    """Comments shall be shown, from that number on."""
    neighbours_wanted = Signal(str)
    """What `Neighbours.show` shows."""
    filter_chosen = Signal(str)
    """A hashtag: the text of the query that it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(SealedDocument(self))
        self.link_announcer = Announcer(self)
        self.setAccessibleDescription(tr("Right and Left go to links, Enter opens one."))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self._name_text()
        self._html = ""
        self._stale = False
        self._terms: tuple[str, ...] = ()
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_html(self, safe_html: str, terms: tuple[str, ...]) -> None:
        """Show what `records.rendering.render` made, with the folded `terms` marked."""
        self._html, self._terms = safe_html, terms
        self.document().setDefaultStyleSheet(self._style_sheet())
        self.set_text(safe_html)
        self.mark(terms)
        self._name_text()

    def _name_text(self) -> None:
        """Let the text begin to be read as soon as it has the focus: its name is all that is."""
        begin = QTextCursor(self.document())
        most = min(_READ, self.document().characterCount() - 1)
        begin.setPosition(most, QTextCursor.MoveMode.KeepAnchor)
        text = formatting.one_line(begin.selectedText().translate(_FRAMES))
        told = tr("Description: {text}").format(text=text) if text else tr("Description")
        self.setAccessibleName(told)

    @property
    def stale(self) -> bool:
        """Whether the text is of another record than what stands above it."""
        return self._stale

    def set_stale(self, stale: bool) -> None:
        """Dim the text, whose links then lead nowhere, or show it fully again."""
        if stale != self._stale:
            self._stale = stale
            self.veil(veiled=stale)

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms` wherever they stand in the text."""
        self._terms = terms
        mark(self, terms)

    def _style_sheet(self) -> str:
        link = theme.link_color(self.palette()).name()
        faint = theme.secondary(self.palette()).name()
        return (
            f"a {{ color: {link}; text-decoration: none; }}"
            f"blockquote {{ color: {faint}; }} h1, h2, h3 {{ font-size: large; }}"
            "p, div { margin: 0; line-height: 125%; }"
        )

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        return nothing(kind)

    def createMimeDataFromSelection(self) -> QMimeData:
        lines = self.textCursor().selection().toPlainText().split("\n")
        mime = QMimeData()  # a blank line is a blank on the page: Qt drops empty ones
        mime.setText("\n".join("" if line.isspace() else line for line in lines))
        return mime

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == event.Reason.Keyboard
        held = self._held_link
        self.menu(held if by_key else self.anchorAt(event.pos())).popup(event.globalPos())

    def menu(self, link: str) -> QMenu:
        """Return the menu for the text and for `link`, as written in the page ("" for none)."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        if link:
            self._add_link(menu, link)
        menu.addSeparator()
        menu.addAction(tr("Select All"), self.selectAll)
        return menu

    def _add_link(self, menu: QMenu, link: str) -> None:
        from vidbrowser.descriptions import links  # 8 ms of each start otherwise

        second, target = _own(link, "seek", "t"), links.target(link)
        if _own(link, "comments", "from") or _own(link, "neighbours", "show"):
            return
        if _own(link, "filter", "q"):
            menu.addAction(tr("Filter by This"), lambda: self._on_anchor_clicked(QUrl(link)))
            return
        if target or second.isdecimal():
            menu.addAction(tr("Open Link"), lambda: self._on_anchor_clicked(QUrl(link)))
        if second.isdecimal():
            menu.addAction(tr("Copy Link"), lambda: self.seek_copy_wanted.emit(int(second)))
        else:
            text = target.url if target else _own(link, "copy", "text") or link
            menu.addAction(tr("Copy Link"), lambda: self.copy_wanted.emit(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # Qt's own zoom has no end
            if turned := event.angleDelta().y():
                self.zoom_wanted.emit(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.show_html(self._html, self._terms)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.isRightToLeft()
        steps = {Qt.Key.Key_Right: not mirrored, Qt.Key.Key_Left: mirrored}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps:
            self.step_link(forward=steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def step_link(self, *, forward: bool) -> None:
        """Go to the next link, or to the one before, where there is one."""
        if self._has_link(forward=forward):
            super().focusNextPrevChild(forward)
            self._on_highlighted(QUrl(self._held_link))
            self.link_announcer.announce(self.textCursor().selectedText())

    @property
    def _held_link(self) -> str:
        """The address of the link that the keys are at, as written in the page; "" for none."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())  # going back, the cursor stands before the link
        return cursor.charFormat().anchorHref()

    def _has_link(self, *, forward: bool) -> bool:
        cursor = self.textCursor()
        at = cursor.selectionEnd() if forward else cursor.selectionStart()
        block = self.document().findBlock(at)
        while block.isValid():
            if any(start >= at if forward else start < at for start in _link_starts(block)):
                return True
            block = block.next() if forward else block.previous()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)  # one stop: Qt's goes through the links

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.link_hovered.emit("")

    def _on_highlighted(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if refused := _own(href, "copy", "text"):
            href = refused
        elif not href or href.startswith("vidbrowser:"):
            self.link_hovered.emit("")
            return
        from vidbrowser.descriptions import links  # 8 ms of each start otherwise

        target = links.target(href)
        self.link_hovered.emit(target.shown if target else said(links.refusal(href)))

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if self.stale:
            return
        from vidbrowser.descriptions import links  # 8 ms of each start otherwise

        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if query := _own(href, "filter", "q"):
            self.filter_chosen.emit(query)
        elif (second := _own(href, "seek", "t")).isdecimal():
            self.seek_chosen.emit(int(second))
        elif (first := _own(href, "comments", "from")).isdecimal():
            self.comments_wanted.emit(int(first))
        elif show := _own(href, "neighbours", "show"):
            self.neighbours_wanted.emit(show)
        elif target := links.target(href):
            self.link_chosen.emit(target.url)
        else:
            refused = _own(href, "copy", "text") or href
            self.link_refused.emit(refused, said(links.refusal(refused)))


def _link_starts(block: QTextBlock) -> list[int]:
    """Return where in the document the links of `block` begin."""
    starts, pieces = [], block.begin()
    while not pieces.atEnd():
        if pieces.fragment().charFormat().isAnchor():
            starts.append(pieces.fragment().position())
        pieces += 1
    return starts


def _own(href: str, what: str, value: str) -> str:
    """Return the `value` of a link of ours, `vidbrowser:what?value=…`; "" when it is another."""
    from urllib.parse import parse_qs, urlsplit  # with the first link, as `links`

    parts = urlsplit(href)
    if (parts.scheme, parts.path) != ("vidbrowser", what):
        return ""
    return parse_qs(parts.query).get(value, [""])[0]
