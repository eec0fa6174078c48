"""Small catalogues and results for the tests of the window's parts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.catalogue.built import rows_of
from tests.ui.later import Later
from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.order import Order
from vidbrowser.search.result import Result, search
from vidbrowser.thumbnails.outcome import NotFetched
from vidbrowser.thumbnails.thumbnails import Thumbnails
from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from vidbrowser.thumbnails.outcome import Failure, Picture
    from vidbrowser.ui.records.thumbnail_loader import Thumbnail

ROOT = Path("/videos")
FIRST = datetime(2020, 1, 1, tzinfo=UTC)


def record(number: int, **fields: Any) -> Record:
    """Return record `number`: the greater, the newer."""
    known: dict[str, Any] = {
        "id": f"id{number:09}",
        "site": "youtube",
        "title": f"Title {number}",
        "channels": ("Slow Maps",),
        "published": FIRST + timedelta(hours=number),
    }
    return Record(ROOT / f"{number}.md", **(known | fields))


def path(number: int) -> Path:
    return ROOT / f"{number}.md"


class CountingCatalogue(Catalogue):
    """Counts how often, and for how many rows, summaries are read."""

    def summaries(self, numbers: Sequence[int] | pl.Series) -> list[Any]:
        self.derived.setdefault("calls", []).append(len(numbers))
        return super().summaries(numbers)

    @property
    def calls(self) -> list[int]:
        return list(self.derived.get("calls", []))


def catalogue_of(records: Iterable[Record]) -> CountingCatalogue:
    return CountingCatalogue(rows_of(records, ROOT), (ROOT,))


def numbered(numbers: Iterable[int]) -> CountingCatalogue:
    return catalogue_of(map(record, numbers))


def result_of(
    catalogue: Catalogue, query: str = "", locate: Sequence[Path] = (), order: Order = Order.NEWEST
) -> Result:
    return search(catalogue, parse(query), order, locate=locate)


class Pictures(Thumbnails):
    """Answers from a table instead of disk and network, and writes down what it was asked."""

    def __init__(self, answers: dict[str | None, Picture | Failure | NotFetched]) -> None:
        self.answers = answers
        self.asked: list[tuple[str | None, bool]] = []

    def load(
        self, image: str | None, record_path: Path, *, may_fetch: bool
    ) -> Picture | Failure | NotFetched:
        self.asked.append((image, may_fetch))
        return self.answers.get(image) or NotFetched(image or "")

    def forget(self, image: str) -> None:
        self.answers.pop(image, None)


class PromptLoader(ThumbnailLoader):
    """Loads what is asked for at once, not when the paint is over."""

    def thumbnail(self, image: str | None, record: Path) -> Thumbnail:
        found = super().thumbnail(image, record)
        self.begin()
        return found


def no_pictures() -> ThumbnailLoader:
    """Return a loader whose pictures never come."""
    return ThumbnailLoader(lambda: Pictures({}), Later(), may_fetch=False)
