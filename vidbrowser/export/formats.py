"""The formats in which records are written out, without what writes them: that needs Polars."""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """A format: the ending of its files without the dot, its name, and what it is for."""

    ending: str
    name: str
    use: str = ""

    @property
    def label(self) -> str:
        """What stands for it where one is chosen."""
        return self.name + self.use

    @property
    def filter(self) -> str:
        """What stands for it in a file dialog."""
        return f"{self.label} (*.{self.ending})"


FORMATS = (
    Format("csv", "CSV", " for a spreadsheet"),
    Format("json", "JSON"),
    Format("ndjson", "NDJSON", ", a record a line"),
    Format("parquet", "Parquet", " for DuckDB, Spark and the like"),
    Format("md", "Markdown"),
    Format("m3u8", "M3U8", " playlist"),
)
"""All of them, in the order in which they are offered; the first when nothing else is said."""
ENDINGS = tuple(form.ending for form in FORMATS)
PARTITIONS = ("year", "channel")
"""By what a table of Parquet files can be parted."""
