"""Texts in a part of a file come back as they were, and nothing else ever does."""

from __future__ import annotations

import io
import sys
import tracemalloc
import zlib
from array import array
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import BinaryIO

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.library import mapped_texts
from vidbrowser.library.mapped_texts import BrokenError

TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=9)


def column(texts: list[str]) -> pl.Series:
    return pl.Series("texts", texts, dtype=pl.String)


@given(TEXTS, st.binary(max_size=9))
def test_what_was_written_comes_back(texts: list[str], before: bytes) -> None:
    with TemporaryFile() as file:
        file.write(before)
        length, checksum = mapped_texts.write(column(texts), file)
        file.write(b"what follows")
        file.flush()
        found = mapped_texts.read(file, len(before), length, checksum)
    assert (found.to_list(), found.n_chunks()) == (texts, 1)  # the file is closed


@given(TEXTS, st.integers(1, 12))
def test_pieces_are_no_larger_than_a_part_may_be(texts: list[str], largest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mapped_texts, "_LARGEST", largest)
        pieces = [piece.to_list() for piece in mapped_texts.parts(column(texts))]
    assert [text for piece in pieces for text in piece] == texts
    assert all(len(p) == 1 or len("".join(p).encode()) <= largest for p in pieces)


def test_what_is_written_is_not_in_memory_at_once() -> None:
    texts = column(["a" * 2_000] * 30_000)
    with TemporaryFile() as file:
        tracemalloc.start()
        length, _ = mapped_texts.write(texts, file)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < length / 2


def part(numbers: list[int], content: bytes) -> tuple[BinaryIO, int, int]:
    """Return a file with a part of these numbers and bytes, its length, its right checksum."""
    raw = array("q", numbers).tobytes() + content
    file = TemporaryFile()  # noqa: SIM115  closed with the test
    file.write(raw)
    file.flush()
    return file, len(raw), zlib.crc32(raw)


@given(st.lists(st.integers(-3, 9) | st.integers(-(2**63), 2**63 - 1), max_size=6), st.binary())
def test_any_numbers_and_bytes_are_texts_or_refused(numbers: list[int], content: bytes) -> None:
    file, length, checksum = part(numbers, content)
    with file:
        try:
            found = mapped_texts.read(file, 0, length, checksum).to_list()
        except BrokenError:
            return
    bounds = numbers[1 : numbers[0] + 2]
    inner = array("q", numbers).tobytes()[8 * (numbers[0] + 2) :] + content
    assert bounds == sorted(bounds)
    spans = pairwise(bounds)
    assert found == [inner[begin:end].decode() for begin, end in spans]


@pytest.mark.parametrize(
    ("numbers", "content"),
    [
        ([1, 0, 4], b"abc"),
        ([2, 0, 3, 2], b"abc"),
        ([1, -1, 2], b"abc"),
        ([2, 0, 1, 2], "é".encode()),
        ([1, 0, 1], b"\xff"),
        ([3, 0, 1], b"a"),
        ([-1, 0], b""),
        ([2**60], b""),
        ([], b""),
    ],
)
def test_bounds_outside_and_bytes_that_are_no_text_are_refused(
    numbers: list[int], content: bytes
) -> None:
    file, length, checksum = part(numbers, content)
    with file, pytest.raises(BrokenError):
        mapped_texts.read(file, 0, length, checksum)


@given(st.data())
def test_damage_is_noticed(data: st.DataObject) -> None:
    whole = io.BytesIO()
    length, checksum = mapped_texts.write(column(["Tea", "", "東京" * 9]), whole)
    raw = whole.getvalue()
    at = data.draw(st.integers(0, length - 1))
    damaged = raw[:at] + data.draw(st.binary(max_size=2).filter(lambda b: b != raw[at : at + 1]))
    if data.draw(st.booleans()):
        damaged += raw[at + 1 :]
    with TemporaryFile() as file:
        file.write(damaged)
        file.flush()
        if not damaged.startswith(raw):
            with pytest.raises(BrokenError):
                mapped_texts.read(file, 0, length, checksum)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system tells no mappings")
def test_it_is_mapped_as_long_as_it_is_in_use_whatever_takes_its_place() -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "texts"
        with path.open("wb") as file:
            written = mapped_texts.write(column(["Tea with milk", "x" * 99]), file)
        with path.open("rb") as file:
            found = mapped_texts.read(file, 0, *written)
        (Path(name) / "other").write_bytes(b"")
        (Path(name) / "other").replace(path)
        assert f"{path} (deleted)" in Path("/proc/self/maps").read_text()
        rows = found.filter(found.str.contains("milk", literal=True))
        del found
        assert rows.to_list() == ["Tea with milk"]
        del rows
        assert str(path) not in Path("/proc/self/maps").read_text()


def test_where_a_mapped_file_cannot_be_replaced_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with TemporaryDirectory() as name:
        path = Path(name) / "texts"
        with path.open("wb") as file:
            written = mapped_texts.write(column(["Tea with milk"]), file)
        with path.open("rb") as file:
            found = mapped_texts.read(file, 0, *written)
        assert str(path) not in Path("/proc/self/maps").read_text()
        assert found.to_list() == ["Tea with milk"]
