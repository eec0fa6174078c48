"""What two programs changed of one list, brought together: nothing of either is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

T = TypeVar("T")


def merged(
    base: Sequence[T], mine: Sequence[T], theirs: Sequence[T], name: Callable[[T], Hashable]
) -> tuple[list[T], list[T]]:
    """Return `mine` with what others made of `base` meanwhile, and what has no place beside it.

    That is what has another `name` in each list. What one took out is out unless the other changed
    it. The second list has those of `theirs` whose name now stands for something else of `mine`.
    """
    was, own, others = ({name(each): each for each in some} for some in (base, mine, theirs))
    found, displaced = [], []
    for each in dict.fromkeys((*own, *others)):
        before, here, there = was.get(each), own.get(each), others.get(each)
        if here == before or (here is None and there != before):
            here = there
        elif there not in (None, before, here):
            displaced.append(there)
        if here is not None:
            found.append(here)
    return found, [each for each in displaced if each is not None]
