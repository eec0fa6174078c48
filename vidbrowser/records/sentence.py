"""What is said to the person: in English as it stands, in the person's language when it is shown.

`make translations` finds the texts by `Sentence` and `countable` around a literal; the window gives
what it shows to `ui.said.said`.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value: TypeAlias = Union[str, int, "Sentence"]

_NAME = re.compile(r"\{(\w+)\}", re.ASCII)
_JUST = "{text}"
_HALF = re.compile("[\ud800-\udfff]")
_LARGEST = 2**63 - 1
_DEEPEST = 16
"""Sentences within each other; those that the program makes have eight at most."""


class Sentence(str):
    """An English sentence that knows what it was made of: its template, and the values in it.

    It is the text itself for the command line, the log and what is written out. `{name}` in the
    template stands for the value of that name, which is put in as it is: nothing is looked up in it
    and nothing in it is a template, as it may come from a stranger's record. Whole numbers are
    written with their digits grouped. `one` is the template for a `count` of one, if it is another.
    """

    __slots__ = ("one", "template", "values")

    template: str
    one: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, *, one: str = "", **values: Value) -> Sentence:
        """Return the sentence that `template` is with `values` in it."""
        made = super().__new__(
            cls, filled(one if one and values.get("count") == 1 else template, values, _written)
        )
        made.template, made.one, made.values = template, one, values
        return made

    def __reduce__(self) -> tuple[Callable[[str], Sentence], tuple[str]]:
        return unpacked, (self.packed,)

    @property
    def packed(self) -> str:
        """The template and the values as one text (JSON), for what is sent and kept."""
        return json.dumps(_parts(self), separators=(",", ":"))


def countable(template: str, one: str, count: int, **values: Value) -> Sentence:
    """Return what `template` says with its `{count}`; in English `one` where that is one."""
    return Sentence(template, one=one, count=count, **values)


def just(text: str) -> Sentence:
    """Return what says `text` in every language."""
    return Sentence(_JUST, text=text)


def filled(template: str, values: Mapping[str, Value], written: Callable[[Value], str]) -> str:
    """Return `template` with its values, each as `written` has it; other braces stay."""
    texts, names = _split(template)
    said = [texts[0]]
    for name, text in zip(names, texts[1:], strict=True):
        said += (written(values[name]) if name in values else f"{{{name}}}", text)
    return "".join(said)


@lru_cache(maxsize=512)  # a folder has some thousand problems of some kinds
def _split(template: str) -> tuple[list[str], list[str]]:
    parts = _NAME.split(template)
    return parts[::2], parts[1::2]


def unpacked(packed: str) -> Sentence:
    """Return what `Sentence.packed` gave; any other text is a sentence that says just that."""
    try:
        return _made(json.loads(packed), _DEEPEST)
    except (ValueError, TypeError, RecursionError):
        return just(_whole(packed))


def _written(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _parts(sentence: Sentence) -> list[object]:
    values = {
        name: _parts(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return [sentence.template, sentence.one, values]


def _made(parts: object, depth: int) -> Sentence:
    """Return the sentence of `parts`; raises ValueError or TypeError when they are of none."""
    if not isinstance(parts, list) or not depth:
        raise TypeError
    template, one, values = parts
    if not isinstance(template, str) or not isinstance(one, str) or not isinstance(values, dict):
        raise TypeError
    for text in (template, one):
        if len(set(_split(text)[1])) < len(_split(text)[1]):
            raise ValueError  # twice within twice, and so on, would fill the memory
    read = {_whole(name): _value(value, depth) for name, value in values.items()}
    return Sentence(_whole(template), one=_whole(one), **read)


def _value(value: object, depth: int) -> Value:
    if isinstance(value, str):
        return _whole(value)
    if isinstance(value, int) and abs(value) <= _LARGEST:
        return value
    return _made(value, depth - 1)


def _whole(text: str) -> str:
    """Return `text` without the halves of characters, which no window can show."""
    return _HALF.sub("\ufffd", text)


NOTHING = just("")
"""Where there is nothing to say."""
