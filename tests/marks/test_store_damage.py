"""A store that a disk or another program damaged: told, or every mark is as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.marks.store_files import FILM, STARRED, A, B, opened
from vidbrowser.marks.copies import Copies
from vidbrowser.marks.failure import BrokenError, UnusableError
from vidbrowser.marks.mark import noted, starred, tagged, watched
from vidbrowser.marks.store import COPIES, FILE
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path


def damaged(raw: bytes, random: Random) -> bytes:
    """Return `raw` with a bit turned, a part gone, filled with zeros or with anything, or cut."""
    begin = random.randrange(len(raw))
    end = min(len(raw), begin + random.choice((1, 16, 512, 4096)))
    kind = random.randrange(5)
    if kind == 0:
        turned = bytes([raw[begin] ^ (1 << random.randrange(8))])
        return raw[:begin] + turned + raw[begin + 1 :]
    parts = (b"", bytes(end - begin), random.randbytes(end - begin))
    return raw[:begin] if kind == 4 else raw[:begin] + parts[kind - 1] + raw[end:]


def test_damage_is_never_taken_for_what_was_kept(tmp_path: Path) -> None:
    random, told = Random(7), 0
    with closing(opened(tmp_path)) as store:
        many = [VideoKey("youtube", f"{number:011}") for number in range(60)]
        store.apply(STARRED, [A, B, FILM, *many], watched(5))
        store.apply(STARRED, [A], noted("a note " * 50))
        store.apply(STARRED, many[:9], tagged("東京", "x"))
        kept = store.memory.all()
    whole = (tmp_path / FILE).read_bytes()
    for number in range(250):
        (tmp_path / FILE).write_bytes(damaged(whole, random))
        for beside in tmp_path.glob("*.sqlite-*"):
            beside.unlink()
        try:
            with closing(opened(tmp_path)) as store:
                assert store.memory.all() == kept, number
                store.tend()
        except UnusableError:
            told += 1
        for copy in (tmp_path / COPIES).glob("*"):
            copy.unlink()
    assert 50 < told < 250  # what is in no use may be damaged


def test_a_row_that_was_altered_is_noticed_in_copies_too(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(STARRED, [A], starred(True))
        store.tend()
        for file in (tmp_path / FILE, *(tmp_path / COPIES).iterdir()):
            with closing(sqlite3.connect(file)) as database:
                database.execute("UPDATE marks SET starred = 0")
                database.commit()
        with pytest.raises(BrokenError, match="damaged"):
            store.tend()
    with pytest.raises(BrokenError, match="damaged"):
        opened(tmp_path)
    assert Copies(tmp_path / COPIES).newest_good() is None
