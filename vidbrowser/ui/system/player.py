"""Programs that play a video's file, begun at a second of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QProcess, QStandardPaths

from vidbrowser.ui.system.file_url import file_url

if TYPE_CHECKING:
    from pathlib import Path


class Player(NamedTuple):
    """A player: its name, what it is started by, and how it is told where to begin.

    `places` are folders in which it may lie where it is not on the PATH; `end` is what ends its
    options, "" where it knows nothing of the kind. The path is absolute: it looks like no option.
    """

    name: str
    programs: tuple[str, ...]
    at: str
    end: str = "--"
    places: tuple[str, ...] = ()

    def arguments(self, file: Path, second: int) -> list[str]:
        """Return what it is started with to play the absolute path `file` from `second` on."""
        begin = [self.at.format(second=second)] if second else []
        return [*begin, *([self.end] if self.end else []), _named(file)]

    def play(self, file: Path, second: int = 0) -> bool:
        """Begin to play `file`; False where the player cannot be started. No shell takes part."""
        program = self._program()
        return bool(program) and QProcess.startDetached(program, self.arguments(file, second))[0]

    def _program(self) -> str:
        for name in self.programs:
            find = QStandardPaths.findExecutable
            if found := find(name) or (self.places and find(name, [*self.places])):
                return found
        return ""


def _named(file: Path) -> str:
    """Return the path of `file`; what is not UTF-8 no argument of Qt holds, but an address does."""
    name = str(file)
    try:
        name.encode()
    except UnicodeEncodeError:
        return bytes(file_url(file).toEncoded().data()).decode()
    return name


_WINDOWS = ("C:/Program Files/VideoLAN/VLC", "C:/Program Files (x86)/VideoLAN/VLC")
PLAYERS = {
    "mpv": Player("mpv", ("mpv",), "--start={second}"),
    "vlc": Player(
        *("VLC", ("vlc", "VLC"), "--start-time={second}"),
        places=(*_WINDOWS, "/Applications/VLC.app/Contents/MacOS"),
    ),
    "celluloid": Player("Celluloid", ("celluloid",), "--mpv-start={second}"),
    "iina": Player(  # where others end their options, those of mpv begin
        *("IINA", ("iina", "iina-cli"), "--mpv-start={second}", ""),
        places=("/Applications/IINA.app/Contents/MacOS",),
    ),
}
"""Those that can be chosen, by the word that stands for them in the settings."""
