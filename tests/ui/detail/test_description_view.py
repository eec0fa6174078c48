"""The description as it is read: links, keys, marks, copying, sizes, colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPushButton

from tests.ui.samples import record
from vidbrowser.descriptions.rendering import render
from vidbrowser.query.editing import hashtag_query
from vidbrowser.records.folding import fold
from vidbrowser.ui import palettes, theme
from vidbrowser.ui.detail.description_view import DescriptionView

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from pytestqt.qtbot import QtBot

Key = Qt.Key
WRAPPED = "https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org%2Fmap%3Futm_source%3Dx"


@pytest.fixture
def view(qtbot: QtBot) -> DescriptionView:
    view = DescriptionView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def show(view: DescriptionView, body: str, *terms: str) -> None:
    query_of = partial(hashtag_query, known_tag=lambda tag: tag == "war")
    html = render(record(1, description=body, duration=600), query_of).html
    view.show_html(html, tuple(map(fold, terms)))


def told(signal: SignalInstance) -> list[tuple[object, ...]]:
    kept: list[tuple[object, ...]] = []
    signal.connect(lambda *values: kept.append(values))
    return kept


def place_of(view: DescriptionView, text: str) -> QPoint:
    cursor = view.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 1)
    return view.cursorRect(cursor).center()


def marked(view: DescriptionView) -> list[str]:
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


@pytest.mark.parametrize(
    ("body", "text", "signal", "values"),
    [
        (f'<a href="{WRAPPED}">map</a>', "map", "link_chosen", ("https://example.org/map",)),
        ("see http://example.org/a", "example", "link_chosen", ("http://example.org/a",)),
        ("me@example.org", "me@", "link_chosen", ("mailto:me@example.org",)),
        ("begins at 2:15 there", "2:15", "seek_chosen", (135,)),
        ("about #war", "#war", "filter_chosen", ('tag:"war"',)),
    ],
)
def test_a_click_is_told_and_not_followed(
    view: DescriptionView, qtbot: QtBot, body: str, text: str, signal: str, values: tuple[object]
) -> None:
    show(view, f"<p>{body}</p>")
    kept = told(getattr(view, signal))
    before = view.toHtml()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, text))
    assert kept == [values]
    assert view.toHtml() == before


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "steam://run/1",
        "ttps://x.org",
        "#top",
        "a.html",
    ],
)
def test_other_links_are_refused_with_their_address(view: DescriptionView, href: str) -> None:
    chosen, refused, hovered = map(told, (view.link_chosen, view.link_refused, view.link_hovered))
    view.show_html(f'<a href="{href}">kept</a>', ())
    view.highlighted.emit(QUrl(href))
    view.anchorClicked.emit(QUrl(href))
    assert chosen == []
    assert refused[0][0] == href
    assert "not opened" in str(refused[0][1])
    assert hovered[-1] == (refused[0][1],)


def test_a_refused_link_of_a_record_gives_its_address(view: DescriptionView, qtbot: QtBot) -> None:
    show(view, "at ttps://example.org/?a=b&amp;c here")
    refused, hovered = told(view.link_refused), told(view.link_hovered)
    place = place_of(view, "ttps")
    qtbot.mouseMove(view.viewport(), place)
    qtbot.waitUntil(lambda: bool(hovered))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [address for address, _ in refused] == ["ttps://example.org/?a=b&c"]
    assert "ttps:" in str(hovered[-1])


@pytest.mark.parametrize(
    "href", ["vidbrowser:seek?t=-5", "vidbrowser:seek?t=x", "vidbrowser:", "vidbrowser:run?q=x"]
)
def test_what_only_looks_like_ours_does_nothing(view: DescriptionView, href: str) -> None:
    done = [told(s) for s in (view.seek_chosen, view.filter_chosen, view.link_chosen)]
    view.anchorClicked.emit(QUrl(href))
    assert done == [[], [], []]


def test_the_pointer_shows_where_a_link_really_goes(view: DescriptionView, qtbot: QtBot) -> None:
    show(view, f'<a href="{WRAPPED}">http://innocent.example/</a>')
    hovered = told(view.link_hovered)
    qtbot.mouseMove(view.viewport(), place_of(view, "innocent"))
    qtbot.waitUntil(lambda: bool(hovered))
    assert hovered[-1] == ("https://example.org/map",)
    other = DescriptionView()
    qtbot.addWidget(other)
    view.setFocus()
    view.clearFocus()
    assert hovered[-1] == ("",)


def test_right_and_left_reach_links_and_enter_follows_them(
    view: DescriptionView, qtbot: QtBot
) -> None:
    show(view, 'one <a href="http://a.example/">a</a> two <a href="http://b.example/">b</a> end')
    chosen, hovered = told(view.link_chosen), told(view.link_hovered)
    view.setFocus()
    first, second = "http://a.example/", "http://b.example/"
    steps = (Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    for key, target in zip(steps, (None, first, second, second, first), strict=True):
        qtbot.keyClick(view, key)
        assert view.hasFocus()  # also where there is no further link
        if target:
            assert hovered[-1] == (target,)
            qtbot.keyClick(view, Key.Key_Return)
            assert chosen[-1] == (target,)


def test_where_one_reads_from_the_right_left_goes_on(view: DescriptionView, qtbot: QtBot) -> None:
    show(view, 'one <a href="http://a.example/">a</a> two')
    hovered = told(view.link_hovered)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Right)
    assert hovered == []
    qtbot.keyClick(view, Key.Key_Left)
    assert hovered[-1] == ("http://a.example/",)


def test_tab_leaves_whatever_links_there_are(view: DescriptionView, qtbot: QtBot) -> None:
    show(view, '<a href="http://a.example/">a</a> <a href="http://b.example/">b</a>')
    button = QPushButton("Above")
    view.add_above([button])
    qtbot.waitUntil(button.isVisible)
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Tab)
    assert button.hasFocus()
    qtbot.keyClick(button, Key.Key_Backtab)
    assert view.hasFocus()


def test_a_selection_is_copied_as_plain_text_with_its_lines(view: DescriptionView) -> None:
    show(view, 'first<br />second <b>bold</b><br /><br /><a href="http://a.example/">third</a>')
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == "first\nsecond bold\n\nthird"
    mime = view.createMimeDataFromSelection()
    assert mime.formats() == ["text/plain"]


def test_marks_are_on_the_right_characters(view: DescriptionView) -> None:
    show(view, "😀 Le Chêne et 𝐕𝐈𝐄𝐓, che\u0302ne<br />chenes", "chene", "viet")
    assert marked(view) == ["Chêne", "𝐕𝐈𝐄𝐓", "che\u0302ne", "chene"]
    view.mark((fold("LE"),))
    assert marked(view) == ["Le"]
    view.mark(())
    assert marked(view) == []


def test_marks_behind_a_table(view: DescriptionView) -> None:
    view.show_html("<table><tr><td>0:00</td><td>war</td></tr></table><p>the war</p>", ("war",))
    assert marked(view) == ["war", "war"]


def test_many_marks_are_bounded(view: DescriptionView) -> None:
    show(view, "😀 war " * 3_000, "war")
    assert 0 < len(marked(view)) <= 500
    assert set(marked(view)) == {"war"}


def test_lines_keep_a_measure_that_can_be_read(view: DescriptionView) -> None:
    view.resize(2000, 400)
    narrow = view.measure
    assert narrow < 1200
    format_of = view.document().rootFrame().frameFormat()
    margins = format_of.leftMargin() + format_of.rightMargin()
    assert narrow == view.viewport().width() - margins
    font = view.font()
    font.setPointSizeF(font.pointSizeF() + 4)
    view.setFont(font)
    assert view.measure > narrow  # as many larger characters
    view.resize(300, 400)
    assert view.measure > 250


def test_colours_follow_the_palette_at_once(view: DescriptionView) -> None:
    show(view, "<br />".join(["line"] * 100) + ' <a href="http://a.example/">link</a>', "line")
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, found = bar.value(), len(marked(view))
    for palette in (palettes.dark_palette(), palettes.light_palette()):
        view.setPalette(palette)
        cursor = view.document().find("link")
        assert cursor.charFormat().foreground().color() == theme.link_color(palette)
        assert bar.value() == place
        assert len(marked(view)) == found


def test_right_to_left_blocks_stand_at_the_right(view: DescriptionView) -> None:
    show(view, "latin<br />שלום עולם")
    blocks = [view.document().findBlockByNumber(n) for n in range(2)]
    assert [block.textDirection() for block in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]


def test_an_empty_description_is_empty(view: DescriptionView) -> None:
    show(view, "something", "some")
    show(view, "", "some")
    assert view.toPlainText() == ""
    assert marked(view) == []
    view.moveCursor(QTextCursor.MoveOperation.End)


def test_how_it_begins_is_read_with_its_name(view: DescriptionView) -> None:
    assert view.accessibleName() == "Description"
    show(view, "One line,\nanother. " + "long " * 400)
    assert view.accessibleName().startswith("Description: One line, another. long")
    assert len(view.accessibleName()) < 600
    view.show_html("", ())
    assert view.accessibleName() == "Description"
