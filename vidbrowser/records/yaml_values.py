"""YAML read without any guess at types: scalars stay the text that was written."""

from __future__ import annotations

import re
from base64 import b64decode
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from vidbrowser.records.problem import Loss, printable
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast where it is there

DEEPEST = 100
"""Levels of lists within lists: real records have one, and libyaml's time is their square."""
LONGEST = 1 << 18
"""Characters of YAML that are read of one file: the parser written in Python takes seconds."""

_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_PRIVATE = range(0x100000, 0x10F000, 0x1000)  # blocks of a plane that no text should use
_OUR_TAGS = re.compile(r"tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|seq|map)|!")


SECOND_DOCUMENT = Sentence("A second document begins here and is left out")
_NO_TEXT = Sentence("What !!binary stands for is no text; it is left out")
_BINARY = ("tag:yaml.org,2002:binary", "!binary")


class YamlFault(Enum):
    """What is wrong with a text that is not YAML."""

    INVALID = auto()
    TOO_LONG = auto()
    TOO_DEEP = auto()


class YamlError(ValueError):
    """The text is not YAML; `line` counts from 1 within it."""

    def __init__(self, fault: YamlFault, line: int = 1) -> None:
        super().__init__(fault.name)
        self.fault = fault
        self.line = line


class Node(NamedTuple):
    """A value, and what was lost in reading it (lines counted within its text)."""

    value: Value
    losses: list[Loss]


def read_yaml(text: str) -> Node:
    """Return the value of the first YAML document in `text`; raises YamlError.

    Aliases are not followed, so that an alias bomb costs nothing, and types such as
    `!!python/object` make nothing: both are losses. Control characters and U+2028, which YAML
    refuses or takes for line ends, are characters like any other.
    """
    if len(text) > LONGEST:
        raise YamlError(YamlFault.TOO_LONG)
    base = next((b for b in _PRIVATE if not re.search(f"[{chr(b)}-{chr(b + 0xFFF)}]", text)), 0)
    safe = _REFUSED.sub(lambda match: chr(base + (ord(match[0]) & 0xFFF)), text) if base else text
    builder = _Builder()
    try:
        for event in yaml.parse(safe, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(YamlFault.INVALID, mark.line + 1 if mark else 1) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, YamlError):
            raise
        raise YamlError(YamlFault.INVALID) from None
    value = builder.documents[0] if builder.documents else None
    return Node(value if safe == text else _put_back(value, base, text), builder.losses)


def _put_back(value: Value, base: int, text: str) -> Value:
    """Return `value` with the characters of `text` that stood-ins were taken for."""
    table = {base + (ord(c) & 0xFFF): c for c in set(_REFUSED.findall(text))}
    if isinstance(value, str):
        return value.translate(table)
    if isinstance(value, list):
        return [_put_back(item, base, text) for item in value]
    if isinstance(value, dict):
        return {k.translate(table): _put_back(v, base, text) for k, v in value.items()}
    return value


class _Open(NamedTuple):
    items: list[Value]  # of a mapping: key, value, key, value, …
    kept: bool


class _Builder:
    """Makes values of parser events: one list for each collection that is still open."""

    def __init__(self) -> None:
        self.documents: list[Value] = []
        self.losses: list[Loss] = []
        self._open: list[_Open] = []

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            name = printable(str(event.anchor))
            self._lose(event, Sentence("The alias *{name} is not followed", name=name))
            self._add(None)
        elif isinstance(event, yaml.ScalarEvent):
            self._add(self._text(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self._open) >= DEEPEST:
                raise YamlError(YamlFault.TOO_DEEP, _line(event))
            self._open.append(_Open([], self._keeps(event)))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.documents:
            self._lose(event, SECOND_DOCUMENT)

    def _text(self, event: Any) -> str | None:
        if event.tag not in _BINARY:
            return _scalar(event) if self._keeps(event) else None
        try:  # Ruby writes texts so whose encoding it does not know
            return b64decode("".join(event.value.split()), validate=True).decode()
        except ValueError:
            self._lose(event, _NO_TEXT)
            return None

    def _keeps(self, event: Any) -> bool:
        """Return whether the value that `event` begins is wanted; tell of marks on it."""
        if event.anchor:
            name = printable(event.anchor)
            self._lose(event, Sentence("The anchor &{name} is left out", name=name))
        if not event.tag or _OUR_TAGS.fullmatch(event.tag):
            return True
        tag = printable(event.tag.replace("tag:yaml.org,2002:", "!!"))
        reason = Sentence("The type {tag} makes nothing here; the value is left out", tag=tag)
        self._lose(event, reason)
        return False

    def _close(self, event: yaml.Event) -> None:
        items, kept = self._open.pop()
        value: Value = items
        if isinstance(event, yaml.MappingEndEvent):
            keys = (key if isinstance(key, str) else "" for key in items[::2])
            value = dict(zip(keys, items[1::2], strict=True))
        self._add(value if kept else None)

    def _add(self, value: Value) -> None:
        (self._open[-1].items if self._open else self.documents).append(value)

    def _lose(self, event: Any, reason: Sentence) -> None:
        self.losses.append(Loss(_line(event), reason))


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _scalar(event: Any) -> str | None:
    text = str(event.value)
    if event.style in ("|", ">"):
        return text.rstrip("\n")
    return None if event.implicit[0] and text in ("", "null") else text
