"""Marks a text that is said in the person's language when it is shown."""

from __future__ import annotations


def translatable(text: str) -> str:
    """Return `text`, which `make translations` finds by this name around it.

    It is for tables and for the rooms that do without Qt; the window gives it to `ui.language.tr`.
    """
    return text
