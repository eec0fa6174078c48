"""In words what two records have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.folding import fold
from vidbrowser.records.sentence import Sentence, countable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vidbrowser.records.fields import Summary

_MOST_REASONS = 3
_WORD = re.compile(r"\w+")


class Common(NamedTuple):
    """A value of a kind of `shared_values.KINDS` that both have; `apart` is in days or places."""

    kind: str
    value: str
    points: int
    """How much it says of them."""
    apart: int | None = None


def reasons(summary: Summary, common: Iterable[Common]) -> tuple[Sentence, ...]:
    """Return in words what a record has in `common` with `summary`, one sentence a kind."""
    by_kind: dict[str, list[Common]] = {}
    for one in common:
        by_kind.setdefault(one.kind, []).append(one)
    kinds = list(by_kind.items())[:_MOST_REASONS]
    return tuple(_reason(kind, shared, _spellings(summary, kind)) for kind, shared in kinds)


def _spellings(summary: Summary, kind: str) -> Mapping[str, str]:
    """Return how `summary` spells the folded values of `kind`."""
    if kind == "word":
        return {fold(word): word for word in _WORD.findall(summary.title or "")}
    spelled = {"tag": summary.tags, "channel": summary.channels}.get(kind, ())
    return {fold(text): text for text in spelled}


def _reason(kind: str, shared: list[Common], spellings: Mapping[str, str]) -> Sentence:
    value = spellings.get(shared[0].value, shared[0].value)
    more = len(shared) - 1
    match kind:
        case "series":
            return Sentence("The same series: {series}", series=value)
        case "list":
            return Sentence("The same list: {list}", list=value)
        case "tag":
            return _tags(value, more)
        case "word":
            return _words(value, more)
        case "link":
            return _links(value, more)
    return _channel(value, shared[0].apart)


def _tags(tag: str, more: int) -> Sentence:
    if not more:
        return Sentence("Both have the tag “{tag}”", tag=tag)
    return countable(
        "Both have the tag “{tag}” and {count} others",
        "Both have the tag “{tag}” and {count} other",
        more,
        tag=tag,
    )


def _words(word: str, more: int) -> Sentence:
    if not more:
        return Sentence("“{word}” in both titles", word=word)
    return countable(
        "“{word}” and {count} more words in both titles",
        "“{word}” and {count} more word in both titles",
        more,
        word=word,
    )


def _links(link: str, more: int) -> Sentence:
    if not more:
        return Sentence("Both link to {link}", link=link)
    return countable(
        "Both link to {link} and {count} other places",
        "Both link to {link} and {count} other place",
        more,
        link=link,
    )


def _channel(channel: str, days: int | None) -> Sentence:
    if days is None:
        return Sentence("Also by {channel}", channel=channel)
    if not days:
        return Sentence("Also by {channel}, on the same day", channel=channel)
    return countable(
        "Also by {channel}, {count} days apart",
        "Also by {channel}, {count} day apart",
        days,
        channel=channel,
    )
