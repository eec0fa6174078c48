"""What the person chose, each under its key in the file of the settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser import kept
from vidbrowser.translatable import translatable
from vidbrowser.ui.language import languages
from vidbrowser.ui.system.player import PLAYERS
from vidbrowser.ui.window.settings_file import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

USUAL = 100
SIZES = (80, 90, USUAL, 110, 125, 150, 175, 200)
"""Sizes of text in percent of the system's."""
_OWN_KEYS = "keys/own"
_PLACES = "library/places"
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "window/appearance": ("", "light", "dark"),
    "window/language": ("", *(language.code for language in languages())),
    "window/text_size": (str(USUAL), *map(str, SIZES)),
    "pictures/fetch": ("ask", "always", "never", "true", "false"),
    "pictures/offline": ("false", "true"),
    "pictures/megabytes": ("256", "64", "1024", "4096"),
    "keys/set": ("standard", "letters"),
    "records/typing": ("query", "title"),
    "library/watching": ("live", "start", "never"),
    "video/player": ("", *PLAYERS),
    "library/subtitles": ("false", "true"),
    "marks/opened": ("true", "false"),
}
"""By key, what can be chosen; the first unless another was."""
_FORMER = {"true": "always", "false": "ask"}
"""What version 0.1 wrote of pictures."""
_NO_CHOICE = translatable("The setting {key} is “{value}”, which is no choice: {usual} is used.")
_NO_CHOICE_OF_SYSTEM = translatable(
    "The setting {key} is “{value}”, which is no choice: that of the system is used."
)
_NO_KEYS = translatable("The setting {key} is “{value}”, which is no choice: none is used.")


class Choice(NamedTuple):
    """A setting: what it is called, what can be chosen, what is, and what choosing does."""

    name: str
    options: Sequence[tuple[str, str | int]]
    chosen: str | int
    choose: Callable[..., object]


_FOLDERS = "library/folders"
"""The key of the folders and files of the library."""


