"""Two programs with one file of saved searches: each keeps what the other saved."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser import locks
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.locks import lock

ROOT = Path(__file__).resolve().parents[2]
NEWS, MAPS = SavedSearch("News", "category:News"), SavedSearch("Maps", "maps", "title")
CHILD = """
import sys, time
from pathlib import Path
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
searches = SavedSearches(Path(sys.argv[1]))
sys.stdin.readline()
for number in range(25):
    searches.put(SavedSearch(f"{sys.argv[2]} {number}", "x"))
    time.sleep(0.01)  # others get their turn
"""


def names(file: Path) -> list[str]:
    return [search.name for search in SavedSearches(file).all()]


def test_what_two_save_one_after_the_other_is_all_there(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    one, other = SavedSearches(file), SavedSearches(file)
    one.put(NEWS)
    other.put(MAPS)
    assert other.all() == (MAPS, NEWS)  # what the other saved is shown, too
    one.rename("News", "Today")
    assert sorted(names(file)) == ["Maps", "Today"]
    other.remove("Maps")
    assert names(file) == ["Today"]


def test_one_name_for_two_searches_is_two_names(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    one, other = SavedSearches(file), SavedSearches(file)
    one.put(NEWS)
    other.put(SavedSearch("News", "something else"))
    assert SavedSearches(file).all() == (
        SavedSearch("News", "something else"),
        SavedSearch("News 2", "category:News"),
    )


def test_undoing_keeps_what_another_saved(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    one, other = SavedSearches(file), SavedSearches(file)
    before = one.all()
    one.put(NEWS)
    other.put(MAPS)
    one.set_all(before)
    assert names(file) == ["Maps"]


def test_many_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    command = [sys.executable, "-c", CHILD, str(file)]
    savers = [subprocess.Popen([*command, name], stdin=subprocess.PIPE, cwd=ROOT) for name in "abc"]
    for saver in savers:
        assert saver.stdin is not None
        saver.stdin.write(b"\n")
        saver.stdin.flush()
    for saver in savers:
        saver.communicate()
        assert saver.returncode == 0
    assert sorted(names(file)) == sorted(f"{n} {number}" for n in "abc" for number in range(25))


@pytest.mark.parametrize("damage", [None, b"damaged"])
def test_a_file_that_went_or_was_damaged_meanwhile_is_written_anew(
    tmp_path: Path, damage: bytes | None
) -> None:
    file = tmp_path / "searches.json"
    searches = SavedSearches(file)
    searches.put(NEWS)
    file.unlink()
    if damage:
        file.write_bytes(damage)
    searches.put(MAPS)
    assert names(file) == ["News", "Maps"]
    assert bool(searches.notes) == bool(damage)


def test_one_that_was_stopped_while_it_saved_is_not_waited_for_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "searches.json"
    searches = SavedSearches(file)
    searches.put(NEWS)
    monkeypatch.setattr(locks, "_PATIENCE", 0.05)
    handle = os.open(file.with_suffix(".lock"), os.O_RDWR)
    assert lock(handle, wait=False)
    with pytest.raises(OSError, match="does not go on"):
        searches.put(MAPS)
    assert searches.all() == (NEWS, MAPS)  # for this run
    assert names(file) == ["News"]
    os.close(handle)
    searches.move("Maps", -1)  # the next change keeps what could not be kept before
    assert names(file) == ["Maps", "News"]
