"""What servers do that they should not: by name, what is said, and what may come of it."""

from __future__ import annotations

import gzip
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from itertools import repeat
from typing import TYPE_CHECKING, Any

from PIL import Image, PngImagePlugin

if TYPE_CHECKING:
    from tests.faults.servers import Answer, Talk

BROKEN, FINE, OTHER = "unreachable", "picture", "not_a_picture"
REFUSED, LARGE = "refused", "too_large"


@dataclass(frozen=True, slots=True)
class Case:
    """What a server does; `outcomes` are kinds of failures that may come of it, or "picture".

    One that is `slow` never comes to an end by itself.
    """

    answer: Answer
    outcomes: tuple[str, ...]
    slow: bool = False


def picture(form: str = "PNG", size: tuple[int, int] = (40, 30), **more: Any) -> bytes:
    """Return a red picture."""
    out = BytesIO()
    Image.new("RGB", size, "#e04030").save(out, form, **more)
    return out.getvalue()


PNG = picture()


def said(body: bytes = PNG, status: str = "200 OK", **headers: str | int) -> bytes:
    """Return an answer; names of headers are written with `_`, None leaves the length out."""
    own = {"Content_Length": len(body), "Connection": "close"} | headers
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in own.items() if value != ""]
    head = "\r\n".join([f"HTTP/1.1 {status}", *lines])
    return head.encode("latin-1", "surrogateescape") + b"\r\n\r\n" + body


HEAD = said(b"", Content_Length="")
CHUNKED = said(b"", Content_Length="", Transfer_Encoding="chunked")


def _says(content: bytes, *outcomes: str) -> Case:
    return Case(lambda talk: talk.say(content), outcomes)


def _slow(before: bytes, part: bytes, *outcomes: str) -> Case:
    def answer(talk: Talk) -> None:
        talk.say(before)
        talk.drip(repeat(part))

    return Case(answer, outcomes or (BROKEN,), slow=True)


def _flood(before: bytes, part: bytes, *outcomes: str, slow: bool = False) -> Case:
    def answer(talk: Talk) -> None:
        talk.say(before)
        talk.flood(part)

    return Case(answer, outcomes or (BROKEN,), slow)


def _hangs(before: bytes) -> Case:
    def answer(talk: Talk) -> None:
        talk.say(before)
        talk.hang()

    return Case(answer, (BROKEN,), slow=True)


def _resets(before: bytes) -> Case:
    def answer(talk: Talk) -> None:
        talk.say(before)
        talk.reset()

    return Case(answer, (BROKEN,))


def _leads(location: str, *outcomes: str) -> Case:
    def answer(talk: Talk) -> None:
        place = location.replace("PORT", str(talk.port))
        talk.say(said(b"", "302 Found", Location=place))

    return Case(answer, outcomes or (REFUSED,))


def _declared(width: int, height: int, form: str = "PNG") -> bytes:
    """Return a small file that says that it is so large a picture."""
    if form == "GIF":
        return b"GIF89a" + struct.pack("<HH", width, height) + b"\0\0\0;"
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return PNG[:12] + head + struct.pack(">I", zlib.crc32(head)) + PNG[33:]


def _with_text() -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_text("a", "x" * 3_000_000, zip=True)
    return picture(pnginfo=text)


def _of_scans(count: int) -> bytes:
    whole = picture("JPEG", (64, 64), progressive=True)
    scan = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + scan * count + whole[-2:]


_BOMB = gzip.compress(bytes(60_000_000), 1)
_TIMES = (
    "-1",
    "1e9",
    "9" * 30,
    "now",
    "0",
    "",
    "٣".encode().decode("latin-1"),
    "\0",
    "1;2",
    "0x10",
)
_DAYS = (
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Fri, 31 Dec 99999 1:1 X",
)

