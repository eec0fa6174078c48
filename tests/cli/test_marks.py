"""`vidbrowser marks`: taken over, found by `search`, written out, and what is in no library."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.marks.exchange.takeout_pages import page, watched
from vidbrowser import paths
from vidbrowser.cli import main
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.store import FILE, MarkStore
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
MARKS = [
    {"id": "1", "watched": 2, "watched_at": "2020-01-01T00:00:00Z", "tags": ["To do"]},
    {"id": "2", "watched": 1, "watched_at": "2021-01-01T00:00:00Z", "rating": 4},
    {"site": "youtube", "id": "Qiz-kVErOhk", "starred": True, "note": "=x"},
]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "marks.json"
    file.write_text(json.dumps({"vidbrowser": "marks", "version": 1, "marks": MARKS}), "utf-8")
    return file


def said(capsys: Capture, *arguments: object) -> str:
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out


def test_what_is_taken_over_is_found_counted_and_sorted(
    folder: Path, file: Path, capsys: Capture
) -> None:
    assert said(capsys, "marks", "import", file) == (
        f"{file} (marks of this program): 3 videos, marks of 3 changed, 0 entries passed over\n"
    )
    ids = ("--format", "ids")
    assert said(capsys, "search", "is:watched", folder, *ids, "--sort", "title") == "1\n2\n"
    assert said(capsys, "search", "-is:watched", folder, *ids) == "3\n"
    assert said(capsys, "search", "my:to* rating:4", folder, *ids) == ""
    order = ("--sort", "last-watched")
    assert said(capsys, "search", "", folder, *ids, *order) == "2\n1\n3\n"
    assert said(capsys, "facets", "my", folder) == "1\tTo do\n"
    assert said(capsys, "facets", "tag", folder, "--query", "rating:4") == "1\tWar\n"
    out = file.with_suffix(".ids.csv")
    said(capsys, "export", out, folder, "--sort", "first-watched")
    assert [row["id"] for row in csv.DictReader(io.StringIO(out.read_text("utf-8-sig")))] == [
        *("1", "2", "3")
    ]


def test_counts(file: Path, capsys: Capture) -> None:
    assert said(capsys, "marks", "stats") == (
        "0 videos marked: 0 watched, 0 starred, 0 later, 0 rated, 0 tagged, 0 noted, 0 opened\n"
    )
    assert not paths.marks().exists()  # nothing was marked, nothing is made
    said(capsys, "marks", "import", file)
    told = json.loads(said(capsys, "marks", "stats", "--json"))
    assert told == {
        "videos": 3,
        "watched": 2,
        "starred": 1,
        "later": 0,
        "rated": 1,
        "tagged": 1,
        "noted": 1,
        "opened": 0,
    }


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_is_written_out_can_be_taken_over(
    file: Path, capsys: Capture, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "marks", "import", file)
    out = tmp_path / f"out.{form}"
    assert said(capsys, "marks", "export", out) == f"Marks of 3 videos written to {out}\n"
    with out.open("rb") as stream:
        assert said(capsys, "marks", "export", "--format", form).encode() == stream.read()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another machine"))
    said(capsys, "marks", "import", out)
    with closing(MarkStore(paths.marks())) as store:
        assert store.memory.get(VideoKey("", "2")) == Mark(1, 1_609_459_200, rating=4)
        assert store.memory.get(VideoKey("youtube", "Qiz-kVErOhk")) == Mark(starred=True, note="=x")
        assert len(store.memory.all()) == 3


def test_dates_that_cannot_be_read_are_counted(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "watch-history.html"
    file.write_bytes(page(watched("Qiz-kVErOhk", when="3/11/2025"), watched("M7lc1UVf-VE")))
    assert said(capsys, "marks", "import", file) == (
        f"{file} (Google Takeout, history): 2 videos, marks of 2 changed, 0 entries passed over\n"
        "1 date could not be read; what was watched then has no date\n"
    )


def test_a_dry_run_changes_nothing(file: Path, capsys: Capture) -> None:
    told = json.loads(said(capsys, "marks", "import", file, "--dry-run", "--json"))
    assert told == {
        "file": str(file),
        "kind": "marks of this program",
        "videos": 3,
        "changed": 3,
        "passed_over": 0,
        "undated": 0,
    }
    assert not paths.marks().exists()


def test_what_is_in_no_library_is_listed(folder: Path, capsys: Capture, tmp_path: Path) -> None:
    history = tmp_path / "history.db"
    history.write_text('{"videoId": "Qiz-kVErOhk", "title": "=T", "timeWatched": 5000}\n')
    own = tmp_path / "own.json"
    own.write_text(json.dumps({"vidbrowser": "marks", "version": 1, "marks": MARKS[:1]}))
    asked = ("--library", folder)
    table = (
        "site,id,url,title,channel,watched_at\r\nyoutube,Qiz-kVErOhk,"
        "https://www.youtube.com/watch?v=Qiz-kVErOhk,'=T,,1970-01-01T00:00:05Z\r\n"
    )
    assert said(capsys, "marks", "missing", history, own, *asked) == table
    assert not paths.marks().exists()
    said(capsys, "marks", "import", history, own)
    assert said(capsys, "marks", "missing", *asked) == table


def test_of_nothing_that_could_be_read_nothing_is_missing(
    folder: Path, capsys: Capture, tmp_path: Path
) -> None:
    assert main(["marks", "missing", str(tmp_path / "gone.json"), "--library", str(folder)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"{tmp_path / 'gone.json'}: No such file or directory\n"


@pytest.mark.parametrize("command", [("marks", "stats"), ("search", "is:watched", ".")])
def test_marks_that_cannot_be_reached_are_not_taken_for_none(
    command: tuple[str, ...], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main([*command]) == 3
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_what_cannot_be_read_is_told_with_its_place(capsys: Capture, tmp_path: Path) -> None:
    archive = tmp_path / "archive.txt"
    archive.write_text("youtube Qiz-kVErOhk\nwrong\nvimeo 5\n")
    damaged = tmp_path / "damaged.json"
    damaged.write_text("{")
    gone = tmp_path / "gone.json"
    assert main(["marks", "import", str(archive), str(damaged), str(gone)]) == 1
    told = capsys.readouterr()
    assert told.err.splitlines()[0] == f"{archive}:2: It is no site and id"
    assert told.err.splitlines()[1].startswith(f"{damaged}: The JSON is damaged: ")
    assert told.err.splitlines()[2] == f"{gone}: No such file or directory"
    assert told.out.startswith(
        f"{archive} (archive file of a downloader): 2 videos, marks of 2 changed, 1 ent"
    )


def test_wrong_usage(file: Path, capsys: Capture, tmp_path: Path) -> None:
    for arguments, complaint in (
        (("import",), "import needs a FILE"),
        (("missing", file), "--library"),
        (("export", file), "is there already"),
        (("export", tmp_path / "x.txt"), "neither .json nor .csv"),
        (("export", tmp_path / "no" / "x.csv"), "was not written: No such file"),
        (("export", file, file), "one FILE"),
        (("stats", file), "takes no FILE"),
    ):
        assert main(["marks", *map(str, arguments)]) == 2
        assert complaint in capsys.readouterr().err


def test_damaged_marks_are_told_where_they_are_asked_for(
    folder: Path, file: Path, capsys: Capture
) -> None:
    said(capsys, "marks", "import", file)
    (paths.marks() / FILE).write_bytes(b"garbage" * 1000)
    assert main(["search", "is:watched", str(folder)]) == 3
    assert f"{paths.marks() / FILE}: " in capsys.readouterr().err
    assert said(capsys, "search", "japan", folder, "--format", "ids") == "1\n"
    assert (paths.marks() / FILE).read_bytes() == b"garbage" * 1000
