"""What is said: captions that roll, as downloaders leave them, read into an index and searched.

A real file of this kind has 300 KB for 12 KB of words, since each line is shown several times.
"""

from __future__ import annotations

import random
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, Setting, over, seconds
from vidbrowser.library.subtitle_pass import SubtitlePass, location
from vidbrowser.library.workers import Workers
from vidbrowser.subtitles.index import Index
from vidbrowser.subtitles.spoken_words import Sought, sought
from vidbrowser.subtitles.transcript import read_transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 1_000  # files: they are large
_WORDS = 2_000  # of each
_CUE = "{begin} --> {end} align:start position:0%\n{before}\n{now}\n\n"


def write(n: int, folder: Path) -> int:
    """Write `n` records with subtitles, always the same; return the bytes of all words."""
    rng = random.Random(7)
    known = ["".join(rng.choices("aeiourstlnmdk", k=rng.randrange(2, 9))) for _ in range(20_000)]
    size = 0
    folder.mkdir()
    for number in range(n):
        words = [known[min(int(rng.paretovariate(0.7)), len(known)) - 1] for _ in range(_WORDS)]
        size += len(" ".join(words))
        (folder / f"{number}.info.json").write_text(f'{{"id": "{number}", "title": "{number}"}}')
        (folder / f"{number}.en.vtt").write_text("WEBVTT\n\n" + "".join(_rolling(words)))
    return size


def _rolling(words: list[str]) -> Iterator[str]:
    before = " "
    for place in range(0, len(words), 6):
        line, at = words[place : place + 6], place / 3
        begin, middle, end = map(_clock, (at, at + 1.99, at + 2))
        timed = (f"<{_clock(at + n / 3)}><c> {word}</c>" for n, word in enumerate(line[1:], 1))
        yield _CUE.format(begin=begin, end=middle, before=before, now=line[0] + "".join(timed))
        before = " ".join(line)
        yield _CUE.format(begin=middle, end=end, before=before, now=" ")


def _clock(second: float) -> str:
    return f"{int(second) // 3600:02}:{int(second) // 60 % 60:02}:{second % 60:06.3f}"


def subtitles(setting: Setting) -> list[Figure]:
    """Reading such files by processor and by clock, what the index takes, and asking it."""
    folder, cache = setting.scratch / "said", setting.scratch / "said-index"
    n = min(_MOST, setting.n // 20)
    size = write(n, folder)
    names = sorted(map(str, folder.glob("*.vtt")))
    floor = seconds(lambda: [Path(name).read_bytes() for name in names], setting.repeats)
    begun = process_time()
    for name in names:
        read_transcript(name, str(folder))
    each = (process_time() - begun) * 1e3 / n
    workers = Workers()
    whole = seconds(lambda: SubtitlePass(folder, cache, workers).run())
    again = seconds(lambda: SubtitlePass(folder, cache, workers).run(), setting.repeats)
    workers.close()
    return [
        Figure("subtitle_cpu", n, each, "ms", aim="≤ 8"),
        over("subtitle_index", n, whole, floor, ""),
        Figure("subtitle_rescan", n, again * 1e6 / n, "µs"),
        *_asked(location(cache, folder), n, size, setting.repeats),
    ]


def _asked(path: Path, n: int, size: int, repeats: int) -> list[Figure]:
    index = Index(path, writes=False)
    record = min(index.records(Sought((), anything=True)))
    cues = index.hits(record, Sought((), anything=True), 10)
    phrase, common = sought(cues[5].text), sought(min(cues[0].text.split(), key=len))
    figures = [
        over("subtitle_size", n, index.size() / 1e6, size / 1e6, "≤ 1.5", "MB"),
        Figure("subtitle_phrase", n, 1e3 * seconds(lambda: index.records(phrase), repeats), "ms"),
        Figure("subtitle_common", n, 1e3 * seconds(lambda: index.records(common), repeats), "ms"),
        Figure(
            "subtitle_hits", n, 1e3 * seconds(lambda: index.hits(record, common, 99), repeats), "ms"
        ),
    ]
    index.close()
    return figures
