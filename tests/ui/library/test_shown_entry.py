"""Which entry of the pane is shown: the one whose query it is, whatever wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.library.saved_searches import SavedSearch
from vidbrowser.query import parse
from vidbrowser.ui.library.shown_entry import shown_entry

ROOTS = (Path("/clips"), Path("/clips/one.md"), Path("/my clips"))
SEARCHES = (
    SavedSearch("War", "war", "newest"),
    SavedSearch("War again", "war", "views"),
    SavedSearch("Broken", "views:>x", "newest"),
    SavedSearch("Everything", "", "newest"),
)


@pytest.mark.parametrize(
    ("query", "order", "shown"),
    [
        ("", "newest", ("all", "")),
        ("is:duplicate", "newest", ("duplicates", "")),
        ("path:/clips/", "newest", ("folder", Path("/clips"))),
        ('path:"/my clips/"', "newest", ("folder", Path("/my clips"))),
        ("path:/clips/one.md", "newest", ("folder", Path("/clips/one.md"))),
        ("path:/elsewhere/", "newest", ("", "")),
        ("path:/clips/ tea", "newest", ("", "")),
        ("WAR", "newest", ("", "")),
        (" war ", "newest", ("saved", "War")),
        ("war", "views", ("saved", "War again")),
        ("war", "title", ("saved", "War")),
    ],
)
def test_the_entry_that_asks_for_the_query(
    query: str, order: str, shown: tuple[str, object]
) -> None:
    assert shown_entry(parse(query), order, ROOTS, SEARCHES) == shown
