"""What a person does in a long day, a step at a time, by chance that its seed decides."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.benchmarks import generator
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.ui.window.main_window import MainWindow

TYPED = ("music", "soviet japan", "東京", "views:>1000", "-is:live", "новости", '"how to"', "tag:a")


class Use:
    """Does `step` after step in `window`, whose records are the files of `folder`."""

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self._window, self._folder = window, folder
        self._chance = random.Random(seed)
        self._files = sorted(folder.rglob("*.md"))
        self._made = 0
        often: list[tuple[Callable[[], None], int]] = [
            (self._type, 20),
            (self._scroll, 30),
            (self._step_down, 20),
            (self._clear, 6),
            (self._lay_out, 6),
            (self._order, 4),
            (self._choose, 6),
            (self._select_all, 2),
            (self._dialog, 2),
            (self._resize, 3),
            (self._change_files, 4),
            (self._rescan, 1),
        ]
        self._steps = [step for step, times in often for _ in range(times)]
        self.done: dict[str, int] = {}
        """How often each step was done."""

    def step(self) -> None:
        """Do one thing."""
        step = self._chance.choice(self._steps)
        name = step.__name__.strip("_")
        self.done[name] = self.done.get(name, 0) + 1
        step()

    def _type(self) -> None:
        edit = self._window.filter_bar.edit
        edit.setFocus()
        if self._chance.random() < 0.5:
            edit.clear()
        text = self._chance.choice(TYPED)
        QTest.keyClicks(edit, text if text.isascii() else "")
        if not text.isascii():  # no key of a keyboard here has them
            edit.insert(text)

    def _clear(self) -> None:
        self._window.filter_bar.edit.clear()

    def _scroll(self) -> None:
        bar = self._window.records.verticalScrollBar()
        far = self._chance.random() < 0.2
        step = self._chance.randint(-2000, 2000)
        bar.setValue(self._chance.randint(0, max(1, bar.maximum())) if far else bar.value() + step)

    def _step_down(self) -> None:
        self._window.records.setFocus()
        for _ in range(self._chance.randint(1, 5)):
            QTest.keyClick(self._window.records, Qt.Key.Key_Down)

    def _lay_out(self) -> None:
        self._window.view.lay_out(self._chance.choice(list(Layout)))

    def _order(self) -> None:
        self._window.filter_bar.set_order(self._chance.choice(list(Order)))

    def _choose(self) -> None:
        bar = self._window.filter_bar
        chooser = bar.choosers[self._chance.choice(["tag", "category", "channel"])]
        if chooser.is_open:
            chooser.popup.close()
        elif chooser.isVisible():
            chooser.click()
            if self._chance.random() < 0.5:
                QTest.keyClick(chooser.popup, Qt.Key.Key_Return)
        for other in bar.choosers.values():
            if other is not chooser and other.is_open:
                other.popup.close()

    def _select_all(self) -> None:
        self._window.actions_by_id["select_all"].trigger()

    def _dialog(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        name = self._chance.choice(["problems", "settings", "help", "palette"])
        self._window.actions_by_id[name].trigger()

    def _resize(self) -> None:
        self._window.resize(self._chance.randint(480, 1600), self._chance.randint(320, 1000))

    def _change_files(self) -> None:
        """Change some files, remove some and write as many new ones."""
        for _ in range(self._chance.randint(1, 20)):
            place = self._chance.randrange(len(self._files))
            file = self._files[place]
            if self._chance.random() < 0.5:
                os.utime(file)
                continue
            file.unlink()
            self._made += 1
            record = generator.record(10_000_000 + self._made, self._folder)
            self._files[place] = file.with_name(record.path.name)
            self._files[place].write_text(generator.text(record), "utf-8")

    def _rescan(self) -> None:
        self._window.actions_by_id["rescan"].trigger()
