"""The Qt binding, set up so that the program starts quickly."""

from __future__ import annotations

import sys


def import_quickly() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It does so to find out who uses its `__feature__` switch, which nobody does here; of a start
    that takes 0.7 s this was 0.2 s and 7 MB. A binding that has no such search is left as it is.
    """
    search = sys.modules.get("shibokensupport.feature")
    if search is not None and hasattr(search, "_mod_uses_pyside"):
        search._mod_uses_pyside = lambda _module: False  # type: ignore[attr-defined]
