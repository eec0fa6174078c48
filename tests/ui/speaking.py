"""Another language for as long as it takes: the application speaks English again afterwards."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from vidbrowser.ui import language

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Let the application speak the language of `code`, and run in its direction."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.speak(app, code)
    try:
        yield
    finally:
        language.speak(app, "en")
