"""What a video record is, once it has been read."""

from __future__ import annotations

from dataclasses import dataclass

from vidbrowser.records.fields import Summary


@dataclass(frozen=True, slots=True)
class Record(Summary):
    """One video, as its record file tells it.

    `description` is the body as written, without the `{% raw %}` marks: HTML in the usual form,
    Markdown in neighbouring ones, hostile until it is sanitized.
    """

    description: str = ""
