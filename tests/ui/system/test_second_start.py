"""What a second start makes of who listens: only the program's own answer counts."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.listeners import as_nobody, listening, said
from vidbrowser.startup import request
from vidbrowser.startup.request import Request
from vidbrowser.ui.system.second_start import Answer, hand_over, nobody_listens

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def place(short_folder: Path) -> Path:
    return short_folder / "vidbrowser.socket"


def test_where_nothing_is_nobody_listens(qtbot: QtBot, place: Path) -> None:
    assert hand_over(str(place), Request((place,))) is Answer.NOBODY
    assert nobody_listens(str(place))


def test_a_socket_that_was_left_behind_has_nobody(qtbot: QtBot, place: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
    assert hand_over(str(place), Request((place,))) is Answer.NOBODY
    assert nobody_listens(str(place))


def test_the_answer_is_taken(qtbot: QtBot, place: Path) -> None:
    with listening(place, "own", "taken\n") as listener:
        assert hand_over(str(place), Request((Path("/a b"),))) is Answer.TAKEN
        assert request.said(Request((Path("/a b"),))).decode() in said(listener).replace(
            "\\n", "\n"
        )


@pytest.mark.parametrize("answer", ["", "t", "taken", "token\n", "HTTP/1.1 200 OK\n", "x" * 99999])
def test_another_answer_is_none(qtbot: QtBot, place: Path, answer: str) -> None:
    with listening(place, "own", answer):
        assert hand_over(str(place), Request((place,))) is Answer.SILENT


def test_who_says_nothing_is_passed_over(qtbot: QtBot, place: Path) -> None:
    with listening(place, "silent"):
        assert not nobody_listens(str(place))
        assert hand_over(str(place), Request((place,))) is Answer.SILENT


@pytest.mark.skipif(os.getuid() != 0, reason="only root can act as another user")
def test_another_user_hears_nothing(qtbot: QtBot, place: Path) -> None:
    with as_nobody(place) as listener:
        assert hand_over(str(place), Request((Path("/secret"),))) is Answer.FOREIGN
        assert said(listener) in ("", "heard b''\n")
