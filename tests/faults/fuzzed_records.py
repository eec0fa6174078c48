"""Fuzzed: record files, alone and read together, and the files of downloaded videos."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.target import Target
from tests.records.archive.examples import VIDEO
from tests.records.test_batch import RAW
from tests.records.test_batch import check as check_together
from tests.records.test_reader_properties import USUAL, check
from tests.records.test_standard_form import FIELDS, written
from vidbrowser.records.archive.comments import has_comments, read_comments
from vidbrowser.records.reader import read_bytes, read_file
from vidbrowser.subtitles.cues import ENDINGS, read_cues
from vidbrowser.subtitles.shown import LONGEST

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = b"\n%%%%\n"
_MOST = 24
_TOML = (
    b'+++\ntitle = "Tea"\ntags = ["a", "b"]\ndate = 2022-06-05T04:15:33Z\n[more]\nviews = 7\n+++\n'
)
_YAML = (
    b"---\ntitle: >-\n  Tea\n  and milk\ntags:\n- a\n- 'b: c'\nduration: 1:02:03\n"
    b'date: 2022-06-05\nviews: 1,234\nchannel: &c "A\\u0041"\nother: *c\n---\n# Body\n\ntext\n'
)
_INFO = VIDEO | {
    "description": "0:00 A\n1:00 B",
    "tags": ["tea", "milk"],
    "categories": ["Howto"],
    "upload_date": "20220605",
    "timestamp": 1654402533,
    "view_count": 81800,
    "like_count": None,
    "chapters": [{"start_time": 0.0, "title": "A", "end_time": 60}],
    "thumbnails": [{"url": "https://i.example/a.jpg", "width": 3}],
    "formats": [{"format_id": "1", "url": "https://x.example/"}],
    "comments": [{"id": "1", "text": "good", "author": "a", "parent": "root", "timestamp": 5}],
}
_NFO = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<episodedetails>\n<title>A &amp; b</title>\n'
    b"<showtitle>Show</showtitle><season>2022</season><episode>605</episode>\n"
    b'<plot>What is told</plot><uniqueid type="youtube" default="true">Kx_9-aBcD3e</uniqueid>\n'
    b"<aired>2022-06-05</aired><runtime>3</runtime><genre>YouTube</genre><tag>tea</tag>\n"
    b"<fileinfo><streamdetails><video><durationinseconds>213</durationinseconds></video>"
    b"</streamdetails></fileinfo>\n</episodedetails>\n"
)
_SUBTITLES = {
    "vtt": b"WEBVTT\n\n00:00.000 --> 00:02.500 align:start\nHello <c>there</c> &amp; you\n\n"
    b"00:02.500 --> 00:04.000\nHello there\nagain\n",
    "srt": b"1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}<i>Hello</i>\r\n\r\n2\r\n",
    "ass": b"[Events]\nFormat: Layer, Start, End, Style, Name, Text\n"
    b"Dialogue: 0,0:00:01.00,0:00:02.00,Default,,{\\b1}Hello\\Nyou\n",
    "lrc": b"[ti:Song]\n[00:01.50]Hello\n[00:03.00][00:09.00]again\n",
    "json3": b'{"events": [{"tStartMs": 500, "dDurationMs": 900, "segs": [{"utf8": "Hello"}]}]}',
    "srv1": b'<?xml version="1.0"?><transcript><text start="0.5" dur="1">Hello</text></transcript>',
    "srv3": b'<timedtext><body><p t="500" d="900"><s>Hel</s><s t="9">lo</s></p></body></timedtext>',
    "ttml": b'<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.000" end="2s">'
    b"Hello<br/>you</p></div></body></tt>",
}


def _alone(_folder: Path, raw: bytes) -> None:
    check(read_bytes(raw, Path("/records/x.md")))


def _together(folder: Path, raw: bytes) -> None:
    check_together(folder, raw.split(_BETWEEN)[:_MOST])


def _info(folder: Path, raw: bytes) -> None:
    path = folder / "A tour [Kx_9-aBcD3e].info.json"
    path.write_bytes(raw)
    check(read_file(path))
    if has_comments(path):
        for comment in read_comments(path).page:
            assert comment.text
            f"{comment.text}{comment.author}".encode()


def _nfo(folder: Path, raw: bytes) -> None:
    path = folder / "A tour [Kx_9-aBcD3e].nfo"
    path.write_bytes(raw)
    check(read_file(path))


def _cues(_folder: Path, raw: bytes) -> None:
    ending = ENDINGS[raw[0] % len(ENDINGS)] if raw else "vtt"
    cues = read_cues(raw[1:], ending)
    assert cues == sorted(cues, key=lambda cue: cue.second)
    for cue in cues:
        assert 0 <= cue.second < 10**7
        assert 0 < len(cue.text) <= LONGEST
        assert "\n" not in cue.text
        cue.text.encode()


def _records() -> Sequence[bytes]:
    return [USUAL.encode(), USUAL.replace("\n", "\r\n").encode(), _YAML, _TOML, *RAW]


def _several() -> Sequence[bytes]:
    many = [written({**FIELDS, "title": f"Tea {n}"}, "a <b>b</b>").encode() for n in range(4)]
    return [_BETWEEN.join([*many, raw]) for raw in (*RAW, USUAL.encode(), _YAML)]


def _infos() -> Sequence[bytes]:
    whole = json.dumps(_INFO, indent=1).encode()
    return [whole, json.dumps(VIDEO).encode(), json.dumps({**VIDEO, "_type": "playlist"}).encode()]


def _subtitles() -> Sequence[bytes]:
    return [bytes([ENDINGS.index(ending)]) + text for ending, text in _SUBTITLES.items()]


_YAML_WORDS = (
    *(b"---\n", b"+++\n", b"title: ", b"tags: [", b"date: ", b"duration: ", b"viewcount: "),
    *(
        b"!!python/x ",
        b"&a ",
        b"*a",
        b"<<: ",
        b"|\n ",
        b">-\n ",
        b"\\ud83d",
        b"\xef\xbb\xbf",
        b"\0",
    ),
    *(b"{% raw %}", b"{% endraw %}", b"[[", b"]]", b"P1DT2H", b"9" * 30, b"\xc2\x85", b"? ", b"- "),
)
_JSON_WORDS = (
    *tuple(f'"{key}": '.encode() for key in _INFO),
    b"NaN",
    b"1e999",
    b"\\ud800",
    b"[" * 99,
)
_XML_WORDS = (
    *(b"<movie>", b"</movie>", b"<![CDATA[", b"]]>", b"<!DOCTYPE a [", b"<!ENTITY a 'b'>", b"&a;"),
    *(b"&#0;", b"&#xD800;", b"<tvshow>", b"<year>", b"<runtime>", b"99999999999", b"<?xml ", b"\0"),
)
_TIMES = (
    *(b" --> ", b"00:00:01.000", b"99:99:99,999", b"\n\n", b"<c>", b"<00:00:01.000>", b"&#0;"),
    *(
        b"Dialogue: ",
        b"Format: ",
        b"\\N",
        b"[99:99.99]",
        b'"tStartMs": ',
        b"1e999",
        b"<p t=",
        b"<br/>",
    ),
)

TARGETS = {
    "reader": Target(_alone, _records, _YAML_WORDS),
    "files read together": Target(_together, _several, (*_YAML_WORDS, _BETWEEN)),
    "info.json": Target(_info, _infos, _JSON_WORDS),
    "nfo": Target(_nfo, lambda: [_NFO, _NFO.replace(b"episodedetails", b"movie")], _XML_WORDS),
    "subtitles": Target(_cues, _subtitles, _TIMES),
}
