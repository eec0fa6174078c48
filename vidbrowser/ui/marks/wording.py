"""What is said of marks: what was done, in words that are kept with it, and what a video has."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from vidbrowser.records.fields import Kind
from vidbrowser.records.sentence import Sentence, countable
from vidbrowser.ui.formatting import day, enumerated, exact_count, one_line
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from vidbrowser.marks.mark import Mark
    from vidbrowser.records.fields import Field


def watched(on: bool, count: int, title: str) -> Sentence:
    """Return what is said where so many videos, the one called `title`, were marked so."""
    if not on:
        if count == 1:
            return Sentence("{title} marked as not watched", title=title)
        return countable(
            "{count} videos marked as not watched", "{count} video marked as not watched", count
        )
    if count == 1:
        return Sentence("{title} marked as watched", title=title)
    return countable("{count} videos marked as watched", "{count} video marked as watched", count)


def starred(on: bool, count: int, title: str) -> Sentence:
    """Return the same of stars."""
    if not on:
        if count == 1:
            return Sentence("Star taken off {title}", title=title)
        return countable("Star taken off {count} videos", "Star taken off {count} video", count)
    if count == 1:
        return Sentence("{title} starred", title=title)
    return countable("{count} videos starred", "{count} video starred", count)


def later(on: bool, count: int, title: str) -> Sentence:
    """Return the same of what is kept for later."""
    if not on:
        if count == 1:
            return Sentence("{title} no longer kept for later", title=title)
        return countable(
            "{count} videos no longer kept for later",
            "{count} video no longer kept for later",
            count,
        )
    if count == 1:
        return Sentence("{title} kept for later", title=title)
    return countable("{count} videos kept for later", "{count} video kept for later", count)


def rated(rating: int | None, count: int, title: str) -> Sentence:
    """Return the same of a rating, None where it was taken off."""
    if rating is None:
        if count == 1:
            return Sentence("Rating taken off {title}", title=title)
        return countable("Rating taken off {count} videos", "Rating taken off {count} video", count)
    if count == 1:
        return Sentence("{title} rated {rating} of 5", title=title, rating=rating)
    return countable(
        "{count} videos rated {rating} of 5",
        "{count} video rated {rating} of 5",
        count,
        rating=rating,
    )


def described(count: int, title: str) -> Sentence:
    """Return what is said where own tags or a note were changed."""
    if count == 1:
        return Sentence("Tags and note of {title} changed", title=title)
    return countable("Tags of {count} videos changed", "Tags of {count} video changed", count)


def words_of(mark: Mark) -> list[str]:
    """Return what a video has, for those who hear it."""
    told = (
        (mark.watched > 0, tr("watched", "a video")),
        (mark.starred, tr("starred", "a video")),
        (mark.later, tr("kept for later", "a video")),
        (mark.rating is not None, rating_text(mark.rating or 0)),
        (bool(mark.tags), tr("with my tags", "a video")),
        (bool(mark.note), tr("with a note", "a video")),
    )
    return [text for has, text in told if has]


def rating_text(rating: int) -> str:
    """Return what a rating is called."""
    return tr("rated {rating} of 5").format(rating=exact_count(rating))


def stars(rating: int) -> str:
    """Return a rating as it is shown where there is room for little."""
    return tr("{rating} of {most}").format(rating=exact_count(rating), most=exact_count(5))


def cell(field: Field, mark: Mark) -> str:
    """Return what a video has of `field`, one of those of marks, as the table shows it."""
    value = getattr(mark, field.name)
    if field.word == "watched" and mark.watched and value is None:
        return tr("Yes", "watched, it is not known when")
    if not value:
        return ""
    if field.kind is Kind.TIME:
        return day(datetime.fromtimestamp(value, UTC))
    if field.kind is Kind.TAGS:
        return enumerated(value)
    return exact_count(value) if isinstance(value, int) else one_line(value)
