"""A picture made small and harmless, or the reason why there is none."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

WIDTH, HEIGHT = 640, 360
"""What a picture is scaled down to fit into, in pixels."""

MOST_PIXELS = 50_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
MOST_SCANS = 64  # a progressive JPEG of a few MB can hold thousands, each a pass over all pixels
_ORIENTATION = 0x0112
_LYING = (5, 6, 7, 8)  # orientations that change width for height

# Pillow only warns of a picture between 89 and 179 megapixels.
warnings.simplefilter("error", Image.DecompressionBombWarning)


class _TooLargeError(Exception):
    """More pixels than are ever decoded."""


def scaled(encoded: bytes) -> Picture | Failure:
    """Return the picture that `encoded` holds, scaled down; only the first frame, upright.

    Takes JPEG, PNG, WebP and GIF, whatever the name or the server said it is. Costs at most what
    decoding 50 megapixels costs.
    """
    if encoded.startswith(b"\xff\xd8") and encoded.count(b"\xff\xda") > MOST_SCANS:
        return Failure(FailureKind.NOT_A_PICTURE, "The picture is built to take long to decode.")
    try:
        with Image.open(BytesIO(encoded), formats=FORMATS) as opened:
            return _encoded(_small(opened))
    except (_TooLargeError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        most = MOST_PIXELS // 1_000_000
        return Failure(FailureKind.TOO_LARGE, f"The picture has more than {most} megapixels.")
    except Exception:  # noqa: BLE001, RUF100  # Pillow lets errors of every kind out of broken files
        return Failure(
            FailureKind.NOT_A_PICTURE, "It is not a whole JPEG, PNG, WebP or GIF picture."
        )


def _small(opened: ImageFile) -> Image.Image:
    if opened.width * opened.height > MOST_PIXELS:
        raise _TooLargeError
    lying = opened.getexif().get(_ORIENTATION) in _LYING
    # Reads no more of a JPEG than is needed for the size wanted; never scales up.
    opened.thumbnail((HEIGHT, WIDTH) if lying else (WIDTH, HEIGHT), reducing_gap=2.0)
    upright = ImageOps.exif_transpose(opened)
    if not upright.has_transparency_data:
        return upright.convert("RGB")
    clear = upright.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(white, clear).convert("RGB")


def _encoded(small: Image.Image) -> Picture:
    bare = Image.new("RGB", small.size)  # takes the pixels over and no metadata
    bare.paste(small)
    out = BytesIO()
    bare.save(out, "JPEG", quality=85)
    return Picture(out.getvalue(), *bare.size)
