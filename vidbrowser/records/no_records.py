"""What is said of a folder in which no record was found."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from vidbrowser.records.listing import ENDINGS, HIDDEN
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_KINDS = 3


def not_records(others: int) -> str:
    """Return that so many files are no records, as a sentence without its stop."""
    so = "is not a record" if others == 1 else "are not records"
    return f"{_without_front_matter(others)} and {so}"


def _without_front_matter(others: int) -> str:
    return f"{counted(others, 'file')} {'has' if others == 1 else 'have'} no front matter"


def no_records(
    passed: Mapping[str, int], others: int = 0, unreadable: int = 0, lists: int = 0
) -> str:
    """Return, as one sentence without its stop, that there is no record, and what there is.

    `passed` counts what is no record file as `listing.walk` does, `others` are files that could be
    records and have no front matter, `lists` tell of lists of videos.
    """
    what = f"record files here ({', '.join(ENDINGS)})"
    parts = []
    if others or unreadable or lists:
        what = "records here"
    if unreadable:
        parts.append(f"{counted(unreadable, 'file')} could not be read")
    if lists:
        parts.append(f"{counted(lists, 'file')} of lists of videos")
    if others:
        parts.append(_without_front_matter(others))
    if passed:
        parts.append(f"{_named(passed)} passed over")
    return f"No {what}; {'; '.join(parts) or 'the folder is empty'}"


def _named(passed: Mapping[str, int]) -> str:
    """Return the most frequent kinds with their counts, the rest together."""
    kinds = Counter(passed).most_common()
    shown = [_kind(kind, count) for kind, count in kinds[:_MOST_KINDS]]
    if rest := sum(count for _, count in kinds[_MOST_KINDS:]):
        shown.append(counted(rest, "other file"))
    return ", ".join(shown)


def _kind(kind: str, count: int) -> str:
    if kind == HIDDEN:
        return f"{count:,} hidden"
    return counted(count, f"{kind} file") if kind else f"{counted(count, 'file')} without an ending"
