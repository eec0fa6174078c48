"""The restart story: the window opens with the rows it showed last; then the library takes over."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window import first_screen

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

MANY = 150


class Restarts:
    """A folder of records and windows on it, one after the other."""

    def __init__(self, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot) -> None:
        self.folder, self.profile = tmp_path / "records", tmp_path / "profile"
        self.desktop, self.qtbot = desktop, qtbot
        self.folder.mkdir()
        for number in range(MANY):
            published = f"{1850 + number}-01-01T00:00:00Z"
            write(self.folder, f"r{number}", title=f"Title {number}", published=published)

    @property
    def file(self) -> Path:
        return self.profile / "first-screen"

    def open(self) -> MainWindow:
        """Return a window that has not been painted yet."""
        window = app.build(self.profile, self.desktop)
        self.qtbot.addWidget(window)
        window.resize(1100, 700)
        window.show()
        window.open_library([self.folder])
        return window

    def loaded(self, window: MainWindow) -> MainWindow:
        def is_whole() -> bool:
            return (
                window.results.result is not None
                and window.results.result.complete
                and window.results.result.catalogue.complete
                and not window.searches.busy
                and not window.status.busy
            )

        self.qtbot.waitUntil(is_whole, timeout=20_000)
        return window


@pytest.fixture
def restarts(tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot) -> Restarts:
    return Restarts(tmp_path, desktop, qtbot)


def place_of(window: MainWindow) -> tuple[str | None, int]:
    """Return the title at the top of the view and the pixels of it above the edge."""
    records = window.records
    top = records.indexAt(records.viewport().rect().topLeft())
    shown = records.model_of_records.data(top)
    return shown, records.rowViewportPosition(top.row())


@pytest.mark.parametrize("layout", Layout)
def test_rows_are_there_before_the_library_and_stay_where_they_are(
    restarts: Restarts, layout: Layout
) -> None:
    first = restarts.loaded(restarts.open())
    first.records.lay_out(layout)
    first.records.go_to(70)
    first.records.verticalScrollBar().setValue(first.records.verticalScrollBar().value() + 7)
    shown, count = place_of(first), first.filter_bar.count_text
    first.close()
    first.services.library.join()  # as the program does at its end: all is kept for the next start

    again = restarts.open()
    assert again.results.catalogue is None  # nothing is loaded, nor is anything begun
    assert again.records.current is not None
    assert again.records.current.title == "Title 79"
    assert again.filter_bar.count_text == count == ""  # all are shown
    assert again.detail.title.text() == "Title 79"
    again.actions_by_id["open_video"].trigger()
    assert restarts.desktop.links[-1].endswith("v=r79________")
    counts = []
    again.records.model_of_records.modelReset.connect(lambda: counts.append(len(titles(again))))
    if layout is not Layout.GRID:  # cards are laid out when their width is known
        assert place_of(again) == shown
    restarts.qtbot.waitUntil(lambda: again.results.result is not None, timeout=20_000)
    restarts.loaded(again)
    assert again.results.first_screen is None
    assert again.records.current.title == "Title 79"
    assert again.records.model_of_records.count == MANY
    assert 0 not in counts  # the list was never empty in between
    if layout is not Layout.GRID:
        assert place_of(again) == shown
    again.close()


def test_what_was_deleted_in_between_goes(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    for number in range(100, MANY):
        (restarts.folder / f"r{number}.md").unlink()
    again = restarts.open()
    assert titles(again)[0] == f"Title {MANY - 1}"
    restarts.qtbot.waitUntil(lambda: titles(again)[0] == "Title 99", timeout=20_000)
    restarts.loaded(again)
    assert len(titles(again)) == 100


def test_a_query_comes_back_with_its_rows(restarts: Restarts) -> None:
    first = restarts.loaded(restarts.open())
    first.filter_bar.set_query("title:12")
    restarts.qtbot.waitUntil(lambda: len(titles(first)) == 12, timeout=5_000)
    shown = titles(first)
    first.close()
    again = restarts.open()
    assert again.results.catalogue is None
    assert titles(again) == shown
    assert again.filter_bar.count_text == f"12 of {MANY}"
    restarts.qtbot.waitUntil(lambda: again.results.result is not None, timeout=20_000)
    assert titles(restarts.loaded(again)) == shown


def test_it_is_not_shown_where_the_library_is_another(restarts: Restarts, tmp_path: Path) -> None:
    restarts.loaded(restarts.open()).close()
    other = tmp_path / "other"
    other.mkdir()
    write(other, "one", title="One more")
    window = app.build(restarts.profile, restarts.desktop)
    restarts.qtbot.addWidget(window)
    window.show()
    window.open_library([other])
    assert titles(window) == []
    restarts.qtbot.waitUntil(lambda: len(titles(window)) == MANY + 1, timeout=20_000)


def test_a_damaged_one_is_passed_over(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    assert first_screen.load(restarts.file) is not None
    restarts.file.write_bytes(restarts.file.read_bytes()[:-5])
    again = restarts.open()
    assert titles(again) == []
    assert not restarts.file.exists()
    assert len(titles(restarts.loaded(again))) == MANY


def test_nothing_shown_is_nothing_kept(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    first = restarts.loaded(restarts.open())
    first.filter_bar.set_query("nothing-has-this")
    restarts.qtbot.waitUntil(lambda: titles(first) == [], timeout=5_000)
    first.close()
    assert not restarts.file.exists()


def test_a_window_closed_before_its_library_is_there_keeps_what_was(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    kept = restarts.file.read_bytes()
    restarts.open().close()
    assert restarts.file.read_bytes() == kept


def test_rows_stay_until_there_are_others_also_without_a_snapshot(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    shutil.rmtree(restarts.profile / "snapshots", ignore_errors=True)
    again = restarts.open()
    counts = []
    again.records.model_of_records.modelReset.connect(lambda: counts.append(len(titles(again))))
    restarts.loaded(again)
    restarts.qtbot.waitUntil(lambda: len(titles(again)) == MANY, timeout=20_000)
    assert 0 not in counts
    again.close()


def test_nothing_is_shown_of_a_folder_that_has_become_empty(restarts: Restarts) -> None:
    restarts.loaded(restarts.open()).close()
    shutil.rmtree(restarts.profile / "snapshots", ignore_errors=True)
    for path in restarts.folder.iterdir():
        path.unlink()
    again = restarts.open()
    assert len(titles(again)) > 0
    restarts.qtbot.waitUntil(lambda: len(titles(again)) == 0, timeout=20_000)
    again.close()
