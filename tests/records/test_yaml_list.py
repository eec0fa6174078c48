"""Lists of records in YAML: each entry by itself, with its place and its lines."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.collection import path_at
from vidbrowser.records.reader import read_file
from vidbrowser.records.yaml_list import NoListError, items, read_list

if TYPE_CHECKING:
    from pathlib import Path

TALKS = dedent("""\
    # The days of tea
    ---
    - title: "Green tea: a talk"
      speakers:
        - Ann Smith
      event_name: Tea Days 2019
      published_at: "2019-11-20"
      video_provider: youtube
      video_id: VNB4hEicKxA
      description: |-
        All of it <3

        - not an entry
        # not a comment
      talks:
        - title: Part one

    - title: Oolong
      video_provider: scheduled
      video_id: oolong-2020
    -
      title: Black tea
      views: many
    """)


def test_each_entry_is_a_record_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "videos.yml").write_text(TALKS)
    reading = read_file(tmp_path / "videos.yml", tmp_path)
    green, oolong, black = reading.records
    assert [r.title for r in reading.records] == ["Green tea: a talk", "Oolong", "Black tea"]
    assert [r.entry for r in reading.records] == [1, 2, 3]
    assert green.url == "https://www.youtube.com/watch?v=VNB4hEicKxA"
    assert (green.channels, green.series) == (("Ann Smith",), "Tea Days 2019")
    assert green.text == "All of it <3\n\n- not an entry\n# not a comment"
    assert (oolong.url, oolong.id, oolong.site) == (None, None, None)
    assert black.file == tmp_path / "videos.yml"
    (problem,) = reading.problems
    assert (problem.path, problem.line) == (tmp_path / "videos.yml", 23)


def test_one_of_them_is_read_by_its_place(tmp_path: Path) -> None:
    file = tmp_path / "videos.yml"
    file.write_text(TALKS)
    for record in read_file(file).records:
        assert read_file(record.path).record == record
    gone = read_file(path_at(file, 4))
    assert gone.record is None
    assert gone.problems[0].reason == "The list has no record at this place any more"


@pytest.mark.parametrize("indent", ["", "  "])
@pytest.mark.parametrize("dash", ["- ", "-   "])
def test_lists_may_be_indented(indent: str, dash: str) -> None:
    blanks = " " * len(dash)
    lines = [f"{dash}title: A", f"{blanks}tags: [x]", f"{dash}title: B"]
    told = list(read_list("\n".join(indent + line for line in lines)))
    assert [each.fields for each in told] == [{"title": "A", "tags": ("x",)}, {"title": "B"}]


def test_a_broken_entry_costs_itself() -> None:
    told = list(read_list('- title: "A\n  tags: [\n- title: B\n- {title: C}\n- ]\n'))
    assert [each.fields and each.fields["title"] for each in told] == ['"A', "B", "C", None]


@pytest.mark.parametrize("text", ["", "# none\n---\n", "[]", "title: A", "\n---\nx"])
def test_what_is_no_list(text: str) -> None:
    with pytest.raises(NoListError):
        list(items(text))


@given(st.text(st.sampled_from("-ab: \n'\"[{|>#&*!\t")))
def test_nothing_that_is_written_raises_another_error(text: str) -> None:
    try:
        told = list(read_list(text))
    except NoListError:
        return
    assert [each.place for each in told] == list(range(1, len(told) + 1))
