"""Folders of downloaded videos: files of the sizes of real ones, read and looked through again.

Of real files: median 113 KB, 95 of 100 below 650 KB, one in a hundred with comments of megabytes;
what is wanted is 0.5 to 7 KB of each, at the beginning, in the middle and at the end.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from time import process_time
from typing import Any

from tests.benchmarks.engine import read_all, walk_and_stat
from tests.benchmarks.figures import Figure, Setting, over, seconds
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.library import refresh
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.wire import packed
from vidbrowser.library.workers import Workers
from vidbrowser.records.batch import Reader
from vidbrowser.records.listing import walk
from vidbrowser.records.problem import Problem

_FORMAT = {"url": "https://media.example.org/" + "x" * 700, "http_headers": {"Accept": "*/*"}}
_CAPTION = [{"ext": "vtt", "url": "https://captions.example.org/" + "y" * 400}]
_COMMENT = {"id": "c" * 26, "text": "z" * 300, "author": "someone", "timestamp": 1_700_000_000}
_BESIDE = (".mp4", ".webp", ".description", ".en.vtt", ".live_chat.json")
_SHARES = (20, 45, 86, 99, 100)  # of old files, middle ones, with captions, other sites, comments
_MOST = 2_000  # files: they are large


def write(n: int, folder: Path) -> None:
    """Write `n` files as a downloader does, each with five files beside it, always the same."""
    rng = random.Random(7)
    for number in range(n):
        stem = f"2023{number % 12 + 1:02}{number % 28 + 1:02} - Video {number} [{number:011x}]"
        path = folder / f"channel {number % 40}" / stem
        path.parent.mkdir(parents=True, exist_ok=True)
        Path(f"{path}.info.json").write_text(json.dumps(_said(number, rng), ensure_ascii=False))
        for end in _BESIDE:
            Path(f"{path}{end}").touch()


def _said(number: int, rng: random.Random) -> dict[str, Any]:
    share, text = rng.randrange(100), "Words of a description, some with ümlauts. " * 40
    formats, captions, comments = _sizes(share, rng)
    return {
        "id": f"{number:011x}",
        "title": f"Video {number} of many",
        "formats": [_FORMAT] * formats,
        "thumbnail": f"https://i.example.org/{number}.jpg",
        "description": text[: rng.randrange(200, 1800)],
        "duration": rng.randrange(10, 9_000),
        "view_count": rng.randrange(10**7),
        "webpage_url": f"https://www.youtube.com/watch?v={number:011x}",
        "categories": ["Music"],
        "tags": [f"tag {rng.randrange(5_000)}" for _ in range(8)],
        "automatic_captions": {f"l{n}": _CAPTION for n in range(captions)},
        "chapters": [{"start_time": 60.0 * n, "title": f"Part {n}"} for n in range(5)],
        "channel": f"channel {number % 40}",
        "upload_date": f"2023{number % 12 + 1:02}{number % 28 + 1:02}",
        "extractor": "youtube",
        "extractor_key": "Youtube",
        "epoch": 1_700_000_000 + number,
        "ext": "mp4",
        "comments": [_COMMENT] * comments,
        "_type": "video",
    }


def _sizes(share: int, rng: random.Random) -> tuple[int, int, int]:
    """Return how many formats, captions and comments a file has."""
    kind = next(place for place, upto in enumerate(_SHARES) if share < upto)
    return (
        (rng.randrange(10, 80), 0, 0),
        (rng.randrange(50, 140), 0, 0),
        (rng.randrange(80, 160), rng.randrange(500, 1_300), 0),
        (3, 0, 0),
        (100, 0, rng.randrange(10_000, 40_000)),
    )[kind]


def archives(setting: Setting) -> list[Figure]:
    """Reading such a folder, by processor and by clock, and looking for changes in it."""
    folder = setting.scratch / "archive"
    n = min(_MOST, setting.n // 10)
    write(n, folder)
    names = [
        f"{entry.path}\0{beside}"
        for entry, beside in (one for one in walk(folder) if not isinstance(one, Problem))
    ]
    floor = seconds(lambda: read_all(folder), setting.repeats)
    wall = seconds(lambda: _read(names, folder), setting.repeats)
    begun = process_time()
    _read(names, folder)
    each = (process_time() - begun) * 1e3 / n
    return [
        Figure("archive_cpu", n, each, "ms", aim="≤ 0.30"),
        over("archive_read", n, wall, floor, "≤ 6.0"),
        _rescan(folder, n, setting.repeats),
    ]


def _read(names: list[str], folder: Path) -> None:
    reader = Reader(os.fspath(folder))
    reader.read(names)
    assert not reader.problems
    packed(reader.batches)


def _rescan(folder: Path, n: int, repeats: int) -> Figure:
    catalogue, _ = refresh([folder])
    assert len(catalogue) == n
    state, workers = FolderState(folder, catalogue.frame), Workers()
    value = seconds(lambda: SyncPass(state, workers, lambda: False, lambda *_: None).run(), repeats)
    workers.close()
    floor = seconds(lambda: walk_and_stat(folder), repeats)
    return over("archive_rescan", n, value, floor, "≤ 2.0")