SILENT = {
    "says nothing": _hangs(b""),
    "closes at once": _says(b"", BROKEN),
    "resets at once": _resets(b""),
    "resets within the headers": _resets(HEAD[:25]),
    "resets within the body": _resets(said()[:-40]),
    "hangs within the status": _hangs(b"HTTP/1."),
    "hangs within the headers": _hangs(HEAD[:25]),
    "hangs within the body": _hangs(said()[:-40]),
    "hangs before the last chunk": _hangs(CHUNKED + b"5\r\nhello\r\n"),
}
ENDLESS = {
    "drips the status": _slow(b"", b"H"),
    "drips a header": _slow(b"HTTP/1.1 200 OK\r\n", b"X"),
    "drips headers": _slow(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
    "drips the body": _slow(HEAD, b"\xff"),
    "drips chunks": _slow(CHUNKED, b"1\r\nx\r\n"),
    "drips a size of a chunk": _slow(CHUNKED, b"0"),
    "drips provisional answers": _slow(b"", b"HTTP/1.1 103 Early\r\n\r\n"),
    "drips blank lines": _slow(b"", b"\r\n"),
    "floods the status": _flood(b"", b"H" * 9999),
    "floods a header": _flood(b"HTTP/1.1 200 OK\r\nA: ", b"b" * 9999),
    "floods headers": _flood(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 999),
    "floods provisional answers": _flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99, slow=True),
    "floods the body": _flood(HEAD, b"\xff" * 99_999, LARGE, BROKEN),
    "floods chunks": _flood(CHUNKED, b"fff\r\n" + b"x" * 4095 + b"\r\n", LARGE, BROKEN),
    "floods an extension of a chunk": _flood(CHUNKED + b"5;", b"a" * 9999),
    "floods trailers": _flood(CHUNKED + b"0\r\n", b"A: b\r\n" * 999, slow=True),
}
LENGTHS = {
    "length too long": _says(said(Content_Length=len(PNG) + 9), BROKEN),
    "length too short": _says(said(Content_Length=len(PNG) // 2), OTHER),
    "length negative": _says(said(Content_Length=-5), FINE, BROKEN, OTHER),
    "length is no number": _says(said(Content_Length="many"), FINE, BROKEN, OTHER),
    "length enormous": _says(said(Content_Length="9" * 40), LARGE, BROKEN),
    "length in other digits": _says(
        said(Content_Length="٣".encode().decode("latin-1")), FINE, BROKEN, OTHER
    ),
    "two lengths": _says(said(content_length=5), FINE, BROKEN, OTHER, REFUSED),
    "length and chunks": _says(
        said(b"5\r\nhello\r\n0\r\n\r\n", Transfer_Encoding="chunked"), OTHER
    ),
    "chunk of no number": _says(CHUNKED + b"zz\r\nhello\r\n", BROKEN),
    "chunk enormous": _says(CHUNKED + b"f" * 15 + b"\r\nhello\r\n", BROKEN),
    "chunk negative": _says(CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", BROKEN, OTHER),
    "chunk cut": _says(CHUNKED + b"ff\r\nhello", BROKEN),
    "no body": _says(said(b""), OTHER),
}
STATUS = {
    **{
        f"status {status}": _says(said(status=status), *outcomes)
        for status, outcomes in {
            "0 x": (BROKEN,),
            "99 x": (BROKEN,),
            "101 Switching": (BROKEN,),
            "204 No": (BROKEN,),
            "206 Part": (BROKEN,),
            "304 Same": (BROKEN,),
            "401 Who": (BROKEN,),
            "404 No": ("gone",),
            "410 Gone": ("gone",),
            "407 Proxy": (BROKEN,),
            "500 x": (BROKEN,),
            "999 x": (BROKEN,),
            "9999 x": (BROKEN,),
            "abc": (BROKEN,),
            "200": (FINE,),
        }.items()
    },
    "version of the past": _says(PNG, BROKEN),
    "version of the future": _says(said().replace(b"1.1", b"9.9", 1), FINE, BROKEN),
    "another protocol": _says(b"ICY 200 OK\r\n\r\n" + PNG, BROKEN),
    "a greeting of mail": _says(b"220 mail ESMTP\r\n", BROKEN),
    **{
        f"busy {number}": _says(said(b"", "503 Busy", Retry_After=text or " "), BROKEN)
        for number, text in enumerate((*_TIMES, *_DAYS))
    },
}
LEADING = {
    "leads to itself": Case(
        lambda talk: talk.say(said(b"", "302 Found", Location="?again")), (BROKEN,)
    ),
    "leads to a file": _leads("file:///etc/passwd"),
    "leads to ftp": _leads("ftp://other.test/a"),
    "leads to text": _leads("data:image/png;base64,AAAA"),
    "leads to a script": _leads("javascript:alert(1)"),
    "leads into a private network": _leads("http://private.test:PORT/a"),
    "leads to a private address": _leads("http://10.0.0.1:PORT/a"),
    "leads to mapped loopback": _leads("http://[::ffff:127.0.0.1]:PORT/a", REFUSED, BROKEN),
    "leads to link-local": _leads("http://169.254.169.254/latest/meta-data/"),
    "leads with a password": _leads("http://user:word@other.test:PORT/a"),
    "leads to half an address": _leads("http://[::"),
    "leads to a port of none": _leads("http://other.test:99999/a"),
    "leads nowhere": _leads("http:///a", REFUSED, BROKEN),
    "leads with backslashes": _leads("\\\\private.test\\a", REFUSED, BROKEN),
    "leads with a long address": _leads("/" + "a" * 9000),
    "leads with bytes": _leads("http://\udcff\udcfe.test:PORT/", REFUSED, BROKEN),
    "leads without a place": _says(said(b"", "302 Found"), BROKEN),
    "leads to an empty place": Case(
        lambda talk: talk.say(said(b"", "302 Found", Location=" ")), (BROKEN, REFUSED)
    ),
}
PACKED = {
    "a bomb of gzip": _says(said(_BOMB, Content_Encoding="gzip"), LARGE, BROKEN),
    "a bomb twice": _says(said(gzip.compress(_BOMB), Content_Encoding="gzip, gzip"), LARGE, BROKEN),
    "a bomb of deflate": _says(
        said(zlib.compress(bytes(60_000_000), 1), Content_Encoding="deflate"), LARGE, BROKEN
    ),
    "packed many times": _says(said(Content_Encoding="gzip," * 99 + "gzip"), BROKEN, OTHER),
    "not packed": _says(said(Content_Encoding="gzip"), BROKEN),
    "packed and cut": _says(
        said(gzip.compress(PNG)[:-20], Content_Encoding="gzip"), BROKEN, OTHER, FINE
    ),
    "packed otherwise": _says(said(Content_Encoding="x-unknown"), FINE, OTHER),
    "packed though not asked": _says(said(gzip.compress(PNG), Content_Encoding="gzip"), FINE),
}
HEADERS = {
    "a header without a colon": _says(said().replace(b"Connection:", b"Connection"), FINE, BROKEN),
    "a header with a zero": _says(said(A="\0"), FINE, BROKEN),
    "a header of bytes": _says(said(A="\udcff\udcfe"), FINE, BROKEN),
    "a header goes on": _says(said(A="b\r\n c"), FINE, BROKEN),
    "blanks before the status": _says(b"\r\n\r\n" + said(), FINE, BROKEN),
    "ends of lines as on Unix": _says(said().replace(b"\r\n", b"\n", 4), FINE, BROKEN, OTHER),
    "a hundred cookies": _says(said(A="b\r\n" + "Set-Cookie: a=b\r\n" * 90 + "C: d"), FINE),
    "an enormous cookie": _says(said(Set_Cookie="a" * 99_999), BROKEN),
    "two bodies": _says(said() + said(), FINE, OTHER),
}
PICTURES = {
    name: _says(said(body, Content_Type="image/png"), *outcomes)
    for name, (body, outcomes) in {
        "a page": (b"<!doctype html><title>No</title>", (OTHER,)),
        "a drawing": (b"<svg xmlns='http://www.w3.org/2000/svg' width='9e9'/>", (OTHER,)),
        "a form that is not taken": (picture("BMP"), (OTHER,)),
        "a form of layers": (picture("TIFF"), (OTHER,)),
        "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", (OTHER,)),
        "cut in the middle": (picture("JPEG", (300, 300))[:-900], (OTHER,)),
        "its first bytes": (PNG[:20], (OTHER,)),
        "no pixels": (_declared(0, 0), (OTHER, LARGE)),
        "more pixels than it has": (_declared(4000, 4000), (OTHER,)),
        "pixels beyond all": (_declared(2**31 - 1, 2**31 - 1), (LARGE, OTHER)),
        "pixels of a bomb": (_declared(49_999, 49_999), (LARGE,)),
        "a GIF of a bomb": (_declared(65_535, 65_535, "GIF"), (LARGE, OTHER)),
        "a line of pixels": (_declared(1, 2**30), (LARGE, OTHER)),
        "scans without end": (_of_scans(5000), (OTHER,)),
        "text beyond all": (_with_text(), (OTHER, FINE)),
        "something behind it": (PNG + b"\0" * 1_000_000, (FINE,)),
        "something before it": (b"GIF" + PNG, (OTHER,)),
        "zeros": (bytes(1_000_000), (OTHER,)),
    }.items()
}
CASES: dict[str, Case] = {
    name.replace(" ", "-"): case
    for part in (SILENT, ENDLESS, LENGTHS, STATUS, LEADING, PACKED, HEADERS, PICTURES)
    for name, case in part.items()
}
