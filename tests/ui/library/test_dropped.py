"""What was dropped, as the bytes say it and not as Qt reads them."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from vidbrowser.ui.library.dropped import parsed, read

names = st.binary(min_size=1, max_size=20).filter(lambda name: not {0, ord("/")} & set(name))


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (b"file:///vid%E9os", b"/vid\xe9os"),
        (b"file:///vid%e9os\r\n", b"/vid\xe9os"),
        (b"file:///vid\xe9os\r\n", b"/vid\xe9os"),
        ("file:///vidéos".encode(), "/vidéos".encode()),
        (b"file:///vid%C3%A9os\n", "/vidéos".encode()),
        (b"# a comment\r\n\r\nfile:///a%20b\r\n", b"/a b"),
        (b"file:///a%23b%3Fc", b"/a#b?c"),
        (b"file:///a#b?c", b"/a#b?c"),
        (b"file:/a", b"/a"),
        (b"FILE://LocalHost/a/", b"/a"),
        (b"file:///a\0", b"/a"),
        (f"file://{socket.gethostname()}/a".encode(), b"/a"),
    ],
)
def test_paths(raw: bytes, path: bytes) -> None:
    assert parsed(raw) == ([Path(os.fsdecode(path))], [])


@pytest.mark.parametrize(
    "address", ["https://example.org/a", "file://nas.example/a", "file:a", "file://", "about:blank"]
)
def test_addresses_that_are_no_paths_here(address: str) -> None:
    assert parsed(f"{address}\r\n".encode()) == ([], [address])


def test_what_is_meant_as_a_file() -> None:
    assert parsed(b"https://example.org/\r\nfile:///a").is_files
    assert parsed(b"file://nas.example/a").is_files
    assert not parsed(b"https://example.org/").is_files
    assert not parsed(b"").is_files


@given(st.lists(names, max_size=4))
def test_every_name_that_a_file_can_have_comes_back(found: list[bytes]) -> None:
    paths = [Path("/") / os.fsdecode(name) for name in found if name not in (b".", b"..")]
    listed = "".join(f"{path.as_uri()}\r\n" for path in paths)
    assert parsed(listed.encode()) == (paths, [])


def test_what_qt_writes_is_read() -> None:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile("/a b/é#?%"), QUrl("https://example.org/")])
    assert read(made) == ([Path("/a b/é#?%")], ["https://example.org/"])


def test_the_letter_of_a_drive_begins_a_path_where_there_are_any(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses = (b"file:///C:/a%20b", b"file://localhost/c%3A/a%20b")
    assert [parsed(raw).paths for raw in addresses] == [[Path("/C:/a b")], [Path("/c:/a b")]]
    monkeypatch.setattr(sys, "platform", "win32")
    assert [parsed(raw).paths for raw in addresses] == [[Path("C:/a b")], [Path("c:/a b")]]
    assert parsed(b"file:C:/a").paths == []
