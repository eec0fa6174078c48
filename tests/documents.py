"""Write the tables of the documents from the program: `make documents`.

A table stands between `<!-- name: … -->` and `<!-- /name -->`; all else is left as it is.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from tests.benchmarks.compared import FIGURES
from vidbrowser.export.parquet import OUTPUT_SCHEMA
from vidbrowser.marks.fields import BY_WORD
from vidbrowser.query import CONTAINS, EQUALS, FIELD_WORDS, LIKE, SPOKEN, VALUE_PARSERS
from vidbrowser.records.fields import DESCRIPTION, FIELDS
from vidbrowser.records.sites import SITES, Site
from vidbrowser.ui.window.commands import key_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[1]


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    cells = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(c.replace('|', '&#124;') for c in row)} |" for row in cells)


def keys() -> str:
    """Return the table of keys, which KEYS.md has."""
    return _table(("keys", "what"), key_table())


def read_keys() -> str:
    """Return which keys of front matter give which field, which READING.md has."""
    rows = (
        (field.name, ", ".join(f"`{key}`" for key in field.keys))
        for field in (*FIELDS, DESCRIPTION)
        if field.keys
    )
    return _table(("field", "keys"), rows)


def sites() -> str:
    """Return the sites that are known, which READING.md has."""
    rows = (
        (site.word, ", ".join(site.hosts) or "any host", "yes" if site.id else "", _begins(site))
        for site in SITES
    )
    return _table(("site", "hosts", "an id is enough", "begins at a second"), rows)


def _begins(site: Site) -> str:
    at = site.at.format(second=90, hours=0, minutes=1, seconds=30)
    return f"`{at}`" if at else ""


def query_words() -> str:
    """Return what each word before a colon asks for, which QUERIES.md has."""
    rows = [(f"`{word}:`", _asks(word), _more(word)) for word in FIELD_WORDS if _asks(word)]
    return _table(("word", "asks for", "and"), rows)


def _asks(word: str) -> str:
    if word in VALUE_PARSERS:
        return VALUE_PARSERS[word].expected
    if word in SPOKEN:
        return "words that are said one after the other"
    if word in LIKE:
        return "the path of a record, or its site and id as in `youtube:Qiz-kVErOhk`"
    if word in CONTAINS:
        return "a text within"
    return "the whole of a value" if word in EQUALS else ""


def _more(word: str) -> str:
    field = BY_WORD.get(word)
    if field is None:
        return f"`has:{word}`" if word == "description" else ""
    there = f"`has:{field.has}`" if field.has else f"`is:{word}`"
    return there + (", its values are listed with counts" if field.facet else "")


_TYPES = {"String": "text", "Int64": "64-bit integer", "List(String)": "list of texts"}


def columns() -> str:
    """Return the columns of an export as Parquet, which EXPORTS.md has."""
    labels = {field.name: field.label for field in FIELDS}
    more = {
        "channel": "All channels in one text",
        "channels": "Channels",
        "description": "Description, as plain text",
        "path": "File",
    }
    rows = (
        (
            f"`{name}`",
            _TYPES.get(str(pl.Series(dtype=kind).dtype), "time in UTC"),
            (labels | more)[name],
        )
        for name, kind in OUTPUT_SCHEMA.items()
    )
    return _table(("column", "type", "what it is"), rows)


_KINDS = {
    "vidbrowser": ("**Vidbrowser**", "records in the order that is asked for"),
    "grep": ("`grep -r`", "names of files, in no order"),
    "rg": ("`ripgrep`", "names of files, in no order"),
    "script": ("a script with python-frontmatter", "what is programmed"),
    "sqlite": (
        "SQLite's full-text index, of what was read",
        "rows, by SQL; words from their beginning only",
    ),
    "recoll": ("Recoll, search of a desktop", "files, the best first; words from their beginning"),
}
"""By its name in the figures: what a kind of program is called, and what one gets of it."""


def compared() -> str:
    """Return what kinds of programs take for a question, which README has."""
    told = json.loads(FIGURES.read_text("utf-8"))
    head = f"{told['records']:,} records, {told['machine']}, {told['date']}"
    rows = (
        (kind, _took(told["times"][name][0]), _took(told["times"][name][1]), what)
        for name, (kind, what) in _KINDS.items()
        if name in told["times"]
    )
    return _table((head, "before the first question", "each question", "what one gets"), rows)


def _took(seconds: float | None) -> str:
    """Return seconds of the processor as they are read, with two digits that count."""
    if seconds is None:
        return "–"
    return f"{seconds * 1000:.2g} ms" if seconds < 0.1 else f"{float(f'{seconds:.2g}'):g} s"


TABLES: dict[str, dict[str, Callable[[], str]]] = {
    "KEYS.md": {"keys": keys},
    "READING.md": {"fields": read_keys, "sites": sites},
    "QUERIES.md": {"words": query_words},
    "EXPORTS.md": {"columns": columns},
    "README.md": {"compared": compared},
}
"""By document, the names of its tables and what makes them."""


COPIES = {name: f"resources/help/{name}" for name in ("QUERIES.md", "READING.md")}
"""By document, where the program has it."""


def updated(text: str, tables: dict[str, Callable[[], str]]) -> str:
    """Return the document `text` with `tables` as they are now; KeyError when one has no place."""
    for name, table in tables.items():
        place = re.search(rf"<!-- {name}:[^>]*-->\n(.*?)<!-- /{name} -->", text, re.DOTALL)
        if place is None:
            raise KeyError(name)
        text = f"{text[: place.start(1)]}{table()}\n{text[place.end(1) :]}"
    return text


if __name__ == "__main__":
    for document, its in TABLES.items():
        file = ROOT / document
        file.write_text(updated(file.read_text("utf-8"), its), "utf-8")
    for document, copy in COPIES.items():
        (ROOT / copy).write_bytes((ROOT / document).read_bytes())
