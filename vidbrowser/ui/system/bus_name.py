"""The program's name on the session bus, by which a desktop opens folders in the open window.

The interface is org.freedesktop.Application of the desktop entry specification.
"""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from vidbrowser.identity import ID, OBJECT
from vidbrowser.startup.request import of_uris

_log = logging.getLogger(__name__)


@ClassInfo(**{"D-Bus Interface": "org.freedesktop.Application"})  # type: ignore[arg-type]
class BusName(QObject):  # type: ignore[operator]
    """Is called by the desktop; `requested` has a `Request`.

    `taken` is False where there is no session bus, or where another has the name. Its methods have
    the names of the interface.
    """

    requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self.taken = self._bus.isConnected() and self._takes()

    def close(self) -> None:
        """Give the name up."""
        if self.taken:
            self._bus.unregisterService(ID)
            self._bus.unregisterObject(OBJECT)
        self.taken = False

    @Slot("QVariantMap")
    def Activate(self, platform: dict[str, Any]) -> None:
        """Bring the window forward."""
        self.requested.emit(of_uris([], token=_token(platform)))

    @Slot("QStringList", "QVariantMap")
    def Open(self, uris: list[str], platform: dict[str, Any]) -> None:
        """Open files and folders."""
        self.requested.emit(of_uris(uris, token=_token(platform)))

    @Slot(str, "QVariantList", "QVariantMap")
    def ActivateAction(self, name: str, _parameter: list[Any], platform: dict[str, Any]) -> None:
        """Do an action of the desktop entry."""
        self.requested.emit(of_uris([], name, _token(platform)))

    def _takes(self) -> bool:
        slots = QDBusConnection.RegisterOption.ExportAllSlots
        if not self._bus.registerObject(OBJECT, self, slots):
            return False
        if self._bus.registerService(ID):
            return True
        why = self._bus.lastError().message()
        _log.info("The name on the session bus is not to be had: %s", why)
        self._bus.unregisterObject(OBJECT)
        return False


def _token(platform: dict[str, Any]) -> str:
    token = platform.get("activation-token", "")
    return token if isinstance(token, str) else ""
