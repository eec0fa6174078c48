"""What grows is found, what goes up and down is not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from tests.soak.samples import Sample, grown, sample

STEADY = Sample(200.0, 30, 12, 4, 900)


def test_what_stays_has_not_grown() -> None:
    shaken = [STEADY._replace(megabytes=200 + i % 9, handles=30 + i % 3) for i in range(200)]
    assert grown(shaken) == []


def test_what_grows_is_named() -> None:
    leaking = [STEADY._replace(handles=30 + i // 10, megabytes=200 + i / 4) for i in range(200)]
    assert len(grown(leaking)) == 2
    assert grown(leaking)[1].startswith("handles grew from")


def test_growth_while_warming_up_is_none() -> None:
    warming = [STEADY._replace(megabytes=20.0 * min(i, 10)) for i in range(200)]
    assert grown(warming) == []


def test_timers_and_objects_of_a_window_are_counted(qtbot: object) -> None:
    window = QObject()
    before = sample(window)
    timer = QTimer(window)
    timer.start(10_000)
    after = sample(window)
    assert (after.timers, after.objects) == (before.timers + 1, before.objects + 1)
    assert after.megabytes > 1
