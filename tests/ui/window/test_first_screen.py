"""What the list showed comes back as it was; anything else in its place is removed."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import astuple
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.obstacles import DAMAGED, NO_FILES, UNREADABLE, without_privileges
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import parse
from vidbrowser.records.fields import FIELDS, Kind, Summary
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui.window import first_screen
from vidbrowser.ui.window.first_screen import FirstScreen

ROOT = Path("/videos")

NAMES = st.binary(min_size=1, max_size=20).map(
    lambda name: Path(os.fsdecode(b"/videos/" + name.replace(b"\0", b"_")))
)
TEXTS = st.none() | st.text(max_size=30)
COUNTS = st.none() | st.integers(0, 2**63 - 1)
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.none() | st.datetimes(timezones=ZONES)
WORDS = st.lists(st.text(max_size=12), max_size=4).map(tuple)
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TIME: MOMENTS,
    Kind.NAMES: WORDS,
    Kind.TAGS: WORDS,
}
COUNTED = (Kind.LENGTH, Kind.COUNT, Kind.NUMBER, Kind.SIZE)
VALUES |= dict.fromkeys(COUNTED, COUNTS)
SUMMARIES = st.builds(
    Summary, NAMES, **{field.name: VALUES.get(field.kind, TEXTS) for field in FIELDS}
)
QUERIES = st.sampled_from(["", "rivers", 'tag:"a b" -x', "published:>=2022", "東京 OR views:>5"])


def screen_of(*records: Summary, query: str = "", order: Order = Order.NEWEST) -> FirstScreen:
    return FirstScreen((ROOT,), parse(query), order, 40, 50, 0, 3, records)


def summary(name: str) -> Summary:
    return Summary(ROOT / name)


@given(st.lists(SUMMARIES, max_size=5), QUERIES, st.sampled_from(Order))
def test_it_comes_back_as_it_was(records: list[Summary], query: str, order: Order) -> None:
    screen = screen_of(*records, query=query, order=order)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cache" / "first-screen"
        first_screen.save(screen, file)
        again = first_screen.load(file)
        assert [entry.name for entry in file.parent.iterdir()] == [file.name]
    assert again is not None
    for name in ("folders", "query", "order", "found", "total", "top", "scrolled"):
        assert getattr(again, name) == getattr(screen, name)
    assert list(map(astuple, again.records)) == list(map(astuple, records))


@given(st.binary(max_size=400))
def test_any_other_bytes_are_removed(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "first-screen"
        file.write_bytes(content)
        assert first_screen.load(file) is None
        assert not file.exists()


@given(st.data())
def test_a_changed_byte_or_a_cut_is_noticed(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "first-screen"
        first_screen.save(screen_of(summary("a.md"), summary("b.md")), file)
        content = bytearray(file.read_bytes())
        place = data.draw(st.integers(0, len(content) - 1))
        if data.draw(st.booleans()):
            content[place] ^= data.draw(st.integers(1, 255))
        else:
            del content[place:]
        file.write_bytes(content)
        assert first_screen.load(file) is None
        assert not file.exists()


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["folders", "query", "order", "numbers", "records"]), inner
            )
        ),
    )
)
def test_what_is_whole_but_not_understood_is_removed(content: object) -> None:
    packed = json.dumps(content).encode()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "first-screen"
        file.write_bytes(first_screen._head(packed) + packed)
        assert first_screen.load(file) is None
        assert not file.exists()


@given(st.lists(SUMMARIES, min_size=1, max_size=2), st.data())
def test_values_of_another_kind_are_not_understood(
    records: list[Summary], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "first-screen"
        first_screen.save(screen_of(*records), file)
        shown = json.loads(file.read_bytes().partition(b"\n")[2])
        other = data.draw(st.sampled_from([[[1]], 1.5, 1 << 40]))
        places = range(len(FIELDS) + 1)  # the path comes first
        place = data.draw(st.sampled_from([*places, "folders", "query", "order", "numbers"]))
        where = shown["records"][0] if isinstance(place, int) else shown
        counts = [n for n, field in enumerate(FIELDS, 1) if field.kind in COUNTED]
        where[place] = other
        packed = json.dumps(shown).encode()
        file.write_bytes(first_screen._head(packed) + packed)
        if place not in counts or not isinstance(other, int):  # so many views there may be
            assert first_screen.load(file) is None


@pytest.mark.parametrize("obstacle", NO_FILES)
def test_what_is_no_file_is_set_aside_and_told(tmp_path: Path, obstacle: str) -> None:
    file, told = tmp_path / "first-screen", list[str]()
    NO_FILES[obstacle](file)
    assert first_screen.load(file, told.append) is None
    assert told == [f"{file} was no file. It was set aside as first-screen.damaged."]
    assert os.listdir(tmp_path) == ["first-screen.damaged"]
    first_screen.save(screen_of(summary("a.md")), file)
    assert first_screen.load(file) is not None


@pytest.mark.parametrize("obstacle", DAMAGED)
def test_whatever_else_lies_there_is_removed(tmp_path: Path, obstacle: str) -> None:
    DAMAGED[obstacle](tmp_path / "first-screen")
    assert first_screen.load(tmp_path / "first-screen") is None
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("obstacle", UNREADABLE)
def test_what_cannot_be_read_stays(tmp_path: Path, obstacle: str) -> None:
    UNREADABLE[obstacle](tmp_path / "first-screen")
    assert first_screen.load(tmp_path / "first-screen") is None
    assert os.listdir(tmp_path) == ["first-screen"]


def test_what_is_nested_too_deeply_is_removed(tmp_path: Path) -> None:
    file, packed = tmp_path / "first-screen", b"[" * 10_000
    file.write_bytes(first_screen._head(packed) + packed)
    assert first_screen.load(file) is None
    assert not file.exists()


def test_what_cannot_be_set_aside_is_told(tmp_path: Path) -> None:
    file, told = tmp_path / "cache" / "first-screen", list[str]()
    file.mkdir(parents=True)
    file.parent.chmod(0o555)
    with without_privileges(file):
        assert first_screen.load(file, told.append) is None
    file.parent.chmod(0o755)
    assert told == [f"{file} is no file and cannot be set aside: Permission denied."]


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "first-screenx1.unfinished").write_text("half")
    first_screen.load(tmp_path / "first-screen")
    assert os.listdir(tmp_path) == []


def test_that_of_another_version_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "first-screen"
    first_screen.save(screen_of(summary("a.md")), file)
    monkeypatch.setattr(first_screen, "VERSION", -1)
    assert first_screen.load(file) is None
    assert not file.exists()


def test_where_nothing_is_there_is_nothing(tmp_path: Path) -> None:
    assert first_screen.load(tmp_path / "never" / "first-screen") is None


def test_where_it_cannot_be_written_the_log_tells(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    first_screen.save(screen_of(), tmp_path / "file" / "first-screen")
    assert "could not be kept" in caplog.text


def test_it_stands_for_a_result() -> None:
    screen = screen_of(*map(summary, "abc"))
    assert len(screen.rows) == 3
    assert [record.path.name for record in screen.summaries(1, 32)] == ["b", "c"]
    assert (screen.position(ROOT / "b"), screen.position(ROOT / "d")) == (1, None)
    all_of_it, keys = PositionSet.first(3), [key_of(summary(name)) for name in "abc"]
    assert (screen.keys(all_of_it), screen.keys(all_of_it, 2)) == (keys, keys[:2])


@pytest.mark.parametrize(
    ("paths", "covered"),
    [
        ([], True),
        (["/videos"], True),
        (["/videos/old/a.md", "/videos"], True),
        (["/videos", "/music"], False),
        (["/"], False),
        (["/videosmore"], False),
    ],
)
def test_paths_within_its_folders_add_nothing(paths: list[str], covered: bool) -> None:
    assert screen_of().covers(list(map(Path, paths))) is covered
