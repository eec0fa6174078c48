"""The keys that single parts of the window have, in one table: help and KEYS.md come from it."""

from __future__ import annotations

from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr

WIDGET_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    translatable("records"): (
        (
            translatable("Up, Down, Page Up, Page Down, Home, End"),
            translatable("move; with Shift select"),
        ),
        (
            translatable("Ctrl with these, Ctrl+Space"),
            translatable("move without selecting; select one more or one less"),
        ),
        (translatable("letters"), translatable("begin a query")),
    ),
    translatable("query"): (
        (
            translatable("Esc, Down, Enter"),
            translatable("to the records; there Esc clears the query"),
        ),
    ),
    translatable("completion"): (
        (translatable("Tab"), translatable("takes the chosen value or name, else the first")),
        (translatable("Up, Down"), translatable("after a field's colon: choose")),
        (translatable("Enter"), translatable("takes what is chosen")),
        (translatable("Esc"), translatable("closes it")),
    ),
    translatable("chips"): (
        (translatable("Enter, Space"), translatable("selects that part of the query")),
        (translatable("-"), translatable("turns it into its opposite")),
        (translatable("Delete, Backspace"), translatable("takes it off")),
    ),
    translatable("choosers"): (
        (translatable("letters"), translatable("find among the values")),
        (translatable("Up, Down, Page Up, Page Down"), translatable("move")),
        (translatable("Enter"), translatable("includes the value, or no more")),
        (translatable("-, Alt+Enter"), translatable("excludes the value, or no more")),
        (translatable("Esc"), translatable("closes it")),
    ),
    translatable("timeline"): (
        (
            translatable("Left, Right, Page Up, Page Down, Home, End"),
            translatable("move; a page is twelve months, ten years or seven days"),
        ),
        (translatable("Shift with these"), translatable("move the end of the span")),
        (translatable("Ctrl+Shift with these"), translatable("move its beginning")),
        (translatable("Ctrl with these"), translatable("move all of it")),
        (translatable("Enter"), translatable("asks for the span")),
        (translatable("Delete, Backspace, double click"), translatable("clear the span")),
        (translatable("Esc"), translatable("gives up what is under way")),
    ),
    translatable("overview"): (
        (
            translatable("Arrows, Page Up, Page Down, Home, End"),
            translatable("move among the bars; with Shift over a span"),
        ),
        (translatable("Enter, Space"), translatable("filters by the bar or the span, or no more")),
        (translatable("Alt+Enter, Alt+click"), translatable("leaves the bar out, or no more")),
        (translatable("Ctrl+C"), translatable("copies the plot as a table")),
        (translatable("Menu, Shift+F10"), translatable("what can be done; tables sort there, too")),
    ),
    translatable("library"): (
        (translatable("Enter, Space"), translatable("shows what is in the folder or the search")),
        (translatable("F2"), translatable("renames a saved search")),
        (translatable("Alt+Up, Alt+Down"), translatable("move a saved search")),
        (translatable("Delete"), translatable("removes a folder or a saved search")),
    ),
    translatable("description"): (
        (translatable("Tab, Shift+Tab"), translatable("to the next link, to the one before")),
        (
            translatable("Enter"),
            translatable(
                "opens the link; in its find bar: the next place, with Shift the one before"
            ),
        ),
    ),
}
"""By part of the window: keys, and what they do there."""


def rows() -> list[tuple[str, str]]:
    """Return all of them in English, each with the part where it counts."""
    return [
        (keys, f"{part}: {what}") for part, table in WIDGET_KEYS.items() for keys, what in table
    ]


def shown_parts() -> dict[str, list[tuple[str, str]]]:
    """Return the table in the language of the window, by the heading of each part."""
    return {
        tr(part): [(tr(keys), tr(what)) for keys, what in table]
        for part, table in WIDGET_KEYS.items()
    }
