"""Parts of a query in words, as chips say them: "Category: Music", "not Tag: news"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from vidbrowser.marks.fields import BY_WORD
from vidbrowser.query import CLOCK, LIKE, SPOKEN, And, Flag, Match, Not, Or, Range, shared_field
from vidbrowser.records.fields import Kind
from vidbrowser.translatable import translatable
from vidbrowser.ui.calendar import hour, weekday
from vidbrowser.ui.formatting import either
from vidbrowser.ui.language import is_mirrored, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.query import Query

FIELD_NAMES: Mapping[str, str] = {
    "id": translatable("Id"),
    "title": translatable("Title"),
    "channel": translatable("Channel"),
    "published": translatable("Published"),
    "length": translatable("Length"),
    "views": translatable("Views"),
    "likes": translatable("Likes"),
    "dislikes": translatable("Dislikes"),
    "category": translatable("Category"),
    "tag": translatable("Tag"),
    "added": translatable("Added"),
    "language": translatable("Language"),
    "site": translatable("Site"),
    "url": translatable("Address"),
    "comments": translatable("Comments"),
    "kind": translatable("Kind"),
    "availability": translatable("Availability"),
    "age": translatable("Age limit"),
    "series": translatable("Series"),
    "season": translatable("Season"),
    "episode": translatable("Episode"),
    "list": translatable("List"),
    "size": translatable("Size"),
    "subtitles": translatable("Subtitles"),
    "description": translatable("Description"),
    "said": translatable("Said"),
    "like": translatable("Similar to"),
    "path": translatable("Path"),
    "watched": translatable("Watched"),
    "rating": translatable("Rating"),
    "my": translatable("My tag"),
    "note": translatable("Note"),
    "opened": translatable("Opened"),
    "weekday": translatable("Weekday"),
    "hour": translatable("Hour"),
}
"""What a field that is asked for is called, by its word."""
_HAD: Mapping[str, str] = {
    **FIELD_NAMES,
    "tags": translatable("Tags"),
    "image": translatable("Image"),
    "live-state": translatable("Live state"),
    "place": translatable("Place in list"),
    "media": translatable("Media"),
    "unfinished": translatable("Unfinished files"),
    "my": translatable("My tags"),
    "entry": translatable("Place in file"),
    "origin": translatable("Former place"),
}
"""What a record may have, by what follows `has:`."""
_IS = {
    "live": translatable("Live"),
    "duplicate": translatable("Duplicate"),
    "changed": translatable("Changed over time"),
    "adult": translatable("For adults"),
    "incomplete": translatable("Incomplete download"),
    "gone": translatable("Picture gone"),
    "watched": translatable("Watched"),
    "starred": translatable("Starred"),
    "later": translatable("Kept for later"),
    "opened": translatable("Opened"),
}
_IS_NOT = {
    "live": translatable("not live"),
    "duplicate": translatable("not duplicate"),
    "changed": translatable("not changed over time"),
    "adult": translatable("not for adults"),
    "incomplete": translatable("not an incomplete download"),
    "gone": translatable("picture not gone"),
    "watched": translatable("not watched"),
    "starred": translatable("not starred"),
    "later": translatable("not kept for later"),
    "opened": translatable("never opened"),
}
_COMPARED: Mapping[str, str] = {
    "": translatable("{field}: {value}"),
    ">": translatable("{field} over {value}"),
    ">=": translatable("{field} from {value}"),
    "<": translatable("{field} under {value}"),
    "<=": translatable("{field} up to {value}"),
}
_IN_TIME: Mapping[str, str] = {
    **_COMPARED,
    ">": translatable("{field} after {value}"),
    "<": translatable("{field} before {value}"),
}
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"


def spoken(part: Query) -> str:
    """Return `part` in words; what is plain text already stays as it is written."""
    match part:
        case Match():
            return tr(_relation(part)).format(field=_name(part.field), value=part.text)
        case Range():
            return _compared(part)
        case Flag(field="is"):
            return tr(_IS[part.value])
        case Flag(field="was"):
            return tr("Was live")
        case Flag(field="weekday" | "hour"):
            return tr("{field}: {value}").format(field=_name(part.field), value=_value(part))
        case Flag():
            return tr("Has: {field}").format(field=tr(_HAD[part.value]))
        case Not():
            return _denied(part.part)
        case And(parts=parts) if parts:
            return QLocale().createSeparatedList([*map(_operand, parts)])
        case Or():
            return _alternatives(part)
    return str(part)


def _denied(part: Query) -> str:
    if not isinstance(part, Flag) or part.field in CLOCK:
        return tr("not {part}").format(part=_operand(part))
    if part.field == "is":
        return tr(_IS_NOT[part.value])
    if part.field == "was":
        return tr("was never live")
    return tr("Missing: {field}").format(field=tr(_HAD[part.value]))


def _alternatives(part: Or) -> str:
    field = shared_field(part.parts)
    if field and _are_values(part):
        values = either([*map(_value, part.parts)])
        return tr("{field}: {value}").format(field=_name(field), value=values)
    return either([*map(_operand, part.parts)])


def _operand(part: Query) -> str:
    single = not isinstance(part, And | Or) or (isinstance(part, Or) and _are_values(part))
    return spoken(part) if single else f"({spoken(part)})"


def _name(field: str) -> str:
    return tr(FIELD_NAMES[field])


def _relation(part: Match) -> str:
    if part.whole or (part.field in (*SPOKEN, *LIKE) and not part.prefix):
        return translatable("{field}: {value}")
    if part.prefix:
        return translatable("{field} begins with {value}")
    return translatable("{field} contains {value}")


def _are_values(part: Or) -> bool:
    return bool(shared_field(part.parts)) and all(map(_is_value, part.parts))


def _is_value(part: Query) -> bool:
    return (isinstance(part, Match) and part.whole) or (
        isinstance(part, Flag) and part.field in CLOCK
    )


def _value(part: Query) -> str:
    if isinstance(part, Flag):
        return hour(int(part.value)) if part.field == "hour" else weekday(part.value)
    return part.text if isinstance(part, Match) else str(part)


def _compared(part: Range) -> str:
    name, low = _name(part.field), _kept_whole(part.low.text)
    if part.high is not None:
        high = _kept_whole(part.high.text)
        return tr("{field}: {low} to {high}").format(field=name, low=low, high=high)
    words = _IN_TIME if BY_WORD[part.field].kind is Kind.TIME else _COMPARED
    return tr(words[part.operator]).format(field=name, value=low)


def _kept_whole(value: str) -> str:
    """Return a date, length or number as it stands: its parts would change places in Arabic."""
    return f"{_LEFT_TO_RIGHT}{value}{_LEFT_TO_RIGHT}" if is_mirrored() else value
