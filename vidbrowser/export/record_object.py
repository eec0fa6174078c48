"""The shape of a record outside: in JSON, NDJSON, CSV and Parquet, of every command."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vidbrowser.records.fields import NAMES

if TYPE_CHECKING:
    from vidbrowser.records.fields import Summary

RecordObject: TypeAlias = "dict[str, str | int | list[str] | None]"
"""By the names of `records.fields.FIELDS`, `channel`, `description` and `path`: what is missing is
None, what may be several is always a list, times are ISO 8601 in UTC, a length is in seconds.
`channel` is all `channels` in one text, as it is shown."""

KEYS = (*NAMES, "channel", "description", "path")


class Written(NamedTuple):
    """A record that is written out; `description` is plain text, "" when there is none."""

    summary: Summary
    description: str

    @property
    def object(self) -> RecordObject:
        """What stands for it in JSON and in tables."""
        return record_object(self.summary, self.description)


def record_object(summary: Summary, description: str) -> RecordObject:
    """Return `summary` and its description, as plain text, as they are written out."""
    values = {name: _value(getattr(summary, name)) for name in NAMES}
    return {
        **values,
        "channel": summary.channel,
        "description": description or None,
        "path": os.fspath(summary.file),
    }


def _value(value: object) -> str | int | list[str] | None:
    if isinstance(value, datetime):
        return f"{value.replace(tzinfo=None).isoformat()}Z"
    if isinstance(value, tuple):
        return list(value)
    assert value is None or isinstance(value, str | int)
    return value
