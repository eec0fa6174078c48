"""The slow path of front matter: YAML entry by entry, so that a bad line costs only itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.fields import FIELDS, Kind
from vidbrowser.records.json_lines import Value, read_value
from vidbrowser.records.problem import Loss, UnreadableError, excerpt
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.yaml_marks import Marks
from vidbrowser.records.yaml_values import (
    LONGEST,
    SECOND_DOCUMENT,
    Node,
    YamlError,
    YamlFault,
    read_yaml,
)
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORDED = frozenset(key for field in FIELDS if field.kind is Kind.TEXT for key in field.keys)
"""Keys before what people write in their own words."""
_ENTRY = re.compile(r"([^\W\d][\w.-]*|\"[\w.-]+\"|'[\w.-]+')[ \t]*:(?:[ \t]+|$)")
_IDLE = re.compile(r"[ \t]*$|#")  # nothing of an entry that it ends
_NEXT_DOCUMENT = re.compile(r"(?:---|\.\.\.)(?:[ \t]|$)")
_MORE_THAN_PLAIN = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`]|.*(?:: |[ \t]#|:$)")
_NO_QUOTE = re.compile(r'(?:[^"\\]|\\.)*\\?')
_AT_A_WORDS_END = re.compile(r"(?<!\w)'|'(?!\w)")
_INDENTING_TABS = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)


_TABS = Sentence("Tabs that indent are read as blanks")
_NO_LINES = Sentence("The front matter has no lines of the form key: value")
_LEFT_OUT = Sentence("it is left out")
_FIRST_LINE = Sentence("only its first line is kept")
_OF_ENTRY = {
    YamlFault.INVALID: translatable("{key} is not valid YAML; {kept}"),
    YamlFault.TOO_LONG: translatable("{key} is longer than {most} characters; {kept}"),
    YamlFault.TOO_DEEP: translatable("{key} is nested too deeply; {kept}"),
}
"""What is said of an entry; `kept` is one of the clauses that say what becomes of it."""
_OF_WHOLE = {
    YamlFault.INVALID: translatable("The front matter is not valid YAML"),
    YamlFault.TOO_LONG: translatable("The front matter is longer than {most} characters"),
    YamlFault.TOO_DEEP: translatable("The front matter is nested too deeply"),
}


class Block(NamedTuple):
    """What front matter says: fields in order, the line of each, and what was lost.

    Lines count from 1 within the block.
    """

    fields: dict[str, Value]
    lines: dict[str, int]
    losses: list[Loss]


class _Entry(NamedTuple):
    key: str
    line: int
    text: str  # what follows the colon, with the lines up to the next entry


def read_block(block: str) -> Block:
    """Return the fields of a YAML `block`; raises UnreadableError when it is not a mapping.

    Of two equal keys the later one counts, as in other readers of such files.
    """
    lines = block.split("\n")
    first = next((line for line in lines if not _IDLE.match(line)), None)
    if first is not None and not _ENTRY.match(first):
        return _read_whole(block)
    result = Block({}, {}, [])
    budget = LONGEST
    marks = Marks(block)
    for entry in _entries(lines, result.losses):
        node = _read_simple(entry.text)
        if node is None:
            budget -= len(entry.text)
            if budget < 0:
                reason = Sentence(
                    "Only {most} characters of YAML are read; the rest is left out", most=LONGEST
                )
                result.losses.append(Loss(entry.line, reason))
                break
            words = marks.words(entry.text) if entry.key in _WORDED else None
            node = _read_entry(entry) if words is None else Node(words, [])
        result.losses.extend(
            Loss(entry.line + (loss.line or 1) - 1, loss.reason, entry.key) for loss in node.losses
        )
        if entry.key in result.fields:
            reason = Sentence("{key} is there twice; the earlier one is left out", key=entry.key)
            result.losses.append(Loss(entry.line, reason, entry.key))
        result.fields[entry.key] = node.value
        result.lines[entry.key] = entry.line
    return result


def _entries(lines: Iterable[str], losses: list[Loss]) -> Iterator[_Entry]:
    key, start, text = "", 0, [""]
    for number, line in enumerate(lines, 1):
        if _NEXT_DOCUMENT.match(line):
            losses.append(Loss(number, SECOND_DOCUMENT))
            break
        if found := _ENTRY.match(line):
            if start:
                yield _entry(key, start, text)
            key, start, text = found[1].strip("\"'"), number, [line[found.end() :]]
        else:
            text.append(line)
    if start:
        yield _entry(key, start, text)


def _entry(key: str, start: int, text: list[str]) -> _Entry:
    while len(text) > 1 and _IDLE.match(text[-1]):
        text.pop()
    return _Entry(key, start, "\n".join(text))


def _read_simple(text: str) -> Node | None:
    """Return the value of one line of JSON or of plain text, None when `text` is more."""
    if "\n" in text:
        return None
    line = text.rstrip(" \t")
    try:
        return Node(read_value(line), [])
    except ValueError:
        return None if _MORE_THAN_PLAIN.match(line) else Node(line or None, [])


def _read_entry(entry: _Entry) -> Node:
    try:
        return _read_text(entry.text)
    except YamlError as error:
        return _salvage(entry, error)


def _read_text(text: str) -> Node:
    """Return the value of `text`, whose first line stands behind a key; raises YamlError."""
    node = _read_simple(text)
    if node is not None:
        return node
    node = read_yaml(f"k: {text}\n")
    value = node.value.get("k") if isinstance(node.value, dict) else node.value
    return Node(value, node.losses)


def _salvage(entry: _Entry, error: YamlError) -> Node:
    """Return what can be kept of an entry that is not YAML, and tell what is wrong with it."""
    first, _, more = entry.text.partition("\n")
    if _INDENTING_TABS.search(more):
        blanks = _INDENTING_TABS.sub(lambda tabs: tabs[0].expandtabs(2), more)
        try:
            node = _read_text(f"{first}\n{blanks}")
        except YamlError:
            pass
        else:
            return Node(node.value, [Loss(2, _TABS), *node.losses])
    first = first.strip(" \t")
    kept = _FIRST_LINE if first else _LEFT_OUT
    try:
        node = _read_text(first)
    except YamlError:
        node = Node(_without_quotes(first), [])
        kept = Sentence("kept is “{value}”", value=excerpt(str(node.value)))
    line = min(error.line, entry.text.count("\n") + 1)
    reason = Sentence(_OF_ENTRY[error.fault], key=entry.key, kept=kept, most=LONGEST)
    return Node(node.value, [Loss(line, reason), *node.losses])


def _without_quotes(line: str) -> str:
    r"""Return what is meant by a line in quotes that YAML refuses for what is within.

    `"C:\Videos\new"` has escapes that are none, `'Tea's time'` an apostrophe. Two quoted words,
    `'tea' or 'milk'`, are left as they are.
    """
    inside = line[1:-1]
    if line[:1] == line[-1:] == '"' and _NO_QUOTE.fullmatch(inside):
        return inside.replace('\\"', '"')
    at_words_ends = _AT_A_WORDS_END.findall(inside.replace("''", "x"))
    if line[:1] == line[-1:] == "'" and len(at_words_ends) < 2:
        return inside.replace("''", "'")
    return line


def _read_whole(block: str) -> Block:
    try:
        node = read_yaml(block)
    except YamlError as error:
        reason = Sentence(_OF_WHOLE[error.fault], most=LONGEST)
        raise UnreadableError(reason, error.line) from None
    if not isinstance(node.value, dict):
        raise UnreadableError(_NO_LINES, 1)
    return Block(node.value, {}, node.losses)
