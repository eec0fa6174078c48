"""The library: folders added, kept up to date, told in updates; and the same for commands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.case_blind import make_case_blind
from tests.failing import ERRORS, Failing
from tests.library.disk import Listener, titles, write, write_many
from vidbrowser.library import snapshot
from vidbrowser.library.library import Library, distinct, load, refresh
from vidbrowser.library.progress import Phase
from vidbrowser.library.sync_pass import Counts

if TYPE_CHECKING:
    from vidbrowser.library.progress import Update


def test_added_folders_and_files_are_one_catalogue(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    write(tmp_path / "one" / "a.md", "A")
    write(tmp_path / "two" / "b.md", "B")
    single = write(tmp_path / "c.md", "C")
    library.add([tmp_path / "one", tmp_path / "two"])
    library.add([single])
    catalogue = listener.wait_idle(3).catalogue
    assert titles(catalogue) == ["A", "B", "C"]
    assert catalogue.roots == (tmp_path / "one", tmp_path / "two", single)
    for row in range(3):
        assert catalogue.row_of(catalogue.path(row)) == row
    assert {catalogue.path(row) for row in range(3)} == {
        tmp_path / "one" / "a.md",
        tmp_path / "two" / "b.md",
        single,
    }


def test_generations_rise_and_only_with_changes(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    write(tmp_path / "one" / "a.md")
    library.add([tmp_path / "one"])
    before = listener.wait_idle(1).catalogue
    library.rescan()
    listener.wait(lambda u: u.progress.phase is not Phase.IDLE or u is not listener.updates[0])
    assert listener.wait_idle(1).catalogue is before
    numbers = [update.catalogue.generation for update in listener.updates]
    assert numbers == sorted(numbers)


def test_a_folder_within_another_is_there_once(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    write(tmp_path / "one" / "in" / "a.md")
    write(tmp_path / "one" / "b.md")
    library.add([tmp_path / "one" / "in"])
    listener.wait_idle(1)
    library.add([tmp_path / "one", tmp_path / "one" / "in", tmp_path / "one"])
    update = listener.wait_idle(2)
    assert update.catalogue.roots == (tmp_path / "one",)
    assert len(listener.notes) == 1


def test_a_folder_by_its_name_in_another_case_is_there_once(
    tmp_path: Path, library: Library, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "One" / "a.md")
    make_case_blind(tmp_path, monkeypatch)
    library.add([tmp_path / "One"])
    listener.wait_idle(1)
    library.add([tmp_path / "ONE"])
    update = listener.wait(lambda u: bool(listener.notes) and u.progress.phase is Phase.IDLE)
    assert update.catalogue.roots == (tmp_path / "One",)
    assert listener.notes == [
        f"{tmp_path / 'ONE'} is part of {tmp_path / 'One'} and is not listed apart."
    ]


def test_what_changes_on_disk_appears_by_itself(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    root = tmp_path / "one"
    path = write(root / "a.md", "A")
    library.add([root])
    listener.wait_idle(1)
    write(path, "changed")
    listener.wait(lambda u: titles(u.catalogue) == ["changed"])
    write(root / "deep" / "b.md", "B")
    listener.wait(lambda u: titles(u.catalogue) == ["B", "changed"])
    path.unlink()
    listener.wait(lambda u: titles(u.catalogue) == ["B"])


def test_removing_takes_the_rows_and_leaves_the_files(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    path = write(tmp_path / "one" / "a.md", "A")
    write(tmp_path / "two" / "b.md", "B")
    library.add([tmp_path / "one", tmp_path / "two"])
    listener.wait_idle(2)
    library.remove(tmp_path / "one")
    catalogue = listener.wait_idle(1).catalogue
    assert catalogue.roots == (tmp_path / "two",)
    assert catalogue.path(0) == tmp_path / "two" / "b.md"
    assert path.exists()


def test_a_folder_that_is_gone_is_told_and_comes_back(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    root = tmp_path / "one"
    write(root / "a.md", "A")
    library.add([root])
    listener.wait_idle(1)
    away = root.rename(tmp_path / "away")
    gone = listener.wait(lambda u: u.progress.unavailable == (root,))
    assert titles(gone.catalogue) == ["A"]
    away.rename(root)
    listener.wait(lambda u: not u.progress.unavailable)


def test_a_folder_that_was_never_there_does_not_hold_up_the_others(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    write(tmp_path / "one" / "a.md", "A")
    library.add([tmp_path / "gone", tmp_path / "one"])
    update = listener.wait_idle(1)
    assert update.progress.unavailable == (tmp_path / "gone",)
    assert update.catalogue.problem_list()[0].path == tmp_path / "gone"


def test_problems_are_told_one_by_one(tmp_path: Path, library: Library, listener: Listener) -> None:
    write(tmp_path / "one" / "a.md")
    broken = tmp_path / "one" / "broken.md"
    broken.write_text("---\nno closing line")
    library.add([tmp_path / "one"])
    catalogue = listener.wait_idle(1).catalogue
    assert catalogue.problem_count == catalogue.unreadable_count == 1
    assert catalogue.problem(0).path == broken
    assert catalogue.problem_list() == [catalogue.problem(0)]


def test_cancel_keeps_what_was_read_and_resume_goes_on(tmp_path: Path, listener: Listener) -> None:
    write_many(tmp_path / "one", 2000)
    libraries: list[Library] = []

    def cancelling(update: object) -> None:
        listener(update)  # type: ignore[arg-type]
        if listener.last.progress.phase is Phase.READING and len(listener.updates) < 10:
            libraries[0].cancel()

    libraries.append(Library(None, cancelling))
    libraries[0].add([tmp_path / "one"])
    partial = listener.wait(lambda u: u.progress.partial and u.progress.phase is Phase.IDLE)
    assert len(partial.catalogue) < 2000
    listener.updates += [listener.last] * 10
    libraries[0].resume()
    whole = listener.wait_idle(2000)
    assert not whole.progress.partial
    libraries[0].close()
    libraries[0].join()


def test_the_next_start_begins_with_the_snapshot(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    root = tmp_path / "one"
    write_many(root, 30)
    library.add([root])
    listener.wait_idle(30)
    library.close()
    library.join()
    (root / "00000.md").unlink()
    write(root / "new.md", "new")
    again = Listener()
    second = Library(tmp_path / "cache", again)
    second.add([root])
    again.wait_idle(30)
    assert next(len(u.catalogue) for u in again.updates if len(u.catalogue)) == 30
    again.wait(lambda u: "new" in titles(u.catalogue) and u.progress.phase is Phase.IDLE)
    second.close()
    second.join()
    assert refresh([root], tmp_path / "cache")[1] == Counts(files=30)


def test_after_close_nothing_is_told(tmp_path: Path, library: Library, listener: Listener) -> None:
    library.close()
    library.join()
    told = len(listener.updates)
    library.add([tmp_path])
    library.rescan()
    assert len(listener.updates) == told


def test_distinct() -> None:
    roots, notes = distinct([Path("/a/b"), Path("/a/bc"), Path("/a/b/c"), Path("/a/b/../b/d/e")])
    assert roots == [Path("/a/b"), Path("/a/bc")]
    assert len(notes) == 2


def test_loading_for_a_command(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a.md", "A")
    write(tmp_path / "two" / "b.md", "B")
    paths = [tmp_path / "one", tmp_path / "two"]
    assert titles(load(paths)) == ["A", "B"]
    assert refresh(paths, tmp_path / "cache")[1] == Counts(files=2, added=2)
    write(tmp_path / "two" / "b.md", "changed")
    catalogue, counts = refresh(paths, tmp_path / "cache")
    assert counts == Counts(files=2, changed=1)
    assert titles(catalogue) == ["A", "changed"]


SAVING = """
import sys
from pathlib import Path
from vidbrowser.library import snapshot
from vidbrowser.library.library import load
if __name__ == "__main__":
    root, cache = Path(sys.argv[1]), Path(sys.argv[2])
    folder = snapshot.latest(root, cache)
    for _ in range(60):
        snapshot.save(folder, cache)
        assert len(snapshot.latest(root, cache)) == len(folder) > 0
