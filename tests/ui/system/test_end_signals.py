"""Signals that end the program are told in the event loop."""

from __future__ import annotations

import os
import signal
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui.system.end_signals import EndSignals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Let signals do afterwards what they did before."""
    before = {number: signal.getsignal(number) for number in (*ENDING, signal.SIGUSR1)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDING)
def test_one_is_told_between_two_events(qtbot: QtBot, number: signal.Signals) -> None:
    with closing(EndSignals()) as signals:
        told: list[None] = []
        signals.received.connect(lambda: told.append(None))
        os.kill(os.getpid(), number)
        assert told == []
        qtbot.waitUntil(lambda: told == [None])


def test_no_other_is_told(qtbot: QtBot) -> None:
    seen: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    with closing(EndSignals()) as signals:
        told: list[None] = []
        signals.received.connect(lambda: told.append(None))
        os.kill(os.getpid(), signal.SIGUSR1)
        qtbot.waitUntil(lambda: bool(seen))
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: told == [None])


def test_the_end_of_a_terminal_stays_unheard_where_that_is_wanted(qtbot: QtBot) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with closing(EndSignals()) as signals, qtbot.assertNotEmitted(signals.received, wait=0):
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
        os.kill(os.getpid(), signal.SIGHUP)


def test_once_closed_they_are_passed_over(qtbot: QtBot) -> None:
    EndSignals().close()
    os.kill(os.getpid(), signal.SIGTERM)  # would end the tests
    with closing(EndSignals()) as signals, qtbot.waitSignal(signals.received):
        os.kill(os.getpid(), signal.SIGTERM)
