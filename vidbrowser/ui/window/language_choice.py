"""Another language for the window: it has it when it comes next, which is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.identity import NAME
from vidbrowser.ui.language import languages, tr

if TYPE_CHECKING:
    from vidbrowser.ui.window.notice_bar import NoticeBar
    from vidbrowser.ui.window.settings import Settings


class LanguageChoice:
    """Keeps in `settings` what is chosen; `notices` tell what is to be done until that is seen."""

    def __init__(self, settings: Settings, notices: NoticeBar) -> None:
        self._settings, self._notices = settings, notices
        self._spoken = settings.language

    @property
    def chosen(self) -> str:
        """The code of the language that is kept, "" for that of the system."""
        return self._settings.language

    def options(self) -> list[tuple[str, str]]:
        """Return what can be chosen: names, those of languages in themselves, and codes."""
        return [(tr("As the system"), ""), *((each.name, each.code) for each in languages())]

    def choose(self, code: str) -> None:
        """Keep the language; where the window has another, tell how to come to it."""
        self._settings.set_language(code)
        text = tr(
            "{program} has the chosen language when it starts the next time: "
            "quit and open it again."
        )
        notice = text.format(program=NAME)
        if code == self._spoken:
            self._notices.take_back(notice)
        else:
            self._notices.tell(notice)
