"""The log: where it is, what leads there, and that the program goes on without it."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from typing import TYPE_CHECKING

from vidbrowser.log import Log

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_log = logging.getLogger("vidbrowser.test")


def written(log: Log) -> str:
    return log.path.read_text("utf-8")


def fail() -> None:
    raise ZeroDivisionError("by nothing")


def test_what_is_logged_is_in_the_file_with_its_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Log(tmp_path / "new" / "state") as log:
        _log.debug("too small")
        _log.info("told to the file")
        logging.getLogger("another.library").info("not ours")
        try:
            fail()
        except ZeroDivisionError:
            _log.exception("It failed")
    assert "told to the file" in written(log)
    assert 'raise ZeroDivisionError("by nothing")' in written(log)
    assert "too small" not in written(log)
    assert "not ours" not in written(log)
    assert capsys.readouterr().err == "vidbrowser: It failed\n"
    _log.error("when it is closed")
    assert "when it is closed" not in written(log)


def test_with_debug_more_is_told_and_stderr_has_it_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Log(tmp_path, debug=True) as log:
        _log.debug("so small")
        try:
            fail()
        except ZeroDivisionError:
            _log.exception("It failed")
    for told in (written(log), capsys.readouterr().err):
        assert "so small" in told
        assert "Traceback" in told


def test_errors_that_nobody_caught_lead_to_the_log(tmp_path: Path) -> None:
    class Broken:
        def __del__(self) -> None:
            raise ValueError("in the end")

    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with Log(tmp_path) as log:
        try:
            fail()
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=fail, name="keeper of nothing")
        thread.start()
        thread.join()
        Broken()
        gc.collect()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert "Nobody expected this: by nothing (ZeroDivisionError)" in written(log)
    assert "The thread keeper of nothing ended: by nothing" in written(log)
    assert "in the end (ValueError)" in written(log)
    assert written(log).count("Traceback") == 3


def test_an_end_by_the_person_is_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:  # as Polars is, in whatever thread it works
        raise KeyboardInterrupt

    with Log(tmp_path) as log:
        try:
            interrupted()
        except KeyboardInterrupt as error:
            sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=interrupted)
        thread.start()
        thread.join()
    assert written(log) == capsys.readouterr().err == ""


def test_it_begins_anew_when_it_is_full(tmp_path: Path) -> None:
    with Log(tmp_path) as log:
        for number in range(40):
            _log.info("%d %s", number, "x" * 100_000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [f"vidbrowser.log{end}" for end in ("", ".1", ".2")]
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    assert "39 xxx" in written(log)


def test_a_folder_that_cannot_be_written_is_told_and_stderr_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    with Log(tmp_path / "file") as log:
        assert log.trouble.startswith("The log cannot be written (File exists: ")
        _log.error("It failed")
    told = capsys.readouterr().err.splitlines()
    assert told == [f"vidbrowser: {log.trouble}", "vidbrowser: It failed"]


def test_a_disk_that_is_full_later_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vidbrowser.log").symlink_to("/dev/full")
    with Log(tmp_path):
        _log.info("one")
        _log.info("two")
    told = capsys.readouterr().err
    assert told.count("the log cannot be written: [Errno 28] No space left on device") == 1
    assert "Traceback" not in told


def test_without_an_error_output_there_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with Log(tmp_path) as log:
        _log.error("It failed")
    assert "It failed" in written(log)
