"""`vidbrowser stats`: the numbers of the overview, for people and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from vidbrowser.cli import main, stats
from vidbrowser.statistics.plot import Measure

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main(["stats", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    return json.loads(printed(capsys, *arguments, "--json"))


def counts(plot: dict[str, Any]) -> dict[str, int]:
    return {bar["value"]: bar["amount"] for bar in plot["bars"] if bar["amount"]}


def test_the_whole_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = told(capsys, folder)
    assert numbers["totals"] == {
        "records": 3,
        "seconds": 3660,
        "views": 105,
        "channels": 1,
        "media_bytes": 0,
        "media": 0,
        "first": "2020-01-01T00:00:00Z",
        "last": "2022-01-01T00:00:00Z",
    }
    plots = numbers["plots"]
    assert plots["published"]["unit"] == "month"
    assert counts(plots["published"]) == {"2020-01": 1, "2021-01": 1, "2022-01": 1}
    assert counts(plots["weekday-hour"]) == {"wednesday 0": 1, "friday 0": 1, "saturday 0": 1}
    assert counts(plots["length"]) == {"0": 1, "1m..1:59": 1, "1h..1:59:59": 1}
    assert counts(plots["views"]) == {"3..9": 1, "100..299": 1}
    assert counts(plots["tag"]) == {"War": 3, "b": 1, "tab\there": 1}


def test_a_query_narrows_all_but_its_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = told(capsys, folder, "--query=-tag:b category:Music", "--by", "views", "--limit", "1")
    assert numbers["totals"]["records"] == 1
    assert numbers["plots"]["category"]["bars"] == [
        {"value": "Music", "amount": 5, "whole": 105, "state": "included"},
    ]
    assert numbers["plots"]["channel"]["measure"] == "views"
    assert numbers["plots"]["channel"]["bars"] == [{"value": "Channel", "amount": 5, "whole": 105}]


def test_people_see_bars(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, folder, "--by", "hours").splitlines()
    assert lines[:2] == ["records       3", "length        1:01:00"]
    assert "category, seconds" in lines
    assert f"  Music          3,660  {'█' * 40}" in lines
    assert not any("\t" in line or "\x1b" in line for line in lines)


def test_wrong_usage_is_2_and_nothing_found_is_1(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats", str(folder), "--query", "(a"]) == 2
    assert capsys.readouterr().err.splitlines()[1:] == ["  (a", "  ^"]
    (tmp_path / "empty").mkdir()
    assert main(["stats", str(tmp_path / "empty"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["totals"]["records"] == 0


def test_what_can_be_ranked_by_are_the_measures() -> None:
    assert [*stats.MEASURES] == [*Measure]
