"""What can be chosen in the settings, and who does what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.window.settings import SIZES, Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.ui.window.controllers import Controllers


def choices(c: Controllers) -> Iterator[Choice]:
    """Yield the settings in the order in which they are shown."""
    settings = c.settings
    yield Choice(
        "Appearance",
        (("As the system", ""), ("Light", "light"), ("Dark", "dark")),
        settings.appearance,
        c.view.appear,
    )
    yield Choice(
        "Text size",
        [(f"{percent} %", percent) for percent in SIZES],
        settings.text_size,
        c.text_size.choose,
    )
    yield Choice(
        "Pictures from the network",
        (
            *(("Ask where one is missing", "ask"), ("Always fetch them", "always")),
            ("Never fetch them", "never"),
        ),
        settings.pictures,
        c.pictures.choose,
    )
    yield Choice(
        "Room for fetched pictures",
        (("64 MB", 64), ("256 MB", 256), ("1 GB", 1024), ("4 GB", 4096)),
        settings.picture_megabytes,
        c.pictures.keep,
    )
    yield Choice(
        "Letters typed among the records",
        (("Begin a query", "query"), ("Jump to a title", "title")),
        settings.typing,
        settings.set_typing,
    )

    def watch(when: str) -> None:
        settings.set_watching(when)
        c.library.watch(when)

    yield Choice(
        "Changes in the folders are looked for",
        (("All the time", "live"), ("At each start", "start"), ("Only when asked (F5)", "never")),
        settings.watching,
        watch,
    )
