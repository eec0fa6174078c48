"""What is fuzzed: a part that takes bytes of strangers or of a damaged disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.faults.damage import damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from random import Random

PIECES = 4
"""Things that are wrong at once, at most, where nothing guides."""


@dataclass(frozen=True, slots=True)
class Target:
    """`run` is given an empty folder of its own and bytes; it raises where a promise is broken.

    `seeds` gives samples of what is usual, `words` what matters within.
    """

    run: Callable[[Path, bytes], object]
    seeds: Callable[[], Sequence[bytes]]
    words: Sequence[bytes] = ()


def mutated(target: Target, samples: Sequence[bytes], random: Random) -> bytes:
    """Return one of `samples` with a few things wrong."""
    content = random.choice(samples)
    for _ in range(random.randint(1, PIECES)):
        place = random.randint(0, len(content))
        kind = random.randrange(3)
        if kind == 0 and content:
            content = damaged(content, random)
        elif kind == 1 and target.words:
            content = content[:place] + random.choice(target.words) + content[place:]
        else:
            other = random.choice(samples)
            start = random.randint(0, len(other))
            content = content[:place] + other[start : start + random.randint(1, 60)]
    return content
