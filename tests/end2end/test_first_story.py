"""The first story: a folder is dropped, seen, filtered, read, and a link in it is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl

from tests.desktop import drop, titles

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

RECORD = """---
title: "{title}"
image: ""
vid_id: "{id}"
categories: "{category}"
tags: {tags}
date: "2022-06-05T04:15:33+03:00"
vid_date: "{published}"
duration: "PT21M32S"
viewcount: "81800"
likeCount: "7887"
dislikeCount: ""
channel: "{channel}"
---
{{% raw %}}{body}{{% endraw %}}
"""


def write(folder: Path, name: str, **fields: str) -> None:
    known = {
        "id": name.ljust(11, "_"),
        "category": "Education",
        "tags": "[]",
        "published": "2022-06-04T19:52:15Z",
        "channel": "Slow Maps",
        "body": "",
    }
    (folder / f"{name}.md").write_text(RECORD.format(**(known | fields)), "utf-8")


def test_a_folder_is_dropped_filtered_read_and_left_by_a_link(
    window: MainWindow, desktop: RecordingDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    link = '<a rel="nofollow" target="blank" href="https://example.org/map">the map</a>'
    write(folder, "rivers", title="Rivers of the north", body=f"All about water.<br />{link}")
    write(folder, "hills", title="Hills & <b>valleys</b>", category="Travel", tags='["chêne"]')
    write(folder, "chess", title="An old endgame", channel="Rook", published="2021-01-01T00:00:00Z")
    (folder / "README.md").write_text("No front matter here.\n")
    (folder / "draft.md").write_text("---\nno closing line\n")
    (folder / "notes.pdf").write_bytes(b"%PDF")

    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not window.status.busy, timeout=20_000)
    assert titles(window)[-1] == "An old endgame"  # newest first
    assert "1 file could not be read" in window.status.problems_button.text()

    qtbot.keyClick(window.records, "/")
    assert window.filter_bar.edit.hasFocus()
    qtbot.keyClicks(window.filter_bar.edit, "CHENE")
    qtbot.waitUntil(lambda: titles(window) == ["Hills & <b>valleys</b>"], timeout=5_000)
    assert window.filter_bar.count_text == "1 of 3"
    qtbot.waitUntil(lambda: window.detail.title.text() == "Hills & <b>valleys</b>")

    window.filter_bar.edit.clear()
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    category = window.filter_bar.choosers["category"]
    qtbot.mouseClick(category, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: category.popup.model.rowCount() == 2)
    qtbot.keyClick(category.popup.find_box, Qt.Key.Key_Return)
    assert window.filter_bar.edit.text() == "category:Education"
    category.popup.close()
    window.activateWindow()  # offscreen, a window does not become active again by itself
    qtbot.waitUntil(lambda: titles(window) == ["Rivers of the north", "An old endgame"])

    qtbot.keyClick(window.filter_bar.edit, Qt.Key.Key_Down)
    assert window.records.hasFocus()
    window.records.go_to(0)
    text = window.detail.description.toPlainText
    qtbot.waitUntil(lambda: "All about water.\nthe map" in text(), timeout=5_000)
    window.detail.description.anchorClicked.emit(QUrl("https://example.org/map"))
    assert desktop.links == ["https://example.org/map"]

    qtbot.keyClick(window.records, Qt.Key.Key_Return)
    assert desktop.links[1].endswith("v=rivers_____")
