"""Listing folders and comparing them with what is known."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.disk import write
from vidbrowser.library.folder_state import FOUND
from vidbrowser.library.scanner import EVERYTHING, Changes, DirectoryScan, diff, within

if TYPE_CHECKING:
    from pathlib import Path


def scanned(root: Path, only: frozenset[bytes] = EVERYTHING) -> tuple[pl.DataFrame, DirectoryScan]:
    listing = DirectoryScan(root, lambda: False, only)
    return pl.concat(listing), listing


def paths(frame: pl.DataFrame) -> set[bytes]:
    return set(frame["path"].to_list())


def changes(root: Path, known: pl.DataFrame) -> Changes:
    found, listing = scanned(root)
    return diff(known, found, listing.unlisted)


def told(change: Changes) -> tuple[set[bytes], set[bytes], set[bytes]]:
    return paths(change.added), paths(change.changed), set(change.removed.to_list())


def test_finds_files_with_the_ending_of_a_record_in_all_folders(tmp_path: Path) -> None:
    for name in ("a.md", "b/c.MARKDOWN", "b/d/e.txt", "f.html", "g.png", "md", "b/h.md.bak"):
        write(tmp_path / name)
    found, listing = scanned(tmp_path)
    assert paths(found) == {b"a.md", b"b/c.MARKDOWN", b"b/d/e.txt", b"f.html"}
    assert found.schema == pl.Schema(FOUND)
    assert listing.finished
    assert not listing.problems


def test_the_stamp_is_that_of_the_file(tmp_path: Path) -> None:
    info = write(tmp_path / "a.md").stat()
    found, _ = scanned(tmp_path)
    assert found.rows() == [
        (b"a.md", info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino)
    ]


def test_a_single_file_is_a_root(tmp_path: Path) -> None:
    found, _ = scanned(write(tmp_path / "a.md"))
    assert paths(found) == {b""}


def test_names_need_not_be_utf_8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff\xfe.md")).write_bytes(b"x")
    assert paths(scanned(tmp_path)[0]) == {b"\xff\xfe.md"}


def test_more_files_than_a_batch(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number}.md").touch()
    batches = list(DirectoryScan(tmp_path, lambda: False))
    assert len(batches) > 2
    assert pl.concat(batches)["path"].n_unique() == 1000


def test_what_is_passed_over_is_not_looked_at_when_it_is_touched(tmp_path: Path) -> None:
    for name in (".trash/a.md", "b/_site/c.html", "._d.md", "e.md"):
        write(tmp_path / name)
    touched = frozenset({b".trash/a.md", b".trash", b"b/_site/c.html", b"b", b"._d.md", b"e.md"})
    assert paths(scanned(tmp_path, touched)[0]) == {b"e.md"}
    assert paths(scanned(tmp_path / ".trash")[0]) == {b"a.md"}


def test_stops_when_asked(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number}.md").touch()
    listing = DirectoryScan(tmp_path, lambda: True)
    assert sum(batch.height for batch in listing) < 1000
    assert not listing.finished


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    found, listing = scanned(tmp_path / "gone")
    assert found.is_empty()
    assert listing.unlisted == [b""]
    assert listing.problems[0].path == tmp_path / "gone"


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.md")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "self.md").symlink_to(tmp_path / "self.md")
    assert b"a/b.md" in paths(scanned(tmp_path)[0])


def test_a_pipe_is_listed_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert paths(scanned(tmp_path)[0]) == {b"pipe.md"}


def test_nothing_has_changed(tmp_path: Path) -> None:
    write(tmp_path / "a.md")
    known, _ = scanned(tmp_path)
    assert not changes(tmp_path, known)


def test_added_changed_moved_and_removed_files(tmp_path: Path) -> None:
    for name in ("stays.md", "grows.md", "moves.md", "goes.md"):
        write(tmp_path / name)
    known, _ = scanned(tmp_path)
    write(tmp_path / "new.md")
    write(tmp_path / "grows.md", body="A longer body")
    (tmp_path / "moves.md").rename(tmp_path / "moved.md")
    (tmp_path / "goes.md").unlink()
    assert told(changes(tmp_path, known)) == (
        {b"new.md", b"moved.md"},
        {b"grows.md"},
        {b"moves.md", b"goes.md"},
    )


def test_another_file_of_the_same_size_and_time_is_noticed(tmp_path: Path) -> None:
    old = write(tmp_path / "a.md", "One")
    known, _ = scanned(tmp_path)
    info = old.stat()
    new = write(tmp_path / "other", "Two")
    os.utime(new, ns=(info.st_atime_ns, info.st_mtime_ns))
    new.rename(old)
    assert told(changes(tmp_path, known)) == (set(), {b"a.md"}, set())


def test_what_cannot_be_listed_is_not_removed(tmp_path: Path) -> None:
    for name in ("a/1.md", "b/2.md", "ab/3.md"):
        write(tmp_path / name)
    known, _ = scanned(tmp_path)
    found = known.filter(pl.col("path") == b"b/2.md")
    assert set(diff(known, found, [b"a/"]).removed.to_list()) == {b"ab/3.md"}
    assert not diff(known, found, [b""])


def test_what_is_gone_beside_a_folder_that_cannot_be_listed_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/1.md", "ab/2.md", "b.md"):
        write(tmp_path / name)
    known, _ = scanned(tmp_path)
    listed = os.scandir

    def refusing(path: str) -> object:  # permissions would not keep an administrator out
        if path.endswith("/a"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return listed(path)

    (tmp_path / "ab" / "2.md").unlink()
    monkeypatch.setattr(os, "scandir", refusing)
    assert told(changes(tmp_path, known)) == (set(), set(), {b"ab/2.md"})


@pytest.mark.parametrize(
    ("touched", "expected"),
    [
        ({b"a/1.md"}, {b"a/1.md"}),
        ({b"a"}, {b"a/1.md", b"a/c/2.md"}),
        ({b"gone"}, {b"gone/3.md"}),
        ({b"gone/3.md", b"new.md"}, {b"gone/3.md"}),
        ({b"nothing"}, set()),
    ],
)
def test_what_is_known_of_touched_paths(
    tmp_path: Path, touched: set[bytes], expected: set[bytes]
) -> None:
    for name in ("a/1.md", "a/c/2.md", "ab/4.md", "new.md"):
        write(tmp_path / name)
    names = [b"a/1.md", b"a/c/2.md", b"gone/3.md", b"ab/4.md"]
    known = pl.DataFrame([(name, 1, 1, 1, 1) for name in names], schema=FOUND, orient="row")
    part = within(known, frozenset(touched), tmp_path)
    assert part is not None
    assert paths(part) == expected


def test_many_touched_folders_are_looked_for_by_listing_all(tmp_path: Path) -> None:
    known = pl.DataFrame(schema=FOUND)
    assert within(known, frozenset(b"%d" % n for n in range(99)), tmp_path) is None
    assert within(known, EVERYTHING, tmp_path) is None


def test_what_lies_within_what_was_touched_too_is_listed_once(tmp_path: Path) -> None:
    for name in ("a/b/c.md", "a/d.md", "a b/e.md"):
        write(tmp_path / name)
    found, _ = scanned(tmp_path, frozenset({b"a", b"a/b", b"a/b/c.md", b"a/d.md", b"a b/e.md"}))
    assert sorted(found["path"]) == [b"a b/e.md", b"a/b/c.md", b"a/d.md"]


def test_listing_only_what_was_touched(tmp_path: Path) -> None:
    for name in ("a/1.md", "a/c/2.md", "b.md", "c.md", "d.png"):
        write(tmp_path / name)
    found, listing = scanned(tmp_path, frozenset({b"a", b"b.md", b"gone.md", b"d.png"}))
    assert paths(found) == {b"a/1.md", b"a/c/2.md", b"b.md"}
    assert listing.finished


stamps = st.dictionaries(
    st.sampled_from([b"a", b"b", b"c/d", b"c/e"]),
    st.tuples(*[st.integers(0, 1)] * 4),
)


@given(stamps, stamps)
def test_comparing_equals_comparing_one_by_one(
    before: dict[bytes, tuple[int, int, int, int]], now: dict[bytes, tuple[int, int, int, int]]
) -> None:
    def frame(of: dict[bytes, tuple[int, int, int, int]]) -> pl.DataFrame:
        return pl.DataFrame([(p, *s) for p, s in of.items()], schema=FOUND, orient="row")

    assert told(diff(frame(before), frame(now), [])) == (
        now.keys() - before.keys(),
        {path for path in now.keys() & before.keys() if now[path] != before[path]},
        before.keys() - now.keys(),
    )
