"""An entry of the palette can be chosen unless it says otherwise."""

from __future__ import annotations

from vidbrowser.ui.palette.entry import Entry


def test_an_entry_can_be_chosen_and_has_no_keys_unless_it_says_so() -> None:
    chosen: list[str] = []
    entry = Entry("folder /a", "a", "Folder", lambda: chosen.append("a"))
    assert entry.enabled
    assert (entry.keys, entry.english) == ("", "")
    entry.run()
    assert chosen == ["a"]
