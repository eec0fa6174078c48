"""An overview written out has every bar, and nothing that a spreadsheet would obey."""

from __future__ import annotations

import csv
import io
import json

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.statistics.told import COLUMNS, as_csv, rows, told

RECORDS = [
    Record(ROOT / "a.md", channels=("=cmd()",), views=5, duration=90, media="a", media_size=7),
    Record(ROOT / "b.md", channels=("B",), views=3),
]


def test_a_table_has_a_row_for_each_bar() -> None:
    counted = overview(catalogue_of(RECORDS, ROOT), parse("channel:=B"), Measure.VIEWS)
    written = as_csv(counted.plots, counted.measure).decode()
    table = list(csv.reader(io.StringIO(written)))
    assert tuple(table[0]) == COLUMNS
    assert len(table) == 1 + sum(len(plot.bars) for plot in counted.plots)
    assert ["channel", "'=cmd()", "5", "5", "views"] in table
    assert ["channel", "B", "3", "3", "views"] in table
    only = list(rows([counted.plot(Name.LENGTH)], counted.measure))
    assert only[2] == ("length", "1m..1:59", 0, 1, "records")


def test_an_object_can_be_written_as_json() -> None:
    counted = overview(catalogue_of(RECORDS, ROOT), parse("-has:media"), Measure.HOURS)
    said = json.loads(json.dumps(told(counted)))
    assert said["totals"]["records"] == 1
    assert said["totals"]["first"] is None
    assert said["plots"]["channel"]["measure"] == "seconds"
    assert said["plots"]["share"]["bars"][1] == {
        "value": "media",
        "amount": 0,
        "whole": 1,
        "of": 1,
        "state": "excluded",
    }
