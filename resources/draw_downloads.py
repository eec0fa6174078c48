"""Makes the media of the sample's downloads: `python resources/draw_downloads.py [FOLDER]`.

Pictures, a film of drawn pictures (JPEGs in an AVI file) and a sound (WAV), always the same.
"""

from __future__ import annotations

import io
import math
import random
import struct
import sys
import wave
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

HERE = Path(__file__).resolve().parent / "sample" / "downloads"
KITE, RAIN, CLOCK = (
    "A kite over the dunes [sample-0101]",
    "Rain on a tin roof [sample-0102]",
    "s01e02 - The escapement-thumb",
)
W, H = 480, 270
SMALL = (160, 90)
FRAMES, A_SECOND = 24, 2
RATE, SECONDS = 8_000, 6
Colour = tuple[int, int, int]
DUNES = ((190, (214, 186, 132)), (222, (196, 162, 108)), (248, (168, 132, 84)))
WHEELS = (
    (180, 140, 78, 16, (214, 168, 86)),
    (300, 150, 54, 12, (186, 132, 66)),
    (366, 88, 34, 9, (232, 198, 122)),
)


def sky(top: Colour, bottom: Colour) -> Image.Image:
    """Return a picture that goes from one colour to another."""
    picture = Image.new("RGB", (W, H))
    draw = ImageDraw.Draw(picture)
    for y in range(H):
        colour = tuple(int(a + (b - a) * y / H) for a, b in zip(top, bottom, strict=True))
        draw.line([(0, y), (W, y)], fill=colour)
    return picture


def kite(moment: float) -> Image.Image:
    """Return a red kite over dunes as it stands at `moment`, of 0 to 1."""
    picture = sky((92, 148, 204), (232, 214, 180))
    draw = ImageDraw.Draw(picture)
    for number, (base, colour) in enumerate(DUNES):
        crest = [
            (x, base + 12 * math.sin(x / (60 + 22 * number) + number * 1.7))
            for x in range(0, W + 1, 4)
        ]
        draw.polygon([(0, H), *crest, (W, H)], fill=colour)
    x, y = 150 + 180 * moment, 70 + 24 * math.sin(moment * 2 * math.pi)
    draw.line([(60, 232), ((60 + x) / 2, 170), (x, y + 34)], fill=(250, 246, 238))
    draw.polygon([(x, y - 34), (x + 26, y), (x, y + 34), (x - 26, y)], fill=(204, 50, 44))
    draw.polygon([(x, y - 34), (x + 26, y), (x, y + 34)], fill=(172, 34, 34))
    _tail(draw, x, y + 34, moment)
    return picture


def _tail(draw: ImageDraw.ImageDraw, x: float, y: float, moment: float) -> None:
    before = (x, y)
    for bow in range(1, 7):
        at = (x - 10 * bow + 7 * math.sin(bow + moment * 9), y + 9 * bow)
        draw.line([before, at], fill=(120, 40, 40), width=2)
        corners = ((-6, -3), (6, 3), (-6, 3), (6, -3))
        draw.polygon([(at[0] + dx, at[1] + dy) for dx, dy in corners], fill=(248, 210, 80))
        before = at


def rain() -> Image.Image:
    """Return a lit window under a roof in the rain."""
    picture = sky((24, 34, 52), (60, 76, 96))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(60, H), (60, 170), (240, 96), (420, 170), (420, H)], fill=(34, 38, 46))
    for rib in range(60, 421, 18):
        draw.line([(rib, 170), (240, 96)], fill=(58, 66, 78))
    draw.rectangle((205, 190, 275, H), fill=(236, 184, 92))
    draw.line([(240, 190), (240, H)], fill=(60, 48, 36), width=4)
    draw.line([(205, 230), (275, 230)], fill=(60, 48, 36), width=4)
    drops = random.Random(7)  # noqa: S311
    for _ in range(420):
        x, y, length = drops.randrange(W), drops.randrange(H), drops.randrange(6, 16)
        draw.line([(x, y), (x - length // 3, y + length)], fill=(150, 170, 196))
    return picture


def clock() -> Image.Image:
    """Return three wheels of a clock."""
    picture = sky((44, 30, 54), (150, 86, 70))
    draw = ImageDraw.Draw(picture)
    for x, y, radius, teeth, colour in WHEELS:
        rim = []
        for corner in range(teeth * 4):
            angle = math.pi * corner / (teeth * 2)
            far = radius if corner % 4 < 2 else radius * 0.84
            rim.append((x + far * math.cos(angle), y + far * math.sin(angle)))
        draw.polygon(rim, fill=colour)
        for part, inner in ((0.3, (70, 44, 56)), (0.1, colour)):
            r = radius * part
            draw.ellipse((x - r, y - r, x + r, y + r), fill=inner)
    return picture


def jpeg(picture: Image.Image, quality: int = 82) -> bytes:
    """Return `picture` as the bytes of a JPEG file."""
    written = io.BytesIO()
    picture.filter(ImageFilter.SMOOTH).save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()


def film(pictures: list[bytes]) -> bytes:
    """Return an AVI file that shows `pictures`, JPEGs of the size `SMALL`, one after the other."""
    most, count = max(map(len, pictures)), len(pictures)
    main = struct.pack(
        "<14I", 10**6 // A_SECOND, most * A_SECOND, 0, 16, count, 0, 1, most, *SMALL, 0, 0, 0, 0
    )
    stream = b"vidsMJPG" + struct.pack(
        "<IHH8I4h", 0, 0, 0, 0, 1, A_SECOND, 0, count, most, 2**32 - 1, 0, 0, 0, *SMALL
    )
    pixels = SMALL[0] * SMALL[1]
    shape = struct.pack("<IiiHH4sI16x", 40, *SMALL, 1, 24, b"MJPG", 3 * pixels)
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", shape))
    movie, index = b"", b""
    for picture in pictures:
        index += b"00dc" + struct.pack("<III", 16, 4 + len(movie), len(picture))
        movie += _chunk(b"00dc", picture)
    header = _list(b"hdrl", _chunk(b"avih", main) + streams)
    return _chunk(b"RIFF", b"AVI " + header + _list(b"movi", movie) + _chunk(b"idx1", index))


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", name + content)


def sound() -> bytes:
    """Return a WAV file of rain: a murmur, and drops in it."""
    noise, low, samples = random.Random(3), 0.0, bytearray()  # noqa: S311
    for n in range(RATE * SECONDS):
        low += (noise.uniform(-1, 1) - low) * 0.25
        since = n % 1777
        drop = 0.8 * math.exp(-since / 90) * noise.uniform(-1, 1) if since < 400 else 0.0
        fade = min(1, n / 4000, (RATE * SECONDS - n) / 4000)
        samples.append(int(128 + fade * 30 * (low + drop)))
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(RATE)
        file.writeframes(bytes(samples))
    return written.getvalue()


def main(folder: Path) -> None:
    """Write all of it into `folder`."""
    moments = [kite(number / (FRAMES - 1)).resize(SMALL) for number in range(FRAMES)]
    (folder / f"{KITE}.avi").write_bytes(film([jpeg(moment, 60) for moment in moments]))
    (folder / f"{RAIN}.wav").write_bytes(sound())
    for name, picture in ((KITE, kite(0.35)), (RAIN, rain()), (CLOCK, clock())):
        (folder / f"{name}.jpg").write_bytes(jpeg(picture))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
