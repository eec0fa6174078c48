"""What is kept of a subtitle file: words and cues, from the file and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.problem import UnreadableError
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.transcript import read_transcript, transcribed, transcript

if TYPE_CHECKING:
    from pathlib import Path


def test_the_words_and_the_cues_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.en.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:02,000\nGood <i>morning</i>\n", "utf-8")
    said = read_transcript(str(file), str(tmp_path))
    assert said.words == "good morning"
    assert said.cues == [Cue(1, "Good morning")]


def test_halves_of_characters_do_no_harm() -> None:
    assert transcript([Cue(0, "a\ud800b")]).cues == [Cue(0, "a?b")]


def test_what_leads_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.vtt").write_text("00:01.0 --> 00:02.0\nsecret\n")
    (tmp_path / "videos").mkdir()
    link = tmp_path / "videos" / "a.en.vtt"
    link.symlink_to(tmp_path / "secret.vtt")
    with pytest.raises(UnreadableError, match="leads out"):
        read_transcript(str(link), str(tmp_path / "videos"))
    assert isinstance(transcribed(str(link), str(tmp_path / "videos")), UnreadableError)
