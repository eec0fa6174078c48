"""Keeps the menus true: what is on is marked, what cannot be done is grey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from vidbrowser.ui.window.command import Command
    from vidbrowser.ui.window.controllers import Controllers


class ActionStates(QObject):
    """Asks the table of commands what is so, whenever something tells that it may have changed."""

    def __init__(
        self,
        commands: Sequence[Command[Controllers]],
        actions: Mapping[str, QAction],
        controllers: Controllers,
        bar: QMenuBar,
    ) -> None:
        super().__init__(bar)
        self._limited = [(c.can, actions[c.id]) for c in commands if c.can]
        self._marked = [(c.is_on, actions[c.id]) for c in commands if c.is_on]
        self._controllers = c = controllers
        often = (
            c.records.selection_changed,
            c.results.shown,
            c.history.changed,
            c.bar.edit.textChanged,
        )
        for signal in (*often, c.saved.changed, c.picture.changed):
            signal.connect(self._allow)
        self.follow(
            *(c.bar.order_box.currentIndexChanged, c.view.changed, c.text_size.changed),
            *(c.full_screen.changed, c.pictures.changed, c.subtitles.changed),
        )
        for action in bar.actions():
            self.follow(action.menu().aboutToShow)  # type: ignore[attr-defined]
        self.follow(*(action.triggered for action in actions.values()))

    def follow(self, *signals: Any) -> None:
        """Ask again after each of `signals`."""
        for signal in signals:
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Ask now."""
        self._allow()
        for is_on, action in self._marked:
            action.setChecked(is_on(self._controllers))

    def _allow(self) -> None:
        """Ask what can be done; that comes with each record that is gone to."""
        for can, action in self._limited:
            action.setEnabled(can(self._controllers))
