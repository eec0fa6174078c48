"""The formats in which records are written out, without what writes them: that needs Polars."""

from __future__ import annotations

from typing import NamedTuple

from vidbrowser.translatable import translatable


class Format(NamedTuple):
    """A format: the ending of its files without the dot, its name, the same with what it is for."""

    ending: str
    name: str
    purpose: str = ""

    @property
    def label(self) -> str:
        """What stands for it where one is chosen."""
        return self.purpose or self.name


FORMATS = (
    Format("csv", "CSV", translatable("CSV for a spreadsheet")),
    Format("json", "JSON"),
    Format("ndjson", "NDJSON", translatable("NDJSON, a record a line")),
    Format("parquet", "Parquet", translatable("Parquet for DuckDB, Spark and the like")),
    Format("md", "Markdown"),
    Format("m3u8", "M3U8", translatable("M3U8 playlist")),
)
"""All of them, in the order in which they are offered; the first when nothing else is said."""
ENDINGS = tuple(form.ending for form in FORMATS)
PARTITIONS = ("year", "channel")
"""By what a table of Parquet files can be parted."""
