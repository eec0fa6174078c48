"""What plots, their bars and their axes are called, and what is told of a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from vidbrowser.query.editing import State
from vidbrowser.records import amounts
from vidbrowser.statistics.plot import TOPS, Measure, Name
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.calendar import hour, short_weekday, span_of_time, weekday
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.search.summing import Sum
    from vidbrowser.statistics.plot import Bar, Overview, Plot

TITLES: Mapping[Name, str] = {
    Name.PUBLISHED: translatable("Published by month"),
    Name.CLOCK: translatable("Published by weekday and hour (UTC)"),
    Name.LENGTH: translatable("Length"),
    Name.VIEWS: translatable("Views"),
    Name.CHANNEL: translatable("Channels"),
    Name.CATEGORY: translatable("Categories"),
    Name.TAG: translatable("Tags"),
    Name.SHARE: translatable("Shares"),
}
_BY_UNIT = {"year": translatable("Published by year"), "day": translatable("Published by day")}
_SHARES: Mapping[str, str] = {
    "subtitles": translatable("With subtitles"),
    "media": translatable("With media"),
    "gone": translatable("Picture gone"),
}
MEASURES: Mapping[Measure, str] = {
    Measure.RECORDS: translatable("By number of records"),
    Measure.HOURS: translatable("By hours"),
    Measure.VIEWS: translatable("By views"),
}
_AMOUNTS: Mapping[Measure, str] = {
    Measure.RECORDS: translatable("Records"),
    Measure.HOURS: translatable("Hours"),
    Measure.VIEWS: translatable("Views"),
}


def title(plot: Plot) -> str:
    """Return what a plot is called; of values of which few are shown, how many there are, too."""
    name = tr(_BY_UNIT.get(plot.unit or "", TITLES[plot.name]))
    if plot.name in TOPS and plot.distinct > len(plot.bars):
        return formatting.side_by_side([name, formatting.exact_count(plot.distinct)])
    return name


def bar_name(name: Name, value: str) -> str:
    """Return what a bar is called."""
    if name is Name.PUBLISHED:
        return span_of_time(value)
    if name is Name.CLOCK:
        day, of_day = value.split()
        return tr("{weekday}, {hour}").format(weekday=weekday(day), hour=hour(int(of_day)))
    if name in (Name.LENGTH, Name.VIEWS):
        return _band(name, value)
    return tr(_SHARES[value]) if name is Name.SHARE else formatting.one_line(value)


def axis_name(name: Name, value: str) -> str:
    """Return what stands at the axis where a bar begins, "" for nothing."""
    if name is Name.PUBLISHED:
        year, _, rest = value.partition("-")
        return span_of_time(year) if rest in ("", "01", "01-01") else span_of_time(value)
    if value == "0" and name is Name.LENGTH:
        return tr("Live")
    return _amount(name, value.removeprefix(">=").partition("..")[0], short=True)


def weekday_name(value: str) -> str:
    """Return the day of a cell of the clock, in short."""
    return short_weekday(value.split()[0])


def amount(name: Name, number: int, measure: Measure) -> str:
    """Return the amount of a bar as it stands beside it."""
    if name not in TOPS or measure is Measure.RECORDS:
        return formatting.exact_count(number)
    return (
        formatting.hours(number) if measure is Measure.HOURS else formatting.compact_count(number)
    )


def measured(name: Name, measure: Measure) -> str:
    """Return what amounts of a plot are numbers of."""
    return tr(_AMOUNTS[measure if name in TOPS else Measure.RECORDS])


def share(bar: Bar) -> str:
    """Return which share of those among which it is, or of the whole, a bar is: in percent."""
    whole = bar.among or bar.whole
    part = 100 * bar.amount / whole if whole else 0.0
    return tr("{number} %").format(number=QLocale().toString(part, "f", 1 if 0 < part < 10 else 0))


def numbers(plot: Plot, measure: Measure) -> list[str]:
    """Return what stands beside each bar of rows: its amount, or the share that it is."""
    if plot.name is Name.SHARE:
        return list(map(share, plot.bars))
    return [amount(plot.name, bar.amount, measure) for bar in plot.bars]


def row_name(name: Name, bar: Bar) -> str:
    """Return what a bar is called in a row of its own, and that it is chosen or left out."""
    return _with_state(formatting.kept_apart(bar_name(name, bar.value)), bar.state)


def told(plot: Plot, bar: Bar, measure: Measure) -> str:
    """Return what is told of a bar: its name, its amount, and that it is chosen or left out."""
    name = formatting.kept_apart(bar_name(plot.name, bar.value))
    values = {"name": name, "amount": amount(plot.name, bar.amount, measure)}
    if plot.name is Name.SHARE:
        text = tr("{name}: {amount} of {whole} records, {share}", "", bar.among)
        whole = formatting.exact_count(bar.among)
        line = text.format(**values, whole=whole, share=share(bar))
    elif plot.name in TOPS and measure is not Measure.RECORDS:
        line = _of(measure).format(**values, whole=amount(plot.name, bar.whole, measure))
    else:
        text = tr("{name}: {amount} of {whole} records", "", bar.whole)
        line = text.format(**values, whole=formatting.exact_count(bar.whole))
    return _with_state(line, bar.state)


def caption(overview: Overview) -> tuple[str, ...]:
    """Return of what plots are: the query, if any, and the totals."""
    query = str(overview.query)
    asked = (formatting.kept_apart(formatting.one_line(query)),) if query else ()
    return (*asked, totals(overview.totals))


def totals(total: Sum) -> str:
    """Return the totals in one line; what is not known is left out."""
    parts = [tr("{count} records", "", total.count).format(count=_exact(total.count))]
    if total.seconds:
        parts.append(formatting.hours(total.seconds))
    if total.sized:
        parts.append(formatting.size(total.size))
    if total.channels:
        channels = tr("{count} channels", "", total.channels)
        parts.append(channels.format(count=_exact(total.channels)))
    if total.first and total.last:
        first, last = formatting.day(total.first), formatting.day(total.last)
        span = tr("{first} to {last}").format(first=first, last=last)
        parts.append(first if first == last else span)
    return formatting.side_by_side(parts)


_exact = formatting.exact_count


def _of(measure: Measure) -> str:
    if measure is Measure.HOURS:
        return tr("{name}: {amount} of {whole}")
    return tr("{name}: {amount} of {whole} views")


def _with_state(line: str, state: State) -> str:
    if state is State.INCLUDED:
        return tr("{bar} (chosen)").format(bar=line)
    return tr("{bar} (left out)").format(bar=line) if state is State.EXCLUDED else line


def _band(name: Name, value: str) -> str:
    if value.startswith(">="):
        return tr("{amount} or more").format(amount=_amount(name, value[2:]))
    low, _, high = value.partition("..")
    if not high:
        return tr("Live or upcoming") if name is Name.LENGTH else _amount(name, low)
    return tr("{first} to {last}").format(first=_amount(name, low), last=_amount(name, high))


def _amount(name: Name, written: str, *, short: bool = False) -> str:
    """Return a length or a number that is `written` as in a query."""
    if name is Name.LENGTH:
        return formatting.clock(amounts.length(written))
    number = amounts.count(written)
    return formatting.compact_count(number) if short else formatting.exact_count(number)
