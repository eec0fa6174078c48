"""Front matter between lines of `+++`: TOML, its values as the text that stands for them."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.yaml_block import Block

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value

LONGEST = 1 << 16
"""Characters: the time that tomllib takes grows with the square of hostile front matter."""

MOST_DOTS = 500
"""In one line outside strings: a key of 30,000 parts keeps tomllib busy for half a minute."""

_STRING = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_KEY = re.compile(r"[ \t]*[\"']?([\w-]+)[\"']?[ \t]*=")
_LINE = re.compile(r"line (\d+)")


def read_toml(block: str) -> Block:
    """Return the fields of a TOML `block`; raises UnreadableError when it is not TOML."""
    if len(block) > LONGEST:
        reason = Sentence("The TOML front matter is longer than {most} characters", most=LONGEST)
        raise UnreadableError(reason, 1)
    if any(line.count(".") > MOST_DOTS for line in _STRING.sub("", block).split("\n")):
        raise UnreadableError(Sentence("The TOML front matter has a key of too many parts"), 1)
    try:
        fields = {key: _value(v) for key, v in tomllib.loads(block, parse_float=str).items()}
    except RecursionError:
        raise UnreadableError(Sentence("The TOML front matter is nested too deeply"), 1) from None
    except ValueError as error:
        why, _, where = str(error).partition(" (at ")
        found = _LINE.match(where)
        place = int(found[1]) if found else block.count("\n") + 1
        told = Sentence("The front matter is not TOML: {reason}", reason=why)
        raise UnreadableError(told, place) from None
    lines: dict[str, int] = {}
    for number, line in enumerate(block.split("\n"), 1):
        if key := _KEY.match(line):
            lines.setdefault(key[1], number)
    return Block(fields, lines, [])


def _value(value: Any) -> Value:
    if isinstance(value, (str, bool)):
        return value
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, list):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {key: _value(item) for key, item in value.items()}
    return str(value)
