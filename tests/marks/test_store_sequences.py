"""Whatever is marked, undone and restarted, by two programs at once: a dictionary agrees."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.marks.store_files import FILM, STARRED, A, B, C, opened
from vidbrowser.marks.mark import (
    NOTHING,
    Mark,
    later,
    noted,
    rated,
    seen,
    starred,
    tagged,
    untagged,
    unwatched,
    watched,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.marks.video_key import VideoKey

moments = st.none() | st.integers(0, 2_000_000_000)
words = st.sampled_from(("to do", "To Do", "東京", "x", "a\N{COMBINING ACUTE ACCENT}"))
edits = (
    st.builds(watched, moments)
    | st.builds(seen, st.integers(1, 3), moments)
    | st.just(unwatched)
    | st.builds(starred, st.booleans())
    | st.builds(later, st.booleans())
    | st.builds(rated, st.none() | st.integers(1, 5))
    | st.builds(noted, st.text(max_size=5))
    | st.builds(tagged, words)
    | st.builds(untagged, words)
)
videos = st.sets(st.sampled_from((A, B, C, FILM)), max_size=4)
programs = st.integers(0, 1)
WITHOUT_OPENED = [name for name in Mark._fields if name != "opened"]


class Sequences(RuleBasedStateMachine):
    """Two programs with one store, and a dictionary with a list of what it was before."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(prefix="marks-")
        self._stores = [opened(Path(self._folder.name)) for _ in range(2)]
        self._marks: dict[VideoKey, Mark] = {}
        self._done: list[dict[VideoKey, tuple[Mark, Mark]]] = []
        self._undone: list[dict[VideoKey, tuple[Mark, Mark]]] = []

    @rule(program=programs, keys=videos, edit=edits)
    def apply(self, program: int, keys: set[VideoKey], edit: Callable[[Mark], Mark]) -> None:
        marks = {key: (self._marks.get(key, NOTHING)) for key in keys}
        changes = {key: (mark, edit(mark)) for key, mark in marks.items() if edit(mark) != mark}
        step = self._stores[program].apply(STARRED, keys, edit)
        assert set(step.keys if step else ()) == set(changes)
        if changes:
            self._done.append(changes)
            self._undone.clear()
            self._marks |= {key: after for key, (_, after) in changes.items()}

    @rule(program=programs)
    def undo(self, program: int) -> None:
        step = self._stores[program].undo()
        assert (step is None) is (not self._done)
        if self._done:
            self._undone.append(self._done.pop())
            self._take({key: before for key, (before, _) in self._undone[-1].items()})

    @rule(program=programs)
    def redo(self, program: int) -> None:
        step = self._stores[program].redo()
        assert (step is None) is (not self._undone)
        if self._undone:
            self._done.append(self._undone.pop())
            self._take({key: after for key, (_, after) in self._done[-1].items()})

    def _take(self, marks: dict[VideoKey, Mark]) -> None:
        """Take over all of `marks` but when videos were opened."""
        for key, mark in marks.items():
            values = {name: getattr(mark, name) for name in WITHOUT_OPENED}
            self._marks[key] = self._marks.get(key, NOTHING)._replace(**values)

    @rule(program=programs, keys=videos, at=st.integers(0, 9))
    def open_videos(self, program: int, keys: set[VideoKey], at: int) -> None:
        self._stores[program].note_opened(keys, at)
        for key in keys:
            self._marks[key] = self._marks.get(key, NOTHING)._replace(opened=at)

    @rule(program=programs)
    def restart(self, program: int) -> None:
        self._stores[program].close()
        self._stores[program] = opened(Path(self._folder.name))

    @rule(program=programs)
    def tend(self, program: int) -> None:
        self._stores[program].tend()

    @rule(program=programs, everything=st.booleans())
    def forget(self, program: int, everything: bool) -> None:
        self._stores[program].forget(everything=everything)
        forgotten = {} if everything else self._marks
        self._marks = {
            key: mark._replace(watched=0, watched_at=None, opened=None)
            for key, mark in forgotten.items()
        }
        self._done.clear()
        self._undone.clear()

    @invariant()
    def both_have_what_the_dictionary_has(self) -> None:
        wanted = {key: mark for key, mark in self._marks.items() if mark != NOTHING}
        for store in self._stores:
            store.catch_up()
            assert store.memory.all() == wanted
            assert (store.undoable is None) is (not self._done)
            assert (store.redoable is None) is (not self._undone)

    def teardown(self) -> None:
        for store in self._stores:
            store.close()
        with suppress(OSError):
            self._folder.cleanup()


def test_a_long_sequence_of_what_is_done_most() -> None:
    """Undo and redo, many in a row and after each other, which short sequences seldom have."""
    random, machine = Random(7), Sequences()
    edits = (watched(5), unwatched, starred(True), starred(False), rated(3), rated(None))
    try:
        for _ in range(400):
            program, kind = random.randrange(2), random.random()
            if kind < 0.4:
                keys = set(random.sample((A, B, C, FILM), random.randrange(1, 4)))
                machine.apply(program, keys, random.choice(edits))
            elif kind < 0.95:
                (machine.undo if kind < 0.7 else machine.redo)(program)
            else:
                machine.restart(program)
            machine.both_have_what_the_dictionary_has()
    finally:
        machine.teardown()


TestSequences = Sequences.TestCase
TestSequences.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
