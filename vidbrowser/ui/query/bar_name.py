"""What a bar of the timeline, and a span of them, is called in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from vidbrowser.search.histogram import Histogram
    from vidbrowser.ui.query.timeline_span import Span

_FORMATS = {"year": "yyyy", "month": "MMM yyyy", "day": "d MMM yyyy"}


def bar_name(histogram: Histogram, place: int) -> str:
    """Return the year, month or day of the bar at `place`."""
    return _written(histogram, place, _FORMATS[histogram.unit])


def year_name(histogram: Histogram, place: int) -> str:
    """Return the year of the bar at `place`."""
    return _written(histogram, place, _FORMATS["year"])


def _written(histogram: Histogram, place: int, form: str) -> str:
    start = histogram.starts[place]
    return QLocale().toString(QDate(start.year, start.month, start.day), form)


def span_told(histogram: Histogram, span: Span) -> str:
    """Return when `span` is and how many records were published in it."""
    first, last = (bar_name(histogram, place) for place in span)
    count = sum(histogram.counts[span[0] : span[1] + 1])
    shown = exact_count(count)
    if first == last:
        return tr("{when}: {count} records", "", count).format(when=first, count=shown)
    told = tr("{first} to {last}: {count} records", "", count)
    return told.format(first=first, last=last, count=shown)
