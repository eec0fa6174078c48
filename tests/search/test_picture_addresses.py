"""Which pictures of records are on the network."""

from __future__ import annotations

import polars as pl

from tests.ui.results import catalogue_of, record
from vidbrowser.search.picture_addresses import picture_addresses


def test_each_address_once_in_the_order_of_the_rows() -> None:
    images = ["http://a.test/1", None, "pictures/a.jpg", "HTTPS://b.test/", "http://a.test/1"]
    catalogue = catalogue_of([record(n, image=image) for n, image in enumerate(images)])
    rows = pl.Series([4, 3, 2, 1, 0], dtype=pl.UInt32)
    assert picture_addresses(catalogue, rows) == ["http://a.test/1", "HTTPS://b.test/"]
    assert picture_addresses(catalogue, rows[:0]) == []
