"""An import is counted while it is read, bounded, and stopped until it is being kept."""

from __future__ import annotations

import io

import pytest

from vidbrowser.marks.exchange.course import Course, Followed, StoppedError
from vidbrowser.records.problem import UnreadableError


def test_what_is_read_is_counted_up_to_a_bound() -> None:
    course = Course()
    stream = Followed(io.BytesIO(b"x" * (1 << 20) + b"y"), course, 1)
    assert stream.read(10) == b"x" * 10
    assert course.done == 10
    with pytest.raises(UnreadableError, match="larger than 1 MB"):
        stream.whole()
    exactly = Followed(io.BytesIO(b"x" * (1 << 20)), course, 1)
    assert len(exactly.whole()) == 1 << 20
    assert exactly.read(1) == b""


def test_what_is_stopped_goes_on_no_more() -> None:
    course = Course()
    stream = Followed(io.BytesIO(b"abc"), course, 1)
    course.go_on()
    course.stop()
    for goes_on in (course.go_on, course.keep, stream.whole):
        with pytest.raises(StoppedError):
            goes_on()
    assert not course.is_kept
