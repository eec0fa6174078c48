"""Pictures are checked before they are decoded, scaled, and stripped."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture
from vidbrowser.thumbnails.picture import scaled

Encoder = Callable[..., bytes]


def opened(answer: object) -> Image.Image:
    assert isinstance(answer, Picture), answer
    image = Image.open(BytesIO(answer.encoded))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (answer.width, answer.height))
    return image


def kind(answer: object) -> FailureKind:
    assert isinstance(answer, Failure)
    return answer.kind


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1280, 720), (640, 360)),
        ((480, 360), (480, 360)),
        ((2000, 100), (640, 32)),
        ((100, 2000), (18, 360)),
        ((1, 1), (1, 1)),
        ((5000, 1), (640, 1)),
    ],
)
def test_scaled_down_never_up(
    picture: Encoder, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert opened(scaled(picture("PNG", size))).size == expected


def test_turned_upright_and_stripped(picture: Encoder) -> None:
    about = Image.Exif()
    about[0x0112] = 6  # turn right
    about[0x010E] = "a secret"
    encoded = picture("JPEG", (1280, 720), exif=about, comment=b"a secret")
    answer = scaled(encoded)
    image = opened(answer)
    assert image.size == (203, 360)
    assert not image.getexif()
    assert b"secret" in encoded
    assert isinstance(answer, Picture)
    assert b"secret" not in answer.encoded
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_only_the_first_frame() -> None:
    out = BytesIO()
    red, blue = (Image.new("RGB", (20, 20), colour) for colour in ("red", "blue"))
    red.save(out, "GIF", save_all=True, append_images=[blue] * 50)
    pixel = opened(scaled(out.getvalue())).getpixel((10, 10))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200
    assert pixel[2] < 60


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_other_modes(mode: str) -> None:
    out = BytesIO()
    Image.new(mode, (30, 20)).save(out, "PNG")
    assert opened(scaled(out.getvalue())).size == (30, 20)


def test_cmyk() -> None:
    out = BytesIO()
    Image.new("CMYK", (30, 20)).save(out, "JPEG")
    assert opened(scaled(out.getvalue())).size == (30, 20)


def test_clear_places_become_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (30, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(scaled(out.getvalue())).getpixel((5, 5)) == (255, 255, 255)


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that says it is large, and has a few pixels only."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)


@pytest.mark.parametrize("side", [7_100, 9_800, 20_000, 2**31 - 1])
def test_more_pixels_than_are_decoded(side: int) -> None:
    assert kind(scaled(png_header(side, side))) is FailureKind.TOO_LARGE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_truncated(picture: Encoder, form: str) -> None:
    whole = picture(form, (400, 300))
    for share in (0.1, 0.5, 0.9):
        assert kind(scaled(whole[: int(len(whole) * share)])) is FailureKind.NOT_A_PICTURE


@pytest.mark.parametrize("form", ["BMP", "TIFF", "ICO", "PPM", "PDF", "TGA"])
def test_other_formats_are_not_opened(picture: Encoder, form: str) -> None:
    assert kind(scaled(picture(form, (48, 48)))) is FailureKind.NOT_A_PICTURE


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.4"])
def test_what_is_no_picture(content: bytes) -> None:
    assert kind(scaled(content)) is FailureKind.NOT_A_PICTURE


def test_a_jpeg_of_endless_scans_is_not_decoded(picture: Encoder) -> None:
    progressive = picture("JPEG", (64, 64), progressive=True)
    assert isinstance(scaled(progressive), Picture)
    place = progressive.rindex(b"\xff\xda")
    scan = progressive[place:-2]
    assert kind(scaled(progressive[:-2] + scan * 100 + b"\xff\xd9")) is FailureKind.NOT_A_PICTURE


@given(st.sampled_from(["JPEG", "PNG", "WEBP", "GIF"]), st.data())
def test_damaged_pictures_are_answered(form: str, data: st.DataObject) -> None:
    out = BytesIO()
    Image.new("RGB", (24, 16), "#40a0e0").save(out, form)
    content = bytearray(out.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(scaled(bytes(content)), Picture | Failure)


@given(st.binary())
def test_any_bytes_are_answered(content: bytes) -> None:
    assert isinstance(scaled(content), Picture | Failure)
