"""The front matter of a record file, given to python-frontmatter as a handler of our own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import frontmatter
from frontmatter.default_handlers import BaseHandler

from vidbrowser.records.json_lines import ESCAPED, read_lines
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.toml_block import read_toml
from vidbrowser.records.yaml_block import Block, read_block

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value
    from vidbrowser.records.problem import Loss

LONG = 1 << 20
"""Characters of front matter above which its lines are counted."""
MOST_LINES = 10_000
"""Lines of long front matter: millions of keys would take a gigabyte. Long values are kept."""

_OPENING = re.compile(r"(---|\+\+\+)[ \t]*(?:\n|\Z)")
_CLOSING = {"---": ("---", "..."), "+++": ("+++",)}
_NONE = Sentence("The file has no front matter: its first line is not ---")
_REST_OF_LINE = re.compile(r"[ \t]*(?:\n|\Z)")


class NoFrontMatterError(UnreadableError):
    """The text does not begin with a line of `---` or `+++`."""


class FrontMatter(NamedTuple):
    """The fields in order, where each stands, and what was lost; lines are those of the file."""

    fields: dict[str, Value]
    body: str
    first_line: int
    block: Block | None  # None: one field a line
    escapes: bool  # values may hold what an escape wrote: lone surrogates, NUL

    def line(self, key: str) -> int | None:
        """Return the line of the field `key`."""
        if self.block is None:
            return self.first_line + list(self.fields).index(key)
        line = self.block.lines.get(key)
        return None if line is None else self.first_line + line - 1

    def losses(self) -> list[Loss]:
        """Return what was lost so far."""
        if self.block is None:
            return []
        above = self.first_line - 1
        return [loss._replace(line=(loss.line or 1) + above) for loss in self.block.losses]


def read_front_matter(text: str) -> FrontMatter:
    r"""Return the front matter of `text` and the body below it, without blanks at its ends.

    Lines end in `\n`. Raises UnreadableError.
    """
    if usual := _read_usual(text):
        return usual
    handler = RecordHandler()
    first_line = 2
    if text[:1].isspace():
        first_line += text[: len(text) - len(text.lstrip())].count("\n")
    try:
        _, body = frontmatter.parse(text, handler=handler)
    except UnreadableError as error:
        error.line = (error.line or 0) + first_line - 1
        raise
    return FrontMatter(handler.fields, body, first_line, handler.block, handler.escapes)


def _read_usual(text: str) -> FrontMatter | None:
    """Return what nearly every file holds, beside the library: that saves a sixth of the time."""
    end = text.find("\n---\n", 3) if text.startswith("---\n") else -1
    if not 0 <= end <= LONG:
        return None
    front = text[4:end]
    fields = read_lines(front)  # None too when a closing line with blanks is among the lines
    if fields is None:
        return None
    return FrontMatter(fields, text[end + 5 :].strip(), 2, None, _escapes(front))


def _escapes(front: str) -> bool:
    return "\\u" in front and bool(ESCAPED.search(front))


def _closing(text: str, mark: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a line of `mark` alone is between `start` and `end`: its ends, line ends too."""
    while (start := text.find(f"\n{mark}", start, end)) >= 0:  # faster than a pattern's search
        if rest := _REST_OF_LINE.match(text, start + 4):
            return start, rest.end()
        start += 1
    return None


class RecordHandler(BaseHandler):
    """Splits and reads one text; `block` is what the slow path, if taken, has to say beside fields.

    A delimiter is a whole line: `---` within a value or a body is text. `...` may close what `---`
    opens, as for Pandoc and YAML itself. One handler a text.
    """

    def __init__(self) -> None:  # without the boundary that BaseHandler asks for
        self.fields: dict[str, Value] = {}
        self.block: Block | None = None
        self.escapes = False
        self._toml = False

    def split(self, text: str) -> tuple[str, str]:
        """Return front matter and body; UnreadableError, its line counted from 0, otherwise."""
        opening = _OPENING.match(text)
        if not opening:
            raise NoFrontMatterError(_NONE, 0)
        mark = opening[1]
        self._toml = mark == "+++"
        start, closing = opening.end() - 1, None
        for closer in _CLOSING[mark]:
            closing = _closing(text, closer, start, closing[0] if closing else len(text)) or closing
        if closing:
            return text[opening.end() : closing[0]], text[closing[1] :]
        raise UnreadableError(Sentence("The front matter has no closing line {mark}", mark=mark), 0)

    def load(self, fm: str) -> dict[str, Value]:
        """Return the fields of `fm`; raises UnreadableError when nothing can be read of it."""
        if len(fm) > LONG and fm.count("\n") > MOST_LINES:
            reason = Sentence("The front matter has more than {most} lines", most=MOST_LINES)
            raise UnreadableError(reason, 1)
        fields = None if self._toml else read_lines(fm)
        self.escapes = fields is None or _escapes(fm)
        if fields is None:
            self.block = read_toml(fm) if self._toml else read_block(fm)
            fields = self.block.fields
        self.fields = fields
        return fields
