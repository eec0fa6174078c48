"""A pass over the subtitles of a folder: what differs is read, and nothing is lost by accident."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import Future
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.library.subtitles import subtitled
from vidbrowser.library.subtitle_pass import SubtitlePass, location
from vidbrowser.library.worker import DiedError, WorkError
from vidbrowser.library.workers import UnavailableError, Workers
from vidbrowser.records import file_bytes
from vidbrowser.subtitles.index import FullError, Index
from vidbrowser.subtitles.spoken_words import sought

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    folder = tmp_path / "videos"
    subtitled(folder, "one", "good morning", "dear harbour")
    subtitled(folder, "two", "good evening")
    return folder


class Passes:
    """Passes over one folder, and what is found after them."""

    def __init__(self, root: Path, cache: Path, workers: Workers) -> None:
        self.root, self.cache, self._workers = root, cache, workers

    def run(self, **more: Any) -> SubtitlePass:
        step = SubtitlePass(self.root, self.cache, self._workers, **more)
        step.run()
        return step

    def found(self, text: str) -> set[str]:
        with closing(Index(location(self.cache, self.root), writes=False)) as index:
            return {os.fsdecode(path) for path in index.records(sought(text))}


class Unable(Workers):
    """Ends with an error where a file with a `part` in its name is to be read."""

    def __init__(self, error: WorkError, part: str = "") -> None:
        super().__init__()
        self._error, self._part = error, part

    def submit(self, seconds: float, work: Any, *args: Any) -> Any:  # type: ignore[override]
        if self._part not in args[0]:
            return super().submit(seconds, work, *args)
        answer: Future[Any] = Future()
        answer.set_exception(self._error)
        return answer


@pytest.fixture
def passes(videos: Path, tmp_path: Path, workers: Workers) -> Passes:
    return Passes(videos, tmp_path / "cache", workers)


def test_all_is_read_once_and_then_what_differs(passes: Passes, videos: Path) -> None:
    first = passes.run()
    assert (first.done, first.total, first.unreadable) == (2, 2, 0)
    assert passes.found("morning dear") == {"one.info.json"}
    assert passes.run().total == 0
    subtitled(videos, "two", "good night everybody")
    subtitled(videos, "three", "good night")
    (videos / "one.en.srt").unlink()
    last = passes.run()
    assert (last.done, last.removed) == (2, 1)
    assert passes.found("good") == {"two.info.json", "three.info.json"}
    assert passes.found("evening") == set()


def test_progress_is_told(passes: Passes) -> None:
    told: list[tuple[int, int]] = []
    passes.run(tell=lambda step: told.append((step.done, step.total)))
    assert told[-1] == (2, 2)


def test_a_folder_that_is_not_there_loses_nothing(passes: Passes, videos: Path) -> None:
    passes.run()
    videos.rename(videos.with_name("away"))
    passes.run()
    assert passes.found("good") == {"one.info.json", "two.info.json"}


def test_a_part_that_cannot_be_listed_loses_nothing(
    passes: Passes, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subtitled(videos / "part", "three", "good night")
    passes.run()
    real = os.scandir

    def scandir(path: str) -> Any:
        if path.endswith("part"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    (videos / "two.en.srt").unlink()
    with monkeypatch.context() as patched:  # root may list everything
        patched.setattr("os.scandir", scandir)
        passes.run()
    assert passes.found("good") == {"one.info.json", os.path.join("part", "three.info.json")}
    shutil.rmtree(videos / "part")
    passes.run()
    assert passes.found("good") == {"one.info.json"}


def test_it_stops_and_goes_on_later(passes: Passes) -> None:
    stopped = False

    def tell(step: SubtitlePass) -> None:
        nonlocal stopped
        stopped = step.done > 0

    passes.run(stopped=lambda: stopped, tell=tell)
    stopped = False
    passes.run()
    assert passes.found("good") == {"one.info.json", "two.info.json"}


def test_a_file_that_cannot_be_read_is_counted_and_not_tried_again(
    passes: Passes, videos: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with (videos / "one.en.srt").open("r+b") as file:
        file.truncate(file_bytes.LARGEST + 1)
    step = passes.run()
    assert (step.done, step.unreadable) == (2, 1)
    assert str(step.unread()).startswith("One subtitle file in ")
    assert "larger than 16 MB" in caplog.text
    assert passes.found("good") == {"two.info.json"}
    assert passes.run().total == 0


def test_without_processes_it_is_read_here(passes: Passes) -> None:
    Passes(passes.root, passes.cache, Unable(UnavailableError())).run()
    assert passes.found("good") == {"one.info.json", "two.info.json"}


def test_a_process_that_dies_costs_its_file_alone(
    passes: Passes, videos: Path, caplog: pytest.LogCaptureFixture
) -> None:
    unable = Unable(DiedError(), "one.en")
    step = Passes(passes.root, passes.cache, unable).run()
    unable.close()
    assert step.unreadable == 1
    assert "one.en.srt" in caplog.text
    assert passes.found("good") == {"two.info.json"}


def test_an_index_that_is_damaged_is_made_anew(passes: Passes, videos: Path) -> None:
    passes.run()
    path = location(passes.cache, videos)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    passes.run()
    assert passes.found("good") == {"one.info.json", "two.info.json"}
    assert len(list(passes.cache.glob("*.damaged"))) == 1


def test_an_index_that_is_full_is_told(passes: Passes) -> None:
    with pytest.raises(FullError):
        passes.run(largest=1)
    assert passes.found("") == set()
    passes.run()
    assert passes.found("") == {"one.info.json", "two.info.json"}
