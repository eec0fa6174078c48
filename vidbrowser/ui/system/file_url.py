"""The address of a file, whatever bytes its name is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from pathlib import Path


def file_url(path: Path) -> QUrl:
    """Return the address of the absolute `path`.

    `QUrl.fromLocalFile` makes three other bytes of each one that is not UTF-8.
    """
    return QUrl.fromEncoded(path.as_uri().encode())
