"""The commands that lead from a record to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.translatable import translatable
from vidbrowser.ui.window.command import Command, Menu

if TYPE_CHECKING:
    from vidbrowser.ui.window.controllers import Controllers


def _show_like(c: Controllers) -> None:
    """Ask for these alone: what was asked before may not find them."""
    from vidbrowser.query.like import like

    if c.records.current is not None:
        c.bar.set_query(like(c.records.current))


NEIGHBOUR_COMMANDS: tuple[Command[Controllers], ...] = (
    Command(
        "others_like_this",
        translatable("Others Like This"),
        lambda c, _: _show_like(c),
        Menu.GO,
        can=lambda c: c.records.positions.count == 1,
    ),
)
