"""A record has one shape outside, whichever command or export gives it."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.cli import main
from vidbrowser.export.export import records
from vidbrowser.export.record_object import KEYS, record_object
from vidbrowser.export.writers import WRITERS
from vidbrowser.library.library import load
from vidbrowser.records.fields import Summary

if TYPE_CHECKING:
    import pytest

FULL = """---
title: "Tea"
vid_id: "Qiz-kVErOhk"
categories: "Food"
tags: ["a", "b"]
vid_date: "2022-06-05T04:15:33.5+03:00"
duration: "PT1M"
viewcount: "0"
---
One <b>two</b>"""


def test_what_is_missing_is_none_and_what_may_be_several_a_list() -> None:
    bare = record_object(Summary(Path("/v/a.md")), "")
    assert tuple(bare) == KEYS
    names = ("channels", "categories", "tags", "subtitles")
    several: dict[str, list[str]] = {name: [] for name in names}
    assert bare == {**dict.fromkeys(KEYS), **several, "path": "/v/a.md"}


def test_several_channels_are_a_list_and_one_text_as_it_is_shown() -> None:
    said = record_object(Summary(Path("/v/a.md"), channels=("Ann Smith", "Bo Li")), "")
    assert (said["channels"], said["channel"]) == (["Ann Smith", "Bo Li"], "Ann Smith, Bo Li")


def test_times_are_iso_8601_in_utc() -> None:
    moment = datetime(2022, 6, 5, 4, 15, 33, tzinfo=UTC)
    said = record_object(Summary(Path("/v/a.md"), added=moment, duration=0), "x")
    assert (said["added"], said["duration"], said["description"]) == (
        "2022-06-05T04:15:33Z",
        0,
        "x",
    )


def test_show_search_and_export_give_the_same(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "full.md").write_text(FULL)
    (tmp_path / "bare.md").write_text('---\nid: "bare"\n---\n')
    for name in ("Qiz-kVErOhk", "bare"):
        said = []
        for command in (
            ["show", name, str(tmp_path), "--format", "json"],
            ["search", f"id:{name}", str(tmp_path), "--format", "ndjson"],
        ):
            assert main(command) == 0
            said.append(json.loads(capsysbinary.readouterr().out))
        assert main(["search", f"id:{name}", str(tmp_path), "--format", "json"]) == 0
        said += json.loads(capsysbinary.readouterr().out)
        catalogue, stream = load([tmp_path]), io.BytesIO()
        WRITERS["json"](stream, records(catalogue, catalogue.frame["root"].cum_count() - 1))
        said += [told for told in json.loads(stream.getvalue()) if told["id"] == name]
        assert len(said) == 4
        assert all(told == said[0] and list(told) == list(KEYS) for told in said)
