"""Whether `!`, `&`, `*` or `%` before plain text is a mark of YAML's or begins a person's words."""

from __future__ import annotations

import re
from functools import cached_property

_COMMENT = re.compile(r"[ \t]#")
_NAME = r"[^\s,\[\]{}]+"
_TYPE = re.compile(
    r"!!(?:str|int|float|bool|null|timestamp|binary|seq|map|set|omap|pairs)(?:[ \t]|$)"
    r"|!binary[ \t]|!<|!!?[\w.-]+[:/]\S|![\w!.-]*[ \t]+[\[{|>]"
)
_ANCHOR = re.compile(rf"&({_NAME})(?:[ \t]+([\[{{|>\"'&!*]))?")
_ALIAS = re.compile(rf"\*({_NAME})[ \t]*$")
_ALL = re.compile(rf"(?:^|[\s,\[{{])([&*]{_NAME})")


class Marks:
    """The anchors and aliases of one block of front matter, collected when they are asked for.

    An anchor that nothing refers to, and an alias of nothing, mark nothing.
    """

    def __init__(self, block: str) -> None:
        self._block = block

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(_ALL.findall(self._block))

    def words(self, value: str) -> str | None:
        """Return `value`, one line behind a key, as the words that it is; None where YAML reads it.

        No type but YAML's own makes anything here: `!Hola! a todos` is what was written.
        """
        if value[:1] not in ("!", "&", "*", "%") or "\n" in value:
            return None
        line = _COMMENT.split(value, maxsplit=1)[0].rstrip(" \t")
        return None if self._is_mark(line) else line

    def _is_mark(self, line: str) -> bool:
        if anchor := _ANCHOR.match(line):
            return bool(anchor[2]) or f"*{anchor[1]}" in self._all
        if alias := _ALIAS.match(line):
            return f"&{alias[1]}" in self._all
        return bool(_TYPE.match(line))
