"""What asking for a picture comes to; apart from `picture`, which imports Pillow."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vidbrowser.records.sentence import Sentence

THREADS = 4
"""So many pictures asked for at once are polite to one server."""


class FailureKind(StrEnum):
    """Why there is no picture."""

    GONE = "gone"
    """The server says that there is no such picture (any more)."""
    REFUSED = "refused"
    """The address is one that is never asked: another scheme, a private host, a path outside."""
    UNREACHABLE = "unreachable"
    """The server did not answer in time, or with an error that may pass."""
    TOO_LARGE = "too_large"
    NOT_A_PICTURE = "not_a_picture"
    MISSING = "missing"
    """The record names no picture, or a file that is not there."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG of at most 640 x 360 pixels, without any metadata."""

    encoded: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no picture; `reason` is one plain sentence, `retry` whether asking may help.

    Within so many `seconds` it does not: the server asked to be left alone.
    """

    kind: FailureKind
    reason: Sentence
    retry: bool = False
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class NotFetched:
    """There may be a picture at `url`, which has not been asked for it yet."""

    url: str


BROKEN_OFF = Failure(
    FailureKind.UNREACHABLE,
    Sentence("It was broken off: pictures are not fetched now."),
    retry=True,
)
"""What is being fetched when the person wants nothing more to be; it is not kept."""


def too_large(most: int) -> Failure:
    """Return that a picture has more than `most` bytes."""
    reason = Sentence("The picture has more than {most} bytes.", most=most)
    return Failure(FailureKind.TOO_LARGE, reason)


def is_remote(image: str) -> bool:
    """Return whether `image` is a URL, for which a server would be asked."""
    return image.lower().startswith(("http://", "https://"))
