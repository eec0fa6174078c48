"""What media, pictures and texts beside a record add to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.records.archive.examples import told, write
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.records.record import Record

STEM = "A tour [Kx_9-aBcD3e]"


def beside(folder: Path, **files: bytes) -> None:
    for end, content in files.items():
        (folder / f"{STEM}{end.replace('__', '-').replace('_', '.')}").write_bytes(content)


def record(folder: Path) -> Record:
    found = read_file(folder / f"{STEM}.info.json", folder).record
    assert found is not None
    return found


def test_media_with_its_size_subtitles_and_a_picture(tmp_path: Path) -> None:
    beside(tmp_path, _mp4=b"12345", _en_vtt=b"", _pt__BR_vtt=b"", _webp=b"", _url=b"")
    made = told(tmp_path, thumbnail="https://i.example.org/a.jpg")
    assert (made.media, made.media_size, made.subtitles) == (f"{STEM}.mp4", 5, ("en", "pt-BR"))
    assert made.image == f"{STEM}.webp"
    assert (made.unfinished, made.kind) == (None, None)


def test_of_several_media_the_one_that_was_made_counts(tmp_path: Path) -> None:
    beside(tmp_path, _mp4=b"12345", _webm=b"1", _m4a=b"1234567")
    assert told(tmp_path, ext="webm").media == f"{STEM}.webm"
    assert told(tmp_path, ext="mkv").media == f"{STEM}.mp4"


def test_sound_alone_is_audio(tmp_path: Path) -> None:
    beside(tmp_path, _opus=b"1")
    assert told(tmp_path).kind == "audio"


def test_what_is_not_finished_is_no_media(tmp_path: Path) -> None:
    beside(tmp_path, _mp4_part=b"1", _f137_mp4=b"1")
    made = told(tmp_path)
    assert (made.media, made.media_size, made.unfinished) == (None, None, 2)


def test_what_was_live_and_is_here_is_a_recording(tmp_path: Path) -> None:
    assert told(tmp_path, live_status="is_live").is_live
    beside(tmp_path, _mp4=b"1")
    made = told(tmp_path, live_status="is_live")
    assert (made.live, made.is_live, made.duration) == ("was_live", False, None)


def test_a_description_is_read_where_the_record_has_none(tmp_path: Path) -> None:
    beside(tmp_path, _description=b"From its file\r\n<b>\n")
    assert told(tmp_path).description == "From its file\n<b>"
    assert told(tmp_path, description="own").description == "own"


def test_no_link_is_followed_out_of_the_folder(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("not to be read")
    folder = tmp_path / "archive"
    write(folder)
    (folder / f"{STEM}.description").symlink_to(secret)
    (folder / f"{STEM}.mp4").symlink_to(secret)
    made = record(folder)
    assert (made.description, made.media_size) == ("", None)
