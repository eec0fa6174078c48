"""A summary is a value: equal ones are the same record, and it needs no polars."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from vidbrowser.catalogue.summary import Summary

ROOT = Path(__file__).resolve().parents[2]


def summary(title: str) -> Summary:
    rest = (None,) * 7
    return Summary(Path("/videos/a.md"), "id", title, None, ("Travel",), (), *rest)


def test_equal_fields_are_an_equal_summary() -> None:
    assert summary("Rivers") == summary("Rivers")
    assert summary("Rivers") != summary("Hills")
    assert len({summary("Rivers"), summary("Rivers")}) == 1


def test_it_and_the_first_screen_come_without_polars() -> None:
    program = "import sys, vidbrowser.catalogue.first_screen; print('polars' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert found.stdout.strip() == "False"
