"""From one record to its neighbours, and to what a video was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import drop, titles

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

ISOLATES = dict.fromkeys((0x2068, 0x2069))


def write(folder: Path, name: str, front: str, body: str = "") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.md").write_text(f"---\n{front}\n---\n{body}\n", "utf-8")


def press_link(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Go to the link `text` below the description by the keys, and press Enter."""
    view = window.detail.description
    qtbot.waitUntil(lambda: text in view.toPlainText(), timeout=20_000)
    view.setFocus()
    view.moveCursor(view.textCursor().MoveOperation.Start)
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        if text in view.textCursor().selectedText():
            break
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_person_goes_to_a_neighbour_and_sees_what_a_video_was(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    videos = tmp_path / "videos"
    kiln = 'tags: ["Kiln building"]'
    write(videos, "a", f'title: Clay\nvid_id: "aaaaaaaaaaa"\n{kiln}\ndate: 2021-01-01', "By Ada.")
    write(videos, "b", f'title: Fire\nvid_id: "bbbbbbbbbbb"\n{kiln}')
    write(videos, "c", 'title: Tea\nvid_id: "ccccccccccc"')
    write(tmp_path / "old", "a", 'title: Mud\nvid_id: "aaaaaaaaaaa"\ndate: 2020-01-01', "By Eva.")
    drop(window, videos)
    drop(window, tmp_path / "old")
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=20_000)
    window.filter_bar.edit.setText("is:changed")
    qtbot.waitUntil(lambda: set(titles(window)) == {"Clay", "Mud"}, timeout=20_000)

    window.results.show_record(videos / "a.md")
    qtbot.waitUntil(lambda: shown(window) == "Clay", timeout=20_000)
    press_link(window, qtbot, "Show 2 Versions")
    qtbot.waitUntil(lambda: "Title: Clay, before Mud" in text(window), timeout=20_000)
    assert "By Eva Ada." in text(window)

    press_link(window, qtbot, "Show Related Records")
    qtbot.waitUntil(lambda: "Both have the tag “Kiln building”" in text(window), timeout=20_000)
    press_link(window, qtbot, "Fire")
    qtbot.waitUntil(lambda: shown(window) == "Fire", timeout=20_000)
    assert window.filter_bar.edit.text() == ""  # is:changed did not find it

    window.actions_by_id["others_like_this"].trigger()
    assert window.filter_bar.edit.text() == "like:youtube:bbbbbbbbbbb"
    qtbot.waitUntil(lambda: titles(window) == ["Clay"], timeout=20_000)


def text(window: MainWindow) -> str:
    return window.detail.description.toPlainText().translate(ISOLATES)


def shown(window: MainWindow) -> str | None:
    return window.detail.shown.title if window.detail.shown else None