"""


def test_two_programs_at_once_do_not_harm_the_snapshot(tmp_path: Path) -> None:
    root, cache = tmp_path / "one", tmp_path / "cache"
    write_many(root, 200)
    refresh([root], cache)
    script = tmp_path / "saving.py"
    script.write_text(SAVING)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, str(script), str(root), str(cache)]
    programs = [subprocess.Popen(command, env=environment) for _ in range(2)]
    while any(program.poll() is None for program in programs):
        assert len(snapshot.latest(root, cache)) == 200
    assert [program.wait() for program in programs] == [0, 0]
    assert list(cache.iterdir()) == [snapshot.location(cache, root)]


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_folders_that_cannot_be_joined_are_told_and_joined_with_the_next_update(
    tmp_path: Path,
    library: Library,
    listener: Listener,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
) -> None:
    write(tmp_path / "one" / "a.md")
    failing = Failing(monkeypatch, "vidbrowser.library.library.joined", error)
    library.add([tmp_path / "one"])
    listener.wait(lambda u: any("could not be brought up to date" in note for note in u.notes))
    failing.mended = True
    library.rescan()
    listener.wait_idle(1)


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_listener_that_fails_is_called_again(
    tmp_path: Path, listener: Listener, caplog: pytest.LogCaptureFixture, error: BaseException
) -> None:
    broken = [error]

    def listen(update: Update) -> None:
        if broken:
            raise broken.pop()
        listener(update)

    library = Library(None, listen)
    write(tmp_path / "one" / "a.md")
    library.add([tmp_path / "one"])
    listener.wait_idle(1)
    assert "What is new in the library could not be shown" in caplog.text
    library.close()
    library.join()
