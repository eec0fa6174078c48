"""Which keys each command has: those of the table, a set of more, and what the person changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from vidbrowser.translatable import translatable
from vidbrowser.ui.language import is_mirrored, tr
from vidbrowser.ui.window.command import Where
from vidbrowser.ui.window.mnemonics import titles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.settings import Settings

KEY_SETS: Mapping[str, tuple[str, Mapping[str, tuple[str, ...]]]] = {
    "standard": (translatable("Standard"), {}),
    "letters": (
        translatable("Standard, and J and K for the next and the previous record"),
        {"next_record": ("J",), "previous_record": ("K",)},
    ),
}
"""By name in the settings: what it is called, and the keys that it adds to commands."""
_FREE = ("Ctrl+", "Alt+", "Meta+", "F", "Shift+F")
"""How keys begin that type no letter."""


class Keys(QObject):
    """The keys of `commands`: a key that was given to one is taken from all others."""

    changed = Signal()

    def __init__(
        self, commands: Sequence[AnyCommand], settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._commands, self._settings = commands, settings

    @property
    def key_set(self) -> str:
        """The name of the set that is chosen."""
        return self._settings.key_set

    @property
    def by_id(self) -> dict[str, tuple[str, ...]]:
        """The keys of each command as portable key sequences."""
        own = self._own()
        more = KEY_SETS[self.key_set][1]
        taken: set[str] = set()
        found: dict[str, tuple[str, ...]] = {}
        for command in sorted(self._commands, key=lambda command: command.id not in own):
            wanted = own.get(command.id, (*_usual(command), *more.get(command.id, ())))
            found[command.id] = tuple(key for key in wanted if key not in taken)
            taken.update(wanted)
        return found

    def is_changed(self, command: AnyCommand) -> bool:
        """Tell whether the person gave `command` other keys than it has by itself."""
        return command.id in self._own()

    def choose_set(self, name: str) -> None:
        """Take the set of keys `name`."""
        self._settings.set_key_set(name)
        self.changed.emit()

    def give(self, command: AnyCommand, keys: tuple[str, ...]) -> None:
        """Let `command` have `keys` and no others; who had one of them has it no more."""
        left = {
            name: tuple(key for key in own if key not in keys)
            for name, own in self._settings.own_keys.items()
        }
        self._settings.set_own_keys({**left, command.id: keys})
        self.changed.emit()

    def reset(self, *commands: AnyCommand) -> None:
        """Give `commands` the keys again that they have by themselves."""
        given = {command.id for command in commands}
        left = {name: keys for name, keys in self._settings.own_keys.items() if name not in given}
        self._settings.set_own_keys(left)
        self.changed.emit()

    def owner(self, key: str, but: AnyCommand) -> AnyCommand | None:
        """Return which command other than `but` has `key`."""
        return next((c for c in self._commands if c is not but and key in self.by_id[c.id]), None)

    def why_not(self, key: str, command: AnyCommand) -> str:
        """Return why `key` cannot be that of `command`, "" when it can."""
        if command.where is Where.WINDOW and not key.startswith(_FREE):
            text = tr("{key} is typed into the query. Take it with Ctrl or Alt.")
            return text.format(key=native([key]))
        for menu, title in titles(self._commands).items():
            if key == QKeySequence.mnemonic(title).toString():
                text = tr("{key} opens the menu {menu}.")
                return text.format(key=native([key]), menu=tr(menu))
        return ""

    def _own(self) -> dict[str, tuple[str, ...]]:
        """Return what the settings give to commands that there are, each key once.

        Who wrote the file by hand may have given one twice, or one that types a letter.
        """
        known = {command.id: command for command in self._commands}
        own: dict[str, tuple[str, ...]] = {}
        taken: set[str] = set()
        for name, keys in self._settings.own_keys.items():
            if name in known:
                possible = (k for k in keys if is_portable(k) and not self.why_not(k, known[name]))
                own[name] = tuple(key for key in dict.fromkeys(possible) if key not in taken)
                taken.update(own[name])
        return own


def native(keys: Sequence[str]) -> str:
    """Return portable `keys` as the person's keyboard has them, in the language of the window."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in keys)


def _usual(command: AnyCommand) -> tuple[str, ...]:
    """Return the keys that the table gives to `command`; arrows point as the window runs."""
    return tuple(map(_turned, command.keys)) if is_mirrored() else command.keys


def _turned(key: str) -> str:
    *modifiers, name = key.split("+")
    return "+".join([*modifiers, {"Left": "Right", "Right": "Left"}.get(name, name)])


def is_portable(key: str) -> bool:
    """Tell whether `key` is written as the table of commands writes keys."""
    return bool(key) and QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key
