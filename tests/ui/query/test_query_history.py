"""Back and forward through the queries, as in a web browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.query.query_history import QueryHistory

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def asked(*texts: str) -> QueryHistory:
    history = QueryHistory()
    for text in texts:
        history.note(text)
        history.settle()
    return history


def test_back_and_forward(qtbot: QtBot) -> None:
    history = asked("war", "war japan")
    assert [history.step(-1), history.step(-1), history.step(-1)] == ["war", "", ""]
    assert [history.step(1), history.step(1), history.step(1)] == ["war", "war japan", "war japan"]


def test_a_new_query_forgets_what_lay_forward(qtbot: QtBot) -> None:
    history = asked("a", "b")
    history.step(-1)
    history.note("c")
    history.settle()
    assert history.step(1) == "c"
    assert history.step(-1) == "a"


def test_letters_in_between_are_no_places(qtbot: QtBot) -> None:
    history = asked("a")
    for text in ("ab", "abc", "abcd"):
        history.note(text)
    assert history.step(-1) == "a"
    assert history.step(1) == "abcd"


def test_going_back_is_not_a_new_place(qtbot: QtBot) -> None:
    history = asked("a", "b")
    history.note(history.step(-1))
    history.settle()
    assert history.step(1) == "b"


def test_only_the_latest_places_are_kept(qtbot: QtBot) -> None:
    history = asked(*map(str, range(300)))
    assert history.step(-1_000) == "100"
    assert history.step(1_000) == "299"


def test_it_tells_whether_there_is_a_way(qtbot: QtBot) -> None:
    history = QueryHistory()
    told = []
    history.changed.connect(lambda: told.append((history.can_step(-1), history.can_step(1))))
    history.note("war")
    assert told[-1] == (True, False)  # though it is no place yet
    assert history.step(-1) == ""
    assert told[-1] == (False, True)
    assert history.step(1) == "war"
    assert told[-1] == (True, False)
    history.step(-1)
    history.note("tea")
    assert told[-1] == (True, False)
