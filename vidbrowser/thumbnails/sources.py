"""What services of pictures are known to answer for a video that is no longer there."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PIL import Image, ImageChops

if TYPE_CHECKING:
    from vidbrowser.thumbnails.outcome import Picture

_HOSTS = ("i.ytimg.com", "img.youtube.com", *(f"i{number}.ytimg.com" for number in range(1, 10)))
_SURE = "hqdefault.jpg"
"""The picture that each video has there as long as it exists; it has 480 x 360 pixels."""
_PERHAPS = ("maxresdefault.jpg", "sddefault.jpg", "hq720.jpg")
"""Those that many videos never had."""
_STAND_IN = (120, 90)
_COLOURLESS = 16
"""How far the channels of a grey pixel are apart at most, after JPEG."""


def is_stand_in(url: str, picture: Picture) -> bool:
    """Tell whether `picture`, which came from `url`, is the grey one for videos that are gone.

    Of names that stand for pictures of its very size this cannot be told.
    """
    host, name = _parts(url)
    if host not in _HOSTS or (picture.width, picture.height) != _STAND_IN:
        return False
    return name in (_SURE, "mqdefault.jpg", *_PERHAPS) and _is_grey(picture)


def surer(url: str) -> str:
    """Return the address that tells whether the video itself is gone; "" where `url` does."""
    host, name = _parts(url)
    path = url.partition("?")[0]
    return path.removesuffix(name) + _SURE if host in _HOSTS and name in _PERHAPS else ""


def _parts(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return (parts.hostname or "").lower(), parts.path.rpartition("/")[2]


def _is_grey(picture: Picture) -> bool:
    with Image.open(BytesIO(picture.encoded)) as opened:
        red, green, blue = opened.convert("RGB").split()
    apart = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    return not any(sum(each.histogram()[_COLOURLESS + 1 :]) for each in apart)
