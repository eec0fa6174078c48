"""Whatever lies in the place of a kept file, reading ends; what is set aside stays for good."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.obstacles import NO_FILES, UNREADABLE
from vidbrowser import kept

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\0kept")
    assert kept.content(tmp_path / "a") == b"\0kept"
    with pytest.raises(FileNotFoundError):
        kept.content(tmp_path / "b")


@pytest.mark.parametrize("obstacle", NO_FILES)
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, obstacle: str) -> None:
    NO_FILES[obstacle](tmp_path / "a")
    with pytest.raises(kept.NotAFileError, match="not a file"):
        kept.content(tmp_path / "a")


@pytest.mark.parametrize("obstacle", UNREADABLE)
def test_what_cannot_be_read_is_not_damaged(tmp_path: Path, obstacle: str) -> None:
    UNREADABLE[obstacle](tmp_path / "a")
    with pytest.raises(OSError) as caught:
        kept.content(tmp_path / "a")
    assert kept.why(caught.value) in (os.strerror(caught.value.errno or 0), "")


def test_what_is_huge_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"123456")
    monkeypatch.setattr(kept, "_MOST", 6)
    assert kept.content(tmp_path / "a") == b"123456"
    monkeypatch.setattr(kept, "_MOST", 5)
    with pytest.raises(kept.DamagedError, match="too large"):
        kept.content(tmp_path / "a")


@given(st.binary() | st.text())
def test_what_is_not_json_is_damaged(text: bytes | str) -> None:
    with suppress(kept.DamagedError):
        assert json.dumps(kept.parsed(text))


@pytest.mark.parametrize("text", ["[" * 10_000, '{"a":' * 100_000, "9" * 5_000])
def test_what_no_parser_holds_is_damaged(text: str) -> None:
    with pytest.raises(kept.DamagedError):
        kept.parsed(text)


def test_each_that_is_set_aside_has_a_name_of_its_own(tmp_path: Path) -> None:
    path, asides = tmp_path / "searches.json", []
    for number in range(3):
        path.write_text(f"{number}")
        asides.append(kept.set_aside(path))
    path.mkdir()
    (path / "within").touch()
    asides.append(kept.set_aside(path))
    os.mkfifo(path)
    asides.append(kept.set_aside(path))
    names = [f"searches.damaged{end}" for end in ("", "-2", "-3", "-4", "-5")]
    assert [aside.name for aside in asides] == names
    assert [aside.read_text() for aside in asides[:3]] == ["0", "1", "2"]
    assert os.listdir(asides[3]) == ["within"]
    assert sorted(os.listdir(tmp_path)) == names


def test_what_cannot_be_set_aside_stays_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kept.set_aside(tmp_path / "gone")
    assert os.listdir(tmp_path) == []
    (tmp_path / "file").touch()
    with pytest.raises(OSError):
        kept.set_aside(tmp_path / "file" / "below")
