"""The story of failures: each is told where it happened, and what is done next works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desktop import titles
from tests.end2end.test_first_story import write
from tests.failing import ERRORS, Failing
from vidbrowser.ui.window.errors_dialog import ErrorsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
EACH = pytest.mark.parametrize("error", ERRORS, ids=repr)
WAIT = 20_000


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Return the window on five records, one of them with a description that was read."""
    (tmp_path / "records").mkdir()
    for number in range(5):
        write(tmp_path / "records", f"r{number}", title=f"Record {number}", body=f"Body {number}")
    window.open_library([tmp_path / "records"])
    qtbot.waitUntil(lambda: len(titles(window)) == 5, timeout=WAIT)
    qtbot.waitUntil(lambda: "Body" in window.detail.description.toPlainText(), timeout=WAIT)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=WAIT)
    return window


def quietly_told(window: MainWindow, qtbot: QtBot) -> str:
    """Wait for the quiet message and return what its details say."""
    qtbot.waitUntil(window.status.errors_button.isVisible, timeout=WAIT)
    assert "Something went wrong" in window.status.errors_button.text()
    return window.services.errors.text()


@EACH
def test_a_failed_search_shows_no_rows_and_is_tried_again(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.search.result.search", error)
    filled.filter_bar.edit.setText('"record 3"')
    qtbot.waitUntil(filled.pages.failed.isVisible, timeout=WAIT)
    assert filled.pages.failed.heading.text() == "The search failed."
    assert filled.pages.failed.reason.text()
    assert (titles(filled), filled.records.current, filled.results.result) == ([], None, None)
    assert filled.filter_bar.count_text == "– of 5"
    qtbot.waitUntil(lambda: filled.detail.shown is None)
    assert not filled.actions_by_id["export"].isEnabled()
    assert "Traceback" in quietly_told(filled, qtbot)
    failing.mended = True
    qtbot.mouseClick(filled.pages.failed.retry_button, LEFT)
    qtbot.waitUntil(lambda: titles(filled) == ["Record 3"], timeout=WAIT)
    assert not filled.pages.failed.isVisible()
    assert filled.filter_bar.count_text == "1 of 5"


def test_after_a_failed_search_the_next_query_works(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.search.result.search")
    filled.filter_bar.edit.setText("record")
    qtbot.waitUntil(filled.pages.failed.isVisible, timeout=WAIT)
    failing.mended = True
    filled.pages.failed.setFocus()
    qtbot.keyClick(filled.pages.failed.retry_button, "/")  # the keys of the records count here, too
    assert filled.filter_bar.edit.hasFocus()
    filled.filter_bar.edit.setText('"record 1"')
    qtbot.waitUntil(lambda: titles(filled) == ["Record 1"], timeout=WAIT)


@EACH
def test_a_failed_description_says_so_and_is_tried_again(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.descriptions.rendering.render", error)
    filled.records.step(1)
    notice = filled.detail.notice
    qtbot.waitUntil(lambda: "The description failed" in notice.text(), timeout=WAIT)
    assert notice.retry_button.isVisible()
    assert "Body" not in filled.detail.description.toPlainText()
    quietly_told(filled, qtbot)
    failing.mended = True
    qtbot.mouseClick(notice.retry_button, LEFT)
    qtbot.waitUntil(lambda: "Body" in filled.detail.description.toPlainText(), timeout=WAIT)
    assert not notice.isVisible()


@EACH
def test_a_chooser_that_cannot_be_counted_says_so(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.search.facets.facet", error)
    chooser = filled.filter_bar.choosers["channel"]
    chooser.click()
    told = chooser.popup.foot.text
    qtbot.waitUntil(lambda: "could not be counted" in told(), timeout=WAIT)
    assert chooser.popup.model.rowCount() == 0
    quietly_told(filled, qtbot)
    failing.mended = True
    chooser.ask_again()
    qtbot.waitUntil(lambda: chooser.popup.model.rowCount() > 0, timeout=WAIT)
    assert "could not" not in told()
    chooser.popup.close()


@EACH
def test_a_timeline_that_cannot_be_counted_says_so(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    qtbot.waitUntil(lambda: filled.timeline.bins > 0, timeout=WAIT)
    failing = Failing(monkeypatch, "vidbrowser.search.histogram.histogram", error)
    filled.filter_bar.edit.setText("record")
    told = filled.timeline.accessibleDescription
    qtbot.waitUntil(lambda: "could not be counted" in told(), timeout=WAIT)
    assert filled.timeline.bins == 0
    assert len(titles(filled)) == 5  # the list is as it should be
    quietly_told(filled, qtbot)
    failing.mended = True
    filled.filter_bar.edit.setText("")
    qtbot.waitUntil(lambda: filled.timeline.bins > 0, timeout=WAIT)
    assert told() == ""


@EACH
def test_failed_completions_close_and_are_told(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    filled.filter_bar.edit.setFocus()
    qtbot.keyClicks(filled.filter_bar.edit, "channel:")
    qtbot.waitUntil(filled.completions.isVisible, timeout=WAIT)
    failing = Failing(monkeypatch, "vidbrowser.search.facets.values_within", error)
    qtbot.keyClicks(filled.filter_bar.edit, "s")
    qtbot.waitUntil(lambda: not filled.completions.isVisible(), timeout=WAIT)
    quietly_told(filled, qtbot)
    failing.mended = True
    qtbot.keyClick(filled.filter_bar.edit, Qt.Key.Key_Backspace)
    qtbot.waitUntil(filled.completions.isVisible, timeout=WAIT)


@EACH
def test_saved_searches_that_cannot_be_counted_show_no_count(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    filled.saved.save("Mine")
    qtbot.waitUntil(lambda: count_of(filled, "Mine") == "5", timeout=WAIT)
    failing = Failing(monkeypatch, "vidbrowser.search.matching.match_mask", error)
    assert filled.results.catalogue is not None
    filled.saved.count(filled.results.catalogue)
    qtbot.waitUntil(lambda: count_of(filled, "Mine") == "", timeout=WAIT)
    quietly_told(filled, qtbot)
    failing.mended = True
    filled.saved.count(filled.results.catalogue)
    qtbot.waitUntil(lambda: count_of(filled, "Mine") == "5", timeout=WAIT)


def count_of(window: MainWindow, text: str) -> str:
    return item_of(window, text).text(1)


def item_of(window: MainWindow, text: str) -> QTreeWidgetItem:
    match = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return window.library_pane.findItems(text, match)[0]


@EACH
def test_a_folder_that_failed_says_so_and_is_rescanned(
    filled: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: BaseException,
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.library.sync_pass.diff", error)
    write(tmp_path / "records", "new", title="Newest", published="2023-01-01T00:00:00Z")
    qtbot.waitUntil(filled.status.resume_button.isVisible, timeout=WAIT)
    assert "Reading it failed" in filled.status.progress_text.text()
    assert filled.status.resume_button.text() == "Retry"
    item = item_of(filled, "records (failed)")
    assert "Reading it failed" in item.toolTip(0)
    assert "F5 tries again" in item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
    quietly_told(filled, qtbot)
    assert len(titles(filled)) == 5  # what was read stays
    failing.mended = True
    filled.actions_by_id["rescan"].trigger()
    qtbot.waitUntil(lambda: titles(filled)[0] == "Newest", timeout=WAIT)
    qtbot.waitUntil(lambda: not filled.status.resume_button.isVisible(), timeout=WAIT)
    assert item_of(filled, "records").toolTip(0)


@EACH
def test_a_list_that_cannot_be_joined_is_told_and_joined_by_the_next_rescan(
    filled: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: BaseException,
) -> None:
    failing = Failing(monkeypatch, "vidbrowser.library.library.joined", error)
    write(tmp_path / "records", "new", title="Newest", published="2023-01-01T00:00:00Z")
    told = filled.status.currentMessage
    qtbot.waitUntil(lambda: "could not be brought up to date" in told(), timeout=WAIT)
    quietly_told(filled, qtbot)
    failing.mended = True
    filled.actions_by_id["rescan"].trigger()
    qtbot.waitUntil(lambda: titles(filled)[0] == "Newest", timeout=WAIT)


def test_a_library_that_cannot_be_opened_says_so_and_is_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "records").mkdir()
    write(tmp_path / "records", "one", title="The one")
    failing = Failing(monkeypatch, "vidbrowser.app._library")
    window.services.library._library = None  # as it is before it has been made
    window.services.library._making = False
    window.services.library.begin()
    qtbot.waitUntil(window.pages.failed.isVisible, timeout=WAIT)
    assert window.pages.failed.heading.text() == "Opening the library failed."
    window.open_library([tmp_path / "records"])
    failing.mended = True
    qtbot.mouseClick(window.pages.failed.retry_button, LEFT)
    qtbot.waitUntil(lambda: titles(window) == ["The one"], timeout=WAIT)


def test_the_quiet_message_leads_to_details_that_are_copied(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desktop: RecordingDesktop
) -> None:
    Failing(monkeypatch, "vidbrowser.search.result.search", ZeroDivisionError("by nothing"))
    errors, button = filled.services.errors, filled.status.errors_button
    for number, query in enumerate(("a", "b", "c"), 1):  # and when the folder was looked at again
        filled.filter_bar.edit.setText(query)
        qtbot.waitUntil(lambda n=number: errors.count >= n, timeout=WAIT)  # type: ignore[misc]
    qtbot.waitUntil(lambda: f"({errors.count} times): Details…" in button.text(), timeout=WAIT)
    qtbot.mouseClick(button, LEFT)
    dialog = filled.findChild(ErrorsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.text.toPlainText().count("Traceback") == 1
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert desktop.copied == [dialog.text.toPlainText()]
    assert "by nothing (ZeroDivisionError)" in desktop.copied[0]
    dialog.close()
    assert not button.isVisible()  # it was looked at
