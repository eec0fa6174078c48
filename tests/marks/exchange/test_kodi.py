"""What players noted in `.nfo` files is read; the files are not written to."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from tests.marks.store_files import opened
from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.importing import read, take_over
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path


def nfo(file: Path, *elements: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"<movie><title>T</title>{''.join(elements)}</movie>", "utf-8")
    return file


def test_what_was_watched_and_rated_is_read(tmp_path: Path) -> None:
    id_ = '<uniqueid type="youtube">Qiz-kVErOhk</uniqueid>'
    last = "<lastplayed>1970-01-01 00:01:00</lastplayed>"
    nfo(tmp_path / "a.nfo", id_, "<playcount>2</playcount>", last)
    nfo(tmp_path / "sub" / "b.NFO", "<watched>true</watched><userrating>7</userrating>")
    nfo(tmp_path / "c.nfo", "<watched>false</watched><playcount>0</playcount>", last)
    nfo(tmp_path / "d.nfo", "<playcount>-5</playcount><userrating>x</userrating>")
    imported = read(tmp_path)
    below = VideoKey("", "", os.fsencode(tmp_path / "sub" / "b.NFO"))
    assert imported.entries == {
        VideoKey("youtube", "Qiz-kVErOhk"): Entry(Mark(2, 60), "T"),
        below: Entry(Mark(1, rating=4), "T"),
    }
    assert imported.passed == 0


def test_what_cannot_be_read_is_told_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.nfo").write_bytes(b"<!DOCTYPE x><movie><watched>true</watched></movie>")
    (tmp_path / "b.nfo").write_bytes(b"<movie>" + b" " * (1 << 20))
    (tmp_path / "c.nfo").write_text("plain notes")
    (tmp_path / "d.nfo").symlink_to(nfo(tmp_path / "e" / "x.nfo", "<watched>true</watched>"))
    os.mkfifo(tmp_path / "f.nfo")
    imported = read(tmp_path)
    assert len(imported.entries) == 1
    assert [told.file.name for told in imported.told] == ["a.nfo", "b.nfo", "c.nfo"]
    assert "document type" in imported.told[0].reason
    assert imported.told[1].reason == "The file is too large"


def test_nothing_is_written_into_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "films"
    nfo(folder / "a.nfo", "<watched>true</watched>")
    before = state(folder)
    with closing(opened(tmp_path / "marks")) as store:
        assert take_over(store, read(folder)).changed == 1
    assert state(folder) == before


def state(folder: Path) -> list[tuple[str, int, int, bytes]]:
    """Return of all below `folder` the name, the inode, when it was written to, what it holds."""
    return [
        (path.name, about.st_ino, about.st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in (folder, *folder.rglob("*"))
        for about in [path.stat()]
    ]