class Settings:
    """Knows which setting has which key in the file.

    What cannot be understood, because it was edited or written by another version, is as if nothing
    had been chosen, which the notes of `file` tell.
    """

    def __init__(self, folder: Path) -> None:
        self.file = SettingsFile(folder / "vidbrowser.ini", lists=("library/folders",))
        for key, choices in _CHOICES.items():
            if self.file.text(key) not in ("", *choices):
                usual = choices[0]
                self._pass_over(key, _NO_CHOICE if usual else _NO_CHOICE_OF_SYSTEM, usual=usual)
        if _read_keys(self.file.text(_OWN_KEYS)) is None:
            self._pass_over(_OWN_KEYS, _NO_KEYS)

    def _pass_over(self, key: str, text: str, **values: str) -> None:
        self.file.note(text, key=key, value=self.file.text(key), **values)

    def _chosen(self, key: str) -> str:
        text = self.file.text(key)
        return text if text in _CHOICES[key] else _CHOICES[key][0]

    @property
    def pictures(self) -> str:
        """Whether pictures are fetched from the network: "ask", "always" or "never"."""
        chosen = self._chosen("pictures/fetch")
        return _FORMER.get(chosen, chosen)

    def set_pictures(self, policy: str) -> None:
        """Keep whether pictures are fetched."""
        self.file.put({"pictures/fetch": policy})

    @property
    def may_fetch(self) -> bool:
        """Whether the person allowed pictures to be fetched, and is not off-line."""
        return self.pictures == "always" and not self.offline

    @property
    def offline(self) -> bool:
        """Whether the network is not to be used, whatever else was chosen."""
        return self._chosen("pictures/offline") == "true"

    def set_offline(self, offline: bool) -> None:
        """Keep whether the network is not to be used."""
        self.file.put({"pictures/offline": "true" if offline else "false"})

    @property
    def picture_megabytes(self) -> int:
        """How much room fetched pictures may take on the disk."""
        return int(self._chosen("pictures/megabytes"))

    def set_picture_megabytes(self, megabytes: int) -> None:
        """Keep how much room pictures may take."""
        self.file.put({"pictures/megabytes": str(megabytes)})

    @property
    def appearance(self) -> str:
        """Either "light" or "dark", or "" for what the system has."""
        return self._chosen("window/appearance")

    def set_appearance(self, appearance: str) -> None:
        """Keep which colours the window takes."""
        self.file.put({"window/appearance": appearance})

    @property
    def language(self) -> str:
        """The code of the language of the window, or "" for that of the system."""
        return self._chosen("window/language")

    def set_language(self, code: str) -> None:
        """Keep which language the window has when it comes next."""
        self.file.put({"window/language": code})

    @property
    def text_size(self) -> int:
        """The size of text in percent of the system's, one of `SIZES`."""
        return int(self._chosen("window/text_size"))

    def set_text_size(self, percent: int) -> None:
        """Keep how large text is."""
        self.file.put({"window/text_size": str(percent)})

    @property
    def key_set(self) -> str:
        """The name of the set of keys, one of `keys.KEY_SETS`."""
        return self._chosen("keys/set")

    def set_key_set(self, name: str) -> None:
        """Keep which set of keys there is."""
        self.file.put({"keys/set": name})

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the person gave to commands, by the ids of these."""
        return _read_keys(self.file.text(_OWN_KEYS)) or {}

    def set_own_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Keep which commands have which keys."""
        self.file.put({_OWN_KEYS: json.dumps(dict(keys))})

    @property
    def typing(self) -> str:
        """What letters do among the records: begin a "query", or jump to a "title"."""
        return self._chosen("records/typing")

    def set_typing(self, what: str) -> None:
        """Keep what letters do among the records."""
        self.file.put({"records/typing": what})

    @property
    def watching(self) -> str:
        """When folders are looked at: "live", at the "start", or "never" but when asked to."""
        return self._chosen("library/watching")

    def set_watching(self, when: str) -> None:
        """Keep when folders are looked at."""
        self.file.put({"library/watching": when})

    @property
    def player(self) -> str:
        """What plays files of videos, one of `player.PLAYERS`, or "" for what the system has."""
        return self._chosen("video/player")

    def set_player(self, name: str) -> None:
        """Keep what plays the files of videos."""
        self.file.put({"video/player": name})

    @property
    def searches_subtitles(self) -> bool:
        """Whether subtitles are read so that they can be searched."""
        return self._chosen("library/subtitles") == "true"

    def set_searches_subtitles(self, wanted: bool) -> None:
        """Keep whether subtitles are searched."""
        self.file.put({"library/subtitles": "true" if wanted else "false"})

    @property
    def notes_opened(self) -> bool:
        """Whether it is noted when a video is opened."""
        return self._chosen("marks/opened") == "true"

    def set_notes_opened(self, wanted: str) -> None:
        """Keep whether that is noted, "true" or "false"."""
        self.file.put({"marks/opened": wanted})

    def is_told(self, what: str) -> bool:
        """Return whether the person was told `what`, which is told once."""
        return self.file.text(f"told/{what}") == "true"

    def set_told(self, what: str) -> None:
        """Keep that the person was told `what`."""
        self.file.put({f"told/{what}": "true"})

    @property
    def recent_commands(self) -> list[str]:
        """What was chosen in the palette of commands, the last first."""
        return _read_texts(self.file.text("palette/recent")) or []

    def set_recent_commands(self, names: Sequence[str]) -> None:
        """Keep what was chosen in the palette."""
        self.file.put({"palette/recent": json.dumps([*names])})

    @property
    def places(self) -> dict[Path, dict[str, Path]]:
        """Where folders are here, by library files and the names that they have in these."""
        return {
            Path(library): {name: Path(folder) for name, folder in named.items()}
            for library, named in (_read_places(self.file.text(_PLACES)) or {}).items()
        }

    def set_places(self, library: Path, named: Mapping[str, Path]) -> None:
        """Keep where the folders of a library file are."""
        told = {**self.places, library: named}
        texts = {str(file): {n: str(p) for n, p in of.items()} for file, of in told.items()}
        self.file.put({_PLACES: json.dumps(texts)})

    @property
    def folders(self) -> list[Path]:
        """The folders and files of the library."""
        return self.file.paths(_FOLDERS)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Keep which folders and files the library has."""
        self.file.put_paths(_FOLDERS, folders)


def _read_texts(text: str) -> list[str] | None:
    """Return the texts that `text` lists; None when it is no list of texts."""
    try:
        given = kept.parsed(text or "[]")
    except kept.DamagedError:
        return None
    return given if _are_texts(given) else None


def _read_keys(text: str) -> dict[str, tuple[str, ...]] | None:
    """Return what `text` gives to which command; None when it is none of it."""
    try:
        given = kept.parsed(text or "{}")
    except kept.DamagedError:
        return None
    if not isinstance(given, dict) or not all(map(_are_texts, given.values())):
        return None
    return {name: tuple(keys) for name, keys in given.items()}


def _read_places(text: str) -> dict[str, dict[str, str]] | None:
    """Return which folders `text` names of which library files; None when it is none of it."""
    try:
        given = kept.parsed(text or "{}")
    except kept.DamagedError:
        return None
    named = given.values() if isinstance(given, dict) else [None]
    are_texts = (isinstance(of, dict) and _are_texts([*of.values()]) for of in named)
    return given if all(are_texts) else None


def _are_texts(given: object) -> bool:
    return isinstance(given, list) and all(isinstance(text, str) for text in given)
