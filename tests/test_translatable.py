"""A marked text is itself."""

from __future__ import annotations

from vidbrowser.translatable import translatable


def test_a_marked_text_is_itself() -> None:
    assert translatable("Quit") == "Quit"
