"""An entry of the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Entry(NamedTuple):
    """Something that can be chosen: what it is called, what it is, and what is done then.

    It is found by `english`, its other name, too. One without an `id` is not listed again because
    it was chosen.
    """

    id: str
    name: str
    kind: str
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True
    english: str = ""
