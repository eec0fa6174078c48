"""What is kept on disk, for how long, and what happens when it is damaged."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.sentence import Sentence, just
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture
from vidbrowser.thumbnails.store import GONE_SECONDS, RETRY_SECONDS, Store

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = Picture(b"\xff\xd8 a picture \xff\xd9", 4, 3)
GONE = Failure(FailureKind.GONE, Sentence("It is gone."))
LATER = Failure(FailureKind.UNREACHABLE, Sentence("Not now."), retry=True)


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Store:
    return Store(tmp_path / "store", 1000, now=clock)


def files(folder: Path) -> list[Path]:
    """Return the pictures and failures that are kept."""
    return [path for path in folder.rglob("*") if path.suffix in (".jpg", ".json")]


def test_a_picture_is_kept_for_other_programs_too(store: Store, tmp_path: Path) -> None:
    assert store.get("a") is None
    store.put("a", PICTURE)
    assert store.get("a") == Store(tmp_path / "store").get("a") == PICTURE
    assert store.get("b") is None
    (kept,) = files(tmp_path)
    assert kept.suffix == ".jpg"
    assert kept.read_bytes().startswith(PICTURE.encoded)


@pytest.mark.parametrize(("failure", "seconds"), [(GONE, GONE_SECONDS), (LATER, RETRY_SECONDS)])
def test_failures_are_remembered_for_a_time(
    store: Store, clock: Clock, failure: Failure, seconds: int
) -> None:
    store.put("a", failure)
    clock.now += seconds - 1
    assert store.get("a") == failure
    clock.now += 2
    assert store.get("a") is None


def test_a_clock_that_was_set_back(store: Store, clock: Clock) -> None:
    store.put("a", GONE)
    clock.now -= 5
    assert store.get("a") is None


def test_a_picture_takes_the_place_of_a_failure_and_can_be_forgotten(
    store: Store, tmp_path: Path
) -> None:
    store.put("a", LATER)
    store.put("a", PICTURE)
    assert store.get("a") == PICTURE
    assert len(files(tmp_path)) == 1
    store.forget("a")
    store.forget("a")
    assert store.get("a") is None
    assert not files(tmp_path)


def test_the_least_recently_used_go_first(store: Store, clock: Clock, tmp_path: Path) -> None:
    for number in range(10):
        clock.now += 10_000
        store.put(str(number), Picture(bytes(90), 4, 3))
        store.get("0")  # is used all the time
    clock.now += 10_000
    store.put("last", Picture(bytes(90), 4, 3))
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 1000
    assert store.get("0")
    assert store.get("last")
    assert store.get("1") is None


def test_room_is_made_for_more_than_one(store: Store, clock: Clock, tmp_path: Path) -> None:
    for number in range(10):
        clock.now += 10
        store.put(str(number), Picture(bytes(92), 4, 3))
        if number == 9:  # 100 bytes each: this was the last that there is room for
            store.put("too much", Picture(b"", 4, 3))
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 900


def test_reading_a_picture_writes_once_an_hour(store: Store, clock: Clock, tmp_path: Path) -> None:
    store.put("a", PICTURE)
    (kept,) = files(tmp_path)
    for seconds, used in ((3600, 0), (1, 3601), (3600, 3601), (1, 7202)):
        clock.now += seconds
        store.get("a")
        assert kept.stat().st_mtime == 1_000_000 + used


def test_what_others_have_put_counts_too(store: Store, clock: Clock, tmp_path: Path) -> None:
    for number in range(30):
        clock.now += 10
        Store(tmp_path / "store", 1000, now=clock).put(str(number), Picture(bytes(90), 4, 3))
    assert 800 <= sum(path.stat().st_size for path in files(tmp_path)) <= 1000


@given(st.binary(max_size=60), st.sampled_from([PICTURE, GONE]))
def test_damaged_files_are_dropped(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, answer: Picture | Failure
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged"
    store = Store(folder)
    store.put("a", answer)
    (kept,) = files(folder)
    kept.write_bytes(content)
    assert store.get("a") is None
    assert not files(folder)


def test_every_damaged_byte_is_found(store: Store, tmp_path: Path) -> None:
    store.put("a", PICTURE)
    (kept,) = files(tmp_path)
    whole = kept.read_bytes()
    for place, byte in enumerate(whole):
        kept.write_bytes(whole[:place] + bytes([byte ^ 4]) + whole[place + 1 :])
        assert store.get("a") is None
    kept.write_bytes(whole[:-1])
    assert store.get("a") is None


@pytest.mark.parametrize("content", ['["gone", 1, false, 1000001]', '["no", "a", 1, 1000001]', "9"])
def test_failures_that_are_no_failures(store: Store, tmp_path: Path, content: str) -> None:
    store.put("a", GONE)
    (kept,) = files(tmp_path)
    kept.write_text(content)
    assert store.get("a") is None


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    store = Store(tmp_path / "file" / "store")
    store.put("a", PICTURE)
    assert store.get("a") is None
    store.forget("a")


def test_two_programs_at_once_never_see_half_a_file(tmp_path: Path) -> None:
    pictures = {Picture(bytes([number]) * 20_000, number, 1) for number in range(1, 9)}
    wrong: list[object] = []

    def run(part: list[Picture]) -> None:
        store = Store(tmp_path, 150_000)
        for picture in part * 15:
            store.put("a", picture)
            store.put(str(picture.width), picture)
            seen = store.get("a")
            if seen is not None and seen not in pictures:
                wrong.append(seen)

    threads = [threading.Thread(target=run, args=(list(pictures)[start::2],)) for start in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert sum(path.stat().st_size for path in files(tmp_path)) < 200_000


def test_keys_of_any_text(store: Store) -> None:
    for key in ("", "\ud800", "a" * 10_000, "../../etc/passwd"):
        store.put(key, PICTURE)
        assert store.get(key) == PICTURE


def test_less_room_removes_what_is_too_much_at_once(tmp_path: Path, clock: Clock) -> None:
    store = Store(tmp_path, 10_000, now=clock)
    for number in range(4):
        store.put(str(number), Picture(bytes(900), 4, 3))
        clock.now += 1
    store.limit(2_000)
    assert [store.get(str(number)) is None for number in range(4)] == [True, True, True, False]
    store.put("4", Picture(bytes(900), 4, 3))
    store.limit(10_000)
    store.put("5", Picture(bytes(900), 4, 3))
    assert all(store.get(str(number)) for number in range(3, 6))


def test_a_server_that_wants_to_be_left_alone_is_for_as_long(store: Store, clock: Clock) -> None:
    busy = Failure(FailureKind.UNREACHABLE, just("Not now."), retry=True, seconds=5_000)
    store.put("a", busy)
    clock.now += 4_999
    assert store.get("a") is not None
    clock.now += 2
    assert store.get("a") is None


def test_what_is_gone_is_known_until_it_is_back(store: Store, clock: Clock, tmp_path: Path) -> None:
    url = "http://a.test/a.jpg"
    store.put(url, LATER)
    store.put("file:a", GONE)
    assert not store.gone.addresses
    store.put(url, GONE)
    clock.now += 2 * GONE_SECONDS
    store.forget(url)
    store.put(url, LATER)  # nothing is known that is new
    assert store.gone.addresses == Store(tmp_path / "store").gone.addresses == {url}
    store.put(url, PICTURE)
    assert not store.gone.addresses
