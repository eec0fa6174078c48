"""What a video record is, once it has been read."""

from __future__ import annotations

from dataclasses import dataclass

from vidbrowser.records.description import plain_text
from vidbrowser.records.fields import Summary


@dataclass(frozen=True, slots=True)
class Record(Summary):
    """One video, as its record file tells it.

    `description` is the body as written, without the `{% raw %}` marks: HTML in the usual form,
    Markdown in neighbouring ones, hostile until it is sanitized; text in which `<` is `<` where it
    `is_plain`. `chapters` are the seconds at which parts begin, and their titles, where a file
    lists them apart from the description.
    """

    description: str = ""
    is_plain: bool = False
    chapters: tuple[tuple[int, str], ...] = ()

    @property
    def text(self) -> str:
        """The description as plain text."""
        return self.description if self.is_plain else plain_text(self.description)
