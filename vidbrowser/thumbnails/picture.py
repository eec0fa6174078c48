"""A picture made small and harmless, or the reason why there is none."""

from __future__ import annotations

import warnings
from contextlib import AbstractContextManager, nullcontext
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, PngImagePlugin

from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

WIDTH, HEIGHT = 640, 360
"""What a picture is scaled down to fit into, in pixels."""

MOST_PIXELS = 50_000_000
MOST_MEMORY = 136_000_000
"""Bytes that decoding may take; what its header says tells how many it will."""
_LARGE = 16_000_000
"""Of pictures that take more than this one is decoded at a time."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
MOST_SCANS = 64  # a progressive JPEG of a few MB can hold thousands, each a pass over all pixels
_ORIENTATION = 0x0112
_LYING = (5, 6, 7, 8)  # orientations that change width for height

# Pillow only warns of a picture between 89 and 179 megapixels.
warnings.simplefilter("error", Image.DecompressionBombWarning)
PngImagePlugin.MAX_TEXT_MEMORY = 1_000_000  # of what nobody reads
_SLOW = Sentence("The picture is built to take long to decode.")
_TOO_LARGE = Sentence("The picture has too many pixels.")
_NOT_WHOLE = Sentence("It is not a whole JPEG, PNG, WebP or GIF picture.")


_decoding = Lock()


class _TooLargeError(Exception):
    """More pixels than are ever decoded, or more memory than may be taken for it."""


def scaled(encoded: bytes) -> Picture | Failure:
    """Return the picture that `encoded` holds, scaled down; only the first frame, upright.

    Takes JPEG, PNG, WebP and GIF, whatever the name or the server said it is. Costs at most 150 MB
    of memory, and what decoding 50 megapixels costs of time.
    """
    if encoded.startswith(b"\xff\xd8") and encoded.count(b"\xff\xda") > MOST_SCANS:
        return Failure(FailureKind.NOT_A_PICTURE, _SLOW)
    try:
        with Image.open(BytesIO(encoded), formats=FORMATS) as opened, _turn(_memory(opened)):
            return _encoded(_small(opened))
    except (_TooLargeError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Failure(FailureKind.TOO_LARGE, _TOO_LARGE)
    except Exception:  # noqa: BLE001, RUF100  # Pillow lets errors of every kind out of broken files
        return Failure(FailureKind.NOT_A_PICTURE, _NOT_WHOLE)


def _turn(memory: int) -> AbstractContextManager[object]:
    """Return what waits for the turn of a picture that takes so much memory."""
    return _decoding if memory > _LARGE else nullcontext()


def _memory(opened: ImageFile) -> int:
    """Return how many bytes decoding takes, by what was measured for each kind of picture.

    Raises _TooLargeError when they are too many.
    """
    if opened.format == "WEBP":
        each = 16  # two canvases, the picture, and a copy
    elif opened.format == "JPEG":  # else it is read in an eighth of its size, or a half
        bands = len(opened.getbands())
        each = 2 * bands + 1 if opened.info.get("progressive") else 1
    else:
        each = {"1": 1, "L": 1, "P": 1, "I;16": 2, "LA": 8, "RGBA": 8}.get(opened.mode, 4)
    pixels = opened.width * opened.height
    if pixels > MOST_PIXELS or pixels * each > MOST_MEMORY:
        raise _TooLargeError
    return pixels * each


def _small(opened: ImageFile) -> Image.Image:
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
