"""Subtitles of a library: read while they are wanted, followed, forgotten, told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.disk import Listener
from tests.library.subtitles import subtitled
from vidbrowser.library.library import Library
from vidbrowser.library.subtitle_pass import location
from vidbrowser.library.subtitle_sync import SubtitleSync, kept_of, read_all
from vidbrowser.library.workers import Workers
from vidbrowser.query import parse
from vidbrowser.search.matching import match_mask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vidbrowser.library.progress import Update
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.subtitles.spoken import Spoken


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    subtitled(tmp_path / "videos", "one", "good morning")
    subtitled(tmp_path / "videos", "two", "good evening")
    return tmp_path / "videos"


def matching(update: Update, query: str) -> int:
    return int(match_mask(update.catalogue, parse(query)).sum())


def spoken_of(update: Update) -> Spoken:
    assert update.catalogue.spoken is not None
    return update.catalogue.spoken


def is_whole(update: Update) -> bool:
    spoken = update.catalogue.spoken
    return spoken is not None and not spoken.reading and bool(spoken.indexes)


def test_nothing_is_read_until_it_is_wanted_and_then_found(
    tmp_path: Path, library: Library, listener: Listener, videos: Path
) -> None:
    library.add([videos])
    before = listener.wait_idle(2)
    assert before.catalogue.spoken is None
    assert matching(before, "said:morning") == 0
    library.search_subtitles(True)
    whole = listener.wait(is_whole)
    assert whole.catalogue.generation > before.catalogue.generation
    assert matching(whole, "said:morning") == 1
    assert matching(whole, "said:good -said:morning") == 1
    library.search_subtitles(False)
    listener.wait(lambda u: u.catalogue.spoken is None)
    library.close()
    library.join()
    assert not location(tmp_path / "cache", videos).exists()


def test_what_changes_in_the_folder_is_followed(
    tmp_path: Path, listener: Listener, videos: Path
) -> None:
    library = Library(tmp_path / "cache", listener, subtitles=True)
    library.add([videos])
    listener.wait(is_whole)
    subtitled(videos, "three", "good night")
    listener.wait(lambda u: is_whole(u) and matching(u, "said:night") == 1)
    library.close()
    library.join()


def test_the_next_start_has_it_at_once(tmp_path: Path, listener: Listener, videos: Path) -> None:
    for _ in range(2):
        library = Library(tmp_path / "cache", listener, subtitles=True)
        library.add([videos])
        assert matching(listener.wait(is_whole), "said:good") == 2
        library.close()
        library.join()
        listener.updates.clear()
    assert kept_of([videos], tmp_path / "cache") is not None


class Sync:
    """A sync of its own, with what it told."""

    def __init__(self, cache: Path, **more: int) -> None:
        self.notes: list[Sentence] = []
        self.cancels = False
        self.listener = Listener()
        self.workers = Workers()
        self.sync = SubtitleSync(
            *(cache, self.workers, self._on_changed, self.notes.append),
            wanted=True,
            largest=more.get("largest", 1 << 30),
        )

    def _on_changed(self) -> None:
        if self.cancels and self.sync.reading is not None:
            self.sync.cancel()
        from vidbrowser.catalogue.catalogue import EMPTY
        from vidbrowser.library.progress import Progress, Update

        catalogue = EMPTY.with_spoken(self.sync.spoken)
        self.listener(Update(catalogue, Progress(), subtitles=self.sync.reading))

    def close(self) -> None:
        self.sync.close()
        self.sync.thread.join(20)
        assert not self.sync.thread.is_alive()
        self.workers.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Sync]:
    made = Sync(tmp_path / "cache", largest=1)
    yield made
    made.close()


def test_an_index_that_is_full_is_told_once(small: Sync, videos: Path) -> None:
    small.sync.look([videos])
    lacking = small.listener.wait(is_whole).catalogue.spoken
    assert lacking is not None
    assert "size of 0 MB" in lacking.lacking[videos]
    assert small.notes == [lacking.lacking[videos]]
    small.sync.look([videos])
    small.sync.want(True)  # which awakes it
    small.sync.close()
    small.sync.thread.join(20)
    assert len(small.notes) == 1


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    made = Sync(tmp_path / "cache")
    made.sync.look([tmp_path / "gone"])
    spoken = made.listener.wait(is_whole).catalogue.spoken
    assert spoken is not None
    assert "not there at the moment" in spoken.lacking[tmp_path / "gone"]
    made.close()


def test_to_look_where_nothing_is_new_changes_nothing(tmp_path: Path, videos: Path) -> None:
    made = Sync(tmp_path / "cache")
    made.sync.look([videos])
    before = made.listener.wait(is_whole).catalogue.spoken
    made.sync.look([videos])
    made.sync.look([videos, tmp_path])
    after = made.listener.wait(lambda u: is_whole(u) and len(spoken_of(u).indexes) == 2)
    assert before is not None
    told = {id(u.catalogue.spoken) for u in made.listener.updates if u.catalogue.spoken}
    assert len(told) <= 4  # reading and whole, of one folder and of two
    assert spoken_of(after).indexes.keys() == {videos, tmp_path}
    made.close()


def test_progress_is_told_and_taken_back(tmp_path: Path, videos: Path) -> None:
    made = Sync(tmp_path / "cache")
    made.sync.look([videos])
    made.listener.wait(lambda u: is_whole(u) and u.subtitles is None)
    told = [update.subtitles for update in made.listener.updates if update.subtitles]
    assert told[-1] == (2, 2)
    made.close()


def test_a_command_reads_all_and_tells_of_each_folder(tmp_path: Path, videos: Path) -> None:
    workers, told = Workers(), []
    spoken = read_all([videos], tmp_path / "cache", workers, lambda step: told.append(step.done))
    workers.close()
    assert told[-1] == 2
    assert not spoken.lacking
    assert spoken.indexes == {videos: location(tmp_path / "cache", videos)}
    assert kept_of([tmp_path / "other"], tmp_path / "cache") is None


def test_what_was_cancelled_is_told_and_gone_on_with(tmp_path: Path, videos: Path) -> None:
    made = Sync(tmp_path / "cache")
    made.sync.cancel()  # of nothing
    made.cancels = True
    made.sync.look([videos])
    stopped = spoken_of(made.listener.wait(lambda u: is_whole(u) and u.subtitles is None))
    assert "was cancelled" in stopped.lacking[videos]
    made.cancels = False
    made.sync.look([videos])
    made.sync.want(True)  # which awakes it
    whole = made.listener.wait(lambda u: is_whole(u) and not spoken_of(u).lacking)
    assert spoken_of(whole).indexes.keys() == {videos}
    made.close()
