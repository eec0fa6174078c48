"""A file that lists many records in YAML: each is read by itself, so that none harms another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.records.conversion import read_fields
from vidbrowser.records.front_matter import FrontMatter
from vidbrowser.records.problem import Loss, UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.yaml_block import read_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.records.json_lines import Value

LARGEST = 4 << 20
"""Bytes of a file; the largest real ones have some hundred KB."""
MOST = 10_000
"""Records of one file; those behind them are told, not read."""
_BEGIN = re.compile(r"( *)-(?: +|$)")
_IDLE = re.compile(r"[ \t]*(?:#.*)?$")
_MARK = re.compile(r"(?:---|\.\.\.)[ \t]*$")
_EMPTY = re.compile(r"\[\s*\]\s*$")
_NO_VIDEOS = ("not_recorded", "not_published", "scheduled", "parent", "children")
"""What stands for the site of a talk that has no video of its own."""
_NO_LIST = Sentence("The file is no list of videos: its first entry does not begin with -")
_NAMELESS = Sentence("it gives neither a title nor a video's id")


class NoListError(UnreadableError):
    """The file holds no list, or an empty one."""


class Item(NamedTuple):
    """An entry of a list: its place, from 1, the line of its first key, its YAML without indent."""

    place: int
    line: int
    text: str


class Told(NamedTuple):
    """What an entry tells: the fields of a record, None where it is none, and what was lost."""

    place: int
    fields: dict[str, Any] | None
    losses: list[Loss]


def read_list(text: str, only: int | None = None) -> Iterator[Told]:
    """Yield what each entry of the list `text` tells, or the one at the place `only`.

    The last that is told may be what was not read. Raises NoListError where it is no list.
    """
    for item in items(text):
        if item.place > MOST:
            reason = Sentence("Only {most} entries of a list are read", most=MOST)
            yield Told(item.place, None, [Loss(item.line, reason)])
            return
        if only in (None, item.place):
            yield _read(item)


def items(text: str) -> Iterator[Item]:
    r"""Yield the entries of the list `text`, whose lines end in `\n`; raises NoListError."""
    dash = -1  # the column of the signs before entries
    place, start = 0, 0
    held: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if dash < 0 and (_IDLE.match(line) or _MARK.match(line)):
            continue
        found = _BEGIN.match(line)
        if dash < 0:
            if not found:
                empty = Sentence("The list is empty") if _EMPTY.match(line) else _NO_LIST
                raise NoListError(empty, number)
            dash = len(found[1])
        if found and len(found[1]) == dash:
            if place:
                yield Item(place, start, _dedented(held))
            place, start, held = place + 1, number, [f"{found[1]} {line[dash + 1 :]}"]
        elif _MARK.match(line):
            break
        else:
            held.append(line)
    if not place:
        raise NoListError(Sentence("The list is empty"))
    yield Item(place, start, _dedented(held))


def _dedented(lines: list[str]) -> str:
    """Return `lines` without the blanks before the first that is more than blanks."""
    first = next((line for line in lines if not _IDLE.match(line)), "")
    indent = len(first) - len(first.lstrip(" "))
    blanks = " " * indent
    return "\n".join(
        line[indent:] if line.startswith(blanks) else line.lstrip(" ") for line in lines
    )


def _read(item: Item) -> Told:
    try:
        block = read_block(item.text)
    except UnreadableError as error:
        return _left_out(item, error.reason, (error.line or 1) + item.line - 1)
    matter = FrontMatter(_of_video(block.fields), "", item.line, block, escapes=True)
    fields, losses = read_fields(matter)
    if "title" not in fields and "id" not in fields:
        return _left_out(item, _NAMELESS, item.line)
    return Told(item.place, fields, [*matter.losses(), *losses])


def _left_out(item: Item, why: Sentence, line: int) -> Told:
    reason = Sentence("Entry {place} is left out: {reason}", place=item.place, reason=why)
    return Told(item.place, None, [Loss(line, reason)])


def _of_video(fields: dict[str, Value]) -> dict[str, Value]:
    """Return `fields` without what only looks like the site and the id of a video."""
    if fields.get("video_provider") not in _NO_VIDEOS:
        return fields
    return {key: said for key, said in fields.items() if not key.startswith("video_")}
