"""The formats in which records are written out, without what writes them: that needs Polars."""

from __future__ import annotations

from typing import NamedTuple

from vidbrowser.translatable import translatable


class Format(NamedTuple):
    """A format: its files' ending without the dot, its name, what it is called in a choice."""

    ending: str
    name: str
    label: str

    @property
    def filter(self) -> str:
        """What stands for it in a file dialog."""
        return f"{self.label} (*.{self.ending})"


FORMATS = (
    Format("csv", "CSV", translatable("CSV for a spreadsheet")),
    Format("json", "JSON", "JSON"),
    Format("ndjson", "NDJSON", translatable("NDJSON, a record a line")),
    Format("parquet", "Parquet", translatable("Parquet for DuckDB, Spark and the like")),
    Format("md", "Markdown", "Markdown"),
    Format("m3u8", "M3U8", translatable("M3U8 playlist")),
)
"""All of them, in the order in which they are offered; the first when nothing else is said."""
ENDINGS = tuple(form.ending for form in FORMATS)
PARTITIONS = ("year", "channel")
"""By what a table of Parquet files can be parted."""
