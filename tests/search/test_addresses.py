"""The column of addresses says of each row what the record itself says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, VIDEOS
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.records.record import Record
from vidbrowser.records.sites import SITES
from vidbrowser.records.video import Video, url_of
from vidbrowser.search.addresses import folded, there

ids = (
    st.sampled_from([site.id for site in SITES if site.id]).flatmap(st.from_regex)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
)  # fmt: skip
videos = st.sampled_from(VIDEOS) | st.builds(
    lambda site, id_: Video(site.word, id_, url_of(site.word, id_)),
    st.sampled_from(SITES),
    ids.filter(lambda text: "\0" not in text),
)


@given(st.lists(videos, max_size=8))
def test_addresses_are_those_of_the_records(made: list[Video]) -> None:
    records = [Record(ROOT / f"{n}.md", **video._asdict()) for n, video in enumerate(made)]
    catalogue = catalogue_of(records, ROOT)
    assert folded(catalogue).to_list() == [(video.url or "").lower() for video in made]
    assert there(catalogue).to_list() == [video.url is not None for video in made]
    told = [summary.url for summary in catalogue.summaries(range(len(made)))]
    assert told == [video.url for video in made]


def test_only_what_is_not_told_is_kept() -> None:
    made = [Record(ROOT / f"{n}.md", **video._asdict()) for n, video in enumerate(VIDEOS)]
    kept = catalogue_of(made, ROOT).frame["url"].drop_nulls().to_list()
    assert kept == [url for site, id_, url in VIDEOS if url and url != url_of(site, id_)]


def test_addresses_are_made_once() -> None:
    catalogue = catalogue_of([Record(ROOT / "a.md")], ROOT)
    assert folded(catalogue) is folded(catalogue)
    assert folded(EMPTY).to_list() == []
