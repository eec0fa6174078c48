"""Records with the statistics of real ones, as many as are asked for, always the same ones.

Of real files: median 1.6 KB, 95 of 100 below 5.6 KB, one-line bodies of HTML, one to three tags,
two distinct tags and 0.7 channels a record, 16 categories, three of five bodies not ASCII.
"""

from __future__ import annotations

import json
import os
import random
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from tests.catalogue.built import rows_of
from vidbrowser.library.folder_state import FolderState, compact, joined
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.catalogue.catalogue import Catalogue

IN_A_FOLDER = 10_000
_AT_ONCE = 20_000  # records made into rows
_CATEGORIES = [
    "Music",
    "Entertainment",
    "Gaming",
    "Education",
    "People-Blogs",
    "News-Politics",
    "Sports",
    "Comedy",
    "Film-Animation",
    "Howto-Style",
    "Science-Technology",
    "Travel-Events",
    "Autos-Vehicles",
    "Pets-Animals",
    "Nonprofits",
    "Shows",
]
_SCRIPTS = {  # letters of the words, share of the records in percent, blank between words
    "latin": ("abcdefghijklmnoprstuvw", 56, " "),
    "accents": ("aáàbcçdeéèfghiílmnñoóöprstuúüß", 14, " "),
    "cyrillic": ("абвгдежзийклмнопрстуфхцчшыьэюя", 12, " "),
    "cjk": ("東京日本語中国文字映画音楽世界新旧大小人生時間の力はをに한국어", 8, ""),
    "arabic": ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 6, " "),
    "devanagari": ("कखगघचछजझटठडढणतथदधनपफबभमयरलवशसहािीुे", 4, " "),
}
_NAMES = list(_SCRIPTS)
_SHARES = list(accumulate(share for _, share, _ in _SCRIPTS.values()))
_EMOJI = "😀🎵🔥✨🎮👍🏽❤️🇯🇵"
_FIRST = datetime(2008, 1, 1, tzinfo=UTC)


@lru_cache
def _words(script: str) -> list[str]:
    """Return 4,000 words of the letters of `script`."""
    source = random.Random(script)
    letters = _SCRIPTS[script][0]
    most = 4 if script == "cjk" else 10
    return ["".join(source.choices(letters, k=source.randint(2, most))) for _ in range(4000)]


@lru_cache
def _sentences(script: str) -> list[str]:
    """Return 1,500 pieces of a body in `script`, each about 100 bytes, some of them links."""
    source = random.Random(script + " sentences")
    words, blank = _words(script), _SCRIPTS[script][2]
    pieces = []
    for number in range(1500):
        text = blank.join(source.choices(words, k=source.randint(4, 16))).capitalize()
        if number % 5 == 0:
            link = f"https://example.org/{source.choice(_words('latin'))}/{number}"
            text += f': <a rel="nofollow" target="blank" href="{link}">{link}</a>'
        if number % 90 == 0:
            text += f" {source.choice(_EMOJI)}"
        if number % 7 == 0:
            text += f" #{source.choice(words)}"
        if number % 11 == 0:
            text += f"<br />{number // 60}:{number % 60:02d} &amp; {source.choice(words)}"
        pieces.append(text + (".<br /><br />" if number % 3 else ". "))
    return pieces


def record(number: int, folder: Path) -> Record:
    """Return the record `number`, whose file is below `folder`."""
    source = random.Random(number)
    script = source.choices(_NAMES, cum_weights=_SHARES)[0]
    words, blank = _words(script), _SCRIPTS[script][2]
    published = _FIRST + timedelta(seconds=source.randrange(450_000_000))
    views = int(source.lognormvariate(9, 2.5))
    vid = f"{number:06d}{source.randrange(36**5):05x}"[:11]
    return Record(
        folder / f"{number // IN_A_FOLDER:03d}" / f"0001-01-01-{vid}.md",
        id=vid,
        site="youtube",
        title=blank.join(source.choices(words, k=source.randint(2, 10))).capitalize(),
        channels=(_channel(source, number, words),),
        categories=(source.choice(_CATEGORIES),),
        tags=tuple(_tag(source, number, words, blank) for _ in range(source.randint(1, 3))),
        published=published,
        added=published + timedelta(days=source.randrange(900)),
        duration=int(source.lognormvariate(6.2, 1.3)),
        views=views,
        likes=views // 30,
        dislikes=views // 900,
        image=f"https://i.example.org/vi/{vid}/hqdefault.jpg",
        description=_body(source, script),
    )


def _channel(source: random.Random, number: int, words: list[str]) -> str:
    owner = source.randrange(number + 1) if source.random() < 0.7 else number
    return f"{words[owner % 4000].capitalize()} {owner}"


def _tag(source: random.Random, number: int, words: list[str], blank: str) -> str:
    if source.random() < 0.08:  # a common one: a tenth of all tags stand for a third of all uses
        return words[source.randrange(200)]
    return blank.join((source.choice(words), source.choice(words), f"{number % 977}"))


def _body(source: random.Random, script: str) -> str:
    wanted = source.lognormvariate(7.1, 0.88)
    if wanted < 120:
        return ""
    sentences = _sentences(script)
    share = len("".join(sentences[:50]).encode()) / 50
    return "".join(source.choices(sentences, k=max(1, int(wanted / share))))


def text(of: Record) -> str:
    """Return the record file of `of`, in the form of the real ones: JSON values, CRLF."""
    lines = [
        f"title: {_json(of.title)}",
        f"image: {_json(of.image)}".replace("/", "\\/"),
        f"vid_id: {_json(of.id)}",
        f"categories: {_json(of.categories[0])}",
        f"tags: {_json(of.tags)}",
        f'date: "{of.added:%Y-%m-%dT%H:%M:%S}+03:00"',
        f'vid_date: "{of.published:%Y-%m-%dT%H:%M:%S}Z"',
        f'duration: "PT{(of.duration or 0) // 60}M{(of.duration or 0) % 60}S"',
        f'viewcount: "{of.views}"',
        f'likeCount: "{of.likes}"',
        f'dislikeCount: "{of.dislikes}"',
        f"channel: {_json(of.channel)}",
    ]
    return "\r\n".join(["---", *lines, "---", f"{{% raw %}}{of.description}{{% endraw %}}", ""])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def records(count: int, folder: Path) -> Iterator[Record]:
    """Yield the first `count` records, whose files would be below `folder`."""
    return (record(number, folder) for number in range(count))


def write(count: int, folder: Path) -> None:
    """Write the files of the first `count` records below `folder`."""
    for one in records(count, folder):
        if not (parent := one.path.parent).is_dir():
            parent.mkdir(parents=True)
        handle = os.open(one.path, os.O_WRONLY | os.O_CREAT, 0o644)
        os.write(handle, text(one).encode())
        os.close(handle)


def catalogue(count: int) -> Catalogue:
    """Return the catalogue of the first `count` records, made in memory, without files."""
    folder = Path("/generated")
    made = records(count, folder)
    frames = []
    while some := list(islice(made, _AT_ONCE)):
        frames.append(rows_of(some, folder))
    return joined([FolderState(folder, compact(pl.concat(frames)))], 1)
