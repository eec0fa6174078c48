"""The commands of the menu View: how the records are shown, in which order, how large."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from vidbrowser.search.order import PAIRS, TURNED, Order
from vidbrowser.translatable import translatable
from vidbrowser.ui.query.order_box import ORDER_NAMES
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.command import Command, Menu
from vidbrowser.ui.window.settings import USUAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.ui.window.controllers import Controllers

V = Menu.VIEW
VIEWS = (*(f"as_{layout}" for layout in Layout), "as_overview")
"""The ways in which what is found is shown, by their commands."""
_ORDER_KEYS = "1234567890SZWOR"
"""With Alt the key of the usual order of each pair, with Shift too of the turned one; the last
pairs have none."""


def _layout(layout: Layout, name: str, number: int, *, apart: bool = False) -> Command[Controllers]:
    return Command(
        f"as_{layout.value}",
        name,
        lambda c, _: c.view.lay_out(layout),
        V,
        (f"Ctrl+{number}",),
        is_on=lambda c: c.records.layout_shown is layout and not c.view.overview_shown,
        choice="layout",
        apart=apart,
    )


def _appearance(name: str, text: str) -> Command[Controllers]:
    return Command(
        f"{name or 'system'}_appearance",
        text,
        lambda c, _: c.view.appear(name),
        Menu.APPEARANCE,
        is_on=lambda c: c.view.appearance == name,
        choice="appearance",
    )


def _sort(order: Order, key: str | None, *, apart: bool = False) -> Command[Controllers]:
    return Command(
        f"sort_{order.replace('-', '_')}",
        ORDER_NAMES[order],
        lambda c, _: c.bar.set_order(order),
        Menu.SORT,
        (key,) if key else (),
        is_on=lambda c: c.bar.order is order,
        choice="order",
        apart=apart,
    )


def _sorts() -> Iterator[Command[Controllers]]:
    for key, (usual, turned) in zip_longest(_ORDER_KEYS, PAIRS.values()):
        yield _sort(usual, key and f"Alt+{key}", apart=True)
        yield _sort(turned, key and f"Alt+Shift+{key}")
    yield _sort(Order.BEST, "Alt+B", apart=True)


VIEW_COMMANDS: tuple[Command[Controllers], ...] = (
    _layout(Layout.LIST, translatable("List"), 1),
    _layout(Layout.TABLE, translatable("Table"), 2),
    _layout(Layout.GRID, translatable("Grid"), 3),
    Command(
        "as_overview",
        translatable("Overview"),
        lambda c, _: c.view.show_overview(),
        V,
        ("Ctrl+4",),
        is_on=lambda c: c.view.overview_shown,
        choice="layout",
    ),
    Command(
        "overview_tables",
        translatable("Plots as Tables"),
        lambda c, wanted: c.view.show_tables(wanted),
        V,
        ("Ctrl+Shift+T",),
        can=lambda c: c.view.overview_shown,
        is_on=lambda c: c.view.tables_shown,
    ),
    Command(
        "choose_columns",
        translatable("Columns of the Table…"),
        lambda c, _: c.view.choose_columns(),
        V,
    ),
    *_sorts(),
    Command(
        "turn_order",
        translatable("Turn Around"),
        lambda c, _: c.bar.set_order(TURNED[c.bar.order]),
        Menu.SORT,
        ("Ctrl+R",),
        can=lambda c: c.bar.order in TURNED,
        apart=True,
    ),
    Command(
        "toggle_library",
        translatable("Library Pane"),
        lambda c, shown: c.view.show_library(shown),
        V,
        ("F9",),
        checkable=True,
        apart=True,
    ),
    Command(
        "toggle_detail",
        translatable("Detail Pane"),
        lambda c, shown: c.view.show_detail(shown),
        V,
        ("F8",),
        checkable=True,
    ),
    Command(
        "toggle_timeline",
        translatable("Timeline"),
        lambda c, shown: c.view.show_timeline(shown),
        V,
        ("Ctrl+T",),
        checkable=True,
    ),
    Command(
        "larger",
        translatable("Larger Text"),
        lambda c, _: c.text_size.step(1),
        V,
        ("Ctrl++", "Ctrl+="),
        can=lambda c: c.text_size.can_step(1),
        apart=True,
    ),
    Command(
        "smaller",
        translatable("Smaller Text"),
        lambda c, _: c.text_size.step(-1),
        V,
        ("Ctrl+-",),
        can=lambda c: c.text_size.can_step(-1),
    ),
    Command(
        "usual_size",
        translatable("Usual Text Size"),
        lambda c, _: c.text_size.choose(USUAL),
        V,
        ("Ctrl+0",),
        can=lambda c: c.text_size.percent != USUAL,
    ),
    _appearance("", translatable("As the System")),
    _appearance("light", translatable("Light")),
    _appearance("dark", translatable("Dark")),
    Command(
        "fetch_pictures",
        translatable("Fetch Pictures from the Network"),
        lambda c, allowed: c.pictures.allow(allowed),
        V,
        is_on=lambda c: c.pictures.allowed,
        apart=True,
    ),
    Command(
        "fetch_shown",
        translatable("Fetch Pictures for Everything Shown"),
        lambda c, _: c.pictures.fetch_shown(c.results.result),
        V,
        can=lambda c: c.results.result is not None and len(c.results.result.rows) > 0,
    ),
    Command(
        "work_offline",
        translatable("Work Off-line"),
        lambda c, offline: c.pictures.work_offline(offline),
        V,
        is_on=lambda c: c.pictures.offline,
    ),
    Command(
        "search_subtitles",
        translatable("Search in Subtitles"),
        lambda c, wanted: c.subtitles.search(wanted),
        V,
        is_on=lambda c: c.subtitles.searched,
    ),
    Command(
        "retry_picture",
        translatable("Try the Picture Again"),
        lambda c, _: c.picture.try_again(),
        V,
        can=lambda c: c.records.positions.count == 1 and c.picture.missing is not None,
    ),
    Command(
        "full_screen",
        translatable("Full Screen"),
        lambda c, full: c.full_screen.show(full),
        V,
        ("F11",),
        is_on=lambda c: c.full_screen.is_on,
        apart=True,
    ),
)
