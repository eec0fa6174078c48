"""The bytes of a file, or the reason why it was left alone; nothing waits, nothing is unbounded."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.case_blind import make_case_blind
from vidbrowser.records.file_bytes import LARGEST, read_contents
from vidbrowser.records.problem import UnreadableError


def reason(path: Path, root: Path | None = None) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_contents(path, root)
    return caught.value.reason


@pytest.mark.parametrize("size", [0, 1, 65536, 65537, 200_000])
def test_bytes_come_back(size: int, tmp_path: Path) -> None:
    raw = os.urandom(size)
    (tmp_path / "a.md").write_bytes(raw)
    assert read_contents(tmp_path / "a.md", tmp_path) == raw


def test_a_file_above_the_cap_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.touch()
    os.truncate(path, LARGEST)
    assert len(read_contents(path)) == LARGEST
    os.truncate(path, 1 << 40)
    assert "larger than 16 MB" in reason(path)


def test_what_is_no_file_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "to-pipe.md").symlink_to("pipe.md")
    (tmp_path / "folder.md").mkdir()
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.md")
        monkeypatch.setattr(os, "open", None)
        assert "a pipe" in reason(tmp_path / "pipe.md", tmp_path)
        assert "a pipe" in reason(tmp_path / "to-pipe.md", tmp_path)
        assert "a socket or device" in reason(tmp_path / "socket.md")
        assert "a socket or device" in reason(Path("/dev/zero"))
        assert "a folder" in reason(tmp_path / "folder.md")


def test_links_stay_within_the_root(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (root / "sub" / "real.md").write_bytes(b"in")
    (tmp_path / "real.md").write_bytes(b"out")
    (tmp_path / "root2").mkdir()
    (tmp_path / "root2" / "real.md").write_bytes(b"out")
    for name, to in {
        "in.md": "sub/real.md",
        "out.md": "../real.md",
        "beside.md": "../root2/real.md",
        "by.md": "out.md",
        "none.md": "none",
        "self.md": "self.md",
    }.items():
        (root / name).symlink_to(to)
    assert read_contents(root / "in.md", root) == b"in"
    assert read_contents(root / "out.md") == b"out"
    assert "leads out" in reason(root / "out.md", root)
    assert "leads out" in reason(root / "beside.md", root)
    assert "leads out" in reason(root / "by.md", root)
    assert "not there" in reason(root / "none.md", root)
    assert "symbolic links" in reason(root / "self.md", root)
    (tmp_path / "alias").symlink_to(root)
    assert read_contents(tmp_path / "alias" / "in.md", tmp_path / "alias") == b"in"


def test_a_link_within_a_folder_that_was_named_in_another_case_stays_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Videos").mkdir()
    (tmp_path / "Videos" / "real.md").write_bytes(b"in")
    (tmp_path / "Videos" / "in.md").symlink_to(tmp_path / "Videos" / "real.md")
    make_case_blind(tmp_path, monkeypatch)
    assert read_contents(tmp_path / "VIDEOS" / "in.md", tmp_path / "VIDEOS") == b"in"


def test_what_the_system_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "gone" in reason(tmp_path / "a.md")
    assert "too long" in reason(tmp_path / ("a" * 300 + ".md")).lower()
    assert "cannot be read" in reason(tmp_path / "a\0.md")
    (tmp_path / "a.md").touch()

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert "permissions" in reason(tmp_path / "a.md")


def test_no_file_stays_open(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"a")
    (tmp_path / "b.md").write_bytes(b"b" * (LARGEST + 1))
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(3):
        read_contents(tmp_path / "a.md")
        reason(tmp_path / "b.md")
    assert len(os.listdir("/proc/self/fd")) == before
