"""The real records: all read without a loss, and as an independent reading has them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from vidbrowser.records.conversion import read_fields
from vidbrowser.records.decoding import decode
from vidbrowser.records.front_matter import FrontMatter, read_front_matter
from vidbrowser.records.reader import read_file
from vidbrowser.records.record import Record
from vidbrowser.records.yaml_values import read_yaml

RELATED = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "related"
SITES = "https://www.dailymotion.com/video/", "https://www.youtube.com/watch?v="
Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@pytest.fixture(scope="module")
def files(corpus: Path) -> list[Path]:
    return sorted(path for path in corpus.rglob("*") if path.is_file())


def test_every_real_record_is_read_without_a_loss(files: list[Path]) -> None:
    readings = [read_file(path) for path in files]
    assert len(readings) == 5677 + 475
    assert [problem for reading in readings for problem in reading.problems] == []


def test_files_of_neighbouring_forms_are_read() -> None:
    related = [path for path in RELATED.rglob("*") if path.is_file()]
    if not related:
        pytest.skip("the real records are not beside this project")
    readings = [read_file(path) for path in related]
    assert [reading.problems for reading in readings if reading.problems] == []


def number(text: str) -> int | None:
    return int(text) if text else None


def moment(text: str | None) -> datetime | None:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z").astimezone(UTC) if text else None


def seconds(text: str | None) -> int | None:
    if text is None:
        return None
    parts = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", text)
    assert parts
    days, hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + rest


def independent(path: Path) -> Record | None:
    """Return the record that YAML with string scalars gives, None where YAML refuses it."""
    text = path.read_bytes().decode().replace("\r\n", "\n")
    _, front, body = text.split("---\n", 2)
    try:
        told = yaml.load(front, Loader)
    except yaml.YAMLError:
        return None
    inside = re.fullmatch(r"\{% raw %\}(.*)\{% endraw %\}", body.strip(), re.DOTALL)
    return Record(
        path=path,
        id=told["vid_id"],
        title=told["title"],
        channels=(told["channel"],) if "channel" in told else (),
        categories=(told["categories"],),
        tags=tuple(dict.fromkeys(tag.strip() for tag in told["tags"] if tag.strip())),
        published=moment(told.get("vid_date", told["date"])),
        added=moment(told["date"]),
        duration=seconds(told.get("duration")),
        views=number(told.get("viewcount", "")),
        likes=number(told.get("likeCount", "")),
        dislikes=number(told.get("dislikeCount", "")),
        image=told["image"],
        site="youtube" if len(told["vid_id"]) == 11 else "dailymotion",
        url=SITES[len(told["vid_id"]) == 11] + told["vid_id"],
        description=(inside[1] if inside else body).strip(),
    )


def test_fields_equal_an_independent_reading(files: list[Path]) -> None:
    refused = []
    for path in files:
        expected = independent(path)
        if expected is None:
            refused.append(path)
        else:
            assert read_file(path).record == expected
    titles = [record.title for record in (read_file(path).record for path in refused) if record]
    assert len(titles) == 1
    assert "\x8c" in (titles[0] or "")


def test_the_fast_path_gives_what_yaml_gives(files: list[Path]) -> None:
    passed = 0
    for path in files:
        text, _ = decode(path.read_bytes())
        fast = read_front_matter(text)
        if fast.block is not None:  # `["a",]`, in a quarter of the older ones, is no JSON
            passed += 1
            continue
        slow = read_yaml(text.split("---\n", 2)[1]).value
        assert isinstance(slow, dict)
        as_slow = FrontMatter(slow, fast.body, fast.first_line, None, escapes=False)
        assert read_fields(fast) == read_fields(as_slow)
    assert passed < 475
