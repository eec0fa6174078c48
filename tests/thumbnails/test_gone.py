"""What is gone at its source is kept, line by line, for all programs."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.thumbnails.gone import GonePictures

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

A, B = "http://a.test/a.jpg", "http://b.test/\ud800\n“b”.jpg"


def test_what_one_program_notes_another_knows(tmp_path: Path) -> None:
    one, other = GonePictures(tmp_path / "gone"), GonePictures(tmp_path / "gone")
    assert one.addresses == other.addresses == frozenset()
    for address in (A, B, A):
        one.note(address, gone=True)
    assert other.addresses == {A, B}
    other.note(A, gone=False)
    assert one.addresses == {B}


def test_what_is_known_is_not_written_again(tmp_path: Path) -> None:
    gone = GonePictures(tmp_path / "gone")
    gone.note(A, gone=False)
    assert not (tmp_path / "gone").exists()
    for _ in range(3):
        gone.note(A, gone=True)
    assert len((tmp_path / "gone").read_text().split()) == 1


def test_the_version_changes_with_the_addresses_only(tmp_path: Path) -> None:
    gone = GonePictures(tmp_path / "gone")
    versions = [gone.version]
    for state in (True, True, False):
        gone.note(A, gone=state)
        versions.append(gone.version)
    assert versions[1] == versions[2]
    assert len(set(versions)) == 3


@given(st.binary(max_size=80))
def test_damage_costs_what_it_meets(
    tmp_path_factory: pytest.TempPathFactory, damage: bytes
) -> None:
    file = tmp_path_factory.mktemp("gone") / "gone"
    GonePictures(file).note(A, gone=True)
    whole = file.read_bytes()
    file.write_bytes(damage + whole[:-4])  # what was being written when the disk was full
    gone = GonePictures(file)
    gone.note(B, gone=True)
    assert B in gone.addresses


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    gone = GonePictures()
    gone.note(A, gone=True)
    assert (gone.addresses, gone.version) == (frozenset(), ())
    nowhere = GonePictures(tmp_path / "none" / "gone")
    nowhere.note(A, gone=True)
    assert nowhere.addresses == frozenset()


def test_many_at_once(tmp_path: Path) -> None:
    def note(start: int) -> None:
        gone = GonePictures(tmp_path / "gone")
        for number in range(start, start + 50):
            gone.note(f"http://a.test/{number}", gone=True)

    threads = [threading.Thread(target=note, args=(50 * part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(GonePictures(tmp_path / "gone").addresses) == 200
