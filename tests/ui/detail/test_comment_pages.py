"""Comments stand below the description when they are wanted, a page at a time, as plain text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QUrl

from tests.ui.detail.test_detail_pane import Pane
from vidbrowser.records.archive.comments import PAGE, Comment, Comments
from vidbrowser.ui.detail.comment_pages import pages

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Pane:
    return Pane(qtbot, tmp_path)


def show(pane: Pane, count: int, name: str = "tea") -> Path:
    """Show a record of an archive below which `count` comments were written."""
    comments: list[Any] = [{"text": f"Comment {n}", "author": "A"} for n in range(count)]
    path = pane.folder / f"{name}.info.json"
    said = {"id": "a", "title": "Tea", "description": "About tea.", "comments": comments}
    path.write_text(json.dumps(said))
    pane.show_summary(pane.summary(path, comments=7))  # so many are on the web
    pane.rest()
    return path


def ask(pane: Pane, first: int) -> None:
    pane.description.anchorClicked.emit(QUrl(f"vidbrowser:comments?from={first}"))
    pane.tasks.finish_all()


def test_comments_come_when_they_are_wanted_and_more_of_them(pane: Pane) -> None:
    show(pane, PAGE + 2)
    text = pane.description.toPlainText
    assert text().split() == ["About", "tea.", "Show", "Comments"]
    ask(pane, 0)
    assert f"Comment {PAGE - 1}" in text()
    assert f"Comment {PAGE}" not in text()
    assert text().rstrip().endswith("Show More Comments")
    ask(pane, PAGE)
    assert f"Comment {PAGE + 1}" in text()
    assert "More Comments" not in text()
    ask(pane, PAGE)  # a second click, which came late
    assert text().count(f"Comment {PAGE + 1}") == 1


def test_a_record_without_comments_offers_none_nor_does_front_matter(pane: Pane) -> None:
    show(pane, 0)
    assert "Comments" not in pane.description.toPlainText()
    pane.read("about tea", comments=7)
    assert "Comments" not in pane.description.toPlainText()


def test_comments_of_the_record_before_do_not_come_below_another(pane: Pane) -> None:
    show(pane, 3)
    pane.description.anchorClicked.emit(QUrl("vidbrowser:comments?from=0"))
    show(pane, 0, "other")
    pane.tasks.finish_all()
    assert "Comment 0" not in pane.description.toPlainText()


def test_a_file_that_is_gone_is_told(pane: Pane) -> None:
    show(pane, 3).unlink()
    ask(pane, 0)
    assert "comments could not be read" in pane.notice.text()


def test_a_file_without_the_comments_that_it_counts_says_so(pane: Pane) -> None:
    path = show(pane, 3)
    path.write_text("{}")
    ask(pane, 0)
    assert "The file holds no comments." in pane.description.toPlainText()


def test_what_is_written_is_no_markup(pane: Pane) -> None:
    hostile = '<img src="file:///etc/passwd"><a href="file:///x">y</a> &amp; </p>'
    html = pages([Comments([Comment(hostile, hostile, None, 2, is_reply=True)], more=False)])
    assert "<img" not in html
    assert "<a " not in html
    pane.read("")
    pane.description.show_html(html, ())
    assert pane.description.toPlainText().count("&amp; </p>") == 2
