"""What can be chosen in the settings, and who does what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr
from vidbrowser.ui.system.player import PLAYERS
from vidbrowser.ui.window.keys import native
from vidbrowser.ui.window.settings import SIZES, Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.ui.window.controllers import Controllers


def choices(c: Controllers) -> Iterator[Choice]:
    """Yield the settings in the order in which they are shown."""
    yield from _of_the_window(c)
    yield from _of_pictures(c)
    settings = c.settings
    yield Choice(
        tr("Files of videos are played by"),
        ((tr("What the system has"), ""), *((p.name, word) for word, p in PLAYERS.items())),
        settings.player,
        settings.set_player,
    )
    yield Choice(
        tr("Search in Subtitles"),
        (
            (tr("No"), False),
            (tr("Yes: they are read in the background"), True),
        ),
        settings.searches_subtitles,
        c.subtitles.search,
    )
    yield Choice(
        tr("Letters typed among the records"),
        ((tr("Begin a query"), "query"), (tr("Jump to a title"), "title")),
        settings.typing,
        settings.set_typing,
    )

    yield Choice(
        tr("When a video is opened"),
        ((tr("Note when"), "true"), (tr("Note nothing"), "false")),
        "true" if settings.notes_opened else "false",
        settings.set_notes_opened,
    )

    def watch(when: str) -> None:
        settings.set_watching(when)
        c.library.watch(when)

    yield Choice(
        tr("Changes in the folders are looked for"),
        (
            *((tr("All the time"), "live"), (tr("At each start"), "start")),
            (tr("Only when asked ({key})").format(key=native(["F5"])), "never"),
        ),
        settings.watching,
        watch,
    )


def _of_the_window(c: Controllers) -> Iterator[Choice]:
    yield Choice(tr("Language"), c.language.options(), c.language.chosen, c.language.choose)
    yield Choice(
        tr("Appearance"),
        ((tr("As the system"), ""), (tr("Light"), "light"), (tr("Dark"), "dark")),
        c.settings.appearance,
        c.view.appear,
    )
    percents = tr("{number} %")
    yield Choice(
        tr("Text size"),
        [(percents.format(number=exact_count(percent)), percent) for percent in SIZES],
        c.settings.text_size,
        c.text_size.choose,
    )


def _of_pictures(c: Controllers) -> Iterator[Choice]:
    yield Choice(
        tr("Pictures from the network"),
        (
            (tr("Ask where one is missing"), "ask"),
            (tr("Always fetch them"), "always"),
            (tr("Never fetch them"), "never"),
        ),
        c.settings.pictures,
        c.pictures.choose,
    )
    yield Choice(
        tr("Room for fetched pictures"),
        [(_size(megabytes), megabytes) for megabytes in (64, 256, 1024, 4096)],
        c.settings.picture_megabytes,
        c.pictures.keep,
    )


def _size(megabytes: int) -> str:
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(megabytes << 20, 0, form)
