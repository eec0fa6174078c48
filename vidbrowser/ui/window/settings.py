"""What the person chose, each under its key in the file of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.window.settings_file import SettingsFile, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Settings:
    """Knows which setting has which key in the file.

    What cannot be understood, because it was edited or written by another version, is passed over.
    """

    def __init__(self, folder: Path) -> None:
        self.file = SettingsFile(folder / "vidbrowser.ini", lists=("library/folders",))

    @property
    def may_fetch(self) -> bool:
        """Whether the person allowed pictures to be fetched from the network."""
        return self.file.text("pictures/fetch") == "true"

    def set_may_fetch(self, allowed: bool) -> None:
        """Keep whether pictures may be fetched."""
        self.file.put({"pictures/fetch": "true" if allowed else "false"})

    @property
    def appearance(self) -> str:
        """Either "light" or "dark", or "" for what the system has."""
        return self.file.text("window/appearance")

    def set_appearance(self, appearance: str) -> None:
        """Keep which colours the window takes."""
        self.file.put({"window/appearance": appearance})

    def is_told(self, what: str) -> bool:
        """Return whether the person was told `what`, which is told once."""
        return self.file.text(f"told/{what}") == "true"

    def set_told(self, what: str) -> None:
        """Keep that the person was told `what`."""
        self.file.put({f"told/{what}": "true"})

    @property
    def folders(self) -> list[Path]:
        """The folders and files of the library."""
        return self.file.paths("library/folders")

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Keep which folders and files the library has."""
        self.file.put({"library/folders": written(folders)})
