"""The window: the only package that imports PySide6."""

from PySide6 import QtCore as _binding  # noqa: F401, N813  what is imported after it is told from here on

from vidbrowser.ui.qt_startup import import_quickly

import_quickly()
