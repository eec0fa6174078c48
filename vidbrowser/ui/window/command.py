"""What a command is: its name, its place in the menus, its keys, and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

C = TypeVar("C")
"""Those who do what commands say: `Controllers`, of which a command by itself knows nothing."""


class Menu(StrEnum):
    """Where a command stands in the menu bar; `NONE` are keys only."""

    FILE = translatable("File")
    EDIT = translatable("Edit")
    VIEW = translatable("View")
    SORT = translatable("Sort By")
    APPEARANCE = translatable("Appearance")
    MARKS = translatable("Marks")
    RATING = translatable("Rating")
    GO = translatable("Go")
    HELP = translatable("Help")
    NONE = ""


WITHIN: Mapping[Menu, Menu] = {
    Menu.SORT: Menu.VIEW,
    Menu.APPEARANCE: Menu.VIEW,
    Menu.RATING: Menu.MARKS,
}
"""Menus that open from another one, where the first of their commands stands in the table."""


class Where(StrEnum):
    """Where the keys of a command count."""

    WINDOW = "window"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Command(Generic[C]):
    """Something that the program can be told to do.

    `id` names it in code and settings; `text` is marked as `translatable`; `run` does it, given
    whether it is now checked; `keys` are portable key sequences (QKeySequence), which the settings
    can change. A command of `Where.RECORDS` listens only while the records have the focus.

    `can` tells whether there is anything to do, else it is grey. `is_on` tells whether what it
    chooses is on, which its menu marks; of commands with one `choice` exactly one is. `apart` is
    the first of a group in its menu.
    """

    id: str
    text: str
    run: Callable[[C, bool], object]
    menu: Menu = Menu.NONE
    keys: tuple[str, ...] = ()
    where: Where = Where.WINDOW
    checkable: bool = False
    can: Callable[[C], bool] | None = None
    is_on: Callable[[C], bool] | None = None
    choice: str = ""
    apart: bool = False

    @property
    def name(self) -> str:
        """What it is called in English where it is not seen as a menu has it."""
        of = f"{self.menu}: " if self.menu in WITHIN else ""
        return of + self.text.removesuffix("…")

    @property
    def shown_name(self) -> str:
        """The same in the language of the window."""
        alone = tr(self.text).removesuffix("…").rstrip()
        if self.menu not in WITHIN:
            return alone
        return tr("{menu}: {command}").format(menu=tr(self.menu), command=alone)


AnyCommand = Command[Any]
"""For who asks a command for its name, its keys and its place only."""
