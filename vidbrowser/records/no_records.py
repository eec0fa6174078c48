"""What is said of a folder in which no record was found."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from typing import TYPE_CHECKING

from vidbrowser.records.listing import ENDINGS, HIDDEN
from vidbrowser.records.sentence import Sentence, countable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_KINDS = 3


def not_records(others: int) -> Sentence:
    """Return that so many files are no records, as a sentence without its stop."""
    return countable(
        "{count} files tell of no video and are not records",
        "{count} file tells of no video and is not a record",
        others,
    )


def of_lists(lists: int) -> Sentence:
    """Return, in the same way, that so many files tell of lists of videos."""
    return countable(
        "{count} files tell of lists of videos", "{count} file tells of a list of videos", lists
    )


def no_records(
    passed: Mapping[str, int], others: int = 0, unreadable: int = 0, lists: int = 0
) -> Sentence:
    """Return, as one sentence without its stop, that there is no record, and what there is.

    `passed` counts what is no record file as `listing.walk` does, `others` are files that could be
    records and have no front matter, `lists` tell of lists of videos.
    """
    what = list(_found(passed, others, unreadable, lists))
    there = reduce(_and_also, what) if what else Sentence("the folder is empty")
    if others or unreadable or lists:
        return Sentence("No records here; {there}", there=there)
    endings = ", ".join(ENDINGS)
    return Sentence("No record files here ({endings}); {there}", endings=endings, there=there)


def _found(
    passed: Mapping[str, int], others: int, unreadable: int, lists: int
) -> Iterator[Sentence]:
    if unreadable:
        yield countable(
            "{count} files could not be read", "{count} file could not be read", unreadable
        )
    if lists:
        yield of_lists(lists)
    if others:
        yield countable("{count} files tell of no video", "{count} file tells of no video", others)
    if passed:
        yield Sentence("{files} passed over", files=reduce(_and, _named(passed)))


def _and_also(first: Sentence, second: Sentence) -> Sentence:
    return Sentence("{first}; {second}", first=first, second=second)


def _and(first: Sentence, second: Sentence) -> Sentence:
    return Sentence("{first}, {second}", first=first, second=second)


def _named(passed: Mapping[str, int]) -> list[Sentence]:
    """Return the most frequent kinds with their counts, the rest together."""
    kinds = Counter(passed).most_common()
    shown = [_kind(kind, count) for kind, count in kinds[:_MOST_KINDS]]
    if rest := sum(count for _, count in kinds[_MOST_KINDS:]):
        shown.append(countable("{count} other files", "{count} other file", rest))
    return shown


def _kind(kind: str, count: int) -> Sentence:
    if kind == HIDDEN:
        return countable("{count} hidden", "{count} hidden", count)
    if kind:
        return countable("{count} {kind} files", "{count} {kind} file", count, kind=kind)
    return countable("{count} files without an ending", "{count} file without an ending", count)
