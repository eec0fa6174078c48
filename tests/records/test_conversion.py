"""Which keys give which fields, and what is told of values that give none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.records.conversion import read_fields
from vidbrowser.records.fields import BY_NAME, FIELDS, Kind
from vidbrowser.records.front_matter import FrontMatter
from vidbrowser.records.video_address import FIELDS as OF_VIDEO

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value

SAMPLES: dict[Kind, tuple[Value, Any]] = {
    Kind.NAMES: ("Music", ("Music",)),
    Kind.TAGS: (["a"], ("a",)),
    Kind.LENGTH: ("PT5S", 5),
    Kind.COUNT: ("7", 7),
    Kind.NUMBER: ("7", 7),
}


def matter(told: dict[str, Value], *, escapes: bool = False) -> FrontMatter:
    return FrontMatter(told, "", 2, None, escapes)


OF_A_VIDEO: dict[str, Value] = {"id": "Qiz-kVErOhk", "vimeo": "34", "vimeo_id": "34"}


@pytest.mark.parametrize(
    "key", [key for name in ("id", "site", "url") for key in BY_NAME[name].keys]
)
def test_every_key_of_a_video_gives_its_field(key: str) -> None:
    name = next(field.name for field in FIELDS if key in field.keys)
    told = {"id": "Qiz-kVErOhk", "site": "vimeo", "url": "https://vimeo.com/34"}[name]
    beside: dict[str, Value] = {"id": "34"} if name == "site" else {}
    found, losses = read_fields(matter({key: OF_A_VIDEO.get(key, told), **beside}))
    assert name in found
    assert losses == []


@pytest.mark.parametrize(
    ("field", "key"), [(f.name, k) for f in FIELDS for k in f.keys if f.name not in OF_VIDEO]
)
def test_every_key_gives_its_field(field: str, key: str) -> None:
    kind = BY_NAME[field].kind
    found, losses = read_fields(matter({key: SAMPLES.get(kind, ("2022-06-05", None))[0]}))
    assert list(found) == (["published", "added"] if key == "date" else [field])
    assert losses == []
    if kind in SAMPLES:
        assert found[field] == SAMPLES[kind][1]


def test_the_first_key_of_the_table_with_a_value_counts_wherever_it_stands() -> None:
    told: dict[str, Value] = {"views": "7", "view_count": "9", "viewcount": "", "other": "x"}
    assert read_fields(matter(told)) == ({"views": 9}, [])


def test_a_specific_key_wins_over_a_general_one_above_it() -> None:
    told: dict[str, Value] = {"id": "page-7", "uploader": "me", "channel": "Tea"}
    found, losses = read_fields(matter(told | {"video_id": "Qiz-kVErOhk"}))
    assert (found["id"], found["channels"], losses) == ("Qiz-kVErOhk", ("Tea",), [])


def test_what_a_key_that_counts_less_holds_is_no_loss() -> None:
    told: dict[str, Value] = {"views": "many", "viewcount": "1"}
    assert read_fields(matter(told)) == ({"views": 1}, [])
    told = {"views": "1", "viewcount": "many"}
    found, losses = read_fields(matter(told))
    assert found == {"views": 1}
    assert [(loss.line, loss.field) for loss in losses] == [(3, "viewcount")]


@pytest.mark.parametrize("group", ["extra", "params", "taxonomies"])
def test_fields_in_the_groups_of_site_builders_are_read_where_the_top_has_none(group: str) -> None:
    within: dict[str, Value] = {"title": "x", "channel": "Tea", "views": "many"}
    told: dict[str, Value] = {"title": "Top", "channel": None, group: within}
    found, losses = read_fields(matter(told))
    assert found == {"title": "Top", "channels": ("Tea",)}
    assert [(loss.line, loss.field) for loss in losses] == [(4, group)]
    assert losses[0].reason == "views “many” is not a count; it is left out"


def test_what_cannot_be_converted_is_told_as_it_was_written() -> None:
    found, losses = read_fields(matter({"title": "Tea", "viewcount": "a\nb", "tags": {"a": ["b"]}}))
    assert found == {"title": "Tea"}
    assert [(loss.line, loss.field) for loss in losses] == [(3, "viewcount"), (4, "tags")]
    assert losses[0].reason == "viewcount “a\\nb” is not a count; it is left out"


def test_a_video_that_is_nowhere_is_told_with_its_line_and_key() -> None:
    found, losses = read_fields(matter({"title": "Tea", "views": "1", "youtube": "soon"}))
    assert found == {"title": "Tea", "views": 1}
    assert [(loss.line, loss.field) for loss in losses] == [(4, "youtube")]


def test_a_list_nested_beyond_reason_is_told() -> None:
    nested: Value = []
    for _ in range(100_000):
        nested = [nested]
    found, losses = read_fields(matter({"title": nested, "tags": nested}))
    assert found == {}
    assert [loss.field for loss in losses] == ["title", "tags"]


def test_half_characters_and_nul_never_reach_a_record() -> None:
    told: dict[str, Value] = {"title": "a\ud800b", "tags": ["\0", "c"], "channel": "😀"}
    found, losses = read_fields(matter(told, escapes=True))
    assert found == {"title": "a\ufffdb", "tags": ("\ufffd", "c"), "channels": ("😀",)}
    assert [loss.field for loss in losses] == ["title", "tags"]
