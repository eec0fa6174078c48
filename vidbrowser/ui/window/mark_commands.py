"""The commands of the menu Marks: what one notes of videos, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.translatable import translatable
from vidbrowser.ui.window.command import Command, Menu
from vidbrowser.ui.window.mark_actions import LATER, STARRED, WATCHED, Flag

if TYPE_CHECKING:
    from vidbrowser.ui.window.controllers import Controllers

M = Menu.MARKS


def _has_record(c: Controllers) -> bool:
    return c.records.current is not None


def _flag(name: str, text: str, flag: Flag, key: str) -> Command[Controllers]:
    return Command(
        f"mark_{name}",
        text,
        lambda c, _: c.marks.flip(flag),
        M,
        (key,),
        can=_has_record,
        is_on=lambda c: c.marks.has(flag),
    )


def _rating(rating: int, text: str, *, apart: bool = False) -> Command[Controllers]:
    value = rating or None
    return Command(
        f"rate_{rating}",
        text,
        lambda c, _: c.marks.rate(value),
        Menu.RATING,
        (f"Ctrl+Shift+{rating}",),
        can=_has_record,
        is_on=lambda c: c.marks.is_rated(value),
        apart=apart,
    )


MARK_COMMANDS: tuple[Command[Controllers], ...] = (
    _flag("watched", translatable("Watched"), WATCHED, "Ctrl+M"),
    _flag("starred", translatable("Starred"), STARRED, "Ctrl+D"),
    _flag("later", translatable("Watch Later"), LATER, "Ctrl+L"),
    _rating(1, translatable("1 of 5")),
    _rating(2, translatable("2 of 5")),
    _rating(3, translatable("3 of 5")),
    _rating(4, translatable("4 of 5")),
    _rating(5, translatable("5 of 5")),
    _rating(0, translatable("No Rating"), apart=True),
    Command(
        "describe",
        translatable("My Tags and Note…"),
        lambda c, _: c.mark_dialogs.describe(),
        M,
        ("Ctrl+N",),
        can=_has_record,
    ),
    Command(
        "hide_watched",
        translatable("Hide Watched"),
        lambda c, _: c.bar.watched_switch.switch(not c.bar.watched_switch.chosen),
        M,
        ("Ctrl+H",),
        is_on=lambda c: c.bar.watched_switch.chosen > 0,
        apart=True,
    ),
    Command(
        "import_marks",
        translatable("Import Marks…"),
        lambda c, _: c.mark_files.ask_and_import(),
        M,
        apart=True,
    ),
    Command(
        "import_folder",
        translatable("Import From .nfo Files of Kodi…"),
        lambda c, _: c.mark_files.ask_and_import_folder(),
        M,
    ),
    Command(
        "export_marks",
        translatable("Export Marks…"),
        lambda c, _: c.mark_files.ask_and_export(),
        M,
    ),
    Command(
        "export_missing",
        translatable("Export What Is Not in the Library…"),
        lambda c, _: c.mark_files.ask_and_export_missing(c.results.catalogue),
        M,
        can=lambda c: c.results.catalogue is not None and len(c.results.catalogue) > 0,
    ),
    Command(
        "forget_history",
        translatable("Forget History…"),
        lambda c, _: c.mark_dialogs.ask_and_forget(),
        M,
        apart=True,
    ),
)
