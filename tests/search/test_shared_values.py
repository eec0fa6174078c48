"""Values that several records hold, and who holds them, as plain Python counts them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from vidbrowser.records.record import Record
from vidbrowser.search.shared_values import KINDS, shared, values_of

if TYPE_CHECKING:
    from collections.abc import Sequence


ROOT = Path("/videos")
names = st.sampled_from(("Fog", "fog and sea", "Été", "ete", "x, y", "東京", "https://a.org/b."))
records_alike = st.builds(
    Record,
    st.just(ROOT / "a.md"),
    title=st.none() | names,
    tags=st.lists(names, max_size=3).map(tuple),
    channels=st.lists(names, max_size=2).map(tuple),
    series=st.none() | names,
    playlist=st.none() | names,
    description=st.lists(names, max_size=2).map(" ".join),
)


@given(records=st.lists(records_alike, max_size=12))
def test_each_value_leads_to_all_who_hold_it(records: Sequence[Record]) -> None:
    catalogue = catalogue_of(records, ROOT)
    for kind in KINDS:
        held = [values_of(catalogue, row, kind) for row in range(len(records))]
        for values in held:
            for value, key in values.items():
                holders = [row for row, others in enumerate(held) if value in others]
                expected = holders if len(holders) > 1 else []
                assert shared(catalogue, kind).holders(key).to_list() == expected


def test_links_end_where_their_sentence_goes_on() -> None:
    body = "Map: https://example.org/map. (https://example.org/a?b=1) <https://x.org> http://a"
    catalogue = catalogue_of([Record(Path("/v/a.md"), description=body)], Path("/v"))
    assert [*values_of(catalogue, 0, "link")] == [
        "https://example.org/map",
        "https://example.org/a?b=1",
    ]


def test_words_of_a_title_have_three_letters_and_no_number() -> None:
    catalogue = catalogue_of([Record(Path("/v/a.md"), title="The UK: 2020 Été, été")], Path("/v"))
    assert [*values_of(catalogue, 0, "word")] == ["the", "ete"]
