"""Pictures beside the record, and nothing else of the disk."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.thumbnails.local import MOST_BYTES, Opened, local
from vidbrowser.thumbnails.outcome import Failure, FailureKind

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return a record in a folder with a picture, and a secret outside of it."""
    folder = tmp_path / "records"
    (folder / "pictures").mkdir(parents=True)
    (folder / "pictures" / "a b.jpg").write_bytes(b"a picture")
    (tmp_path / "secret.jpg").write_bytes(b"a secret")
    return folder / "record.md"


def kind(answer: object) -> FailureKind:
    assert isinstance(answer, Failure), answer
    assert answer.reason.endswith(".")
    return answer.kind


@pytest.mark.parametrize("text", ["pictures/a b.jpg", "./pictures//a b.jpg"])
def test_inside(record: Path, text: str) -> None:
    answer = local(text, record)
    assert isinstance(answer, Opened)
    assert answer.read() == b"a picture"


def test_no_more_is_read_than_what_tells_that_it_is_too_much(record: Path) -> None:
    path = record.parent / "pictures" / "large.jpg"
    with path.open("wb") as file:
        file.truncate(3 * MOST_BYTES)
    answer = local("pictures/large.jpg", record)
    assert isinstance(answer, Opened)
    same_place = os.dup(answer.descriptor)
    assert kind(answer.read()) is FailureKind.TOO_LARGE
    assert os.lseek(same_place, 0, os.SEEK_CUR) < 2 * MOST_BYTES
    os.close(same_place)


def test_the_key_changes_with_the_file(record: Path) -> None:
    path = record.parent / "pictures" / "a b.jpg"
    keys = set()
    for content, when in ((b"a", 1), (b"a", 2), (b"ab", 2)):
        path.write_bytes(content)
        os.utime(path, (when, when))
        answer = local("pictures/a b.jpg", record)
        assert isinstance(answer, Opened)
        keys.add(answer.key)
        answer.close()
    assert len(keys) == 3


@pytest.mark.parametrize(
    "text",
    [
        "../secret.jpg",
        "pictures/../../secret.jpg",
        "pictures/../pictures/a b.jpg",
        "..\\secret.jpg",
        "/etc/passwd",
        "\\etc\\passwd",
        "//server/share/a.jpg",
        "\\\\server\\share\\a.jpg",
        "\\\\?\\C:\\a.jpg",
        "C:\\a.jpg",
        "C:a.jpg",
        "c:/a.jpg",
        "file:///etc/passwd",
        "FILE:pictures/a b.jpg",
        "data:image/png;base64,AAAA",
        "qrc:/a.png",
        "ftp://example.org/a.jpg",
        "pictures/a b.jpg\0",
        "a\ud800.jpg",
    ],
)
def test_refused(record: Path, text: str) -> None:
    assert kind(local(text, record)) is FailureKind.REFUSED


def test_links(record: Path, tmp_path: Path) -> None:
    folder = record.parent
    (folder / "inside.jpg").symlink_to("pictures/a b.jpg")
    (folder / "outside.jpg").symlink_to(tmp_path / "secret.jpg")
    (folder / "up").symlink_to("..")
    (folder / "circle.jpg").symlink_to("circle.jpg")
    answer = local("inside.jpg", record)
    assert isinstance(answer, Opened)
    assert answer.read() == b"a picture"
    assert kind(local("outside.jpg", record)) is FailureKind.REFUSED
    assert kind(local("up/secret.jpg", record)) is FailureKind.REFUSED
    assert kind(local("circle.jpg", record)) is FailureKind.MISSING


def test_a_folder_of_records_that_is_a_link(record: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("records")
    answer = local("pictures/a b.jpg", tmp_path / "link" / "record.md")
    assert isinstance(answer, Opened)
    answer.close()


def test_only_regular_files(record: Path) -> None:
    os.mkfifo(record.parent / "fifo.jpg")
    assert kind(local("fifo.jpg", record)) is FailureKind.NOT_A_PICTURE  # not waited for
    assert kind(local("pictures", record)) is FailureKind.NOT_A_PICTURE
    assert kind(local(".", record)) is FailureKind.NOT_A_PICTURE


def test_missing_and_too_long_names(record: Path) -> None:
    for text in ("no.jpg", "no/such/folder.jpg", "a" * 300, "pictures/a b.jpg/deeper", "a/" * 3000):
        assert kind(local(text, record)) is FailureKind.MISSING


def test_too_large(record: Path) -> None:
    path = record.parent / "large.jpg"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    answer = local("large.jpg", record)
    assert isinstance(answer, Opened)
    assert kind(answer.read()) is FailureKind.TOO_LARGE


@given(st.one_of(st.text(), st.text(alphabet="./\\:aC\0 ").map(lambda text: text[:40])))
def test_any_text_is_answered_and_nothing_outside_is_opened(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "nothing"
    folder.mkdir(exist_ok=True)
    assert isinstance(local(text, folder / "record.md"), Failure)
