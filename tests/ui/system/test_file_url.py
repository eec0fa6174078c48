"""The address of a file leads to that file, whatever its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vidbrowser.ui.system.file_url import file_url


@pytest.mark.parametrize(
    ("name", "address"),
    [
        (b"/a/b.md", b"file:///a/b.md"),
        (b"/vid\xe9os/a b#?%.md", b"file:///vid%E9os/a%20b%23%3F%25.md"),
        ("/vidéos/a.md".encode(), b"file:///vid%C3%A9os/a.md"),
    ],
)
def test_addresses(name: bytes, address: bytes) -> None:
    url = file_url(Path(os.fsdecode(name)))
    assert url.isLocalFile()
    assert bytes(url.toEncoded().data()) == address
