"""A notice says what is not there, and offers to try again only where that may help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.samples import HOSTILE
from vidbrowser.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_and_offers(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    retried: list[int] = []
    notice.retry_wanted.connect(lambda: retried.append(1))
    notice.show_text("It is gone.")
    assert (notice.text(), notice.retry_button.isVisible()) == ("It is gone.", False)
    notice.show_text(HOSTILE, retry=True)
    assert notice.label.textFormat() is Qt.TextFormat.PlainText
    notice.retry_button.setFocus()
    qtbot.keyClick(notice.retry_button, Qt.Key.Key_Return)
    assert retried == [1]
    notice.show_text("")
    assert not notice.isVisible()
