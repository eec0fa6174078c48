"""Titles of many scripts: each is found and counted by its own letters, and stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ("パパ の 日", "ハハ の 日", "ババ の 日", "ปีใหม่", "ปา ร์ตี้", "मैं", "मा")
TITLES = ("Episode 10", "Episode 2", "Episode 1", "“Quoted” title", "Łódź", "Zebra")


def written(folder: Path, titles: tuple[str, ...]) -> Path:
    folder.mkdir()
    for number, title in enumerate(titles):
        (folder / f"{number}.md").write_text(
            f'---\ntitle: "{title}"\nvid_id: "{number}"\nchannel: "{title}"\n'
            f'tags: ["{title}"]\n---\nBody.\n',
            "utf-8",
        )
    return folder


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_marks_that_make_letters_tell_words_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = written(tmp_path / "records", WORDS)
    assert main(["facets", "tag", str(folder)]) == 0
    counts = [line.partition("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert counts == ["1"] * len(WORDS)
    for query, found in {"パパ": "0", "ﾊﾊ": "1", "ปี": "3", "मा": "6", "の": "012"}.items():
        assert main(["search", "--sort", "title", "--format", "ids", query, str(folder)]) == 0
        assert sorted(capsys.readouterr().out.split()) == list(found)


@pytest.mark.parametrize("order", ["title", "channel"])
def test_titles_and_channels_stand_as_in_an_index(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], order: str
) -> None:
    folder = written(tmp_path / "records", TITLES)
    assert main(["search", "--sort", order, "--format", "ids", "", str(folder)]) == 0
    assert [TITLES[int(number)] for number in capsys.readouterr().out.split()] == [
        *("Episode 1", "Episode 2", "Episode 10", "Łódź", "“Quoted” title", "Zebra")
    ]
    assert main(["facets", "channel", str(folder)]) == 0
    values = [line.partition("\t")[2] for line in capsys.readouterr().out.splitlines()]
    assert values == ["Episode 1", "Episode 2", "Episode 10", "Łódź", "“Quoted” title", "Zebra"]
