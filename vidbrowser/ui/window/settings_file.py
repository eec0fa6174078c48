"""The .ini file of the settings: opened whatever lies in its place, written at each change."""

from __future__ import annotations

import json
import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from vidbrowser import kept
from vidbrowser.locks import held
from vidbrowser.merging import merged
from vidbrowser.translatable import translatable
from vidbrowser.ui.formatting import placed
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_log = logging.getLogger(__name__)
_VERSION = 1
_VERSION_KEY = "file/version"
_NOWHERE = Path(os.devnull) / "vidbrowser.ini"
"""Where no file can be: settings of that name are for this run only."""
_LINE = re.compile(rb"\s*(;.*|\[[^\]]+\]|[^=\s][^=]*=.*)?")
"""A line of what Qt writes: nothing, a remark, a group, a key with its value."""


class SettingsFile(QObject):
    """Texts, bytes and lists of paths by key, in the file `file`; `lists` are keys of the latter.

    What other programs wrote under other keys stays, and in `lists` what they added or took out.

    What is damaged is set aside, and what is understood of it kept. What cannot be read, or is of
    a newer version, is not written over. What was found so when it was opened, `notes` tell.
    """

    told = Signal(str)
    """What the person should know of writing; a failure is told once."""

    def __init__(self, file: Path, lists: Sequence[str] = ()) -> None:
        super().__init__()
        self._file = file
        self._failed = False
        self._notes: list[tuple[str, Mapping[str, str]]] = []
        self._store = self._opened(lists)
        self._known: dict[str, Sequence[Path]] = {key: self.paths(key) for key in lists}
        self._owed: dict[str, Sequence[Path]] = {}  # to be written yet

    @property
    def notes(self) -> list[str]:
        """What the person should know, in the language of the window: itself one of the settings.

        It is not known yet when they are read.
        """
        return [
            tr(text).format(**{name: placed(value) for name, value in values.items()})
            for text, values in self._notes
        ]

    def note(self, text: str, **values: str) -> None:
        """Add to what is told `text`, marked as `translatable`, with `values` in their places."""
        _log.warning(text.format(**values))
        self._notes.append((text, values))

    def text(self, key: str) -> str:
        """Return the text of `key`, "" where there is none."""
        return _text(self._store, key)

    def bytes(self, key: str) -> QByteArray:
        """Return the bytes of `key`, none where there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def paths(self, key: str) -> list[Path]:
        """Return the paths of `key`; what can be no path is passed over."""
        return _paths(self.text(key)) or []

    def put(self, values: Mapping[str, str | QByteArray]) -> None:
        """Write the `values` of some keys, at once: what ends the program may come any time."""
        for key, value in values.items():
            self._store.setValue(key, value)
        self._save()

    def put_paths(self, key: str, paths: Sequence[Path]) -> None:
        """Write the list `paths` under `key`, with what others have changed in it since."""
        self._owed[key] = list(paths)
        self._save()

    def _save(self) -> None:
        if self._store.fileName() == str(_NOWHERE):
            return
        try:
            with held(self._file.with_suffix(".lock")):
                self._merge_owed()
                self._store.setValue(_VERSION_KEY, str(_VERSION))
                self._store.sync()
        except OSError as error:
            self._tell(kept.why(error))
        if self._store.status() != QSettings.Status.NoError:
            self._tell("")

    def _merge_owed(self) -> None:
        """Take over what others have written, and change the lists of it that are to be changed."""
        if self._owed:
            self._store.sync()
        for key, paths in self._owed.items():
            both, _ = merged(self._known.get(key, []), paths, self.paths(key), lambda path: path)
            self._store.setValue(key, written(both))
            self._known[key] = paths  # this program does not know what others added
        self._owed.clear()

    def _tell(self, why: str) -> None:
        if not self._failed:
            self._failed = True
            text = translatable("{file} cannot be written. Changes to settings may not be kept.")
            if why:
                text = translatable(
                    "{file} cannot be written ({reason}). Changes to settings may not be kept."
                )
            _log.warning(text.format(file=self._file, reason=why))
            self.told.emit(tr(text).format(file=placed(self._file), reason=said(why)))

    def _opened(self, lists: Sequence[str]) -> QSettings:
        try:
            content = kept.content(self._file)
        except FileNotFoundError:
            return _store(self._file)
        except kept.DamagedError as error:
            return _store(self._file if self._set_aside(str(error)) else _NOWHERE)
        except OSError as error:
            text = translatable(
                "{file} cannot be read ({reason}). Changes to settings are not kept this time."
            )
            self.note(text, file=str(self._file), reason=kept.why(error))
            return _store(_NOWHERE)
        store = _store(self._file)
        if _version(store) > _VERSION:
            text = translatable(
                "{file} was written by a newer version of this program. "
                "Changes to settings are not kept this time."
            )
            self.note(text, file=str(self._file))
            return _copied(store, _NOWHERE)
        if _is_whole(content) and all(_paths(_text(store, key)) is not None for key in lists):
            return store
        aside = self._set_aside("it was cut off or changed")
        return _copied(_store(aside), self._file) if aside else _copied(store, _NOWHERE)

    def _set_aside(self, damage: str) -> Path | None:
        """Let what lies there begin anew; it is the person's, and stays beside it."""
        try:
            aside = kept.set_aside(self._file)
        except OSError as error:
            text = translatable(
                "{file} is damaged ({damage}) and cannot be set aside ({reason}). "
                "Changes to settings are not kept this time."
            )
            self.note(text, file=str(self._file), damage=damage, reason=kept.why(error))
            return None
        text = translatable("{file} is damaged ({damage}). It was set aside as {aside}.")
        self.note(text, file=str(self._file), damage=damage, aside=aside.name)
        return aside


def written(paths: Sequence[Path]) -> str:
    """Return `paths` as text that also holds line ends and bytes that are no text."""
    return json.dumps([str(path) for path in paths])


def _store(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _copied(source: QSettings, file: Path) -> QSettings:
    store = _store(file)
    for key in filter(None, source.allKeys()):
        store.setValue(key, source.value(key))
    return store


def _is_whole(content: bytes) -> bool:
    return b"\0" not in content and all(map(_LINE.fullmatch, content.splitlines()))


def _version(store: QSettings) -> int:
    text = _text(store, _VERSION_KEY)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else _VERSION


def _text(store: QSettings, key: str) -> str:
    value = store.value(key)
    return value if isinstance(value, str) else ""


def _paths(text: str) -> list[Path] | None:
    """Return the paths that `text` lists; None when it is no list of texts."""
    try:
        lines = kept.parsed(text or "[]")
    except kept.DamagedError:
        return None
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        return None
    return [Path(line) for line in lines if _is_path(line)]


def _is_path(text: str) -> bool:
    """Tell whether the system could have a file of that name."""
    try:
        return bool(text) and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:  # half a character
        return False
