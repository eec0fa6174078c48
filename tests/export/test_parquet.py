"""Parquet is read by other programs, whole or in parts, and they count what `facets` counts."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from vidbrowser import paths
from vidbrowser.export import formats, parquet
from vidbrowser.export.export import export, export_parts
from vidbrowser.export.parquet import write_parquet
from vidbrowser.export.record_object import Written
from vidbrowser.library.library import load
from vidbrowser.query import parse
from vidbrowser.records.fields import Summary
from vidbrowser.records.folding import fold
from vidbrowser.search.facets import facet

SAMPLE = load([paths.resources() / "sample"])
ALL = pl.Series(range(len(SAMPLE)), dtype=pl.UInt32)
EXPORTS = (Path(__file__).resolve().parents[2] / "EXPORTS.md").read_text("utf-8")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("exported") / "records.parquet"
    assert export(SAMPLE, ALL, file) == len(SAMPLE)
    return file


def asked(query: str) -> list[tuple[Any, ...]]:
    """Return the rows that DuckDB answers."""
    with duckdb.connect() as connection:
        return connection.execute(query).fetchall()


def counted(field: str) -> dict[str, int]:
    values = facet(SAMPLE, parse(""), field, limit=None).values
    return {fold(value.value): value.count for value in values}


def documented(part: str) -> str:
    """Return the query of EXPORTS.md in which `part` stands."""
    blocks = re.findall(r"```sql\n(.*?)```", EXPORTS, re.DOTALL)
    [found] = [q for block in blocks for q in block.split(";") if part in q]
    return str(found)


def test_duckdb_counts_what_facets_counts(whole: Path) -> None:
    query = documented("unnest(categories)").replace("records.parquet", str(whole))
    rows = asked(query)
    assert {fold(category): count for count, category in rows} == counted("category")


def test_pyarrow_counts_what_facets_counts(whole: Path) -> None:
    tags = Counter(
        tag for tags in pq.read_table(whole)["tags"].to_pylist() for tag in set(map(fold, tags))
    )
    assert tags == counted("tag")


def test_the_file_says_the_version_of_its_columns(whole: Path) -> None:
    schema = pq.read_schema(whole)
    assert (
        pq.read_metadata(whole).metadata[b"vidbrowser.schema"]
        == str(parquet.SCHEMA_VERSION).encode()
    )
    there = {field.name: str(field.type).replace("large_", "") for field in schema}
    kept = json.loads((Path(__file__).parent / "parquet_schema.json").read_bytes())
    told = kept[str(parquet.SCHEMA_VERSION)]
    assert {name: there.get(name) for name in told} == told, "raise SCHEMA_VERSION, add it there"


@pytest.mark.parametrize("by", formats.PARTITIONS)
def test_a_folder_of_parts_is_one_table(tmp_path: Path, by: str) -> None:
    folder = tmp_path / "two words"
    assert export_parts(SAMPLE, ALL, by, folder) == len(SAMPLE)
    read = f"read_parquet('{folder}/*/*.parquet', hive_partitioning = true)"
    rows = asked(f"SELECT {by}, count(*) FROM {read} GROUP BY 1")
    frame = SAMPLE.frame.select(value=parquet.PARTITIONS[by])
    wanted = dict(frame.group_by("value").len().iter_rows())
    wanted = {value or None: count for value, count in wanted.items()}
    assert {None if value is None else str(value): count for value, count in rows} == wanted
    arrow = ds.dataset(folder, partitioning="hive")
    assert arrow.count_rows() == len(SAMPLE)
    assert set(arrow.schema.names) == set(parquet.OUTPUT_SCHEMA) | {by}
    lazy = pl.scan_parquet(folder, hive_partitioning=True)
    assert lazy.select(pl.len()).collect().item() == len(SAMPLE)


def test_the_documented_query_reads_the_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_parts(SAMPLE, ALL, "year", tmp_path / "records")
    monkeypatch.chdir(tmp_path)
    rows = asked(documented("hive_partitioning"))
    assert sum(views or 0 for _, views in rows) == SAMPLE.frame["views"].sum()


def test_a_folder_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    with pytest.raises(FileExistsError, match="choose another name"):
        export_parts(SAMPLE, ALL, "year", tmp_path / "records")
    assert [path.name for path in tmp_path.iterdir()] == ["records"]


def test_names_of_parts_are_those_of_hive() -> None:
    assert parquet.part_name("channel", None) == "channel=__HIVE_DEFAULT_PARTITION__"
    assert parquet.part_name("channel", "A/B: 100%=?") == "channel=A%2FB%3A 100%25%3D%3F"
    assert parquet.part_name("channel", "..") == "channel=.."
    long = parquet.part_name("channel", "東" * 100)
    assert long == f"channel={'東' * 76}…"
    assert not re.search("%.?…", parquet.part_name("channel", "a" * 229 + "/////"))


def test_what_the_command_offers_can_be_written() -> None:
    assert set(formats.PARTITIONS) == set(parquet.PARTITIONS)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_is_told_wherever_in_a_file_it_is_met() -> None:
    random = Random(1)
    for number in range(1, 200, 8):
        records = [
            Written(Summary(path=Path("a.md"), title=random.randbytes(200).hex()), "")
            for _ in range(number)
        ]
        with (
            pytest.raises(OSError, match="No space left on device"),
            open("/dev/full", "wb") as stream,
        ):
            write_parquet(stream, records)
