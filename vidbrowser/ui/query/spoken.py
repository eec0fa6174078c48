"""Parts of a query in words, as chips say them: "Category: Music", "not Tag: news"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.query import And, Flag, Match, Not, Or, Range, shared_field
from vidbrowser.records.fields import BY_WORD, Kind
from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.query import Query

_IS = {
    "live": translatable("Live"),
    "duplicate": translatable("Duplicate"),
    "gone": translatable("Picture gone"),
}
_IS_NOT = {
    "live": translatable("not live"),
    "duplicate": translatable("not duplicate"),
    "gone": translatable("picture not gone"),
}
_COMPARED: Mapping[str, str] = {
    "": ": ",
    ">": " over ",
    ">=": " from ",
    "<": " under ",
    "<=": " up to ",
}
_IN_TIME: Mapping[str, str] = {**_COMPARED, ">": " after ", "<": " before "}


def spoken(part: Query) -> str:
    """Return `part` in words; what is plain text already stays as it is written."""
    match part:
        case Match():
            return _name(part.field) + _relation(part) + part.text
        case Range():
            return _name(part.field) + _compared(part)
        case Flag(field="is"):
            return tr(_IS[part.value])
        case Flag():
            return f"Has {part.value}"
        case Not():
            return _denied(part.part)
        case And(parts=parts) if parts:
            return " and ".join(map(_operand, parts))
        case Or():
            return _alternatives(part)
    return str(part)


def _denied(part: Query) -> str:
    if isinstance(part, Flag):
        return tr(_IS_NOT[part.value]) if part.field == "is" else f"no {part.value}"
    return f"not {_operand(part)}"


def _alternatives(part: Or) -> str:
    field = shared_field(part.parts)
    if field and _are_values(part):
        return f"{_name(field)}: {' or '.join(map(_value, part.parts))}"
    return " or ".join(map(_operand, part.parts))


def _operand(part: Query) -> str:
    single = not isinstance(part, And | Or) or (isinstance(part, Or) and _are_values(part))
    return spoken(part) if single else f"({spoken(part)})"


def _name(field: str) -> str:
    return field.capitalize()


def _relation(part: Match) -> str:
    if part.whole:
        return ": "
    return " begins with " if part.prefix else " contains "


def _are_values(part: Or) -> bool:
    whole = all(isinstance(p, Match) and p.whole for p in part.parts)
    return bool(shared_field(part.parts)) and whole


def _value(part: Query) -> str:
    return part.text if isinstance(part, Match) else str(part)


def _compared(part: Range) -> str:
    if part.high is not None:
        return f": {part.low.text} to {part.high.text}"
    words = _IN_TIME if BY_WORD[part.field].kind is Kind.TIME else _COMPARED
    return words[part.operator] + part.low.text
