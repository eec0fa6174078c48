"""All values of a field, a million perhaps: in the same order, spelled as they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT, record_lists
from vidbrowser.query import EVERYTHING
from vidbrowser.records.record import Record
from vidbrowser.search import facets, value_counts
from vidbrowser.search.facets import facet
from vidbrowser.search.value_counts import ManyGroups

if TYPE_CHECKING:
    import polars as pl

NAMES = st.text("aB 1“0٢éЖ!", min_size=1, max_size=4) | st.sampled_from(["7", "007", "Tea 12"])
CHANNELS = st.lists(st.lists(NAMES, max_size=3, unique=True).map(tuple), max_size=12)


def of_channels(channels: list[tuple[str, ...]]) -> list[Record]:
    return [Record(ROOT / f"{n:02}.md", channels=names) for n, names in enumerate(channels)]


@given(CHANNELS.map(of_channels) | record_lists, st.sampled_from(["channel", "tag"]))
def test_many_stand_as_few_do(records: list[Record], field: str) -> None:
    few = facet(catalogue_of(records, ROOT), EVERYTHING, field, limit=1000)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(facets, "_MANY", 0)
        patch.setattr(facets, "_AT_ONCE", 2)
        patch.setattr(value_counts, "_FEW_GROUPS", 0)
        many = facet(catalogue_of(records, ROOT), EVERYTHING, field, limit=None)
        assert many == few
        assert [*many.values] == [many.values[n] for n in range(len(many.values))]
        assert many.values[1:3] == few.values[1:3]


def test_no_value_is_spelled_before_it_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    spelled: list[int] = []
    shown = ManyGroups.shown

    def noted(groups: ManyGroups, some: pl.Series) -> list[str]:
        spelled.append(len(some))
        return shown(groups, some)

    monkeypatch.setattr(ManyGroups, "shown", noted)
    records = of_channels([(f"Channel {n}",) for n in range(300)])
    found = facet(catalogue_of(records, ROOT), EVERYTHING, "channel", limit=None)
    assert (len(found.values), spelled) == (300, [])
    assert found.values[299].value == "Channel 299"
    assert spelled == [1]
    with pytest.raises(IndexError):
        found.values[300]
