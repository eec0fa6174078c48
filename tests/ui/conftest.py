"""What tests of the window have: English texts, or others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application, with the plurals of English."""
    language.speak(qapp, "en")
    return qapp


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Let every text be English from the beginning."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Return what lets the window speak the language of a code, until the end of the test."""
    yield partial(language.speak, qapp)
    language.speak(qapp, "en")
