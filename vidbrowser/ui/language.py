"""The language of the window: which one, its texts, and the locale of numbers and dates."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from vidbrowser import paths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)
SOURCE = "en"
"""The language that the texts are written in; its file has the plurals alone."""
_MOST = 10**9


class Language(NamedTuple):
    """A language that the window can be shown in: its code, and its name in itself."""

    code: str
    name: str


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return `text`, a literal or one marked as `translatable`, in the language of the window.

    `comment` tells translators, and apart, two uses of one text. `n` chooses the form of the plural
    (`tr("{count} records", "", n).format(count=exact_count(n))`): the source has one form only.
    """
    fits = n if n < _MOST else _MOST + n % _MOST  # Qt has 32 bits; plurals go by the last digits
    return QCoreApplication.translate("", text, comment, fits)


def languages() -> Sequence[Language]:
    """Return the languages that there are, by their names."""
    codes = (file.stem.partition("_")[2] for file in _folder().glob("vidbrowser_*.qm"))
    named = (Language(code, QLocale(f"{code}_001").nativeLanguageName()) for code in codes)
    return sorted(named, key=lambda language: language.name.casefold())


def speak(app: QApplication, chosen: str) -> None:
    """Load the texts of `chosen`, a code, or of the system's language for "".

    Numbers and dates follow it as well; with "" they are as the system writes them. Where there are
    no texts of that language they are in English.
    """
    system = QLocale.system()
    wanted = [chosen] if chosen else system.uiLanguages()
    code = next(filter(None, map(_there_is, wanted)), SOURCE)
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(chosen, system))
    _hear(app, SOURCE)  # asked last: what another has not falls back on its plurals
    if code != SOURCE:
        _hear(app, code)
    app.setLayoutDirection(QLocale(code).textDirection())


def is_mirrored() -> bool:
    """Return whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _locale(chosen: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written: as in the system's country, if it has `chosen`.

    English alone is that of the world, and so is none at all, which would group no digits.
    """
    world = QLocale(QLocale.Language.English, QLocale.Country.World)
    if not chosen:
        return world if system.language() is QLocale.Language.C else system
    wanted = QLocale(chosen)
    if wanted.language() is system.language():
        return QLocale(system.name())
    return world if wanted.language() is QLocale.Language.English else wanted


def _there_is(name: str) -> str:
    """Return the code of the texts for a language, as `de` for `de-AT`; "" when there are none."""
    code = name.replace("_", "-").partition("-")[0]
    return code if (_folder() / f"vidbrowser_{code}.qm").is_file() else ""


def _hear(app: QApplication, code: str) -> None:
    """Have `app` answer with our texts and Qt's own of a language."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((of_qt, f"qtbase_{code}"), (str(_folder()), f"vidbrowser_{code}")):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            _log.warning("no texts in %s/%s.qm", folder, name)


def _folder() -> Path:
    return paths.resources() / "translations"
