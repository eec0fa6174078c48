"""Which rows of a catalogue a query matches."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import CLOCK, EQUALS, SPOKEN, And, Flag, Match, Not, Or, Query, Range, Text
from vidbrowser.query.nodes import LIKE
from vidbrowser.records.fields import ADULT, BEEN_LIVE, BY_WORD, FIELDS, LIVE_NOW
from vidbrowser.records.folding import BESIDE, SEPARATOR, fold
from vidbrowser.search import addresses, gone, marked, name_column
from vidbrowser.search.clock import on_the_clock
from vidbrowser.search.duplicates import has_others
from vidbrowser.search.memo import cached, peek
from vidbrowser.search.related import like_mask
from vidbrowser.search.said import said_mask
from vidbrowser.search.value_index import COLUMNS as ENTRIES
from vidbrowser.search.value_index import entries
from vidbrowser.search.versions import have_changed
from vidbrowser.search.word_begins import pattern

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Field

_LARGEST = 2**63 - 1
_FEW = 0.5
"""Up to this share of the rows it pays to take them out before searching in them."""

_BY_HAS = {field.has: field for field in FIELDS}
_COLUMNS = {"title": "title_folded", "description": "description_folded"}


def match_mask(catalogue: Catalogue, query: Query, *, descriptions: bool = True) -> pl.Series:
    """Return a Boolean for each row, without nulls: whether `query` matches it.

    Without `descriptions` none of them holds any text: a first answer that takes a tenth of the
    time, and all of it when not `needs_descriptions(query)`.
    """
    descriptions = descriptions and needs_descriptions(query)
    gone.forget_old(catalogue, query)
    marks = marked.Marked(catalogue) if marked.asks(query) else None

    def compute() -> pl.Series:
        return _Evaluator(catalogue, descriptions, marks).among(query, None).rename("matches")

    key = (query, descriptions, marks and marks.version)
    return cached(catalogue, "matches", key, compute, most=16)


def needs_descriptions(query: Query) -> bool:
    """Return whether the answer to `query` depends on the text of descriptions."""
    if isinstance(query, And | Or):
        return any(map(needs_descriptions, query.parts))
    if isinstance(query, Not):
        return needs_descriptions(query.part)
    return isinstance(query, Text) or (isinstance(query, Match) and query.field == "description")


class _Evaluator:
    """One evaluation. The series it works with are Boolean, one value a row.

    `within` is where an answer is wanted (None: everywhere); elsewhere it may be anything.
    """

    def __init__(
        self, catalogue: Catalogue, descriptions: bool, marks: marked.Marked | None
    ) -> None:
        self._catalogue = catalogue
        self._frame = catalogue.frame
        self._descriptions = descriptions
        self._marks = marks

    def among(self, query: Query, within: pl.Series | None) -> pl.Series:
        if self._marks and marked.is_of_marks(query):
            return self._marks.mask(query)
        match query:
            case And():
                return self._all(query, within)
            case Or():
                return reduce(or_, (self.among(part, within) for part in query.parts))
            case Not():
                return ~self.among(query.part, within)
            case Text():
                return self._anywhere(needle(query.text), query.prefix, within)
            case Match():
                return self._match(query, within)
            case Range():
                return self._range(query)
            case Flag():
                key = (query.field, query.value)
                return cached(self._catalogue, "flags", key, lambda: self._flag(query))
        raise TypeError(query)

    def _all(self, query: And, within: pl.Series | None) -> pl.Series:
        """Go from the cheapest part to the dearest, each asked only of the rows that are left."""
        left = within
        for part in sorted(query.parts, key=needs_descriptions):
            found = self.among(part, left)
            left = found if left is None else left & found
            if not left.any():
                break
        return self._constant(True) if left is None else left

    def _anywhere(self, text: str, begin: bool, within: pl.Series | None) -> pl.Series:
        if not text:
            return self._constant(True)
        search = self._begins if begin else self._contains
        found = search("title_folded", text, within)
        found |= search("names_folded", text, within)
        if not self._descriptions:
            return found
        left = ~found if within is None else within & ~found
        return found | (left & search("description_folded", text, left))

    def _match(self, query: Match, within: pl.Series | None) -> pl.Series:
        text, field = needle(query.text), query.field
        if field in SPOKEN:
            return said_mask(self._catalogue, whole(query.text), query.prefix)
        if field in LIKE:
            return like_mask(self._catalogue, whole(query.text))
        if field == "id":
            return self._id(query)
        if field == "description" and not self._descriptions:
            return self._constant(False)
        if field in EQUALS and field in ENTRIES:
            return self._entry(field, text, query.prefix, within)
        if field == "channel":
            return self._channel(query, text, within)
        texts = self._texts(_COLUMNS.get(field, field))
        if field in EQUALS or query.exact:
            found = texts.str.starts_with(text) if query.prefix else texts == text
            return found & self._present(field)
        if not text:
            return self._present(field)
        search = self._begins if query.prefix else self._contains
        return search(_COLUMNS.get(field, field), text, within)

    def _id(self, query: Match) -> pl.Series:
        """Ids mind letter case: two that differ by it are two videos."""
        ids, text = self._frame["id"].fill_null(""), whole(query.text)
        return (ids.str.starts_with(text) if query.prefix else ids == text) & self._present("id")

    def _channel(self, query: Match, text: str, within: pl.Series | None) -> pl.Series:
        if not text and not query.exact:
            return self._present("channel")
        rows, held = self._names_with(text, within)
        channels = name_column.channels(held)
        if query.exact:
            each = BESIDE + channels + BESIDE
            is_it = each.str.contains(f"{BESIDE}{text}{BESIDE}", literal=True)
            return self._at(rows.filter(is_it)) & self._present("channel")
        sought, literal = (pattern(text), False) if query.prefix else (text, True)
        return self._at(rows.filter(channels.str.contains(sought, literal=literal)))

    def _names_with(self, text: str, within: pl.Series | None) -> tuple[pl.Series, pl.Series]:
        """Return the rows whose channels or tags hold `text`, and their names."""
        candidates = self._contains("names_folded", text, within)
        rows = (candidates if within is None else candidates & within).arg_true()
        return rows, self._frame["names_folded"].gather(rows)

    def _entry(self, field: str, text: str, prefix: bool, within: pl.Series | None) -> pl.Series:
        is_it = pl.element().str.starts_with(text) if prefix else pl.element() == text
        if field == "tag":
            rows, held = self._names_with(SEPARATOR + text, within)
            tags = name_column.tags(held)
            return self._at(rows.filter(tags.list.eval(is_it).list.any()))
        known = entries(self._catalogue, field)
        wanted = known.values.str.starts_with(text) if prefix else known.values == text
        return self._at(known.rows.filter(wanted.gather(known.codes)))

    def _range(self, query: Range) -> pl.Series:
        column = self._frame[BY_WORD[query.field].name].to_physical()
        low, high = query.bounds
        if low is not None and low > _LARGEST:
            return self._constant(False)
        found = [column >= low] if low is not None else []
        if high is not None:
            found.append(column <= min(high, _LARGEST))
        return reduce(and_, found).fill_null(False)

    def _flag(self, query: Flag) -> pl.Series:
        if query.field == "was":
            return self._frame["live"].is_in(BEEN_LIVE).fill_null(False)
        if query.field in CLOCK:
            return on_the_clock(self._catalogue, query)
        match query.value:
            case "live":
                return self._live()
            case "adult":
                return (self._frame["age_limit"] >= ADULT).fill_null(False)
            case "incomplete":
                return self._frame["unfinished"].is_not_null()
            case "gone":
                return gone.are_gone(self._catalogue)
            case "duplicate":
                return has_others(self._catalogue)
            case "changed":
                return have_changed(self._catalogue)
            case "description":
                return self._present("description")
        return self._there(_BY_HAS[query.value])

    def _live(self) -> pl.Series:
        """Return what is live or upcoming, by its own word or by a length of 0."""
        own = self._frame["live"].is_in(LIVE_NOW)
        return own.fill_null(False) | (self._frame["duration"] == 0).fill_null(False)

    def _present(self, word: str) -> pl.Series:
        """Return whether there is something that `word:` asks for."""
        if word == "path":
            return self._constant(True)
        if word == "description":
            return self._frame["description_folded"] != ""
        return self._there(BY_WORD[word])

    def _there(self, field: Field) -> pl.Series:
        if field.name == "url":
            return addresses.there(self._catalogue)
        values = self._frame[field.name]
        return values.list.len() > 0 if field.kind.several else values.is_not_null()

    def _texts(self, column: str) -> pl.Series:
        if column == "path":
            return self._catalogue.path_folded
        return addresses.folded(self._catalogue) if column == "url" else self._frame[column]

    def _begins(self, column: str, text: str, within: pl.Series | None) -> pl.Series:
        """Search for words that begin with `text`, where it stands at all."""
        among = self._contains(column, text, within)
        among = among if within is None else among & within
        return self._scanned_in(self._texts(column), pattern(text), among, literal=False)

    def _contains(self, column: str, text: str, within: pl.Series | None) -> pl.Series:
        """Search a column of folded text, in as few rows as is known to be enough.

        What holds `japan` is among what holds `jap`: the answers to shorter texts are kept.
        """
        texts = self._texts(column)
        kept: dict[str, pl.Series] = peek(self._catalogue, column)  # type: ignore[assignment]
        shorter = [found for known, found in list(kept.items()) if known in text]
        least = min(shorter, key=lambda found: int(found.sum()), default=None)
        least = least if self._few(least) else None
        if text not in kept and least is None and self._few(within):
            return self._scanned_in(texts, text, within)
        found = kept.get(text)
        if found is None:
            found = self._scanned_in(texts, text, least)
        return cached(self._catalogue, column, text, lambda: found)

    def _scanned_in(
        self, texts: pl.Series, sought: str, mask: pl.Series | None, *, literal: bool = True
    ) -> pl.Series:
        if mask is None:
            return _scanned(texts, sought, literal=literal)
        found = _scanned(texts.filter(mask), sought, literal=literal)  # gathering would copy them
        return self._at(mask.arg_true().filter(found))

    def _few(self, mask: pl.Series | None) -> bool:
        return mask is not None and bool(mask.sum() <= _FEW * len(self._catalogue))

    def _at(self, rows: pl.Series) -> pl.Series:
        """Return True at `rows`, False elsewhere."""
        return self._constant(False).scatter(rows, True) if len(rows) else self._constant(False)

    def _constant(self, value: bool) -> pl.Series:
        return pl.repeat(value, len(self._catalogue), dtype=pl.Boolean, eager=True)


def _scanned(texts: pl.Series, sought: str, *, literal: bool) -> pl.Series:
    """Return whether each of `texts` contains `sought`; all processors look, each at a part."""
    size = max(1, -(-len(texts) // pl.thread_pool_size()))
    parts = (pl.lit(texts[begin : begin + size]) for begin in range(0, len(texts), size))
    found = [part.str.contains(sought, literal=literal) for part in parts]
    return pl.select(pl.concat(found)).to_series() if found else pl.Series([], dtype=pl.Boolean)


def has_tag(catalogue: Catalogue, folded: str) -> bool:
    """Tell whether a record of `catalogue` has the tag `folded`; 5 ms at 100,000 records."""
    held = catalogue.frame["names_folded"]
    found = name_column.tags(held.filter(held.str.contains(SEPARATOR + folded, literal=True)))
    return bool((found.explode() == folded).any())


def needle(text: str) -> str:
    """Return the folded `text`, fit for a column."""
    return fold(whole(text))


def whole(text: str) -> str:
    """Return `text`, each half of a character replaced, which no column can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
